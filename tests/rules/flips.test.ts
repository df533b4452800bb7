import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type Question } from '#rules/decide'
import { CHANGES, flipsOf, type Change, type Flip } from '#rules/flips'
import type { Majority, RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'
import { bodyOf } from '../support/smallBodies.ts'
import { votes } from '../support/votes.ts'

const carried = (ruleSet: RuleSet, question: Question): boolean | null => {
  const answer = decide(ruleSet, question)
  return answer.ok ? answer.value.outcome === 'carried' : null
}

/** One voter makes the change; null where nobody is left to make it. Written apart from the rule under test. */
const one = (question: Question, change: Change): Question | null => {
  const { inFavour, against, abstaining } = question.tally
  const present = question.present ?? null
  const cast = inFavour + against + abstaining
  const tally = (...counts: readonly [number, number, number]): Question => ({ ...question, tally: votes(...counts) })
  switch (change) {
    case 'in favour to against':
      return inFavour === 0 ? null : tally(inFavour - 1, against + 1, abstaining)
    case 'in favour to abstaining':
      return inFavour === 0 ? null : tally(inFavour - 1, against, abstaining + 1)
    case 'abstaining to against':
      return abstaining === 0 ? null : tally(inFavour, against + 1, abstaining - 1)
    case 'abstaining to in favour':
      return abstaining === 0 ? null : tally(inFavour + 1, against, abstaining - 1)
    case 'against to abstaining':
      return against === 0 ? null : tally(inFavour, against - 1, abstaining + 1)
    case 'against to in favour':
      return against === 0 ? null : tally(inFavour + 1, against - 1, abstaining)
    case 'leave the room': {
      if (present === null) return null
      if (present > cast) return { ...question, present: present - 1 }
      return abstaining === 0 ? null : { ...tally(inFavour, against, abstaining - 1), present: present - 1 }
    }
    case 'arrive':
      return present === null || present >= (question.members ?? 190) ? null : { ...question, present: present + 1 }
  }
}

/** The least number of voters that turns the outcome by this change, one at a time; null where none does. */
const leastByTrying = (ruleSet: RuleSet, question: Question, change: Change): number | null => {
  const before = carried(ruleSet, question)
  let next = one(question, change)
  for (let count = 1; next !== null; count += 1) {
    if (carried(ruleSet, next) !== before) return count
    next = one(next, change)
  }
  return null
}

const counts = (flips: readonly Flip[]) => Object.fromEntries(flips.map(({ change, count }) => [change, count]))

const small = fc.nat({ max: 14 })
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    matter: fc.constantFrom('procedure' as const, 'substance' as const),
    tally: fc.tuple(small, small, small).map(([inFavour, against, abstaining]) => votes(inFavour, against, abstaining)),
    silent: fc.nat({ max: 5 }),
    outside: fc.nat({ max: 30 }),
    known: fc.boolean(),
  })
  .map(({ matter, tally, silent, outside, known }) => {
    const present = tally.inFavour + tally.against + tally.abstaining + silent
    return known ? { matter, tally, present, members: present + outside } : { matter, tally, members: 190 }
  })

describe.each(['at least', 'more than'] as const)('two thirds read as "%s"', (twoThirds) => {
  const ruleSet: RuleSet = { ...untocCop, twoThirds }

  test('what is reported turns the outcome, nothing smaller does, and nothing that turns it is left out', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const expected = CHANGES.flatMap((change): [Change, number][] => {
          const count = leastByTrying(ruleSet, question, change)
          return count === null ? [] : [[change, count]]
        })
        expect(counts(flipsOf(ruleSet, question))).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 1_000 },
    )
  })

  test('the vote that would result is reported with it, and is decided the other way', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { then, need, counted } of flipsOf(ruleSet, question)) {
          const { present, ...tally } = then
          const known = question.present === undefined ? {} : { present }
          const after = decide(ruleSet, { ...question, tally, ...known })
          expect(after.ok && (after.value.outcome === 'carried') !== carried(ruleSet, question)).toBe(true)
          expect(after.ok && [after.value.majority.need, after.value.majority.counted]).toEqual([need, counted])
        }
      }),
    )
  })

  test('fewest voters first', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const found = flipsOf(ruleSet, question).map(({ count }) => count)
        expect(found).toEqual([...found].sort((few, many) => few - many))
      }),
    )
  })
})

