/** What is done, in words: the name of an act, its line in the timeline, and the words on the control that does it. */
import { phrase, say, words } from '#src/language/say.ts'
import type { ConferenceEvent, EventOf, EventType } from '#machines/events'
import { capital, counted, list, ordinal, rulesInWords, rulesListed, some, uncapital } from './language.ts'
import { forOrAgainst, rollAnswer, someOf, titleOfBusiness } from './business.ts'
import { MOTION_QUESTIONS, toWhat, UNTOLD, type Told } from './told.ts'
import { labelOf, organizationsInWords, who, Who, type People } from './people.ts'

const NAMES = words<Readonly<Record<EventType, string>>>({
  'list.circulate': 'circulate the list',
  'application.receive': 'receive an application (consultative status)',
  'objection.raise': 'object',
  'objection.withdraw': 'withdraw an objection',
  'matter.raise': 'ask the Conference to decide otherwise',
  'matter.refer': 'refer the matter to the Conference',
  'status.accord': 'note that status is accorded',
  'delegations.arrive': 'arrive',
  'delegations.leave': 'leave the room',
  'presence.establish': 'establish presence',
  'meeting.open': 'open the meeting',
  'meeting.adjourn': 'adjourn the meeting',
  'rules.recall': 'recall rules',
  'statement.make': 'make a statement',
  'vote.explain': 'make a statement on the vote',
  'point.raise': 'raise a point of order',
  'point.rule': 'rule on the point of order',
  'consensus.seek': 'seek consensus',
  'consensus.declare': 'declare consensus',
  'consensus.oppose': 'oppose consensus',
  'vote.request': 'ask for a vote',
  'nature.assert': 'say what kind of matter it is',
  'manner.agree': 'agree without a vote: together or one by one',
  'nature.put': 'call the vote: what kind of matter is it?',
  'manner.put': 'call the vote: together or one by one?',
  'status.put': 'call the vote: accord status?',
  'rollCall.ask': 'ask for a roll-call',
  'lot.draw': 'draw by lot who is called first',
  'roll.answer': 'answer the roll',
  'ballots.cast': 'cast the ballots',
  'result.announce': 'announce the result',
  'floor.request': 'ask for the floor',
  'floor.give': 'give the floor',
  'list.close': 'close the list of speakers',
  'list.oppose': 'object to the closing of the list',
  'debate.close': 'declare the debate closed',
  'limit.set': 'set a time limit',
  'speaker.stop': 'stop one whose time is up',
  'speaker.callToOrder': 'call a speaker to order',
  'reply.accord': 'accord a right of reply',
  'appeal.raise': 'appeal against the ruling',
  'ruling.stand': 'go on: the ruling stands',
  'motion.move': 'move a procedural motion',
  'motion.speak': 'speak on the motion',
  'motion.withdraw': 'withdraw the motion',
  'motion.put': 'put the motion to the vote',
  'meeting.suspend': 'suspend the meeting',
  'meeting.resume': 'resume the meeting',
  'session.close': 'close the session',
  'meeting.goPrivate': 'go into a private meeting',
  'meeting.opposePrivate': 'object to meeting in private',
  'meeting.goPublic': 'go back to a public meeting',
  'observers.askToLeave': 'ask observers to leave',
  'decisions.announce': 'announce what was decided in private',
  'question.take': 'take up a question',
  'question.leave': 'set the question aside',
  'question.notAccepted': 'note that it is not accepted',
  'proposal.table': 'table a proposal',
  'proposal.waive': 'allow a late proposal',
  'proposal.revise': 'revise a proposal orally',
  'proposal.withdraw': 'withdraw a proposal',
  'proposal.postpone': 'postpone a proposal',
  'proposal.conclude': 'conclude without a decision',
  'cost.state': 'state the financial implications',
  'amendment.move': 'move an amendment',
  'amendment.withdraw': 'withdraw an amendment',
  'amendment.put': 'put an amendment to the vote',
  'division.move': 'ask for a division',
  'division.oppose': 'oppose the division',
  'division.speak': 'speak on the division',
  'division.agree': 'agree to the division',
  'division.put': 'put the division to the vote',
  'part.put': 'put a part to the vote',
  'competence.question': 'question competence',
  'competence.put': 'put competence to the vote',
  'proposal.put': 'put the proposal to the vote',
  'reconsideration.speak': 'speak on taking it up again',
  'reconsideration.put': 'put reconsideration to the vote',
  'ballots.correct': 'correct the ballots',
  'election.open': 'open the election of officers',
  'officer.nominate': 'nominate an officer',
  'officer.withdraw': 'withdraw from the election',
  'election.acclaim': 'elect by acclamation',
  'election.askBallot': 'ask for a secret ballot',
  'election.ballot': 'hold a ballot',
  'election.lot': 'draw a lot between two candidates',
  'officer.replace': 'replace an officer',
  'bureau.meet': 'convene the Bureau',
  'bureau.rise': 'end the meeting of the Bureau',
  'bureau.silence': 'decide by silence procedure',
  'credentials.submit': 'submit credentials',
  'credentials.object': 'object to a delegation',
  'credentials.examine': 'examine credentials',
  'credentials.report': 'report on credentials',
})

