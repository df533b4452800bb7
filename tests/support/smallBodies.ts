/** Small bodies that vote in every way the rules know: by share of votes, of those present, of members, with vetoes. */
import type { Majority, RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'

export interface Law {
  readonly majority: Majority
  readonly twoThirds: TwoThirdsReading
  readonly veto: boolean
  readonly quorumOfVotes: boolean
}

/** A body of so many members whose matter of substance is decided by this law; the quorum is that of UNTOC. */
export const bodyOf = ({ majority, twoThirds, veto, quorumOfVotes }: Law, members: number): RuleSet => ({
  ...untocCop,
  id: 'a-small-body',
  twoThirds,
  members: { ...untocCop.members, count: members },
  matters: {
    substance: {
      label: 'Anything',
      rule: null,
      majority,
      veto,
      quorumOfVotes: quorumOfVotes ? { rule: null } : null,
      grade: 'inferred',
    },
  },
})

const BASES = ['present and voting', 'present', 'members'] as const
const KINDS = ['simple', 'two-thirds', 'three-quarters'] as const

export const MAJORITIES: readonly Majority[] = [
  ...KINDS.flatMap((kind) => BASES.map((of): Majority => ({ kind, of }))),
  { kind: 'fixed', votes: 5, of: 'members' },
]
