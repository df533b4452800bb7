/** What a vote on the nature of a matter makes of it: as its body has it. */
import { describe, expect, test } from 'vitest'
import { NATURES } from '#rules/matters'
import { asksImportance } from '#rules/natures'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { ecosoc } from '#rules/sets/ecosoc'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { consequenceOf } from '#src/words/decisions.ts'
import { toldBy, UNTOLD } from '#src/words/told.ts'

const nature = { question: 'nature' } as const
const comesTo = (ruleSet: RuleSet) =>
  [true, false].map((carried) => consequenceOf(nature, carried, toldBy(ruleSet, [])))

test('every body that tells matters apart does so by two of the natures', () => {
  const told = RULE_SETS.flatMap(({ classification }) => (classification === null ? [] : [classification]))
  expect(told.length).toBeGreaterThan(5)
  for (const { whenCarried, whenNot } of told) expect(NATURES).toEqual(expect.arrayContaining([whenCarried, whenNot]))
})

test('a body asks whether a matter is important, or whether it is procedure, or nothing', () => {
  expect([ungaPlenary, untocCop, ecosoc].map(asksImportance)).toEqual([true, false, false])
})

describe('the consequence', () => {
  test('is what the body makes of it', () => {
    expect(comesTo(ungaPlenary)).toEqual(['it is an important question', 'it is not an important question'])
    expect(comesTo(untocCop)).toEqual(['it is a matter of procedure', 'it is a matter of substance'])
  })

  test('is the other way round where the body asks so', () => {
    const asking: RuleSet = {
      ...untocCop,
      classification: { matter: 'procedure', whenCarried: 'substance', whenNot: 'procedure' },
    }
    expect(comesTo(asking)).toEqual(['it is a matter of substance', 'it is a matter of procedure'])
  })

  test('is procedure or substance where no body is known', () => {
    expect([true, false].map((carried) => consequenceOf(nature, carried, UNTOLD))).toEqual([
      'it is a matter of procedure',
      'it is a matter of substance',
    ])
  })
})
