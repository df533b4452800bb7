import { describe, expect, test } from 'vitest'
import { chancesOf, CHOICES, MOST_UNDECIDED, sureGroups, type Chances, type Group, type Weights } from '#rules/chance'
import { OUTCOMES, type Outcome, type Question } from '#rules/decide'
import type { Majority, RuleSet } from '#rules/ruleSet'
import { unsc } from '#rules/sets/unsc'
import { untocCop } from '#rules/sets/untocCop'
import { bodyOf, type Law } from '../support/smallBodies.ts'

const found = (...asked: Parameters<typeof chancesOf>): Chances => {
  const chances = chancesOf(...asked)
  if (!chances.ok) throw new Error(chances.problem.name)
  return chances.value
}

const anyLaw: Law = {
  majority: { kind: 'two-thirds', of: 'present and voting' },
  twoThirds: 'at least',
  veto: true,
  quorumOfVotes: true,
}

describe('what anybody would expect', () => {
  const even = { yes: 1, no: 1 }

  test('who is sure votes so, and a vote of sure voters is decided', () => {
    const sure: readonly Group[] = [
      { count: 63, weights: { yes: 1 } },
      { count: 15, weights: { no: 3 } },
      { count: 25, weights: { abstain: 100 } },
    ]
    const { outcomes, inFavour, expected } = found(untocCop, { matter: 'substance' }, sure)
    expect(outcomes.carried).toBe(1)
    expect([inFavour[63], expected]).toEqual([1, 63])
  })

  test('a vote as it stands is of sure voters, of whom as many as have a veto bar adoption', () => {
    const vote = { inFavour: 9, against: 4, abstaining: 1 }
    expect(sureGroups(vote, 1, 2)).toEqual([
      { count: 9, weights: { yes: 1 } },
      { count: 2, weights: { no: 1 } },
      { count: 2, weights: { no: 1 }, veto: true },
      { count: 1, weights: { abstain: 1 } },
      { count: 1, weights: { present: 1 } },
    ])
    expect(found(unsc, { matter: 'substance' }, sureGroups(vote, 1, 2)).outcomes.vetoed).toBe(1)
    expect(found(unsc, { matter: 'substance' }, sureGroups(vote, 1, 0)).outcomes.carried).toBe(1)
    // No more bar it than vote against.
    expect(found(unsc, { matter: 'substance' }, sureGroups({ ...vote, against: 0 }, 5, 2)).outcomes.carried).toBe(1)
  })

  test('two who toss a coin tie every other time', () => {
    const body = bodyOf({ ...anyLaw, majority: { kind: 'simple', of: 'present and voting' } }, 2)
    const { outcomes } = found(body, { matter: 'substance' }, [{ count: 2, weights: even }])
    expect(outcomes).toMatchObject({ carried: 0.25, tied: 0.5, lost: 0.25 })
  })

  test('with too few voters there is no quorum, whatever they do', () => {
    const { outcomes } = found(untocCop, { matter: 'substance' }, [{ count: 95, weights: even }])
    expect(outcomes['no-quorum']).toBe(1)
  })

  test('one with a veto who says no two times in five bars two in five', () => {
    const body = bodyOf({ ...anyLaw, majority: { kind: 'fixed', votes: 9, of: 'members' } }, 15)
    const { outcomes } = found(body, { matter: 'substance' }, [
      { count: 10, weights: { yes: 1 } },
      { count: 4, weights: { abstain: 1 } },
      { count: 1, weights: { yes: 3, no: 2 }, veto: true },
    ])
    expect(outcomes.vetoed).toBeCloseTo(0.4, 15)
    expect(outcomes.carried).toBeCloseTo(0.6, 15)
  })

  test('weights count by their share alone', () => {
    const chance = (scale: number) =>
      found(untocCop, { matter: 'substance' }, [{ count: 120, weights: { yes: 3 * scale, no: scale } }])
    expect(chance(1).outcomes).toEqual(chance(25).outcomes)
  })
})

