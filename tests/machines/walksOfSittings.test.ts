/** What the walks over bodies that sit, and over private meetings, try, and where. */
import { describe, expect, test } from 'vitest'
import { privacy, sittings } from '#machines/walksOfMeetings'
import { after, AWAITED, body, COUNTED, HANDS, more, told, TOO_MANY, tried } from '../support/tried.ts'

describe('sittings', () => {
  test('begins where nothing has been done', () => {
    expect(sittings.before(body)).toEqual([])
  })

  test('tries at first', () => {
    expect(tried(sittings, after(sittings))).toEqual([
      'meeting.open by president, number 1',
      'meeting.open by president, number 1, exceptional true',
      'meeting.suspend by president',
      'meeting.resume by president',
      'meeting.resume by president, exceptional true',
      'meeting.adjourn by president',
      'statement.make by president, speakers ["party-1"]',
      'motion.move by party-1, on motion-1, motion suspend the meeting',
      'motion.put by president, on vote, motion motion-1, method show of hands',
      'meeting.open by president, in committee of the whole, number 1',
      'meeting.open by president, in committee of the whole, number 1, exceptional true',
      'meeting.suspend by president, in committee of the whole',
      'meeting.resume by president, in committee of the whole',
      'meeting.resume by president, in committee of the whole, exceptional true',
      'meeting.adjourn by president, in committee of the whole',
      'statement.make by president, in committee of the whole, speakers ["party-1"]',
      'motion.move by party-1, in committee of the whole, on motion-1, motion suspend the meeting',
      'motion.put by president, in committee of the whole, on vote, motion motion-1, method show of hands',
      'meeting.open by president, number 2',
      'officer.replace by president, office President, party party-1',
      'session.close by president',
      'delegations.arrive by secretariat, count 3',
      'delegations.leave by secretariat, count 1',
    ])
  })

  test('with all in the room and a meeting open: the next number, and one delegation more', () => {
    const there = after(sittings, 'delegations.arrive', 'meeting.open by president, number 1')
    expect(more(sittings, there)).toEqual([
      'meeting.open by president, number 2, exceptional true',
      'meeting.open by president, in committee of the whole, number 2',
      'meeting.open by president, in committee of the whole, number 2, exceptional true',
      'meeting.open by president, number 3',
      'delegations.arrive by secretariat, count 1',
      'delegations.leave by secretariat, count 3',
    ])
    expect(more(sittings, after(sittings), there)).toEqual([
      'meeting.open by president, number 1',
      'meeting.open by president, number 1, exceptional true',
      'meeting.open by president, in committee of the whole, number 1',
      'meeting.open by president, in committee of the whole, number 1, exceptional true',
      'delegations.arrive by secretariat, count 3',
      'delegations.leave by secretariat, count 1',
    ])
  })

  test('in the vote on a motion: ballots in both bodies', () => {
    const there = after(
      sittings,
      'delegations.arrive',
      'meeting.open by president, number 1',
      'motion.move',
      'motion.put',
    )
    const before = after(sittings, 'delegations.arrive', 'meeting.open by president, number 1')
    expect(more(sittings, there, before)).toEqual([
      'ballots.cast by secretariat, on vote, ballots 3-0-0',
      'ballots.cast by secretariat, in committee of the whole, on vote, ballots 3-0-0',
      'ballots.cast by secretariat, on vote, ballots 0-3-0',
      'ballots.cast by secretariat, in committee of the whole, on vote, ballots 0-3-0',
      'ballots.cast by secretariat, on vote, ballots 0-0-3',
      'ballots.cast by secretariat, in committee of the whole, on vote, ballots 0-0-3',
      'ballots.cast by secretariat, on vote, ballots 1-1-1',
      'ballots.cast by secretariat, in committee of the whole, on vote, ballots 1-1-1',
      'ballots.cast by secretariat, on vote, ballots 2-1-0',
      'ballots.cast by secretariat, in committee of the whole, on vote, ballots 2-1-0',
      ...TOO_MANY,
      'ballots.cast by secretariat, in committee of the whole, on vote, ballots 3-1-0',
      'ballots.cast by secretariat, on no-vote, ballots 0-0-0',
      'ballots.cast by secretariat, in committee of the whole, on no-vote, ballots 0-0-0',
      'result.announce by president, on vote',
      'result.announce by president, in committee of the whole, on vote',
    ])
  })

  test('with the session closed: business that comes too late', () => {
    const there = after(sittings, 'session.close')
    expect(more(sittings, there)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
    ])
  })
})

describe('privacy', () => {
  test('begins with what leads there', () => {
    expect(privacy.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(privacy, after(privacy))).toEqual([
      'meeting.goPrivate by president',
      'meeting.opposePrivate by party-1',
      'meeting.goPublic by president',
      'decisions.announce by president',
      'observers.askToLeave by president, leaving ["observer"]',
      'observers.askToLeave by president, leaving ["signatory"]',
      'observers.askToLeave by president, leaving ["party-1"]',
      'observers.askToLeave by president, in bureau, leaving ["signatory"]',
      'floor.request by observer',
      'floor.give by president, speaker observer',
      'statement.make by president, speakers ["observer"]',
      'proposal.put by president, on vote, question draft, method show of hands',
      'vote.request by party-2, on draft',
      'consensus.declare by president, on draft',
      'meeting.suspend by president',
      'meeting.resume by president',
      'meeting.adjourn by president',
      'meeting.open by president, number 2',
      'bureau.meet by president, in bureau',
      'bureau.rise by president, in bureau',
    ])
  })

  test('in a vote: its ballots by count', () => {
    const there = after(privacy, 'vote.request', 'proposal.put')
    expect(more(privacy, there)).toEqual([...HANDS, ...TOO_MANY, ...AWAITED])
  })

  test('once that is counted: its announcement', () => {
    const there = after(privacy, 'vote.request', 'proposal.put', 'ballots.cast')
    expect(more(privacy, there)).toEqual([...COUNTED])
  })

  test('with nothing in hand: the end of the session', () => {
    const there = after(privacy, 'consensus.declare')
    expect(more(privacy, there)).toEqual(['session.close by president'])
  })
})
