import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBallots, fitsTheRoom, withBallots, type Choice, type Voter } from '#rules/ballots'
import { castIn, countedOf, isCount, LARGEST_COUNT, votingIn } from '#rules/tally'

const members = Array.from({ length: 27 }, (_, index) => `member-${index + 1}`)
const union: Voter = { id: 'union', memberParties: members }
const states = [...members, 'peru', 'kenya']
const voters = new Map<string, Voter>([
  ['union', union],
  ...states.map((id): [string, Voter] => [id, { id, memberParties: null }]),
])

const named = (votes: Readonly<Record<string, Choice>>) => countBallots({ by: 'name', votes }, voters)
const votesOf = (result: ReturnType<typeof countBallots>) => (result.ok ? result.value : result.problems)

describe('ballots by name', () => {
  test('one vote each', () => {
    expect(votesOf(named({ peru: 'yes', kenya: 'no', 'member-1': 'abstain' }))).toEqual({
      inFavour: 1,
      against: 1,
      abstaining: 1,
    })
  })

  test('who is not named cast nothing: neither a no nor an abstention', () => {
    expect(votesOf(named({ peru: 'yes' }))).toEqual({ inFavour: 1, against: 0, abstaining: 0 })
    expect(votesOf(named({}))).toEqual({ inFavour: 0, against: 0, abstaining: 0 })
  })

  test.each([
    ['yes', { inFavour: 27, against: 0, abstaining: 0 }],
    ['no', { inFavour: 0, against: 27, abstaining: 0 }],
    ['abstain', { inFavour: 0, against: 0, abstaining: 27 }],
  ] as const)('a regional organization that answers %s casts as many votes as its members', (choice, tally) => {
    expect(votesOf(named({ union: choice }))).toEqual(tally)
  })

  test('or its members vote themselves', () => {
    const split = Object.fromEntries(members.map((id, index) => [id, index < 20 ? 'yes' : 'no'] as const))
    expect(votesOf(named(split))).toEqual({ inFavour: 20, against: 7, abstaining: 0 })
  })

  test('never both, whatever they answer, and every member at fault is named', () => {
    expect(votesOf(named({ union: 'yes', peru: 'no', 'member-3': 'yes', 'member-9': 'abstain' }))).toMatchObject([
      {
        name: 'organization-and-members-both-vote',
        field: 'union',
        found: 'member-3',
        expected: 'either the organization or its members, never both',
      },
      { name: 'organization-and-members-both-vote', field: 'union', found: 'member-9' },
    ])
  })

  test('who has no vote cannot cast one', () => {
    expect(votesOf(named({ 'an-ngo': 'yes' }))).toEqual([
      { name: 'not-a-voter', field: 'an-ngo', found: 'an-ngo', expected: 'a party entitled to vote' },
    ])
  })

  test('an organization of which no member is a party has no votes', () => {
    const empty = new Map<string, Voter>([['club', { id: 'club', memberParties: [] }]])
    expect(votesOf(countBallots({ by: 'name', votes: { club: 'yes' } }, empty))).toEqual([
      {
        name: 'organization-has-no-votes',
        field: 'club',
        found: 'club',
        expected: 'an organization with members that are parties',
      },
    ])
  })

  test('a member that bears the name of something inherited votes only where it is named', () => {
    const odd = new Map<string, Voter>([['union', { id: 'union', memberParties: ['constructor', 'peru'] }]])
    expect(votesOf(countBallots({ by: 'name', votes: { union: 'yes' } }, odd))).toMatchObject({ inFavour: 2 })
  })

  test('the order of the roll changes nothing', () => {
    const answers = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...states), fc.constantFrom<Choice>('yes', 'no', 'abstain')),
      {
        selector: ([id]) => id,
      },
    )
    fc.assert(
      fc.property(answers, (roll) => {
        const forwards = named(Object.fromEntries(roll))
        expect(named(Object.fromEntries([...roll].reverse()))).toEqual(forwards)
        const count = (choice: Choice) => roll.filter(([, answer]) => answer === choice).length
        expect(votesOf(forwards)).toEqual({
          inFavour: count('yes'),
          against: count('no'),
          abstaining: count('abstain'),
        })
      }),
    )
  })
})

describe('ballots by count', () => {
  test('are taken as they are', () => {
    expect(votesOf(countBallots({ by: 'count', inFavour: 63, against: 15, abstaining: 25 }, voters))).toEqual({
      inFavour: 63,
      against: 15,
      abstaining: 25,
    })
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, LARGEST_COUNT + 1])('%d is not a count', (found) => {
    expect(isCount(found)).toBe(false)
    expect(votesOf(countBallots({ by: 'count', inFavour: 1, against: found, abstaining: 0 }, voters))).toMatchObject([
      { name: 'not-a-count', field: 'against', expected: 'a whole number from 0 to 99999' },
    ])
  })

  test('nothing and the largest number are counts', () => {
    expect([isCount(0), isCount(99_999)]).toEqual([true, true])
  })
})

describe('a vote that is called again', () => {
  const before = { by: 'name', votes: { peru: 'yes', kenya: 'no' } } as const
  const count = { by: 'count', inFavour: 1, against: 2, abstaining: 3 } as const

  test('who is named again votes anew, and the others have still voted', () => {
    expect(withBallots(before, { by: 'name', votes: { kenya: 'abstain' } })).toEqual({
      by: 'name',
      votes: { peru: 'yes', kenya: 'abstain' },
    })
  })

  test('a count takes the place of names, names that of a count, and the first ballots that of none', () => {
    expect(withBallots(before, count)).toEqual(count)
    expect(withBallots(count, before)).toEqual(before)
    expect(withBallots(null, before)).toEqual(before)
  })
})

describe('who is counted', () => {
  const tally = { inFavour: 58, against: 7, abstaining: 34 }

  test('ballots cast include abstentions; present and voting does not', () => {
    expect([castIn(tally), votingIn(tally)]).toEqual([99, 65])
  })

  test.each([
    ['present and voting', 65],
    ['present', 120],
    ['members', 190],
  ] as const)('of those %s: %i', (base, counted) => {
    expect(countedOf(base, tally, 120, 190)).toBe(counted)
  })

  test('no more can be cast than there are in the room', () => {
    expect([fitsTheRoom(tally, 98), fitsTheRoom(tally, 99), fitsTheRoom(tally, 120)]).toEqual([false, true, true])
  })
})
