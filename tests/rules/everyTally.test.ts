import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import { decide, type Question } from '#rules/decide'
import { everyTally, withVotes, YARDSTICKS, type EveryTally, type Zone } from '#rules/everyTally'
import { isMatter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { lawOf, otherLaws, withoutQuorum } from '../support/otherLaws.ts'
import { votes } from '../support/votes.ts'

const mapOf = (law: RuleSet, question: Question): EveryTally => {
  const map = everyTally(law, question)
  if (!map.ok) throw new Error(map.problems.map(({ name }) => name).join(', '))
  return map.value
}

const zoneAt = (map: EveryTally, inFavour: number, abstaining: number): Zone | undefined =>
  map.rows.find((row) => row.abstaining === abstaining)?.runs.find(({ from, to }) => from <= inFavour && inFavour <= to)
    ?.zone

const questionsOf = (law: RuleSet, cast: number, silent: number, extra: number): readonly Question[] =>
  Object.entries(law.matters).flatMap(([matter, rule]) =>
    isMatter(matter)
      ? [
          {
            matter,
            tally: votes(0, cast, 0),
            present: cast + silent,
            vetoes: rule.veto ? Math.min(extra, cast) : 0,
            quorumOfVotes: rule.quorumOfVotes === null ? null : extra,
          },
        ]
      : [],
  )

/** Every tally once, in one run, and each with the end that the rules give it. */
const expectAgreement = (law: RuleSet, question: Question) => {
  const map = mapOf(law, question)
  expect(map.rows.map(({ abstaining }) => abstaining)).toEqual(Array.from({ length: map.cast + 1 }, (_, row) => row))
  for (const { abstaining, voting, runs, least } of map.rows) {
    expect(runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))).toEqual(
      Array.from({ length: voting + 1 }, (_, at) => at),
    )
    let first: number | null = null
    for (let inFavour = 0; inFavour <= voting; inFavour += 1) {
      const answer = decide(law, withVotes(question, inFavour, voting - inFavour))
      const outcome = answer.ok ? answer.value.outcome : null
      if (outcome === 'carried') first ??= inFavour
      const short = outcome === 'lost' && inFavour > voting - inFavour
      expect(zoneAt(map, inFavour, abstaining), `${law.id} ${inFavour} of ${voting}`).toBe(short ? 'short' : outcome)
    }
    expect(least).toBe(first)
  }
}

const SIMPLE = lawOf('simple', 10_000, {})
const small = (law: RuleSet, cast: number, more: Partial<Question> = {}): EveryTally =>
  mapOf(law, { matter: 'decision', tally: votes(0, cast, 0), present: cast, ...more })

describe('row by row', () => {
  const free = withoutQuorum(SIMPLE)

  test('of four votes: lost, tied, carried; a tie only where they are even, and nothing where nobody votes', () => {
    expect(small(free, 4).rows.map(({ runs }) => runs)).toEqual([
      [
        { zone: 'lost', from: 0, to: 1 },
        { zone: 'tied', from: 2, to: 2 },
        { zone: 'carried', from: 3, to: 4 },
      ],
      [
        { zone: 'lost', from: 0, to: 1 },
        { zone: 'carried', from: 2, to: 3 },
      ],
      [
        { zone: 'lost', from: 0, to: 0 },
        { zone: 'tied', from: 1, to: 1 },
        { zone: 'carried', from: 2, to: 2 },
      ],
      [
        { zone: 'lost', from: 0, to: 0 },
        { zone: 'carried', from: 1, to: 1 },
      ],
      [{ zone: 'no-votes-cast', from: 0, to: 0 }],
    ])
  })

  test('short of two thirds is who has more than half of the votes: five of nine, not three of six', () => {
    const law = withoutQuorum(lawOf('two thirds', 9, { majority: { kind: 'two-thirds', of: 'present and voting' } }))
    const { rows } = small({ ...law, twoThirds: 'at least' }, 9)
    const [lost, short, carried] = ['lost', 'short', 'carried'] as const
    expect(rows[0]?.runs).toEqual([
      { zone: lost, from: 0, to: 4 },
      { zone: short, from: 5, to: 5 },
      { zone: carried, from: 6, to: 9 },
    ])
    expect(rows[3]?.runs).toEqual([
      { zone: lost, from: 0, to: 3 },
      { zone: carried, from: 4, to: 6 },
    ])
  })

  test('each majority that votes are compared with, and none where nobody votes', () => {
    const { rows } = small(free, 9)
    expect(rows[0]?.yardsticks).toEqual({ simple: 5, 'two-thirds at least': 6, 'two-thirds more than': 7 })
    expect(rows[8]?.yardsticks).toEqual({ simple: 1, 'two-thirds at least': 1, 'two-thirds more than': 1 })
    expect(rows[9]?.yardsticks).toEqual({ simple: null, 'two-thirds at least': null, 'two-thirds more than': null })
    expect(rows[9]?.least).toBeNull()
    expect(rows.map(({ yardsticks }) => Object.keys(yardsticks))).toEqual(rows.map(() => YARDSTICKS))
  })

  test('every row up to a thousand, then every other', () => {
    const [all, half] = [small(free, 999), small(free, 1000)]
    expect([all.step, all.rows.length, half.step, half.rows.length]).toEqual([1, 1000, 2, 501])
  })
})

