/** What the walks over proposals and credentials try, and where. */
import { describe, expect, test } from 'vitest'
import { amendments, division, proposal, secondVote } from '#machines/walksOfBusiness'
import { after, AWAITED, body, HANDS, more, told, TOO_MANY, tried } from '../support/tried.ts'

describe('proposal', () => {
  test('begins with what leads there', () => {
    expect(proposal.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1","organization-1"], inTime false, costs true',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
    ])
  })

  test('tries at first', () => {
    expect(tried(proposal, after(proposal))).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1","organization-1"], inTime false, costs true',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on matter',
      'consensus.declare by president, on matter',
      'consensus.oppose by party-1, on matter',
      'vote.request by party-1, on matter',
      'nature.assert by party-1, on matter, nature substance',
      'nature.assert by party-1, on matter, nature procedure',
      'nature.put by president, on vote, question matter, method show of hands',
      'proposal.waive by president, on draft',
      'proposal.withdraw by party-2, on draft',
      'reconsideration.put by president, on vote, question draft, method show of hands',
    ])
  })

  test('under consideration: everything that is done with a proposal', () => {
    const there = after(proposal, 'proposal.waive', 'question.take')
    expect(more(proposal, there)).toEqual([
      'consensus.seek by president, on draft',
      'consensus.declare by president, on draft',
      'consensus.oppose by party-1, on draft',
      'vote.request by party-1, on draft',
      'nature.assert by party-1, on draft, nature substance',
      'nature.assert by party-1, on draft, nature procedure',
      'nature.put by president, on vote, question draft, method show of hands',
      'proposal.put by president, on vote, question draft, method show of hands',
      'proposal.revise by party-1, on draft',
      'proposal.withdraw by party-1, on draft',
      'proposal.postpone by party-1, on draft',
      'proposal.conclude by president, on draft, conclusion no action is taken',
      'cost.state by secretariat, on draft, amount none',
      'competence.question by party-1, on draft',
      'competence.put by president, on vote, question draft, method show of hands',
      'question.notAccepted by president, on draft',
      'question.leave by president, on draft',
    ])
    expect(more(proposal, after(proposal), there)).toEqual(['proposal.waive by president, on draft'])
  })

  test('in the vote on its nature: ballots, and the quorum lost', () => {
    const there = after(
      proposal,
      'proposal.waive',
      'question.take',
      'cost.state',
      'consensus.seek by president, on draft',
      'vote.request by party-1, on draft',
      'nature.assert by party-1, on draft, nature substance',
      'nature.assert by party-1, on draft, nature procedure',
      'nature.put by president, on vote, question draft',
    )
    const before = after(proposal, 'proposal.waive', 'question.take')
    expect(more(proposal, there, before)).toEqual([
      ...HANDS,
      ...TOO_MANY,
      ...AWAITED,
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })
})

