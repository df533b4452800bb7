/** What the Floor says. English. Acts, reasons and decisions are said in `words/`; this is the rest of the room. */
import type { Act } from '#machines/acts'
import type { Application, Put } from '#machines/context'
import type { Decision, MajorityFinding } from '#rules/decide'
import type { Change, Flip } from '#rules/flips'
import type { Reading } from '#rules/majority'
import type { Grade, Majority, RuleSet } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { verdictTitle, type Because } from '#src/words/decisions.ts'
import { actorOf, imperativeOf, nameOfAct } from '#src/words/acts.ts'
import { capital, inWords, ordinal, rulesInWords } from '#src/words/language.ts'
import type { People } from '#src/words/people.ts'

export const FLOOR = {
  page: 'Floor',
  board: 'The board',
  implied: 'implied',
  impliedMeans: 'The report does not state this step; the rules imply it.',
  yourChange: 'Your change',
  why: 'Why',
  flips: 'What would turn it',
  noFlip: 'No change of one kind turns it.',
  try: 'Try',
  now: 'Now',
  instead: 'Instead',
  mayNot: 'Not now, and why',
  inTheRecord: 'as the record goes on',
  besides: 'Also possible',
  nothing: 'Nothing can be done here.',
  notInOrder: 'Not in order here',
  kept: 'The record did this here. In your branch it is kept, and nothing follows from it.',
  needed: 'needed',
  inRoom: 'In the room',
  present: 'present',
  toOpen: 'to open',
  toDecide: 'to decide',
  noMeeting: 'No meeting is open.',
  applications: 'Applications',
  whatStatusGives:
    'An observer may attend plenary meetings, receive documents, and speak when the President invites it and the Conference agrees. It takes no part in decisions.',
  assumed: 'Assumed: drag or type to change.',
  assumedStart: 'These counts are only a start, taken from the record.',
  dragHint: 'Drag the bar or change a number: everything after it follows.',
  rules: 'Rules in force',
  reading: 'Two thirds is read as',
  membersField: 'Base of the quorum',
  participatingField: 'Taking part in the session',
  reset: 'Reset',
  sources: 'Sources differ',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  notPublished: 'The record gives counts only: how each State voted is not published.',
  chart: 'Where we are',
  side: 'What may be done, and where we are',
} as const

/** The three votes: their sign, their word, and what the control to move one more is called. */
export const SIDES = {
  inFavour: { sign: '+', word: 'In favour' },
  against: { sign: '−', word: 'Against' },
  abstaining: { sign: '○', word: 'Abstaining' },
} as const satisfies Record<keyof Tally, { sign: string; word: string }>

export const counts = (side: keyof Tally, base: MajorityFinding['base']): string =>
  base !== 'present and voting' || side !== 'abstaining' ? 'counts' : 'does not count'

export const oneMore = (word: string): string => `One more: ${word}`
export const oneFewer = (word: string): string => `One fewer: ${word}`

export const inRecord = (count: number | string): string => `record: ${count}`

/** "2nd meeting, paragraph 15 of the report". */
export const placeInWords = (meeting: number | null, paragraph: string | null): string => {
  const where = meeting === null ? 'Before the 1st meeting' : `${ordinal(meeting)} meeting`
  return paragraph === null ? where : `${where}, paragraph ${paragraph} of the report`
}

export const neededLabel = (need: number): string => `${need} needed`
export const plainLabel = (need: number, reading: Reading['reading']): string =>
  `${need} as “${reading.replace(' two thirds', '')}”`
export const neededIfAllVote = (need: number): string => `${need} needed if all vote`
export const votingLabel = (count: number): string => `${count} present and voting`
export const abstainingLabel = (count: number): string => `${count} abstaining`
export const silentLabel = (count: number): string => `${count} not voting`

export const BOUNDARIES = {
  group: 'The votes',
  forAgainst: 'Between in favour and against',
  votingAbstaining: 'Between against and abstaining',
} as const

const SPOKEN: Readonly<Record<keyof Tally, string>> = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
}
/** "63 in favour, 15 against". */
export const sidesInWords = (tally: Tally, sides: readonly (keyof Tally)[]): string =>
  sides.map((side) => `${tally[side]} ${SPOKEN[side]}`).join(', ')

