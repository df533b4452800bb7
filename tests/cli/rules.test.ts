import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { SLOTS } from '#rules/slots'
import { plenary, plenaryJson } from './inProcess.ts'

test('lists every rule set with its matters', () => {
  const { exit, value } = plenaryJson(['rules'])
  expect(exit).toBe(0)
  expect(value).toMatchObject(RULE_SETS.map(({ id, body }) => ({ id, body, matters: expect.any(Array) })))
  expect(value).toContainEqual(
    expect.objectContaining({
      id: 'untoc-cop',
      members: 190,
      twoThirds: 'more than',
      matters: [
        'substance',
        'procedure',
        'substance-or-procedure',
        'amend-convention',
        'amend-rules',
        'reconsideration',
        'appeal',
      ],
    }),
  )
})

describe('one whole', () => {
  const { value } = plenaryJson(['rules', 'untoc-cop'])
  const whole = value as { slots: Record<string, unknown>; rules: unknown[] }

  test('each slot has its rule, with title, paraphrase, grade, source and parameters', () => {
    expect(Object.keys(whole.slots).sort()).toEqual([...SLOTS].sort())
    expect(whole.slots['quorum.decide']).toMatchObject({
      rule: '41',
      title: 'Quorum',
      says: expect.stringMatching(/./),
      grade: expect.stringMatching(/^(verified|inferred)/),
      source: expect.stringMatching(/./),
      parameters: {
        family: 'quorum',
        quorum: { share: { numerator: 1, denominator: 2, comparison: 'more than' }, of: 'members' },
      },
    })
  })

  test('the book is whole, and what the body has no rule for is null', () => {
    expect(whole.rules).toHaveLength(81)
    expect(plenaryJson(['rules', 'unga-plenary']).value).toMatchObject({ slots: { 'observers.object': null } })
  })

  test.each(RULE_SETS.map(({ id }) => id))('%s: in words', (id) => {
    const { exit, out } = plenary(['rules', id])
    expect(exit).toBe(0)
    expect(out).toContain('Matters:')
    expect(out).not.toMatch(/undefined|\[object/)
  })
})

test('a rule set that is not there is an error that lists those that are', () => {
  expect(plenary(['rules', 'x'])).toMatchObject({ exit: 1, out: '', err: [expect.stringContaining('untoc-cop')] })
})
