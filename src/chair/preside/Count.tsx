/** The votes as they were counted: a bar, and the three numbers. What they need is the President's to say. */
import type { Decision } from '#rules/decide'
import { castIn } from '#rules/tally'
import { SideCounts } from '../SideCounts.tsx'
import { PRESIDE } from './words.ts'
import '#src/theme/vote.css'
import '#src/theme/bar.css'

const ORDER = ['inFavour', 'against', 'abstaining'] as const

export const Count = ({ decision: { tally } }: { readonly decision: Decision }) => {
  const whole = Math.max(tally.present, castIn(tally), 1)
  return (
    <div className="preside-count">
      <div className="bar-track" aria-hidden="true">
        <div className="bar-fill">
          {ORDER.map((side) => (
            <span
              key={side}
              className="segment"
              data-side={side}
              data-empty={tally[side] === 0 ? '' : undefined}
              style={{ inlineSize: `${(tally[side] / whole) * 100}%` }}
            />
          ))}
        </div>
      </div>
      <SideCounts counts={tally} inLine label={PRESIDE.counted} />
      <p className="hint">{PRESIDE.present(tally.present)}</p>
    </div>
  )
}
