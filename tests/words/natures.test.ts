/** What a vote on the nature of a matter makes of it: as its body has it. */
import { describe, expect, test } from 'vitest'
import type { RuleSet } from '#rules/ruleSet'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { putOf } from '#machines/questions'
import { consequenceOf, questionTitle } from '#src/words/decisions.ts'
import { toldBy, UNTOLD } from '#src/words/told.ts'
import { tabled } from '../support/business.ts'

const nature = { question: 'nature' } as const
const comesTo = (ruleSet: RuleSet) =>
  [true, false].map((carried) => consequenceOf(nature, carried, toldBy(ruleSet, [])))

describe('the question put', () => {
  const asked = (question: string) => {
    const told = toldBy(untocCop, [tabled({ on: 'draft', title: 'A draft' })])
    const put = putOf({
      type: 'nature.put',
      by: 'president',
      in: 'plenary',
      on: 'vote',
      question,
      method: 'show of hands',
    })
    return put === null ? null : questionTitle(put, {}, told)
  }

  test('names observer status where that is asked, and not where a draft is before the room', () => {
    expect(asked('observers')).toBe('Is according observer status a matter of procedure?')
    expect(asked('draft')).toBe('Is it a matter of procedure?')
  })
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

  test('names no nature where no body is known', () => {
    expect([true, false].map((carried) => consequenceOf(nature, carried, UNTOLD))).toEqual([
      'its nature is decided',
      'its nature is decided',
    ])
  })
})
