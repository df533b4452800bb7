/** The lines of the timeline for the floor, motions, other business, officers and credentials. */
import type { ConferenceEvent, EventOf, EventType } from '#machines/events'
import { capital, counted, list, uncapital } from './language.ts'
import { who, Who, type People } from './people.ts'
import { idInWords, MOTION_QUESTIONS, toWhat, type Told } from './told.ts'

/** Acts whose lines are made in `acts.ts`. */
type Elsewhere =
  | 'list.circulate'
  | 'application.receive'
  | 'objection.raise'
  | 'objection.withdraw'
  | 'matter.raise'
  | 'matter.refer'
  | 'status.accord'
  | 'delegations.arrive'
  | 'delegations.leave'
  | 'presence.establish'
  | 'meeting.open'
  | 'meeting.adjourn'
  | 'rules.recall'
  | 'statement.make'
  | 'vote.explain'
  | 'point.raise'
  | 'point.rule'
  | 'consensus.seek'
  | 'consensus.declare'
  | 'consensus.oppose'
  | 'vote.request'
  | 'nature.assert'
  | 'manner.agree'
  | 'nature.put'
  | 'manner.put'
  | 'status.put'
  | 'ballots.cast'
  | 'result.announce'

type BusinessEvent = Extract<ConferenceEvent, { type: Exclude<EventType, Elsewhere> }>

const MOTION_NOUNS: Readonly<Record<Extract<ConferenceEvent, { type: 'motion.move' }>['motion'], string>> = {
  'suspend the meeting': 'suspension of the meeting',
  'adjourn the meeting': 'adjournment of the meeting',
  'adjourn the debate': 'adjournment of the debate',
  'close the debate': 'closure of the debate',
  'defer the vote': 'deferral of the vote',
  'give priority': 'priority for a draft',
}

const issuedBy = (issuer: Extract<ConferenceEvent, { type: 'credentials.submit' }>['issuer']): string => {
  switch (issuer) {
    case 'not stated':
      return ''
    case 'other':
      return ', issued by another authority'
    default:
      return `, issued by the ${issuer}`
  }
}

const numbered = (id: string, one: string): string =>
  new RegExp(`^${one}-\\d+$`).test(id) ? idInWords(id) : `an ${one}`

/** A few by name, many by their number. */
export const someOf = (ids: readonly string[], people: People): string =>
  ids.length > 3 ? counted(ids.length, 'observer', 'observers') : list(ids.map((id) => who(people, id)))

/** What is heard on a roll-call: "Kenya: abstention". */
export const rollAnswer = ({ party, answer }: EventOf<'roll.answer'>, people: People): string =>
  `${who(people, party)}: ${answer === 'abstain' ? 'abstention' : answer}`

export const forOrAgainst = (side: 'in favour' | 'against'): string => (side === 'in favour' ? 'for' : 'against')

