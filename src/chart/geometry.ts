/** Where everything stands, as `computeLayout.ts` found it; the app reads numbers and computes none of them. */
import layout from './layout.json'

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

export const SIZE = { width: layout.width, height: layout.height } as const
/** Of the chart that this layout was computed from. */
export const FINGERPRINT: string = layout.chart
export const STATE_PLACES: ReadonlyMap<string, Box> = new Map(layout.states.map((state) => [state.id, state]))
export const LINE_PLACES: ReadonlyMap<string, LinePlace> = new Map(layout.lines.map((line) => [line.id, line]))
/** From the dot in a state to where a reader enters it. */
export const STARTS: readonly { readonly id: string; readonly points: Route }[] = layout.starts

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
