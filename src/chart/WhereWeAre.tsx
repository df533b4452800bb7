/** The present state, how one came to it and what can follow: for a narrow column. */
import { Suspense } from 'react'
import { later } from '#src/later.ts'
import type { RuleSet } from '#rules/ruleSet'
import { say } from '#src/language/say.ts'
import { neighbourhoodOf, type Onward } from './neighbourhood.ts'
import { withAncestors, type ChartStatus, type Move } from './status.ts'
import { CHART, labelOf, nameOfWay, placeOf, rulesText, standingText } from './words.ts'

const WhyNot = later(
  () => import('./WhyNot.tsx'),
  (part) => part.WhyNot,
)

const Arrival = ({ move, now, ruleSet }: { move: Move; now: boolean; ruleSet: RuleSet }) => (
  <>
    <li className="chart-stop">{labelOf(move.from)}</li>
    <li className="chart-move" data-trail={now ? 'now' : 'earlier'}>
      <span className="chart-act">{nameOfWay(move.way)}</span>{' '}
      <span className="chart-rule">{rulesText(ruleSet, move.way.rules)}</span>
    </li>
  </>
)

const Way = ({ onward: { way, target }, ruleSet }: { onward: Onward; ruleSet: RuleSet }) => {
  const closed = way.standing === 'barred' || way.standing === 'passedOver'
  return (
    <li className="chart-way" data-standing={way.standing}>
      <div className="chart-leg">
        <span className="chart-act">{nameOfWay(way.way)}</span>{' '}
        <span className="chart-rule">{rulesText(ruleSet, way.way.rules)}</span>{' '}
        <span className="chart-target">
          <span className="chart-sr">{CHART.to}</span> {labelOf(target)}
        </span>
      </div>
      {closed && (
        <p className="chart-why">
          <strong>
            <span aria-hidden="true">✕ </span>
            {standingText(way.standing)}.
          </strong>{' '}
          <Suspense>
            <WhyNot way={way} ruleSet={ruleSet} />
          </Suspense>
        </p>
      )}
    </li>
  )
}

export const WhereWeAre = ({ status, ruleSet }: { status: ChartStatus; ruleSet: RuleSet }) => {
  const { present, arrival, onward, beside } = neighbourhoodOf(status)
  const within = withAncestors(present).slice(1, -1).toReversed()
  return (
    <>
      <p className="chart-within">{placeOf(within)}</p>
      {status.refused && <p className="chart-refused">{CHART.refused}</p>}
      <ol className="chart-path">
        {arrival.map((move, index) => (
          <Arrival
            key={`${index} ${move.line.id}`}
            move={move}
            now={status.lines.some(({ line, trail }) => line === move.line && trail === 'now')}
            ruleSet={ruleSet}
          />
        ))}
        <li className="chart-stop" aria-current="step">
          <span className="chart-sr">{say`${CHART.now}:`}</span> {labelOf(present)}
        </li>
      </ol>
      <h3 className="chart-sr">{CHART.next}</h3>
      {onward.length === 0 ? (
        <p className="chart-within">{CHART.nothing}</p>
      ) : (
        <ul className="chart-onward">
          {onward.map((way) => (
            <Way key={way.way.way.id} onward={way} ruleSet={ruleSet} />
          ))}
        </ul>
      )}
      {beside.map((state) => (
        <p key={state} className="chart-beside">
          {CHART.beside} <strong>{placeOf(withAncestors(state).toReversed().slice(1))}</strong>
        </p>
      ))}
    </>
  )
}
