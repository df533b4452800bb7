/** One act as the report of a session sets it down, in the past tense. English. What presiding tells the same way is told there. */
import type { ConferenceEvent } from '#machines/events'
import { pastOf, type Telling } from '#src/presiding/recordWords.ts'
import { capital, counted, list, ordinal, ruleInWords, rulesInWords, some } from '#src/words/language.ts'
import { organizationsInWords, who, Who, type People } from '#src/words/people.ts'
import { bodyIn } from '#src/words/told.ts'

/** So many speakers are named; more are counted. */
const NAMED = 6

/** "Egypt and France", or "5 delegations" where the record names them not, or names too many. */
const speakersInReport = (speakers: readonly string[], people: People): string =>
  speakers.length > NAMED || speakers.some((id) => people[id]?.name === null)
    ? counted(speakers.length, 'delegation', 'delegations')
    : list(speakers.map((id) => who(people, id)))

/** One who speaks under a title is told by the title; several are counted or named behind it. */
const statements = (title: string | null, speakers: readonly string[], people: People): string => {
  const [only = ''] = speakers
  if (speakers.length < 2 && title !== null) return `${title}.`
  if (speakers.length === 0) return 'Views were expressed.'
  if (speakers.length === 1) return `A statement was made by ${who(people, only)}.`
  const spoke = speakersInReport(speakers, people)
  return title === null ? `Statements were made by ${spoke}.` : `${title}: ${spoke} spoke.`
}

const meetingIn = (event: Extract<ConferenceEvent, { type: 'meeting.open' }>): string =>
  `${ordinal(event.number)} meeting${event.in === 'plenary' ? '' : ` of the ${event.in === 'bureau' ? 'Bureau' : 'Committee of the Whole'}`}`

/** One act as a sentence with its full stop; null for what is told with the act that ends it, such as a question put. */
export const inReport = (event: ConferenceEvent, telling: Telling): string | null => {
  const { people, ruleSet } = telling
  switch (event.type) {
    case 'meeting.open':
      return `The ${meetingIn(event)} was opened.`
    case 'meeting.adjourn':
      return 'The meeting was adjourned.'
    case 'presence.establish':
      return `At least ${counted(event.present, 'delegation was', 'delegations were')} present.`
    case 'delegations.leave':
      return `${counted(event.count, 'delegation', 'delegations')} left.`
    case 'rules.recall':
      return `${capital(rulesInWords(event.rules))} ${event.rules.length === 1 ? 'was' : 'were'} brought to the attention of ${bodyIn(ruleSet)}.`
    case 'statement.make':
      return statements(event.title ?? null, event.speakers, people)
    case 'vote.explain':
      return `Statements on the vote were made by ${speakersInReport(event.speakers, people)}.`
    case 'proposal.table':
      return `${capital(list(event.sponsors.map((id) => who(people, id))))} submitted “${event.title}”.`
    case 'bureau.meet':
      return 'The Bureau met.'
    case 'bureau.rise':
      return 'The Bureau ended its meeting.'
    case 'election.open':
      return `${capital(bodyIn(ruleSet))} proceeded to the election of officers.`
    case 'election.acclaim':
      return 'The officers were elected by acclamation.'
    case 'officer.nominate':
      return `${event.group} nominated ${who(people, event.party)}: ${event.office}.`
    case 'meeting.suspend':
      return `The ${event.in === 'plenary' ? 'meeting' : event.in} was suspended.`
    case 'credentials.report':
      return `The report on credentials was made: those of ${event.comply} of ${event.represented} complied.`
    case 'objection.raise':
      return `${Who(people, event.by)} objected to ${organizationsInWords(people, event.organizations)}.`
    case 'list.circulate':
      return `A list of ${some(event.organizations.length, 'organization', 'organizations')} was circulated.`
    case 'point.rule':
      return `The President ruled that the point was ${event.upheld ? 'well taken' : 'not well taken'}.`
    default:
      return pastOf(event, telling)
  }
}

/** "Not in order under rule 61: …" */
export const refusedInReport = (reason: string, rule: string | null): string =>
  `Not in order${rule === null ? '' : ` under ${ruleInWords(rule)}`}: ${reason}`
