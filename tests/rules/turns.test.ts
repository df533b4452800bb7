import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '#rules/decide'
import { standingOf, type Standing } from '#rules/least'
import { mixturesOf } from '#rules/mixtures'
import type { Majority } from '#rules/ruleSet'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { quorumsOf, turnsOf, type Turns } from '#rules/turns'
import { bodyOf, MAJORITIES } from '../support/smallBodies.ts'
import { byTrying, carried, inWords, KINDS, moved, type Case } from '../support/trying.ts'
import { votes } from '../support/votes.ts'

const named = (turn: Turns['mixtures'][number]): string =>
  turn.steps.map(({ move, count }) => `${count} ${move}`).join(', ')

const small = fc.nat({ max: 6 })
const anyCase = (most: number): fc.Arbitrary<Case> =>
  fc
    .record({
      majority: fc.constantFrom(...MAJORITIES),
      twoThirds: fc.constantFrom('at least' as const, 'more than' as const),
      veto: fc.boolean(),
      quorumOfVotes: fc.boolean(),
      counts: fc.tuple(small, small, small, fc.nat({ max: 3 }), small),
      vetoes: fc.nat({ max: 3 }),
      votesNeeded: fc.nat({ max: 14 }),
      known: fc.boolean(),
      withQuorum: fc.boolean(),
    })
    .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) <= most)
    .map(({ counts: [y, n, a, s, outside], vetoes, votesNeeded, known, withQuorum, ...law }): Case => {
      const present = y + n + a + s
      const body = bodyOf(law, present + outside)
      const question: Question = {
        matter: 'substance',
        tally: votes(y, n, a),
        vetoes: law.veto ? Math.min(vetoes, n) : 0,
        quorumOfVotes: law.quorumOfVotes ? votesNeeded : null,
        ...(known ? { present } : {}),
      }
      const slots = withQuorum ? body.slots : { ...body.slots, 'quorum.decide': null }
      return { ruleSet: { ...body, slots }, question }
    })

const turns = ({ ruleSet, question }: Case): Turns => {
  const found = turnsOf(ruleSet, question, 100_000)
  if (found === null) throw new Error('the question cannot be decided')
  return found
}

