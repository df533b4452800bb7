import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fallsOnWhole, half, leastReaching, reaches, threeQuarters, twoThirds } from '#rules/fraction'
import type { Share } from '#rules/ruleSet'
import { leastNumber, leastOfShare, satisfies, SENTENCES, type Sentence } from '../support/oracle.ts'

const SHARES: Readonly<Record<Sentence, Share>> = {
  'more than half': half,
  'at least two thirds': twoThirds('at least'),
  'more than two thirds': twoThirds('more than'),
  'at least three quarters': threeQuarters,
}

const anyShare: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), fc.constantFrom('at least', 'more than'))
  .filter(([numerator, denominator]) => numerator <= denominator)
  .map(([numerator, denominator, comparison]): Share => ({
    numerator,
    denominator,
    comparison: comparison === 'at least' ? 'at least' : 'more than',
  }))

describe.each(SENTENCES)('%s', (sentence) => {
  const share = SHARES[sentence]

  test('the number needed is the least that satisfies the sentence, for every whole to 600', () => {
    const wrong: number[] = []
    for (let whole = 0; whole <= 600; whole += 1)
      if (leastReaching(share, whole) !== leastNumber(sentence, whole)) wrong.push(whole)
    expect(wrong).toEqual([])
  })

  test('reached exactly when the sentence is satisfied, for every part of every whole to 200', () => {
    const wrong: string[] = []
    for (let whole = 0; whole <= 200; whole += 1)
      for (let some = 0; some <= whole; some += 1)
        if (reaches(some, share, whole) !== satisfies(sentence, some, whole)) wrong.push(`${some} of ${whole}`)
    expect(wrong).toEqual([])
  })
})

test('any share of any whole: the least number reaches it, and one less does not', () => {
  fc.assert(
    fc.property(anyShare, fc.integer({ min: 1, max: 2_000 }), (share, whole) => {
      const need = leastReaching(share, whole)
      expect(need).toBe(leastOfShare(share, whole))
      expect(reaches(need, share, whole)).toBe(true)
      expect(reaches(need - 1, share, whole)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('"at least" and "more than" ask for one vote more exactly where the share falls on a whole number', () => {
  fc.assert(
    fc.property(anyShare, fc.integer({ min: 0, max: 2_000 }), (share, whole) => {
      const plain = leastReaching({ ...share, comparison: 'at least' }, whole)
      const strict = leastReaching({ ...share, comparison: 'more than' }, whole)
      expect(strict - plain).toBe(fallsOnWhole(share, whole) ? 1 : 0)
    }),
    { numRuns: 500 },
  )
})

test('55 per cent of 100 is 55, where floating point makes it 56', () => {
  expect(Math.ceil(100 * 0.55)).toBe(56)
  expect(leastReaching({ numerator: 55, denominator: 100, comparison: 'at least' }, 100)).toBe(55)
})

test.each([
  [half, 77, 39],
  [half, 100, 51],
  [half, 190, 96],
  [twoThirds('at least'), 78, 52],
  [twoThirds('more than'), 78, 53],
  [twoThirds('at least'), 50, 34],
  [threeQuarters, 8, 6],
  [{ numerator: 1, denominator: 3, comparison: 'at least' } as const, 133, 45],
])('%o of %i is %i', (share, whole, need) => {
  expect(leastReaching(share, whole)).toBe(need)
})
