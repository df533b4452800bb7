import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import {
  drillHash,
  drillSetOf,
  MOST_DRILLS,
  readSet,
  setHash,
  setPath,
  type SetAsked,
} from '#src/chair/drills/address.ts'
import { drillsIn } from '#src/chair/drills/drills.ts'
import { after, beginning, drillAt, everyDrill, missedIn, rightIn, type Sitting } from '#src/chair/drills/sitting.ts'
import { commonOpening } from '#src/chair/teacher/fit.ts'
import { drillsOf, kindsFor } from '#src/drills/generate.ts'

const TEN: SetAsked = { ruleSet: 'untoc-cop', kinds: 'all', seed: 7, count: 10, minutes: 15 }

const asked = fc
  .record({
    ruleSet: fc.constantFrom(...RULE_SETS.map(({ id }) => id)),
    seed: fc.nat(),
    count: fc.integer({ min: 1, max: MOST_DRILLS }),
    minutes: fc.option(fc.integer({ min: 1, max: 240 })),
  })
  .chain((rest) =>
    fc
      .option(fc.subarray([...kindsFor(rest.ruleSet)], { minLength: 1 }))
      .map((kinds): SetAsked => ({ ...rest, kinds: kinds ?? 'all' })),
  )

describe('the link of a set', () => {
  test('is read as it was written, for any body', () => {
    fc.assert(
      fc.property(asked, (set) => {
        expect(readSet(setPath(set).split('/'))).toEqual({ ok: true, asked: set })
      }),
    )
  })

  test('says what it is made of', () => {
    expect(setHash(TEN)).toBe('#/chair/drills/untoc-cop/all/7/10/15')
    expect(setHash({ ...TEN, kinds: ['carried', 'majority'], minutes: null })).toBe(
      '#/chair/drills/untoc-cop/carried,majority/7/10',
    )
  })

  test.each([
    ['no-such-body/all/7/10', /“no-such-body”.*name of a body/],
    ['untoc-cop/carried,riddle/7/10', /“riddle”.*all, or some of/],
    ['untoc-cop/all/seven/10', /number of the set.*“seven”/i],
    ['untoc-cop/all/7/0', /“0”.*from 1 to 50/],
    ['untoc-cop/all/7', /nothing.*from 1 to 50/],
    ['untoc-cop/all/7/10/900', /“900”.*from 1 to 240/],
    ['untoc-cop/all/7/10/15/more', /goes on/],
  ])('%s is refused in plain words', (path, says) => {
    const read = readSet(path.split('/'))
    expect(read.ok ? [] : read.faults).toEqual([expect.stringMatching(says)])
  })

  test('everything that is wrong with it is told at once', () => {
    const read = readSet(['nobody', 'riddle', 'x', '0', '0'])
    expect(read.ok ? 0 : read.faults.length).toBe(5)
  })

  test('of an address without end, the beginning is told', () => {
    const kinds = Array.from({ length: 400 }, (_, place) => `riddle-${place}`).join(',')
    const read = readSet(['x'.repeat(9_000), kinds, '7', '10'])
    const said = read.ok ? '' : read.faults.join(' ')
    expect(said).toContain('“riddle-0”, “riddle-1”, “riddle-2” and others')
    expect(said.length).toBeLessThan(1_000)
  })

  test('gives the questions of the set, and each of them has a link of its own', () => {
    const { all, at } = drillsIn(TEN)
    expect(all.map((_, index) => at(index))).toEqual(drillsOf(drillSetOf(TEN)))
    for (const [index, { kind, seed }] of all.entries()) {
      const read = readSet(drillHash('untoc-cop', kind, seed).split('/').slice(3))
      expect(read.ok && drillsIn(read.asked).at(0)).toEqual(at(index))
    }
  })
})

describe('a sitting', () => {
  const IDS = { registration: 'r', completion: 'c', passing: 'p' }
  const answered = (sitting: Sitting, right: boolean, now: number): Sitting =>
    after(sitting, { type: 'checked', chosen: ['a'], right, id: String(now), now })
  const on = (sitting: Sitting, now: number): Sitting => after(sitting, { type: 'on', now })

  test('goes from question to question, and ends after the last', () => {
    let sitting = beginning(everyDrill(2), IDS, 1000)
    expect(drillAt(sitting)).toBe(0)
    sitting = on(answered(sitting, true, 4000), 5000)
    expect(drillAt(sitting)).toBe(1)
    sitting = on(answered(sitting, false, 9000), 9500)
    expect(drillAt(sitting)).toBeNull()
    expect(sitting).toMatchObject({ ended: 9500, timeUp: false })
    expect([sitting.given[0]?.took, sitting.given[1]?.took]).toEqual([3000, 4000])
    expect([rightIn(sitting), missedIn(sitting)]).toEqual([1, [1]])
  })

  test('the first answer stands', () => {
    const once = answered(beginning([0], IDS, 0), false, 1)
    expect(answered(once, true, 2)).toBe(once)
  })

  test('when the time is up, what was not answered is missed', () => {
    const one = on(answered(beginning(everyDrill(3), IDS, 0), true, 1), 2)
    const over = after(one, { type: 'ended', timeUp: true, now: 60_000 })
    expect(drillAt(over)).toBeNull()
    expect([rightIn(over), missedIn(over)]).toEqual([1, [1, 2]])
    expect(answered(over, true, 60_001)).toBe(over)
  })
})

test('what all situations begin with is said once, in whole sentences', () => {
  expect(commonOpening(['There are 190. Ten vote. A.', 'There are 190. Nine vote. B.'])).toBe('There are 190. ')
  expect(commonOpening(['There are 190. A.', 'There are 19. A.'])).toBe('')
  expect(commonOpening(['There are 190.', 'There are 190.'])).toBe('')
  expect(commonOpening(['There are 190. One.'])).toBe('')
})
