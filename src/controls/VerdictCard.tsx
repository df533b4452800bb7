/** A verdict in a line, and its numbers: colour, sign and word say the same. */
import type { Outcome } from '#rules/decide'
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
  readonly outcome: Outcome
  readonly title: string
  readonly line: string
}

export const VerdictCard = ({ outcome, title, line }: CardProps) => (
  <section className="verdict" data-tone={TONES[outcome]}>
    <h2>
      {SIGNS[TONES[outcome]] !== '' && (
        <span className="verdict-sign" aria-hidden="true">
          {SIGNS[TONES[outcome]]}
        </span>
      )}
      {title}
    </h2>
    <p>{line}</p>
  </section>
)
