/** The part of the chart around the present state: whence, where, whither. */
import { regionsOf } from './drawn.ts'
import { CHART, restingPlace, withAncestors, type ChartStatus, type Move, type WayStatus } from './status.ts'

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
  /** The innermost present states of the other regions that are away from where they began. */
  readonly beside: readonly string[]
}

/** How many moves back one sees. */
const BACK = 2

/** Every region, in the order of the definition. */
export const REGIONS: readonly string[] = regionsOf(CHART).map(({ id }) => id)

export const isIn = (region: string, state: string): boolean => withAncestors(state).includes(region)

/** The innermost present state of a region. */
export const leafIn = (status: ChartStatus, region: string): string =>
  [...status.nodes.keys()]
    .filter((id) => status.nodes.get(id) === 'present' && isIn(region, id))
    .toSorted((one, other) => withAncestors(other).length - withAncestors(one).length)[0] ?? region

/** Whether a region is away from where it began. */
const isAway = (status: ChartStatus, region: string): boolean => leafIn(status, region) !== restingPlace(region)

/** What can follow in a region, out of the innermost state first. */
const onwardIn = (status: ChartStatus, region: string): readonly Onward[] =>
  withAncestors(leafIn(status, region)).flatMap((state) =>
    status.lines
      .filter(({ line }) => line.source === state && !line.completion)
      .flatMap(({ line, ways }) => ways.map((way) => ({ way, target: line.target }))),
  )

/**
 * The region that the act on screen moved. An act that moves nothing is on the matter moved last, as long as that can
 * go on; else it is of the meeting.
 */
const regionToShow = (status: ChartStatus): string => {
  const moved = status.path.at(-1)
  const now = status.lines.filter(({ trail }) => trail === 'now').map(({ line }) => line.id)
  const regionOf = (state: string): string | undefined => REGIONS.find((region) => isIn(region, state))
  const [meeting = ''] = REGIONS
  if (moved !== undefined && now.includes(moved.line.id)) return regionOf(moved.to) ?? meeting
  const last = status.path
    .map(({ to }) => regionOf(to))
    .findLast(
      (region) =>
        region !== undefined && region !== meeting && isAway(status, region) && onwardIn(status, region).length > 0,
    )
  return last ?? meeting
}

export const neighbourhoodOf = (status: ChartStatus): Neighbourhood => {
  const region = regionToShow(status)
  return {
    region,
    present: leafIn(status, region),
    arrival: status.path.filter(({ to }) => isIn(region, to)).slice(-BACK),
    onward: onwardIn(status, region),
    beside: REGIONS.filter((other) => other !== region && isAway(status, other)).map((other) => leafIn(status, other)),
  }
}