describe('against brute force, over every majority, base, reading, veto and quorum', () => {
  test('each kind alone: what is reported turns it, nothing smaller does, and no kind is left out', () => {
    fc.assert(
      fc.property(anyCase(20), (given) => {
        const before = carried(given, given.question)
        const expected = Object.keys(KINDS).flatMap((kind): [string, number][] => {
          for (let count = 1; ; count += 1) {
            const after = moved(given, { [kind]: count })
            if (after === null) return []
            if (carried(given, after) !== before) return [[kind, count]]
          }
        })
        const { singles } = turns(given)
        expect(Object.fromEntries(singles.map(({ steps, count }) => [steps[0]?.move, count]))).toEqual(
          Object.fromEntries(expected),
        )
        expect(singles.map(({ count }) => count)).toEqual(singles.map(({ count }) => count).sort((a, b) => a - b))
      }),
      { numRuns: 1_000 },
    )
  })

  test('all kinds together: the least number, and every mixture of that number', () => {
    let compared = 0
    fc.assert(
      fc.property(anyCase(20), (given) => {
        const expected = byTrying(given, 3)
        const { least, mixtures, complete, singles, beatsSingles } = turns(given)
        const few = least !== null && least <= 3
        compared += few ? 1 : 0
        expect(few ? least : undefined).toBe(expected?.least)
        expect(complete || !few).toBe(true)
        const several = (expected?.found ?? []).filter((counts) => Object.keys(counts).length > 1)
        expect(few ? mixtures.map(named).sort() : []).toEqual(several.map(inWords).sort())
        expect(beatsSingles).toBe(least !== null && singles.every(({ count }) => count > least))
      }),
      { numRuns: 600 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  test('the least number where it takes many of a body of ten', () => {
    fc.assert(
      fc.property(anyCase(10), (given) => {
        const { least } = turns(given)
        expect(least).toBe(byTrying(given, 6)?.least ?? (least !== null && least > 6 ? least : null))
      }),
      { numRuns: 60 },
    )
  })

  test('what would then be decided is decided the other way, in singles and mixtures', () => {
    fc.assert(
      fc.property(anyCase(20), (given) => {
        const found = turns(given)
        for (const { question, then } of [...found.singles, ...found.mixtures]) {
          expect(carried(given, question)).toBe(!found.carried)
          expect(then.outcome === 'carried').toBe(!found.carried)
        }
      }),
    )
  })
})

describe('17 October 2022', () => {
  test('63-15-25: nothing is cheaper than eight who leave, and a mixture of leaving is as cheap', () => {
    const found = turnsOf(untocCop, { matter: 'substance', tally: votes(63, 15, 25), present: 103 })
    expect(found).toMatchObject({ carried: true, least: 8, beatsSingles: false, complete: true })
    expect(found?.quorums).toEqual([{ of: 'present', need: 96, have: 103, canGo: 7, mustCome: 0, within: true }])
  })

  test('of 99 present at 58-7-34, three may leave and keep the quorum', () => {
    const [quorum] = quorumsOf(untocCop, { matter: 'procedure', tally: votes(58, 7, 34), present: 99 })
    expect(quorum).toMatchObject({ need: 96, canGo: 3, mustCome: 0 })
  })
})

describe('small rooms, counted by hand', () => {
  const SIMPLE: Majority = { kind: 'simple', of: 'present and voting' }
  const body = (majority: Majority, members: number) =>
    bodyOf({ majority, twoThirds: 'at least', veto: false, quorumOfVotes: true }, members)

  test('12 of 20 in the room, 7 of whom vote: how far each quorum is, and whether so many are left who could come', () => {
    const ruleSet = body(SIMPLE, 20)
    const at = (quorumOfVotes: number, present: number) =>
      quorumsOf(ruleSet, { matter: 'substance', tally: votes(5, 2, 3), present, quorumOfVotes })
    const inRoom = { of: 'present', need: 11, have: 12, canGo: 1, mustCome: 0, within: true }
    expect(at(6, 12)).toEqual([inRoom, { of: 'votes', need: 6, have: 7, canGo: 1, mustCome: 0, within: true }])
    // Thirteen could still vote: three who abstain, two who cast nothing, eight who are away.
    expect(at(20, 12)).toEqual([inRoom, { of: 'votes', need: 20, have: 7, canGo: 0, mustCome: 13, within: true }])
    expect(at(21, 12)).toEqual([inRoom, { of: 'votes', need: 21, have: 7, canGo: 0, mustCome: 14, within: false }])
    expect(at(7, 10)[0]).toEqual({ of: 'present', need: 11, have: 10, canGo: 0, mustCome: 1, within: true })
  })

  test('where nobody is a member, or it takes more votes than there are members, nothing would turn it', () => {
    const nobody = turnsOf(body({ kind: 'simple', of: 'members' }, 0), { matter: 'substance', tally: votes(0, 0, 0) })
    const nothing = { carried: false, singles: [], least: null, beatsSingles: false, mixtures: [], complete: true }
    expect(nobody).toEqual({ ...nothing, quorums: [] })
    const three = body({ kind: 'fixed', votes: 5, of: 'members' }, 3)
    expect(turnsOf(three, { matter: 'substance', tally: votes(2, 1, 0) })).toEqual({ ...nothing, quorums: [] })
  })

  test('one against and one away, of two: it takes both, and no single kind is enough', () => {
    const ruleSet = body({ kind: 'two-thirds', of: 'present and voting' }, 2)
    const found = turnsOf(ruleSet, { matter: 'substance', tally: votes(0, 1, 0), present: 1 })
    expect(found).toMatchObject({ carried: false, singles: [], least: 2, beatsSingles: true, complete: true })
    expect(found?.mixtures.map(named)).toEqual([
      '1 against to abstaining, 1 arrive in favour',
      '1 against to in favour, 1 arrive silent',
      '1 against to in favour, 1 arrive in favour',
    ])
  })

  test('what would take more votes than can be counted is no way to turn it', () => {
    const ruleSet = body({ kind: 'two-thirds', of: 'present and voting' }, 99_999)
    const found = turnsOf(ruleSet, { matter: 'substance', tally: votes(90_000, 60_000, 40_000) })
    expect(found?.singles.map(named)).toEqual(['15000 against to abstaining'])
  })
})

describe('ninety thousand vote', () => {
  const nine: Question = { matter: 'substance', tally: votes(1, 7, 1), present: 10, members: 11 }
  const many: Question = { ...nine, tally: votes(10_000, 80_000, 5_000), present: 99_000, members: 99_999 }

  /** What is looked for, and how often the terms were read for it: once for each number of voters that is weighed. */
  const lookedFor = (question: Question, work: number) => {
    const standing = standingOf(untocCop, question)
    if (standing === null) throw new Error('it can never carry')
    let reads = 0
    const counted: Standing = {
      ...standing,
      get terms() {
        reads += 1
        return standing.terms
      },
    }
    return { found: mixturesOf(counted, true, 60, work), reads }
  }

  test('it is settled by as little work as nine would be, in few steps', () => {
    // Halving a hundred thousand takes seventeen steps, and there is halving within halving. Count by count it would be 50,000.
    for (const question of [nine, many]) {
      const { found, reads } = lookedFor(question, 400)
      expect(found?.complete).toBe(true)
      expect(reads).toBeLessThan(1_000)
    }
  })

  test('and no count is passed over', () => {
    const near = turnsOf(untocCop, { ...many, tally: votes(60_000, 30_001, 5_000) })
    expect(near).toMatchObject({ carried: false, least: 1 })
    const far = turnsOf(untocCop, many)
    expect(far).toMatchObject({ carried: false, beatsSingles: false, least: far?.singles[0]?.count })
  })
})

test('a question that cannot be decided has nothing that would turn it', () => {
  expect(turnsOf(untocCop, { matter: 'procedure', tally: votes(10, 5, 5), present: 19 })).toBeNull()
})

test('no mixture beats the single changes where the cheapest of all leads beyond the largest count', () => {
  const tally = { inFavour: 90_000, against: 60_000, abstaining: 40_000 }
  const turns = turnsOf(ungaPlenary, { matter: 'important-question', tally, present: null })
  expect(turns).toMatchObject({ least: 10_000, beatsSingles: false, mixtures: [] })
  expect(turns?.singles.every(({ count }) => count > 10_000)).toBe(true)
})
