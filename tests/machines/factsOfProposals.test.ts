/** What the rules are told of the proposal that an act concerns. */
import { describe, expect, test } from 'vitest'
import type { Amendment, Context, Part, Proposal, QuestionState } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { proposalFacts } from '#machines/factsOfBusiness'
import { acts, business, considering, tabled } from '../support/business.ts'

const before = considering().context
const { draft } = before.questions
if (draft === undefined || draft.proposal === null) throw new Error('no draft')
const { proposal } = draft
const withDraft = (changes: Partial<QuestionState>, proposed: Partial<Proposal> = {}): Context => ({
  ...before,
  questions: { draft: { ...draft, ...changes, proposal: { ...proposal, ...proposed } } },
})

const facts = (context_: Context, event: ConferenceEvent = business.put) => proposalFacts(context_, event, {})

const amendment = (changes: Partial<Amendment> = {}): Amendment => ({
  by: 'b',
  distance: 1,
  excludes: [],
  status: 'pending',
  tie: 'none',
  ...changes,
})

describe('what bears on a proposal', () => {
  test('there is none where the question is no proposal, or no question', () => {
    expect(facts({ ...before, questions: { draft: { ...draft, proposal: null } } })).toBeNull()
    expect(facts({ ...before, questions: {} })).toBeNull()
  })

  test('who acts is a sponsor, or is not', () => {
    expect(facts(before, business.revise('a'))?.bySponsor).toBe(true)
    expect(facts(before, business.revise('b'))?.bySponsor).toBe(false)
  })

  test('the division of it is opposed by anybody, or by its sponsors alone where the body says so', () => {
    const alone = { ...before, ruleSet: { ...before.ruleSet, moverEndsDivision: true } }
    expect(facts(before, business.opposeDivision('c'))?.mayOpposeDivision).toBe(true)
    expect(facts(alone, business.opposeDivision('c'))?.mayOpposeDivision).toBe(false)
    expect(facts(alone, business.opposeDivision('a'))?.mayOpposeDivision).toBe(true)
  })

  test('the first of those submitted earlier goes before it, while it waits to be voted on', () => {
    const first = { ...draft, proposal }
    const earlier = (
      changes: Partial<QuestionState>,
      own: Partial<Proposal> = {},
      adjourned: readonly string[] = [],
    ) => {
      const later = withDraft({}, { earlier: ['gone', 'first', 'second'], ...own })
      const questions = { ...later.questions, first: { ...first, ...changes }, second: first }
      return facts({ ...later, questions, adjourned })?.earlier
    }
    expect(earlier({})).toBe('first')
    expect(earlier({}, { priority: true })).toBeNull()
    expect(earlier({ status: 'adopted' })).toBe('second')
    expect(earlier({ proposal: { ...proposal, postponed: true } })).toBe('second')
    expect(earlier({ tie: 'this meeting' })).toBe('second')
    expect(earlier({}, {}, ['first'])).toBe('second')
    expect(earlier({ proposal: null })).toBe('first')
    expect(earlier({}, {}, ['first', 'second'])).toBeNull()
  })

  test('amendments: how many are pending, and the furthest is put first', () => {
    const three = withDraft(
      {},
      {
        amendments: { near: amendment(), far: amendment({ distance: 2 }), gone: amendment({ status: 'rejected' }) },
        amendmentsInOrder: ['near', 'far', 'gone'],
      },
    )
    expect(facts(three)).toMatchObject({
      amendmentsPending: 2,
      amendmentNew: true,
      amendmentStands: false,
      amendmentOwn: false,
      amendmentNext: true,
    })
    expect(facts(three, business.putAmendment('far'))?.amendmentNext).toBe(true)
    expect(facts(three, business.putAmendment('near'))?.amendmentNext).toBe(false)
    expect(facts(three, business.amend('near', 1))?.amendmentNew).toBe(false)
    expect(facts(three, business.amend('other', 1))?.amendmentNew).toBe(true)
    expect(facts(three, business.withdrawAmendment('near'))).toMatchObject({
      amendmentStands: true,
      amendmentOwn: true,
    })
    expect(facts(three, business.withdrawAmendment('near', 'c'))).toMatchObject({
      amendmentStands: true,
      amendmentOwn: false,
    })
    expect(facts(three, business.withdrawAmendment('gone'))).toMatchObject({
      amendmentStands: false,
      amendmentOwn: true,
    })
    expect(facts(three, business.withdrawAmendment('other'))).toMatchObject({
      amendmentStands: false,
      amendmentOwn: false,
    })
  })

  test('parts: in their order, and nothing is left once every operative one is rejected', () => {
    const part = (operative: boolean, status: 'pending' | 'adopted' | 'rejected') => ({
      operative,
      status,
      tie: 'none' as const,
    })
    const two = (
      first: ReturnType<typeof part>,
      second: ReturnType<typeof part>,
      event: ConferenceEvent = business.put,
    ) => facts(withDraft({}, { parts: { first, second }, partsInOrder: ['first', 'second'] }), event)
    expect(two(part(true, 'rejected'), part(true, 'pending'))).toMatchObject({
      partsPending: 1,
      operativeAllRejected: false,
      partNext: true,
    })
    expect(two(part(true, 'rejected'), part(true, 'rejected'))).toMatchObject({
      partsPending: 0,
      operativeAllRejected: true,
    })
    expect(two(part(true, 'rejected'), part(false, 'adopted'))?.operativeAllRejected).toBe(true)
    expect(two(part(false, 'rejected'), part(false, 'rejected'))?.operativeAllRejected).toBe(false)
    expect(facts(before)?.operativeAllRejected).toBe(false)
    const pending = [part(true, 'rejected'), part(true, 'pending')] as const
    expect(two(...pending, business.putPart('second'))?.partNext).toBe(true)
    expect(two(...pending, business.putPart('first'))?.partNext).toBe(false)
  })
})

