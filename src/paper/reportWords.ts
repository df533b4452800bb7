/** One act as the report of a session sets it down, in the past tense. What presiding tells the same way is told there. */
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import { phrase, say } from '#src/language/say.ts'
import { pastOf, type Telling } from '#src/presiding/recordWords.ts'
import { capital, counted, list, ordinal, ruleInWords, rulesInWords, some } from '#src/words/language.ts'
import { organizationsInWords, who, type People, opening } from '#src/words/people.ts'
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
  if (speakers.length < 2 && title !== null) return `${phrase(title)}.`
  if (speakers.length === 0) return phrase('Views were expressed.')
  if (speakers.length === 1) return say`A statement was made by ${who(people, only)}.`
  const spoke = speakersInReport(speakers, people)
  return title === null ? say`Statements were made by ${spoke}.` : say`${phrase(title)}: ${spoke} spoke.`
}

const opened = (number: string, body: MeetingBody): string => {
  switch (body) {
    case 'plenary':
      return say`The ${number} meeting was opened.`
    case 'bureau':
      return say`The ${number} meeting of the Bureau was opened.`
    case 'committee of the whole':
      return say`The ${number} meeting of the Committee of the Whole was opened.`
  }
}

const suspended = (body: MeetingBody): string => {
  switch (body) {
    case 'plenary':
      return phrase('The meeting was suspended.')
    case 'bureau':
      return phrase('The bureau was suspended.')
    case 'committee of the whole':
      return phrase('The committee of the whole was suspended.')
  }
}

/** One act as a sentence with its full stop; null for what is told with the act that ends it, such as a question put. */
export const inReport = (event: ConferenceEvent, telling: Telling): string | null => {
  const { people, ruleSet } = telling
  switch (event.type) {
    case 'meeting.open':
      return opened(ordinal(event.number), event.in)
    case 'meeting.adjourn':
      return phrase('The meeting was adjourned.')
    case 'presence.establish':
      return event.present === 1
        ? say`At least ${event.present} delegation was present.`
        : say`At least ${event.present} delegations were present.`
    case 'delegations.leave':
      return say`${counted(event.count, 'delegation', 'delegations')} left.`
    case 'rules.recall':
      return capital(
        event.rules.length === 1
          ? say`${rulesInWords(event.rules)} was brought to the attention of ${bodyIn(ruleSet)}.`
          : say`${rulesInWords(event.rules)} were brought to the attention of ${bodyIn(ruleSet)}.`,
      )
    case 'statement.make':
      return statements(event.title ?? null, event.speakers, people)
    case 'vote.explain':
      return say`Statements on the vote were made by ${speakersInReport(event.speakers, people)}.`
    case 'proposal.table':
      return opening(
        people,
        event.sponsors[0] ?? '',
        say`${list(event.sponsors.map((id) => who(people, id)))} submitted “${phrase(event.title)}”.`,
      )
    case 'bureau.meet':
      return phrase('The Bureau met.')
    case 'bureau.rise':
      return phrase('The Bureau ended its meeting.')
    case 'election.open':
      return capital(say`${bodyIn(ruleSet)} proceeded to the election of officers.`)
    case 'election.acclaim':
      return phrase('The officers were elected by acclamation.')
    case 'officer.nominate':
      return say`${phrase(event.group)} nominated ${who(people, event.party)}: ${phrase(event.office)}.`
    case 'meeting.suspend':
      return suspended(event.in)
    case 'credentials.report':
      return say`The report on credentials was made: those of ${event.comply} of ${event.represented} complied.`
    case 'objection.raise':
      return opening(
        people,
        event.by,
        say`${who(people, event.by)} objected to ${organizationsInWords(people, event.organizations)}.`,
      )
    case 'list.circulate':
      return say`A list of ${some(event.organizations.length, 'organization', 'organizations')} was circulated.`
    case 'point.rule':
      return event.upheld
        ? phrase('The President ruled that the point was well taken.')
        : phrase('The President ruled that the point was not well taken.')
    default:
      return pastOf(event, telling)
  }
}

/** "Not in order under rule 61: …" */
export const refusedInReport = (reason: string, rule: string | null): string =>
  rule === null ? say`Not in order: ${reason}` : say`Not in order under ${ruleInWords(rule)}: ${reason}`
