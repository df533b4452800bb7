import { describe, expect, test } from 'vitest'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { acts, business, room } from '../support/business.ts'

const { nominate, acclaim, askBallot, openElection, papers } = business
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
    expect(conference.question('officers').status).toBe('adopted')
  })

  test('one too few: not', () => {
    expect(slate(7).refuses(acclaim, 'not-as-many-as-places').context.officers).toEqual([])
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
