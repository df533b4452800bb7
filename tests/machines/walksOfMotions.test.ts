/** What the walk over motions tries, and where. */
import { describe, expect, test } from 'vitest'
import { motions } from '#machines/walksOfMeetings'
import { after, AWAITED, body, HANDS, more, told, TOO_MANY, tried } from '../support/tried.ts'

describe('motions', () => {
  test('begins with what leads there', () => {
    expect(motions.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
      'floor.request by party-3',
    ])
  })

  test('tries at first', () => {
    expect(tried(motions, after(motions))).toEqual([
      'motion.move by party-2, on motion-1, motion suspend the meeting',
      'motion.move by party-2, on motion-2, motion adjourn the meeting',
      'motion.move by party-2, on motion-3, motion adjourn the debate',
      'motion.move by party-2, on motion-4, motion close the debate',
      'motion.move by party-2, on motion-5, motion give priority',
      'statement.make by president, speakers ["party-1"]',
      'floor.give by president, speaker party-3',
      'meeting.resume by president',
      'meeting.open by president, number 2',
    ])
  })

  test('with one pending: speeches on it, its withdrawal and its vote, points of order, and the question that waits', () => {
    const there = after(motions, 'motion.move by party-2, on motion-1')
    expect(more(motions, there)).toEqual([
      'motion.speak by party-1, on motion-1, side in favour',
      'motion.speak by party-1, on motion-1, side against',
      'motion.withdraw by party-2, on motion-1',
      'motion.put by president, on vote, motion motion-1, method show of hands',
      'point.raise by party-1, about conduct of voting',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'appeal.raise by party-1, on appeal',
      'proposal.put by president, on vote, question draft, method show of hands',
    ])
  })

  test('with two pending: no third, and no speeches', () => {
    const there = after(motions, 'motion.move by party-2, on motion-4', 'motion.move by party-2, on motion-3')
    expect(more(motions, there)).toEqual([
      'motion.withdraw by party-2, on motion-4',
      'motion.put by president, on vote, motion motion-4, method show of hands',
      'motion.withdraw by party-2, on motion-3',
      'motion.put by president, on vote, motion motion-3, method show of hands',
      'proposal.put by president, on vote, question draft, method show of hands',
    ])
    expect(more(motions, after(motions), there)).toEqual([
      'motion.move by party-2, on motion-1, motion suspend the meeting',
      'motion.move by party-2, on motion-2, motion adjourn the meeting',
      'motion.move by party-2, on motion-3, motion adjourn the debate',
      'motion.move by party-2, on motion-5, motion give priority',
    ])
  })

  test('once somebody has spoken: no second motion and no point of order', () => {
    const there = after(
      motions,
      'motion.move by party-2, on motion-3',
      'motion.speak by party-1, on motion-3, side against',
    )
    expect(more(motions, there)).toEqual([
      'motion.speak by party-1, on motion-3, side in favour',
      'motion.speak by party-1, on motion-3, side against',
      'motion.withdraw by party-2, on motion-3',
      'motion.put by president, on vote, motion motion-3, method show of hands',
      'proposal.put by president, on vote, question draft, method show of hands',
    ])
    expect(more(motions, after(motions), there)).toEqual([
      'motion.move by party-2, on motion-1, motion suspend the meeting',
      'motion.move by party-2, on motion-2, motion adjourn the meeting',
      'motion.move by party-2, on motion-4, motion close the debate',
      'motion.move by party-2, on motion-5, motion give priority',
    ])
  })

  test('with a point raised: the same', () => {
    const there = after(motions, 'motion.move by party-2, on motion-3', 'point.raise')
    const before = after(motions, 'motion.move by party-2, on motion-3')
    expect(more(motions, there, before)).toEqual([])
  })

  test('in the vote on it: ballots, and the quorum lost', () => {
    const there = after(motions, 'motion.move by party-2, on motion-1', 'motion.put')
    const before = after(motions, 'motion.move by party-2, on motion-1')
    expect(more(motions, there, before)).toEqual([
      ...HANDS,
      ...TOO_MANY,
      ...AWAITED,
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })

  test('with the debate adjourned: the vote that it bars', () => {
    const there = after(
      motions,
      'motion.move by party-2, on motion-3',
      'motion.put',
      'ballots.cast',
      'result.announce by president, on vote',
    )
    expect(more(motions, there)).toEqual(['proposal.put by president, on vote, question draft, method show of hands'])
  })

  test('with the debate closed: no vote that would be in its turn', () => {
    const there = after(
      motions,
      'motion.move by party-2, on motion-4',
      'motion.put',
      'ballots.cast',
      'result.announce by president, on vote',
    )
    expect(more(motions, there)).toEqual([])
  })

  test('once two have spoken, one on either side: the same', () => {
    const [pending, side] = [
      'motion.move by party-2, on motion-3',
      'motion.speak by party-1, on motion-3, side',
    ] as const
    const there = after(motions, pending, `${side} in favour`, `${side} against`)
    expect(more(motions, there, after(motions, pending, `${side} against`))).toEqual([])
    expect(more(motions, after(motions, pending, `${side} against`), there)).toEqual([])
  })

  test('with the debate closed and another motion pending: no point of order, and no quorum lost', () => {
    const closed = ['motion.move by party-2, on motion-4', 'motion.put', 'ballots.cast', 'result.announce'] as const
    const there = after(motions, ...closed, 'motion.move by party-2, on motion-1')
    const known = tried(motions, there)
    expect(known.filter((each) => each.startsWith('point.') || each.startsWith('presence.'))).toEqual([])
    expect(known).toContain('motion.put by president, on vote, motion motion-1, method show of hands')
  })

  test('with two pending: points of order only where one was begun, and the quorum only comes back', () => {
    const two = after(motions, 'motion.move by party-2, on motion-4', 'motion.move by party-2, on motion-3')
    expect(more(motions, { ...two, order: 'ruling given' }, two)).toEqual([
      'point.raise by party-1, about conduct of voting',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'appeal.raise by party-1, on appeal',
    ])
    const inVote = after(
      motions,
      'motion.move by party-2, on motion-4',
      'motion.move by party-2, on motion-3',
      'motion.put by president, on vote, motion motion-3',
    )
    const presences = (present: number) =>
      tried(motions, { ...inVote, present }).filter((each) => each.startsWith('presence.'))
    expect(presences(3)).toEqual([])
    expect(presences(1)).toEqual(['presence.establish by secretariat, present 3'])
  })
})
