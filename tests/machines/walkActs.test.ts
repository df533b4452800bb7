/** What walks are made of: tallies, ballots, comings and goings, and the same act by another or elsewhere. */
import { describe, expect, test } from 'vitest'
import type { Context, Vote } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { start } from '#machines/replay'
import * as walkActs from '#machines/walkActs'
import { acts, business, tabled } from '../support/business.ts'
import { AWAITED, body, COUNTED, HANDS, NAMES, told, TOO_MANY } from '../support/tried.ts'

const vote: Vote = { matter: 'draft', put: { question: 'proposal' }, ballots: null, present: 3, roll: null }
const context: Context = { ...start(body).context, present: 3 }
const awaiting: Context = { ...context, votes: { vote } }
const cast: Context = {
  ...context,
  votes: { vote: { ...vote, ballots: { by: 'count', inFavour: 3, against: 0, abstaining: 0 } } },
}
const tallies = (ballots: ReturnType<typeof walkActs.everyTally>): readonly string[] =>
  ballots.map((each) => (each.by === 'count' ? `${each.inFavour}-${each.against}-${each.abstaining}` : 'by name'))

describe('tallies', () => {
  test('all that can be of those present', () => {
    expect(tallies(walkActs.everyTally(0))).toEqual(['0-0-0'])
    expect(tallies(walkActs.everyTally(1))).toEqual(['0-0-0', '0-0-1', '0-1-0', '1-0-0'])
    expect(tallies(walkActs.everyTally(2)).join(' ')).toBe(
      '0-0-0 0-0-1 0-0-2 0-1-0 0-1-1 0-2-0 1-0-0 1-0-1 1-1-0 2-0-0',
    )
    expect(walkActs.everyTally(3).length).toBe(20)
    expect(walkActs.everyTally(1)[3]).toEqual({ by: 'count', inFavour: 1, against: 0, abstaining: 0 })
  })

  test('those that tell: all for, all against, nobody either; of two or more, a tie and the least majority', () => {
    expect(tallies(walkActs.tellingTallies(1))).toEqual(['1-0-0', '0-1-0', '0-0-1'])
    expect(tallies(walkActs.tellingTallies(2))).toEqual(['2-0-0', '0-2-0', '0-0-2', '1-1-0', '2-0-0'])
    expect(tallies(walkActs.tellingTallies(5))).toEqual(['5-0-0', '0-5-0', '0-0-5', '2-2-1', '3-2-0'])
  })
})

describe('in votes', () => {
  test('ballots that are awaited: each tally, one more than are there, by name, and in no vote', () => {
    expect(walkActs.ballotsIn(awaiting).map(told)).toEqual([...HANDS, ...TOO_MANY, ...NAMES, ...AWAITED])
    expect(walkActs.ballotsIn(awaiting, walkActs.everyTally).length).toBe(20 + 1 + 4 + 2)
    const [first] = walkActs.ballotsIn(awaiting)
    expect(first).toEqual({
      type: 'ballots.cast',
      by: 'secretariat',
      in: 'plenary',
      on: 'vote',
      ballots: { by: 'count', inFavour: 3, against: 0, abstaining: 0 },
    })
  })

  test('by name: two parties, the regional organization alone and with a member, and who has no vote', () => {
    const rolls = walkActs
      .ballotsIn(awaiting)
      .flatMap((event) => (event.type === 'ballots.cast' && event.ballots.by === 'name' ? [event.ballots] : []))
    expect(rolls).toEqual([
      { by: 'name', votes: { 'party-1': 'yes', 'party-2': 'no' } },
      { by: 'name', votes: { union: 'yes' } },
      { by: 'name', votes: { union: 'yes', 'party-1': 'no' } },
      { by: 'name', votes: { secretariat: 'yes' } },
    ])
  })

  test('once they are cast, the announcement and corrections; without a vote, nothing', () => {
    expect(walkActs.ballotsIn(cast).map(told)).toEqual(COUNTED)
    expect(walkActs.ballotsIn(context)).toEqual([])
  })
})

describe('the quorum', () => {
  const present = (count: number) => `presence.establish by secretariat, present ${count}`

  test('is lost while ballots are awaited, and comes back whenever it was', () => {
    expect(walkActs.comings(awaiting).map(told)).toEqual([present(1), present(4)])
    expect(walkActs.comings(context)).toEqual([])
    expect(walkActs.comings(cast)).toEqual([])
    expect(walkActs.comings({ ...context, present: 1 }).map(told)).toEqual([present(3)])
    expect(walkActs.comings({ ...awaiting, present: 2 }).map(told)).toEqual([present(3)])
    const both = { ...context, votes: { ...cast.votes, appeal: vote } }
    expect(walkActs.comings(both).map(told)).toEqual([present(1), present(4)])
  })

  const DECISIONS: readonly ConferenceEvent[] = [
    acts.declare,
    acts.agree('jointly'),
    acts.putNature(),
    business.put,
    business.conclude,
    business.acclaim,
    business.papers('President', {}, 3),
    business.lot('President', 'a'),
    { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 3 },
  ]
  const OTHERS: readonly ConferenceEvent[] = [acts.seek, business.request(), acts.open, business.openElection]

  test('wanting, keeps from everything but what is decided with it', () => {
    const all = [...OTHERS, ...DECISIONS]
    expect(walkActs.quorate({ ...context, present: 2 }, all)).toEqual(DECISIONS)
    expect(walkActs.quorate(context, all)).toEqual(all)
    expect(walkActs.quorate({ ...awaiting, present: 2 }, all)).toEqual(all)
  })
})

