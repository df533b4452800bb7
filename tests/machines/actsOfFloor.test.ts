/** Which acts of the floor are offered, by whom, for whom, and in which body. */
import { describe, expect, test } from 'vitest'
import { actsOfFloor } from '#machines/actsOfFloor'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { start, step } from '#machines/replay'
import { smallBody } from '#machines/smallBody'
import { untocCop } from '#rules/sets/untocCop'
import { acts } from '../support/business.ts'

const names = { question: 'matter', vote: 'vote', in: 'plenary', meeting: 1 } as const
const opened = [acts.arrive(3), acts.open].reduce(
  (snapshot, event) => step(snapshot, event).snapshot,
  start(smallBody(untocCop, 3)),
)
const inRoom = (change: Partial<Context>): Context => ({ ...opened.context, ...change })

describe('acts of the floor', () => {
  const room = { names, chair: 'president', secretariat: 'secretariat', party: 'a', speaker: 'b' } as const
  const here = (change: Partial<Context> = {}) => actsOfFloor(inRoom(change), room)
  const of = (type: ConferenceEvent['type'], change: Partial<Context> = {}) =>
    here(change).filter((event) => event.type === type)

  test('are by who does them, for whom, in the body that sits', () => {
    expect(new Set(here().map((event) => event.in))).toEqual(new Set(['plenary']))
    const doers = Object.fromEntries(here().map((event) => [event.type, event.by]))
    const byParty = [
      'floor.request',
      'point.raise',
      'appeal.raise',
      'motion.move',
      'list.oppose',
      'meeting.opposePrivate',
    ]
    const byOffice = ['delegations.arrive', 'delegations.leave']
    for (const [type, who] of Object.entries(doers))
      expect([type, who]).toEqual([
        type,
        byParty.includes(type) ? 'a' : byOffice.includes(type) ? 'secretariat' : 'president',
      ])
    expect(of('statement.make')).toEqual([{ type: 'statement.make', by: 'president', in: 'plenary', speakers: ['b'] }])
    for (const type of ['vote.explain', 'reply.accord'] as const)
      expect(of(type)).toEqual([{ type, by: 'president', in: 'plenary', speakers: ['a'] }])
    for (const type of ['speaker.stop', 'speaker.callToOrder'] as const)
      expect(of(type)).toEqual([{ type, by: 'president', in: 'plenary', speaker: 'a' }])
    expect(of('point.rule').map((event) => 'upheld' in event && event.upheld)).toEqual([true, false])
    expect(of('appeal.raise')).toEqual([{ type: 'appeal.raise', by: 'a', in: 'plenary', on: 'vote-appeal' }])
    for (const type of ['delegations.arrive', 'delegations.leave'] as const)
      expect(of(type)).toEqual([{ type, by: 'secretariat', in: 'plenary', count: 1 }])
    for (const type of [
      'meeting.suspend',
      'meeting.resume',
      'meeting.adjourn',
      'session.close',
      'list.close',
      'debate.close',
    ] as const)
      expect(of(type)).toEqual([{ type, by: 'president', in: 'plenary' }])
    expect(of('limit.set')).toEqual([{ type: 'limit.set', by: 'president', in: 'plenary', minutes: 5 }])
  })

  test('give the floor to the first on the list, and to nobody where there is none', () => {
    expect(of('floor.give')).toEqual([])
    expect(of('floor.give', { speakers: ['c', 'b'] })).toEqual([
      { type: 'floor.give', by: 'president', in: 'plenary', speaker: 'c' },
    ])
  })

  test('raise a point on the conduct of voting only while there is a vote', () => {
    const about = (change: Partial<Context>) =>
      of('point.raise', change).map((event) => 'about' in event && event.about)
    expect(about({})).toEqual(['other'])
    const vote = { matter: null, put: { question: 'appeal' }, ballots: null, present: 3, roll: null } as const
    expect(about({ votes: { vote } })).toEqual(['conduct of voting', 'other'])
  })

  test('move every motion that the body knows, each under its number', () => {
    expect(
      of('motion.move').map((event) => ('motion' in event ? [event.motion, 'on' in event && event.on] : [])),
    ).toEqual(untocCop.motions.map(({ kind }, index) => [kind, `motion-${index + 1}`]))
  })

  test('speak on a motion for and against, put it, and let its mover withdraw it', () => {
    const motion = {
      id: 'm',
      kind: 'close the debate',
      by: 'c',
      in: 'plenary',
      spoken: { inFavour: 0, against: 0 },
      rollCall: false,
    } as const
    const change = { motions: [motion] }
    expect(of('motion.speak', change)).toEqual([
      { type: 'motion.speak', by: 'a', in: 'plenary', on: 'm', side: 'in favour' },
      { type: 'motion.speak', by: 'a', in: 'plenary', on: 'm', side: 'against' },
    ])
    expect(of('motion.withdraw', change)).toEqual([{ type: 'motion.withdraw', by: 'c', in: 'plenary', on: 'm' }])
    expect(of('motion.put', change)).toEqual([
      { type: 'motion.put', by: 'president', in: 'plenary', on: 'vote', motion: 'm', method: 'show of hands' },
    ])
  })

  test('ask no more than fifty at once to leave', () => {
    const participants = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`observer-${index}`, { role: 'observer', name: null } as const]),
    )
    expect(of('observers.askToLeave', { participants }).map((event) => 'leaving' in event && event.leaving)).toEqual([
      Object.keys(participants).slice(0, 50),
    ])
  })

  test('ask observers who are there to leave: all of them, and the one who speaks', () => {
    const leaving = (change: Partial<Context>, speaker = 'b') =>
      actsOfFloor(inRoom(change), { ...room, speaker }).flatMap((event) =>
        event.type === 'observers.askToLeave' ? [event.leaving] : [],
      )
    expect(leaving({})).toEqual([['observer']])
    expect(leaving({}, 'observer')).toEqual([['observer'], ['observer']])
    const application = { consultativeStatus: true, objections: [] } as const
    const accorded = { 'organization-1': { ...application, status: 'accorded' } } as const
    expect(leaving({ applications: accorded })).toEqual([['observer', 'organization-1']])
    expect(leaving({ applications: { 'organization-1': { ...application, status: 'pending' } } })).toEqual([
      ['observer'],
    ])
    expect(leaving({ private: { plenary: ['observer'] } })).toEqual([])
    // A party has a seat of its own, whatever was listed.
    expect(leaving({ applications: { 'party-1': { ...application, status: 'accorded' } } })).toEqual([['observer']])
  })
})
