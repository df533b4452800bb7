/**
 * On what each kind of act is founded: the slot without which there would be no such act. What else a way to do it cites
 * is a condition beside it, which is named only where it bars.
 */
import type { Slot } from '#rules/slots'
import type { EventType } from './events.ts'

/** By which a vote is decided, and with how many present. */
export const DECIDING: readonly Slot[] = [
  'majority.ofQuestion',
  'majority.ofNature',
  'majority.ofManner',
  'majority.ofMotion',
  'majority.ofAppeal',
  'majority.ofReconsideration',
  'quorum.decide',
]

/** Most acts are founded on the slot of the same name; these are not. Several, where its ways differ. */
const FOUNDED_ON: Readonly<Record<Exclude<EventType, Slot>, Slot | readonly Slot[]>> = {
  'list.circulate': 'observers.list',
  'application.receive': 'observers.apply',
  'objection.raise': 'observers.object',
  'objection.withdraw': 'observers.withdrawObjection',
  'matter.raise': 'observers.decideOtherwise',
  'matter.refer': 'observers.refer',
  'status.accord': 'observers.unopposed',
  'delegations.arrive': 'presence.count',
  'delegations.leave': 'presence.count',
  'presence.establish': 'presence.count',
  'meeting.suspend': 'chair.powers',
  'meeting.adjourn': 'chair.powers',
  'observers.askToLeave': 'observers.leave',
  'rules.recall': 'floor.speak',
  'statement.make': 'floor.speak',
  'vote.explain': 'vote.statement',
  'floor.give': ['floor.order', 'floor.precedence'],
  'limit.set': 'floor.limit',
  'speaker.callToOrder': 'floor.callToOrder',
  'speaker.stop': 'speech.length',
  'ruling.stand': 'point.rule',
  'motion.put': 'motion.precedence',
  'consensus.declare': 'consensus.reached',
  'manner.agree': 'manner.decide',
  'nature.put': 'nature.disputed',
  'manner.put': 'manner.decide',
  // That it is put to the vote follows from no rule on the matter: whoever presides puts questions.
  'status.put': 'chair.powers',
  'proposal.put': 'chair.powers',
  'amendment.put': 'amendment.order',
  'division.put': 'division.opposed',
  'part.put': 'part.order',
  'competence.put': 'competence.open',
  'reconsideration.put': 'reconsideration.move',
  'ballots.cast': 'vote.right',
  'ballots.correct': 'vote.correct',
  'result.announce': DECIDING,
  'proposal.withdraw': 'proposal.sponsor',
  'division.agree': 'division.unopposed',
  'officer.nominate': 'election.nominate',
  'officer.withdraw': 'election.withdraw',
  'bureau.rise': 'bureau.meet',
}

const isNamedAlike = (type: EventType): type is EventType & Slot => !(type in FOUNDED_ON)

/** The slots that the act is founded on, in the order in which they are named. */
export const foundingOf = (type: EventType): readonly Slot[] => {
  if (isNamedAlike(type)) return [type]
  const slots = FOUNDED_ON[type]
  return typeof slots === 'string' ? [slots] : slots
}
