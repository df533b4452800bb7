/** The rules by number that an act stood on: its own first, and of a vote those that decided it. */
import { describe, expect, test } from 'vitest'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { particularRule, ruleNumbersOf, start, step, type Step } from '#machines/replay'
import { untocCop } from '#rules/sets/untocCop'
import { bodyOf } from '../support/bodies.ts'
import { acts, ALL, business, considering, voting } from '../support/business.ts'

const { context } = considering()

describe('the rule of the very thing', () => {
  test('that is moved is the one on this kind of motion', () => {
    expect(particularRule(context, business.move('motion', 'close the debate'))).toBe('49')
    expect(particularRule(context, business.move('motion', 'suspend the meeting'))).toBe('50')
    expect(particularRule(context, business.move('motion', 'defer the vote'))).toBeNull()
  })

  test('that is spoken on is that of the motion named', () => {
    const moved = considering().does(
      business.move('first', 'suspend the meeting'),
      business.move('second', 'close the debate', 'c'),
    ).context
    const spoken = (on: string, here: Context = moved) => particularRule(here, business.speakOn(on, 'd', 'against'))
    expect([spoken('first'), spoken('second'), spoken('third')]).toEqual(['50', '49', null])
    expect(spoken('first', { ...moved, ruleSet: { ...moved.ruleSet, motions: [] } })).toBeNull()
  })

  test('that is put is the one on Protocols, where only their parties decide', () => {
    expect(particularRule(considering({ decidedBy: 4 }).context, business.put)).toBe('76')
    expect(particularRule(context, business.put)).toBeNull()
    expect(
      particularRule(considering().does(business.leave, business.take('agenda', 'agenda')).context, {
        ...business.put,
        question: 'agenda',
      }),
    ).toBeNull()
    expect(particularRule(context, { ...business.put, question: 'another' })).toBeNull()
  })

  test('that is taken up is the one on this kind of question', () => {
    const taken = (kind: Parameters<typeof business.take>[1]) =>
      particularRule(context, business.take('question', kind))
    expect([taken('proposal'), taken('agenda'), taken('organization of work')]).toEqual(['52', '11', null])
  })

  test('is nobody’s, where the act has none beside that of its kind', () => {
    expect(particularRule(context, acts.adjourn)).toBeNull()
  })
})

describe('the rules that an act stood on', () => {
  const done = (event: ConferenceEvent, changes: Partial<Step> = {}): Step => ({
    ...step(start(bodyOf({ parties: 5, organizations: 0 })), event),
    ...changes,
  })

  test('are those of its slots, each once, in their order', () => {
    expect(ruleNumbersOf(done(acts.adjourn, { slots: ['proposal.table', 'vote.method', 'chair.powers'] }))).toEqual([
      '52',
      '64',
      '27',
    ])
    expect(ruleNumbersOf(done(acts.adjourn, { slots: ['chair.powers', 'chair.powers'] }))).toEqual(['27'])
  })

  test('begin with the particular one', () => {
    expect(ruleNumbersOf(done(business.take(), { slots: ['chair.powers'] }))).toEqual(['52', '27'])
  })

  test('are none of the majority nor of the quorum, before there is a vote', () => {
    const slots = ['majority.ofQuestion', 'quorum.decide', 'quorum.open', 'vote.method'] as const
    expect(ruleNumbersOf(done(acts.adjourn, { slots }))).toEqual(['41', '64'])
    expect(ruleNumbersOf(done(acts.adjourn, { slots: slots.slice(0, 2) }))).toEqual([])
  })

  test('pass over a rule that the body does not have', () => {
    expect(
      ruleNumbersOf(done(acts.adjourn, { slots: ['floor.precedence', 'bureau.silence', 'chair.powers'] })),
    ).toEqual(['27'])
  })

  describe('in a vote', () => {
    const { decision } = voting().votes(business.put, ...ALL)
    if (decision === null) throw new Error('no decision')
    const decided = (changes: Partial<typeof decision> = {}) =>
      ruleNumbersOf(done(acts.announce(), { slots: ['chair.powers'], decision: { ...decision, ...changes } }))

    test('are the majority, who counts, and the quorum, before the others', () => {
      expect(decided()).toEqual(['58', '63', '41', '27'])
    })

    test('begin with that on equal votes, where they are equal', () => {
      expect(decided({ outcome: 'tied' })).toEqual([untocCop.tieRule, '58', '63', '41', '27'])
    })

    test('are without a quorum, where it is not known who was there', () => {
      expect(decided({ quorum: null })).toEqual(['58', '63', '27'])
    })
  })
})
