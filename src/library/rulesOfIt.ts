/** What the rules of a scenario can be changed to. Another share or majority is written in the file. */
import type { RuleChange, SharedMajority } from '#rules/amend'
import type { Matter } from '#rules/matters'
import type { Quorum, TwoThirdsReading } from '#rules/ruleSet'

/** The choice of the body's own rule. */
export const BODYS = ''

export const READINGS: readonly TwoThirdsReading[] = ['at least', 'more than']

const SHARES = [
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
] as const

export const QUORUMS: readonly Quorum[] = SHARES.flatMap(([numerator, denominator]) =>
  READINGS.flatMap((comparison) =>
    (['members', 'participating'] as const).map((of) => ({ share: { numerator, denominator, comparison }, of })),
  ),
)

export const MAJORITIES: readonly SharedMajority[] = (['simple', 'two-thirds', 'three-quarters'] as const).flatMap(
  (kind) => (['present and voting', 'present', 'members'] as const).map((of) => ({ kind, of })),
)

/** The changes without that of this parameter; of a majority, without that of this matter. */
export const withoutChange = (
  changes: readonly RuleChange[],
  { parameter, matter }: Pick<RuleChange, 'parameter'> & { readonly matter?: Matter },
): RuleChange[] =>
  changes.filter((one) => one.parameter !== parameter || (one.parameter === 'majority' && one.matter !== matter))
