import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { INFORMATIVE } from '#rules/sets/untoc-cop/informative'
import { untocCop } from '#rules/sets/untocCop'
import { chartOfConference } from '#machines/chart'
import { coverageOf } from '#src/rulebook/coverage.ts'
import { enforcedBy, parametersUnder } from '#src/rulebook/enforced.ts'

const all = Array.from({ length: 81 }, (_, index) => String(index + 1))
const enforced = coverageOf(untocCop).flatMap(({ rule, enforced: is }) => (is ? [rule.number] : []))

describe('every rule of the Conference', () => {
  test('is in the book, once, in order', () => {
    expect(untocCop.rules.map(({ number }) => number)).toEqual(all)
  })

  test('is enforced, or informative for a reason; never both, never neither', () => {
    const informative = Object.keys(INFORMATIVE)
    expect(enforced.filter((number) => informative.includes(number))).toEqual([])
    expect(all.filter((number) => !enforced.includes(number) && !informative.includes(number))).toEqual([])
    expect(informative.filter((number) => !all.includes(number))).toEqual([])
  })

  test.each(enforced.map((number) => [number]))('%s is enforced by an act or a parameter that cites it', (number) => {
    const citing = chartOfConference().edges.filter(({ rules }) =>
      rules.some((slot) => untocCop.slots[slot]?.rule === number),
    )
    expect(citing.length + parametersUnder(untocCop, number).length).toBeGreaterThan(0)
  })

  test.each(Object.entries(INFORMATIVE))('%s is informative for a reason that is a sentence', (_, reason) => {
    expect(reason).toMatch(/^[A-Z][^.]{15,160}\.$/)
  })
})

test.each(RULE_SETS)('what enforces the rules of $id is read from the machine, whole', (ruleSet) => {
  const { edges } = chartOfConference()
  const cited = new Set(edges.flatMap(({ rules }) => rules.flatMap((slot) => ruleSet.slots[slot]?.rule ?? [])))
  const found = ruleSet.rules.filter(({ number }) => enforcedBy(ruleSet, number).length > 0)
  expect(new Set(found.map(({ number }) => number))).toEqual(cited)
  for (const { acts, follows, parameters, enforced: is } of coverageOf(ruleSet))
    expect(is).toBe(acts.length > 0 || follows || parameters.length > 0)
})
