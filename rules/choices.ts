/** What the rules of a club are commonly changed to: readings, quorums, majorities to choose from. */
import type { SharedMajority } from './amend.ts'
import type { Quorum, TwoThirdsReading } from './ruleSet.ts'

export const READINGS: readonly TwoThirdsReading[] = ['at least', 'more than']

/** Numerator and denominator. */
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