/** What happened, in the present tense, without a full stop. */
export const titleOfBusiness = (event: BusinessEvent, people: People, told: Told): string => {
  switch (event.type) {
    case 'floor.request':
      return `${Who(people, event.by)} asks for the floor`
    case 'floor.give':
      return `${Who(people, event.speaker)} has the floor`
    case 'list.close':
      return 'The list of speakers is closed'
    case 'list.oppose':
      return `${Who(people, event.by)} objects: the list of speakers stays open`
    case 'debate.close':
      return 'The President declares the debate closed'
    case 'limit.set':
      return `Speeches are limited to ${counted(event.minutes, 'minute', 'minutes')}${event.speeches === undefined ? '' : `, ${event.speeches} for each`}`
    case 'speaker.stop':
      return `${Who(people, event.speaker)} is called to order: its time is up`
    case 'speaker.callToOrder':
      return `${Who(people, event.speaker)} is called to order`
    case 'reply.accord':
      return `Right of reply: ${list(event.speakers.map((id) => who(people, id)))}`
    case 'appeal.raise':
      return `${Who(people, event.by)} appeals: is the ruling overruled?`
    case 'ruling.stand':
      return 'The ruling stands'
    case 'motion.move':
      return `${Who(people, event.by)} moves ${MOTION_NOUNS[event.motion]}`
    case 'motion.speak':
      return `${Who(people, event.by)} speaks ${forOrAgainst(event.side)} the motion${toWhat(told.motions[event.on])}`
    case 'motion.withdraw':
      return `${Who(people, event.by)} withdraws the motion${toWhat(told.motions[event.on])}`
    case 'motion.put': {
      const kind = told.motions[event.motion]
      return kind === undefined ? 'Vote called on the motion' : `Vote called: ${uncapital(MOTION_QUESTIONS[kind])}`
    }
    case 'meeting.suspend':
      return event.in === 'plenary' ? 'The plenary is suspended' : `The ${event.in} is suspended`
    case 'meeting.resume':
      return event.in === 'plenary' ? 'The plenary resumes' : `The ${event.in} resumes`
    case 'session.close':
      return 'The session is closed'
    case 'meeting.goPrivate':
      return 'The meeting goes on in private'
    case 'meeting.opposePrivate':
      return `${Who(people, event.by)} objects: the meeting stays public`
    case 'meeting.goPublic':
      return 'The meeting is public again'
    case 'observers.askToLeave':
      return `${capital(someOf(event.leaving, people))} ${event.leaving.length === 1 ? 'is' : 'are'} asked to leave`
    case 'decisions.announce':
      return 'What was decided in private is announced'
    case 'question.take':
      return event.title
    case 'question.leave':
      return 'The question is set aside for now'
    case 'question.notAccepted':
      return 'The proposal is not accepted; nobody asks for a vote'
    case 'proposal.table':
      return `Tabled: ${event.title}`
    case 'proposal.waive':
      return 'The President allows the late text'
    case 'proposal.revise':
      return 'The text is revised orally'
    case 'proposal.withdraw':
      return `${Who(people, event.by)} withdraws the proposal`
    case 'proposal.postpone':
      return 'The sponsors postpone consideration and action'
    case 'proposal.conclude':
      return `Concluded: ${event.conclusion}`
    case 'cost.state':
      return `Financial implications: ${event.amount}`
    case 'amendment.move':
      return `${Who(people, event.by)} moves ${numbered(event.amendment, 'amendment')}`
    case 'amendment.withdraw':
      return `${Who(people, event.by)} withdraws ${numbered(event.amendment, 'amendment')}`
    case 'amendment.put':
      return `Vote called on ${numbered(event.amendment, 'amendment')}`
    case 'division.move':
      return `${Who(people, event.by)} asks for separate votes on ${counted(event.parts.length, 'part', 'parts')}`
    case 'division.oppose':
      return `${Who(people, event.by)} opposes the division`
    case 'division.speak':
      return `${Who(people, event.by)} speaks ${forOrAgainst(event.side)} the division`
    case 'division.agree':
      return 'Nobody opposes: the parts are put separately'
    case 'division.put':
      return 'Vote called: divide the proposal?'
    case 'part.put':
      return `Vote called on ${event.part.startsWith('part-') ? idInWords(event.part) : `part ${event.part}`}`
    case 'competence.question':
      return `${Who(people, event.by)} says that there is no competence to adopt it`
    case 'competence.put':
      return 'Vote called: is there no competence?'
    case 'proposal.put':
      return 'Vote called on the proposal as a whole'
    case 'reconsideration.speak':
      return `${Who(people, event.by)} speaks ${forOrAgainst(event.side)} taking it up again`
    case 'reconsideration.put':
      return 'Vote called: reconsider?'
    case 'rollCall.ask':
      return `${Who(people, event.by)} asks for a roll-call`
    case 'lot.draw':
      return `The lot falls on ${who(people, event.party)}`
    case 'roll.answer':
      return capital(rollAnswer(event, people))
    case 'ballots.correct':
      return 'The ballots are corrected before the announcement'
    case 'election.open':
      return 'Election of officers'
    case 'officer.nominate':
      return `${event.group} nominate ${who(people, event.party)}: ${event.office}`
    case 'officer.withdraw':
      return `${Who(people, event.party)} is no longer a nominee: ${event.office}`
    case 'election.acclaim':
      return 'The officers are elected by acclamation'
    case 'election.askBallot':
      return `${Who(people, event.by)} asks for a secret ballot`
    case 'election.ballot':
      return `Secret ballot: ${event.office}`
    case 'election.lot':
      return `The lot falls on ${who(people, event.party)}: ${event.office}`
    case 'officer.replace':
      return `${Who(people, event.party)} replaces its officer (${event.office})`
    case 'bureau.meet':
      return 'The Bureau meets'
    case 'bureau.rise':
      return 'The Bureau ends its meeting'
    case 'bureau.silence':
      return `${event.objected ? 'Silence broken' : 'Decided by silence procedure'}: ${event.matter}`
    case 'credentials.submit':
      return `${Who(people, event.party)}: credentials submitted${issuedBy(event.issuer)}${event.original ? '' : ' (copy)'}`
    case 'credentials.object':
      return `${Who(people, event.by)} objects to the delegation of ${who(people, event.party)}`
    case 'credentials.examine':
      return `${Who(people, event.party)}: ${event.finding === 'complies' ? 'accredited' : event.finding === 'deferred' ? 'deferred' : 'credentials do not comply'}`
    case 'credentials.report':
      return `${capital('credentials')}: ${event.comply} of ${event.represented} comply`
  }
}
