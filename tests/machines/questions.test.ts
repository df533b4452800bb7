/** Which question an act belongs to, and whether that question is the one at hand. */
import { describe, expect, test } from 'vitest'
import type { Context, Region, Vote } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { isQuestionAddressed, putOf, questionAt, questionEnded, questionNamed } from '#machines/questions'
import { acts, business, considering } from '../support/business.ts'

/** "draft" is in hand, and "other" waits. */
const one = considering().context
const { draft } = one.questions
if (draft === undefined) throw new Error('no draft')
const context: Context = { ...one, questions: { draft, other: { ...draft, kind: 'agenda', proposal: null } } }
const inHand = (observers: string | null, other: string | null): Context => ({
  ...context,
  inHand: { observers, business: other },
})
const vote = (matter: string | null): Vote => ({
  matter,
  put: { question: 'proposal' },
  ballots: null,
  present: 5,
  roll: null,
})

const chair = { by: 'president', in: 'plenary' } as const
/** Every act that puts a question, with what it puts. */
const PUT = [
  [business.putNature, { question: 'nature', of: 'draft' }],
  [{ ...business.putNature, type: 'manner.put' }, { question: 'manner' }],
  [
    { ...business.put, type: 'status.put', organizations: ['organization-1'] },
    { question: 'status', organizations: ['organization-1'] },
  ],
  [business.putAmendment('narrower'), { question: 'amendment', amendment: 'narrower' }],
  [business.putDivision, { question: 'division' }],
  [business.putPart('first'), { question: 'part', part: 'first' }],
  [business.putCompetence, { question: 'competence' }],
  [business.put, { question: 'proposal' }],
  [business.reconsider, { question: 'reconsideration' }],
] as const satisfies readonly (readonly [ConferenceEvent, ReturnType<typeof putOf>])[]
/** Every act that belongs to a vote. */
const OF_A_VOTE: readonly ConferenceEvent[] = [
  acts.cast(3, 1, 1),
  { ...acts.cast(3, 1, 1), type: 'ballots.correct' },
  { type: 'lot.draw', ...chair, on: 'vote', party: 'a' },
  { type: 'roll.answer', ...chair, on: 'vote', party: 'a', answer: 'yes' },
  acts.announce(),
]
/** What an act is "on" here is an appeal, a motion or a vote, though a question may have the same name. */
const ON_NO_QUESTION: readonly ConferenceEvent[] = [
  acts.appeal('a', 'draft'),
  business.move('draft', 'close the debate'),
  business.speakOn('draft', 'a', 'against'),
  business.withdrawMotion('draft'),
  { ...business.putMotion('draft'), on: 'draft' },
  { ...acts.explainVote('a'), on: 'draft' },
]
/** The machine itself says that a state is at its end: no act of the schema. */
const COMPLETION = { type: 'xstate.done.state.conference.business' } as unknown as ConferenceEvent

describe('the question that an act names', () => {
  test('is what is put to the vote', () => {
    for (const [event] of PUT) expect([event.type, questionNamed(context, event)]).toEqual([event.type, 'draft'])
  })

  test('is what the vote is taken on, for all that belongs to a vote', () => {
    for (const event of OF_A_VOTE) {
      const named = (votes: Context['votes']) => questionNamed({ ...context, votes }, event)
      expect([event.type, named({ vote: vote('draft') })]).toEqual([event.type, 'draft'])
      expect(named({ vote: vote(null) })).toBeNull()
      expect(named({ another: vote('draft') })).toBeNull()
    }
  })

  test('is none for a motion, an appeal and an explanation, which are on something else', () => {
    for (const event of ON_NO_QUESTION) expect([event.type, questionNamed(context, event)]).toEqual([event.type, null])
  })

  test('is what any other act is on, if anything', () => {
    expect(questionNamed(context, business.seek)).toBe('draft')
    expect(questionNamed(context, business.take('other'))).toBe('other')
    expect(questionNamed(context, acts.adjourn)).toBeNull()
  })

  test('is none once a state ends of itself: then it is the one in hand in its region', () => {
    const both = inHand('observers', 'draft')
    expect(questionEnded(both, COMPLETION, 'business')).toBe('draft')
    expect(questionEnded(both, COMPLETION, 'observers')).toBe('observers')
    expect(questionEnded(inHand('observers', null), COMPLETION, 'business')).toBeNull()
    expect(questionEnded(both, COMPLETION, undefined)).toBeNull()
    expect(questionEnded(both, business.seek, 'business')).toBeNull()
  })
})

