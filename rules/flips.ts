/**
 * What would turn it: the least number of voters, all changing in one way, that reverses the outcome.
 * Reversed means carried becomes not carried, or the other way round.
 */
import { decide, type Question } from './decide.ts'
import { leastAlong, standingOf } from './least.ts'
import { afterMoves, gainOf, WAY, type Move } from './moves.ts'
import type { RuleSet } from './ruleSet.ts'
import type { Tally } from './tally.ts'
import { valueAt } from './terms.ts'

/** One way of changing: from where to where. `leave` and `arrive` change who is present. */
export const CHANGES = [
  'in favour to against',
  'in favour to abstaining',
  'abstaining to against',
  'abstaining to in favour',
  'against to abstaining',
  'against to in favour',
  'leave the room',
  'arrive',
] as const
export type Change = (typeof CHANGES)[number]

/** `count` voters making this change turn the outcome; `then` is the vote that results. */
export interface Flip {
  readonly change: Change
  readonly count: number
  readonly of: number
  /** `vetoes`: those that are left, where there were any. Of those against, the ones with a veto change first. */
  readonly then: Tally & { readonly present: number; readonly vetoes?: number }
  readonly need: number
  readonly counted: number
}

/** What each kind is to those who look for the least of it: the moves that make it up, the first of them first. */
const MOVES_OF: Readonly<Record<Change, readonly Move[]>> = {
  'in favour to against': ['in favour to against'],
  'in favour to abstaining': ['in favour to abstaining'],
  'abstaining to against': ['abstaining to against'],
  'abstaining to in favour': ['abstaining to in favour'],
  'against to abstaining': ['against to abstaining'],
  'against to in favour': ['against to in favour'],
  // Those who cast nothing leave first, then those abstaining: leaving touches the quorum before it touches the votes.
  'leave the room': ['silent leave', 'abstaining leave'],
  arrive: ['arrive silent'],
}

/** Every single kind of change that can turn the outcome, fewest voters first. Empty where nothing of one kind can. */
export const flipsOf = (ruleSet: RuleSet, question: Question): readonly Flip[] => {
  const standing = standingOf(ruleSet, question)
  if (standing === null || !decide(ruleSet, question).ok) return []
  const { terms, point, places } = standing
  const values = terms.map((term) => valueAt(term, point))
  return CHANGES.flatMap((change): readonly Flip[] => {
    const moves = MOVES_OF[change].filter((move) => standing.moves.includes(move))
    const [first] = moves
    if (first === undefined) return []
    const most = moves.reduce((sum, move) => sum + places[WAY[move].from], 0)
    // The moves of one kind do the same to every term.
    const gains = terms.map((term) => gainOf(term, WAY[first]))
    const count = leastAlong(values, gains, most)
    if (count === null) return []
    let left = count
    const steps = moves.map((move) => {
      const moving = Math.min(left, places[WAY[move].from])
      left -= moving
      return { move, count: moving }
    })
    const after = decide(ruleSet, afterMoves(question, steps))
    if (!after.ok) return []
    const { tally, majority, vetoes } = after.value
    const then = (question.vetoes ?? 0) > 0 ? { ...tally, vetoes } : tally
    return [{ change, count, of: most, then, need: majority.need, counted: majority.counted }]
  }).sort((one, other) => one.count - other.count)
}
