import { describe, expect, test } from 'vitest'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { acts, business, room } from '../support/business.ts'
import { sitting } from '../support/sitting.ts'

const { nominate, acclaim, askBallot, openElection, papers, lot } = business
const GROUPS = [
  'African States',
  'Asia-Pacific States',
  'Eastern European States',
  'Latin American States',
  'Western States',
]
const open = () => room(10).does(openElection).expectIn('business.electing.nominations')
const parties = [...'abcdefghij']

/** One President, one Rapporteur and eight Vice-Presidents, two of each of five groups; so many Vice-Presidents of them. */
const slate = (vicePresidents: number) => {
  const conference = open().does(
    nominate('President', 'African States', 'a'),
    nominate('Rapporteur', 'Asia-Pacific States', 'b'),
  )
  const seats = GROUPS.flatMap((group, index) => (index < 2 ? [group] : [group, group]))
  seats
    .slice(0, vicePresidents)
    .forEach((group, index) => conference.does(nominate('Vice-President', group, parties[index + 2] ?? 'a')))
  return conference
}

describe('officers (rules 22 and 70)', () => {
  test('as many as there are places: elected by acclamation', () => {
    const conference = slate(8).does(acclaim).expectIn('business.none')
    expect(conference.context.officers).toHaveLength(10)
    expect(conference.context.nominations).toEqual([])
    expect(conference.question('officers').status).toBe('adopted')
  })

  test('one too few: not', () => {
    expect(slate(7).refuses(acclaim, 'not-as-many-as-places').context.officers).toEqual([])
  })

  test('a regional organization is a party, and may be nominated; the secretariat is none', () => {
    const conference = sitting({ parties: 10, organizations: 0, union: ['a', 'b'] })
      .present(10)
      .open()
    conference.does(openElection).refuses(nominate('President', 'African States', 'secretariat'), 'not-a-party')
    expect(conference.does(nominate('President', 'Western States', 'union')).context.nominations).toHaveLength(1)
  })

  test('a third of a group: not', () => {
    const conference = open().does(
      nominate('President', 'African States', 'a'),
      nominate('Vice-President', 'African States', 'b'),
    )
    expect(
      conference.refuses(nominate('Vice-President', 'African States', 'c'), 'group-full').context.nominations,
    ).toHaveLength(2)
  })

  test('only parties are nominated', () => {
    expect(
      open().refuses(nominate('President', 'African States', 'organization-1'), 'not-a-party').context.nominations,
    ).toEqual([])
  })

  test('a body without a rule on groups takes any number of one', () => {
    const conference = room(9, ungaPlenary).does(openElection)
    for (const party of ['a', 'b', 'c']) conference.does(nominate('Vice-President', 'African States', party))
    expect(conference.context.nominations).toHaveLength(3)
  })
})