const SIMPLE: Law = { ...anyLaw, majority: { kind: 'simple', of: 'present and voting' }, veto: false }
const open = (body: RuleSet): RuleSet => ({ ...body, slots: { ...body.slots, 'quorum.decide': null } })
const matter = 'substance'

const sure = (count: number, choice: keyof Weights, more: Partial<Group> = {}): Group => ({
  count,
  weights: { [choice]: 7 },
  ...more,
})
const TOSSES: Weights = { yes: 1, absent: 1 }

/** The outcomes that can be, and how likely each is. */
const outcomesOf = (
  body: RuleSet,
  groups: readonly Group[],
  question: Partial<Question> = {},
): Partial<Record<Outcome, number>> =>
  Object.fromEntries(
    Object.entries(found(body, { matter, ...question }, groups).outcomes).filter(([, likely]) => likely !== 0),
  )

describe('a quorum of those present: six of ten', () => {
  const ten = bodyOf(SIMPLE, 10)

  test('is met by whoever is in the room, and by nobody who stays away', () => {
    expect(outcomesOf(ten, [sure(5, 'yes'), sure(1, 'present')])).toEqual({ carried: 1 })
    expect(outcomesOf(ten, [sure(5, 'yes'), sure(5, 'absent')])).toEqual({ 'no-quorum': 1 })
    expect(outcomesOf(ten, [sure(6, 'yes'), sure(4, 'absent')])).toEqual({ carried: 1 })
    expect(outcomesOf(ten, [sure(5, 'yes')])).toEqual({ 'no-quorum': 1 })
  })

  test('waits for one who may come', () => {
    expect(outcomesOf(ten, [sure(5, 'yes'), { count: 1, weights: TOSSES }])).toEqual({
      carried: 0.5,
      'no-quorum': 0.5,
    })
  })

  test('counts one of three votes who casts nothing as one', () => {
    expect(outcomesOf(ten, [sure(3, 'yes'), sure(1, 'present', { votes: 3 })])).toEqual({ 'no-quorum': 1 })
    expect(outcomesOf(ten, [sure(3, 'yes'), sure(1, 'abstain', { votes: 3 })])).toEqual({ carried: 1 })
  })

  test('is of as many members as the question says', () => {
    expect(outcomesOf(ten, [sure(5, 'yes')], { members: 9 })).toEqual({ carried: 1 })
    expect(outcomesOf(ten, [sure(6, 'yes')], { members: 12 })).toEqual({ 'no-quorum': 1 })
  })
})

describe('nobody votes', () => {
  test.each(['abstain', 'present'] as const)('where all of ten only %s', (choice) => {
    expect(outcomesOf(bodyOf(SIMPLE, 10), [sure(10, choice)])).toEqual({ 'no-votes-cast': 1 })
  })

  test('where those who would are none', () => {
    expect(outcomesOf(bodyOf(SIMPLE, 10), [sure(0, 'yes'), sure(6, 'abstain')])).toEqual({ 'no-votes-cast': 1 })
    expect(outcomesOf(open(bodyOf(SIMPLE, 10)), [])).toEqual({ 'no-votes-cast': 1 })
  })

  test('in a body without members: no quorum of anybody is asked for, and no majority looked for', () => {
    const ofMembers = open(bodyOf({ ...SIMPLE, majority: { kind: 'simple', of: 'members' } }, 10))
    expect(outcomesOf(ofMembers, [], { members: 0 })).toEqual({ 'no-votes-cast': 1 })
    expect(outcomesOf(ofMembers, [], { members: 0, quorumOfVotes: 1 })).toEqual({ 'no-quorum': 1 })
  })
})

