import { describe, expect, test } from 'vitest'
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import { acts, ALL, business, room, tabled } from '../support/business.ts'

const committee = 'committee of the whole'
const meeting = (
  type: 'meeting.suspend' | 'meeting.resume' | 'meeting.adjourn',
  body: MeetingBody,
): ConferenceEvent => ({
  type,
  by: 'president',
  in: body,
})
const opens = (body: MeetingBody, number: number, exceptional = false): ConferenceEvent => ({
  type: 'meeting.open',
  by: 'president',
  in: body,
  number,
  ...(exceptional ? { exceptional } : {}),
})
const speaksIn = (body: MeetingBody): ConferenceEvent => ({ ...acts.speak('a'), in: body })
const close: ConferenceEvent = { type: 'session.close', by: 'president', in: 'plenary' }

describe('meetings (rules 2, 40 and 50)', () => {
  test('are numbered one after another, whichever body sits', () => {
    const conference = room()
      .does(meeting('meeting.adjourn', 'plenary'))
      .refuses(opens(committee, 3), 'number-does-not-follow')
    conference.does(opens(committee, 2), meeting('meeting.adjourn', committee))
    expect(conference.refuses(opens('plenary', 2), 'number-does-not-follow').can(opens('plenary', 3))).toBe(true)
  })

  test('the Committee does not sit while the plenary does, unless as an exception', () => {
    const conference = room()
      .refuses(opens(committee, 2), 'another-body-sits')
      .does(opens(committee, 2, true))
    expect(conference.context.sitting).toEqual(['plenary', committee])
    expect([conference.can(speaksIn('plenary')), conference.can(speaksIn(committee))]).toEqual([true, true])
  })

  test('a body that sits is not opened a second time', () => {
    expect(room().refuses(opens('plenary', 2, true), 'meeting-open-already').context.sitting).toEqual(['plenary'])
  })

  test('in parallel, one may rise and the other goes on', () => {
    const conference = room().does(opens(committee, 2, true), meeting('meeting.adjourn', 'plenary'))
    conference.expectIn('meeting.open.business').refuses(speaksIn('plenary'), 'no-meeting-open')
    expect(conference.can(speaksIn(committee))).toBe(true)
    conference.does(meeting('meeting.adjourn', committee)).expectIn('meeting.notOpen')
  })

  test('a motion to suspend ends the meeting in which it is carried, and no other', () => {
    const conference = room().does(
      opens(committee, 2, true),
      business.move('motion', 'suspend the meeting', 'b', committee),
    )
    conference.does(business.putMotion('motion', committee))
    conference.does({ ...acts.cast(...ALL), in: committee }, { ...acts.announce(), in: committee })
    expect(conference.expectIn('meeting.open.business').context).toMatchObject({
      sitting: ['plenary'],
      suspended: [committee],
    })
  })

  test('what is suspended is resumed, without a new number', () => {
    const conference = room().does(
      meeting('meeting.suspend', 'plenary'),
      opens(committee, 2),
      meeting('meeting.adjourn', committee),
    )
    conference
      .refuses(meeting('meeting.resume', committee), 'meeting-not-suspended')
      .does(meeting('meeting.resume', 'plenary'))
    expect(conference.context).toMatchObject({ sitting: ['plenary'], suspended: [], meetings: 2 })
  })

  test('a suspended body that is opened anew is no longer suspended', () => {
    const conference = room().does(meeting('meeting.suspend', 'plenary'), opens('plenary', 2))
    expect(conference.context.suspended).toEqual([])
  })

  test('to resume takes the quorum to open', () => {
    const conference = room().does(meeting('meeting.suspend', 'plenary'), acts.leave(4))
    expect(conference.refuses(meeting('meeting.resume', 'plenary'), 'too-few-present').states).toContain(
      'meeting.notOpen',
    )
  })

  test('the session is closed when nobody sits, and then nothing is opened', () => {
    const conference = room()
    expect(conference.can(close)).toBe(false)
    conference.does(meeting('meeting.adjourn', 'plenary'), close).expectIn('meeting.closed')
    expect(conference.can(opens('plenary', 2))).toBe(false)
  })

  test('once it is closed, nothing is submitted, objected to, or examined; those who are there go', () => {
    const { list, object } = acts
    const closed = room()
      .does(list(['organization-1']), meeting('meeting.adjourn', 'plenary'), close)
      .refuses(tabled(), 'session-closed')
      .refuses(list(['organization-1']), 'session-closed')
      .refuses(object('a', 'organization-1'), 'session-closed')
      .refuses({ type: 'bureau.meet', by: 'president', in: 'bureau' }, 'session-closed')
    expect(closed.can(acts.leave(5))).toBe(true)
  })

  const LIST: readonly ConferenceEvent[] = [
    { type: 'floor.request', by: 'a', in: 'plenary' },
    { type: 'floor.request', by: 'b', in: 'plenary' },
    { type: 'list.close', by: 'president', in: 'plenary' },
  ]

  test('a suspended meeting goes on with the list of speakers it had, whoever suspended it', () => {
    const listed = () => room().does(business.take(), ...LIST)
    const byMotion = listed()
      .does(business.move('motion', 'suspend the meeting'))
      .votes(business.putMotion('motion'), ...ALL)
    for (const suspended of [listed().does(meeting('meeting.suspend', 'plenary')), byMotion]) {
      const { speakers, listClosed } = suspended.does(meeting('meeting.resume', 'plenary')).context
      expect({ speakers, listClosed }).toEqual({ speakers: ['a', 'b'], listClosed: true })
    }
  })

  test('a meeting of another body in between has a list of its own, and leaves the first as it was', () => {
    const between = room()
      .does(business.take(), ...LIST, meeting('meeting.suspend', 'plenary'))
      .does(opens(committee, 2), speaksIn(committee), { type: 'floor.request', by: 'c', in: committee })
    expect(between.context.speakers).toEqual(['c'])
    const { speakers, listClosed } = between.does(
      meeting('meeting.adjourn', committee),
      meeting('meeting.resume', 'plenary'),
    ).context
    expect({ speakers, listClosed }).toEqual({ speakers: ['a', 'b'], listClosed: true })
  })

  test('the meeting after one that was adjourned begins a list of its own, whoever adjourned it', () => {
    const listed = () => room().does(business.take(), ...LIST)
    const byMotion = listed()
      .does(business.move('motion', 'adjourn the meeting'))
      .votes(business.putMotion('motion'), ...ALL)
    for (const adjourned of [listed().does(meeting('meeting.adjourn', 'plenary')), byMotion]) {
      const next = adjourned.does(opens('plenary', 2))
      expect(next.context.speakers).toEqual([])
      expect(next.can({ type: 'floor.request', by: 'c', in: 'plenary' })).toBe(true)
    }
  })

  test('who left by name votes again once it has come back by name, and nobody leaves twice', () => {
    const goes = (...parties: string[]): ConferenceEvent => ({ ...acts.leave(1), parties })
    const gone = () => room().does(goes('a'))
    gone().refuses(goes('a'), 'left-already').refuses(goes('b', 'c'), 'more-named-than-counted')
    gone().refuses({ ...acts.leave(2), parties: ['b', 'b'] }, 'party-named-twice')
    expect(gone().context.left).toEqual(['a'])
    expect(gone().does({ ...acts.arrive(1), parties: ['a'] }).context).toMatchObject({ left: [], present: 5 })
    // Who came unnamed may be the one who had left.
    expect(gone().does(acts.arrive(1)).can(goes('a'))).toBe(true)
    const establish = (present: number): ConferenceEvent => ({
      type: 'presence.establish',
      by: 'secretariat',
      in: 'plenary',
      present,
    })
    expect(gone().does(establish(5)).can(goes('a'))).toBe(true)
    gone().does(establish(4)).refuses(goes('a'), 'left-already')
  })

  test('ballots are cast in the meeting in which the question was put', () => {
    const conference = room().does(business.move('motion', 'close the debate'), business.putMotion('motion'))
    expect(conference.refuses({ ...acts.cast(...ALL), in: committee }, 'no-meeting-open').can(acts.cast(...ALL))).toBe(
      true,
    )
  })
})
