import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisionQuorumOf, largestBaseFor, quorumBase, quorumMet, quorumNeeded } from '#rules/quorum'
import type { Quorum } from '#rules/ruleSet'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { leastNumber, leastOfShare } from '../support/oracle.ts'

const toDecide = untocCop.slots['quorum.decide'].requires.quorum
const toOpen = untocCop.slots['quorum.open'].requires.quorum
const attendance = { members: 190, participating: 133 }

describe('UNTOC, rule 41', () => {
  test('opens with one third of those taking part: 45 of 133', () => {
    expect(quorumNeeded(toOpen, attendance)).toBe(45)
    expect([quorumMet(toOpen, attendance, 44), quorumMet(toOpen, attendance, 45)]).toEqual([false, true])
  })

  test('decides with a majority of the parties: 96 of 190, whoever takes part', () => {
    expect(quorumNeeded(toDecide, attendance)).toBe(96)
    expect(quorumNeeded(toDecide, { members: 190, participating: null })).toBe(96)
    expect([95, 96, 99].map((present) => quorumMet(toDecide, attendance, present))).toEqual([false, true, true])
  })

  test('95 present would do if the parties were 189', () => {
    expect(largestBaseFor(toDecide, 95)).toBe(189)
    expect(quorumMet(toDecide, { members: 189, participating: 133 }, 95)).toBe(true)
  })

  test('the rule that says so is 41', () => {
    expect(decisionQuorumOf(untocCop)).toEqual({ rule: '41', quorum: toDecide })
  })
})

test('the General Assembly decides with 97 of 193', () => {
  const found = decisionQuorumOf(ungaPlenary)
  expect(found?.rule).toBe('67')
  expect(found && quorumNeeded(found.quorum, { members: 193, participating: null })).toBe(97)
})

test('a body with no such rule has no quorum to judge', () => {
  expect(decisionQuorumOf({ ...untocCop, slots: { ...untocCop.slots, 'quorum.decide': null } })).toBeNull()
})

test('a quorum of those taking part is neither met nor missed where nobody said how many they are', () => {
  const unknown = { members: 190, participating: null }
  expect(quorumBase(toOpen, unknown)).toBeNull()
  expect(quorumNeeded(toOpen, unknown)).toBeNull()
  expect(quorumMet(toOpen, unknown, 190)).toBeNull()
})

test('a majority of the members is the least number that is more than half, for bodies to 250', () => {
  for (let members = 1; members <= 250; members += 1)
    expect(quorumNeeded(toDecide, { members, participating: null })).toBe(leastNumber('more than half', members))
})

const anyQuorum: fc.Arbitrary<Quorum> = fc
  .record({
    numerator: fc.integer({ min: 1, max: 5 }),
    more: fc.integer({ min: 0, max: 5 }),
    comparison: fc.constantFrom<'at least' | 'more than'>('at least', 'more than'),
  })
  .map(({ numerator, more, comparison }) => ({
    share: { numerator, denominator: numerator + more, comparison },
    of: 'members',
  }))

test('the largest base is enough, and one member more is too many', () => {
  fc.assert(
    fc.property(anyQuorum, fc.integer({ min: 1, max: 300 }), (quorum, present) => {
      const base = largestBaseFor(quorum, present)
      const metBy = (members: number) => present >= leastOfShare(quorum.share, members)
      expect([metBy(base), metBy(base + 1)]).toEqual([true, false])
    }),
  )
})

test('one more in the room never loses a quorum, one more member never gains one', () => {
  fc.assert(
    fc.property(anyQuorum, fc.nat({ max: 200 }), fc.nat({ max: 200 }), (quorum, members, present) => {
      const met = (room: number, of: number) => quorumMet(quorum, { members: of, participating: null }, room) === true
      const before = met(present, members)
      expect(before && !met(present + 1, members)).toBe(false)
      expect(!before && met(present, members + 1)).toBe(false)
    }),
  )
})
