import { expect, test } from 'vitest'
import { firstTrue, leastTrue } from '#rules/halving'

const SPANS = Array.from({ length: 9 }, (_, to) => [3, 3 + to] as const)

test('the first number at which a test turns true is found wherever it is, and each is asked of once at most', () => {
  for (const [from, to] of SPANS)
    for (let turns = from - 1; turns <= to + 1; turns += 1) {
      const asked: number[] = []
      const found = firstTrue(from, to, (x) => {
        asked.push(x)
        return x >= turns
      })
      expect(found).toBe(Math.min(Math.max(turns, from), to))
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(to - from + 1)))
      expect(asked.every((x) => x >= from && x < to)).toBe(true)
      expect(leastTrue(from, to, (x) => x >= turns)).toBe(turns > to ? null : Math.max(turns, from))
    }
})

test('of no numbers it is the one at which they would begin', () => {
  expect(firstTrue(5, 4, () => false)).toBe(5)
  expect(leastTrue(1, 0, () => false)).toBeNull()
})
