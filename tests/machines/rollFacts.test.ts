/** Who is called, and what is known of a roll-call that is asked for. */
import { describe, expect, test } from 'vitest'
import type { Context, Put, Vote } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import * as roll from '#machines/rollCall'
import { business, considering } from '../support/business.ts'
import { context, called, vote, withVote, calling, ask, byName, WHOLE, NOTHING } from '../support/rolls.ts'
import { sitting } from '../support/sitting.ts'

describe('who is called', () => {
  const union = (members: readonly string[]) => sitting({ parties: 3, organizations: 1, union: members }).context

  test('those who have a vote: parties, and a regional organization with members here', () => {
    expect(roll.rollOf(union(['a']))).toEqual(['a', 'b', 'c', 'union'])
    expect(roll.rollOf(union([]))).toEqual(['a', 'b', 'c'])
  })

  test('by names, where there are names', () => {
    const { participants } = context
    const named = { ...context, participants: { ...participants, a: { role: 'party' as const, name: 'Zambia' } } }
    expect(roll.rollOf(named)).toEqual(['b', 'c', 'd', 'e', 'a'])
  })

  test('from the name drawn, and nobody before one is drawn or once all have answered', () => {
    const next = (votes: Context) => roll.nextIn(votes, votes.votes['vote'] ?? vote())
    expect(next(calling())).toBe('d')
    expect(next(calling({ d: 'yes', e: 'no' }))).toBe('a')
    expect(next(calling(WHOLE))).toBeNull()
    expect(next(calling({}, { from: null }))).toBeNull()
    expect(next(withVote())).toBeNull()
  })
})

describe('asked for', () => {
  const asking = (before: Context, on: string) => roll.rollFacts(before, ask(on))

  test('on a question in hand, of which a vote is requested or not', () => {
    expect(asking(context, 'draft')).toEqual({ ...NOTHING, known: true })
    const question = context.questions['draft']
    if (question === undefined) throw new Error('no draft')
    const asked = { ...context, questions: { draft: { ...question, voteRequested: true, rollCall: true } } }
    expect(asking(asked, 'draft')).toEqual({ ...NOTHING, known: true, requested: true, asked: true })
  })

  test('on no question that waits, and on none that is not there', () => {
    const waiting = { ...context, inHand: { observers: null, business: null } }
    expect(asking(waiting, 'draft')).toEqual(NOTHING)
    expect(asking(context, 'another')).toEqual(NOTHING)
    const observers = { ...context, inHand: { observers: 'draft', business: null } }
    expect(asking(observers, 'draft').known).toBe(true)
  })

  test('too late once the question is put, whatever vote is taken on it', () => {
    expect(asking(withVote({ matter: 'draft' }), 'draft').begun).toBe(true)
    expect(asking(withVote({ matter: 'another' }), 'draft').begun).toBe(false)
    expect(asking(withVote(), 'vote')).toEqual({ ...NOTHING, known: true, requested: true, begun: true })
  })

  test('on an appeal, which is put as it is raised: until the lot is drawn or hands are counted', () => {
    const appeal = (changes: Partial<Vote>) =>
      asking(withVote({ matter: null, put: { question: 'appeal' }, ...changes }), 'vote')
    expect(appeal({})).toEqual({ ...NOTHING, known: true, requested: true })
    expect(appeal({ ballots: byName({ a: 'yes' }) }).begun).toBe(true)
    expect(appeal({ roll: called({}, { asked: true, from: null }) })).toMatchObject({ begun: false, asked: true })
    expect(appeal({ roll: called({}, { asked: true }) })).toMatchObject({ begun: true, asked: true })
  })

  test('on a motion pending, until that very motion is put', () => {
    const moved = considering().does(business.move('first', 'close the debate')).context
    const [motion] = moved.motions
    if (motion === undefined) throw new Error('no motion')
    expect(asking(moved, 'first')).toEqual({ ...NOTHING, known: true, requested: true })
    expect(asking({ ...moved, motions: [{ ...motion, rollCall: true }] }, 'first').asked).toBe(true)
    const putOn = (put: Put) => asking({ ...moved, votes: { vote: vote({ matter: null, put }) } }, 'first').begun
    expect(putOn({ question: 'motion', motion: 'first' })).toBe(true)
    expect(putOn({ question: 'motion', motion: 'second' })).toBe(false)
    expect(putOn({ question: 'appeal' })).toBe(false)
    expect(asking({ ...moved, motions: [] }, 'first')).toEqual(NOTHING)
    // The question under it is another thing to vote on.
    expect(asking(moved, 'draft')).toEqual({ ...NOTHING, known: true })
  })
})

