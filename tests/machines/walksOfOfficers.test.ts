/** What the walk over the election of officers tries, and where. */
import { describe, expect, test } from 'vitest'
import { election } from '#machines/walksOfOfficers'
import { after, body, more, told, tried } from '../support/tried.ts'

/** Two parties nominated for the one place of President. */
const TWO_NOMINATED = [
  'officer.nominate by party-1, on officers, office President, group African',
  'officer.nominate by party-1, on officers, office President, group Asia',
] as const

describe('election', () => {
  test('begins with what leads there', () => {
    expect(election.before(body).map(told)).toEqual([
      'presence.establish by secretariat, present 3',
      'meeting.open by president, number 1',
    ])
  })

  test('tries at first', () => {
    expect(tried(election, after(election))).toEqual([
      'election.open by president, on officers',
      'officer.nominate by party-1, on officers, office President, group African States, party party-1',
      'officer.nominate by party-1, on officers, office President, group Asia-Pacific States, party party-2',
      'officer.nominate by party-1, on officers, office Vice-President, group African States, party party-2',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-3',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-1',
      'officer.nominate by party-1, on officers, office Rapporteur, group A group, party party-1',
      'officer.withdraw by party-1, on officers, office President, party party-1',
      'officer.withdraw by party-2, on officers, office President, party party-2',
      'officer.withdraw by party-2, on officers, office Vice-President, party party-2',
      'officer.withdraw by party-3, on officers, office Vice-President, party party-3',
      'officer.withdraw by party-1, on officers, office Vice-President, party party-1',
      'officer.withdraw by party-1, on officers, office Vice-President, party party-3',
      'election.acclaim by president, on officers',
      'election.askBallot by party-1, on officers',
      'election.ballot by secretariat, on officers, office President, votes {}, valid 3, invalid 0',
      'election.ballot by secretariat, on officers, office President, votes {"secretariat":1}, valid 3, invalid 0',
      'election.ballot by secretariat, on officers, office Vice-President, votes {}, valid 3, invalid 0',
      'election.ballot by secretariat, on officers, office Vice-President, votes {"secretariat":1}, valid 3, invalid 0',
      'election.lot by president, on officers, office President, party party-1',
      'election.lot by president, on officers, office President, party party-2',
      'election.lot by president, on officers, office Vice-President, party party-2',
      'officer.replace by president, office Vice-President, party party-2',
      'officer.replace by president, office President, party party-1',
    ])
  })

  test('once it is open: the quorum lost', () => {
    const there = after(election, 'election.open')
    expect(more(election, there)).toEqual(['presence.establish by secretariat, present 1'])
  })

  test('with too few in the room: nothing but what decides', () => {
    const there = after(election, 'election.open', 'presence.establish')
    const before = after(election, 'election.open')
    expect(more(election, there, before)).toEqual(['presence.establish by secretariat, present 3'])
    expect(more(election, before, there)).toEqual([
      'election.open by president, on officers',
      'officer.nominate by party-1, on officers, office President, group African States, party party-1',
      'officer.nominate by party-1, on officers, office President, group Asia-Pacific States, party party-2',
      'officer.nominate by party-1, on officers, office Vice-President, group African States, party party-2',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-3',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-1',
      'officer.nominate by party-1, on officers, office Rapporteur, group A group, party party-1',
      'officer.withdraw by party-1, on officers, office President, party party-1',
      'officer.withdraw by party-2, on officers, office President, party party-2',
      'officer.withdraw by party-2, on officers, office Vice-President, party party-2',
      'officer.withdraw by party-3, on officers, office Vice-President, party party-3',
      'officer.withdraw by party-1, on officers, office Vice-President, party party-1',
      'officer.withdraw by party-1, on officers, office Vice-President, party party-3',
      'election.askBallot by party-1, on officers',
      'officer.replace by president, office Vice-President, party party-2',
      'officer.replace by president, office President, party party-1',
      'presence.establish by secretariat, present 1',
    ])
  })

  test('with one nominated: a ballot that elects', () => {
    const there = after(
      election,
      'election.open',
      'officer.nominate by party-1, on officers, office President, group African',
    )
    const before = after(election, 'election.open')
    expect(more(election, there, before)).toEqual([
      'election.ballot by secretariat, on officers, office President, votes {"party-1":3}, valid 3, invalid 0',
    ])
    expect(more(election, before, there)).toEqual([
      'officer.nominate by party-1, on officers, office President, group African States, party party-1',
      'election.ballot by secretariat, on officers, office President, votes {}, valid 3, invalid 0',
    ])
  })

  test('with two nominated: one that is even, too', () => {
    const there = after(election, 'election.open', ...TWO_NOMINATED)
    const before = after(election, 'election.open')
    expect(more(election, there, before)).toEqual([
      'election.ballot by secretariat, on officers, office President, votes {"party-1":3}, valid 3, invalid 0',
      'election.ballot by secretariat, on officers, office President, votes {"party-1":1,"party-2":1}, valid 3, invalid 0',
    ])
    expect(more(election, before, there)).toEqual([
      'officer.nominate by party-1, on officers, office President, group African States, party party-1',
      'officer.nominate by party-1, on officers, office President, group Asia-Pacific States, party party-2',
    ])
  })

  test('after an even ballot: the same again, without one for nobody', () => {
    const there = after(
      election,
      'election.open',
      ...TWO_NOMINATED,
      'election.askBallot',
      'election.ballot by secretariat, on officers, office President, votes {"party-1":1,"party-2":1}',
    )
    const before = after(election, 'election.open', ...TWO_NOMINATED)
    expect(more(election, before, there)).toEqual([
      'election.ballot by secretariat, on officers, office President, votes {}, valid 3, invalid 0',
    ])
  })

  test('with the place filled: no ballot that is even or for nobody', () => {
    const there = after(
      election,
      'election.open',
      ...TWO_NOMINATED,
      'election.askBallot',
      'election.ballot by secretariat, on officers, office President, votes {"party-1":3}',
    )
    const before = after(election, 'election.open', ...TWO_NOMINATED)
    expect(more(election, there, before)).toEqual([
      'officer.nominate by party-1, on officers, office President, group Asia-Pacific States, party party-2',
    ])
    expect(more(election, before, there)).toEqual([
      'election.ballot by secretariat, on officers, office President, votes {"party-1":1,"party-2":1}, valid 3, invalid 0',
      'election.ballot by secretariat, on officers, office President, votes {}, valid 3, invalid 0',
    ])
  })

  test('for two places with one nominated: a ballot that elects it', () => {
    const there = after(
      election,
      'election.open',
      'officer.nominate by party-1, on officers, office Vice-President, group African',
    )
    const before = after(election, 'election.open')
    expect(more(election, there, before)).toEqual([
      'election.ballot by secretariat, on officers, office Vice-President, votes {"party-2":3}, valid 3, invalid 0',
    ])
    expect(more(election, before, there)).toEqual([
      'officer.nominate by party-1, on officers, office Vice-President, group African States, party party-2',
      'election.ballot by secretariat, on officers, office Vice-President, votes {}, valid 3, invalid 0',
    ])
  })

  test('for two places with two nominated: both are elected', () => {
    const there = after(
      election,
      'election.open',
      'officer.nominate by party-1, on officers, office Vice-President, group African',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-3',
    )
    const before = after(election, 'election.open')
    expect(more(election, there, before)).toEqual([
      'election.ballot by secretariat, on officers, office Vice-President, votes {"party-2":3,"party-3":3}, valid 3, invalid 0',
    ])
    expect(more(election, before, there)).toEqual([
      'officer.nominate by party-1, on officers, office Vice-President, group African States, party party-2',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-3',
      'election.ballot by secretariat, on officers, office Vice-President, votes {}, valid 3, invalid 0',
    ])
  })

  test('for two places with three nominated: the first two', () => {
    const there = after(
      election,
      'election.open',
      'officer.nominate by party-1, on officers, office Vice-President, group African',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-3',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-1',
    )
    const before = after(election, 'election.open')
    expect(more(election, there, before)).toEqual([
      'election.ballot by secretariat, on officers, office Vice-President, votes {"party-2":3,"party-3":3}, valid 3, invalid 0',
    ])
    expect(more(election, before, there)).toEqual([
      'officer.nominate by party-1, on officers, office Vice-President, group African States, party party-2',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-3',
      'officer.nominate by party-1, on officers, office Vice-President, group Asia-Pacific States, party party-1',
      'election.ballot by secretariat, on officers, office Vice-President, votes {}, valid 3, invalid 0',
    ])
  })
})
