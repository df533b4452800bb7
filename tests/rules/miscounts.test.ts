import { expect, test } from 'vitest'
import { decide } from '#rules/decide'
import { miscountsOf } from '#rules/miscounts'
import type { RuleSet } from '#rules/ruleSet'
import { iwc } from '#rules/sets/iwc'
import { oasGeneralAssembly } from '#rules/sets/oasGeneralAssembly'
import { untocCop } from '#rules/sets/untocCop'
import { unsc } from '#rules/sets/unsc'
import { votes } from '../support/votes.ts'

const of = (ruleSet: RuleSet, matter: Parameters<typeof decide>[1]['matter'], ...tally: [number, number, number]) => {
  const answer = decide(ruleSet, { matter, tally: votes(...tally) })
  if (!answer.ok) throw new Error('it cannot be decided')
  return miscountsOf(ruleSet, answer.value)
}

test('abstentions as votes against: 58-7-34 would need 67 of 99, and would be lost', () => {
  expect(of(untocCop, 'substance', 58, 7, 34)).toEqual([
    {
      miscount: 'abstentions as noes',
      counted: 99,
      need: 67,
      have: 58,
      reached: false,
      percent: null,
      rightNeed: 44,
      misleads: true,
    },
    {
      miscount: 'as a percentage',
      counted: 65,
      need: 43,
      have: 58,
      reached: true,
      percent: 66,
      rightNeed: 44,
      misleads: false,
    },
  ])
})

test('66 in a hundred is less than two thirds: 66-34 misleads', () => {
  const [, percentage] = of(untocCop, 'substance', 66, 34, 0)
  expect(percentage).toMatchObject({ need: 66, reached: true, rightNeed: 67, misleads: true })
})

test('51 in a hundred is more than a simple majority asks for', () => {
  const [, percentage] = of(untocCop, 'procedure', 101, 99, 0)
  expect(percentage).toMatchObject({ need: 102, percent: 51, reached: false, rightNeed: 101, misleads: true })
})

test('three quarters are the same as 75 in a hundred, and votes of all members are not of those voting', () => {
  expect(of(iwc, 'schedule-amendment', 38, 24, 2).map(({ miscount }) => miscount)).toEqual(['abstentions as noes'])
  expect(of(oasGeneralAssembly, 'decision', 20, 5, 3).map(({ miscount }) => miscount)).toEqual(['as a percentage'])
  expect(of(unsc, 'procedure', 9, 4, 2)).toEqual([])
})

test('where nobody votes, nothing is miscounted', () => {
  expect(of(untocCop, 'substance', 0, 0, 20)).toEqual([])
})
