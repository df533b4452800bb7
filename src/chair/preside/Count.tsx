/** The votes as they were counted: a bar, and the three numbers. What they need is the President's to say. */
import type { Decision } from '#rules/decide'
import { castIn } from '#rules/tally'
import { SIDES } from '#src/words/votes.ts'
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
      <dl className="preside-tally" aria-label={PRESIDE.counted}>
        {ORDER.map((side) => (
          <div key={side} data-side={side}>
            <dt>
              <span className="sign" aria-hidden="true">
                {SIDES[side].sign}
              </span>
              {SIDES[side].word}
            </dt>
            <dd>{tally[side]}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{PRESIDE.present(tally.present)}</p>
    </div>
  )
}
