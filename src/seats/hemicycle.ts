/** Where seats stand: rows around a rostrum, from the left round to the right. In units of one seat. */
interface Place {
  readonly x: number
  readonly y: number
}

export interface Hemicycle {
  readonly width: number
  readonly height: number
  /** In order from the left round to the right, so that a run of seats is a block. */
  readonly places: readonly Place[]
}

/** How far the first row stands from the middle, for each row there is. */
const HOLLOW = 0.55
const MARGIN = 0.55

const radiiOf = (rows: number): readonly number[] => Array.from({ length: rows }, (_, row) => HOLLOW * rows + row + 0.5)

/** Seats that a row takes, one unit apart at least. */
const room = (radius: number): number => Math.floor(Math.PI * radius) + 1

const rowsFor = (count: number): readonly number[] => {
  let rows = 1
  while (radiiOf(rows).reduce((sum, radius) => sum + room(radius), 0) < count) rows += 1
  return radiiOf(rows)
}

/** Seats shared out among rows by their length, every one of them given. */
const shared = (count: number, radii: readonly number[]): readonly number[] => {
  const whole = radii.reduce((sum, radius) => sum + radius, 0)
  let soFar = 0
  let given = 0
  return radii.map((radius) => {
    soFar += radius
    const seats = Math.round((count * soFar) / whole) - given
    given += seats
    return seats
  })
}

export const hemicycle = (count: number): Hemicycle => {
  const radii = rowsFor(Math.max(count, 1))
  const outer = radii.at(-1) ?? 1
  const seats = shared(count, radii).flatMap((seatsInRow, row) =>
    Array.from({ length: seatsInRow }, (_, seat) => ({
      radius: radii[row] ?? outer,
      angle: seatsInRow === 1 ? Math.PI / 2 : Math.PI * (1 - seat / (seatsInRow - 1)),
    })),
  )
  const places = seats
    .toSorted((one, other) => other.angle - one.angle || one.radius - other.radius)
    .map(({ radius, angle }) => ({
      x: outer + MARGIN + radius * Math.cos(angle),
      y: outer + MARGIN - radius * Math.sin(angle),
    }))
  return { width: 2 * (outer + MARGIN), height: outer + 2 * MARGIN, places }
}
