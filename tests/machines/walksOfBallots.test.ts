/** Which papers the walk over the election of officers tries in a ballot, as far as ballots have come. */
import { describe, expect, test } from 'vitest'
import type { Context, Office } from '#machines/context'
import { election } from '#machines/walksOfOfficers'
import type { Round } from '#rules/elections'
import { after } from '../support/tried.ts'

const open = after(election, 'election.open')
const nominated = (office: Office, parties: readonly string[]): Context['nominations'] =>
  parties.map((party) => ({ office, group: 'African States', party }))
/** The votes of all papers for this office, with these nominees, after so many ballots. */
const papers = (office: Office, nominees: readonly string[], round: Partial<Round> = {}): readonly unknown[] =>
  election
    .acts({
      ...open,
      nominations: nominated(office, nominees),
      rounds: { [office]: { held: 0, among: null, elected: [], tied: false, ...round } },
    })
    .flatMap((event) =>
      event.type === 'election.ballot' &&
      event.office === office &&
      // Not the same by another, on another matter, or in another body.
      event.by === 'secretariat' &&
      event.on === 'officers' &&
      event.in === 'plenary'
        ? [event.votes]
        : [],
    )
const forPresident = (nominees: readonly string[], round?: Partial<Round>) => papers('President', nominees, round)
const forVicePresident = (nominees: readonly string[], round?: Partial<Round>) =>
  papers('Vice-President', nominees, round)
const NOBODY = { secretariat: 1 }

describe('the first ballot', () => {
  test('for one place elects the first, is even between two, or is for nobody', () => {
    expect(forPresident(['a', 'b', 'c'])).toEqual([{ a: 3 }, { a: 1, b: 1 }, {}, NOBODY])
    expect(forPresident(['a'])).toEqual([{ a: 3 }, NOBODY])
  })

  test('for two places elects as many as there are, and is never even', () => {
    expect(forVicePresident(['a', 'b', 'c'])).toEqual([{ a: 3, b: 3 }, NOBODY])
    expect(forVicePresident(['a'])).toEqual([{ a: 3 }, NOBODY])
  })
})

describe('a later ballot', () => {
  test('for one place is even once more, and no longer for nobody; after that it elects', () => {
    expect(forPresident(['a', 'b'], { held: 1 })).toEqual([{ a: 3 }, { a: 1, b: 1 }, NOBODY])
    expect(forPresident(['a', 'b'], { held: 2 })).toEqual([{ a: 3 }, NOBODY])
  })

  test('elects only where there are nominees for all places that are left', () => {
    expect(forVicePresident(['a'], { held: 1 })).toEqual([NOBODY])
    expect(forVicePresident(['a', 'b'], { held: 1 })).toEqual([{ a: 3, b: 3 }, NOBODY])
    expect(forVicePresident(['a', 'b'], { held: 1, elected: ['a'] })).toEqual([{ b: 3 }, { a: 1 }, NOBODY])
  })

  test('for the place that is left is between the others; and tried for who has one already', () => {
    expect(forVicePresident(['a', 'b', 'c'], { held: 1, elected: ['a'] })).toEqual([
      { b: 3 },
      { b: 1, c: 1 },
      { a: 1 },
      NOBODY,
    ])
    expect(forVicePresident(['a', 'b', 'c'], { held: 2, elected: ['a', 'b'] })).toEqual([{}, { a: 1 }, NOBODY])
  })
})
