/** What the walks over applications for observer status try: of one organization or two, with these tallies or those. */
import { describe, expect, test } from 'vitest'
import { everyTally, tellingTallies } from '#machines/walkActs'
import { observersWith } from '#machines/walksOfObservers'
import { after, body, more, told, tried } from '../support/tried.ts'

const two = observersWith(2, tellingTallies)
const one = observersWith(1, everyTally)

describe('observers', () => {
  test('begins with a room that is full', () => {
    expect(two.before(body).map(told)).toEqual(['presence.establish by secretariat, present 3'])
    expect(two.name).toBe('observers')
  })

  test('of two organizations, tries at first', () => {
    expect(tried(two, after(two))).toEqual([
      'meeting.open by president, number 1',
      'matter.refer by president, on matter',
      'status.accord by president, on matter',
      'consensus.seek by president, on matter',
      'consensus.declare by president, on matter',
      'consensus.oppose by party-1, on matter',
      'vote.request by party-1, on matter',
      'nature.assert by party-1, on matter, nature substance',
      'nature.assert by party-1, on matter, nature procedure',
      'nature.put by president, on vote, question matter, method show of hands',
      'manner.put by president, on vote, question matter, method show of hands',
      'manner.agree by president, on matter, manner jointly',
      'manner.agree by president, on matter, manner one by one',
      'meeting.adjourn by president',
      'objection.raise by party-1, on matter, organizations ["organization-1"]',
      'objection.withdraw by party-1, on matter, organizations ["organization-1"]',
      'objection.raise by party-1, on matter, organizations ["organization-2"]',
      'objection.withdraw by party-1, on matter, organizations ["organization-2"]',
      'objection.raise by party-1, on matter, organizations ["organization-1","organization-1"]',
      'objection.withdraw by party-1, on matter, organizations ["organization-1","organization-1"]',
      'matter.raise by party-1, on matter, organizations ["organization-1"]',
      'matter.raise by party-1, on matter, organizations ["organization-2"]',
      'matter.raise by party-1, on matter, organizations ["organization-1","organization-2"]',
      'list.circulate by secretariat, on matter, organizations ["organization-1"], daysBefore 30',
      'list.circulate by secretariat, on matter, organizations ["organization-1"], daysBefore 29',
      'application.receive by secretariat, on matter, organizations ["organization-1"]',
      'list.circulate by secretariat, on matter, organizations ["organization-2"], daysBefore 30',
      'list.circulate by secretariat, on matter, organizations ["organization-2"], daysBefore 29',
      'application.receive by secretariat, on matter, organizations ["organization-2"]',
      'status.put by president, on vote, question matter, method show of hands, organizations ["organization-1"]',
      'status.put by president, on vote, question matter, method show of hands, organizations ["organization-2"]',
      'status.put by president, on vote, question matter, method show of hands, organizations ["organization-1","organization-2"]',
      'statement.make by organization-1, speakers ["organization-1"]',
    ])
  })

  test('of one, lists no other, and lets two parties object', () => {
    const [first, other] = [after(one), after(two)]
    expect(tried(two, other).filter((each) => !tried(one, first).includes(each))).toEqual([
      'list.circulate by secretariat, on matter, organizations ["organization-2"], daysBefore 30',
      'list.circulate by secretariat, on matter, organizations ["organization-2"], daysBefore 29',
      'application.receive by secretariat, on matter, organizations ["organization-2"]',
    ])
    expect(tried(one, first).filter((each) => !tried(two, other).includes(each))).toEqual([
      'objection.raise by party-2, on matter, organizations ["organization-1"]',
      'objection.withdraw by party-2, on matter, organizations ["organization-1"]',
      'objection.raise by party-2, on matter, organizations ["organization-2"]',
      'objection.withdraw by party-2, on matter, organizations ["organization-2"]',
      'objection.raise by party-2, on matter, organizations ["organization-1","organization-1"]',
      'objection.withdraw by party-2, on matter, organizations ["organization-1","organization-1"]',
    ])
  })

  test('in a vote, tries the tallies that it was given, and the quorum lost', () => {
    const acts = ['list.circulate', 'objection.raise', 'meeting.open', 'matter.refer', 'consensus.seek', 'vote.request']
    const cast = (walk: typeof one): number =>
      more(walk, after(walk, ...acts, 'status.put'), after(walk, ...acts)).filter((each) => /\d-\d-\d/.test(each))
        .length
    // Beside the tallies: one more than are there, and one in no vote.
    expect(cast(one)).toBe(20 + 2)
    expect(cast(two)).toBe(5 + 2)
    expect(more(two, after(two, ...acts, 'status.put')).slice(-2)).toEqual([
      'presence.establish by secretariat, present 1',
      'presence.establish by secretariat, present 4',
    ])
  })
})
