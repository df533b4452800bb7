/** Chances, held to every way in which a few could vote, and of 193 to all coming to one. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chancesOf, type Chances, type Group, type Weights } from '#rules/chance'
import { decide, OUTCOMES, type Question } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { naiveChances } from '../support/naiveChances.ts'
import { bodyOf, MAJORITIES } from '../support/smallBodies.ts'
import { mattersIn } from '../support/matters.ts'

const found = (...asked: Parameters<typeof chancesOf>): Chances => {
  const chances = chancesOf(...asked)
  if (!chances.ok) throw new Error(chances.problem.name)
  return chances.value
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0)
const sumOfOutcomes = ({ outcomes }: Chances): number => sumOf(Object.values(outcomes))

interface Case {
  readonly ruleSet: RuleSet
  readonly question: Pick<Question, 'matter' | 'quorumOfVotes'>
  readonly groups: readonly Group[]
}

const weight = fc.nat({ max: 9 })
const three: fc.Arbitrary<Weights> = fc.tuple(weight, weight, weight).map(([yes, no, absent]) => ({
  yes: yes + 1,
  no,
  absent,
}))
const five: fc.Arbitrary<Weights> = fc
  .tuple(weight, weight, weight, weight, weight)
  .map(([yes, no, abstain, present, absent]) => ({ yes, no: no + 1, abstain, present, absent }))

const anyCase = (most: number, weights: fc.Arbitrary<Weights>): fc.Arbitrary<Case> =>
  fc
    .record({
      majority: fc.constantFrom(...MAJORITIES),
      twoThirds: fc.constantFrom('at least' as const, 'more than' as const),
      veto: fc.boolean(),
      quorumOfVotes: fc.boolean(),
      groups: fc.array(
        fc.record({ count: fc.nat({ max: most }), weights, votes: fc.constantFrom(1, 1, 1, 3), veto: fc.boolean() }),
        { minLength: 1, maxLength: 4 },
      ),
      needed: fc.nat({ max: 8 }),
      others: fc.nat({ max: 8 }),
      withQuorum: fc.boolean(),
    })
    .map(({ groups, needed, others, withQuorum, ...law }): Case => {
      let room = most
      const fitting = groups.map((group) => {
        const count = Math.min(group.count, room)
        room -= count
        return { ...group, count }
      })
      const cast = fitting.reduce((sum, { count, votes }) => sum + count * votes, 0)
      const body = bodyOf(law, Math.max(1, cast + others))
      return {
        ruleSet: { ...body, slots: withQuorum ? body.slots : { ...body.slots, 'quorum.decide': null } },
        question: { matter: 'substance', quorumOfVotes: law.quorumOfVotes ? needed : null },
        groups: fitting,
      }
    })

/** The largest difference from what comes of looking at every way to vote. */
const farOff = ({ ruleSet, question, groups }: Case): number => {
  const chances = found(ruleSet, question, groups)
  const naive = naiveChances(ruleSet, question, groups)
  return Math.max(
    ...OUTCOMES.map((outcome) => Math.abs(chances.outcomes[outcome] - (naive.outcomes.get(outcome) ?? 0))),
    ...Array.from(chances.inFavour, (likely, count) => Math.abs(likely - (naive.inFavour.get(count) ?? 0))),
  )
}

/** Every way in which these States can vote, one by one: how likely each count for and against is, 17 to a row. */
const everyWay = (
  weights: readonly { readonly yes: number; readonly no: number; readonly absent: number }[],
): Float64Array => {
  const likely = new Float64Array(17 * 17)
  const parts = weights.map(({ yes, no, absent }) => [yes, no, absent].map((weight) => weight / (yes + no + absent)))
  const flat = Float64Array.from(parts.flat())
  const vote = (state: number, place: number, so: number): void => {
    if (state === parts.length) {
      likely[place] = (likely[place] ?? 0) + so
      return
    }
    vote(state + 1, place + 17, so * (flat[3 * state] ?? 0))
    vote(state + 1, place + 1, so * (flat[3 * state + 1] ?? 0))
    vote(state + 1, place, so * (flat[3 * state + 2] ?? 0))
  }
  vote(0, 0, 1)
  return likely
}

/** Both ways add up thousands of doubles. */
const CLOSE = 1e-11