/** The bare name of an act, as the chart and the rule book print it. */
export const nameOfAct = (type: EventType): string => NAMES[type]

/** Whether a word is the name of an act. */
export const isAct = (type: string): type is EventType => Object.hasOwn(NAMES, type)

const statements = (title: string | null, speakers: readonly string[], people: People): string => {
  if (speakers.length === 0) return title ?? phrase('Views expressed')
  const names = speakers.length > 3 ? null : list(speakers.map((id) => who(people, id)))
  if (title !== null) return speakers.length === 1 ? title : `${title} (${speakers.length})`
  return names === null
    ? say`Statements (${speakers.length})`
    : capital(speakers.length === 1 ? say`${names}: statement` : say`${names}: statements`)
}

/** A claim about the nature of a matter, as it is said. */
const claim = (nature: Extract<ConferenceEvent, { type: 'nature.assert' }>['nature']): string => {
  switch (nature) {
    case 'substance':
      return phrase('a matter of substance')
    case 'procedure':
      return phrase('a matter of procedure')
    case 'important-question':
      return phrase('an important question')
    case 'other-question':
      return phrase('not an important question')
  }
}

const openingOf = (event: EventOf<'meeting.open'>): string => {
  const number = ordinal(event.number)
  const opens =
    event.in === 'plenary'
      ? say`The ${number} meeting opens`
      : say`The ${number} meeting opens: ${capital(phrase(event.in))}`
  return event.exceptional === true ? say`${opens}, in parallel` : opens
}

/** The act's line in the timeline: what happened, in the present tense, without a full stop. */
export const titleOf = (event: ConferenceEvent, people: People, told: Told = UNTOLD): string => {
  switch (event.type) {
    case 'list.circulate':
      return say`A list of ${some(event.organizations.length, 'organization', 'organizations')} is circulated`
    case 'application.receive':
      return event.organizations.length === 1
        ? say`${capital(some(1, 'organization', 'organizations'))} with consultative status applies`
        : say`${capital(some(event.organizations.length, 'organization', 'organizations'))} with consultative status apply`
    case 'objection.raise':
      return capital(say`${who(people, event.by)} objects to ${organizationsInWords(people, event.organizations)}`)
    case 'objection.withdraw':
      return capital(say`${who(people, event.by)} withdraws its objection`)
    case 'matter.raise':
      return capital(say`${who(people, event.by)} asks the Conference to decide otherwise`)
    case 'matter.refer':
      return phrase('The matter goes to the Conference')
    case 'status.accord':
      return phrase('Observer status is accorded without a vote')
    case 'delegations.arrive':
      return `${counted(event.count, 'delegation arrives', 'delegations arrive')}`
    case 'delegations.leave':
      return `${counted(event.count, 'delegation leaves', 'delegations leave')}`
    case 'presence.establish':
      return say`At least ${event.present} present`
    case 'meeting.open':
      return openingOf(event)
    case 'meeting.adjourn':
      return event.in === 'plenary'
        ? phrase('The meeting is adjourned')
        : say`The meeting of the ${phrase(event.in)} is adjourned`
    case 'rules.recall':
      return capital(say`${rulesInWords(event.rules)} brought to attention`)
    case 'statement.make':
      return statements(event.title === undefined ? null : phrase(event.title), event.speakers, people)
    case 'vote.explain':
      return say`Statements on the vote (${event.speakers.length})`
    case 'point.raise':
      return event.about === 'conduct of voting'
        ? capital(say`${who(people, event.by)} raises a point of order on the conduct of the vote`)
        : capital(say`${who(people, event.by)} raises a point of order`)
    case 'point.rule':
      return event.upheld
        ? phrase('The President rules: the point is well taken')
        : phrase('The President rules: the point is not well taken')
    case 'consensus.seek':
      return phrase('The President seeks consensus')
    case 'consensus.declare':
      return phrase('No objection: decided without a vote')
    case 'consensus.oppose':
      return capital(say`${who(people, event.by)} cannot join consensus`)
    case 'vote.request':
      return capital(say`${who(people, event.by)} asks for a vote`)
    case 'nature.assert':
      return capital(say`“${capital(claim(event.nature))}”, says ${who(people, event.by)}`)
    case 'manner.agree':
      return event.manner === 'jointly'
        ? phrase('Agreed without a vote: together')
        : phrase('Agreed without a vote: one by one')
    case 'nature.put':
      return told.importance
        ? phrase('Vote called: is it an important question?')
        : phrase('Vote called: is it a matter of procedure?')
    case 'manner.put':
      return phrase('Vote called: all together?')
    case 'status.put':
      return say`Vote called: status for ${organizationsInWords(people, event.organizations)}?`
    case 'ballots.cast':
      return event.ballots.by === 'count'
        ? say`${event.ballots.inFavour} in favour, ${event.ballots.against} against, ${event.ballots.abstaining} abstaining`
        : say`${counted(Object.keys(event.ballots.votes).length, 'ballot', 'ballots')} by name`
    case 'result.announce':
      return phrase('The result is announced')
    default:
      return titleOfBusiness(event, people, told)
  }
}

