import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, OUTCOMES, type Decision, type Question } from '#rules/decide'
import type { Matter } from '#rules/matters'
import type { MatterRule, RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { votes } from '../support/votes.ts'
import { expectedOf, leastNumber } from '../support/oracle.ts'

const LIMIT = 60
const READINGS: readonly TwoThirdsReading[] = ['at least', 'more than']

const decided = (ruleSet: RuleSet, question: Question): Decision => {
  const answer = decide(ruleSet, question)
  if (!answer.ok) throw new Error(answer.problems.map(({ name }) => name).join(', '))
  return answer.value
}

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
const lawOf = ({ ruleSet, majority }: Case): string => {
  const members = majority.of === 'members' ? ruleSet.members.count : null
  return JSON.stringify([majority, majority.kind === 'two-thirds' ? ruleSet.twoThirds : null, members])
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
  test.each(laws)(
    '$name: answers as the rule is worded',
    ({ ruleSet, majority, matter }) => {
      const wrong: string[] = []
      for (let inFavour = 0; inFavour <= LIMIT; inFavour += 1)
        for (let against = 0; against <= LIMIT; against += 1)
          for (let abstaining = 0; abstaining <= LIMIT; abstaining += 1) {
            const found = difference(ruleSet, majority, matter, [inFavour, against, abstaining])
            if (found !== null) wrong.push(found)
          }
      expect(wrong.slice(0, 5)).toEqual([])
    },
    60_000,
  )
})

describe.each(laws)('$name', ({ matter, ruleSet, majority }) => {
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

describe('the order of the law: whether it could be decided at all, then how', () => {
  const underRules = (present: number, ...counts: readonly [number, number, number]) =>
    decided(untocCop, { matter: 'procedure', tally: votes(...counts), present, members: 190, participating: 133 })

  test('without a quorum nothing carries, however many are in favour', () => {
    expect(underRules(95, 58, 7, 30)).toMatchObject({
      outcome: 'no-quorum',
      quorum: { rule: '41', of: 'members', need: 96, have: 95, met: false },
      majority: { met: true },
    })
  })

  test('with one more present it carries', () => {
    expect(underRules(96, 58, 7, 30).outcome).toBe('carried')
  })

  test('where presence is not known the quorum is not judged', () => {
    const { quorum, outcome } = decided(untocCop, { matter: 'procedure', tally: votes(2, 1, 0) })
    expect([quorum?.need, quorum?.met, outcome]).toEqual([96, null, 'carried'])
  })

  test('the outcome is always one of the seven words, and never "open" once ballots are counted', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), (inFavour, against, abstaining) => {
        const { outcome } = decided(ungaPlenary, {
          matter: 'other-question',
          tally: votes(inFavour, against, abstaining),
          present: 300,
          members: 300,
        })
        expect(OUTCOMES).toContain(outcome)
        expect(outcome).not.toBe('open')
      }),
    )
  })

  const withVeto: RuleSet = {
    ...untocCop,
    matters: {
      decision: {
        label: 'Decision',
        rule: null,
        majority: { kind: 'fixed', votes: 9, of: 'members' },
        veto: true,
        quorumOfVotes: null,
        grade: 'inferred',
      },
    },
  }

  test('a veto bars what nine votes carried, and matters to nothing that they did not', () => {
    const outcome = (inFavour: number, vetoes: number) =>
      decided(withVeto, { matter: 'decision', tally: votes(inFavour, 15 - inFavour, 0), vetoes }).outcome
    expect([outcome(9, 0), outcome(9, 1), outcome(8, 1), outcome(8, 0)]).toEqual(['carried', 'vetoed', 'lost', 'lost'])
  })

  const withPrintedQuorum: RuleSet = {
    ...untocCop,
    slots: { ...untocCop.slots, 'quorum.decide': null },
    matters: {
      instrument: {
        label: 'Instrument',
        rule: '1',
        majority: { kind: 'two-thirds', of: 'present and voting' },
        veto: false,
        quorumOfVotes: { rule: '20' },
        grade: 'inferred',
      },
    },
  }

  test('a quorum of votes counts those for and against, and comes before the majority', () => {
    const at = (against: number, quorumOfVotes: number) =>
      decided(withPrintedQuorum, { matter: 'instrument', tally: votes(200, against, 90), quorumOfVotes })
    expect(at(20, 220)).toMatchObject({ outcome: 'carried', quorumOfVotes: { rule: '20', have: 220, met: true } })
    expect(at(20, 221)).toMatchObject({ outcome: 'no-quorum', quorumOfVotes: { need: 221, met: false } })
  })
})

describe('numbers that cannot be right are named', () => {
  const tally = votes(10, 5, 5)
  const refused = (question: Partial<Question>, ruleSet: RuleSet = untocCop) => {
    const answer = decide(ruleSet, { matter: 'procedure', tally, ...question })
    return answer.ok ? [] : answer.problems.map(({ name, field, found }) => [name, field, found])
  }

  test.each([
    [{ present: 19 }, 'more-cast-than-present', 'present', 19],
    [{ present: 191 }, 'more-present-than-members', 'present', 191],
    [{ present: 30, members: 29 }, 'more-present-than-members', 'present', 30],
    [{ members: 19 }, 'more-present-than-members', 'present', 20],
    [{ participating: 191 }, 'more-participating-than-members', 'participating', 191],
    [{ vetoes: 1 }, 'vetoes-not-in-these-rules', 'vetoes', 1],
    [{ quorumOfVotes: 10 }, 'quorum-of-votes-not-in-these-rules', 'quorum', 10],
    [{ tally: votes(-1, 5, 5) }, 'not-a-count', 'inFavour', -1],
    [{ tally: votes(1, 1.5, 5) }, 'not-a-count', 'against', 1.5],
    [{ tally: votes(1, 1, 100_000) }, 'not-a-count', 'abstaining', 100_000],
    [{ members: -1 }, 'not-a-count', 'members', -1],
    [{ matter: 'schedule-amendment' as const }, 'unknown-matter', 'matter', 'schedule-amendment'],
  ])('%o: %s', (question, name, field, found) => {
    expect(refused(question)).toEqual([[name, field, found]])
  })

  test('every problem is named, not the first alone', () => {
    expect(refused({ present: 191, participating: 192, vetoes: 6 }).map(([name]) => name)).toEqual([
      'more-present-than-members',
      'more-participating-than-members',
      'more-vetoes-than-against',
      'vetoes-not-in-these-rules',
    ])
  })

  test('as many present as cast something, and as many as there are members, is in order', () => {
    expect(refused({ present: 20 })).toEqual([])
    expect(refused({ present: 190, participating: 190 })).toEqual([])
  })
})
