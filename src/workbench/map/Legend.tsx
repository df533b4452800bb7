/** What the regions and lines are, each beside its sample. */
import { useId } from 'react'
import type { Decision } from '#rules/decide'
import { YARDSTICKS, type EveryTally, type Zone } from '#rules/everyTally'
import type { RuleSet } from '#rules/ruleSet'
import { fillOf, Patterns } from './Picture.tsx'
import { leaveLine, lineSays, MAP, needSays, ownLine, quorumLine, stepSays, zoneSays } from './words.ts'

export const ORDER: readonly Zone[] = [
  'carried',
  'vetoed',
  'short',
  'tied',
  'lost',
  'no-votes-cast',
  'no-quorum',
  'open',
]

/** A piece of a region. */
export const ZoneSample = ({ zone }: { readonly zone: Zone }) => {
  const id = useId()
  return (
    <svg className="map-sample" viewBox="0 0 24 16" aria-hidden="true">
      <Patterns id={id} />
      <rect className="map-region" data-zone={zone} width="24" height="16" fill={fillOf(zone, id)} />
    </svg>
  )
}

interface LineProps {
  readonly line: string
  readonly own?: boolean
}

/** A piece of a line. */
export const LineSample = ({ line, own }: LineProps) => (
  <svg className="map-sample" viewBox="0 0 24 16" aria-hidden="true">
    <path className="map-line" data-line={line} data-own={own === true || undefined} d="M0 8H24" />
  </svg>
)

const Line = ({ says, ...line }: LineProps & { readonly says: string }) => (
  <li>
    <LineSample {...line} />
    {says}
  </li>
)

interface LegendProps {
  readonly map: EveryTally
  readonly decision: Decision
  readonly law: RuleSet
}

export const Legend = ({ map, decision, law }: LegendProps) => {
  const zones = new Set(map.rows.flatMap(({ runs }) => runs.map(({ zone }) => zone)))
  const step = stepSays(map)
  const own = ownLine(decision, law)
  return (
    <div className="map-legend">
      <p>{needSays(decision)}</p>
      {step !== null && <p className="caution">{step}</p>}
      <ul aria-label={MAP.regions}>
        {ORDER.filter((zone) => zones.has(zone)).map((zone) => (
          <li key={zone}>
            <ZoneSample zone={zone} />
            {zoneSays(zone, decision)}
          </li>
        ))}
      </ul>
      <ul aria-label={MAP.lines}>
        {YARDSTICKS.map((yardstick) => (
          <Line key={yardstick} line={yardstick} own={yardstick === own} says={lineSays(yardstick, own)} />
        ))}
        {map.quorumOfVotes !== null && <Line line="quorum" says={quorumLine(decision.quorumOfVotes?.need ?? null)} />}
        {map.mayLeave !== null && <Line line="leave" says={leaveLine(map.mayLeave)} />}
      </ul>
    </div>
  )
}
