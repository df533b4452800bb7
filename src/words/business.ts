/** The lines of the timeline for the floor, motions, other business, officers and credentials. */
import { phrase, say, words } from '#src/language/say.ts'
import type { ConferenceEvent, EventOf, EventType } from '#machines/events'
import { counted, list, uncapital } from './language.ts'
import { who, Who, type People, opening } from './people.ts'
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

const MOTION_NOUNS = words<Readonly<Record<Extract<ConferenceEvent, { type: 'motion.move' }>['motion'], string>>>({
  'suspend the meeting': 'suspension of the meeting',
  'adjourn the meeting': 'adjournment of the meeting',
  'adjourn the debate': 'adjournment of the debate',
  'close the debate': 'closure of the debate',
  'defer the vote': 'deferral of the vote',
  'give priority': 'priority for a draft',
})

const ISSUERS = words({
  'Head of State or Government': 'the Head of State or Government',
  'Minister for Foreign Affairs': 'the Minister for Foreign Affairs',
  'Permanent Representative': 'the Permanent Representative',
  'competent authority': 'the competent authority',
})

const issuedBy = (issuer: Extract<ConferenceEvent, { type: 'credentials.submit' }>['issuer']): string => {
  switch (issuer) {
    case 'not stated':
      return ''
    case 'other':
      return phrase(', issued by another authority')
    default:
      return say`, issued by ${ISSUERS[issuer]}`
  }
}

const amendmentIn = (id: string): string => (/^amendment-\d+$/.test(id) ? idInWords(id) : phrase('an amendment'))

/** A few by name, many by their number. */
export const someOf = (ids: readonly string[], people: People): string =>
  ids.length > 3 ? counted(ids.length, 'observer', 'observers') : list(ids.map((id) => who(people, id)))

/** What is heard on a roll-call: "Kenya: abstention". */
export const rollAnswer = ({ party, answer }: EventOf<'roll.answer'>, people: People): string =>
  say`${who(people, party)}: ${answer === 'abstain' ? phrase('abstention') : phrase(answer)}`

export const forOrAgainst = (side: 'in favour' | 'against'): string =>
  side === 'in favour' ? phrase('for') : phrase('against')

const examined = (finding: EventOf<'credentials.examine'>['finding'], party: string): string => {
  switch (finding) {
    case 'complies':
      return say`${party}: accredited`
    case 'deferred':
      return say`${party}: deferred`
    default:
      return say`${party}: credentials do not comply`
  }
}

