/** What the vote comes to, in a line and its numbers. */
import { useView } from '#src/session/react.tsx'
import { verdictTitle } from '#src/words/decisions.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { VerdictCard } from '#src/controls/VerdictCard.tsx'
import type { VoteOnBoard } from './vote.ts'
import { verdictLine } from '#src/words/votes.ts'
import { openLine } from './voteWords.ts'

export const Verdict = ({
  vote: { put, called, ballots, decision, votedAgain, tally, ifAllVote, present },
}: {
  readonly vote: VoteOnBoard
}) => {
  const { line } = useView()
  // Without a quorum the vote is not in order, and the card that says why says this too.
  if (decision?.outcome === 'no-quorum' && ballots?.step.accepted === false) return null
  if (decision !== null) {
    const title = verdictTitle(put, decision, votedAgain, line.told)
    return <VerdictCard outcome={decision.outcome} title={title} line={verdictLine(decision)} />
  }
  if (tally !== null || ifAllVote === null || !called.step.accepted) return null
  return <VerdictCard outcome="open" title={`${outcomeName('open')}.`} line={openLine(ifAllVote, present)} />
}