describe('what may be missing', () => {
  test.each([0, 1, 2, 3, 4, 9, 10])(
    '%i of those abstaining may leave where so many more are present than must be',
    (more) => {
      const question = { matter: 'procedure', tally: votes(20, 10, 20), present: 96 + more } as const
      expect(mapOf(untocCop, question).mayLeave).toBe(more)
    },
  )

  test('nobody knows where it is not known how many are present, and none matter where all are too few', () => {
    const question = { matter: 'procedure', tally: votes(20, 10, 20) } as const
    expect(mapOf(untocCop, question).mayLeave).toBeNull()
    expect(mapOf(untocCop, { ...question, present: null }).mayLeave).toBeNull()
    expect(mapOf(untocCop, { ...question, present: 95 }).mayLeave).toBeNull()
  })

  test('of ten who vote as many may abstain as a printed quorum of votes leaves; none is asked for, or too many', () => {
    const law = lawOf('votes', 10, { quorumOfVotes: { rule: null } })
    const abstaining = Array.from({ length: 12 }, (_, quorumOfVotes) => small(law, 10, { quorumOfVotes }).quorumOfVotes)
    expect(abstaining).toEqual([null, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, null])
    // Without those present who must be, votes part nothing.
    expect(small({ ...law, members: { ...law.members, count: 20 } }, 10, { quorumOfVotes: 5 }).quorumOfVotes).toBeNull()
  })
})

describe('every way to vote', () => {
  test('comes to what the rules say, at every tally, under every body and matter', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(
        fc.nat({ max: 13 }),
        fc.nat({ max: 4 }),
        fc.nat({ max: 9 }),
        fc.integer({ min: 17, max: 33 }),
        fc.constantFrom('at least' as const, 'more than' as const),
        (cast, silent, extra, members, reading) => {
          for (const body of [...RULE_SETS, ...otherLaws(members), ...otherLaws(members).map(withoutQuorum)]) {
            const law = amend(body, [
              { parameter: 'members', value: members },
              { parameter: 'two-thirds reading', value: reading },
            ])
            for (const question of questionsOf(law, cast, silent, extra)) expectAgreement(law, question)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('of 99, two thirds of those voting need 44 of 65 where more than two thirds is read, and 44 where at least is', () => {
    const map = mapOf(untocCop, { matter: 'substance', tally: votes(58, 7, 34), present: 99 })
    expect(map.rows[34]).toMatchObject({
      voting: 65,
      least: 44,
      yardsticks: { simple: 33, 'two-thirds at least': 44, 'two-thirds more than': 44 },
    })
    expect(map.rows[21]).toMatchObject({
      voting: 78,
      least: 53,
      yardsticks: { 'two-thirds at least': 52, 'two-thirds more than': 53 },
    })
    expect(zoneAt(map, 58, 34)).toBe('carried')
    expect(zoneAt(map, 43, 34)).toBe('short')
    expect(zoneAt(map, 32, 34)).toBe('lost')
    expect(zoneAt(map, 0, 99)).toBe('no-votes-cast')
  })

  test('without a quorum decides nothing, whoever votes how', () => {
    const map = mapOf(untocCop, { matter: 'substance', tally: votes(58, 7, 30), present: 95 })
    expect(new Set(map.rows.flatMap(({ runs }) => runs.map(({ zone }) => zone)))).toEqual(new Set(['no-quorum']))
    expect(map.mayLeave).toBeNull()
  })

  test('says how many of those abstaining may leave: 3 of 99, where 96 are needed', () => {
    expect(mapOf(untocCop, { matter: 'substance', tally: votes(58, 7, 34), present: 99 }).mayLeave).toBe(3)
    expect(mapOf(untocCop, { matter: 'substance', tally: votes(58, 7, 34), present: 190 }).mayLeave).toBe(94)
    expect(mapOf(untocCop, { matter: 'substance', tally: votes(5, 3, 2), present: 190 }).mayLeave).toBeNull()
  })

  test('says with how many abstaining a quorum of votes is still met', () => {
    const law = withoutQuorum(lawOf('votes', 187, { quorumOfVotes: { rule: null } }))
    const map = mapOf(law, { matter: 'decision', tally: votes(300, 50, 50), present: 400, quorumOfVotes: 301 })
    expect(map.quorumOfVotes).toBe(99)
    expect(zoneAt(map, 301, 99)).toBe('carried')
    expect(zoneAt(map, 300, 100)).toBe('no-quorum')
  })

  test('keeps vetoes among the votes against: who all vote in favour cast none', () => {
    const law = withoutQuorum(
      lawOf('council', 15, { majority: { kind: 'fixed', votes: 9, of: 'members' }, veto: true }),
    )
    const map = mapOf(law, { matter: 'decision', tally: votes(13, 2, 0), present: 15, vetoes: 2 })
    expect(zoneAt(map, 15, 0)).toBe('carried')
    expect(zoneAt(map, 14, 0)).toBe('vetoed')
    expect(zoneAt(map, 9, 0)).toBe('vetoed')
    expect(zoneAt(map, 8, 0)).toBe('short')
    expect(zoneAt(map, 9, 6)).toBe('carried')
  })

  test('leaves rows out where there are more than a screen has lines', () => {
    const law = withoutQuorum(lawOf('delegates', 187, { quorumOfVotes: { rule: null } }))
    const map = mapOf(law, { matter: 'decision', tally: votes(3000, 1999, 0), present: 4999 })
    expect(map.step).toBe(5)
    expect(map.rows).toHaveLength(1000)
    expect(map.rows[1]).toMatchObject({ abstaining: 5, voting: 4994, least: 2498 })
  })

  test('is not drawn for numbers that cannot be', () => {
    expect(everyTally(untocCop, { matter: 'substance', tally: votes(150, 60, 0), present: 210 }).ok).toBe(false)
  })
})