/** What happened, in the present tense, without a full stop. */
export const titleOfBusiness = (event: BusinessEvent, people: People, told: Told): string => {
  switch (event.type) {
    case 'floor.request':
      return opening(people, event.by, say`${who(people, event.by)} asks for the floor`)
    case 'floor.give':
      return opening(people, event.speaker, say`${who(people, event.speaker)} has the floor`)
    case 'list.close':
      return phrase('The list of speakers is closed')
    case 'list.oppose':
      return opening(people, event.by, say`${who(people, event.by)} objects: the list of speakers stays open`)
    case 'debate.close':
      return phrase('The President declares the debate closed')
    case 'limit.set':
      return event.speeches === undefined
        ? say`Speeches are limited to ${counted(event.minutes, 'minute', 'minutes')}`
        : say`Speeches are limited to ${counted(event.minutes, 'minute', 'minutes')}, ${event.speeches} for each`
    case 'speaker.stop':
      return opening(people, event.speaker, say`${who(people, event.speaker)} is called to order: its time is up`)
    case 'speaker.callToOrder':
      return opening(people, event.speaker, say`${who(people, event.speaker)} is called to order`)
    case 'reply.accord':
      return say`Right of reply: ${list(event.speakers.map((id) => who(people, id)))}`
    case 'appeal.raise':
      return opening(people, event.by, say`${who(people, event.by)} appeals: is the ruling overruled?`)
    case 'ruling.stand':
      return phrase('The ruling stands')
    case 'motion.move':
      return opening(people, event.by, say`${who(people, event.by)} moves ${MOTION_NOUNS[event.motion]}`)
    case 'motion.speak':
      return opening(
        people,
        event.by,
        say`${who(people, event.by)} speaks ${forOrAgainst(event.side)} the motion${toWhat(told.motions[event.on])}`,
      )
    case 'motion.withdraw':
      return opening(
        people,
        event.by,
        say`${who(people, event.by)} withdraws the motion${toWhat(told.motions[event.on])}`,
      )
    case 'motion.put': {
      const kind = told.motions[event.motion]
      return kind === undefined
        ? phrase('Vote called on the motion')
        : say`Vote called: ${uncapital(MOTION_QUESTIONS[kind])}`
    }
    case 'meeting.suspend':
      return event.in === 'plenary' ? phrase('The plenary is suspended') : say`The ${phrase(event.in)} is suspended`
    case 'meeting.resume':
      return event.in === 'plenary' ? phrase('The plenary resumes') : say`The ${phrase(event.in)} resumes`
    case 'session.close':
      return phrase('The session is closed')
    case 'meeting.goPrivate':
      return phrase('The meeting goes on in private')
    case 'meeting.opposePrivate':
      return opening(people, event.by, say`${who(people, event.by)} objects: the meeting stays public`)
    case 'meeting.goPublic':
      return phrase('The meeting is public again')
    case 'observers.askToLeave':
      return event.leaving.length === 1
        ? opening(people, event.leaving[0] ?? '', say`${someOf(event.leaving, people)} is asked to leave`)
        : opening(people, event.leaving[0] ?? '', say`${someOf(event.leaving, people)} are asked to leave`)
    case 'decisions.announce':
      return phrase('What was decided in private is announced')
    case 'question.take':
      return phrase(event.title)
    case 'question.leave':
      return phrase('The question is set aside for now')
    case 'question.notAccepted':
      return phrase('The proposal is not accepted; nobody asks for a vote')
    case 'proposal.table':
      return say`Tabled: ${phrase(event.title)}`
    case 'proposal.waive':
      return phrase('The President allows the late text')
    case 'proposal.revise':
      return phrase('The text is revised orally')
    case 'proposal.withdraw':
      return opening(people, event.by, say`${who(people, event.by)} withdraws the proposal`)
    case 'proposal.postpone':
      return phrase('The sponsors postpone consideration and action')
    case 'proposal.conclude':
      return say`Concluded: ${phrase(event.conclusion)}`
    case 'cost.state':
      return event.amount === 'none'
        ? phrase('Financial implications: none')
        : say`Financial implications: ${phrase(event.amount)}`
    case 'amendment.move':
      return opening(people, event.by, say`${who(people, event.by)} moves ${amendmentIn(event.amendment)}`)
    case 'amendment.withdraw':
      return opening(people, event.by, say`${who(people, event.by)} withdraws ${amendmentIn(event.amendment)}`)
    case 'amendment.put':
      return say`Vote called on ${amendmentIn(event.amendment)}`
    case 'division.move':
      return opening(
        people,
        event.by,
        say`${who(people, event.by)} asks for separate votes on ${counted(event.parts.length, 'part', 'parts')}`,
      )
    case 'division.oppose':
      return opening(people, event.by, say`${who(people, event.by)} opposes the division`)
    case 'division.speak':
      return opening(people, event.by, say`${who(people, event.by)} speaks ${forOrAgainst(event.side)} the division`)
    case 'division.agree':
      return phrase('Nobody opposes: the parts are put separately')
    case 'division.put':
      return phrase('Vote called: divide the proposal?')
    case 'part.put':
      return event.part.startsWith('part-')
        ? say`Vote called on ${idInWords(event.part)}`
        : say`Vote called on part ${event.part}`
    case 'competence.question':
      return opening(people, event.by, say`${who(people, event.by)} says that there is no competence to adopt it`)
    case 'competence.put':
      return phrase('Vote called: is there no competence?')
    case 'proposal.put':
      return phrase('Vote called on the proposal as a whole')
    case 'reconsideration.speak':
      return opening(
        people,
        event.by,
        say`${who(people, event.by)} speaks ${forOrAgainst(event.side)} taking it up again`,
      )
    case 'reconsideration.put':
      return phrase('Vote called: reconsider?')
    case 'rollCall.ask':
      return opening(people, event.by, say`${who(people, event.by)} asks for a roll-call`)
    case 'lot.draw':
      return say`The lot falls on ${who(people, event.party)}`
    case 'roll.answer':
      return opening(people, event.party, rollAnswer(event, people))
    case 'ballots.correct':
      return phrase('The ballots are corrected before the announcement')
    case 'election.open':
      return phrase('Election of officers')
    case 'officer.nominate':
      return say`${phrase(event.group)} nominate ${who(people, event.party)}: ${phrase(event.office)}`
    case 'officer.withdraw':
      return opening(
        people,
        event.party,
        say`${who(people, event.party)} is no longer a nominee: ${phrase(event.office)}`,
      )
    case 'election.acclaim':
      return phrase('The officers are elected by acclamation')
    case 'election.askBallot':
      return opening(people, event.by, say`${who(people, event.by)} asks for a secret ballot`)
    case 'election.ballot':
      return say`Secret ballot: ${phrase(event.office)}`
    case 'election.lot':
      return say`The lot falls on ${who(people, event.party)}: ${phrase(event.office)}`
    case 'officer.replace':
      return opening(
        people,
        event.party,
        say`${who(people, event.party)} replaces its officer (${phrase(event.office)})`,
      )
    case 'bureau.meet':
      return phrase('The Bureau meets')
    case 'bureau.rise':
      return phrase('The Bureau ends its meeting')
    case 'bureau.silence':
      return event.objected
        ? say`Silence broken: ${phrase(event.matter)}`
        : say`Decided by silence procedure: ${phrase(event.matter)}`
    case 'credentials.submit':
      return event.original
        ? say`${Who(people, event.party)}: credentials submitted${issuedBy(event.issuer)}`
        : say`${Who(people, event.party)}: credentials submitted${issuedBy(event.issuer)} (copy)`
    case 'credentials.object':
      return opening(
        people,
        event.by,
        say`${who(people, event.by)} objects to the delegation of ${who(people, event.party)}`,
      )
    case 'credentials.examine':
      return examined(event.finding, Who(people, event.party))
    case 'credentials.report':
      return say`Credentials: ${event.comply} of ${event.represented} comply`
  }
}
