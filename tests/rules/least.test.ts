import { describe, expect, test } from 'vitest'
import type { Question } from '#rules/decide'
import { leastAlong, leastOfAll, standingOf } from '#rules/least'
import type { Places } from '#rules/moves'
import type { Majority } from '#rules/ruleSet'
import { bodyOf } from '../support/smallBodies.ts'
import { byTrying, carried, everyCase } from '../support/trying.ts'
import { votes } from '../support/votes.ts'

const NOBODY: Places = { inFavour: 0, against: 0, abstaining: 0, silent: 0, absent: 0 }

/** The least number over all kinds where no others than these can change. */
const leastOf = (majority: Majority, question: Omit<Question, 'matter'>, to: boolean, who: Partial<Places>) => {
  const ruleSet = bodyOf({ majority, twoThirds: 'at least', veto: true, quorumOfVotes: false }, 20)
  const standing = standingOf(ruleSet, { matter: 'substance', ...question })
  if (standing === null) throw new Error('it can never carry')
  return leastOfAll({ ...standing, places: { ...NOBODY, ...who } }, to)
}

const SIMPLE: Majority = { kind: 'simple', of: 'present and voting' }
const OF_PRESENT: Majority = { kind: 'three-quarters', of: 'present' }

describe('where only some can change', () => {
  test('10 to 4 with three abstaining: two who turn against and two who no longer abstain make it 8 to 8', () => {
    const question = { tally: votes(10, 4, 3) }
    expect(leastOf(SIMPLE, question, false, { inFavour: 2, abstaining: 3 })).toBe(4)
    expect(leastOf(SIMPLE, question, false, { inFavour: 3, abstaining: 3 })).toBe(3)
    expect(leastOf(SIMPLE, question, false, { inFavour: 2, abstaining: 2 })).toBe(4)
    expect(leastOf(SIMPLE, question, false, { inFavour: 2, abstaining: 1 })).toBeNull()
  })

  test('10 to 4: those against do nothing to lose it, and where nobody can change nobody does', () => {
    expect(leastOf(SIMPLE, { tally: votes(10, 4, 3) }, false, { against: 4 })).toBeNull()
    expect(leastOf(SIMPLE, { tally: votes(10, 4, 3) }, false, {})).toBeNull()
    expect(leastOf(SIMPLE, { tally: votes(4, 10, 3) }, true, {})).toBeNull()
  })

  test('a veto is gone only when who has it changes', () => {
    const vetoed = { tally: votes(10, 4, 3), vetoes: 2 }
    expect(leastOf(SIMPLE, vetoed, true, { against: 2 })).toBe(2)
    expect(leastOf(SIMPLE, vetoed, true, { against: 1, abstaining: 3 })).toBeNull()
    expect(leastOf(SIMPLE, vetoed, true, { abstaining: 3 })).toBeNull()
  })

  test('three quarters of nine present, five in favour: three who cast nothing must leave, and no fewer', () => {
    // With three gone, five of six; with two gone, five of seven.
    expect(leastOf(OF_PRESENT, { tally: votes(5, 1, 0), present: 9, members: 9 }, true, { silent: 3 })).toBe(3)
    expect(leastOf(OF_PRESENT, { tally: votes(5, 1, 0), present: 9, members: 9 }, true, { silent: 2 })).toBeNull()
    const all = { tally: votes(5, 3, 0), present: 9, members: 9 }
    expect(leastOf(OF_PRESENT, all, true, { inFavour: 5, silent: 1 })).toBeNull()
  })

  test('five of nine present: one who abstains votes for it and the one who casts nothing leaves, which makes it six of eight', () => {
    const question = { tally: votes(5, 2, 1), present: 9, members: 9 }
    expect(leastOf(OF_PRESENT, question, true, { inFavour: 5, abstaining: 1, silent: 1 })).toBe(2)
    expect(leastOf(OF_PRESENT, question, true, { inFavour: 5, abstaining: 1 })).toBeNull()
  })

  test('who can change a vote that stands so already need not', () => {
    expect(leastOf(SIMPLE, { tally: votes(10, 4, 3) }, true, { against: 4 })).toBe(0)
    expect(leastOf(SIMPLE, { tally: votes(4, 10, 3) }, false, { against: 10 })).toBe(0)
  })
})

test('over all kinds together, as when everything is tried: every vote of every body of up to three', () => {
  for (const members of [1, 2, 3]) {
    for (const given of everyCase(members)) {
      const standing = standingOf(given.ruleSet, given.question)
      if (standing === null) throw new Error('it can never carry')
      const before = carried(given, given.question)
      const told = JSON.stringify([given.ruleSet.matters.substance?.majority, given.question])
      expect(leastOfAll(standing, !before), told).toBe(byTrying(given, members)?.least ?? null)
    }
  }
})

test('along one kind of change: as when the counts are tried one after the other', () => {
  const tried = (values: readonly number[], gains: readonly number[], most: number): number | null => {
    const hold = (count: number): boolean => values.every((value, index) => value + count * (gains[index] ?? 0) >= 0)
    for (let count = 1; count <= most; count += 1) if (hold(count) !== hold(0)) return count
    return null
  }
  const values = [-5, -4, -1, 0, 1, 4, 5]
  const gains = [-3, -2, -1, 0, 1, 2, 3]
  const pairs = (numbers: readonly number[]) => numbers.flatMap((one) => numbers.map((other) => [one, other] as const))
  const wrong = pairs(values).flatMap((from) =>
    pairs(gains).flatMap((by) =>
      [0, 2, 9]
        .filter((most) => leastAlong(from, by, most) !== tried(from, by, most))
        .map((most) => `${from.join()} by ${by.join()} within ${most}`),
    ),
  )
  expect(wrong).toEqual([])
  expect(leastAlong([-4], [2], 2)).toBe(2)
  expect(leastAlong([-4], [2], 1)).toBeNull()
})
