/** No drill carries a written answer: alter the law, and the keys of the same seeds are those of the altered law. */
import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import { decide } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'
import type { Drill, DrillKind } from '#src/drills/drill.ts'
import { drillUnder } from '#src/drills/generate.ts'
import { keyOf, seeds } from './support.ts'

const asked = ({ situation, question, options }: Drill): string =>
  [situation, question, ...options.map(({ text }) => text)].join('\n')

const rightTexts = ({ options }: Drill): string =>
  options
    .filter(({ right }) => right)
    .map(({ text }) => text)
    .join('\n')

/** Drills of the same seeds that ask the very same under both laws, and whose key is another. */
const turned = (law: RuleSet, kind: DrillKind, count: number): readonly (readonly [Drill, Drill])[] =>
  seeds(count)
    .map((seed) => [drillUnder(untocCop, kind, seed), drillUnder(law, kind, seed)] as const)
    .filter(([before, after]) => before.situation === after.situation && rightTexts(before) !== rightTexts(after))

describe('the law is altered', () => {
  test('two thirds read as “at least”: what a vote comes to follows', () => {
    const law = amend(untocCop, [{ parameter: 'two-thirds reading', value: 'at least' }])
    const found = turned(law, 'carried', 400)
    expect(found.length).toBeGreaterThan(0)
    for (const [before, after] of found) {
      const { matter, tally } = after
      if (matter === undefined || tally === undefined) throw new Error('no vote')
      const decided = decide(law, { matter, tally, present: tally.present ?? null })
      expect(keyOf(after)).toBe(decided.ok ? decided.value.outcome : '')
      expect([keyOf(before), keyOf(after)]).toEqual(['lost', 'carried'])
    }
  })

  test('two thirds read as “at least”: the majority that is needed follows', () => {
    const law = amend(untocCop, [{ parameter: 'two-thirds reading', value: 'at least' }])
    const found = turned(law, 'majority', 100)
    expect(found.length).toBeGreaterThan(10)
    for (const [before, after] of found) {
      expect(rightTexts(before)).toMatch(/^More than two thirds/)
      expect(rightTexts(after)).toMatch(/^At least two thirds/)
    }
  })

  test('the order of motions reversed: they are put in the reversed order', () => {
    const law: RuleSet = { ...untocCop, motions: untocCop.motions.toReversed() }
    const orders = law.motions.map(({ kind }) => `the motion to ${kind}`)
    const made = seeds(60).map((seed) => drillUnder(law, 'order-motions', seed))
    for (const drill of made) {
      const said = rightTexts(drill).toLowerCase().split('; then ')
      const places = said.filter((item) => item !== 'the point of order').map((item) => orders.indexOf(item))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    }
    expect(made.some((drill) => rightTexts(drill).startsWith('The motion to close the debate'))).toBe(true)
  })

  test('no quorum asked for: nobody is too few any more', () => {
    const free = { rule: '41', requires: { family: 'nothing' } } as const
    const law: RuleSet = { ...untocCop, slots: { ...untocCop.slots, 'quorum.decide': free, 'quorum.open': free } }
    const isShort = (drill: Drill): boolean => keyOf(drill) === 'too-few-present'
    expect(seeds(300).some((seed) => isShort(drillUnder(untocCop, 'in-order', seed)))).toBe(true)
    expect(seeds(300).some((seed) => isShort(drillUnder(law, 'in-order', seed)))).toBe(false)
  })

  test('anybody may move: who may move follows', () => {
    const { 'motion.move': moving } = untocCop.slots
    const law: RuleSet = {
      ...untocCop,
      slots: { ...untocCop.slots, 'motion.move': { rule: moving.rule, requires: moving.requires } },
    }
    const movers = (under: RuleSet): readonly Drill[] =>
      seeds(400)
        .map((seed) => drillUnder(under, 'who-may', seed))
        .filter(({ question }) => question.startsWith('Who may now move to '))
    const outsiders = (drill: Drill): boolean =>
      drill.options.some(({ id, right }) => right && (id.startsWith('organization') || id === 'observer'))
    expect(movers(untocCop).length).toBeGreaterThan(0)
    expect(movers(untocCop).some(outsiders)).toBe(false)
    // Then everybody may, and nothing is asked: a question has somebody who may not.
    expect(movers(law).every((drill) => outsiders(drill) || drill.options.some(({ right }) => !right))).toBe(true)
  })

  test('the rules renumbered: the rule that decides is the renumbered one', () => {
    const other = (number: string | null): string | null => (number === '44' ? '45' : number === '45' ? '44' : number)
    const slots = Object.fromEntries(
      Object.entries(untocCop.slots).map(([slot, answer]) => [
        slot,
        answer === null ? null : { ...answer, rule: other(answer.rule) },
      ]),
    ) as RuleSet['slots']
    const law: RuleSet = { ...untocCop, slots }
    const found = turned(law, 'which-rule', 300)
    expect(found.length).toBeGreaterThan(0)
    for (const [before, after] of found) expect([keyOf(before), keyOf(after)].toSorted()).toEqual(['44', '45'])
  })

  test('and with nothing altered, nothing changes', () => {
    for (const seed of seeds(20))
      expect(asked(drillUnder({ ...untocCop }, 'who-may', seed))).toBe(asked(drillUnder(untocCop, 'who-may', seed)))
  })
})