describe('the state of a proposal', () => {
  test('as it is submitted, with nothing done about it', () => {
    expect(facts(before)).toEqual({
      bySponsor: false,
      inTime: true,
      amended: false,
      costs: 'none',
      postponed: false,
      earlier: null,
      amendmentsPending: 0,
      amendmentNew: true,
      amendmentStands: false,
      amendmentOwn: false,
      amendmentNext: true,
      partsNamed: 'each once',
      partsPending: 0,
      partNext: true,
      votingBegun: false,
      operativeAllRejected: false,
      division: 'none',
      mayOpposeDivision: true,
      competence: 'unquestioned',
    })
  })

  test('as it has become', () => {
    const become = {
      inTime: false,
      amended: true,
      costs: 'not stated',
      postponed: true,
      division: 'opposed',
      competence: 'questioned',
    } as const
    expect(facts(withDraft({}, become))).toMatchObject(become)
  })

  test('is of the one in hand in the region, whatever the act names', () => {
    expect(proposalFacts(before, business.take('other'), { region: 'business' })?.inTime).toBe(true)
    expect(proposalFacts(before, business.take('other'), {})).toBeNull()
    expect(proposalFacts(before, acts.adjourn, {})).toBeNull()
    expect(proposalFacts(before, tabled(), { region: 'observers' })).toBeNull()
  })
})

describe('acts on an amendment', () => {
  const one = withDraft({}, { amendments: { one: amendment() }, amendmentsInOrder: ['one'] })
  const told = (event: ConferenceEvent) => {
    const { amendmentNew, amendmentStands, amendmentOwn, amendmentNext } = facts(one, event) ?? {}
    return { amendmentNew, amendmentStands, amendmentOwn, amendmentNext }
  }
  const other = { amendmentNew: true, amendmentStands: false, amendmentOwn: false, amendmentNext: true }

  test('each is told what bears on it, and nothing else', () => {
    expect(told(business.amend('one', 1))).toEqual({ ...other, amendmentNew: false })
    expect(told(business.withdrawAmendment('one'))).toEqual({ ...other, amendmentStands: true, amendmentOwn: true })
    expect(told({ ...business.putAmendment('one'), by: 'b' })).toEqual(other)
    expect(told(business.put)).toEqual(other)
  })
})

describe('a division', () => {
  const named = (...ids: readonly string[]) =>
    facts(before, business.divide(...ids.map((id) => ({ id, operative: true }))))?.partsNamed

  test('names its parts, each once', () => {
    expect([named(), named('a'), named('a', 'b'), named('a', 'b', 'a')]).toEqual([
      'none',
      'each once',
      'each once',
      'one twice',
    ])
  })

  test('is of no part of which another is put', () => {
    const part = { operative: true, status: 'pending', tie: 'none' } as const
    const two = withDraft({}, { parts: { first: part, second: part }, partsInOrder: ['first', 'second'] })
    expect(facts(two, business.putPart('first'))?.partNext).toBe(true)
    expect(facts(two, business.putPart('second'))?.partNext).toBe(false)
    expect(facts(two, business.put)).toMatchObject({ partNext: true, partsPending: 2 })
  })
})

test('voting has begun once the whole or one part was voted on, though with equal votes', () => {
  const part = (changes: Partial<Part> = {}): Part => ({ operative: true, status: 'pending', tie: 'none', ...changes })
  const begun = (changes: Partial<QuestionState>, parts: Proposal['parts'] = {}) =>
    facts(withDraft(changes, { parts }))?.votingBegun
  expect(begun({}, { first: part(), second: part() })).toBe(false)
  expect(begun({ tie: 'earlier meeting' })).toBe(true)
  expect(begun({}, { first: part(), second: part({ tie: 'this meeting' }) })).toBe(true)
  for (const status of ['adopted', 'rejected'] as const) expect(begun({}, { first: part({ status }) })).toBe(true)
})
