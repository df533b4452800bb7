/**
 * The closed list of places where a rule can permit or bar an act: the machine's questions. A body answers each with a
 * rule of its own, or with null. Adding a slot breaks the build of the two that answer each by themselves, untocCop and
 * ungaPlenary; to the others it is null until sets/familySlots.ts or their own file answers it.
 */
export const SLOTS = [
  'meeting.sitting', // is a meeting in progress, so that the act can be heard?
  'question.addressed', // is the question that the act names before the room?
  'meeting.open', // may the President open a meeting?
  'presence.count', // arrivals and departures
  'quorum.open',
  'quorum.decide',
  'chair.powers', // acts of whoever presides
  'chair.ruling', // the President rules on a point of order before anything else goes on
  'floor.speak',
  'floor.request', // to be put on the list of speakers
  'list.open', // names are still taken
  'floor.order', // speakers are called in the order they asked
  'floor.precedence', // called out of turn, to explain a report
  'floor.limit', // a limit on the time of speeches
  'speech.number', // no more speeches than are allowed each
  'speech.length', // the time allowed is used up
  'floor.callToOrder',
  'list.close',
  'list.oppose', // closed by consent: who objects says so before the next speaker
  'debate.close', // from the chair, when nobody is left to speak
  'debate.open', // neither closed nor adjourned
  'debate.notAdjourned', // nor then is there a vote on it
  'reply.accord',
  'point.raise',
  'point.rule', // the President rules immediately
  'appeal.raise',
  'motion.move',
  'motion.speak',
  'motion.precedence',
  'motion.withdraw', // by its mover
  'motion.last', // the only one pending
  'motion.none', // no motion is pending
  'meeting.ended',
  'observers.apply', // with consultative status
  'observers.list', // without: the list circulated in time
  'observers.object',
  'observers.withdrawObjection',
  'observers.refer',
  'observers.unopposed',
  'observers.decideOtherwise',
  'observers.settled', // every application decided
  'observers.rights', // what status entitles to
  'observers.leave', // asked to leave a private meeting
  'observers.deliberate', // who joins in the discussion is not asked to leave
  'observers.present', // who was asked to leave does not speak
  'consensus.seek',
  'consensus.reached',
  'consensus.oppose',
  'consensus.first', // no vote before consensus was tried
  'vote.request',
  'vote.unasked', // where consensus fails there is a vote, and nobody need ask for it
  'vote.right', // one vote each; a regional organization or its members; no more cast than present
  'vote.inHand', // the vote addressed is the one in hand
  'vote.method',
  'rollCall.ask', // before the voting begins
  'rollCall.kept', // what was asked for is not replaced by a count, nor a roll that goes on by another
  'lot.draw', // whose name is called first
  'roll.order', // in alphabetical order from there; who passed, a second time
  'roll.answer',
  'vote.conduct', // nothing interrupts a vote but a point of order on its conduct
  'vote.counted', // who counts as present and voting
  'vote.second', // after a tie that is voted on again: at a later meeting
  'vote.statement', // statements on the vote
  'nature.assert',
  'nature.disputed', // the vote on substance or procedure
  'nature.settled', // no vote on the matter while its nature is disputed
  'manner.decide', // jointly or one by one
  'manner.settled',
  'manner.followed', // the vote puts what the manner of voting calls for: all, or one
  'meeting.number',
  'meeting.alone', // no other body sits at the same time
  'meeting.resume',
  'meeting.last', // nobody else sits
  'session.close',
  'session.open', // acts that need no meeting, until the session is closed
  'meeting.goPrivate', // declared with the consent of the room
  'meeting.opposePrivate', // who objects says so before anybody speaks
  'meeting.goPublic',
  'decisions.announce', // what was decided in private, at a public meeting
  'decisions.announced', // before that meeting ends
  'agenda.adopt',
  'question.take',
  'question.new', // not decided already
  'question.leave',
  'question.notAccepted', // no consensus, and nobody asks for a vote
  'question.closed',
  'proposal.ready', // in time, or waived; and for a report, made
  'election.majority', // as many votes as the office needs
  'election.runoff', // a further ballot for one place is between two
  'election.remaining', // one for several, among those with most votes
  'election.lot', // between two with equal votes
  'proposal.table',
  'proposal.waive',
  'proposal.revise',
  'proposal.sponsor',
  'proposal.unamended',
  'proposal.postpone',
  'proposal.conclude', // no action, by consent
  'proposal.order', // of several on one item, the first submitted is voted on first
  'cost.state',
  'cost.stated',
  'amendment.move',
  'amendment.withdraw', // by its mover
  'amendment.order', // the furthest from the original first
  'amendment.done', // none is pending when the proposal is put
  'division.move',
  'division.oppose',
  'division.speak', // by a few, once it is opposed
  'division.agreed',
  'division.unopposed',
  'division.opposed',
  'part.order',
  'part.done',
  'part.operative', // not every operative part is rejected
  'competence.question',
  'competence.first',
  'competence.open',
  'reconsideration.move',
  'reconsideration.speak', // by a few, against it
  'vote.correct', // before the result is announced
  'protocol.decide', // matters of a Protocol by its parties
  'election.open',
  'election.nominate',
  'election.oneOffice', // no party is nominated for two
  'election.withdraw', // by the party nominated
  'election.acclaim',
  'election.askBallot',
  'election.ballot',
  'officer.replace',
  'bureau.meet',
  'bureau.private', // it meets in private
  'bureau.silence', // practice: no rule names it
  'credentials.submit',
  'credentials.object',
  'credentials.examine',
  'credentials.issuer',
  'credentials.report',
  'credentials.reported',
  'majority.ofReconsideration',
  'majority.ofNature', // to call a disputed matter procedure
  'majority.ofManner',
  'majority.ofAppeal',
  'majority.ofMotion', // resolved by the motion's own rule
  'majority.ofQuestion', // resolved by the nature of the matter
] as const

export type Slot = (typeof SLOTS)[number]
