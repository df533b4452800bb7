/** The lot, the answers and the ballots of a roll-call: what is known before each, and what it changes. */
import { describe, expect, test } from 'vitest'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import * as roll from '#machines/rollCall'
import type { Ballots } from '#rules/ballots'
import { business } from '../support/business.ts'
import {
  context,
  called,
  vote,
  withVote,
  calling,
  answer,
  draw,
  byName,
  cast,
  correct,
  WHOLE,
  NOTHING,
} from '../support/rolls.ts'
import { acts } from '../support/sitting.ts'

describe('the lot', () => {
  test('is drawn while names are to be called, of those on the roll', () => {
    expect(roll.rollFacts(calling({}, { from: null }), draw('b'))).toEqual({ ...NOTHING, calling: true, onRoll: true })
    expect(roll.rollFacts(calling(), draw('b'))).toMatchObject({ calling: true, drawn: true })
    expect(roll.rollFacts(calling(), draw('president')).onRoll).toBe(false)
    expect(roll.rollFacts(withVote(), draw('b'))).toEqual({ ...NOTHING, onRoll: true })
    expect(roll.rollFacts(context, draw('b'))).toEqual({ ...NOTHING, onRoll: true })
    const counted = withVote({ roll: called(), ballots: byName({}) })
    expect(roll.rollFacts(counted, draw('b')).calling).toBe(false)
  })

  test('says who is first, and only where names are called', () => {
    expect(roll.lotDrawn(calling({}, { from: null }), 'vote', 'b').votes?.['vote']?.roll?.from).toBe('b')
    expect(roll.lotDrawn(withVote(), 'vote', 'b')).toEqual({})
    expect(roll.lotDrawn(context, 'vote', 'b')).toEqual({})
  })
})

describe('answers', () => {
  const facts = (before: Context, ...said: Parameters<typeof answer>) => roll.rollFacts(before, answer(...said))

  test('of whoever is called, by the Secretariat or for itself', () => {
    const expected = { ...NOTHING, calling: true, drawn: true, goesOn: true, next: 'd' }
    expect(facts(calling(), 'd', 'yes')).toEqual({ ...expected, inTurn: true })
    expect(facts(calling(), 'd', 'yes', 'd')).toEqual({ ...expected, inTurn: true, ownAnswer: true })
    expect(facts(calling(), 'c', 'absent')).toEqual({ ...expected, saysAbsent: true })
  })

  test('to pass a second time', () => {
    const round = calling({ d: 'pass', e: 'no', a: 'pass', b: 'no', c: 'no' })
    expect(facts(round, 'd', 'pass')).toMatchObject({ passesTwice: true, next: 'd' })
    expect(facts(round, 'd', 'yes').passesTwice).toBe(false)
    expect(facts(calling(), 'd', 'pass').passesTwice).toBe(false)
  })

  test('the last ends it, unless somebody passed', () => {
    const { c, ...four } = WHOLE
    expect(facts(calling(four), 'c', c)).toMatchObject({ goesOn: false, next: 'c' })
    expect(facts(calling({ ...four, a: 'pass' }), 'c', c).goesOn).toBe(true)
  })

  test('none where no names are called', () => {
    expect(facts(withVote(), 'd', 'yes')).toEqual({ ...NOTHING })
    expect(facts(withVote(), 'd', 'pass')).toEqual({ ...NOTHING })
    expect(facts(context, 'd', 'yes')).toEqual({ ...NOTHING, goesOn: true })
  })

  test('what is called is a name, where there is one', () => {
    const { participants } = calling()
    const named = { ...calling(), participants: { ...participants, d: { role: 'party' as const, name: 'Zambia' } } }
    expect(facts({ ...named, votes: { vote: vote({ roll: called({}, { from: 'd' }) }) } }, 'd', 'yes').next).toBe(
      'Zambia',
    )
  })

  test('each is kept, one who passed in place of the pass; whoever answered counts as present', () => {
    const answered = roll.rollAnswered(calling({ d: 'pass' }), { on: 'vote', party: 'd', answer: 'no' })
    expect(answered.votes?.['vote']).toEqual(vote({ roll: called({ d: 'no' }) }))
    const fewer = { ...calling({ d: 'pass' }), present: 3 }
    expect(roll.rollAnswered(fewer, { on: 'vote', party: 'd', answer: 'no' }).votes?.['vote']?.present).toBe(5)
    expect(roll.presentIn(fewer, vote())).toBe(3)
    expect(roll.presentIn(fewer, vote({ roll: called({}, { from: null }) }))).toBe(3)
    expect(roll.presentIn({ ...fewer, present: 6 }, vote({ roll: called() }))).toBe(6)
    expect(roll.rollAnswered(context, { on: 'vote', party: 'd', answer: 'no' })).toEqual({})
  })
})

