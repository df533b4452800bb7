import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import { decide, type Question } from '#rules/decide'
import { everyTally, withVotes, type EveryTally, type Zone } from '#rules/everyTally'
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
