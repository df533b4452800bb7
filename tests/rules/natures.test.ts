import { expect, test } from 'vitest'
import { NATURES } from '#rules/matters'
import { asksImportance, naturesTold } from '#rules/natures'
import { RULE_SETS } from '#rules/sets/byId'
import { ecosoc } from '#rules/sets/ecosoc'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'

test('every body that tells matters apart does so by two of the natures', () => {
  const told = RULE_SETS.map(naturesTold).filter((natures) => natures.length > 0)
  expect(told.length).toBeGreaterThan(5)
  for (const natures of told) {
    expect(new Set(natures).size).toBe(2)
    expect(NATURES).toEqual(expect.arrayContaining([...natures]))
  }
})

test('first what a matter is where the vote on it is lost', () => {
  expect(naturesTold(untocCop)).toEqual(['substance', 'procedure'])
  expect(naturesTold(ungaPlenary)).toEqual(['other-question', 'important-question'])
  expect(naturesTold(ecosoc)).toEqual([])
})

test('a body asks whether a matter is important, or whether it is procedure, or nothing', () => {
  expect([ungaPlenary, untocCop, ecosoc].map(asksImportance)).toEqual([true, false, false])
})
