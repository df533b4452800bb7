/** What the walks over points of order, the floor and its limits try, and where. */
import { describe, expect, test } from 'vitest'
import { floor, limits, order } from '#machines/walksOfMeetings'
import { after, AWAITED, body, COUNTED, HANDS, more, NAMES, told, TOO_MANY, tried } from '../support/tried.ts'

describe('order', () => {
  test('begins with what leads there', () => {
    expect(order.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
      'nature.assert by party-1, on draft, nature substance',
      'nature.assert by party-1, on draft, nature procedure',
    ])
  })

  test('tries at first', () => {
    expect(tried(order, after(order))).toEqual([
      'nature.put by president, on vote, question draft, method show of hands',
      'question.leave by president, on draft',
      'point.raise by party-1, about conduct of voting',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'appeal.raise by party-1, on appeal',
      'point.raise by party-1, about other',
      'statement.make by president, speakers ["party-1"]',
    ])
  })

  test('in a vote: every telling tally, the names, and the quorum lost', () => {
    const there = after(order, 'nature.put')
    expect(more(order, there)).toEqual([
      ...HANDS,
      ...TOO_MANY,
      ...NAMES,
      ...AWAITED,
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })

  test('in a vote counted: its announcement and corrections', () => {
    const there = after(order, 'nature.put', 'ballots.cast')
    expect(more(order, there)).toEqual([...COUNTED])
  })

  test('with too few in the room: the tallies of those, and the others coming back', () => {
    const there = after(order, 'nature.put', 'presence.establish by secretariat, present 1')
    const before = after(order, 'nature.put')
    expect(more(order, there, before)).toEqual([
      'ballots.cast by secretariat, on vote, ballots 1-0-0',
      'ballots.cast by secretariat, on vote, ballots 0-1-0',
      'ballots.cast by secretariat, on vote, ballots 0-0-1',
      'ballots.cast by secretariat, on vote, ballots 1-1-0',
      'presence.establish by secretariat, present 3',
    ])
    expect(more(order, before, there)).toEqual([
      ...HANDS,
      ...TOO_MANY,
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })
})

describe('floor', () => {
  test('begins with what leads there', () => {
    expect(floor.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(floor, after(floor))).toEqual([
      'speaker.callToOrder by president, speaker party-1',
      'list.close by president',
      'floor.request by party-1',
      'floor.request by party-2',
      'floor.give by president, speaker party-3',
      'floor.give by president, speaker bureau',
      'reply.accord by president, speakers ["party-1"]',
      'vote.explain by president, speakers ["party-1"]',
      'vote.explain by president, speakers ["party-2"]',
      'vote.explain by president, speakers ["organization-1"]',
      'rules.recall by president, rules ["1"]',
      'vote.request by party-2, on draft',
      'statement.make by president, speakers ["party-1"]',
      'statement.make by president, speakers ["party-2"]',
      'statement.make by president, speakers ["organization-1"]',
      'point.raise by party-1, about other',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'meeting.adjourn by president',
      'meeting.open by president, number 2',
    ])
  })

  test('with speakers waiting: the floor for the first of them', () => {
    const there = after(floor, 'floor.request by party-1', 'floor.request by party-2')
    expect(more(floor, there)).toEqual(['floor.give by president, speaker party-1'])
  })

  test('with the second alone waiting: the floor for that one', () => {
    const there = after(floor, 'floor.request by party-2')
    expect(more(floor, there)).toEqual(['floor.give by president, speaker party-2'])
  })
})

describe('limits', () => {
  test('begins with what leads there', () => {
    expect(limits.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(limits, after(limits))).toEqual([
      'limit.set by president, minutes 5, speeches 1',
      'limit.set by president, minutes 5',
      'speaker.stop by president, speaker party-1',
      'floor.request by party-1',
      'statement.make by president, speakers ["party-1"]',
      'floor.request by party-2',
      'statement.make by president, speakers ["party-2"]',
      'list.close by president',
      'list.oppose by party-2',
      'debate.close by president',
      'question.leave by president, on draft',
      'question.take by president, on draft, kind proposal, title The draft',
    ])
  })

  test('once limited: the same', () => {
    const there = after(limits, 'limit.set')
    expect(more(limits, there)).toEqual([])
  })
})
