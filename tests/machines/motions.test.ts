import { describe, expect, test } from 'vitest'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { acts, ALL, business, NONE, room, voting } from '../support/business.ts'

const { move, speakOn, withdrawMotion, putMotion } = business
const motionsIn = 'meeting.open.motions'

test('a debate that is adjourned is not adjourned again', () => {
  const adjourned = voting()
    .does(move('first', 'adjourn the debate'))
    .votes(putMotion('first'), ...ALL)
    .refuses(move('second', 'adjourn the debate'), 'debate-adjourned')
  expect(adjourned.context.adjourned).toHaveLength(1)
})

describe('the order of motions (rule 51)', () => {
  const several = () =>
    voting()
      .does(move('closure', 'close the debate'), move('adjournment', 'adjourn the debate', 'c'))
      .does(move('suspension', 'suspend the meeting', 'd'))

  test('is that of their putting, not of their moving', () => {
    const conference = several()
    conference
      .refuses(putMotion('closure'), 'higher-motion-pending')
      .refuses(putMotion('adjournment'), 'higher-motion-pending')
    conference.votes(putMotion('suspension'), ...NONE).expectIn(motionsIn)
    conference.refuses(putMotion('closure'), 'higher-motion-pending').votes(putMotion('adjournment'), ...NONE)
    conference.votes(putMotion('closure'), ...NONE).expectIn('meeting.open.business')
    expect(conference.context.motions).toEqual([])
  })

  test('a higher one withdrawn makes way for the next', () => {
    const conference = several().does(withdrawMotion('suspension', 'd'), withdrawMotion('adjournment', 'c'))
    expect(conference.can(putMotion('closure'))).toBe(true)
  })

  test('and all go before the question itself', () => {
    const conference = several().refuses(business.put, 'motion-pending')
    conference.does(withdrawMotion('suspension', 'd'), withdrawMotion('adjournment', 'c'), withdrawMotion('closure'))
    expect(conference.expectIn('meeting.open.business').can(business.put)).toBe(true)
  })

  test('one of a kind is pending at a time', () => {
    expect(several().refuses(move('again', 'close the debate', 'e'), 'motion-pending-already').states).toContain(
      motionsIn,
    )
  })

  test('only its mover withdraws a motion', () => {
    expect(several().refuses(withdrawMotion('closure', 'e'), 'not-its-mover').context.motions).toHaveLength(3)
  })

  test('a debate that is adjourned is not closed instead, and what was adjourned is not put', () => {
    const adjourned = voting()
      .does(business.move('m', 'adjourn the debate'))
      .votes(business.putMotion('m'), ...ALL)
    adjourned
      .refuses(business.move('n', 'close the debate'), 'debate-adjourned')
      .refuses(business.put, 'debate-adjourned')
    expect(adjourned.context.debate).toBe('adjourned')
  })

  test('a body takes those that its rules name', () => {
    expect(
      room().refuses(move('deferral', 'defer the vote'), 'no-such-motion').can(move('x', 'close the debate')),
    ).toBe(true)
    expect(room(5, ungaPlenary).can(move('deferral', 'defer the vote'))).toBe(true)
  })

  test('lost for want of a quorum, a motion is still pending', () => {
    const conference = several().does(putMotion('suspension'), acts.leave(3), acts.cast(2, 0, 0), acts.announce())
    expect(conference.expectIn(motionsIn).context.motions).toHaveLength(3)
  })
})

describe('speakers on a motion beside its mover', () => {
  test.each([
    ['adjourn the debate', 2, 2],
    ['close the debate', 0, 2],
    ['suspend the meeting', 0, 0],
    ['adjourn the meeting', 0, 0],
  ] as const)('%s: %i in favour, %i against', (kind, inFavour, against) => {
    for (const [side, most] of [
      ['in favour', inFavour],
      ['against', against],
    ] as const) {
      const conference = voting().does(move('motion', kind))
      for (let spoken = 0; spoken < most; spoken += 1) conference.does(speakOn('motion', 'c', side))
      expect(conference.refuses(speakOn('motion', 'd', side), 'speakers-exhausted').states).toContain(motionsIn)
    }
  })

  test('an organization speaks on none', () => {
    const conference = voting().does(move('motion', 'adjourn the debate'))
    expect(conference.refuses(speakOn('motion', 'organization-1', 'against'), 'not-a-party').states).toContain(
      motionsIn,
    )
  })

  test('nobody speaks on anything else meanwhile', () => {
    expect(voting().does(move('motion', 'close the debate')).can(acts.speak('c'))).toBe(false)
  })
})

describe('what a carried motion does', () => {
  const carried = (kind: Parameters<typeof move>[1]) =>
    voting()
      .does(move('motion', kind))
      .votes(putMotion('motion'), ...ALL)

  test('the suspension ends the sitting, which is resumed', () => {
    const conference = carried('suspend the meeting')
      .expectIn('meeting.notOpen')
      .refuses(business.put, 'no-meeting-open')
    expect(conference.context.suspended).toEqual(['plenary'])
    conference.does({ type: 'meeting.resume', by: 'president', in: 'plenary' })
    expect(conference.expectIn('meeting.open.business').can(business.put)).toBe(true)
  })

  test('the adjournment of the meeting ends it for good', () => {
    const conference = carried('adjourn the meeting').expectIn('meeting.notOpen')
    conference.refuses({ type: 'meeting.resume', by: 'president', in: 'plenary' }, 'meeting-not-suspended')
    expect(conference.open(2).can(business.put)).toBe(true)
  })

  test('the other motions of the meeting fall with it', () => {
    const conference = voting().does(move('closure', 'close the debate'), move('suspension', 'suspend the meeting'))
    expect(conference.votes(putMotion('suspension'), ...ALL).context.motions).toEqual([])
  })

  test('the closure bars statements, and the vote follows', () => {
    const conference = carried('close the debate').refuses(acts.speak('c'), 'debate-closed')
    expect(conference.votes(business.put, ...ALL).question().status).toBe('adopted')
  })

  test('the adjournment of the debate bars statements and the vote', () => {
    const conference = carried('adjourn the debate').refuses(acts.speak('c'), 'debate-adjourned')
    conference.refuses(business.put, 'debate-adjourned')
    expect(conference.does(business.leave).expectIn('business.none').question().status).toBe('open')
  })

  test('lost, it changes nothing', () => {
    const conference = voting()
      .does(move('motion', 'close the debate'))
      .votes(putMotion('motion'), ...NONE)
    expect(conference.can(acts.speak('c'))).toBe(true)
  })

  test('a tie is a motion lost: procedure needs more than half', () => {
    const conference = voting().does(move('motion', 'close the debate')).votes(putMotion('motion'), 2, 2, 1)
    expect(conference.decision).toMatchObject({ matter: 'procedure', outcome: 'tied' })
    expect(conference.context.debate).toBe('open')
  })
})