const MAJORITY: Readonly<Record<Majority['kind'], string>> = {
  simple: 'a simple majority',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
  fixed: 'a fixed number of votes',
}

const OF: Readonly<Record<MajorityFinding['base'], string>> = {
  'present and voting': 'of those voting for or against',
  present: 'of those present',
  members: 'of all members',
}

/** Before the count: what it will take. */
export const openLine = ({ kind, base, need }: MajorityFinding, present: number): string =>
  `It takes ${MAJORITY[kind]} ${OF[base]}: ${need} if all ${present} vote, fewer if some abstain.`

const margin = ({ have, need }: MajorityFinding): string => {
  if (have < need) return `${need - have} short`
  return have === need ? 'exactly enough' : `${have - need} to spare`
}

/** Under the verdict: "63 of 53 needed, 10 to spare. 103 present, 96 needed to decide." */
export const verdictLine = ({ majority, quorum, tally }: Decision): string => {
  const reached = `${majority.have} of ${majority.need} needed, ${margin(majority)}.`
  if (quorum === null || quorum.need === null || quorum.met === null) return reached
  const room = `${tally.present} present, ${quorum.need} needed to decide.`
  return quorum.met ? `${reached} ${room}` : `${room} ${quorum.need - quorum.have} too few.`
}

/** What the settled nature of a matter means for what follows, and the rule that says so. */
export const consequence = (put: Put, { outcome }: Decision, ruleSet: RuleSet): Because | null => {
  const { classification } = ruleSet
  if (put.question !== 'nature' || classification === null || outcome === 'no-quorum') return null
  const matter = ruleSet.matters[outcome === 'carried' ? classification.whenCarried : classification.whenNot]
  if (matter === undefined) return null
  const only = matter.majority.kind === 'simple' ? 'only ' : ''
  const needs = `So what follows needs ${only}${MAJORITY[matter.majority.kind]}.`
  return { text: `It is a ${matter.label.toLowerCase()}. ${needs}`, rule: matter.rule }
}

/** For those who listen: what happened, and what it came to. */
export const spoken = (title: string, put: Put | null, decision: Decision | null): string =>
  put === null || decision === null ? `${title}.` : `${title}. ${verdictTitle(put, decision)} ${verdictLine(decision)}`
export const spokenRefusal = (title: string, reasons: readonly string[]): string =>
  `${FLOOR.notInOrder}: ${title}. ${reasons.join(' ')}`

const GRADES: Readonly<Record<Grade, string | null>> = {
  verified: null,
  'verified-sister': 'sister rule',
  inferred: 'inferred',
  'not seen': 'not seen',
}
const GRADES_MEAN: Readonly<Record<Grade, string>> = {
  verified: 'Seen in a source.',
  'verified-sister': 'Taken from the same rule of a sister body.',
  inferred: 'Inferred: nobody on the project has seen the wording.',
  'not seen': 'Nobody on the project has seen this rule.',
}
/** The badge of a grade; null for what was seen. */
export const gradeName = (grade: Grade): string | null => GRADES[grade]
export const gradeMeans = (grade: Grade): string => GRADES_MEAN[grade]

const CHANGES: Readonly<Record<Change, (count: number) => string>> = {
  'in favour to against': (count) => `${count} in favour ${count === 1 ? 'votes' : 'vote'} against`,
  'in favour to abstaining': (count) => `${count} in favour ${count === 1 ? 'abstains' : 'abstain'}`,
  'abstaining to against': (count) => `${count} abstaining ${count === 1 ? 'votes' : 'vote'} against`,
  'abstaining to in favour': (count) => `${count} abstaining ${count === 1 ? 'votes' : 'vote'} in favour`,
  'against to abstaining': (count) => `${count} against ${count === 1 ? 'abstains' : 'abstain'}`,
  'against to in favour': (count) => `${count} against ${count === 1 ? 'votes' : 'vote'} in favour`,
  'leave the room': (count) => `${count} ${count === 1 ? 'leaves' : 'leave'} the room`,
  arrive: (count) => `${count} more ${count === 1 ? 'arrives' : 'arrive'}`,
}
export const flipTitle = ({ change, count }: Flip): string => CHANGES[change](count)

