/** Of votes: what belongs to which, who may cast what, and what waits for a point of order. */
import { describe, expect, test } from 'vitest'
import type { Context, Put, Vote } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { ballotProblems, castBy, isPartOfOrder, isPartOfVote, isVoteAddressed } from '#machines/factsOfVotes'
import type { Ballots } from '#rules/ballots'
import { business, room } from '../support/business.ts'
import { vote } from '../support/rolls.ts'

const { context } = room()
const withVote = (changes: Partial<Vote> = {}): Context => ({ ...context, votes: { vote: vote(changes) } })
const byName = (votes: Record<string, 'yes' | 'no' | 'abstain'>): Ballots => ({ by: 'name', votes })
const byCount = (inFavour: number, against: number, abstaining: number): Ballots => ({
  by: 'count',
  inFavour,
  against,
  abstaining,
})
const namesOf = (...asked: Parameters<typeof ballotProblems>): readonly string[] =>
  ballotProblems(...asked).map(({ name }) => name)

describe('ballots', () => {
  test('of as many as are in the room', () => {
    const five = { ...context, present: 5 }
    expect(namesOf(five, byCount(3, 1, 1), undefined)).toEqual([])
    expect(ballotProblems(five, byCount(3, 2, 1), undefined)).toEqual([
      { name: 'more-cast-than-present', field: 'present', found: 5, expected: 'at least as many as cast something' },
    ])
  })

  test('in a roll-call, of as many as were there when it began, though some have left since', () => {
    const three = { ...context, present: 3 }
    const began = vote({ roll: { asked: true, from: 'a', answers: {} } })
    expect(namesOf(three, byCount(5, 0, 0), vote())).toEqual(['more-cast-than-present'])
    expect(namesOf(three, byCount(5, 0, 0), began)).toEqual([])
  })

  test('by name, not of one who has left, unless it voted before', () => {
    const gone = { ...context, left: ['b', 'a'] }
    expect(ballotProblems(gone, byName({ a: 'yes', c: 'no' }), vote())).toEqual([
      { name: 'not-a-voter', field: 'a', found: 'a', expected: 'a party that is present' },
    ])
    const before = vote({ ballots: byName({ a: 'no' }) })
    expect(namesOf(gone, byName({ a: 'yes', c: 'no' }), before)).toEqual([])
    expect(namesOf(gone, byName({ c: 'no' }), vote())).toEqual([])
    expect(namesOf(gone, byName({ a: 'yes' }), vote({ ballots: byCount(1, 0, 0) }))).toEqual(['not-a-voter'])
    expect(namesOf(gone, byCount(1, 0, 0), vote())).toEqual([])
  })

  test('of nobody who has no vote, and then none is counted', () => {
    expect(namesOf(context, byName({ president: 'yes' }), undefined)).toEqual(['not-a-voter'])
    expect(castBy(context, byName({ president: 'yes' }))).toBeNull()
    expect(castBy(context, byName({ a: 'yes', b: 'no', c: 'abstain' }))).toBe(3)
    expect(castBy(context, byCount(2, 1, 4))).toBe(7)
  })
})

const chair = { by: 'president', in: 'plenary' } as const
const none = byCount(0, 0, 0)
const method = 'show of hands'
const addressing = (on: string): readonly ConferenceEvent[] => [
  { type: 'ballots.cast', ...chair, on, ballots: none },
  { type: 'ballots.correct', ...chair, on, ballots: none },
  { type: 'lot.draw', ...chair, on, party: 'a' },
  { type: 'roll.answer', ...chair, on, party: 'a', answer: 'yes' },
  { type: 'result.announce', ...chair, on },
]
const putting = (on: string): readonly ConferenceEvent[] => [
  { type: 'nature.put', ...chair, on, question: 'draft', method },
  { type: 'manner.put', ...chair, on, question: 'draft', method },
  { type: 'status.put', ...chair, on, question: 'draft', method, organizations: ['organization-1'] },
  { type: 'amendment.put', ...chair, on, question: 'draft', method, amendment: 'one' },
  { type: 'division.put', ...chair, on, question: 'draft', method },
  { type: 'part.put', ...chair, on, question: 'draft', method, part: 'one' },
  { type: 'competence.put', ...chair, on, question: 'draft', method },
  { type: 'proposal.put', ...chair, on, question: 'draft', method },
  { type: 'reconsideration.put', ...chair, on, question: 'draft', method },
  { type: 'motion.put', ...chair, on, motion: 'motion', method },
  { type: 'appeal.raise', by: 'a', in: 'plenary', on },
]
const types = (events: readonly ConferenceEvent[], are: (event: ConferenceEvent) => boolean) =>
  events.filter(are).map(({ type }) => type)
const typesOf = (events: readonly ConferenceEvent[]) => events.map(({ type }) => type)