describe('of all that can be thought of', () => {
  test('the acts of these kinds, by the names that walks use', () => {
    const draft = { ...context, meetings: 4, inHand: { observers: null, business: null } }
    expect(walkActs.thoughtOf(draft, ['meeting.open', 'consensus.seek', 'nature.put'])).toEqual([
      { type: 'meeting.open', by: 'president', in: 'plenary', number: 5 },
      { type: 'consensus.seek', by: 'president', in: 'plenary', on: 'matter' },
      {
        type: 'nature.put',
        by: 'president',
        in: 'plenary',
        on: 'vote',
        question: 'matter',
        method: 'show of hands',
      },
    ])
    expect(walkActs.thoughtOf(draft, [])).toEqual([])
  })

  test('a point of order, its ruling, and an appeal', () => {
    expect(walkActs.pointsOfOrder('other')).toEqual([
      { type: 'point.raise', by: 'party-1', in: 'plenary', about: 'other' },
      { type: 'point.rule', by: 'president', in: 'plenary', upheld: true },
      { type: 'ruling.stand', by: 'president', in: 'plenary' },
      { type: 'appeal.raise', by: 'party-1', in: 'plenary', on: 'appeal' },
    ])
  })
})

describe('what is tried beside an act', () => {
  const beside = (...events: readonly ConferenceEvent[]): readonly ConferenceEvent[] =>
    walkActs.tries(events).slice(events.length)

  test('the same by another: by the Secretariat, by a party, by an organization', () => {
    const suspend: ConferenceEvent = { type: 'meeting.suspend', by: 'president', in: 'plenary' }
    expect(walkActs.tries([suspend])).toEqual([suspend, { ...suspend, by: 'secretariat' }])
    const arrive: ConferenceEvent = { type: 'delegations.arrive', by: 'secretariat', in: 'plenary', count: 1 }
    expect(beside(arrive)).toEqual([{ ...arrive, by: 'party-1' }])
    const ask: ConferenceEvent = { type: 'floor.request', by: 'party-2', in: 'plenary' }
    expect(beside(ask)).toEqual([{ ...ask, by: 'organization-1' }])
  })

  test('the same on another matter, and in a body that does not sit', () => {
    expect(beside(acts.refer)).toEqual([
      { ...acts.refer, by: 'secretariat' },
      { ...acts.refer, on: 'another-matter' },
      { ...acts.refer, in: 'bureau' },
    ])
  })

  test('a vote on another question', () => {
    expect(beside(business.put)).toEqual([
      { ...business.put, by: 'secretariat' },
      { ...business.put, question: 'another-matter' },
    ])
  })

  test.each<ConferenceEvent>([
    acts.list([]),
    acts.apply([]),
    tabled(),
    business.take(),
    business.openElection,
    business.move('first', 'close the debate'),
    business.speakOn('first', 'a', 'against'),
    business.withdrawMotion('first'),
    acts.appeal('a'),
    acts.cast(1, 0, 0),
    { ...acts.cast(1, 0, 0), type: 'ballots.correct' },
    acts.announce(),
  ])('nothing else where it brings something itself: $type', (event) => {
    expect(beside(event).map(({ by, ...rest }) => [by === event.by, rest])).toEqual([
      [false, { ...event, by: undefined }],
    ])
  })

  test('nothing else where it names nothing', () => {
    const explained: ConferenceEvent = { type: 'vote.explain', by: 'president', in: 'plenary', speakers: [] }
    expect(beside({ ...explained, on: undefined })).toEqual([{ ...explained, by: 'secretariat' }])
  })

  test('once for each kind of act on each matter, and no act twice', () => {
    const [one, other] = [acts.claim('a', 'substance'), acts.claim('b', 'procedure')]
    expect(walkActs.tries([one, other, one]).map(({ by }) => by)).toEqual(['a', 'b', 'organization-1', 'a', 'a'])
    expect(beside(acts.refer, { ...acts.refer, on: 'draft' }).length).toBe(2 + 2 + 1)
    expect(walkActs.tries([])).toEqual([])
  })
})
