/** What the walks over two proposals on one item, and over credentials, try, and where. */
import { describe, expect, test } from 'vitest'
import { credentials, priority } from '#machines/walksOfBusiness'
import { after, AWAITED, body, CARRIED_OR_LOST, more, told, TOO_MANY, tried } from '../support/tried.ts'

describe('priority', () => {
  test('begins with what leads there', () => {
    expect(priority.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1","organization-1"], inTime true, costs false, item item',
      'proposal.table by party-2, on later, title A draft, sponsors ["party-2"], inTime true, costs false, item item',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
    ])
  })

  test('tries at first', () => {
    expect(tried(priority, after(priority))).toEqual([
      'question.take by president, on draft, kind proposal, title The draft',
      'proposal.put by president, on vote, question draft, method show of hands',
      'question.take by president, on later, kind proposal, title The draft',
      'proposal.put by president, on vote, question later, method show of hands',
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1","organization-1"], inTime true, costs false, item item',
      'consensus.seek by president, on matter',
      'vote.request by party-1, on matter',
      'motion.move by party-2, on motion, motion give priority',
      'meeting.adjourn by president',
      'meeting.open by president, number 2',
    ])
  })

  test('with one in hand: what is done with it, and no end of the meeting', () => {
    const there = after(priority, 'question.take')
    expect(more(priority, there)).toEqual([
      'consensus.seek by president, on draft',
      'vote.request by party-1, on draft',
      'proposal.withdraw by party-1, on draft',
      'question.leave by president, on draft',
    ])
    expect(more(priority, after(priority), there)).toEqual([
      'meeting.adjourn by president',
      'meeting.open by president, number 2',
    ])
  })

  test('with a motion pending: its vote', () => {
    const there = after(
      priority,
      'question.take',
      'consensus.seek by president, on draft',
      'vote.request by party-1, on draft',
      'motion.move',
    )
    const before = after(priority, 'question.take')
    expect(more(priority, there, before)).toEqual([
      'motion.put by president, on vote, motion motion, method show of hands',
    ])
  })

  test('in the vote: carried or lost', () => {
    const there = after(
      priority,
      'question.take',
      'consensus.seek by president, on draft',
      'vote.request by party-1, on draft',
      'proposal.put',
    )
    const before = after(priority, 'question.take')
    expect(more(priority, there, before)).toEqual([...CARRIED_OR_LOST, ...TOO_MANY, ...AWAITED])
  })

  test('with nothing in hand, but a motion pending: no end of the meeting', () => {
    const { motions } = after(
      priority,
      'question.take',
      'consensus.seek by president, on draft',
      'vote.request by party-1, on draft',
      'motion.move',
    )
    const there = after(priority)
    expect(more(priority, there, { ...there, motions })).toEqual([
      'meeting.adjourn by president',
      'meeting.open by president, number 2',
    ])
  })
})

describe('credentials', () => {
  test('begins with what leads there', () => {
    expect(credentials.before(body).map(told)).toEqual([
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
    ])
  })

  test('tries at first', () => {
    expect(tried(credentials, after(credentials))).toEqual([
      'bureau.meet by president, in bureau',
      'bureau.rise by president, in bureau',
      'credentials.object by party-1, party party-1',
      'credentials.submit by party-1, party party-1, issuer Minister for Foreign Affairs, original true',
      'credentials.submit by party-1, party party-1, issuer Minister for Foreign Affairs, original false',
      'credentials.submit by party-1, party party-1, issuer Permanent Representative, original true',
      'credentials.examine by president, in bureau, party party-1, finding complies',
      'credentials.examine by president, in bureau, party party-1, finding does not comply',
      'credentials.examine by president, in bureau, party party-1, finding deferred',
      'credentials.report by president, in bureau, represented 1, comply 0',
      'credentials.report by president, in bureau, represented 1, comply 2',
      'bureau.silence by president, in bureau, matter the agenda, objected false',
      'proposal.table by party-1, on amendment, title A draft, sponsors ["party-1","organization-1"], inTime true, costs true, amends Convention',
      'question.take by president, on report, kind credentials report, title Credentials',
      'consensus.seek by president, on matter',
      'consensus.declare by president, on matter',
      'consensus.oppose by party-1, on matter',
      'vote.request by party-1, on matter',
    ])
  })

  test('with the report in hand: what is decided on it, and nothing by the Bureau', () => {
    const there = after(
      credentials,
      'credentials.submit',
      'bureau.meet',
      'credentials.examine',
      'credentials.report by president, in bureau, represented 1, comply 0',
      'bureau.rise',
      'question.take by president, on report',
    )
    expect(more(credentials, there)).toEqual([
      'consensus.seek by president, on report',
      'consensus.declare by president, on report',
      'consensus.oppose by party-1, on report',
      'vote.request by party-1, on report',
      'question.notAccepted by president, on report',
      'question.leave by president, on report',
    ])
    expect(more(credentials, after(credentials), there)).toEqual([
      'bureau.meet by president, in bureau',
      'bureau.rise by president, in bureau',
      'credentials.object by party-1, party party-1',
      'credentials.submit by party-1, party party-1, issuer Minister for Foreign Affairs, original true',
      'credentials.submit by party-1, party party-1, issuer Minister for Foreign Affairs, original false',
      'credentials.submit by party-1, party party-1, issuer Permanent Representative, original true',
      'credentials.examine by president, in bureau, party party-1, finding complies',
      'credentials.examine by president, in bureau, party party-1, finding does not comply',
      'credentials.examine by president, in bureau, party party-1, finding deferred',
      'credentials.report by president, in bureau, represented 1, comply 0',
      'credentials.report by president, in bureau, represented 1, comply 2',
      'bureau.silence by president, in bureau, matter the agenda, objected false',
      'proposal.table by party-1, on amendment, title A draft, sponsors ["party-1","organization-1"], inTime true, costs true, amends Convention',
    ])
  })
})
