/** In favour, against, abstaining: three large numbers, each with its sign and its word, each to be typed over. */
import type { MajorityFinding } from '#rules/decide'
import type { Tally } from '#rules/tally'
import { NumberField } from '#src/controls/NumberField.tsx'
import { SIDES } from '#src/words/votes.ts'
import { counts } from './voteWords.ts'
import { inRecord, oneFewer, oneMore } from './words.ts'

interface CountsProps {
  readonly tally: Tally | null
  /** The record's own counts, where they differ. */
  readonly recorded: Tally | null
  readonly base: MajorityFinding['base']
  readonly max: number
  readonly onChange: (changed: Partial<Tally>) => void
  readonly onEnd: () => void
}

const ORDER = ['inFavour', 'against', 'abstaining'] as const

export const Counts = ({ tally, recorded, base, max, onChange, onEnd }: CountsProps) => (
  <ul className="counts">
    {ORDER.map((side) => {
      const { sign, word } = SIDES[side]
      const changed = recorded !== null && tally !== null && recorded[side] !== tally[side]
      return (
        <li key={side} className="count" data-side={side}>
          {tally === null ? (
            <span className="count-none">–</span>
          ) : (
            <NumberField
              className="count-field"
              label={word}
              value={tally[side]}
              max={max}
              more={oneMore(word)}
              fewer={oneFewer(word)}
              onChange={(value) => onChange({ [side]: value })}
              onEnd={onEnd}
            />
          )}
          <span className="count-word">
            <span className="sign" aria-hidden="true">
              {sign}
            </span>
            {word}
          </span>
          <span className="count-note">{counts(side, base)}</span>
          {changed && <span className="changed">{inRecord(recorded[side])}</span>}
        </li>
      )
    })}
  </ul>
)
