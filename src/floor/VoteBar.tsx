/** The vote as a bar: who counts and who does not, the line that must be reached, and two boundaries to drag. */
import { useState } from 'react'
import type { Decision, MajorityFinding } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { castIn, silentIn, votingIn, type Tally } from '#rules/tally'
import { Boundary } from '#src/controls/Boundary.tsx'
import {
  abstainingLabel,
  BOUNDARIES,
  neededLabel,
  openLabel,
  plainLabel,
  sidesInWords,
  silentLabel,
  votingLabel,
} from './voteWords.ts'

interface VoteBarProps {
  readonly tally: Tally | null
  readonly present: number
  readonly decision: Decision | null
  readonly ifAllVote: MajorityFinding | null
  readonly ruleSet: RuleSet
  /** Left out: the bar is looked at, and nothing on it is dragged. */
  readonly onChange?: (tally: Tally) => void
  readonly onEnd?: () => void
  /** What it comes to is not told yet: the counts stand without the line that they must reach. */
  readonly untold?: boolean
}

const NOBODY: Tally = { inFavour: 0, against: 0, abstaining: 0 }

const percent = (part: number, scale: number): string => `${(part / scale) * 100}%`

/** The number that the other reading of two thirds would ask for, where it is another. */
const otherReading = (decision: Decision | null, ruleSet: RuleSet) => {
  const other = decision?.readings.find(({ reading }) => reading !== `${ruleSet.twoThirds} two thirds`)
  return other === undefined || other.need === decision?.majority.need ? null : other
}

interface LineProps {
  readonly at: number
  readonly label: string
  readonly kind: 'needed' | 'other'
  /** Beyond this the label stands before the line, so that it stays within a narrow window. */
  readonly turnsAt?: number
}

const Line = ({ at, label, kind, turnsAt = 72 }: LineProps) => {
  const side = kind === 'needed' ? (at > turnsAt ? 'before' : 'after') : at < 28 ? 'none' : 'before'
  return (
    <span className="needed" data-kind={kind} style={{ insetInlineStart: `${at}%` }}>
      <span className="needed-label" data-side={side}>
        {label}
      </span>
    </span>
  )
}

const Legend = ({ tally, silent }: { tally: Tally; silent: number }) => (
  <p className="bar-legend">
    <span>{votingLabel(votingIn(tally))}</span>
    {tally.abstaining > 0 && <span>{abstainingLabel(tally.abstaining)}</span>}
    {silent > 0 && <span>{silentLabel(silent)}</span>}
  </p>
)

export const VoteBar = ({
  tally,
  present,
  decision,
  ifAllVote,
  ruleSet,
  onChange,
  onEnd = () => undefined,
  untold = false,
}: VoteBarProps) => {
  const [dragging, setDragging] = useState(false)
  const cast = tally ?? NOBODY
  const voting = votingIn(cast)
  const need = decision?.majority.need ?? (tally === null ? (ifAllVote?.need ?? null) : null)
  const scale = Math.max(present, castIn(cast), need ?? 0, 1)
  // Counts that decide nothing: the vote was never put, or the room has no quorum.
  const isVoid = tally !== null && !untold && (decision === null || decision.outcome === 'no-quorum')
  const silent = silentIn(cast, present)
  const other = otherReading(decision, ruleSet)
  const width = (part: number) => ({ inlineSize: percent(part, scale) })
  return (
    <div
      className="vote-bar"
      data-void={isVoid ? '' : undefined}
      data-dragging={dragging ? '' : undefined}
      data-open={tally === null ? '' : undefined}
    >
      <div className="bar-track">
        <div className="bar-fill">
          <span className="segment" data-side="inFavour" style={width(cast.inFavour)} />
          <span className="segment" data-side="against" style={width(cast.against)} />
          <span
            className="segment"
            data-side="abstaining"
            data-empty={cast.abstaining === 0 ? '' : undefined}
            style={width(cast.abstaining)}
          />
          <span className="segment" data-side="silent" style={width(silent)} />
        </div>
        {other !== null && (
          <Line at={(other.need / scale) * 100} kind="other" label={plainLabel(other.need, other.reading)} />
        )}
        {need !== null && (
          <Line
            at={(need / scale) * 100}
            kind="needed"
            label={decision === null && ifAllVote !== null && tally === null ? openLabel(ifAllVote) : neededLabel(need)}
            {...(tally === null ? { turnsAt: 50 } : {})}
          />
        )}
        {tally !== null && onChange !== undefined && (
          <>
            <Boundary
              className="boundary-upper"
              label={BOUNDARIES.forAgainst}
              value={cast.inFavour}
              min={0}
              max={voting}
              scale={scale}
              text={sidesInWords(cast, ['inFavour', 'against'])}
              onChange={(inFavour) => onChange({ ...cast, inFavour, against: voting - inFavour })}
              onDragging={setDragging}
              onEnd={onEnd}
            />
            <Boundary
              className="boundary-lower"
              label={BOUNDARIES.votingAbstaining}
              value={voting}
              min={cast.inFavour}
              max={castIn(cast)}
              scale={scale}
              text={sidesInWords(cast, ['against', 'abstaining'])}
              onChange={(to) => onChange({ ...cast, against: to - cast.inFavour, abstaining: castIn(cast) - to })}
              onDragging={setDragging}
              onEnd={onEnd}
            />
          </>
        )}
      </div>
      {tally !== null && !untold && <Legend tally={cast} silent={silent} />}
    </div>
  )
}
