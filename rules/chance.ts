/**
 * How likely is each outcome? Voters with weights for what they may do; every outcome by its exact probability. Nothing is
 * sampled: voters are counted in one after another, over the few sums that the outcome depends on.
 */
import { addVoter, eachCell, noVoters, type Cells, type Doing } from './cells.ts'
import type { Outcome, Question } from './decide.ts'
import type { RuleSet } from './ruleSet.ts'
import { majorityTerm, presenceNeeded, valueAt, votesToBeCast, type Term } from './terms.ts'

/** What one voter can do. `present`: in the room, and casting nothing. */
export const CHOICES = ['yes', 'no', 'abstain', 'present', 'absent'] as const
export type Chosen = (typeof CHOICES)[number]

/** Weights, whole numbers, of what is likely: 60 yes, 30 no, 10 absent. A choice left out has none. */
export type Weights = { readonly [C in Chosen]?: number }

/** So many voters, each by itself, with these weights. */
export interface Group {
  readonly count: number
  readonly weights: Weights
  /** Votes that each casts; left out, one. */
  readonly votes?: number
  /** Whether a vote of theirs against bars adoption. */
  readonly veto?: boolean
}

export interface Chances {
  /** The probability of each outcome; those that cannot be are 0. */
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** The probability of each number of votes in favour, from 0. */
  readonly inFavour: Float64Array
  /** The expected number in favour. */
  readonly expected: number
}

export type NoChances =
  | { readonly name: 'unknown-matter' }
  /** A count or weight that is no whole number, or a group of no weight at all. */
  | { readonly name: 'not-weights'; readonly group: number }
  | { readonly name: 'too-many-undecided'; readonly most: number }
  | { readonly name: 'more-voters-than-members'; readonly voters: number; readonly members: number }

/** More voters than this whose vote is open take too long; no body is as large. */
export const MOST_UNDECIDED = 300

