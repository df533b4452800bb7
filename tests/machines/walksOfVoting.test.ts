/** What the walk over the roll-call tries, and where. */
import { describe, expect, test } from 'vitest'
import { rollCall } from '#machines/walksOfVoting'
import { after, body, more, told, tried } from '../support/tried.ts'

describe('roll-call', () => {
  test('begins with what leads there', () => {
    expect(rollCall.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(rollCall, after(rollCall))).toEqual([
      'rollCall.ask by party-3, on draft',
      'rollCall.ask by party-3, on motion',
      'rollCall.ask by party-3, on appeal',
      'proposal.put by president, on vote, question draft, method show of hands',
      'motion.put by president, on vote, motion motion, method show of hands',
      'proposal.put by president, on vote, question draft, method roll-call',
      'motion.put by president, on vote, motion motion, method roll-call',
      'proposal.put by president, on vote, question draft, method recorded vote',
      'motion.put by president, on vote, motion motion, method recorded vote',
      'motion.move by party-3, on motion, motion suspend the meeting',
      'motion.withdraw by party-3, on motion',
      'meeting.resume by president',
      'question.leave by president, on draft',
      'point.raise by party-1, about other',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'appeal.raise by party-1, on appeal',
    ])
  })

  test('by hands: answers and lots where there is no roll, and ballots', () => {
    const there = after(rollCall, 'proposal.put')
    expect(more(rollCall, there)).toEqual([
      'lot.draw by president, on vote, party party-2',
      'lot.draw by president, on vote, party organization-1',
      'roll.answer by party-1, on vote, party party-1, answer yes',
      'ballots.cast by secretariat, on vote, ballots party-1 no and party-3 yes',
      'ballots.cast by secretariat, on vote, ballots 0-1-0',
      'ballots.correct by secretariat, on vote, ballots party-1 no and party-3 yes',
      'ballots.correct by secretariat, on vote, ballots 0-1-0',
      'result.announce by president, on vote',
      'lot.draw by president, on no-vote, party party-2',
      'lot.draw by president, on no-vote, party organization-1',
      'roll.answer by party-1, on no-vote, party party-1, answer yes',
      'ballots.cast by secretariat, on no-vote, ballots party-1 no and party-3 yes',
      'ballots.cast by secretariat, on no-vote, ballots 0-1-0',
      'ballots.correct by secretariat, on no-vote, ballots party-1 no and party-3 yes',
      'ballots.correct by secretariat, on no-vote, ballots 0-1-0',
      'result.announce by president, on no-vote',
    ])
    expect(more(rollCall, after(rollCall), there)).toEqual([
      'point.raise by party-1, about other',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'appeal.raise by party-1, on appeal',
    ])
  })

  test('before the lot is drawn: the same', () => {
    const there = after(rollCall, 'proposal.put by president, on vote, question draft, method roll-call')
    const before = after(rollCall, 'proposal.put')
    expect(more(rollCall, there, before)).toEqual([])
  })

  test('once it is drawn: the name called, by the Secretariat, itself and others, and one that is not called', () => {
    const there = after(rollCall, 'proposal.put by president, on vote, question draft, method roll-call', 'lot.draw')
    const before = after(rollCall, 'proposal.put by president, on vote, question draft, method roll-call')
    expect(more(rollCall, there, before)).toEqual([
      'roll.answer by secretariat, on vote, party party-2, answer no',
      'roll.answer by secretariat, on vote, party party-2, answer pass',
      'roll.answer by secretariat, on vote, party party-2, answer absent',
      'roll.answer by party-2, on vote, party party-2, answer no',
      'roll.answer by party-1, on vote, party party-2, answer yes',
      'roll.answer by secretariat, on vote, party party-1, answer yes',
    ])
    expect(more(rollCall, before, there)).toEqual(['roll.answer by party-1, on vote, party party-1, answer yes'])
  })

  test('after that: the next', () => {
    const there = after(
      rollCall,
      'proposal.put by president, on vote, question draft, method roll-call',
      'lot.draw',
      'roll.answer by secretariat, on vote, party party-2, answer no',
    )
    const before = after(rollCall, 'proposal.put by president, on vote, question draft, method roll-call', 'lot.draw')
    expect(more(rollCall, there, before)).toEqual([
      'roll.answer by secretariat, on vote, party party-3, answer yes',
      'roll.answer by party-3, on vote, party party-3, answer yes',
      'roll.answer by party-1, on vote, party party-3, answer yes',
    ])
    expect(more(rollCall, before, there)).toEqual([
      'roll.answer by secretariat, on vote, party party-2, answer no',
      'roll.answer by secretariat, on vote, party party-2, answer pass',
      'roll.answer by secretariat, on vote, party party-2, answer absent',
      'roll.answer by party-2, on vote, party party-2, answer no',
      'roll.answer by party-1, on vote, party party-2, answer yes',
    ])
  })

  test('then the regional organization', () => {
    const there = after(
      rollCall,
      'proposal.put by president, on vote, question draft, method roll-call',
      'lot.draw',
      'roll.answer by secretariat, on vote, party party-2, answer no',
      'roll.answer by secretariat, on vote, party party-3, answer yes',
    )
    const before = after(rollCall, 'proposal.put by president, on vote, question draft, method roll-call', 'lot.draw')
    expect(more(rollCall, there, before)).toEqual([
      'roll.answer by secretariat, on vote, party union, answer yes',
      'roll.answer by secretariat, on vote, party union, answer absent',
      'roll.answer by union, on vote, party union, answer yes',
      'roll.answer by party-1, on vote, party union, answer yes',
    ])
    expect(more(rollCall, before, there)).toEqual([
      'roll.answer by secretariat, on vote, party party-2, answer no',
      'roll.answer by secretariat, on vote, party party-2, answer pass',
      'roll.answer by secretariat, on vote, party party-2, answer absent',
      'roll.answer by party-2, on vote, party party-2, answer no',
      'roll.answer by party-1, on vote, party party-2, answer yes',
    ])
  })

  test('and the first of the alphabet', () => {
    const there = after(
      rollCall,
      'proposal.put by president, on vote, question draft, method roll-call',
      'lot.draw',
      'roll.answer by secretariat, on vote, party party-2, answer no',
      'roll.answer by secretariat, on vote, party party-3, answer yes',
      'roll.answer by secretariat, on vote, party union, answer absent',
    )
    const before = after(rollCall, 'proposal.put by president, on vote, question draft, method roll-call', 'lot.draw')
    expect(more(rollCall, there, before)).toEqual([
      'roll.answer by secretariat, on vote, party party-1, answer pass',
      'roll.answer by secretariat, on vote, party party-1, answer absent',
      'roll.answer by party-1, on vote, party party-1, answer yes',
      'roll.answer by party-2, on vote, party party-1, answer yes',
      'roll.answer by secretariat, on vote, party party-2, answer yes',
    ])
    expect(more(rollCall, before, there)).toEqual([
      'roll.answer by secretariat, on vote, party party-2, answer no',
      'roll.answer by secretariat, on vote, party party-2, answer pass',
      'roll.answer by secretariat, on vote, party party-2, answer absent',
      'roll.answer by party-2, on vote, party party-2, answer no',
      'roll.answer by party-1, on vote, party party-2, answer yes',
    ])
  })

  test('after the last: what was answered', () => {
    const there = after(
      rollCall,
      'proposal.put by president, on vote, question draft, method roll-call',
      'lot.draw',
      'roll.answer by secretariat, on vote, party party-2, answer no',
      'roll.answer by secretariat, on vote, party party-3, answer yes',
      'roll.answer by secretariat, on vote, party union, answer absent',
      'roll.answer by secretariat, on vote, party party-1, answer yes',
    )
    const before = after(rollCall, 'proposal.put by president, on vote, question draft, method roll-call')
    expect(more(rollCall, there, before)).toEqual([
      'ballots.cast by secretariat, on vote, ballots party-2 no and party-3 yes and party-1 yes',
    ])
  })

  test('in the vote on an appeal: the same as in any vote', () => {
    const there = after(rollCall, 'point.raise', 'point.rule', 'appeal.raise')
    expect(more(rollCall, there)).toEqual([
      'lot.draw by president, on appeal, party party-2',
      'lot.draw by president, on appeal, party organization-1',
      'roll.answer by party-1, on appeal, party party-1, answer yes',
      'ballots.cast by secretariat, on appeal, ballots party-1 no and party-3 yes',
      'ballots.cast by secretariat, on appeal, ballots 0-1-0',
      'ballots.correct by secretariat, on appeal, ballots party-1 no and party-3 yes',
      'ballots.correct by secretariat, on appeal, ballots 0-1-0',
      'result.announce by president, on appeal',
      'lot.draw by president, on no-vote, party party-2',
      'lot.draw by president, on no-vote, party organization-1',
      'roll.answer by party-1, on no-vote, party party-1, answer yes',
      'ballots.cast by secretariat, on no-vote, ballots party-1 no and party-3 yes',
      'ballots.cast by secretariat, on no-vote, ballots 0-1-0',
      'ballots.correct by secretariat, on no-vote, ballots party-1 no and party-3 yes',
      'ballots.correct by secretariat, on no-vote, ballots 0-1-0',
      'result.announce by president, on no-vote',
    ])
  })

  test('casts and counts ballots as if there were no roll', () => {
    const ballots = { by: 'name', votes: { 'party-1': 'no', 'party-3': 'yes' } }
    const reports = rollCall
      .acts(after(rollCall, 'proposal.put'))
      .filter((event) => event.type === 'ballots.cast' && event.by === 'secretariat' && event.on === 'vote')
    expect(reports.map((event) => ('ballots' in event ? event.ballots : null))).toEqual([
      ballots,
      { by: 'count', inFavour: 0, against: 1, abstaining: 0 },
    ])
  })

  test('in a vote tries points of order where one was begun', () => {
    const there = after(rollCall, 'proposal.put')
    expect(more(rollCall, { ...there, order: 'ruling given' }, there)).toEqual([
      'point.raise by party-1, about other',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'appeal.raise by party-1, on appeal',
    ])
  })
})
