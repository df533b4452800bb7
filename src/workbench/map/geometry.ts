/**
 * Where a tally stands in the triangle: all in favour at the left foot, all against at the right, all abstaining on top.
 * Every tally is a brick: a row for each number abstaining, a brick in it for each number in favour.
 */
import type { EveryTally, Row, Run, Yardstick, Zone } from '#rules/everyTally'
import type { Tally } from '#rules/tally'

/** The triangle in units of the drawing. */
export const WIDTH = 320
export const HEIGHT = 280

/** The room around the triangle, for its words: left and right, above, below. */
export const MARGIN = { side: 14, top: 16, bottom: 40 } as const

export const VIEW = [-MARGIN.side, -MARGIN.top, WIDTH + 2 * MARGIN.side, HEIGHT + MARGIN.top + MARGIN.bottom].join(' ')

export interface Spot {
  readonly x: number
  readonly y: number
}

const brick = (cast: number) => ({ width: WIDTH / (cast + 1), height: HEIGHT / (cast + 1) })

/** The width of a brick. */
export const brickWidth = ({ cast }: EveryTally): number => brick(cast).width

/** Lines are thin where bricks are small. */
export const strokeOf = (map: EveryTally): number => Math.min(Math.max(brickWidth(map) / 4, 0.6), 1.25)

/** The middle of a tally's brick. */
export const spotOf = ({ inFavour, against, abstaining }: Tally): Spot => {
  const { width, height } = brick(inFavour + against + abstaining)
  return { x: WIDTH / 2 + ((against - inFavour) * width) / 2, y: HEIGHT - (abstaining + 0.5) * height }
}

const within = (value: number, most: number): number => Math.min(Math.max(Math.round(value), 0), most)

/** The tally of so many votes whose brick is nearest. */
export const tallyAt = ({ x, y }: Spot, cast: number): Tally => {
  const { width, height } = brick(cast)
  const abstaining = within((HEIGHT - y) / height - 0.5, cast)
  const voting = cast - abstaining
  const lead = ((x - WIDTH / 2) * 2) / width
  const inFavour = within((voting - lead) / 2, voting)
  return { inFavour, against: voting - inFavour, abstaining }
}

/** A tally of another number of votes, at its shares. */
export const spotByShares = (tally: Tally, cast: number): Spot => {
  const own = tally.inFavour + tally.against + tally.abstaining
  const { width, height } = brick(cast)
  const scale = own === 0 ? 0 : cast / own
  return {
    x: WIDTH / 2 + ((tally.against - tally.inFavour) * scale * width) / 2,
    y: HEIGHT - (tally.abstaining * scale + 0.5) * height,
  }
}

interface Band {
  readonly top: number
  readonly bottom: number
}

/** The height that a row takes: its own brick, or those of the rows left out above it. */
const bandOf = ({ abstaining }: Row, { cast, step }: EveryTally): Band => {
  const { height } = brick(cast)
  return { bottom: HEIGHT - abstaining * height, top: Math.max(HEIGHT - (abstaining + step) * height, 0) }
}

/** The edge to the right of so many in favour: everything to the left of it has as many in favour, or more. */
const edgeOf = (inFavour: number, voting: number, width: number): number =>
  WIDTH / 2 + ((voting - 2 * inFavour + 1) * width) / 2

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

const spanOf = ({ from, to }: Run, { voting }: Row, width: number) => ({
  left: edgeOf(to, voting, width) - width,
  right: edgeOf(from, voting, width),
})

/** The regions as paths, one for each end that some tally has. */
export const regionPaths = (map: EveryTally): ReadonlyMap<Zone, string> => {
  const { width } = brick(map.cast)
  const paths = new Map<Zone, string>()
  for (const row of map.rows) {
    const { top, bottom } = bandOf(row, map)
    for (const run of row.runs) {
      const { left, right } = spanOf(run, row, width)
      const path = `M${rounded(left)} ${rounded(top)}H${rounded(right)}V${rounded(bottom)}H${rounded(left)}Z`
      paths.set(run.zone, (paths.get(run.zone) ?? '') + path)
    }
  }
  return paths
}

/** The outline of all tallies: steps up the left side and down the right. */
export const outlinePath = (map: EveryTally): string => {
  const { width } = brick(map.cast)
  const sides = map.rows.map((row) => ({ ...bandOf(row, map), half: ((row.voting + 1) * width) / 2 }))
  const up = sides.map(({ top, half }) => `H${rounded(WIDTH / 2 - half)}V${rounded(top)}`)
  const down = sides.toReversed().map(({ bottom, half }) => `H${rounded(WIDTH / 2 + half)}V${rounded(bottom)}`)
  return `M0 ${HEIGHT}${up.join('')}${down.join('')}Z`
}

/** Where a yardstick is reached: left of the line. It follows the bricks, so that it parts tallies and never cuts one. */
export const linePath = (map: EveryTally, yardstick: Yardstick): string => {
  const { width } = brick(map.cast)
  const steps = map.rows.flatMap((row) => {
    const least = row.yardsticks[yardstick]
    if (least === null) return []
    const { top, bottom } = bandOf(row, map)
    return [{ x: edgeOf(least, row.voting, width), top, bottom }]
  })
  const [first] = steps
  if (first === undefined) return ''
  return `M${rounded(first.x)} ${rounded(first.bottom)}${steps.map(({ x, top }) => `H${rounded(x)}V${rounded(top)}`).join('')}`
}

/** Where a line meets the foot of the triangle; null where nobody votes. */
export const footOf = (map: EveryTally, yardstick: Yardstick): number | null => {
  const [row] = map.rows
  const least = row?.yardsticks[yardstick] ?? null
  return row === undefined || least === null ? null : edgeOf(least, row.voting, brick(map.cast).width)
}

/** A level line above the row with so many abstaining, from side to side. */
export const levelPath = (map: EveryTally, abstaining: number): string => {
  const { width, height } = brick(map.cast)
  const y = HEIGHT - (abstaining + 1) * height
  const half = ((map.cast - abstaining) * width) / 2
  return `M${rounded(WIDTH / 2 - half)} ${rounded(y)}H${rounded(WIDTH / 2 + half)}`
}

/** The room that a word needs, in units of the drawing. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Where a word stands well inside a region: as near to its middle as there is room; null where there is none. */
export const labelSpot = (map: EveryTally, zone: Zone, room: Room): Spot | null => {
  const { width, height } = brick(map.cast)
  const spans = map.rows.flatMap((row) => {
    const run = row.runs.find((each) => each.zone === zone)
    if (run === undefined) return []
    const { left, right } = spanOf(run, row, width)
    const { top, bottom } = bandOf(row, map)
    return [{ left, right, y: (top + bottom) / 2 }]
  })
  const area = spans.reduce((sum, { left, right }) => sum + right - left, 0)
  if (area === 0) return null
  const middle = spans.reduce((sum, { left, right, y }) => sum + y * (right - left), 0) / area
  const reach = room.height / 2
  const spots = spans.flatMap(({ y }) => {
    const near = spans.filter((span) => Math.abs(span.y - y) <= reach)
    const lines = Math.floor(room.height / (height * map.step))
    const left = Math.max(...near.map((span) => span.left))
    const right = Math.min(...near.map((span) => span.right))
    return near.length >= lines && right - left >= room.width ? [{ x: (left + right) / 2, y }] : []
  })
  return spots.toSorted((one, other) => Math.abs(one.y - middle) - Math.abs(other.y - middle))[0] ?? null
}
