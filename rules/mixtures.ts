/**
 * The cheapest mixtures: every way in which the least number of voters, changing in several ways at once, turns a question.
 */
import { gainOf, MOVES, PLACES, WAY, type Move, type Place, type Step } from './moves.ts'
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
const MOST_STEPS = 5_000

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

/** The integers x in [low, high] with f(x) >= bound, for f concave: an interval, or null. */
const atLeast = (
  low: number,
  high: number,
  bound: number,
  f: (x: number) => number,
): readonly [number, number] | null => {
  const firstTrue = (from: number, to: number, test: (x: number) => boolean): number => {
    let [least, most] = [from, to]
    while (least < most) {
      const middle = least + Math.floor((most - least) / 2)
      if (test(middle)) most = middle
      else least = middle + 1
    }
    return least
  }
  const top = firstTrue(low, high, (x) => x === high || f(x + 1) <= f(x))
  if (f(top) < bound) return null
  const first = firstTrue(low, top, (x) => f(x) >= bound)
  const last = firstTrue(top, high + 1, (x) => x > high || f(x) < bound) - 1
  return [first, last]
}

type Rooms = Map<Place, number>

/** The most that `count` voters can add to a row by these moves. Rooms suffice: that was seen to before. */
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

interface Search {
  /** False once there are enough. */
  add: (counts: readonly number[]) => boolean
  steps: number
}

/** Every way to split `count` over exactly these moves so that nothing is lacking in any row, until enough are found. */
const splits = (
  rows: readonly Row[],
  moves: readonly Move[],
  rooms: Rooms,
  count: number,
  search: Search,
  done: readonly number[] = [],
): boolean => {
  const [move, ...rest] = moves
  if (move === undefined) return search.add(done)
  search.steps += 1
  if (search.steps > MOST_STEPS) return false
  const { from } = WAY[move]
  const room = rooms.get(from) ?? 0
  const places = new Set(rest.map((next) => WAY[next].from))
  const others = [...places].reduce((sum, place) => sum + (rooms.get(place) ?? 0), 0)
  let low = rest.length === 0 || !places.has(from) ? Math.max(1, count - others) : 1
  if (places.has(from) && count > others) return true
  let high = Math.min(room, count - rest.length)
  if (rest.length === 0) low = count
  const without = (x: number): Rooms => new Map(rooms).set(from, room - x)
  for (const row of rows) {
    if (low > high) return true
    const reach = (x: number): number => x * (row.gains.get(move) ?? 0) + mostOf(row, rest, without(x), count - x)
    const open = atLeast(low, high, row.lacking, reach)
    if (open === null) return true
    ;[low, high] = open
  }
  for (let x = high; x >= low; x -= 1) {
    const left = rows.map((row) => ({ ...row, lacking: row.lacking - x * (row.gains.get(move) ?? 0) }))
    if (!splits(left, rest, without(x), count - x, search, [...done, x])) return false
  }
  return true
}

/** Whether a move can stand in a least mixture: without one that adds to no row, the rest would do. */
const helps = (rows: readonly Row[], move: Move): boolean => rows.some((row) => (row.gains.get(move) ?? 0) > 0)

const inOrder = (one: readonly Step[], other: readonly Step[]): number => {
  if (one.length !== other.length) return one.length - other.length
  for (const [index, { move }] of one.entries()) {
    const beside = other[index]
    if (beside === undefined) return 0
    if (move !== beside.move) return MOVES.indexOf(move) - MOVES.indexOf(beside.move)
  }
  const at = one.findIndex(({ count }, index) => count !== other[index]?.count)
  return at === -1 ? 0 : (other[at]?.count ?? 0) - (one[at]?.count ?? 0)
}

/**
 * The least number of voters over all kinds, and the mixtures of kinds with that number.
 * @param to whether the question is to carry
 * @param most list no more than so many
 * @returns null where nothing turns it
 */
export const mixturesOf = (standing: Standing, to: boolean, most: number): Mixtures | null => {
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
  const seen = new Map<string, readonly Step[]>()
  const search: Search = { steps: 0, add: () => true }
  const listed = (): boolean => {
    for (let size = 2; size <= Math.min(moves.length, least); size += 1) {
      for (const set of setsOf(moves, size)) {
        search.add = (counts) => {
          const steps = set.map((move, index) => ({ move, count: counts[index] ?? 0 }))
          const name = `${set.join()} ${counts.join()}`
          if (seen.size === most && !seen.has(name)) return false
          seen.set(name, steps)
          return true
        }
        const open = ways.filter((rows) => set.every((move) => helps(rows, move)))
        if (!open.every((rows) => splits(rows, set, rooms, least, search))) return false
      }
    }
    return true
  }
  const complete = listed()
  return { least, mixtures: [...seen.values()].sort(inOrder), complete }
}
