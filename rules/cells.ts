/**
 * Probabilities over a few sums, voter by voter. One sum runs along a row; up to two more, each bounded, tell the rows apart.
 * What goes beyond a bound is kept as one number: nothing that comes later brings it back.
 */

/** Who has voted so far: nobody, somebody, or somebody with a veto against. */
export type Layer = 'nobody' | 'somebody' | 'vetoed'

/** What a voter does with what probability, and what it adds to each sum. All are 0 or more. */
export interface Doing {
  readonly probability: number
  readonly along: number
  readonly rows: readonly [number, number]
  readonly does: 'nothing' | 'votes' | 'vetoes'
}

/**
 * What is less likely than this is left out at the ends of rows: all of it together is far less than a double can tell
 * from nothing beside 1, and it is most of the cells.
 */
const NEGLIGIBLE = 1e-24

/** The last place of a row that is not in use. */
const EMPTY = -1

interface Grid {
  readonly values: Float64Array
  /** The first and the last place of each row that is in use. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Probabilities, and room for the next ones. What is no longer used is all 0. */
export interface Cells {
  readonly width: number
  /** The largest value of each of the two sums that tell the rows apart. */
  readonly bounds: readonly [number, number]
  now: Map<Layer, Grid>
  next: Map<Layer, Grid>
  /** The probability that a bound was passed. */
  beyond: number
}

const gridIn = ({ width, bounds }: Cells, layers: Map<Layer, Grid>, layer: Layer): Grid => {
  const known = layers.get(layer)
  if (known !== undefined) return known
  const rows = (bounds[0] + 1) * (bounds[1] + 1)
  const grid = {
    values: new Float64Array(rows * width),
    first: new Int32Array(rows).fill(width),
    last: new Int32Array(rows).fill(EMPTY),
  }
  layers.set(layer, grid)
  return grid
}

/** Before anybody is counted. */
export const noVoters = (width: number, bounds: readonly [number, number], layer: Layer): Cells => {
  const cells: Cells = { width, bounds, now: new Map(), next: new Map(), beyond: 0 }
  if (bounds[0] < 0 || bounds[1] < 0) return { ...cells, beyond: 1 }
  const { values, first, last } = gridIn(cells, cells.now, layer)
  values[0] = 1
  first[0] = 0
  last[0] = 0
  return cells
}

const layerAfter = (layer: Layer, does: Doing['does']): Layer => {
  switch (does) {
    case 'nothing':
      return layer
    case 'votes':
      return layer === 'nobody' ? 'somebody' : layer
    case 'vetoes':
      return 'vetoed'
  }
}

/** Adds `factor` times a row to another. The one loop that all the time is spent in. */
const addRow = (from: Float64Array, start: number, end: number, to: Float64Array, shift: number, factor: number) => {
  for (let index = start; index <= end; index += 1) {
    const at = index + shift
    to[at] = (to[at] ?? 0) + factor * (from[index] ?? 0)
  }
}

/** Counts one more voter in. */
export const addVoter = (cells: Cells, doings: readonly Doing[]): void => {
  const { width, bounds } = cells
  const across = bounds[1] + 1
  for (const [layer, { values, first, last }] of cells.now) {
    const moves = doings.map((doing) => ({ doing, grid: gridIn(cells, cells.next, layerAfter(layer, doing.does)) }))
    for (let row = 0; row < last.length; row += 1) {
      const rowEnd = last[row] ?? EMPTY
      if (rowEnd === EMPTY) continue
      const rowStart = first[row] ?? width
      const base = row * width
      let [start, end] = [rowStart, rowEnd]
      while (start <= end && (values[base + start] ?? 0) < NEGLIGIBLE) start += 1
      while (end >= start && (values[base + end] ?? 0) < NEGLIGIBLE) end -= 1
      const second = row % across
      const above = (row - second) / across
      for (const { doing, grid } of start > end ? [] : moves) {
        const { probability, along, rows } = doing
        if (above + rows[0] > bounds[0] || second + rows[1] > bounds[1]) {
          let sum = 0
          for (let index = base + start; index <= base + end; index += 1) sum += values[index] ?? 0
          cells.beyond += probability * sum
          continue
        }
        const target = row + rows[0] * across + rows[1]
        addRow(values, base + start, base + end, grid.values, (target - row) * width + along, probability)
        grid.first[target] = Math.min(grid.first[target] ?? width, start + along)
        grid.last[target] = Math.max(grid.last[target] ?? EMPTY, end + along)
      }
      values.fill(0, base + rowStart, base + rowEnd + 1)
      first[row] = width
      last[row] = EMPTY
    }
  }
  ;[cells.now, cells.next] = [cells.next, cells.now]
}

/** Every cell that is in use. */
export const eachCell = (
  { width, bounds, now }: Cells,
  look: (probability: number, layer: Layer, along: number, first: number, second: number) => void,
): void => {
  const across = bounds[1] + 1
  for (const [layer, { values, first, last }] of now) {
    for (const [row, end] of last.entries()) {
      const second = row % across
      for (let along = first[row] ?? 0; along <= end; along += 1)
        look(values[row * width + along] ?? 0, layer, along, (row - second) / across, second)
    }
  }
}
