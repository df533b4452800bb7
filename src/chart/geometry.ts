/** Where everything stands, as `computeLayout.ts` found it; the app reads numbers and computes none of them. */
import bureau from './layouts/bureau.json'
import business from './layouts/business.json'
import meeting from './layouts/meeting.json'
import observers from './layouts/observers.json'
import order from './layouts/order.json'
import vote from './layouts/vote.json'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A route: x and y by turns, from the source to the target. */
export type Route = readonly number[]

export interface LinePlace {
  readonly points: Route
  readonly label: Box
}

/** One drawing: a region of the machine, or the inside of a vote. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Of what this layout was computed from. */
  readonly chart: string
  readonly states: ReadonlyMap<string, Box>
  readonly lines: ReadonlyMap<string, LinePlace>
  /** From the dot in a state to where a reader enters it. */
  readonly starts: readonly { readonly id: string; readonly points: Route }[]
}

interface Written {
  readonly chart: string
  readonly width: number
  readonly height: number
  readonly states: readonly ({ readonly id: string } & Box)[]
  readonly lines: readonly ({ readonly id: string } & LinePlace)[]
  readonly starts: Layout['starts']
}

const read = ({ states, lines, ...rest }: Written): Layout => ({
  ...rest,
  states: new Map(states.map((state) => [state.id, state])),
  lines: new Map(lines.map((line) => [line.id, line])),
})

/** Of each region, by its id. */
export const REGION_LAYOUTS: ReadonlyMap<string, Layout> = new Map(
  Object.entries({
    'conference.meeting': read(meeting),
    'conference.order': read(order),
    observers: read(observers),
    business: read(business),
    'conference.bureau': read(bureau),
  }),
)
/** Of the inside of every vote; names are relative to the vote. */
export const VOTE_LAYOUT: Layout = read(vote)

const ARROW = { length: 10, half: 5.5 } as const

/** The last stretch of a route: where it ends, and the direction it comes from, one pixel long. */
const endOf = (points: Route): { x: number; y: number; dx: number; dy: number } => {
  const [fromX = 0, fromY = 0, x = 0, y = 0] = points.slice(-4)
  return { x, y, dx: Math.sign(x - fromX), dy: Math.sign(y - fromY) }
}

/** A polyline's points, ending where its arrowhead begins, so that a thick line does not show beside the tip. */
export const polylineOf = (points: Route): string => {
  const { x, y, dx, dy } = endOf(points)
  return [...points.slice(0, -2), x - dx * ARROW.length, y - dy * ARROW.length].join(' ')
}

/** An arrowhead's points. */
export const arrowOf = (points: Route): string => {
  const { x, y, dx, dy } = endOf(points)
  const [backX, backY] = [x - dx * ARROW.length, y - dy * ARROW.length]
  const [acrossX, acrossY] = [dy * ARROW.half, dx * ARROW.half]
  return [x, y, backX + acrossX, backY + acrossY, backX - acrossX, backY - acrossY].join(' ')
}