describe('the ballot', () => {
  const contested = () =>
    open()
      .does(nominate('President', 'African States', 'a'), nominate('President', 'Western States', 'b'), askBallot)
      .expectIn('business.electing.balloting')

  test('more than half of the valid papers elect', () => {
    const conference = contested()
      .does(papers('President', { a: 5, b: 4 }, 9))
      .expectIn('business.electing.nominations')
    expect(conference.context.nominations.map(({ party }) => party)).toEqual(['a'])
  })

  test('half elect nobody, and another ballot follows', () => {
    const conference = contested()
      .does(papers('President', { a: 4, b: 4 }, 8))
      .expectIn('business.electing.balloting')
    expect(conference.context.nominations).toHaveLength(2)
    conference.does(papers('President', { a: 4, b: 5 }, 9)).expectIn('business.electing.nominations')
    expect(conference.context.nominations.map(({ party }) => party)).toEqual(['b'])
  })

  test('a second ballot for one place is between the two with most votes', () => {
    const conference = contested()
      .does(nominate('President', 'Eastern European States', 'c'), papers('President', { a: 4, b: 3, c: 2 }, 9))
      .refuses(papers('President', { a: 4, c: 5 }, 9), 'restricted-to-two')
    expect(
      conference.does(papers('President', { a: 4, b: 5 }, 9)).context.nominations.map(({ party }) => party),
    ).toEqual(['b'])
  })

  test('the two are equal again: no further ballot, the lot decides', () => {
    const even = papers('President', { a: 4, b: 4 }, 8)
    const conference = contested()
      .does(nominate('President', 'Eastern European States', 'c'), even)
      .refuses(lot('President', 'a'), 'no-equal-ballot')
      .does(even)
      .refuses(even, 'lot-decides')
      .refuses(lot('President', 'c'), 'not-one-of-the-two')
    conference.does(lot('President', 'b')).expectIn('business.electing.nominations')
    expect(conference.context.nominations.map(({ party }) => party)).toEqual(['b'])
  })

  test('after three ballots that elect nobody it is open to all again, and after six restricted anew', () => {
    const conference = contested().does(nominate('President', 'Eastern European States', 'c'))
    const nobody = papers('President', { a: 4, b: 3 }, 9)
    const third = papers('President', { a: 4, b: 3, c: 2 }, 9)
    conference.does(third).refuses(third, 'restricted-to-two').does(nobody).refuses(third, 'restricted-to-two')
    conference.does(nobody, third, third, third).refuses(third, 'restricted-to-two')
    expect(conference.states).toContain('business.electing.balloting')
  })

  test('who leaves takes the restriction along', () => {
    const conference = contested()
      .does(nominate('President', 'Eastern European States', 'c'), papers('President', { a: 4, b: 3, c: 2 }, 9))
      .does({ ...nominate('President', 'Western States', 'b'), type: 'officer.withdraw', by: 'b' })
    expect(
      conference.does(papers('President', { a: 4, c: 5 }, 9)).context.nominations.map(({ party }) => party),
    ).toEqual(['c'])
  })

  test('ballots on nobody restrict nothing', () => {
    const nobody = papers('President', {}, 9)
    const conference = open().does(askBallot, nobody, nobody, nominate('President', 'African States', 'a'))
    expect(conference.does(papers('President', { a: 9 }, 9)).states).toContain('business.electing.nominations')
  })

  test('of several places those with a majority are filled; the next ballot has twice as many names as are left', () => {
    const conference = open()
    const names = parties.slice(1)
    names.forEach((party, index) =>
      conference.does(nominate('Vice-President', GROUPS[Math.floor(index / 2)] ?? '', party)),
    )
    const first = Object.fromEntries(names.map((party, index) => [party, index < 7 ? 6 : 5 - index + 7]))
    conference.does(askBallot, papers('Vice-President', first, 10))
    expect(conference.context.rounds['Vice-President']?.elected).toEqual(names.slice(0, 7))
    conference
      .refuses(papers('Vice-President', { b: 10 }, 10), 'restricted-to-the-first')
      .does(papers('Vice-President', { i: 5, j: 4 }, 10))
      .does(papers('Vice-President', { i: 4, j: 6 }, 10))
    expect(conference.context.nominations.map(({ party }) => party)).toEqual([...names.slice(0, 7), 'j'])
  })

  test('papers for who is no candidate, or more than there are, are none', () => {
    const conference = contested().refuses(papers('President', { c: 9 }, 9), 'not-nominated')
    expect(conference.refuses(papers('President', { a: 10 }, 9), 'ballots-cannot-be-counted').states).toContain(
      'business.electing.balloting',
    )
  })

  test('asked for too early, it waits for candidates', () => {
    const conference = open().does(askBallot, nominate('President', 'African States', 'a'))
    expect(conference.does(papers('President', { a: 9 }, 9)).states).toContain('business.electing.nominations')
  })

  test('needs the quorum to decide', () => {
    expect(
      contested()
        .does(acts.leave(6))
        .refuses(papers('President', { a: 3 }, 3), 'too-few-present').context.officers,
    ).toEqual([])
  })
})
