/** What the rules are told of motions and proposals. */
import { describe, expect, test } from 'vitest'
import type { Amendment, Context, PendingMotion, Proposal, QuestionState } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { motionFacts, proposalFacts, speakersOn } from '#machines/factsOfBusiness'
import { business, considering, room } from '../support/business.ts'
import { acts } from '../support/sitting.ts'

const { context } = room()
const before = considering().context
const { draft } = before.questions
if (draft === undefined || draft.proposal === null) throw new Error('no draft')
const { proposal } = draft
const withDraft = (changes: Partial<QuestionState>, proposed: Partial<Proposal> = {}): Context => ({
  ...before,
  questions: { draft: { ...draft, ...changes, proposal: { ...proposal, ...proposed } } },
})

describe('motions', () => {
  const pending = (changes: Partial<PendingMotion> = {}): PendingMotion => ({
    id: 'first',
    kind: 'adjourn the debate',
    by: 'b',
    in: 'plenary',
    spoken: { inFavour: 1, against: 2 },
    rollCall: false,
    ...changes,
  })
  const withMotion = (changes: Partial<PendingMotion> = {}): Context => ({ ...context, motions: [pending(changes)] })
  const moves = (motion: EventOf<'motion.move'>['motion'], by = 'c', id = 'second') => business.move(id, motion, by)

  test('one that the body takes, its own rule, and none like it pending', () => {
    expect(motionFacts(context, moves('close the debate'))).toEqual({
      known: true,
      pendingAlready: false,
      alreadySo: false,
      own: true,
      rule: '49',
      higherPending: false,
      spoken: 0,
      speakers: 0,
    })
    const others = { ...context, ruleSet: { ...context.ruleSet, motions: [] } }
    expect(motionFacts(others, moves('close the debate'))).toMatchObject({ known: false, rule: null })
  })

  test('pending already is one of its kind, or of its name', () => {
    expect(motionFacts(withMotion(), moves('adjourn the debate'))?.pendingAlready).toBe(true)
    expect(motionFacts(withMotion(), moves('close the debate'))?.pendingAlready).toBe(false)
    expect(motionFacts(withMotion(), moves('close the debate', 'c', 'first'))?.pendingAlready).toBe(true)
    expect(motionFacts(withMotion(), business.putMotion('first'))?.pendingAlready).toBe(true)
  })

  test('it would end a debate that is at its end', () => {
    const so = (debate: Context['debate'], motion: EventOf<'motion.move'>['motion']) =>
      motionFacts({ ...context, debate }, moves(motion))?.alreadySo
    expect(so('closed', 'close the debate')).toBe(true)
    expect(so('adjourned', 'close the debate')).toBe(true)
    expect(so('adjourned', 'suspend the meeting')).toBe(false)
    expect(so('adjourned', 'adjourn the debate')).toBe(true)
    expect(so('closed', 'adjourn the debate')).toBe(false)
    expect(so('open', 'close the debate')).toBe(false)
    expect(so('open', 'suspend the meeting')).toBe(false)
    expect(so('closed', 'suspend the meeting')).toBe(false)
  })

  test('one that goes before it is pending, in the order of the body', () => {
    const higher = (pendingKind: PendingMotion['kind'], motion: EventOf<'motion.move'>['motion']) =>
      motionFacts(withMotion({ kind: pendingKind }), moves(motion))?.higherPending
    expect(higher('adjourn the debate', 'close the debate')).toBe(true)
    expect(higher('close the debate', 'adjourn the debate')).toBe(false)
    expect(higher('close the debate', 'close the debate')).toBe(false)
  })

  test('who speaks on it speaks on a side, of which so many spoke and may', () => {
    const speaks = (side: 'in favour' | 'against', by = 'c', changes: Partial<PendingMotion> = {}) =>
      motionFacts(withMotion(changes), business.speakOn('first', by, side))
    expect(speaks('in favour')).toMatchObject({ spoken: 1, speakers: 2, own: false, rule: '48' })
    expect(speaks('against')).toMatchObject({ spoken: 2, speakers: 2 })
    expect(speaks('in favour', 'b')?.own).toBe(true)
    expect(speaks('in favour', 'c', { kind: 'close the debate' })).toMatchObject({ speakers: 0 })
    const unknown = { ...withMotion(), ruleSet: { ...context.ruleSet, motions: [] } }
    expect(motionFacts(unknown, business.speakOn('first', 'c', 'against'))).toMatchObject({ speakers: 0, known: false })
  })

  test('one that is not pending at this meeting is none', () => {
    for (const event of [
      business.speakOn('other', 'b', 'against'),
      business.withdrawMotion('other'),
      business.putMotion('other'),
    ])
      expect(motionFacts(withMotion(), event)).toBeNull()
    for (const event of [
      business.speakOn('first', 'b', 'against'),
      business.withdrawMotion('first'),
      business.putMotion('first'),
    ])
      expect(motionFacts(withMotion({ in: 'committee of the whole' }), event)).toBeNull()
    expect(motionFacts(withMotion(), acts.adjourn)).toBeNull()
  })

  test('its mover withdraws it, and nobody else', () => {
    expect(motionFacts(withMotion(), business.withdrawMotion('first', 'b'))).toMatchObject({
      own: true,
      spoken: 0,
      speakers: 0,
    })
    expect(motionFacts(withMotion(), business.withdrawMotion('first', 'c'))?.own).toBe(false)
    expect(motionFacts(withMotion(), business.putMotion('first'))).toMatchObject({ own: false, spoken: 0, speakers: 0 })
  })
})

describe('speakers on a division, and on a reconsideration', () => {
  const spoken = { division: { inFavour: 1, against: 0 }, reconsideration: { inFavour: 0, against: 2 } }
  const speaks = (type: 'division.speak' | 'reconsideration.speak', side: 'in favour' | 'against', on = 'draft') =>
    speakersOn(withDraft({ spoken }), { type, by: 'b', in: 'plenary', on, side })
  const { division, reconsideration } = context.ruleSet.speakers

  test('each side has its own', () => {
    expect(speaks('division.speak', 'in favour')).toEqual({ spoken: 1, allowed: division.inFavour })
    expect(speaks('division.speak', 'against')).toEqual({ spoken: 0, allowed: division.against })
    expect(speaks('reconsideration.speak', 'in favour')).toEqual({ spoken: 0, allowed: reconsideration.inFavour })
    expect(speaks('reconsideration.speak', 'against')).toEqual({ spoken: 2, allowed: reconsideration.against })
    expect(division.inFavour).not.toBe(reconsideration.inFavour)
  })

  test('nobody spoke on what nobody knows, and nobody speaks by another act', () => {
    expect(speaks('division.speak', 'against', 'other')).toEqual({ spoken: 0, allowed: division.against })
    expect(speakersOn(withDraft({ spoken }), acts.adjourn)).toEqual({ spoken: 0, allowed: 0 })
  })
})

const facts = (context_: Context, event: ConferenceEvent = business.put) => proposalFacts(context_, event, {})

describe('proposals', () => {
  const amendment = (changes: Partial<Amendment> = {}): Amendment => ({
    by: 'b',
    distance: 1,
    excludes: [],
    status: 'pending',
    tie: 'none',
    ...changes,
  })

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