describe('ballots', () => {
  test('given: as cast, put right in what was recorded, or answered so far', () => {
    const given = (before: Context, event: ConferenceEvent) => roll.ballotsGiven(before, event)
    expect(given(withVote(), cast(byName({ a: 'yes' })))).toEqual(byName({ a: 'yes' }))
    expect(given(context, cast(byName({ a: 'yes' })))).toEqual(byName({ a: 'yes' }))
    const recorded = withVote({ ballots: byName({ a: 'yes', b: 'no' }) })
    expect(given(recorded, correct(byName({ b: 'yes' })))).toEqual(byName({ a: 'yes', b: 'yes' }))
    expect(given(calling({ d: 'yes' }), answer('e', 'no'))).toEqual(byName({ d: 'yes', e: 'no' }))
    expect(given(withVote(), answer('e', 'no'))).toEqual(byName({ e: 'no' }))
    expect(given(context, answer('e', 'no'))).toEqual(byName({ e: 'no' }))
    expect(given(calling({ d: 'yes' }), answer('e', 'pass'))).toBeNull()
    expect(given(calling({ d: 'yes' }), answer('e', 'absent'))).toBeNull()
    expect(given(calling(), business.put)).toBeNull()
  })

  test('reported of a roll: all that was answered, and as it was answered', () => {
    const answered = { d: 'yes', e: 'no', a: 'abstain', c: 'yes' } as const
    const asAnswered = (ballots: Ballots, before = calling(WHOLE)) => roll.rollFacts(before, cast(ballots)).asAnswered
    expect(roll.rollFacts(calling(WHOLE), cast(byName(answered)))).toEqual({ ...NOTHING, drawn: true })
    expect(asAnswered(byName({ ...answered, e: 'yes' }))).toBe(false)
    expect(asAnswered(byName({ ...answered, b: 'yes' }))).toBe(false)
    expect(asAnswered(byName({ d: 'yes', e: 'no', a: 'abstain' }))).toBe(false)
    expect(asAnswered({ by: 'count', inFavour: 2, against: 1, abstaining: 1 })).toBe(false)
    // Nobody was called: the whole roll is reported at once.
    expect(asAnswered(byName({ a: 'no' }), calling())).toBe(true)
    expect(asAnswered(byName({ a: 'no' }), withVote())).toBe(true)
    expect(asAnswered(byName({ a: 'no' }), withVote({ roll: called(WHOLE), ballots: byName(answered) }))).toBe(true)
  })

  test('while it goes on, once it has begun', () => {
    const goesOn = (before: Context) => roll.rollFacts(before, cast(byName({ d: 'yes' }))).goesOn
    expect(goesOn(calling({ d: 'yes' }))).toBe(true)
    expect(goesOn(calling(WHOLE))).toBe(false)
    expect(goesOn(calling())).toBe(false)
    expect(goesOn(withVote({ roll: called({ d: 'yes' }), ballots: byName({}) }))).toBe(false)
    expect(goesOn(context)).toBe(false)
  })

  test('counted by hand, where names were asked for', () => {
    const hands: Ballots = { by: 'count', inFavour: 2, against: 1, abstaining: 1 }
    expect(roll.rollFacts(calling({}, { asked: true, from: null }), cast(hands))).toEqual({
      ...NOTHING,
      asked: true,
      byHand: true,
    })
    expect(roll.rollFacts(withVote(), correct(hands))).toEqual({ ...NOTHING, byHand: true })
    expect(roll.rollFacts(withVote(), cast(byName({})))).toEqual(NOTHING)
  })

  test('of a roll that is complete', () => {
    expect(roll.ballotsOfRoll(calling(WHOLE), 'vote')).toEqual(byName({ d: 'yes', e: 'no', a: 'abstain', c: 'yes' }))
    expect(roll.ballotsOfRoll(calling({ d: 'yes' }), 'vote')).toBeNull()
    expect(roll.ballotsOfRoll(calling({}, { from: null }), 'vote')).toBeNull()
    expect(roll.ballotsOfRoll(withVote(), 'vote')).toBeNull()
    expect(roll.ballotsOfRoll(context, 'vote')).toBeNull()
  })

  test('of other acts nothing is known', () => {
    expect(roll.rollFacts(calling(WHOLE), acts.announce())).toEqual(NOTHING)
    expect(roll.rollFacts(calling(WHOLE), { type: 'vote.explain', by: 'a', in: 'plenary', speakers: ['a'] })).toEqual(
      NOTHING,
    )
  })
})
