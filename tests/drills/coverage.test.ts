import { expect, test } from 'vitest'
import { isEnforced } from '#machines/scope'
import { untocCop } from '#rules/sets/untocCop'
import { SLOTS } from '#rules/slots'
import { drillsOf, kindsUnder } from '#src/drills/generate.ts'
import { LIMIT } from './support.ts'

/** Numbers of the rules that can refuse an act, or decide a vote. */
const enforced = [
  ...new Set([
    ...SLOTS.flatMap((slot) => (isEnforced(untocCop, slot) ? (untocCop.slots[slot]?.rule ?? []) : [])),
    ...Object.values(untocCop.matters).map(({ rule }) => rule),
  ]),
].sort((one, other) => Number(one) - Number(other))

test('two thousand drills come to every rule that is enforced', { timeout: LIMIT }, () => {
  const drills = drillsOf({ ruleSet: 'untoc-cop', kinds: kindsUnder(untocCop), seed: 1, count: 2000 })
  const cited = new Set(drills.flatMap(({ options }) => options.flatMap(({ rules }) => rules)))
  expect(enforced.length).toBeGreaterThan(35)
  expect(enforced.filter((number) => !cited.has(number))).toEqual([])
})
