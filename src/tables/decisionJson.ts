/** A decision as the command line prints it. The shape is relied on outside: it may grow, and never changes. */
import type { Decision, Question, QuorumFinding } from '#rules/decide'
import { flipsOf } from '#rules/flips'
import type { RuleSet } from '#rules/ruleSet'
import { votingIn } from '#rules/tally'
import { because } from '#src/words/reasons.ts'

const quorumJson = (quorum: QuorumFinding | null) =>
  quorum === null ? null : { rule: quorum.rule, need: quorum.need, have: quorum.have, met: quorum.met, of: quorum.of }

/** The quorum of votes; where none was printed, what is known of it: the votes that there are. */
const quorumOfVotes = (ruleSet: RuleSet, { matter, tally, quorumOfVotes: judged }: Decision): QuorumFinding | null => {
  const asked = ruleSet.matters[matter]?.quorumOfVotes ?? null
  if (judged !== null || asked === null) return judged
  return { rule: asked.rule, of: 'votes', whole: null, need: null, have: votingIn(tally), met: null }
}

/** The smallest changes that reverse the outcome, by the kind of change; fewest voters first. */
const flipsJson = (ruleSet: RuleSet, question: Question) =>
  Object.fromEntries(flipsOf(ruleSet, question).map(({ change, ...flip }) => [change, flip]))

/**
 * @param ruleSet the law as the question was decided under it, amended where it was
 * @param decision the answer to `question`
 * @param votedAgain whether it is an equal vote that is taken again; null where numbers alone are decided, in no meeting
 */
export const decisionJson = (
  ruleSet: RuleSet,
  decision: Decision,
  question: Question,
  votedAgain: boolean | null = null,
) => {
  const ofMembers = quorumJson(decision.quorum)
  const ofVotes = quorumJson(quorumOfVotes(ruleSet, decision))
  return {
    ruleSet: decision.ruleSet,
    matter: decision.matter,
    tally: decision.tally,
    // Where there is a quorum of votes, it is the quorum of the vote; that of members then stands beside it.
    quorum: ofVotes ?? ofMembers,
    ...(ofVotes === null ? {} : { quorumOfVotes: ofVotes, quorumOfMembers: ofMembers }),
    majority: decision.majority,
    readings: decision.readings,
    vetoes: decision.vetoes,
    outcome: decision.outcome,
    presentAndVoting: decision.presentAndVoting,
    grade: decision.grade,
    onTie: decision.onTie,
    because: because(decision, ruleSet, votedAgain).map(({ text }) => text),
    flips: decision.outcome === 'open' ? {} : flipsJson(ruleSet, question),
  }
}

export type DecisionJson = ReturnType<typeof decisionJson>
