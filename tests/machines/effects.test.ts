/** What acts leave behind: who is in the room, who sits, who may still object, and what has been announced. */
import { describe, expect, test } from 'vitest'
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { acts, ALL, business, considering, room, tabled, voting } from '../support/business.ts'

const committee = 'committee of the whole'
const chair = (
  type:
    | 'meeting.suspend'
    | 'meeting.resume'
    | 'meeting.adjourn'
    | 'meeting.goPrivate'
    | 'meeting.goPublic'
    | 'decisions.announce'
    | 'list.close'
    | 'debate.close',
  body: MeetingBody = 'plenary',
): ConferenceEvent => ({ type, by: 'president', in: body })
const opens = (body: MeetingBody, number: number): ConferenceEvent => ({
  type: 'meeting.open',
  by: 'president',
  in: body,
  number,
  exceptional: true,
})
const asks = (by: string, body: MeetingBody = 'plenary'): ConferenceEvent => ({ type: 'floor.request', by, in: body })
const gives = (speaker: string): ConferenceEvent => ({ type: 'floor.give', by: 'president', in: 'plenary', speaker })
const opposesClosing: ConferenceEvent = { type: 'list.oppose', by: 'c', in: 'plenary' }
const opposesPrivacy: ConferenceEvent = { type: 'meeting.opposePrivate', by: 'c', in: 'plenary' }

describe('who has left', () => {
  const goes = (
    type: 'delegations.arrive' | 'delegations.leave',
    count: number,
    ...parties: string[]
  ): ConferenceEvent => ({
    type,
    by: 'secretariat',
    in: 'plenary',
    count,
    parties,
  })
  const establish = (present: number): ConferenceEvent => ({
    type: 'presence.establish',
    by: 'secretariat',
    in: 'plenary',
    present,
  })
  const without = () => room().does(goes('delegations.leave', 2, 'a', 'b'))

  test('is known by name until they come back by name', () => {
    expect(without().context).toMatchObject({ present: 3, left: ['a', 'b'] })
    expect(without().does(goes('delegations.arrive', 1, 'a')).context).toMatchObject({ present: 4, left: ['b'] })
  })

  test('is no longer known once somebody comes whose name is not said', () => {
    expect(without().does(goes('delegations.arrive', 2, 'a')).context).toMatchObject({ present: 5, left: [] })
    expect(without().does(goes('delegations.arrive', 1)).context).toMatchObject({ present: 4, left: [] })
  })

  test('nor once more are counted than before; as many or fewer say nothing of it', () => {
    expect(without().does(establish(4)).context).toMatchObject({ present: 4, left: [] })
    expect(without().does(establish(3)).context).toMatchObject({ present: 3, left: ['a', 'b'] })
    expect(without().does(establish(2)).context).toMatchObject({ present: 2, left: ['a', 'b'] })
  })
})

describe('meetings', () => {
  test('one that is resumed leaves another suspended', () => {
    const both = room().does(opens(committee, 2), chair('meeting.suspend'), chair('meeting.suspend', committee))
    expect(both.context.suspended).toEqual(['plenary', committee])
    expect(both.does(chair('meeting.resume')).context).toMatchObject({ suspended: [committee], sitting: ['plenary'] })
  })

  test('resumed beside another, it goes on with the list of that one', () => {
    const conference = room().does(asks('a'), chair('meeting.suspend'), opens(committee, 2), asks('b', committee))
    const resumed = conference.does({ type: 'meeting.resume', by: 'president', in: 'plenary', exceptional: true })
    expect(resumed.context.speakers).toEqual(['b'])
  })

  test('an equal vote may be taken again at the next meeting of the body, whether the last was suspended or adjourned', () => {
    const equal = () =>
      room(5, ungaPlenary)
        .does(tabled(), business.take(), business.seek, business.request())
        .votes(business.put, 2, 2, 0)
    expect(equal().question().tie).toBe('this meeting')
    expect(equal().does(chair('meeting.suspend'), opens('plenary', 2)).question().tie).toBe('earlier meeting')
    expect(equal().does(chair('meeting.adjourn'), opens('plenary', 2)).question().tie).toBe('earlier meeting')
    expect(equal().does(chair('meeting.suspend'), opens(committee, 2)).question().tie).toBe('this meeting')
    expect(equal().does(opens(committee, 2)).question().tie).toBe('this meeting')
  })

  test('adjourned, it is not among those to be resumed', () => {
    expect(room().does(chair('meeting.adjourn')).context).toMatchObject({ sitting: [], suspended: [] })
  })
})

describe('what may still be objected to', () => {
  test('the closing of the list, until somebody has the floor, the list is open again, or the debate is closed', () => {
    const closed = () => considering().does(asks('a'), chair('list.close'))
    expect(closed().can(opposesClosing)).toBe(true)
    expect(closed().does(gives('a')).refuses(opposesClosing, 'closing-not-announced').context.calledUpon).toBe('a')
    const open = closed().does(opposesClosing).refuses(opposesClosing, 'closing-not-announced')
    expect(open.context.listClosed).toBe(false)
    const over = considering().does(chair('list.close'), chair('debate.close'))
    expect(over.refuses(opposesClosing, 'closing-not-announced').context.debate).toBe('closed')
  })

  test('a private meeting, until somebody has the floor, or it is public again', () => {
    const closed = () => room().does(asks('a'), chair('meeting.goPrivate'))
    expect(closed().can(opposesPrivacy)).toBe(true)
    expect(closed().does(gives('a')).can(opposesPrivacy)).toBe(false)
    const again = closed().does(chair('meeting.goPublic')).refuses(opposesPrivacy, 'privacy-not-announced')
    expect(again.can(chair('meeting.goPrivate'))).toBe(true)
  })
})

describe('what is decided in private', () => {
  const inPrivate = () => considering().does(chair('meeting.goPrivate'))

  test('is to be announced, by consensus or by vote', () => {
    expect(inPrivate().does(business.seek, business.declare).context.unannounced).toBe(true)
    const voted = inPrivate()
      .does(business.seek, business.request())
      .votes(business.put, ...ALL)
    expect(voted.context.unannounced).toBe(true)
  })

  test('is nothing yet, where consensus is sought or a vote asked for, or where its sponsors withdraw it', () => {
    expect(inPrivate().does(business.seek, business.request()).context.unannounced).toBe(false)
    expect(inPrivate().does(business.withdraw()).context.unannounced).toBe(false)
    expect(inPrivate().does(business.withdraw()).question().status).toBe('withdrawn')
  })

  test('is announced once, and then the public meeting may rise', () => {
    const decided = inPrivate().does(business.seek, business.declare, chair('meeting.goPublic'))
    decided.refuses(acts.adjourn, 'decisions-not-announced').does(chair('decisions.announce'))
    expect(decided.refuses(chair('decisions.announce'), 'nothing-to-announce').can(acts.adjourn)).toBe(true)
  })
})

test('who speaks on one motion does not speak on another', () => {
  const moved = voting().does(
    business.move('first', 'close the debate'),
    business.move('second', 'adjourn the debate', 'c'),
  )
  const { motions } = moved.does(
    business.speakOn('second', 'd', 'against'),
    business.speakOn('second', 'e', 'in favour'),
  ).context
  expect(motions.map(({ id, spoken }) => [id, spoken])).toEqual([
    ['first', { inFavour: 0, against: 0 }],
    ['second', { inFavour: 1, against: 1 }],
  ])
})

test('a question that is left is in hand no more', () => {
  expect(considering().context.inHand.business).toBe('draft')
  expect(considering().does(business.leave).context.inHand.business).toBeNull()
})
