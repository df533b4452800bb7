import { describe, expect, test } from 'vitest'
import { BARS, type Bar } from '#rules/bars'
import { CONDITIONS } from '#rules/conditions'
import { untocCop } from '#rules/sets/untocCop'
import { SLOTS, type Slot } from '#rules/slots'
import { BARS_OF, barsOf } from '#src/drills/barsOf.ts'
import { judged } from '#src/drills/judging.ts'
import { randomFrom } from '#src/drills/random.ts'
import { situationAnywhere } from '#src/drills/situations.ts'

/** The reasons that a condition can give, as its own text has them. */
const reasonsIn = (slot: Slot): readonly Bar[] => {
  const words = String(CONDITIONS[slot]).match(/["'`][a-z-]+["'`]/g) ?? []
  const named = new Set(words.map((word) => word.slice(1, -1)))
  return BARS.filter((bar) => named.has(bar))
}

const listed = (slot: Slot): readonly Bar[] => BARS_OF[slot] ?? []

describe('the reasons that a slot can give', () => {
  test.each(SLOTS.filter((slot) => CONDITIONS[slot] !== undefined).map((slot) => [slot]))('%s: no fewer', (slot) => {
    expect(listed(slot)).toEqual(expect.arrayContaining(reasonsIn(slot).map((bar) => bar)))
    expect(listed(slot).length).toBeGreaterThan(0)
  })

  test('none where there is no condition', () => {
    expect(SLOTS.filter((slot) => CONDITIONS[slot] === undefined).flatMap(listed)).toEqual([])
  })

  test('whatever bars an act in a thousand situations is among them', () => {
    const random = randomFrom(3)
    const unlisted = Array.from({ length: 1000 }, () => {
      const { snapshot, acts } = situationAnywhere(untocCop, random)
      return judged(snapshot, random.pick(acts)).bar
    }).filter(
      (verdict) =>
        verdict !== null &&
        verdict.bar !== null &&
        verdict.bar !== 'not-at-this-stage' &&
        verdict.bar !== 'no-rule' &&
        !barsOf(untocCop, verdict.slot).includes(verdict.bar),
    )
    expect(unlisted).toEqual([])
  })

  test('who may not act is a reason of a slot that says who may, and of no other', () => {
    expect(barsOf(untocCop, 'chair.powers')).toEqual(['not-the-chair'])
    expect(barsOf(untocCop, 'motion.move')).toContain('not-a-party')
    expect(barsOf(untocCop, 'observers.list')).toEqual(
      expect.arrayContaining(['not-the-secretariat', 'notice-too-short']),
    )
    expect(barsOf(untocCop, 'list.open')).toEqual(['list-closed'])
  })

  test('a body without the rule has no reason of its own', () => {
    expect(barsOf(untocCop, 'floor.precedence')).toEqual([])
  })
})