/** The probability of each choice. */
const likelihoods = (weights: Weights): readonly (readonly [Chosen, number])[] => {
  const total = CHOICES.reduce((sum, choice) => sum + (weights[choice] ?? 0), 0)
  return CHOICES.flatMap((choice): readonly [Chosen, number][] => {
    const weight = weights[choice] ?? 0
    return weight === 0 ? [] : [[choice, weight / total]]
  })
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const isGroup = ({ count, weights, votes = 1 }: Group): boolean =>
  isWhole(count) &&
  isWhole(votes) &&
  votes > 0 &&
  Object.values(weights).every(isWhole) &&
  CHOICES.some((choice) => (weights[choice] ?? 0) > 0)

/** One voter counted in, or as many as do one thing for certain. `offset`: what the sum along the rows was raised by. */
interface Step {
  readonly doings: readonly Doing[]
  readonly offset: number
}

const stepsOf = ({ count, weights, votes = 1, veto = false }: Group, plan: Plan, vetoes: boolean): readonly Step[] => {
  const likely = likelihoods(weights)
  if (count === 0) return []
  const times = likely.length === 1 ? count : 1
  const raw = likely.map(([choice, probability]): Doing => {
    const brought = brings(choice, votes)
    const [first, second] = plan.rows(brought, votes)
    return {
      probability,
      along: plan.along(brought) * times,
      rows: [first * times, second * times],
      does: choice === 'no' && veto && vetoes ? 'vetoes' : choice === 'yes' || choice === 'no' ? 'votes' : 'nothing',
    }
  })
  const offset = Math.min(...raw.map(({ along }) => along))
  const step = { doings: raw.map((doing) => ({ ...doing, along: doing.along - offset })), offset }
  return Array.from({ length: count / times }, () => step)
}

/** What a voter adds to the counts by a choice. */
const brings = (choice: Chosen, votes: number) => ({
  inFavour: choice === 'yes' ? votes : 0,
  against: choice === 'no' ? votes : 0,
  present: choice === 'absent' ? 0 : choice === 'present' ? 1 : votes,
  gone: 0,
})
type Brought = ReturnType<typeof brings>

/**
 * The fewest sums that tell the outcome. Along the rows runs the majority, as a sum of its own where it can be; by rows, who
 * is missing from the room and who does not vote, as far as a quorum asks.
 */
interface Plan {
  readonly along: (brought: Brought) => number
  readonly rows: (brought: Brought, votes: number) => readonly [number, number]
  readonly bounds: readonly [number, number]
  /** What the majority has beyond its need, or anything of the same sign. */
  readonly surplus: (along: number, away: number, idle: number) => number
}

const planOf = (ruleSet: RuleSet, question: Question, term: Term | null, voters: number): Plan => {
  const quorum = presenceNeeded(ruleSet, question)
  const votesAsked = votesToBeCast(ruleSet, question) ?? 0
  const away = ({ present }: Brought, votes: number): number => votes - present
  const idle = ({ inFavour, against }: Brought, votes: number): number => votes - inFavour - against
  const mostAway = quorum === null ? voters : voters - quorum
  // Who votes is present: where the quorum of votes asks for as many, that of presence is met with it.
  const asksPresence = quorum !== null && quorum > votesAsked
  if (term === null || votesAsked === 0 || !asksPresence) {
    const score = (point: Brought): number => (term === null ? 0 : valueAt({ ...term, constant: 0 }, point))
    return {
      along: score,
      rows: (brought, votes) => [asksPresence ? away(brought, votes) : 0, votesAsked === 0 ? 0 : idle(brought, votes)],
      bounds: [asksPresence ? mostAway : 0, votesAsked === 0 ? 0 : voters - votesAsked],
      surplus: (along) => (term === null ? -1 : along + term.constant),
    }
  }
  return {
    along: ({ inFavour }) => inFavour,
    rows: (brought, votes) => [away(brought, votes), idle(brought, votes)],
    bounds: [mostAway, voters - votesAsked],
    surplus: (inFavour, missing, notVoting) =>
      valueAt(term, {
        inFavour,
        against: voters - notVoting - inFavour,
        present: voters - missing,
        gone: 0,
      }),
  }
}

/** The probability of each number of votes in favour. */
const inFavourOf = (groups: readonly Group[], voters: number): Float64Array => {
  const likely = new Float64Array(voters + 1)
  likely[0] = 1
  let last = 0
  for (const { count, weights, votes = 1 } of groups) {
    const yes = likelihoods(weights).find(([choice]) => choice === 'yes')?.[1] ?? 0
    const certain = yes === 1
    const by = certain ? votes * count : votes
    for (let voter = 0; yes > 0 && voter < (certain ? Math.min(count, 1) : count); voter += 1) {
      last += by
      for (let at = last; at >= 0; at -= 1)
        likely[at] = (likely[at] ?? 0) * (1 - yes) + (at >= by ? (likely[at - by] ?? 0) * yes : 0)
    }
  }
  return likely
}

const problemIn = (
  ruleSet: RuleSet,
  matter: Question['matter'],
  groups: readonly Group[],
  members: number,
): NoChances | null => {
  if (ruleSet.matters[matter] === undefined) return { name: 'unknown-matter' }
  const wrong = groups.findIndex((group) => !isGroup(group))
  if (wrong !== -1) return { name: 'not-weights', group: wrong }
  const voters = groups.reduce((sum, { count }) => sum + count, 0)
  if (voters > members) return { name: 'more-voters-than-members', voters, members }
  const open = groups.filter(({ weights }) => likelihoods(weights).length > 1)
  const undecided = open.reduce((sum, { count, votes = 1 }) => sum + count * votes, 0)
  return undecided > MOST_UNDECIDED ? { name: 'too-many-undecided', most: MOST_UNDECIDED } : null
}

/** What each outcome's probability is, when every cell is one. */
const outcomesOf = (cells: Cells, plan: Plan, offset: number, ties: boolean): Record<Outcome, number> => {
  const sums: Record<Outcome, number> = {
    carried: 0,
    lost: 0,
    tied: 0,
    'no-votes-cast': 0,
    'no-quorum': cells.beyond,
    vetoed: 0,
    open: 0,
  }
  eachCell(cells, (probability, layer, along, away, idle) => {
    const surplus = plan.surplus(along + offset, away, idle)
    if (layer === 'nobody') sums['no-votes-cast'] += probability
    else if (surplus >= 0) sums[layer === 'vetoed' ? 'vetoed' : 'carried'] += probability
    // A simple majority of the votes asks for one more than half: at a tie one is lacking.
    else sums[ties && surplus === -1 ? 'tied' : 'lost'] += probability
  })
  return sums
}

/**
 * The exact probability of each outcome of `decide`, each voter choosing by itself. Who is in no group is absent.
 * @param question the matter, and the numbers that are not votes
 */
export const chancesOf = (
  ruleSet: RuleSet,
  question: Pick<Question, 'matter' | 'members' | 'participating' | 'quorumOfVotes'>,
  groups: readonly Group[],
): { readonly ok: true; readonly value: Chances } | { readonly ok: false; readonly problem: NoChances } => {
  const members = question.members ?? ruleSet.members.count
  const problem = problemIn(ruleSet, question.matter, groups, members)
  const matterRule = ruleSet.matters[question.matter]
  if (problem !== null || matterRule === undefined) return { ok: false, problem: problem ?? { name: 'unknown-matter' } }
  const { majority } = matterRule
  const voters = groups.reduce((sum, { count, votes = 1 }) => sum + count * votes, 0)
  // Who chooses is present or not: presence is known, and any quorum judged.
  const asked: Question = { ...question, tally: { inFavour: 0, against: 0, abstaining: 0 }, present: 0 }
  const plan = planOf(ruleSet, asked, majorityTerm(majority, ruleSet.twoThirds, members), voters)
  const steps = groups.flatMap((group): readonly Step[] => stepsOf(group, plan, matterRule.veto))
  const width = 1 + steps.reduce((sum, { doings }) => sum + Math.max(...doings.map(({ along }) => along)), 0)
  const asksVotes = (votesToBeCast(ruleSet, asked) ?? 0) > 0
  const cells = noVoters(width, plan.bounds, asksVotes ? 'somebody' : 'nobody')
  for (const { doings } of steps) addVoter(cells, doings)
  const offset = steps.reduce((sum, step) => sum + step.offset, 0)
  const ties = majority.kind === 'simple' && majority.of === 'present and voting'
  const inFavour = inFavourOf(groups, voters)
  return {
    ok: true,
    value: {
      outcomes: outcomesOf(cells, plan, offset, ties),
      inFavour,
      expected: inFavour.reduce((sum, probability, count) => sum + probability * count, 0),
    },
  }
}