describe('against every way in which all could vote', () => {
  test('three choices, up to eight voters, any law', () => {
    fc.assert(
      fc.property(anyCase(8, three), (given) => {
        expect(farOff(given)).toBeLessThan(CLOSE)
      }),
      { numRuns: 80 },
    )
  })

  test('five choices, up to six voters, any law', () => {
    fc.assert(
      fc.property(anyCase(6, five), (given) => {
        expect(farOff(given)).toBeLessThan(CLOSE)
      }),
      { numRuns: 80 },
    )
  })

  test('sixteen States of three choices each, no two alike: all 43 million ways', () => {
    const weights = Array.from({ length: 16 }, (_, state) => ({
      yes: 3 + state,
      no: 2 + ((state * 5) % 7),
      absent: 1 + (state % 4),
    }))
    const groups = weights.map((each): Group => ({ count: 1, weights: each }))
    const ruleSet = bodyOf({ ...anyLaw, quorumOfVotes: false }, 18)
    const chances = found(ruleSet, { matter: 'substance' }, groups)
    const outcomes = new Map<string, number>()
    everyWay(weights).forEach((likely, place) => {
      const [inFavour, against] = [Math.trunc(place / 17), place % 17]
      if (likely === 0) return
      const tally = { inFavour, against, abstaining: 0 }
      const decided = decide(ruleSet, { matter: 'substance', tally, present: inFavour + against })
      if (!decided.ok) throw new Error('not decided')
      outcomes.set(decided.value.outcome, (outcomes.get(decided.value.outcome) ?? 0) + likely)
    })
    for (const outcome of OUTCOMES) {
      expect(Math.abs(chances.outcomes[outcome] - (outcomes.get(outcome) ?? 0)), outcome).toBeLessThan(CLOSE)
    }
  })

  test('ten States of five choices', () => {
    const weights = { yes: 40, no: 25, abstain: 20, present: 5, absent: 10 }
    const off = farOff({
      ruleSet: bodyOf(anyLaw, 14),
      question: { matter: 'substance', quorumOfVotes: 6 },
      groups: [
        { count: 9, weights, veto: false },
        { count: 1, weights, veto: true },
      ],
    })
    expect(off).toBeLessThan(CLOSE)
  })
})

const anyLaw = {
  majority: { kind: 'two-thirds', of: 'present and voting' },
  twoThirds: 'at least',
  veto: true,
  quorumOfVotes: true,
} as const

/** 193 States, no two alike. */
const allDifferent: readonly Group[] = Array.from({ length: 193 }, (_, index) => ({
  count: 1,
  weights: {
    yes: 20 + (index % 37),
    no: 5 + (index % 23),
    abstain: 1 + (index % 11),
    present: 1 + (index % 3),
    absent: 1 + (index % 7),
  },
  veto: index < 5,
}))

describe('193 States of five choices, no two alike', () => {
  const known = RULE_SETS.flatMap((ruleSet) =>
    mattersIn(ruleSet).map((matter): [string, RuleSet, Question['matter']] => [
      `${ruleSet.id} ${matter}`,
      { ...ruleSet, members: { ...ruleSet.members, count: 193 } },
      matter,
    ]),
  )
  test.each(known)('%s: all outcomes come to one', (_, ruleSet, matter) => {
    const chances = found(ruleSet, { matter }, allDifferent)
    expect(Math.abs(sumOfOutcomes(chances) - 1)).toBeLessThan(1e-12)
    expect(Math.abs(sumOf(chances.inFavour) - 1)).toBeLessThan(1e-12)
  })

  const laws = MAJORITIES.flatMap((majority) =>
    [true, false].map((quorumOfVotes): [string, RuleSet] => [
      `${majority.kind} of ${majority.of}${quorumOfVotes ? ', with a quorum of votes' : ''}`,
      bodyOf({ majority, twoThirds: 'at least', veto: true, quorumOfVotes }, 193),
    ]),
  )
  test.each(laws)('%s, with vetoes: all outcomes come to one', (_, ruleSet) => {
    const chances = found(ruleSet, { matter: 'substance', quorumOfVotes: 100 }, allDifferent)
    expect(Math.abs(sumOfOutcomes(chances) - 1)).toBeLessThan(1e-12)
  })
})