describe('what belongs to the vote in hand', () => {
  const part = (of: Context) => (event: ConferenceEvent) => isPartOfVote(of, event)

  test('its ballots, its roll and its result, and not those of another', () => {
    expect(types(addressing('vote'), part(withVote()))).toEqual(typesOf(addressing('vote')))
    expect(types(addressing('other'), part(withVote()))).toEqual([])
  })

  test('a roll-call asked for on an appeal, which is voted on at once; on nothing else', () => {
    const ask = { type: 'rollCall.ask', by: 'a', in: 'plenary', on: 'vote' } as const
    expect(isPartOfVote(withVote({ put: { question: 'appeal' } }), ask)).toBe(true)
    expect(isPartOfVote(withVote(), ask)).toBe(false)
    expect(isPartOfVote(context, ask)).toBe(false)
  })

  test('a point of order on its conduct, with the ruling and the appeal, and no other point', () => {
    const about = (what: 'conduct of voting' | 'other') =>
      ({ type: 'point.raise', by: 'a', in: 'plenary', about: what }) as const
    expect(isPartOfVote(withVote(), about('conduct of voting'))).toBe(true)
    expect(isPartOfVote(withVote(), about('other'))).toBe(false)
    expect(isPartOfVote(withVote(), { type: 'point.rule', ...chair, upheld: true })).toBe(true)
    expect(isPartOfVote(withVote(), { type: 'ruling.stand', ...chair })).toBe(true)
    expect(isPartOfVote(withVote(), { type: 'appeal.raise', by: 'a', in: 'plenary', on: 'appeal' })).toBe(true)
    expect(isPartOfVote(withVote(), { type: 'list.close', ...chair })).toBe(false)
  })
})

describe('the vote that an act addresses', () => {
  const is =
    (of: Context, about: Parameters<typeof isVoteAddressed>[2] = {}) =>
    (event: ConferenceEvent) =>
      isVoteAddressed(of, event, about)

  test('what is put takes a name that is free', () => {
    expect(types(putting('new'), is(withVote()))).toEqual(typesOf(putting('new')))
    expect(types(putting('vote'), is(withVote()))).toEqual([])
  })

  test('ballots and results go to the vote of that name', () => {
    expect(types(addressing('vote'), is(withVote()))).toEqual(typesOf(addressing('vote')))
    expect(types(addressing('other'), is(withVote()))).toEqual([])
  })

  test('on the question asked about, and none other', () => {
    const appeal: Put = { question: 'appeal' }
    expect(types(addressing('vote'), is(withVote({ put: appeal }), { question: 'appeal' }))).toHaveLength(5)
    expect(types(addressing('vote'), is(withVote(), { question: 'appeal' }))).toEqual([])
  })

  test('on the matter in hand in the region, or on no matter at all', () => {
    const inHand = { observers: null, business: 'draft' }
    const region = { region: 'business' } as const
    expect(types(addressing('vote'), is({ ...withVote(), inHand }, region))).toHaveLength(5)
    expect(types(addressing('vote'), is({ ...withVote({ matter: 'other' }), inHand }, region))).toEqual([])
    expect(types(addressing('vote'), is({ ...withVote({ matter: null }), inHand }, region))).toHaveLength(5)
  })

  test('every other act addresses none', () => {
    expect(isVoteAddressed(withVote(), { type: 'list.close', ...chair }, {})).toBe(true)
  })
})

describe('a point of order goes before everything but what settles it', () => {
  const rule = { type: 'point.rule', ...chair, upheld: true } as const
  const appeal = { type: 'appeal.raise', by: 'a', in: 'plenary', on: 'appeal' } as const
  const stand = { type: 'ruling.stand', ...chair } as const
  const close = { type: 'list.close', ...chair } as const
  const cast = (on: string) => ({ type: 'ballots.cast', ...chair, on, ballots: none }) as const
  const taken = (order: Context['order'], votes: Context['votes'] = {}) =>
    [rule, appeal, stand, close, cast('vote'), cast('appeal')].map((event) =>
      isPartOfOrder({ ...context, order, votes }, event),
    )
  const both = { vote: vote(), appeal: vote({ put: { question: 'appeal' } }) }

  test('with none, all goes on; raised, it is ruled on; ruled on, it is appealed against or stands; appealed, it is voted on', () => {
    expect(taken('quiet')).toEqual([true, true, true, true, true, true])
    expect(taken('point raised')).toEqual([true, false, false, false, false, false])
    expect(taken('ruling given')).toEqual([false, true, true, false, false, false])
    expect(taken('appealed', both)).toEqual([false, true, false, false, false, true])
  })

  test('what names no vote is no part of an appeal', () => {
    const explain: ConferenceEvent = { type: 'vote.explain', by: 'a', in: 'plenary', speakers: ['a'] }
    expect(isPartOfOrder({ ...context, order: 'appealed', votes: both }, explain)).toBe(false)
    const motion = business.move('m', 'close the debate')
    expect(isPartOfOrder({ ...context, order: 'appealed', votes: both }, motion)).toBe(false)
  })
})
