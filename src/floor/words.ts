/** What the Floor says. Acts, reasons and decisions are said in `words/`; this is the rest of the room. */
import type { Act } from '#machines/acts'
import type { Application } from '#machines/context'
import type { MeetingBody } from '#machines/events'
import type { Grade, RuleSet } from '#rules/ruleSet'
import { phrase, say, words } from '#src/language/say.ts'
import { nameOfAct } from '#src/words/actNames.ts'
import { actorOf, imperativeOf } from '#src/words/acts.ts'
import { capital, inWords, ordinal, rulesInWords, some } from '#src/words/language.ts'
import { labelOf, type People } from '#src/words/people.ts'
import { bodyIn, type Told } from '#src/words/told.ts'
import type { Area } from './areas.ts'

export const FLOOR = words({
  board: 'The board',
  implied: 'implied',
  impliedMeans: 'The record does not state this step; the rules imply it.',
  yourChange: 'Your change',
  pressNext: 'Press Next.',
  newHere: 'New here? Ten minutes: what a quorum is.',
  now: 'Now',
  instead: 'Instead',
  mayNot: 'Not now, and why',
  onePerson: 'For one person in the room',
  inTheRecord: 'as the record goes on',
  nothing: 'Nothing can be done here.',
  deviation: 'Deviation',
  deviates: 'Out of order by the rule; it was done, and nobody objected.',
  inRoom: 'In the room',
  toOpen: 'to open',
  toDecide: 'to decide',
  noMeeting: 'No meeting is open.',
  applications: 'Applications',
  rules: 'Rules in force',
  sources: 'Sources differ',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  side: 'What may be done, and where we are',
})

/** "Two States parties have objected to three organizations that ask to be observers." Elsewhere, whose session it is. */
export const situation = (body: string, objectors: number, organizations: number, { member }: RuleSet): string => {
  if (objectors === 0) return `${phrase(body)}.`
  const who = capital(some(objectors, member.one, member.many))
  const what = some(organizations, 'organization', 'organizations')
  if (organizations === 1)
    return objectors === 1
      ? say`${who} has objected to ${what} that asks to observe.`
      : say`${who} have objected to ${what} that asks to observe.`
  return objectors === 1
    ? say`${who} has objected to ${what} that ask to observe.`
    : say`${who} have objected to ${what} that ask to observe.`
}

export const oneMore = (word: string): string => say`One more: ${word}`
export const oneFewer = (word: string): string => say`One fewer: ${word}`

export const inRecord = (count: number | string): string => say`record: ${count}`

interface Meeting {
  readonly number: number
  readonly body: MeetingBody
}

/** Where a step is told: the number in a report, or the place in another source by its symbol. */
export interface Place {
  readonly paragraph: string
  readonly symbol: string
  readonly isReport: boolean
}

/** Whether a source, by its title, is the report of the body itself. */
export const isReport = (title: string): boolean => title.startsWith('Report ')

export const sourceInWords = (title: string): string => say`Source: ${phrase(title)}.`

const whereInWords = (meeting: Meeting | null, body: MeetingBody): string => {
  if (body === 'bureau') return phrase('Bureau')
  if (meeting === null) return phrase('Before the 1st meeting')
  const which = ordinal(meeting.number)
  return meeting.body === 'plenary' ? say`${which} meeting` : say`${which} meeting (Committee of the Whole)`
}

/** "2nd meeting, paragraph 15 of the report". */
export const placeInWords = (meeting: Meeting | null, body: MeetingBody, at: Place | null): string => {
  const where = whereInWords(meeting, body)
  if (at === null) return where
  if (at.paragraph === '') return `${where}. ${phrase(at.symbol)}`
  return at.isReport
    ? say`${where}, paragraph ${at.paragraph} of the report`
    : say`${where}. ${phrase(at.symbol)}: ${at.paragraph}`
}

const GRADES = words<Readonly<Record<Grade, string | null>>>({
  verified: null,
  'verified-sister': 'sister rule',
  inferred: 'inferred',
  'not seen': 'not seen',
})
/** The badge of a grade; null for what was seen. */
export const gradeName = (grade: Grade): string | null => GRADES[grade]

