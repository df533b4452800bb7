/** Votes drawn by chance, and on purpose near the edges: one more or less, a tie, nobody voting, exactly two thirds. */
import { decide, type Decision, type Question } from '#rules/decide'
import { votesNeeded } from '#rules/majority'
import { decisionQuorumOf, quorumNeeded } from '#rules/quorum'
import { isMatter, type Matter } from '#rules/matters'
import { miscountsOf } from '#rules/miscounts'
import type { MatterRule, RuleSet } from '#rules/ruleSet'
import { castIn, countedOf, type Tally } from '#rules/tally'
import type { Drill } from './drill.ts'
import { points } from './making.ts'
import type { Random } from './random.ts'
import { attending, within } from './room.ts'

export interface DrawnVote {
  readonly question: Question
  readonly decision: Decision
}

/** The matters that a body answers. */
export const mattersOf = (law: RuleSet): readonly Matter[] => Object.keys(law.matters).filter(isMatter)

const between = (count: number, least: number, most: number): number => Math.max(least, Math.min(count, most))

const EDGES = ['one short', 'enough', 'one more', 'equal', 'two thirds', 'nobody', 'anyhow', 'many abstain'] as const

/** So many in favour of those counted, as the edge has it. */
const favouring = (edge: (typeof EDGES)[number], counted: number, need: number, random: Random): number => {
  switch (edge) {
    case 'one short':
      return need - 1
    case 'enough':
    case 'many abstain':
      return need
    case 'one more':
      return need + 1
    case 'equal':
      return Math.floor(counted / 2)
    case 'two thirds':
      return Math.floor((2 * counted) / 3)
    case 'nobody':
      return 0
    case 'anyhow':
      return random.below(counted + 1)
  }
}

/** What those in the room cast. */
const castBy = (law: RuleSet, rule: MatterRule, voters: number, present: number, random: Random): Tally => {
  const edge = random.pick(EDGES)
  const { majority } = rule
  if (edge === 'nobody') return { inFavour: 0, against: 0, abstaining: within(0, voters, random) }
  if (majority.of !== 'present and voting') {
    const counted = countedOf(majority.of, { inFavour: 0, against: 0, abstaining: 0 }, present, law.members.count)
    const need = votesNeeded(majority, law.twoThirds, counted)
    const inFavour = between(favouring(edge, counted, need, random), 0, voters)
    const against = within(0, voters - inFavour, random)
    return { inFavour, against, abstaining: within(0, voters - inFavour - against, random) }
  }
  const few = edge === 'many abstain' || random.below(3) === 0
  const rough = within(few ? Math.ceil(voters / 4) : Math.ceil(voters / 2), voters, random)
  const divisor = edge === 'two thirds' ? 3 : edge === 'equal' ? 2 : 1
  const counted = Math.max(rough - (rough % divisor), Math.min(divisor, voters))
  const need = votesNeeded(majority, law.twoThirds, counted)
  const inFavour = between(favouring(edge, counted, need, random), 0, counted)
  const left = voters - counted
  return { inFavour, against: counted - inFavour, abstaining: random.below(3) === 0 ? within(0, left, random) : left }
}

/** Whether some matter of this body can be vetoed, so that it is asked who votes against. */
export const knowsVetoes = (law: RuleSet): boolean =>
  mattersOf(law).some((matter) => law.matters[matter]?.veto === true)

const vetoesIn = (rule: MatterRule, { against }: Tally, random: Random): number =>
  rule.veto && against > 0 && random.below(2) === 0 ? within(1, Math.min(against, 2), random) : 0

/** How many must be in the room for a decision; 0 where no quorum is known. */
const quorumOf = (law: RuleSet, participating: number): number => {
  const written = decisionQuorumOf(law)
  return written === null ? 0 : (quorumNeeded(written.quorum, { members: law.members.count, participating }) ?? 0)
}

/** A vote on a matter, with its presence known or not. */
export const drawVote = (law: RuleSet, matter: Matter, random: Random): DrawnVote | null => {
  const rule = law.matters[matter]
  if (rule === undefined) return null
  const { participating, present } = attending(law, random)
  // Where votes are counted by delegate, nobody counts members in the room.
  const byDelegate = rule.quorumOfVotes !== null
  const voters = present - (random.below(3) === 0 ? within(0, Math.floor(present / 10), random) : 0)
  const tally = castBy(law, rule, voters, present, random)
  const voting = tally.inFavour + tally.against
  // Left untold only where those who cast something are enough by themselves.
  const isEnough = byDelegate || castIn(tally) >= quorumOf(law, participating)
  const known = rule.majority.of === 'present' || !isEnough || (!byDelegate && random.below(5) > 0)
  const question: Question = {
    matter,
    tally,
    ...(known ? { present, participating } : {}),
    vetoes: vetoesIn(rule, tally, random),
    ...(byDelegate && random.below(3) > 0
      ? { quorumOfVotes: Math.max(1, random.pick([voting, voting + 1, voting - 1, Math.ceil((voting * 2) / 3)])) }
      : {}),
  }
  const decided = decide(law, question)
  return decided.ok ? { question, decision: decided.value } : null
}

/** The vote in the terms of `plenary decide`: with its matter and rule set, a row that it answers. */
export const tallyOf = ({
  tally,
  present,
  participating,
  vetoes,
  quorumOfVotes,
}: Question): NonNullable<Drill['tally']> => ({
  inFavour: tally.inFavour,
  against: tally.against,
  abstaining: tally.abstaining,
  ...(typeof present === 'number' ? { present } : {}),
  ...(typeof participating === 'number' ? { participating } : {}),
  ...(vetoes === undefined || vetoes === 0 ? {} : { vetoes }),
  ...(typeof quorumOfVotes === 'number' ? { quorum: quorumOfVotes } : {}),
})

/** What makes the outcome hard to see, a point each. */
export const hardnessOf = (law: RuleSet, { decision }: DrawnVote): number => {
  const { majority, quorum, quorumOfVotes, outcome, readings, vetoes } = decision
  const [plain, strict] = readings
  const close = (finding: typeof quorum): boolean =>
    finding !== null && finding.met !== null && finding.need !== null && Math.abs(finding.have - finding.need) <= 1
  return points(
    Math.abs(majority.margin) <= 1,
    outcome === 'tied',
    outcome === 'no-votes-cast',
    plain?.need !== strict?.need,
    plain?.met !== strict?.met,
    close(quorum) || close(quorumOfVotes),
    outcome === 'no-quorum' && majority.met,
    miscountsOf(law, decision).some(({ misleads }) => misleads),
    majority.base !== 'present and voting',
    vetoes > 0,
    decision.matter === 'appeal',
  )
}
