/**
 * Majorities and quorums as their rules word them, counted a second time in another way: those who are for (or
 * present) are compared with the rest, on exact integers, and the number needed is found by trying.
 */
import type { Outcome } from '#rules/decide'
import type { Majority, Share, TwoThirdsReading } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'

/** How a rule says it. */
export type Sentence = 'more than half' | 'at least two thirds' | 'more than two thirds' | 'at least three quarters'

/** Those for, against the rest: half is as many, two thirds twice as many, three quarters three times. */
const SATISFIED: Readonly<Record<Sentence, (some: bigint, rest: bigint) => boolean>> = {
  'more than half': (some, rest) => some > rest,
  'at least two thirds': (some, rest) => some >= rest + rest,
  'more than two thirds': (some, rest) => some > rest + rest,
  'at least three quarters': (some, rest) => some >= rest + rest + rest,
}

export const SENTENCES: readonly Sentence[] = [
  'more than half',
  'at least two thirds',
  'more than two thirds',
  'at least three quarters',
]

/** True when `some` of `whole` satisfy the sentence. */
export const satisfies = (sentence: Sentence, some: number, whole: number): boolean =>
  SATISFIED[sentence](BigInt(some), BigInt(whole) - BigInt(some))

const known = new Map<string, number>()

/** The least number that satisfies the sentence, found by trying 0, 1, 2, … */
export const leastNumber = (sentence: Sentence, whole: number): number => {
  const key = `${sentence} of ${whole}`
  const found = known.get(key)
  if (found !== undefined) return found
  let some = 0
  while (!satisfies(sentence, some, whole)) some += 1
  known.set(key, some)
  return some
}

/** The least number at or above (or above) the share, found by trying, whatever the share. */
export const leastOfShare = ({ numerator, denominator, comparison }: Share, whole: number): number => {
  const bound = BigInt(numerator) * BigInt(whole)
  let some = 0n
  while (comparison === 'at least' ? some * BigInt(denominator) < bound : some * BigInt(denominator) <= bound)
    some += 1n
  return Number(some)
}

/** The sentence that a majority's name stands for; null for a fixed number of votes. */
export const sentenceOf = (majority: Majority, reading: TwoThirdsReading): Sentence | null => {
  switch (majority.kind) {
    case 'simple':
      return 'more than half'
    case 'two-thirds':
      return reading === 'at least' ? 'at least two thirds' : 'more than two thirds'
    case 'three-quarters':
      return 'at least three quarters'
    case 'fixed':
      return null
  }
}

export interface Expected {
  readonly counted: number
  readonly need: number
  readonly outcome: Outcome
}

/** What a tally comes to where presence is not known and nobody has a veto. */
export const expectedOf = (majority: Majority, reading: TwoThirdsReading, tally: Tally, members: number): Expected => {
  const { inFavour, against, abstaining } = tally
  const voting = inFavour + against
  const counted =
    majority.of === 'present and voting' ? voting : majority.of === 'present' ? voting + abstaining : members
  const sentence = sentenceOf(majority, reading)
  const need =
    sentence !== null ? leastNumber(sentence, counted) : majority.kind === 'fixed' ? majority.votes : Number.NaN
  const enough = sentence !== null ? satisfies(sentence, inFavour, counted) : inFavour >= need
  const tie = majority.kind === 'simple' && majority.of === 'present and voting' && inFavour === against
  return { counted, need, outcome: voting === 0 ? 'no-votes-cast' : enough ? 'carried' : tie ? 'tied' : 'lost' }
}
