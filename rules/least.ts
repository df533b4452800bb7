/**
 * The least number of voters that turns a question: in one kind of change, and over all kinds together. Worked out, never
 * tried count by count: every term is linear in the number of those who change.
 */
import type { Question } from './decide.ts'
import { firstTrue, leastTrue } from './halving.ts'
import { gainOf, movesIn, PLACES, placesOf, WAY, type Move, type Places } from './moves.ts'
import type { RuleSet } from './ruleSet.ts'
import { castIn } from './tally.ts'
import { termsOf, valueAt, type Point, type Term } from './terms.ts'

const ceilDiv = (dividend: number, divisor: number): number => {
  const rest = dividend % divisor
  return (dividend - rest) / divisor + (rest > 0 ? 1 : 0)
}

/**
 * The least count by which terms that start at `values` and grow by `gains` a voter change from all holding to not, or the
 * other way; null where that takes more than `most`. All hold on one interval of counts, since each holds on a half-line.
 */
export const leastAlong = (values: readonly number[], gains: readonly number[], most: number): number | null => {
  let first = 0
  let last = Number.POSITIVE_INFINITY
  for (const [index, value] of values.entries()) {
    const gain = gains[index] ?? 0
    if (gain > 0) first = Math.max(first, ceilDiv(-value, gain))
    else if (value < 0) last = -1
    else if (gain < 0) last = Math.min(last, (value - (value % gain)) / -gain)
  }
  const carried = first === 0 && last >= 0
  const least = carried ? last + 1 : first
  const turns = carried || first <= last
  return turns && least <= most ? least : null
}

/** A question at a point: the values of its terms, and how many can still leave each place. */
export interface Standing {
  readonly terms: readonly Term[]
  readonly point: Point
  readonly places: Places
  /** The kinds of change that are open. */
  readonly moves: readonly Move[]
}

/** What the question is to those who look for a change; null where it can never carry. */
export const standingOf = (ruleSet: RuleSet, question: Question): Standing | null => {
  const terms = termsOf(ruleSet, question)
  if (terms === null) return null
  const { inFavour, against } = question.tally
  return {
    terms,
    point: { inFavour, against, present: question.present ?? castIn(question.tally), gone: 0 },
    places: placesOf(ruleSet, question),
    moves: movesIn(question),
  }
}

const holds = ({ terms, point }: Pick<Standing, 'terms' | 'point'>): boolean =>
  terms.every((term) => valueAt(term, point) >= 0)

/** The least number whose moves bring one term that holds below 0: those that take most off it move first. */
const leastToBreak = ({ point, places, moves }: Standing, term: Term): number | null => {
  let deficit = valueAt(term, point) + 1
  let count = 0
  const losses = PLACES.map((place) => ({
    room: places[place],
    loss: Math.max(0, ...moves.filter((move) => WAY[move].from === place).map((move) => -gainOf(term, WAY[move]))),
  })).sort((one, other) => other.loss - one.loss)
  for (const { room, loss } of losses) {
    if (loss === 0) return null
    const used = Math.min(room, ceilDiv(deficit, loss))
    count += used
    deficit -= used * loss
    if (deficit <= 0) return count
  }
  return null
}

/**
 * The most that `count` voters can bring the majority to while every other term holds; null where these cannot all hold.
 * Four moves are enough. Of those against, voting in favour does at least as well as anything else they can do; so it does
 * of those abstaining, and of those arriving; and those silent can only leave, which helps where the majority is of those
 * present. With `leaving` given, the other bounds are nested (against; arriving; arriving or abstaining; all), so filling
 * them first and then taking the largest gain is best.
 */
const mostWithin = (standing: Standing, count: number, leaving: number): number | null => {
  const { terms, point, places } = standing
  const lacking = (of: Term['of']): number =>
    Math.max(0, ...terms.filter((term) => term.of === of).map((term) => -valueAt(term, point)))
  const open = (move: Move, room: number): number => (standing.moves.includes(move) ? room : 0)
  const rooms = {
    against: open('against to in favour', places.against),
    abstaining: open('abstaining to in favour', places.abstaining),
    absent: open('arrive in favour', places.absent),
  }
  const spare = terms.filter((term) => term.of === 'quorum').map((term) => valueAt(term, point))[0]
  let against = lacking('vetoes')
  let absent = spare === undefined ? 0 : Math.max(0, leaving - spare)
  const votes = Math.max(0, lacking('votes') - absent)
  let abstaining = Math.min(rooms.abstaining, votes)
  absent += votes - abstaining
  if (against > rooms.against || absent > rooms.absent) return null
  let left = count - leaving - against - abstaining - absent
  if (left < 0) return null
  const take = (room: number): number => {
    const taken = Math.min(left, room)
    left -= taken
    return taken
  }
  against += take(rooms.against - against)
  abstaining += take(rooms.abstaining - abstaining)
  absent += take(rooms.absent - absent)
  const gain = (move: Move): number =>
    terms.filter((term) => term.of === 'majority').reduce((sum, term) => sum + gainOf(term, WAY[move]), 0)
  return (
    terms.filter((term) => term.of === 'majority').reduce((sum, term) => sum + valueAt(term, point), 0) +
    against * gain('against to in favour') +
    abstaining * gain('abstaining to in favour') +
    absent * gain('arrive in favour') +
    leaving * gain('silent leave')
  )
}

/** Whether `count` voters can make all terms hold. The best value is concave in those leaving, so its top is found by halving. */
const canHold = (standing: Standing, count: number): boolean => {
  const reach = (leaving: number): number => mostWithin(standing, count, leaving) ?? Number.NEGATIVE_INFINITY
  const most = Math.min(standing.places.silent, count)
  // Not open at 0: then neither further on, since leaving only ever asks for more.
  const top = firstTrue(0, most, (leaving) => reach(leaving + 1) <= reach(leaving))
  return reach(top) >= 0
}

/**
 * The least number of voters, of all kinds together, that turns the question: 0 where `to` is so already, null where nothing
 * does.
 * @param to whether all terms are to hold
 */
export const leastOfAll = (standing: Standing, to: boolean): number | null => {
  if (holds(standing) === to) return 0
  if (!to) {
    const each = standing.terms.map((term) => leastToBreak(standing, term)).filter((count) => count !== null)
    return each.length === 0 ? null : Math.min(...each)
  }
  const most = PLACES.reduce((sum, place) => sum + standing.places[place], 0)
  return leastTrue(1, most, (count) => canHold(standing, count))
}
