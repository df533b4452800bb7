/** The part of the chart around the present state: whence, where, whither. */
import { CHART, NODES, withAncestors, type ChartStatus, type Move, type WayStatus } from './status.ts'

/** What can follow by one act: a way out of a present state, and where it leads. */
export interface Onward {
  readonly way: WayStatus
  readonly target: string
}

export interface Neighbourhood {
  /** The region that is looked at, and its innermost present state. */
  readonly region: string
  readonly present: string
  /** The last moves in this region, oldest first. */
  readonly arrival: readonly Move[]
  /** Out of the innermost state first. */
  readonly onward: readonly Onward[]
  /** The innermost present states of the other regions. */
  readonly beside: readonly string[]
}

/** How many moves back one sees. */
const BACK = 2

/** The parts of the machine that go on side by side. */
const REGIONS: readonly string[] = CHART.nodes.flatMap(({ id, parent }) =>
  parent !== null && NODES.get(parent)?.kind === 'parallel' ? [id] : [],
)

const isIn = (region: string, state: string): boolean => withAncestors(state).includes(region)

const leafIn = (status: ChartStatus, region: string): string =>
  [...status.nodes.keys()]
    .filter((id) => status.nodes.get(id) === 'present' && isIn(region, id))
    .toSorted((one, other) => withAncestors(other).length - withAncestors(one).length)[0] ?? region

/** The region that the act on screen moved; else the last in the chart that has left its beginning. */
const regionToShow = (status: ChartStatus): string => {
  const moved = status.path.at(-1)
  const now = status.lines.filter(({ trail }) => trail === 'now').map(({ line }) => line.id)
  const moving = moved !== undefined && now.includes(moved.line.id) ? moved.to : null
  const begun = (region: string): boolean => status.path.some(({ to }) => isIn(region, to))
  return (
    REGIONS.find((region) => moving !== null && isIn(region, moving)) ?? REGIONS.findLast(begun) ?? REGIONS[0] ?? ''
  )
}

export const neighbourhoodOf = (status: ChartStatus): Neighbourhood => {
  const region = regionToShow(status)
  const present = leafIn(status, region)
  const around = withAncestors(present)
  return {
    region,
    present,
    arrival: status.path.filter(({ to }) => isIn(region, to)).slice(-BACK),
    onward: around.flatMap((state) =>
      status.lines
        .filter(({ line }) => line.source === state && !line.completion)
        .flatMap(({ line, ways }) => ways.map((way) => ({ way, target: line.target }))),
    ),
    beside: REGIONS.filter((other) => other !== region).map((other) => leafIn(status, other)),
  }
}