test('a rule looks at the question in hand in its region, else at the one that the act names', () => {
  expect(questionAt(context, business.take('other'), undefined)).toBe(context.questions['other'])
  expect(questionAt(context, business.take('other'), 'business')).toBe(draft)
  expect(questionAt(context, business.take('other'), 'observers')).toBeNull()
  expect(questionAt(context, business.take('new'), undefined)).toBeNull()
  expect(questionAt(context, acts.adjourn, undefined)).toBeNull()
})

describe('the question that an act addresses', () => {
  /** With no region, and in each: an act on "draft" while these are in hand. */
  const addressed = (event: ConferenceEvent, observers: string | null, other: string | null) =>
    ([undefined, 'observers', 'business'] satisfies (Region | undefined)[]).map((region) =>
      isQuestionAddressed(inHand(observers, other), event, region),
    )

  test('is the one in hand in the region, or in either', () => {
    expect(addressed(business.seek, null, 'draft')).toEqual([true, false, true])
    expect(addressed(business.seek, 'draft', null)).toEqual([true, true, false])
    expect(addressed(business.seek, 'other', 'draft')).toEqual([true, false, true])
    expect(addressed(business.seek, 'other', null)).toEqual([false, false, false])
    expect(addressed(business.put, null, 'draft')).toEqual([true, false, true])
  })

  test('does not matter to an act that names none', () => {
    expect(addressed(acts.adjourn, null, 'draft')).toEqual([true, true, true])
    expect(addressed(acts.appeal('a'), null, null)).toEqual([true, true, true])
  })

  test('is, for applications, the one they are listed under, or a new one while there is none', () => {
    const lists = { ...acts.list(['organization-1']), on: 'draft' }
    const applies = { ...acts.apply(['organization-1']), on: 'draft' }
    for (const event of [lists, applies]) {
      // Something else is called "draft" already.
      expect(addressed(event, null, null)).toEqual([false, false, false])
      expect(addressed(event, 'draft', null)).toEqual([true, true, true])
      expect(addressed(event, 'other', null)).toEqual([false, false, false])
      const fresh = { ...event, on: 'new' }
      expect(addressed(fresh, null, 'draft')).toEqual([true, true, true])
      expect(addressed(fresh, 'other', 'draft')).toEqual([false, false, false])
    }
  })

  test('need not be in hand to be taken up, submitted, waived for, opened or reconsidered; it is no question of applications', () => {
    const early: readonly ConferenceEvent[] = [
      business.take(),
      { ...business.waive, type: 'proposal.table', title: '', sponsors: [], inTime: true, costs: false },
      business.waive,
      { ...business.openElection, on: 'draft' },
      { type: 'reconsideration.speak', by: 'a', in: 'plenary', on: 'draft', side: 'against' },
      business.reconsider,
    ]
    for (const event of early) {
      expect([event.type, addressed(event, null, 'other')]).toEqual([event.type, [true, true, true]])
      expect([event.type, addressed(event, 'draft', null)]).toEqual([event.type, [false, false, false]])
    }
  })

  test('is, for a proposal withdrawn, any that is named; in a region, the one in hand', () => {
    expect(addressed(business.withdraw(), null, null)).toEqual([true, false, false])
    expect(addressed(business.withdraw(), null, 'draft')).toEqual([true, false, true])
    expect(addressed(business.withdraw(), null, 'other')).toEqual([true, false, false])
    expect(addressed(business.withdraw(), 'draft', null)).toEqual([false, true, false])
  })
})

describe('what an act puts to the vote', () => {
  test('a question, each with what belongs to it', () => {
    for (const [event, put] of PUT) expect(putOf(event)).toEqual(put)
  })

  test('a motion; and an appeal, by being raised', () => {
    expect(putOf(business.putMotion('first'))).toEqual({ question: 'motion', motion: 'first' })
    expect(putOf(acts.appeal('a'))).toEqual({ question: 'appeal' })
  })

  test('nothing, where it puts nothing', () => {
    expect(putOf(business.seek)).toBeNull()
    expect(putOf(acts.announce())).toBeNull()
  })
})
