import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, OUTCOMES, type Question } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { decided } from '../support/decided.ts'
import { votes } from '../support/votes.ts'

describe('the order of the law: whether it could be decided at all, then how', () => {
  const underRules = (present: number, ...counts: readonly [number, number, number]) =>
    decided(untocCop, { matter: 'procedure', tally: votes(...counts), present, members: 190, participating: 133 })

  test('where nobody votes for or against, no majority is reached, not even one of “at least”', () => {
    const idle = { matter: 'important-question', tally: votes(0, 0, 100), present: 100 } as const
    expect(decided(ungaPlenary, idle)).toMatchObject({ outcome: 'no-votes-cast', majority: { counted: 0, met: false } })
  })

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
    const unknown = decided(untocCop, { matter: 'procedure', tally: votes(2, 1, 0), present: null })
    expect([unknown.quorum?.met, unknown.outcome]).toEqual([null, 'carried'])
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

  test('a vote that is equal is tied, and one that is short is lost, by as many as it lacks', () => {
    const put = (inFavour: number, against: number) =>
      decided(untocCop, { matter: 'procedure', tally: votes(inFavour, against, 9) })
    expect(put(40, 40)).toMatchObject({ outcome: 'tied', majority: { need: 41, margin: -1 } })
    expect(put(39, 41)).toMatchObject({ outcome: 'lost', majority: { need: 41, margin: -2 } })
    expect(put(45, 35)).toMatchObject({ outcome: 'carried', majority: { need: 41, margin: 4 } })
  })

  test.each(['procedure', 'substance'] as const)('of no votes, no majority is reached: %s', (matter) => {
    expect(decided(untocCop, { matter, tally: votes(0, 0, 5) })).toMatchObject({
      outcome: 'no-votes-cast',
      majority: { counted: 0, met: false },
    })
  })

  test('the rule on who is present and voting is named, where a body has one', () => {
    const answer = (ruleSet: RuleSet) => decided(ruleSet, { matter: 'procedure', tally: votes(2, 1, 0) })
    expect(untocCop.slots['vote.counted']?.rule).toMatch(/^\d+$/)
    expect(answer(untocCop).presentAndVoting).toBe(untocCop.slots['vote.counted']?.rule)
    expect(answer({ ...untocCop, slots: { ...untocCop.slots, 'vote.counted': null } }).presentAndVoting).toBeNull()
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

  test('where no quorum of votes is printed, none is judged', () => {
    const put = (printed: { readonly quorumOfVotes?: null }) =>
      decided(withPrintedQuorum, { matter: 'instrument', tally: votes(200, 20, 90), ...printed }).quorumOfVotes
    expect([put({}), put({ quorumOfVotes: null })]).toEqual([null, null])
  })
})

describe('numbers that cannot be right are named', () => {
  const tally = votes(10, 5, 5)
  const refused = (question: Partial<Question>, ruleSet: RuleSet = untocCop) => {
    const answer = decide(ruleSet, { matter: 'procedure', tally, ...question })
    return answer.ok ? [] : answer.problems
  }
  const wholeNumber = 'a whole number from 0 to 99999'
  /** The number that is told is there as a number too, for who says it in another language. */
  const boundIn = (expected: string): object => {
    const [bound] = /(?<=the |to )\d+/.exec(expected) ?? []
    return bound === undefined ? {} : { bound: Number(bound) }
  }

  test.each([
    [{ present: 19 }, 'more-cast-than-present', 'present', 19, 'at least the 20 who cast something'],
    [{ present: 191 }, 'more-present-than-members', 'present', 191, 'at most the 190 members'],
    [{ present: 30, members: 29 }, 'more-present-than-members', 'present', 30, 'at most the 29 members'],
    [{ members: 19 }, 'more-present-than-members', 'present', 20, 'at most the 19 members'],
    [{ participating: 191 }, 'more-participating-than-members', 'participating', 191, 'at most the 190 members'],
    [{ vetoes: 1 }, 'vetoes-not-in-these-rules', 'vetoes', 1, '0: no member has a veto on this matter'],
    [
      { quorumOfVotes: 10 },
      'quorum-of-votes-not-in-these-rules',
      'quorum',
      10,
      'nothing: this matter has no quorum of votes',
    ],
    [{ tally: votes(-1, 5, 5) }, 'not-a-count', 'inFavour', -1, wholeNumber],
    [{ tally: votes(1, 1.5, 5) }, 'not-a-count', 'against', 1.5, wholeNumber],
    [{ tally: votes(1, 1, 100_000) }, 'not-a-count', 'abstaining', 100_000, wholeNumber],
    [{ present: 20.5 }, 'not-a-count', 'present', 20.5, wholeNumber],
    [{ participating: -2 }, 'not-a-count', 'participating', -2, wholeNumber],
    [{ members: -1 }, 'not-a-count', 'members', -1, wholeNumber],
    [{ vetoes: 0.5 }, 'not-a-count', 'vetoes', 0.5, wholeNumber],
    [{ quorumOfVotes: -10 }, 'not-a-count', 'quorum', -10, wholeNumber],
    [
      { matter: 'schedule-amendment' as const },
      'unknown-matter',
      'matter',
      'schedule-amendment',
      `one of ${Object.keys(untocCop.matters).join(', ')}`,
    ],
  ])('%o: %s', (question, name, field, found, expected) => {
    expect(refused(question)).toEqual([{ name, field, found, expected, ...boundIn(expected) }])
  })

  test('more vetoes than votes against, where there are vetoes', () => {
    const matter = { ...untocCop.matters.procedure, label: 'Procedure', veto: true }
    const body = { ...untocCop, matters: { ...untocCop.matters, procedure: matter } } as RuleSet
    expect(refused({ vetoes: 6 }, body)).toEqual([
      {
        name: 'more-vetoes-than-against',
        field: 'vetoes',
        found: 6,
        expected: 'at most the 5 votes against',
        bound: 5,
      },
    ])
    expect(refused({ vetoes: 5 }, body)).toEqual([])
  })

  test('what is not known is no number that could be wrong', () => {
    expect(refused({ present: null, participating: null, members: null, quorumOfVotes: null })).toEqual([])
  })

  test('every problem is named, not the first alone', () => {
    expect(refused({ present: 191, participating: 192, vetoes: 6 }).map(({ name }) => name)).toEqual([
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