describe('a printed quorum of four votes', () => {
  const wavers: readonly Group[] = [sure(3, 'yes'), { count: 1, weights: { yes: 1, abstain: 1, no: 2 } }]

  test.each([
    ['where six of ten must be present', bodyOf(SIMPLE, 10), 6],
    ['where four of six must be', bodyOf(SIMPLE, 6), 2],
    ['where nobody must be', open(bodyOf(SIMPLE, 10)), 3],
  ] as const)('is met by votes alone, %s', (_, body, others) => {
    const groups = [...wavers, sure(others, 'abstain')]
    expect(outcomesOf(body, groups, { quorumOfVotes: 4 })).toEqual({ carried: 0.75, 'no-quorum': 0.25 })
    expect(outcomesOf(body, groups, { quorumOfVotes: 3 })).toEqual({ carried: 1 })
    expect(outcomesOf(body, groups, { quorumOfVotes: 5 })).toEqual({ 'no-quorum': 1 })
  })

  test('leaves the majority what it is of: those present, members or votes', () => {
    const ofPresent: Law = { ...SIMPLE, majority: { kind: 'simple', of: 'present' } }
    const ofMembers: Law = { ...SIMPLE, majority: { kind: 'simple', of: 'members' } }
    const groups = [sure(3, 'yes'), sure(1, 'no'), { count: 1, weights: TOSSES }, sure(2, 'abstain'), sure(3, 'absent')]
    // Four of seven, or three of six.
    expect(outcomesOf(bodyOf(ofPresent, 10), groups, { quorumOfVotes: 4 })).toEqual({ carried: 0.5, lost: 0.5 })
    expect(outcomesOf(open(bodyOf(ofPresent, 10)), groups, { quorumOfVotes: 4 })).toEqual({ carried: 0.5, lost: 0.5 })
    expect(outcomesOf(bodyOf(ofMembers, 10), groups, { quorumOfVotes: 4 })).toEqual({ lost: 1 })
    expect(outcomesOf(bodyOf(SIMPLE, 10), groups, { quorumOfVotes: 4 })).toEqual({ carried: 1 })
    expect(outcomesOf(bodyOf(SIMPLE, 10), groups)).toEqual({ carried: 1 })
  })
})

describe('one vote too few', () => {
  test.each<[string, Majority, number, number, Outcome]>([
    ['a simple majority of votes', { kind: 'simple', of: 'present and voting' }, 5, 5, 'tied'],
    ['a simple majority of votes', { kind: 'simple', of: 'present and voting' }, 4, 5, 'lost'],
    ['a simple majority of those present', { kind: 'simple', of: 'present' }, 5, 5, 'lost'],
    ['a simple majority of members', { kind: 'simple', of: 'members' }, 5, 5, 'lost'],
    ['more than two thirds', { kind: 'two-thirds', of: 'present and voting' }, 6, 3, 'lost'],
    ['a fixed number', { kind: 'fixed', votes: 6, of: 'members' }, 5, 5, 'lost'],
  ])('for %s, with %i, %i for and against, is %s', (_, majority, yes, no, outcome) => {
    const body = bodyOf({ ...SIMPLE, majority, twoThirds: 'more than' }, 10)
    const found = outcomesOf(body, [sure(yes, 'yes'), sure(no, 'no')])
    expect(found).toEqual({ [outcome]: 1 })
  })
})

describe('a veto', () => {
  const council = bodyOf({ ...SIMPLE, veto: true }, 10)

  test('is only a vote against of one who has it, once the majority is there', () => {
    expect(outcomesOf(council, [sure(6, 'yes'), sure(1, 'no', { veto: true })])).toEqual({ vetoed: 1 })
    expect(outcomesOf(council, [sure(6, 'yes'), sure(1, 'abstain', { veto: true })])).toEqual({ carried: 1 })
    expect(outcomesOf(council, [sure(6, 'yes'), sure(1, 'no')])).toEqual({ carried: 1 })
    expect(outcomesOf(council, [sure(3, 'yes'), sure(4, 'no', { veto: true })])).toEqual({ lost: 1 })
  })

  test('bars nothing where the matter knows none', () => {
    expect(outcomesOf(bodyOf(SIMPLE, 10), [sure(6, 'yes'), sure(1, 'no', { veto: true })])).toEqual({ carried: 1 })
  })
})