/** What a control that does this act says, after "Next:" or on a button. */
export const imperativeOf = (event: ConferenceEvent, people: People, told: Told = UNTOLD): string => {
  switch (event.type) {
    case 'nature.put':
      return told.importance
        ? phrase('call the vote: is it an important question?')
        : phrase('call the vote: is it a matter of procedure?')
    case 'motion.put': {
      const kind = told.motions[event.motion]
      return kind === undefined ? NAMES[event.type] : say`call the vote: ${uncapital(MOTION_QUESTIONS[kind])}`
    }
    case 'question.take':
      return say`take up: ${phrase(told.titles[event.on] ?? event.title)}`
    case 'proposal.conclude':
      return say`conclude: ${phrase(event.conclusion)}`
    case 'credentials.object':
      return say`object to the delegation of ${who(people, event.party)}`
    case 'credentials.examine':
      return say`examine the credentials of ${who(people, event.party)}`
    case 'objection.raise':
      return say`object to ${organizationsInWords(people, event.organizations)}`
    case 'meeting.open':
      return say`open the ${ordinal(event.number)} meeting`
    case 'delegations.arrive':
      return `${counted(event.count, 'delegation arrives', 'delegations arrive')}`
    case 'delegations.leave':
      return `${counted(event.count, 'delegation leaves', 'delegations leave')}`
    case 'presence.establish':
      return say`at least ${event.present} are present`
    case 'rules.recall':
      return event.rules.length === 1
        ? say`recall rule ${rulesListed(event.rules)}`
        : say`recall rules ${rulesListed(event.rules)}`
    case 'nature.assert':
      return say`say that it is ${claim(event.nature)}`
    case 'manner.agree':
      return event.manner === 'jointly'
        ? phrase('agree, without a vote, to take one decision for all')
        : phrase('agree, without a vote, to decide on each by itself')
    case 'status.put':
      return say`call the vote: status for ${organizationsInWords(people, event.organizations)}?`
    case 'vote.explain':
      return phrase('hear statements on the vote')
    case 'statement.make':
      return phrase('hear statements')
    case 'motion.move':
      return say`move to ${phrase(event.motion)}`
    case 'motion.speak':
      return say`speak ${forOrAgainst(event.side)} the motion${toWhat(told.motions[event.on])}`
    case 'division.speak':
      return say`speak ${forOrAgainst(event.side)} the division`
    case 'reconsideration.speak':
      return say`speak ${forOrAgainst(event.side)} taking it up again`
    case 'motion.withdraw':
      return say`withdraw the motion${toWhat(told.motions[event.on])}`
    case 'lot.draw':
      return say`draw ${who(people, event.party)} by lot`
    case 'roll.answer':
      return rollAnswer(event, people)
    case 'observers.askToLeave':
      return say`ask ${someOf(event.leaving, people)} to leave`
    case 'floor.give':
      return say`give the floor to ${who(people, event.speaker)}`
    case 'point.rule':
      return event.upheld
        ? phrase('rule that the point is well taken')
        : phrase('rule that the point is not well taken')
    case 'point.raise':
      return event.about === 'conduct of voting'
        ? phrase('raise a point of order on the conduct of the vote')
        : phrase('raise a point of order')
    default:
      return NAMES[event.type]
  }
}

/** Who does the act, as the list of what may be done names them. */
export const actorOf = (event: ConferenceEvent, people: People): string => {
  switch (event.type) {
    case 'objection.withdraw':
      return labelOf(people, event.by)
    case 'ballots.cast':
      return phrase('The parties')
    case 'delegations.arrive':
    case 'delegations.leave':
      return phrase('Delegations')
    case 'vote.explain':
    case 'statement.make':
      return phrase('A delegation')
    default:
      return Who(people, event.by)
  }
}

/** Those who spoke, in words; null where the act has no speakers, or the record names none. */
export const speakersOf = (event: ConferenceEvent, people: People): string | null =>
  'speakers' in event && event.speakers.length > 0 ? list(event.speakers.map((id) => who(people, id))) : null
