import { expect, test } from 'vitest'
import { silentIn } from '#rules/tally'
import { votes } from '../support/votes.ts'

test('who is in the room and casts nothing is silent; never fewer than nobody', () => {
  expect(silentIn(votes(3, 2, 1), 10)).toBe(4)
  expect(silentIn(votes(3, 2, 1), 6)).toBe(0)
  expect(silentIn(votes(3, 2, 1), 5)).toBe(0)
})
