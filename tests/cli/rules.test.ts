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

describe.each(RULE_SETS)('$id whole', ({ id, matters }) => {
  const { exit, value } = plenaryJson(['rules', id])
  const whole = value as {
    readonly matters: object
    readonly slots: Readonly<Record<string, { readonly rule: string | null } | null>>
    readonly rules: readonly { readonly number: string; readonly says: string; readonly source: string }[]
  }

  test('has its matters, an answer to every question, and every rule with what it says', () => {
    expect(exit).toBe(0)
    expect(whole.matters).toEqual(matters)
    expect(Object.keys(whole.slots).sort()).toEqual([...SLOTS].sort())
    expect(whole.rules.filter(({ source }) => source === '')).toEqual([])
  })

  test('says in print how many rules its answers name', () => {
    const named = new Set(Object.values(whole.slots).flatMap((answer) => answer?.rule ?? []))
    expect(plenary(['rules', id]).out).toContain(`Rules that its answers to the machine name: ${named.size}.`)
  })

  test('an answer whose number nobody saw says so, and where it is from', () => {
    for (const answer of Object.values(whole.slots).filter((each) => each?.rule === null))
      expect(answer).toMatchObject({
        grade: 'inferred',
        grades: { number: 'not seen' },
        source: expect.stringMatching(/seen/),
      })
  })

  test('what an answer cites comes with its title, its text and how well it is known', () => {
    const cited = Object.values(whole.slots).filter((answer) => answer !== null && answer.rule !== null)
    for (const answer of cited)
      expect(answer).toMatchObject({
        title: expect.stringMatching(/./),
        says: expect.stringMatching(/./),
        grade: expect.stringMatching(/^(verified|verified-sister|inferred)$/),
      })
  })
})
