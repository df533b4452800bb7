/** What the rules are told of motions, and of who spoke on what. */
import { describe, expect, test } from 'vitest'
import type { Context, PendingMotion, QuestionState } from '#machines/context'
import type { EventOf } from '#machines/events'
import { motionFacts, speakersOn } from '#machines/factsOfBusiness'
import { business, considering, room } from '../support/business.ts'
import { acts } from '../support/sitting.ts'

const { context } = room()
const before = considering().context
const { draft } = before.questions
if (draft === undefined) throw new Error('no draft')
const withDraft = (changes: Partial<QuestionState>): Context => ({
  ...before,
  questions: { draft: { ...draft, ...changes } },
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
    expect(speakersOn(withDraft({ spoken }), business.speakOn('draft', 'b', 'against'))).toEqual({
      spoken: 0,
      allowed: 0,
    })
  })
})
