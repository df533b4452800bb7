/** Named conditions of votes, of roll-calls, and of the nature of a matter. */
import { first, type Conditions } from './condition.ts'

export const ON_VOTES = {
  'consensus.first': (facts) => (facts.consensusSought ? null : 'consensus-not-sought'),
  'vote.right': (facts) => {
    const problem = facts.ballotProblems[0]
    if (problem === undefined) return null
    switch (problem.name) {
      case 'more-cast-than-present':
      case 'organization-and-members-both-vote':
        return problem.name
      default:
        return 'ballots-cannot-be-counted'
    }
  },
  'vote.inHand': (facts) => (facts.voteAddressed ? null : 'no-such-vote'),
  'vote.counted': (facts) => (facts.ballotsCounted ? null : 'ballots-not-counted'),
  'vote.method': ({ roll }) => (roll.asked && roll.byHand ? 'roll-call-asked' : null),
  'rollCall.ask': ({ roll }) =>
    first(
      roll.known ? null : 'no-such-question',
      roll.begun ? 'voting-begun' : null,
      roll.requested ? null : 'no-vote-requested',
      roll.asked ? 'roll-call-asked-already' : null,
    ),
  'rollCall.kept': ({ roll }) =>
    first(
      roll.asked && roll.byHand ? 'roll-call-asked' : null,
      roll.asked && !roll.drawn ? 'lot-not-drawn' : null,
      roll.goesOn ? 'roll-goes-on' : null,
      roll.asAnswered ? null : 'not-as-answered',
    ),
  'lot.draw': ({ roll }) =>
    first(
      roll.calling ? null : 'no-roll-call',
      roll.drawn ? 'lot-drawn-already' : null,
      roll.onRoll ? null : 'not-on-roll',
    ),
  'roll.order': ({ roll }) =>
    first(
      roll.calling ? null : 'no-roll-call',
      roll.drawn ? null : 'lot-not-drawn',
      roll.inTurn ? null : 'not-next-on-roll',
    ),
  'roll.answer': ({ actor, roll }) =>
    first(
      roll.passesTwice ? 'passed-already' : null,
      actor === 'secretariat' || roll.ownAnswer ? null : 'answers-for-another',
      actor !== 'secretariat' && roll.saysAbsent ? 'not-the-secretariat' : null,
    ),
  'vote.conduct': (facts) => (facts.voteInProgress && !facts.partOfVote ? 'vote-in-progress' : null),
  'vote.second': (facts) => (facts.tiedAtThisMeeting ? 'second-vote-at-later-meeting' : null),
  'vote.statement': (facts) => {
    if (facts.explains === 'others') return 'no-vote-to-explain'
    if (facts.explains === 'sponsor') return 'sponsor-does-not-explain'
    return facts.voteRequested ? null : 'no-vote-requested'
  },
  'nature.assert': (facts) => (facts.natureFixed ? 'nature-fixed' : null),
  'nature.disputed': (facts) => (facts.naturesClaimed > 1 && !facts.natureSettled ? null : 'nature-not-disputed'),
  'nature.settled': (facts) => (facts.naturesClaimed > 1 && !facts.natureSettled ? 'nature-disputed' : null),
} satisfies Conditions