export const tryOut = (flip: Flip): string => `${FLOOR.try}: ${flipTitle(flip)}`
export const resetOf = (label: string): string => `${FLOOR.reset}: ${label}`

/** "63 to 32: 64 needed of 95"; where the room empties or fills, who is present. */
export const flipLine = ({ change, then, need, counted: whole }: Flip, quorum: number | null): string => {
  if ((change === 'leave the room' || change === 'arrive') && quorum !== null)
    return `${then.present} present: ${quorum} needed to decide`
  return `${then.inFavour} to ${then.against}: ${need} needed of ${whole}`
}

export const makePresent = (count: number): string => `Make ${count} present`
export const wouldDo = (present: number, members: number, many: string): string =>
  `With a base of ${members} ${many}, ${present} would be enough.`
export const countMembers = (members: number, many: string): string => `Count ${members} ${many}`

export const recalled = (rules: readonly string[]): string => `The President recalls ${rulesInWords(rules)}.`
export const spoke = (speakers: string): string => `Heard: ${speakers}.`

/** The state of one application: "pending", "objected to by two", "accorded", "refused". */
export const applicationState = ({ status, objections }: Application): string => {
  if (status !== 'pending' || objections.length === 0) return status
  return `objected to by ${inWords(objections.length)}`
}

export const presentOf = (participating: number): string => `present, of ${participating} taking part.`
export const neededTo = (need: number, what: string): string => `${need} ${what}`

export const pressSays = (says: string, symbol: string): string => `${says} (${symbol})`

/** Who may, or is to, do what. Movements in the room have no actor to name. */
export const actInWords = (
  { event, modality }: Act,
  people: People,
): { readonly actor: string; readonly does: string } => {
  switch (event.type) {
    case 'delegations.arrive':
    case 'delegations.leave':
      return { actor: '', does: capital(imperativeOf(event, people)) }
    case 'vote.explain':
    case 'statement.make':
      return { actor: actorOf(event, people), does: `may ${nameOfAct(event.type)}` }
    case 'ballots.cast':
      return { actor: actorOf(event, people), does: imperativeOf(event, people) }
    default:
      return {
        actor: actorOf(event, people),
        does: `${modality === 'must' ? 'is to' : 'may'} ${imperativeOf(event, people)}`,
      }
  }
}

export const KEYS = { title: 'Keys', letters: 'Single letters and “?” do something' } as const
export const KEY_LIST: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['→'], does: 'next step' },
  { keys: ['←'], does: 'back one step' },
  { keys: ['Space'], does: 'play, or pause' },
  { keys: ['Home'], does: 'first step' },
  { keys: ['End'], does: 'last step' },
  { keys: ['u'], does: 'undo' },
  { keys: ['r', 'U'], does: 'redo' },
  { keys: ['?'], does: 'this list' },
  { keys: ['Esc'], does: 'close; leave projector mode' },
]

export const SHELL = {
  name: 'Plenary',
  rooms: 'Rooms',
  floor: 'Floor',
  rules: 'Rule book',
  projector: 'Projector',
  leaveProjector: 'Leave projector mode',
  keys: 'Keys',
  theme: 'Theme',
  skip: 'To the main part',
  loading: 'Loading…',
  nowhere: 'No such page',
  nowhereSays: 'The address names a page that is not here.',
  back: 'To the Floor',
  failed: 'This part of the page could not be shown. Your branches are kept on this device.',
  again: 'Load the page again',
} as const

export const THEMES = { system: 'System', light: 'Light', dark: 'Dark' } as const

export const ADDRESS = {
  damaged: 'Part of the address could not be read. The record is shown.',
  differs: 'This branch was opened, with a caution.',
  notLoaded: 'Part of the app could not be loaded. Look at the connection and load the page again.',
  noScenario: (id: string): string => `The scenario “${id}” is not here.`,
  noStep: (id: string): string => `The step “${id}” is not in this scenario.`,
  notKept: 'This device keeps no branches.',
  notKeptSays: 'They are lost when the page is closed. Copy a link or save a file.',
  fault: (path: string, says: string): string => (path === '' ? says : `${path}: ${says}`),
} as const
