/** The votes of the three sides, each with its sign and its word. */
import type { ReactNode } from 'react'
import type { Tally } from '#rules/tally'
import { SIDES } from '#src/words/votes.ts'
import '#src/theme/vote.css'
import './sideCounts.css'

const ORDER = ['inFavour', 'against', 'abstaining'] as const

interface SideCountsProps {
  readonly counts: Readonly<Record<keyof Tally, ReactNode>>
  /** In one line, each number beside its word; else in columns, the numbers above. */
  readonly inLine?: boolean
  readonly label?: string
}

export const SideCounts = ({ counts, inLine = false, label }: SideCountsProps) => (
  <dl className="side-counts" data-in-line={inLine ? '' : undefined} aria-label={label}>
    {ORDER.map((side) => (
      <div key={side} className="count" data-side={side}>
        <dt className="count-word">
          <span className="sign" aria-hidden="true">
            {SIDES[side].sign}
          </span>
          {SIDES[side].word}
        </dt>
        <dd>{counts[side]}</dd>
      </div>
    ))}
  </dl>
)
