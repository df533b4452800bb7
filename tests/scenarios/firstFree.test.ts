import { expect, test } from 'vitest'
import { firstFree } from '#scenarios/firstFree'

const nameOf = (number: number) => `step-${number}`

test('names are counted from 1, and a gap is filled', () => {
  expect(firstFree(new Set(), nameOf)).toBe('step-1')
  expect(firstFree(new Set(['step-1', 'step-3', 'other']), nameOf)).toBe('step-2')
  expect(firstFree(new Set(['step-1', 'step-2']), nameOf)).toBe('step-3')
})
