/**
 * What would turn it: the least number of voters, all changing in one way, that reverses the outcome.
 * Reversed means carried becomes not carried, or the other way round.
 */
import { decide, type Question } from './decide.ts'
import type { RuleSet } from './ruleSet.ts'
import type { Tally } from './tally.ts'

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
  readonly then: Tally & { readonly present: number }
  readonly need: number
  readonly counted: number
}

type Side = keyof Tally
type Move = { readonly from: Side; readonly to: Side }
const MOVES: Readonly<Record<Exclude<Change, 'leave the room' | 'arrive'>, Move>> = {
  'in favour to against': { from: 'inFavour', to: 'against' },
  'in favour to abstaining': { from: 'inFavour', to: 'abstaining' },
  'abstaining to against': { from: 'abstaining', to: 'against' },
  'abstaining to in favour': { from: 'abstaining', to: 'inFavour' },
  'against to abstaining': { from: 'against', to: 'abstaining' },
  'against to in favour': { from: 'against', to: 'inFavour' },
}

/** Of those against, the ones whose no bars adoption change first: with them the fewest turn it. */
const moved = (question: Question, move: Move, count: number): Question => {
  const tally = { ...question.tally }
  tally[move.from] -= count
  tally[move.to] += count
  const vetoes = question.vetoes ?? 0
  return { ...question, tally, vetoes: move.from === 'against' ? Math.max(0, vetoes - count) : vetoes }
}

/** Those who cast nothing leave first, then those abstaining: leaving touches the quorum before it touches the votes. */
const left = (question: Question, present: number, count: number): Question => {
  const silent = present - question.tally.inFavour - question.tally.against - question.tally.abstaining
  const abstainersGone = Math.max(0, count - silent)
  return {
    ...question,
    present: present - count,
    tally: { ...question.tally, abstaining: question.tally.abstaining - abstainersGone },
  }
}

const leastThatTurns = (
  ruleSet: RuleSet,
  question: Question,
  change: Change,
  most: number,
  changed: (count: number) => Question,
): Flip | null => {
  const before = decide(ruleSet, question)
  if (!before.ok) return null
  for (let count = 1; count <= most; count += 1) {
    const after = decide(ruleSet, changed(count))
    if (!after.ok) return null
    if ((after.value.outcome === 'carried') !== (before.value.outcome === 'carried')) {
      const { tally, majority } = after.value
      return { change, count, of: most, then: tally, need: majority.need, counted: majority.counted }
    }
  }
  return null
}

/** Every single kind of change that can turn the outcome, fewest voters first. Empty where nothing of one kind can. */
export const flipsOf = (ruleSet: RuleSet, question: Question): readonly Flip[] => {
  const present = question.present ?? null
  const found = CHANGES.map((change): Flip | null => {
    switch (change) {
      case 'leave the room': {
        if (present === null) return null
        const most = present - question.tally.inFavour - question.tally.against
        return leastThatTurns(ruleSet, question, change, most, (count) => left(question, present, count))
      }
      case 'arrive': {
        if (present === null) return null
        const most = (question.members ?? ruleSet.members.count) - present
        return leastThatTurns(ruleSet, question, change, most, (count) => ({ ...question, present: present + count }))
      }
      default: {
        const move = MOVES[change]
        return leastThatTurns(ruleSet, question, change, question.tally[move.from], (count) =>
          moved(question, move, count),
        )
      }
    }
  })
  return found.filter((flip) => flip !== null).sort((one, other) => one.count - other.count)
}
