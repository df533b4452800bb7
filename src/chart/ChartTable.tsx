/** A region in words: every act, from where, to where, under which rule, and how it stands now. */
import type { RuleSet } from '#rules/ruleSet'
import { say } from '#src/language/say.ts'
import { isIn, leafIn } from './neighbourhood.ts'
import { NODES, withAncestors, type ChartStatus, type WayStatus } from './status.ts'
import { wayNowText } from './reasons.ts'
import { CHART, nameOfWay, placeOf, rulesText } from './words.ts'

const whereabouts = (state: string): string => placeOf(withAncestors(state).toReversed().slice(1))

interface Row {
  readonly status: WayStatus
  readonly to: string | null
}

/** In the order of the machine's states: the acts that lead on, then those that leave the state as it is. */
const rowsOf = (status: ChartStatus, region: string): readonly Row[] =>
  [...NODES.keys()]
    .filter((id) => isIn(region, id))
    .flatMap((id) => [
      ...status.lines
        .filter(({ line }) => line.source === id)
        .flatMap(({ line, ways }) => ways.map((way) => ({ status: way, to: line.target }))),
      ...(status.stays.get(id) ?? []).map((way) => ({ status: way, to: null })),
    ])

interface TableProps {
  readonly region: string
  readonly status: ChartStatus
  readonly ruleSet: RuleSet
}

export const ChartTable = ({ region, status, ruleSet }: TableProps) => (
  <details className="chart-table">
    <summary>{CHART.table}</summary>
    <table>
      <caption>{say`${CHART.now}: ${whereabouts(leafIn(status, region))}`}</caption>
      <thead>
        <tr>
          {Object.entries(CHART.columns).map(([key, title]) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(status, region).map(({ status: way, to }) => (
          <tr key={way.way.id}>
            <td>{whereabouts(way.way.source)}</td>
            <td>{nameOfWay(way.way)}</td>
            <td>{to === null ? CHART.stays : whereabouts(to)}</td>
            <td>{rulesText(ruleSet, way.way.rules)}</td>
            <td>{wayNowText(way, ruleSet)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)
