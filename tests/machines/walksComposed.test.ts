/** What the walks over two procedures at once try, and where. */
import { describe, expect, test } from 'vitest'
import { bureauBeside, motionsAndVote, pointsAndStatus, twoQuestions } from '#machines/walksComposed'
import { after, AWAITED, body, CARRIED_OR_LOST, COUNTED, more, told, TOO_MANY, tried } from '../support/tried.ts'

describe('motions and a vote', () => {
  test('begins with what leads there', () => {
    expect(motionsAndVote.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(motionsAndVote, after(motionsAndVote))).toEqual([
      'proposal.put by president, on vote, method show of hands, question draft',
      'question.leave by president, on draft',
      'question.take by president, on draft, kind proposal, title The draft',
      'reconsideration.put by president, on vote, method show of hands, question draft',
      'motion.move by party-2, on motion-1, motion suspend the meeting',
      'motion.move by party-2, on motion-2, motion adjourn the debate',
      'motion.move by party-2, on motion-3, motion close the debate',
      'consensus.seek by president, on matter',
      'vote.request by party-1, on matter',
      'consensus.seek by president, on draft',
      'vote.request by party-1, on draft',
      'meeting.resume by president',
    ])
  })

  test('in the vote: carried or lost', () => {
    const there = after(motionsAndVote, 'proposal.put')
    expect(more(motionsAndVote, there)).toEqual([...CARRIED_OR_LOST, ...TOO_MANY, ...AWAITED])
  })

  test('once it is counted: its announcement and corrections', () => {
    const there = after(motionsAndVote, 'proposal.put', 'ballots.cast')
    expect(more(motionsAndVote, there)).toEqual([...COUNTED])
  })

  test('with a motion pending: its withdrawal and its vote', () => {
    const there = after(motionsAndVote, 'motion.move')
    expect(more(motionsAndVote, there)).toEqual([
      'motion.withdraw by party-2, on motion-1',
      'motion.put by president, on vote, motion motion-1, method show of hands',
    ])
  })
})

describe('points and status', () => {
  test('begins with what leads there', () => {
    expect(pointsAndStatus.before(body).map(told)).toEqual([
      'list.circulate by secretariat, on matter, organizations ["organization-1"], daysBefore 30',
      'objection.raise by party-1, on matter, organizations ["organization-1"]',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'matter.refer by president, on matter',
      'consensus.seek by president, on matter',
      'vote.request by party-1, on matter',
    ])
  })

  test('tries at first', () => {
    expect(tried(pointsAndStatus, after(pointsAndStatus))).toEqual([
      'objection.withdraw by party-1, on matter, organizations ["organization-1"]',
      'nature.assert by party-1, on matter, nature substance',
      'nature.assert by party-1, on matter, nature procedure',
      'nature.put by president, on vote, method show of hands, question matter',
      'status.put by president, on vote, method show of hands, question matter, organizations ["organization-1"]',
      'point.raise by party-1, about conduct of voting',
      'point.rule by president, upheld true',
      'ruling.stand by president',
      'appeal.raise by party-1, on appeal',
      'point.raise by party-1, about other',
      'statement.make by president, speakers ["organization-1"]',
    ])
  })

  test('in the vote on an organization: carried or lost', () => {
    const there = after(pointsAndStatus, 'status.put')
    expect(more(pointsAndStatus, there)).toEqual([...CARRIED_OR_LOST, ...TOO_MANY, ...AWAITED])
  })
})

describe('Bureau beside', () => {
  test('begins with what leads there', () => {
    expect(bureauBeside.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(bureauBeside, after(bureauBeside))).toEqual([
      'proposal.put by president, on vote, method show of hands, question draft',
      'question.leave by president, on draft',
      'question.take by president, on draft, kind proposal, title The draft',
      'bureau.meet by president, in bureau',
      'bureau.rise by president, in bureau',
      'credentials.submit by party-1, party party-1, issuer Minister for Foreign Affairs, original true',
      'credentials.examine by president, in bureau, party party-1, finding complies',
      'credentials.examine by president, in bureau, party party-1, finding deferred',
      'credentials.report by president, in bureau, represented 1, comply 1',
      'question.take by president, on report, kind credentials report, title Credentials',
    ])
  })

  test('in the vote: carried or lost', () => {
    const there = after(bureauBeside, 'proposal.put')
    expect(more(bureauBeside, there)).toEqual([...CARRIED_OR_LOST, ...TOO_MANY, ...AWAITED])
  })

  test('with the report in hand: what is decided on it', () => {
    const there = after(
      bureauBeside,
      'question.leave',
      'credentials.submit',
      'bureau.meet',
      'credentials.examine',
      'credentials.report',
      'question.take by president, on report',
    )
    expect(more(bureauBeside, there)).toEqual([
      'consensus.seek by president, on matter',
      'consensus.declare by president, on matter',
      'consensus.seek by president, on report',
      'consensus.declare by president, on report',
      'question.leave by president, on report',
    ])
  })
})

describe('two questions', () => {
  test('begins with what leads there', () => {
    expect(twoQuestions.before(body).map(told)).toEqual([
      'list.circulate by secretariat, on matter, organizations ["organization-1"], daysBefore 30',
      'objection.raise by party-1, on matter, organizations ["organization-1"]',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'matter.refer by president, on matter',
      'consensus.seek by president, on matter',
      'vote.request by party-1, on matter',
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
    ])
  })

  test('tries at first', () => {
    expect(tried(twoQuestions, after(twoQuestions))).toEqual([
      'question.take by president, on draft, kind proposal, title The draft',
      'question.leave by president, on draft',
      'proposal.put by president, on vote, method show of hands, question draft',
      'status.put by president, on vote, method show of hands, question matter, organizations ["organization-1"]',
      'motion.move by party-2, on motion-1, motion adjourn the debate',
      'motion.move by party-2, on motion-2, motion suspend the meeting',
      'meeting.resume by president',
      'objection.withdraw by party-1, on matter, organizations ["organization-1"]',
    ])
  })

  test('with the draft in hand: consensus on it, and a vote', () => {
    const there = after(twoQuestions, 'question.take')
    expect(more(twoQuestions, there)).toEqual([
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
    ])
  })

  test('in the vote on the organization: carried or lost', () => {
    const there = after(twoQuestions, 'status.put')
    expect(more(twoQuestions, there)).toEqual([...CARRIED_OR_LOST, ...TOO_MANY, ...AWAITED])
  })
})