export const recalled = (rules: readonly string[]): string => say`The President recalls ${rulesInWords(rules)}.`
export const spoke = (speakers: string): string => say`Heard: ${speakers}.`

/** The state of one application: "pending", "objected to by two", "accorded", "refused". */
export const applicationState = ({ status, objections }: Application): string => {
  if (status !== 'pending' || objections.length === 0) return phrase(status)
  return say`objected to by ${inWords(objections.length)}`
}

export const presentOf = (participating: number): string => say`present, of ${participating} taking part.`
export const neededTo = (need: number, what: string): string => `${need} ${what}`

export const pressSays = (says: string, symbol: string): string => `${says} (${symbol})`

/** "A State party" for what any of them may do, "the President" for whoever presides: the record's names decide nothing. */
const actorInWords = (event: Act['event'], people: People, { member }: RuleSet, anybodys: boolean): string => {
  if (anybodys && people[event.by]?.name !== null) return say`A ${phrase(member.one)}`
  switch (people[event.by]?.role) {
    case 'president':
      return phrase('The President')
    case 'party':
      return anybodys ? actorOf(event, people) : labelOf(people, event.by)
    default:
      return actorOf(event, people)
  }
}

interface Room {
  readonly people: People
  readonly told: Told
  readonly ruleSet: RuleSet
  /** Whether any party might do it. */
  readonly anybodys: boolean
}

/** Who may, or is to, do what. Movements in the room have no actor to name. */
export const actInWords = (
  { event, modality }: Pick<Act, 'event' | 'modality'>,
  { people, told, ruleSet, anybodys }: Room,
): { readonly actor: string; readonly does: string } => {
  const does = imperativeOf(event, people, told)
  switch (event.type) {
    case 'delegations.arrive':
    case 'delegations.leave':
      return { actor: '', does: capital(does) }
    case 'vote.explain':
    case 'statement.make':
      return { actor: actorOf(event, people), does: say`may ${nameOfAct(event.type)}` }
    case 'manner.agree':
      return { actor: capital(bodyIn(ruleSet)), does: say`may ${does}` }
    case 'lot.draw':
      // Which name, chance says when it is done.
      return { actor: actorInWords(event, people, ruleSet, anybodys), does: say`may ${nameOfAct(event.type)}` }
    case 'ballots.cast':
      // What they do, and not what they may do.
      return { actor: actorOf(event, people), does: say`cast ${phrase('the ballots')}` }
    default: {
      return {
        actor: actorInWords(event, people, ruleSet, anybodys),
        does: modality === 'must' ? say`is to ${does}` : say`may ${does}`,
      }
    }
  }
}

export const AREA_NAMES = words<Readonly<Record<Area, string>>>({
  matter: 'This matter',
  vote: 'The vote',
  floor: 'The floor and points of order',
  motions: 'Motions',
  business: 'Other business',
  credentials: 'Credentials and the Bureau',
  room: 'Meetings, and who is in the room',
})

export const SHELL = words({
  rooms: 'Rooms',
  floor: 'Floor',
  workbench: 'Workbench',
  chair: 'Chair',
  rules: 'Rule book',
  library: 'Library',
  provenance: 'Sources and self-test',
  projector: 'Projector',
  leaveProjector: 'Leave projector mode',
  keys: 'Keys',
  theme: 'Theme',
  language: 'Language',
  skip: 'To the main part',
  loading: 'Loading…',
  failed: 'This part of the page could not be shown. Your branches are kept on this device.',
  again: 'Load the page again',
})

export const THEMES = words({ system: 'System', light: 'Light', dark: 'Dark' })

export const ADDRESS = words({
  notLoaded: 'Part of the app could not be loaded. Look at the connection and load the page again.',
  notKept: 'This device keeps no branches.',
  notKeptSays: 'They are lost when the page is closed. Copy a link or save a file.',
})
