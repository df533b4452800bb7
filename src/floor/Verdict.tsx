/** What the vote comes to, in a line and its numbers. */
import type { Outcome } from '#rules/decide'
import { useView } from '#src/session/react.tsx'
import { verdictTitle } from '#src/words/decisions.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import type { VoteOnBoard } from './vote.ts'
import { openLine, verdictLine } from './voteWords.ts'
import '#src/theme/verdict.css'

type Tone = 'for' | 'against' | 'open'

const TONES: Readonly<Record<Outcome, Tone>> = {
  carried: 'for',
  lost: 'against',
  tied: 'against',
  vetoed: 'against',
  'no-votes-cast': 'against',
  'no-quorum': 'open',
  open: 'open',
}
const SIGNS: Readonly<Record<Tone, string>> = { for: '✓', against: '✕', open: '' }

interface CardProps {
  readonly tone: Tone
  readonly title: string
  readonly line: string
}

const Card = ({ tone, title, line }: CardProps) => (
  <section className="verdict" data-tone={tone}>
    <h2>
      {SIGNS[tone] !== '' && (
        <span className="verdict-sign" aria-hidden="true">
          {SIGNS[tone]}
        </span>
      )}
      {title}
    </h2>
    <p>{line}</p>
  </section>
)

export const Verdict = ({
  vote: { put, called, ballots, decision, tally, ifAllVote, present },
}: {
  readonly vote: VoteOnBoard
}) => {
  const { line } = useView()
  // Without a quorum the vote is not in order, and the card that says why says this too.
  if (decision?.outcome === 'no-quorum' && ballots?.step.accepted === false) return null
  if (decision !== null) {
    const title = verdictTitle(put, decision, line.told)
    return <Card tone={TONES[decision.outcome]} title={title} line={verdictLine(decision)} />
  }
  if (tally !== null || ifAllVote === null || !called.step.accepted) return null
  return <Card tone="open" title={`${outcomeName('open')}.`} line={openLine(ifAllVote, present)} />
}
