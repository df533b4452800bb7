import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingsDiffer, readingsOf, shareOf, votesNeeded } from '#rules/majority'
import type { Majority, TwoThirdsReading } from '#rules/ruleSet'
import { leastNumber, satisfies, sentenceOf } from '../support/oracle.ts'

const READINGS: readonly TwoThirdsReading[] = ['at least', 'more than']
const KINDS: readonly Majority[] = (['simple', 'two-thirds', 'three-quarters'] as const).map((kind) => ({
  kind,
  of: 'present and voting',
}))
const twoThirdsMajority: Majority = { kind: 'two-thirds', of: 'present and voting' }

describe.each(READINGS)('two thirds read as "%s"', (reading) => {
  test.each(KINDS.map((majority) => [majority.kind, majority] as const))(
    'a %s majority needs the least number that satisfies its sentence',
    (_, majority) => {
      const sentence = sentenceOf(majority, reading)
      if (sentence === null) throw new Error('a share was expected')
      for (let counted = 0; counted <= 400; counted += 1)
        expect(votesNeeded(majority, reading, counted)).toBe(leastNumber(sentence, counted))
    },
  )

  test('a fixed number of votes is the same whatever is counted', () => {
    const nine: Majority = { kind: 'fixed', votes: 9, of: 'members' }
    expect([0, 9, 15, 193].map((counted) => votesNeeded(nine, reading, counted))).toEqual([9, 9, 9, 9])
    expect(shareOf(nine, reading)).toBeNull()
  })
})

test('each majority of some whole stands for a share of it', () => {
  const shares = READINGS.map((reading) => KINDS.map((majority) => shareOf(majority, reading)))
  const [half, threeQuarters] = [
    { numerator: 1, denominator: 2, comparison: 'more than' },
    { numerator: 3, denominator: 4, comparison: 'at least' },
  ]
  expect(shares).toEqual(
    READINGS.map((comparison) => [half, { numerator: 2, denominator: 3, comparison }, threeQuarters]),
  )
})

test('both readings of two thirds are reported, plain first, whichever the body follows', () => {
  expect(readingsOf(twoThirdsMajority, 78, 52)).toEqual([
    { reading: 'at least two thirds', need: 52, met: true },
    { reading: 'more than two thirds', need: 53, met: false },
  ])
})

test('nothing is read in two ways where the majority is not two thirds', () => {
  expect(readingsOf({ kind: 'simple', of: 'present and voting' }, 78, 52)).toEqual([])
  expect(readingsDiffer({ kind: 'simple', of: 'present and voting' }, 78)).toBe(false)
})

test('each reading is met exactly when its sentence is, and never where nobody voted', () => {
  fc.assert(
    fc.property(fc.nat({ max: 400 }), fc.nat({ max: 400 }), (inFavour, against) => {
      const counted = inFavour + against
      const [plain, strict] = readingsOf(twoThirdsMajority, counted, inFavour)
      expect(plain?.met).toBe(counted > 0 && satisfies('at least two thirds', inFavour, counted))
      expect(strict?.met).toBe(counted > 0 && satisfies('more than two thirds', inFavour, counted))
      expect(readingsDiffer(twoThirdsMajority, counted)).toBe(plain?.need !== strict?.need)
    }),
  )
})

test('of nobody, two thirds are reached in neither reading', () => {
  expect(readingsOf(twoThirdsMajority, 0, 0).map(({ met }) => met)).toEqual([false, false])
})

test('the readings part company exactly where the votes divide by three', () => {
  const apart = Array.from({ length: 31 }, (_, counted) => counted).filter((counted) =>
    readingsDiffer(twoThirdsMajority, counted),
  )
  expect(apart).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30])
})
