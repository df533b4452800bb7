/**
 * What would turn it, in every kind of change and in the cheapest mixtures of kinds; and how far the room is from its quorum.
 */
import { decide, type Decision, type Question } from './decide.ts'
import { leastAlong, standingOf, type Standing } from './least.ts'
import { mixturesOf } from './mixtures.ts'
import { afterMoves, gainOf, placesOf, WAY, type Step } from './moves.ts'
import type { RuleSet } from './ruleSet.ts'
import { castIn, votingIn } from './tally.ts'
import { presenceNeeded, valueAt, votesToBeCast } from './terms.ts'

/** Voters who change, in one kind or several, and what would then be decided. */
export interface Turn {
  readonly steps: readonly Step[]
  readonly count: number
  /** How many there are who could make the change; of a mixture, null. */
  readonly of: number | null
  readonly question: Question
  readonly then: Decision
}

/** How far a quorum is: how many can go before it is lost, or how many must come. One of the two is 0. */
export interface QuorumRoom {
  readonly of: 'present' | 'votes'
  readonly need: number
  readonly have: number
  readonly canGo: number
  readonly mustCome: number
  /** Whether there are so many who could come. */
  readonly within: boolean
}

export interface Turns {
  readonly carried: boolean
  /** One kind of change each, fewest voters first. */
  readonly singles: readonly Turn[]
  /** The least number of voters over all kinds together; null where nothing turns it. */
  readonly least: number | null
  /** Whether a mixture takes fewer voters than any one kind. Then all that are listed do. */
  readonly beatsSingles: boolean
  readonly mixtures: readonly Turn[]
  /** False where there are more mixtures than are listed. */
  readonly complete: boolean
  readonly quorums: readonly QuorumRoom[]
}

/** The least of each kind of change that turns it. */
const singlesOf = (standing: Standing): readonly (Step & { readonly of: number })[] =>
  standing.moves.flatMap((move) => {
    const of = standing.places[WAY[move].from]
    const values = standing.terms.map((term) => valueAt(term, standing.point))
    const gains = standing.terms.map((term) => gainOf(term, WAY[move]))
    const count = leastAlong(values, gains, of)
    return count === null ? [] : [{ move, count, of }]
  })

/** How many may leave the room before its quorum is gone, or must arrive; and the same for a printed quorum of votes. */
export const quorumsOf = (ruleSet: RuleSet, question: Question): readonly QuorumRoom[] => {
  const room = (of: QuorumRoom['of'], need: number | null, have: number, others: number): readonly QuorumRoom[] => {
    if (need === null) return []
    const mustCome = Math.max(0, need - have)
    return [{ of, need, have, canGo: Math.max(0, have - need), mustCome, within: mustCome <= others }]
  }
  const { absent, abstaining, silent } = placesOf(ruleSet, question)
  const present = question.present ?? castIn(question.tally)
  return [
    ...room('present', presenceNeeded(ruleSet, question), present, absent),
    ...room('votes', votesToBeCast(ruleSet, question), votingIn(question.tally), absent + abstaining + silent),
  ]
}

/** As many mixtures as are worth listing. */
const MOST_MIXTURES = 60

/**
 * The smallest changes that turn a question, carried or not. Vetoes: of those against, the ones with a veto change first,
 * and who turns against brings no new veto.
 * @returns null where the question cannot be decided
 */
export const turnsOf = (ruleSet: RuleSet, question: Question, most = MOST_MIXTURES): Turns | null => {
  const before = decide(ruleSet, question)
  if (!before.ok) return null
  const carried = before.value.outcome === 'carried'
  const quorums = quorumsOf(ruleSet, question)
  const standing = standingOf(ruleSet, question)
  const none = { carried, singles: [], least: null, beatsSingles: false, mixtures: [], complete: true, quorums }
  if (standing === null) return none
  const turn = (steps: readonly Step[], of: number | null): readonly Turn[] => {
    const after = afterMoves(question, steps)
    const decided = decide(ruleSet, after)
    // Beyond the largest count nothing is decided.
    if (!decided.ok) return []
    const count = steps.reduce((sum, step) => sum + step.count, 0)
    return [{ steps, count, of, question: after, then: decided.value }]
  }
  const singles = singlesOf(standing)
    .flatMap(({ of, ...step }) => turn([step], of))
    .sort((one, other) => one.count - other.count)
  const found = mixturesOf(standing, !carried, most)
  if (found === null) return { ...none, singles }
  const mixtures = found.mixtures.flatMap((steps) => turn(steps, null))
  return {
    ...none,
    singles,
    least: found.least,
    // The least may be a single change that leads beyond the largest count, and cannot be shown.
    beatsSingles: mixtures.length > 0 && found.least < (singles[0]?.count ?? Number.POSITIVE_INFINITY),
    mixtures,
    complete: found.complete,
  }
}
