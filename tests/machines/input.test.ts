import { expect, test } from 'vitest'
import { initialContext } from '#machines/input'
import { untocCop } from '#rules/sets/untocCop'

test('before anything has happened nobody has left, nobody sits, and no point of order is before the room', () => {
  const input = { ruleSet: untocCop, participants: {}, participating: 3, present: 2 }
  expect(initialContext(input)).toMatchObject({ ...input, left: [], sitting: [], meetings: 0, order: 'quiet' })
})