describe('once asked for', () => {
  const asked = considering().does(business.seek, business.request(), ask('draft')).context
  const moved = considering().does(
    business.move('first', 'close the debate'),
    business.move('second', 'adjourn the debate', 'c'),
  ).context
  const askedOn = (id: string): Context => ({ ...moved, ...roll.rollAsked(moved, id) })

  test('it is kept with the question, with that motion alone, or with the vote that an appeal is', () => {
    expect(asked.questions['draft']?.rollCall).toBe(true)
    expect(askedOn('second').motions.map(({ id, rollCall }) => [id, rollCall])).toEqual([
      ['first', false],
      ['second', true],
    ])
    expect(roll.rollAsked(withVote({ matter: null, put: { question: 'appeal' } }), 'vote').votes).toEqual({
      vote: vote({ matter: null, put: { question: 'appeal' }, roll: { asked: true, from: null, answers: {} } }),
    })
    expect(Object.keys(roll.rollAsked(moved, 'draft'))).toEqual(['questions'])
    expect(roll.rollAsked(context, 'another')).toEqual({})
  })

  test('names are called instead of hands', () => {
    expect(roll.methodFor(context, 'draft')).toBe('show of hands')
    expect(roll.methodFor(asked, 'draft')).toBe('roll-call')
    expect(roll.methodFor(asked, 'another')).toBe('show of hands')
    expect([roll.methodFor(askedOn('second'), 'first'), roll.methodFor(askedOn('second'), 'second')]).toEqual([
      'show of hands',
      'roll-call',
    ])
  })

  test('hands are not what it is put by', () => {
    const byHand = (before: Context, event: ConferenceEvent) => roll.rollFacts(before, event)
    expect(byHand(asked, business.put)).toEqual({ ...NOTHING, asked: true, byHand: true })
    expect(byHand(asked, { ...business.put, method: 'roll-call' } as ConferenceEvent)).toEqual({
      ...NOTHING,
      asked: true,
    })
    expect(byHand(context, business.put)).toEqual({ ...NOTHING, byHand: true })
    expect(byHand(askedOn('second'), business.putMotion('second')).asked).toBe(true)
    expect(byHand(askedOn('second'), business.putMotion('first')).asked).toBe(false)
    expect(byHand(asked, business.seek)).toEqual(NOTHING)
  })

  test('the vote begins by calling names, and the request is used up', () => {
    const begin = (before: Context, event: ConferenceEvent, matter: string | null = 'draft') =>
      roll.voteBegun(before, event, { on: 'vote', matter, put: { question: 'proposal' } })
    expect(begin(asked, business.put)).toEqual({
      votes: { vote: vote({ roll: { asked: true, from: null, answers: {} } }) },
      questions: { draft: { ...asked.questions['draft'], rollCall: false } },
    })
    expect(begin(context, business.put)).toEqual({ votes: { vote: vote() } })
    expect(begin(context, { ...business.put, method: 'roll-call' } as ConferenceEvent)).toEqual({
      votes: { vote: vote({ roll: { asked: false, from: null, answers: {} } }) },
    })
    expect(
      begin(asked, { ...business.put, method: 'recorded vote' } as ConferenceEvent).votes?.['vote']?.roll,
    ).toBeNull()
    // Asked for on the motion alone: what was asked on the question stands.
    expect(Object.keys(begin(askedOn('second'), business.putMotion('second'), null))).toEqual(['votes'])
  })
})
