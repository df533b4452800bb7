/** Every law there is, counted through: what `decide` answers is what the sentence of the rule says, counted again. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Matter } from '#rules/matters'
import type { MatterRule, RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { decided } from '../support/decided.ts'
import { votes } from '../support/votes.ts'
import { expectedOf, leastNumber } from '../support/oracle.ts'

const LIMIT = 60
const READINGS: readonly TwoThirdsReading[] = ['at least', 'more than']

interface Case {
  readonly name: string
  readonly matter: Matter
  readonly ruleSet: RuleSet
  readonly majority: MatterRule['majority']
}

const cases: readonly Case[] = RULE_SETS.flatMap((ruleSet) =>
  READINGS.flatMap((twoThirds) =>
    (Object.entries(ruleSet.matters) as [Matter, MatterRule][]).map(([matter, { majority }]): Case => {
      const name = `${ruleSet.id}, ${matter}, two thirds as "${twoThirds}"`
      return { name, matter, ruleSet: { ...ruleSet, twoThirds }, majority }
    }),
  ),
)

/** One matter for each different law: two matters decided alike need not both be counted through. */
const lawOf = ({ matter, ruleSet, majority }: Case): string => {
  const { veto, quorumOfVotes } = ruleSet.matters[matter] ?? {}
  const members = majority.of === 'members' ? ruleSet.members.count : null
  return JSON.stringify([majority, ruleSet.twoThirds, members, veto, quorumOfVotes])
}
const laws = [...new Map(cases.map((each) => [lawOf(each), each])).values()]

/** In what the answer differs from the sentence of the rule, counted again; null where it does not. */
const difference = (
  ruleSet: RuleSet,
  majority: MatterRule['majority'],
  matter: Matter,
  counts: readonly [number, number, number],
): string | null => {
  const tally = votes(...counts)
  const found = decided(ruleSet, { matter, tally })
  const expected = expectedOf(majority, ruleSet.twoThirds, tally, ruleSet.members.count)
  const same =
    found.majority.counted === expected.counted &&
    found.majority.need === expected.need &&
    found.outcome === expected.outcome
  return same ? null : `${counts.join('-')}: ${found.outcome} of ${found.majority.counted}, not ${expected.outcome}`
}

describe(`for every tally to ${LIMIT}-${LIMIT}-${LIMIT}`, () => {
  test.each(laws)('$name: answers as the rule is worded', ({ ruleSet, majority, matter }) => {
    const wrong: string[] = []
    for (let inFavour = 0; inFavour <= LIMIT; inFavour += 1)
      for (let against = 0; against <= LIMIT; against += 1)
        for (let abstaining = 0; abstaining <= LIMIT; abstaining += 1) {
          const found = difference(ruleSet, majority, matter, [inFavour, against, abstaining])
          if (found !== null) wrong.push(found)
        }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

describe.each(cases)('$name', ({ matter, ruleSet, majority }) => {
  const upTo200 = fc.nat({ max: 200 })
  const carried = (...counts: readonly [number, number, number]): boolean =>
    decided(ruleSet, { matter, tally: votes(...counts) }).outcome === 'carried'

  test('answers as the rule is worded, for tallies to 200-200-200', () => {
    fc.assert(
      fc.property(fc.tuple(upTo200, upTo200, upTo200), (counts) => {
        expect(difference(ruleSet, majority, matter, counts)).toBeNull()
      }),
    )
  })

  test('a no or an abstention turned into a yes never defeats what carried', () => {
    fc.assert(
      fc.property(
        upTo200,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        (yes, no, abstaining) => {
          const turned = [carried(yes + 1, no - 1, abstaining), carried(yes + 1, no, abstaining - 1)]
          expect(carried(yes, no, abstaining) && turned.includes(false)).toBe(false)
        },
      ),
    )
  })

  test('reports both readings of two thirds, and of any other majority none', () => {
    fc.assert(
      fc.property(upTo200, upTo200, (inFavour, against) => {
        const { readings, majority: found } = decided(ruleSet, { matter, tally: votes(inFavour, against, 0) })
        const sentences =
          majority.kind === 'two-thirds' ? (['at least two thirds', 'more than two thirds'] as const) : []
        expect(readings).toEqual(
          sentences.map((sentence) => ({
            reading: sentence,
            need: leastNumber(sentence, found.counted),
            met: found.counted > 0 && inFavour >= leastNumber(sentence, found.counted),
          })),
        )
      }),
    )
  })
})