describe('17 October 2022', () => {
  test('63-15-25: eleven votes for turned against lose it, and nobody can win it more', () => {
    const flips = counts(
      flipsOf(untocCop, { matter: 'substance-or-procedure', tally: votes(63, 15, 25), present: 103 }),
    )
    expect(flips).toMatchObject({ 'in favour to against': 11, 'leave the room': 8 })
    expect(Object.keys(flips)).not.toContain('against to in favour')
  })

  test('58-7-34: of 99 present, four that leave end the quorum of 96', () => {
    const flips = flipsOf(untocCop, { matter: 'procedure', tally: votes(58, 7, 34), present: 99 })
    expect(flips.find(({ change }) => change === 'leave the room')).toMatchObject({
      count: 4,
      then: { inFavour: 58, against: 7, abstaining: 30, present: 95 },
    })
  })
})

describe('small rooms, counted by hand', () => {
  const SIMPLE: Majority = { kind: 'simple', of: 'present and voting' }
  const body = (majority: Majority, members: number) =>
    bodyOf({ majority, twoThirds: 'at least', veto: false, quorumOfVotes: false }, members)

  test('3 to 2 with two abstaining, eight of fourteen present: one voter is enough in four kinds, told in their order', () => {
    const flips = flipsOf(body(SIMPLE, 14), { matter: 'substance', tally: votes(3, 2, 2), present: 8 })
    expect(flips).toEqual([
      { change: 'in favour to against', count: 1, of: 3, then: { ...votes(2, 3, 2), present: 8 }, need: 3, counted: 5 },
      {
        change: 'in favour to abstaining',
        count: 1,
        of: 3,
        then: { ...votes(2, 2, 3), present: 8 },
        need: 3,
        counted: 4,
      },
      {
        change: 'abstaining to against',
        count: 1,
        of: 2,
        then: { ...votes(3, 3, 1), present: 8 },
        need: 4,
        counted: 6,
      },
      { change: 'leave the room', count: 1, of: 3, then: { ...votes(3, 2, 2), present: 7 }, need: 3, counted: 5 },
    ])
  })

  test('six leave a room of sixteen whose quorum is eleven: first the two who cast nothing, then four who abstained', () => {
    const flips = flipsOf(body(SIMPLE, 20), { matter: 'substance', tally: votes(8, 1, 5), present: 16 })
    expect(flips.find(({ change }) => change === 'leave the room')).toMatchObject({
      count: 6,
      of: 7,
      then: { ...votes(8, 1, 1), present: 10 },
    })
  })

  test('where nobody said who is in the room, nobody leaves it', () => {
    const ofPresent = body({ kind: 'three-quarters', of: 'present' }, 20)
    expect(counts(flipsOf(ofPresent, { matter: 'substance', tally: votes(3, 0, 3) }))).toEqual({
      'abstaining to in favour': 2,
    })
  })

  test('of a body without members nothing carries, and nothing would turn it', () => {
    const ofMembers = body({ kind: 'simple', of: 'members' }, 0)
    expect(flipsOf(ofMembers, { matter: 'substance', tally: votes(0, 0, 0) })).toEqual([])
  })

  test('what would take more votes than can be counted turns nothing', () => {
    const twoThirds = body({ kind: 'two-thirds', of: 'present and voting' }, 99_999)
    // 10,000 of those against would make it 100,000 in favour, and 30,000 of those abstaining 120,000.
    expect(flipsOf(twoThirds, { matter: 'substance', tally: votes(90_000, 60_000, 40_000) })).toEqual([
      {
        change: 'against to abstaining',
        count: 15_000,
        of: 60_000,
        then: { ...votes(90_000, 45_000, 55_000), present: 190_000 },
        need: 90_000,
        counted: 135_000,
      },
    ])
  })
})

test('a question that cannot be decided has nothing that would turn it', () => {
  expect(flipsOf(untocCop, { matter: 'procedure', tally: votes(10, 5, 5), present: 19 })).toEqual([])
  expect(flipsOf(untocCop, { matter: 'schedule-amendment', tally: votes(10, 5, 5) })).toEqual([])
})
