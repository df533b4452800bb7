/**
 * How likely is each outcome? Voters with weights for what they may do; every outcome by its exact probability. Nothing is
 * sampled: voters are counted in one after another, over the few sums that the outcome depends on.
 */
import { addVoter, eachCell, noVoters, type Cells, type Doing, type Layer } from './cells.ts'
import type { Outcome, Question } from './decide.ts'
import type { RuleSet } from './ruleSet.ts'
import type { Tally } from './tally.ts'
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

/**
 * A vote as it stands: everybody does what was done.
 * @param silent in the room, and casting nothing
 * @param vetoes of the votes against, those that bar adoption
 */
export const sureGroups = (
  { inFavour, against, abstaining }: Tally,
  silent: number,
  vetoes: number,
): readonly Group[] => {
  const barring = Math.min(vetoes, against)
  return [
    { count: inFavour, weights: { yes: 1 } },
    { count: against - barring, weights: { no: 1 } },
    { count: barring, weights: { no: 1 }, veto: true },
    { count: abstaining, weights: { abstain: 1 } },
    { count: silent, weights: { present: 1 } },
  ]
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

/** What is counted in at once: one voter, or as many as do one thing for certain. */
interface Lot {
  readonly times: number
  readonly likely: readonly (readonly [Chosen, number])[]
  /** Votes of each. */
  readonly votes: number
  readonly veto: boolean
}

const lotsOf = ({ count, weights, votes = 1, veto = false }: Group): readonly Lot[] => {
  const likely = likelihoods(weights)
  const certain = likely.length === 1
  return Array.from({ length: certain ? 1 : count }, () => ({ times: certain ? count : 1, likely, votes, veto }))
}

/** A lot as the sums take it. `offset`: what the sum along the rows was raised by. */
interface Step {
  readonly doings: readonly Doing[]
  readonly offset: number
}

const stepOf = ({ times, likely, votes, veto }: Lot, plan: Plan, vetoes: boolean): Step => {
  const raw = likely.map(([choice, probability]): Doing => {
    const brought = brings(choice, votes)
    const [first, second] = plan.across
    return {
      probability,
      along: plan.along(brought) * times,
      rows: [first.of(brought, votes) * times, second.of(brought, votes) * times],
      does: choice === 'no' && veto && vetoes ? 'vetoes' : choice === 'yes' || choice === 'no' ? 'votes' : 'nothing',
    }
  })
  const offset = Math.min(...raw.map(({ along }) => along))
  return { doings: raw.map((doing) => ({ ...doing, along: doing.along - offset })), offset }
}

/** What a voter adds to the counts by a choice. */
const brings = (choice: Chosen, votes: number) => ({
  inFavour: choice === 'yes' ? votes : 0,
  against: choice === 'no' ? votes : 0,
  present: choice === 'absent' ? 0 : choice === 'present' ? 1 : votes,
  gone: 0,
})
type Brought = ReturnType<typeof brings>

/** A sum that tells rows apart: what a voter adds to it, and the most that a quorum leaves room for. */
interface Across {
  readonly of: (brought: Brought, votes: number) => number
  readonly most: number
}
const NONE: Across = { of: () => 0, most: 0 }

/**
 * The fewest sums that tell the outcome. Along the rows runs the majority, as a sum of its own where it can be; by rows, who
 * is missing from the room and who does not vote, as far as a quorum asks.
 */
interface Plan {
  readonly across: readonly [Across, Across]
  readonly along: (brought: Brought) => number
  /** What the majority has beyond its need, or anything of the same sign. */
  readonly surplus: (along: number, away: number, idle: number) => number
  readonly from: Layer
}

/** The matter, and the numbers that are not votes. */
type Asked = Pick<Question, 'matter' | 'present' | 'members' | 'participating' | 'quorumOfVotes'>

const planOf = (ruleSet: RuleSet, asked: Asked, term: Term, voters: number): Plan => {
  const quorum = presenceNeeded(ruleSet, asked) ?? 0
  const votesNeeded = votesToBeCast(ruleSet, asked) ?? 0
  // Who votes is present: where the quorum of votes asks for as many, that of presence is met with it.
  const away: Across =
    quorum > votesNeeded ? { of: ({ present }, votes) => votes - present, most: voters - quorum } : NONE
  const idle: Across =
    votesNeeded > 0
      ? { of: ({ inFavour, against }, votes) => votes - inFavour - against, most: voters - votesNeeded }
      : NONE
  // Where a quorum of votes is met, somebody has voted.
  const shared: Pick<Plan, 'across' | 'from'> = {
    across: [away, idle],
    from: idle === NONE ? 'nobody' : 'somebody',
  }
  // Those in favour and both sums tell all the others, in shorter rows than the majority takes.
  if (away !== NONE && idle !== NONE)
    return {
      ...shared,
      along: ({ inFavour }) => inFavour,
      surplus: (inFavour, missing, notVoting) =>
        valueAt(term, { inFavour, against: voters - notVoting - inFavour, present: voters - missing, gone: 0 }),
    }
  return {
    ...shared,
    along: (brought) => valueAt({ ...term, constant: 0 }, brought),
    surplus: (along) => along + term.constant,
  }
}

/** The probability of each number of votes in favour. */
const inFavourOf = (lots: readonly Lot[], voters: number): Float64Array => {
  const sums = new Float64Array(voters + 1)
  sums[0] = 1
  let last = 0
  for (const { times, likely, votes } of lots) {
    const yes = likely.find(([choice]) => choice === 'yes')?.[1] ?? 0
    const by = votes * times
    last += by
    // From the top, so that what is shifted up is not shifted again; below 0 there is nothing.
    for (let at = last; at >= 0; at -= 1) sums[at] = (sums[at] ?? 0) * (1 - yes) + (sums[at - by] ?? 0) * yes
  }
  return sums
}

const problemIn = (groups: readonly Group[], members: number): NoChances | null => {
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
  question: Omit<Asked, 'present'>,
  groups: readonly Group[],
): { readonly ok: true; readonly value: Chances } | { readonly ok: false; readonly problem: NoChances } => {
  const matterRule = ruleSet.matters[question.matter]
  if (matterRule === undefined) return { ok: false, problem: { name: 'unknown-matter' } }
  const members = question.members ?? ruleSet.members.count
  const problem = problemIn(groups, members)
  if (problem !== null) return { ok: false, problem }
  const { majority } = matterRule
  const lots = groups.filter(({ count }) => count > 0).flatMap(lotsOf)
  const voters = lots.reduce((sum, { times, votes }) => sum + times * votes, 0)
  // Who chooses is present or not: presence is known, and any quorum judged.
  const asked: Asked = { ...question, present: 0 }
  const plan = planOf(ruleSet, asked, majorityTerm(majority, ruleSet.twoThirds, members), voters)
  const steps = lots.map((lot) => stepOf(lot, plan, matterRule.veto))
  const width = 1 + steps.reduce((sum, { doings }) => sum + Math.max(...doings.map(({ along }) => along)), 0)
  const [first, second] = plan.across
  const cells = noVoters(width, [first.most, second.most], plan.from)
  for (const { doings } of steps) addVoter(cells, doings)
  const offset = steps.reduce((sum, step) => sum + step.offset, 0)
  const ties = majority.kind === 'simple' && majority.of === 'present and voting'
  const inFavour = inFavourOf(lots, voters)
  return {
    ok: true,
    value: {
      outcomes: outcomesOf(cells, plan, offset, ties),
      inFavour,
      expected: inFavour.reduce((sum, probability, count) => sum + probability * count, 0),
    },
  }
}