describe('amendments', () => {
  test('begins with what leads there', () => {
    expect(amendments.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(amendments, after(amendments))).toEqual([
      'amendment.move by party-2, on draft, amendment near, distance 1, excludes []',
      'amendment.move by party-3, on draft, amendment far, distance 2, excludes ["near"]',
      'amendment.withdraw by party-2, on draft, amendment near',
      'amendment.put by president, on vote, question draft, method show of hands, amendment near',
      'amendment.withdraw by party-3, on draft, amendment far',
      'amendment.put by president, on vote, question draft, method show of hands, amendment far',
      'amendment.withdraw by party-1, on draft, amendment far',
      'consensus.seek by president, on matter',
      'consensus.declare by president, on matter',
      'consensus.oppose by party-1, on matter',
      'vote.request by party-1, on matter',
      'nature.assert by party-1, on matter, nature substance',
      'nature.assert by party-1, on matter, nature procedure',
      'nature.put by president, on vote, question matter, method show of hands',
      'consensus.seek by president, on draft',
      'consensus.declare by president, on draft',
      'consensus.oppose by party-1, on draft',
      'vote.request by party-1, on draft',
      'nature.assert by party-1, on draft, nature substance',
      'nature.assert by party-1, on draft, nature procedure',
      'nature.put by president, on vote, question draft, method show of hands',
      'proposal.put by president, on vote, question draft, method show of hands',
      'proposal.revise by party-1, on draft',
      'proposal.withdraw by party-1, on draft',
      'question.leave by president, on draft',
    ])
  })

  test('in a vote on one: ballots, and the quorum lost', () => {
    const there = after(
      amendments,
      'amendment.move',
      'consensus.seek by president, on draft',
      'vote.request by party-1, on draft',
      'amendment.put',
    )
    expect(more(amendments, there)).toEqual([
      ...HANDS,
      ...TOO_MANY,
      ...AWAITED,
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })
})

describe('division', () => {
  test('begins with what leads there', () => {
    expect(division.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(division, after(division))).toEqual([
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on matter',
      'consensus.declare by president, on matter',
      'consensus.oppose by party-1, on matter',
      'vote.request by party-1, on matter',
      'consensus.seek by president, on draft',
      'consensus.declare by president, on draft',
      'consensus.oppose by party-1, on draft',
      'vote.request by party-1, on draft',
      'proposal.put by president, on vote, question draft, method show of hands',
      'division.oppose by party-1, on draft',
      'division.speak by party-1, on draft, side in favour',
      'division.speak by party-1, on draft, side against',
      'division.agree by president, on draft',
      'division.put by president, on vote, question draft, method show of hands',
      'question.leave by president, on draft',
      'division.move by party-2, on draft, parts [{"id":"preamble","operative":false},{"id":"operative","operative":true}]',
      'part.put by president, on vote, question draft, method show of hands, part preamble',
      'part.put by president, on vote, question draft, method show of hands, part operative',
      'reconsideration.speak by party-2, on draft, side in favour',
      'reconsideration.speak by party-2, on draft, side against',
      'reconsideration.put by president, on vote, question draft, method show of hands',
    ])
  })

  test('in the vote: ballots, and the quorum lost', () => {
    const there = after(division, 'proposal.put')
    expect(more(division, there)).toEqual([
      ...HANDS,
      ...TOO_MANY,
      ...AWAITED,
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })
})

describe('second vote', () => {
  test('begins with what leads there', () => {
    expect(secondVote.before(body).map(told)).toEqual([
      'proposal.table by party-1, on draft, title A draft, sponsors ["party-1"], inTime true, costs false',
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on draft',
      'vote.request by party-2, on draft',
    ])
  })

  test('tries at first', () => {
    expect(tried(secondVote, after(secondVote))).toEqual([
      'question.take by president, on draft, kind proposal, title The draft',
      'consensus.seek by president, on matter',
      'consensus.declare by president, on matter',
      'consensus.oppose by party-1, on matter',
      'vote.request by party-1, on matter',
      'consensus.seek by president, on draft',
      'consensus.declare by president, on draft',
      'consensus.oppose by party-1, on draft',
      'vote.request by party-1, on draft',
      'proposal.put by president, on vote, question draft, method show of hands',
      'question.leave by president, on draft',
      'reconsideration.put by president, on vote, question draft, method show of hands',
      'meeting.adjourn by president',
      'meeting.open by president, number 2',
    ])
  })

  test('in the vote: ballots, and the quorum lost', () => {
    const there = after(secondVote, 'proposal.put')
    expect(more(secondVote, there)).toEqual([
      ...HANDS,
      ...TOO_MANY,
      ...AWAITED,
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })

  test('at a later meeting: the number after it', () => {
    const there = after(
      secondVote,
      'proposal.put',
      'ballots.cast by secretariat, on vote, ballots 1-1-1',
      'result.announce by president, on vote',
      'meeting.adjourn',
      'meeting.open',
    )
    expect(more(secondVote, there)).toEqual(['meeting.open by president, number 3'])
    expect(more(secondVote, after(secondVote), there)).toEqual([
      'consensus.seek by president, on draft',
      'consensus.declare by president, on draft',
      'consensus.oppose by party-1, on draft',
      'vote.request by party-1, on draft',
      'proposal.put by president, on vote, question draft, method show of hands',
      'question.leave by president, on draft',
      'meeting.open by president, number 2',
    ])
  })
})
