import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { amend, type RuleChange } from '#rules/amend'
import { decide } from '#rules/decide'
import { untocCop } from '#rules/sets/untocCop'
import { votes } from '../support/votes.ts'

const outcome = (changes: readonly RuleChange[], ...counts: readonly [number, number, number]) => {
  const answer = decide(amend(untocCop, changes), { matter: 'substance', tally: votes(...counts) })
  return answer.ok ? answer.value.outcome : answer.problems
}

const anyChange: fc.Arbitrary<RuleChange> = fc.oneof(
  fc.constantFrom('at least' as const, 'more than' as const).map((value) => ({
    parameter: 'two-thirds reading' as const,
    value,
  })),
  fc.nat({ max: 300 }).map((value) => ({ parameter: 'members' as const, value })),
)

test('no change leaves the law as it is', () => {
  expect(amend(untocCop, [])).toBe(untocCop)
})

test('52-26 is lost under "more than two thirds" and carried under "at least"', () => {
  expect(outcome([{ parameter: 'two-thirds reading', value: 'more than' }], 52, 26, 25)).toBe('lost')
  expect(outcome([{ parameter: 'two-thirds reading', value: 'at least' }], 52, 26, 25)).toBe('carried')
})

test('what is changed says of itself that it is set here, and is never more than inferred', () => {
  const amended = amend(untocCop, [
    { parameter: 'two-thirds reading', value: 'at least' },
    { parameter: 'members', value: 12 },
  ])
  expect(amended.twoThirdsSource).toBe('as it is set here')
  expect(amended.members).toEqual({ count: 12, grade: 'inferred', source: 'As it is set here.' })
})

test('the quorum follows the number of members', () => {
  const needOf = (value: number) => {
    const answer = decide(amend(untocCop, [{ parameter: 'members', value }]), {
      matter: 'procedure',
      tally: votes(58, 7, 30),
      present: 95,
    })
    return answer.ok && [answer.value.quorum?.need, answer.value.outcome]
  }
  expect(needOf(190)).toEqual([96, 'no-quorum'])
  expect(needOf(189)).toEqual([95, 'carried'])
})

test('the last change of a parameter stands, and no other parameter is touched', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
      const amended = amend(untocCop, changes)
      const last = <P extends RuleChange['parameter']>(parameter: P) =>
        changes.findLast((change): change is Extract<RuleChange, { parameter: P }> => change.parameter === parameter)
      expect(amended.twoThirds).toBe(last('two-thirds reading')?.value ?? untocCop.twoThirds)
      expect(amended.members.count).toBe(last('members')?.value ?? untocCop.members.count)
      expect([amended.rules, amended.matters, amended.slots]).toEqual([
        untocCop.rules,
        untocCop.matters,
        untocCop.slots,
      ])
    }),
  )
})

test('the law as written is not touched by a what-if', () => {
  const before = JSON.stringify(untocCop)
  amend(untocCop, [
    { parameter: 'members', value: 3 },
    { parameter: 'two-thirds reading', value: 'at least' },
  ])
  expect(JSON.stringify(untocCop)).toBe(before)
})

test('a quorum of a third decides where the body asks for a majority of its parties', () => {
  const third: RuleChange = {
    parameter: 'quorum.decide',
    value: { share: { numerator: 1, denominator: 3, comparison: 'at least' }, of: 'members' },
  }
  const findingOf = (changes: readonly RuleChange[], present: number) => {
    const answer = decide(amend(untocCop, changes), { matter: 'procedure', tally: votes(40, 10, 10), present })
    return answer.ok ? [answer.value.quorum?.need, answer.value.outcome] : answer.problems
  }
  expect(findingOf([], 64)).toEqual([96, 'no-quorum'])
  expect(findingOf([third], 64)).toEqual([64, 'carried'])
  expect(findingOf([third], 63)).toEqual([64, 'no-quorum'])
  expect(amend(untocCop, [third]).slots['quorum.open']).toBe(untocCop.slots['quorum.open'])
  expect(amend(untocCop, [third]).slots['quorum.decide']?.rule).toBe(untocCop.slots['quorum.decide']?.rule)
})

test('where a body has no such quorum, the change gives it one, of no rule', () => {
  const bare = { ...untocCop, slots: { ...untocCop.slots, 'quorum.open': null } }
  const value = { share: { numerator: 1, denominator: 2, comparison: 'more than' }, of: 'participating' } as const
  expect(amend(bare, [{ parameter: 'quorum.open', value }]).slots['quorum.open']).toEqual({
    rule: null,
    requires: { family: 'quorum', quorum: value },
  })
})

test('a changed majority decides its own matter and no other; of a matter that the body does not know, nothing changes', () => {
  const simple: RuleChange = {
    parameter: 'majority',
    matter: 'substance',
    value: { kind: 'simple', of: 'present and voting' },
  }
  expect(outcome([], 40, 38, 0)).toBe('lost')
  expect(outcome([simple], 40, 38, 0)).toBe('carried')
  const amended = amend(untocCop, [simple])
  expect({ ...amended.matters, substance: null }).toEqual({ ...untocCop.matters, substance: null })
  expect(amended.matters.substance?.rule).toBe(untocCop.matters.substance?.rule)
  expect(amend(untocCop, [{ ...simple, matter: 'schedule-amendment' }])).toBe(untocCop)
})
