/**
 * The cheapest mixtures: every way in which the least number of voters, changing in several ways at once, turns a question.
 */
import { gainOf, PLACES, WAY, type Move, type Place, type Step } from './moves.ts'
import { firstTrue } from './halving.ts'
import { leastOfAll, type Standing } from './least.ts'
import { valueAt, type Term } from './terms.ts'

export interface Mixtures {
  /** The least number of voters over all kinds together. */
  readonly least: number
  /** Fewest kinds first, then in the order of the kinds, most of the first kind first. At least two kinds each. */
  readonly mixtures: readonly (readonly Step[])[]
  /** False where there are more than are listed. */
  readonly complete: boolean
}

/** A term as a search needs it: what is lacking, and what each move of one voter adds. */
interface Row {
  readonly lacking: number
  readonly gains: ReadonlyMap<Move, number>
}

const rowOf = (standing: Standing, term: Term, sign: 1 | -1): Row => ({
  lacking: sign === 1 ? -valueAt(term, standing.point) : valueAt(term, standing.point) + 1,
  gains: new Map(standing.moves.map((move) => [move, sign * gainOf(term, WAY[move])])),
})

/** A bound on the work where terms pull against each other: far beyond what any vote of a real body takes. */
const MOST_WORK = 5_000

/** All sets of so many of the moves, in their order. */
const setsOf = function* (moves: readonly Move[], size: number): Generator<readonly Move[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [index, move] of moves.entries()) {
    for (const rest of setsOf(moves.slice(index + 1), size - 1)) yield [move, ...rest]
  }
}

/**
 * The integers x in [low, high] with f(x) >= bound, for f concave: from the first to the last of them. None where the last
 * comes before the first.
 */
const atLeast = (low: number, high: number, bound: number, f: (x: number) => number): readonly [number, number] => {
  const top = firstTrue(low, high, (x) => f(x + 1) <= f(x))
  const first = firstTrue(low, top, (x) => f(x) >= bound)
  const last = firstTrue(top, high + 1, (x) => f(x) < bound) - 1
  return [first, last]
}

type Rooms = Map<Place, number>

/** The most that `count` voters, or as many as there are, can add to a row by these moves. */
const mostOf = (row: Row, moves: readonly Move[], rooms: Rooms, count: number): number => {
  const best = new Map<Place, number>()
  for (const move of moves) {
    const gain = row.gains.get(move) ?? 0
    const { from } = WAY[move]
    best.set(from, Math.max(best.get(from) ?? Number.NEGATIVE_INFINITY, gain))
  }
  let left = count
  let sum = 0
  for (const [place, gain] of [...best].sort(([, one], [, other]) => other - one)) {
    const used = Math.min(left, rooms.get(place) ?? 0)
    sum += used * gain
    left -= used
  }
  return sum
}

interface Work {
  /** How many steps a search may still take; below 0 it was broken off. */
  left: number
}

/** Every way to split `count` over exactly these moves so that nothing is lacking in any row, most of the first first. */
const splits = function* (
  rows: readonly Row[],
  moves: readonly Move[],
  rooms: Rooms,
  count: number,
  work: Work,
): Generator<readonly Step[]> {
  const [move, ...rest] = moves
  if (move === undefined) {
    yield []
    return
  }
  work.left -= 1
  if (work.left < 0) return
  const { from } = WAY[move]
  const room = rooms.get(from) ?? 0
  const places = new Set(rest.map((next) => WAY[next].from))
  const others = [...places].reduce((sum, place) => sum + (rooms.get(place) ?? 0), 0)
  let low = Math.max(1, count - others)
  let high = Math.min(room, count - rest.length)
  const without = (x: number): Rooms => new Map(rooms).set(from, room - x)
  for (const row of rows) {
    const reach = (x: number): number => x * (row.gains.get(move) ?? 0) + mostOf(row, rest, without(x), count - x)
    ;[low, high] = atLeast(low, high, row.lacking, reach)
  }
  for (let x = high; x >= low; x -= 1) {
    const left = rows.map((row) => ({ ...row, lacking: row.lacking - x * (row.gains.get(move) ?? 0) }))
    for (const then of splits(left, rest, without(x), count - x, work)) yield [{ move, count: x }, ...then]
  }
}

/** Whether a move can stand in a least mixture: without one that adds to no row, the rest would do. */
const helps = (rows: readonly Row[], move: Move): boolean => rows.some((row) => (row.gains.get(move) ?? 0) > 0)

/**
 * The least number of voters over all kinds, and the mixtures of kinds with that number.
 * @param to whether the question is to carry
 * @param most list no more than so many
 * @param work settle no more than so many times how many make a move
 * @returns null where nothing turns it
 */
export const mixturesOf = (standing: Standing, to: boolean, most: number, work = MOST_WORK): Mixtures | null => {
  const least = leastOfAll(standing, to)
  if (least === null || least === 0) return null
  // To carry, all terms must hold at once; not to carry, it is enough that one does not.
  const ways = to
    ? [standing.terms.map((term) => rowOf(standing, term, 1))]
    : standing.terms.map((term) => [rowOf(standing, term, -1)])
  const moves = standing.moves.filter(
    (move) => standing.places[WAY[move].from] > 0 && ways.some((rows) => helps(rows, move)),
  )
  const rooms: Rooms = new Map(PLACES.map((place) => [place, standing.places[place]]))
  const budget: Work = { left: work }
  const found = new Map<string, readonly Step[]>()
  const listed = (): boolean => {
    for (let size = 2; size <= Math.min(moves.length, least); size += 1) {
      for (const set of setsOf(moves, size)) {
        const open = ways.filter((rows) => set.every((move) => helps(rows, move)))
        for (const rows of open) {
          for (const steps of splits(rows, set, rooms, least, budget)) {
            const name = steps.map(({ move, count }) => `${count} ${move}`).join()
            if (found.size === most && !found.has(name)) return false
            found.set(name, steps)
          }
        }
      }
    }
    return budget.left >= 0
  }
  const complete = listed()
  return { least, mixtures: [...found.values()], complete }
}
