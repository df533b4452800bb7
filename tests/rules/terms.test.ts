/** What it takes to carry, as inequalities: what is beyond each need, worked out by hand. */
import { describe, expect, test } from 'vitest'
import type { Question } from '#rules/decide'
import type { Majority, RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { majorityTerm, presenceNeeded, termsOf, valueAt, votesToBeCast, type Point } from '#rules/terms'
import { bodyOf } from '../support/smallBodies.ts'
import { votes } from '../support/votes.ts'

const at = (inFavour: number, against: number, present: number, gone = 0): Point => ({
  inFavour,
  against,
  present,
  gone,
})

test('each count by its weight, and the constant', () => {
  const term = { of: 'majority', inFavour: 2, against: -3, present: 5, gone: 7, constant: 11 } as const
  expect(valueAt(term, at(13, 17, 19, 23))).toBe(26 - 51 + 95 + 161 + 11)
})

describe('a majority is reached from 0 on', () => {
  const simple = (of: Majority['of']): Majority => ({ kind: 'simple', of })
  const twoThirds = (of: Majority['of']): Majority => ({ kind: 'two-thirds', of })
  const threeQuarters = (of: Majority['of']): Majority => ({ kind: 'three-quarters', of })

  test.each<[string, Majority, TwoThirdsReading, Point, number]>([
    ['4 to 3', simple('present and voting'), 'at least', at(4, 3, 9), 0],
    ['3 to 3', simple('present and voting'), 'at least', at(3, 3, 9), -1],
    ['5 of 9 present', simple('present'), 'at least', at(5, 1, 9), 0],
    ['4 of 8 present', simple('present'), 'at least', at(4, 1, 8), -1],
    ['6 of 10 members', simple('members'), 'at least', at(6, 1, 9), 1],
    ['5 of 10 members', simple('members'), 'at least', at(5, 1, 9), -1],
    ['4 to 2, at least two thirds', twoThirds('present and voting'), 'at least', at(4, 2, 9), 0],
    ['4 to 3, at least two thirds', twoThirds('present and voting'), 'at least', at(4, 3, 9), -2],
    ['4 to 2, more than two thirds', twoThirds('present and voting'), 'more than', at(4, 2, 9), -1],
    ['5 to 2, more than two thirds', twoThirds('present and voting'), 'more than', at(5, 2, 9), 0],
    ['6 of 9 present, at least two thirds', twoThirds('present'), 'at least', at(6, 1, 9), 0],
    ['6 of 9 present, more than two thirds', twoThirds('present'), 'more than', at(6, 1, 9), -1],
    ['7 of 10 members, at least two thirds', twoThirds('members'), 'at least', at(7, 1, 9), 1],
    ['7 of 10 members, more than two thirds', twoThirds('members'), 'more than', at(7, 1, 9), 0],
    ['3 to 1, three quarters', threeQuarters('present and voting'), 'more than', at(3, 1, 9), 0],
    ['3 to 2, three quarters', threeQuarters('present and voting'), 'more than', at(3, 2, 9), -3],
    ['6 of 8 present, three quarters', threeQuarters('present'), 'more than', at(6, 1, 8), 0],
    ['7 of 10 members, three quarters', threeQuarters('members'), 'more than', at(7, 1, 9), -2],
    ['9 where 9 are asked for', { kind: 'fixed', votes: 9, of: 'members' }, 'at least', at(9, 1, 10), 0],
    ['8 where 9 are asked for', { kind: 'fixed', votes: 9, of: 'members' }, 'at least', at(8, 1, 10), -1],
  ])('%s', (_, majority, reading, point, beyond) => {
    const term = majorityTerm(majority, reading, 10)
    expect(valueAt(term, point)).toBe(beyond)
    expect(term.of).toBe('majority')
    // Who had a veto and no longer votes against changes no majority.
    expect(valueAt(term, { ...point, gone: 3 })).toBe(beyond)
  })
})

const LAW = {
  majority: { kind: 'simple', of: 'present and voting' },
  twoThirds: 'at least',
  veto: true,
  quorumOfVotes: true,
} as const
/** Five of its nine members are a quorum. */
const body = bodyOf(LAW, 9)
const question: Question = { matter: 'substance', tally: votes(3, 2, 1), present: 7 }

/** By what each term is beyond its need. */
const beyond = (asked: Question, ruleSet: RuleSet = body, gone = 0) =>
  termsOf(ruleSet, asked)?.map((term) => [term.of, valueAt(term, at(3, 2, 7, gone))])

describe('all that a question must meet', () => {
  const MAJORITY = ['majority', 0]
  const VETOES = ['vetoes', 0]

  test('the majority, the quorum, one vote at least, and no veto', () => {
    expect(beyond(question)).toEqual([MAJORITY, ['quorum', 2], ['votes', 4], VETOES])
  })

  test('each veto wants one who no longer votes against', () => {
    expect(beyond({ ...question, vetoes: 2 })).toEqual([MAJORITY, ['quorum', 2], ['votes', 4], ['vetoes', -2]])
    expect(beyond({ ...question, vetoes: 2 }, body, 2)).toEqual([MAJORITY, ['quorum', 2], ['votes', 4], VETOES])
  })

  test('a printed quorum of votes, and one vote where none at all is printed', () => {
    expect(beyond({ ...question, quorumOfVotes: 6 })).toEqual([MAJORITY, ['quorum', 2], ['votes', -1], VETOES])
    expect(beyond({ ...question, quorumOfVotes: 0 })).toEqual([MAJORITY, ['quorum', 2], ['votes', 4], VETOES])
  })

  test('no quorum where the presence is not known, or none is written', () => {
    const rest = [MAJORITY, ['votes', 4], VETOES]
    expect(beyond({ ...question, present: null })).toEqual(rest)
    expect(beyond({ matter: 'substance', tally: question.tally })).toEqual(rest)
    expect(beyond(question, { ...body, slots: { ...body.slots, 'quorum.decide': null } })).toEqual(rest)
  })

  test('of as many members as the question says', () => {
    expect(beyond({ ...question, members: 13 })).toEqual([MAJORITY, ['quorum', 0], ['votes', 4], VETOES])
    const ofMembers = bodyOf({ ...LAW, majority: { kind: 'simple', of: 'members' } }, 9)
    expect(beyond(question, ofMembers)?.[0]).toEqual(['majority', -4])
    expect(beyond({ ...question, members: 5 }, ofMembers)?.[0]).toEqual(['majority', 0])
  })

  test('nothing can be met where nobody is a member and the majority is of members; any other majority can', () => {
    const ofMembers = bodyOf({ ...LAW, majority: { kind: 'simple', of: 'members' } }, 9)
    expect(termsOf(ofMembers, { ...question, members: 0 })).toBeNull()
    expect(termsOf(ofMembers, { ...question, members: 1 })).toHaveLength(4)
    expect(termsOf(body, { ...question, members: 0 })).toHaveLength(4)
  })

  test('a matter that the body does not answer is no question', () => {
    expect(termsOf(body, { ...question, matter: 'procedure' })).toBeNull()
  })
})

test('a quorum of those taking part is known where their number is', () => {
  const third = { ...body, slots: { ...body.slots, 'quorum.decide': body.slots['quorum.open'] } }
  expect(presenceNeeded(third, { ...question, participating: 9 })).toBe(3)
  expect(presenceNeeded(third, { ...question, participating: null })).toBeNull()
  expect(presenceNeeded(third, question)).toBeNull()
})

test('a printed quorum of votes counts only where the matter knows one', () => {
  expect(votesToBeCast(body, { ...question, quorumOfVotes: 6 })).toBe(6)
  expect(votesToBeCast(body, question)).toBeNull()
  expect(votesToBeCast(bodyOf({ ...LAW, quorumOfVotes: false }, 9), { ...question, quorumOfVotes: 6 })).toBeNull()
  expect(votesToBeCast(body, { matter: 'procedure', quorumOfVotes: 6 })).toBeNull()
})