test('the number in favour: two who toss a coin, and one of three votes who is for it one time in four', () => {
  const { inFavour, expected } = found(bodyOf(SIMPLE, 10), { matter }, [
    { count: 2, weights: TOSSES },
    { count: 1, weights: { yes: 1, no: 3 }, votes: 3 },
    sure(2, 'abstain'),
  ])
  expect([...inFavour]).toEqual([0.1875, 0.375, 0.1875, 0.0625, 0.125, 0.0625, 0, 0])
  expect(expected).toBe(1.75)
})

describe('what cannot be reckoned says why', () => {
  test.each<[string, readonly Group[], object]>([
    ['a group without any weight', [{ count: 3, weights: {} }], { name: 'not-weights', group: 0 }],
    ['half a State', [{ count: 0.5, weights: { yes: 1 } }], { name: 'not-weights', group: 0 }],
    ['a negative weight', [{ count: 1, weights: { yes: -1, no: 2 } }], { name: 'not-weights', group: 0 }],
    ['fewer than no States', [{ count: -1, weights: { yes: 1 } }], { name: 'not-weights', group: 0 }],
    ['a second group of no votes', [sure(1, 'yes'), sure(1, 'no', { votes: 0 })], { name: 'not-weights', group: 1 }],
    ['half a vote', [sure(1, 'yes', { votes: 0.5 })], { name: 'not-weights', group: 0 }],
    [
      'more voters than members',
      [{ count: 500, weights: { yes: 1 } }],
      { name: 'more-voters-than-members', voters: 500, members: 190 },
    ],
  ])('%s', (_, groups, problem) => {
    expect(
      chancesOf({ ...untocCop, members: { ...untocCop.members, count: 190 } }, { matter: 'substance' }, groups),
    ).toEqual({
      ok: false,
      problem,
    })
  })

  test('a matter that the body does not answer', () => {
    expect(chancesOf(bodyOf(SIMPLE, 10), { matter: 'procedure' }, [sure(1, 'yes')])).toEqual({
      ok: false,
      problem: { name: 'unknown-matter' },
    })
  })

  test('one voter more than the members, of whom the question may name fewer', () => {
    const body = open(bodyOf(SIMPLE, 10))
    expect(outcomesOf(body, [sure(4, 'yes'), sure(6, 'no')])).toEqual({ lost: 1 })
    expect(chancesOf(body, { matter }, [sure(5, 'yes'), sure(6, 'no')])).toEqual({
      ok: false,
      problem: { name: 'more-voters-than-members', voters: 11, members: 10 },
    })
    expect(chancesOf(body, { matter, members: 3 }, [sure(4, 'yes')]).ok).toBe(false)
  })

  test('more open votes than can be reckoned, each by its weight; who is sure does not count', () => {
    const body = open(bodyOf(SIMPLE, 1000))
    const wavering = (count: number, votes = 1): Group => ({ count, votes, weights: { yes: 1, no: 1 } })
    const most = MOST_UNDECIDED
    expect(most).toBe(300)
    expect(chancesOf(body, { matter }, [sure(400, 'yes'), wavering(100, 3)]).ok).toBe(true)
    const tooMany = { ok: false, problem: { name: 'too-many-undecided', most } }
    expect(chancesOf(body, { matter }, [wavering(100), wavering(201)])).toEqual(tooMany)
    expect(chancesOf(body, { matter }, [wavering(101, 3)])).toEqual(tooMany)
  })

  test('every choice has a name, and each outcome a probability', () => {
    const weights = Object.fromEntries(CHOICES.map((choice) => [choice, 1]))
    const { outcomes } = found(untocCop, { matter: 'substance' }, [{ count: 100, weights }])
    expect(Object.keys(outcomes).sort()).toEqual([...OUTCOMES].sort())
  })
})
