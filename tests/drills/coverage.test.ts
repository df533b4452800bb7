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

test('in two thousand drills every rule that is enforced decides', { timeout: LIMIT }, () => {
  const drills = drillsOf({ ruleSet: 'untoc-cop', kinds: kindsUnder(untocCop), seed: 1, count: 2000 })
  const right = drills.flatMap(({ options }) => options.filter((option) => option.right))
  const deciding = new Set(right.flatMap(({ rules }) => rules))
  expect(enforced.length).toBeGreaterThan(35)
  const cited = new Set(drills.flatMap(({ options }) => options.flatMap(({ rules }) => rules)))
  expect(enforced.filter((number) => !cited.has(number))).toEqual([])
  // Not only named beside others: each of them makes an answer the right one.
  expect(enforced.filter((number) => !deciding.has(number))).toEqual([])
})
