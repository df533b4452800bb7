import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '#rules/decide'
import { MOVES, PLACES, WAY, type Move, type Place } from '#rules/moves'
import { pivotsOf, roomOf, type PlacedVoter } from '#rules/pivots'
import type { RuleSet } from '#rules/ruleSet'
import { bodyOf, MAJORITIES, type Law } from '../support/smallBodies.ts'
import { votes } from '../support/votes.ts'

const SIMPLE: Law = {
  majority: { kind: 'simple', of: 'present and voting' },
  twoThirds: 'at least',
  veto: false,
  quorumOfVotes: false,
}

/** So many voters with one vote and no veto in each place, each named by its place and a number. */
const plain = (counts: Partial<Record<Place, number>>): readonly PlacedVoter[] =>
  PLACES.flatMap((place) =>
    Array.from({ length: counts[place] ?? 0 }, (_, index) => ({ id: `${place} ${index}`, place })),
  )

const matter = 'substance'
const heavy = (id: string, place: Place): PlacedVoter => ({ id, place, votes: 3 })

/** Who stands in a cheapest mixture, and by which kinds of change each alone turns it. */
const told = (board: readonly PlacedVoter[], law: Law = SIMPLE) => {
  const all = board.reduce((sum, { votes: each = 1 }) => sum + each, 0)
  const pivots = pivotsOf(bodyOf(law, all), { matter }, board) ?? []
  return {
    inLeast: pivots.filter(({ inLeast }) => inLeast).map(({ id }) => id),
    alone: Object.fromEntries(pivots.filter(({ alone }) => alone.length > 0).map(({ id, alone }) => [id, alone])),
  }
}

test('a room: votes by weight, one present for whoever casts nothing, and only votes against bar', () => {
  const room = roomOf([
    heavy('a', 'inFavour'),
    { id: 'b', place: 'inFavour', veto: true },
    { id: 'c', place: 'against', veto: true },
    { id: 'd', place: 'against' },
    { id: 'e', place: 'abstaining', votes: 2, veto: true },
    heavy('f', 'silent'),
    heavy('g', 'absent'),
  ])
  expect(room).toEqual({ tally: votes(4, 2, 2), present: 9, vetoes: 1 })
})

describe('who matters', () => {
  test('where nothing turns it, nobody: three cannot give five votes', () => {
    const five: Law = { ...SIMPLE, majority: { kind: 'fixed', votes: 5, of: 'members' } }
    expect(told(plain({ inFavour: 2, against: 1 }), five)).toEqual({ inLeast: [], alone: {} })
  })

  test('where the last vote of five is wanted, only who withholds it', () => {
    const five: Law = { ...SIMPLE, majority: { kind: 'fixed', votes: 5, of: 'members' } }
    expect(told(plain({ inFavour: 4, against: 1 }), five)).toEqual({
      inLeast: ['against 0'],
      alone: { 'against 0': ['against to in favour'] },
    })
  })

  test('with three votes of seven in favour to two, who casts the three, though three others would do', () => {
    expect(told([...plain({ inFavour: 4, against: 2 }), heavy('three', 'inFavour')])).toEqual({
      inLeast: ['three'],
      alone: { three: ['in favour to against'] },
    })
  })

  test('of two with three votes each, both, where either is enough', () => {
    const alone = ['in favour to against', 'in favour to abstaining', 'in favour leave']
    expect(told([heavy('a', 'inFavour'), heavy('b', 'inFavour'), ...plain({ against: 5 })])).toEqual({
      inLeast: ['a', 'b'],
      alone: { a: alone, b: alone },
    })
  })

  test('at 3 to 9, one with three votes and any one who adds a vote or takes one away; not who only keeps silent', () => {
    const board = [heavy('a', 'against'), ...plain({ inFavour: 3, against: 6, abstaining: 1, silent: 1, absent: 1 })]
    const against = Array.from({ length: 6 }, (_, index) => `against ${index}`)
    expect(told(board)).toEqual({ inLeast: ['a', ...against, 'abstaining 0', 'absent 0'], alone: {} })
  })

  test('where two of five must vote for it and two of three silent go, every one of the five', () => {
    const law: Law = { ...SIMPLE, majority: { kind: 'simple', of: 'present' }, quorumOfVotes: true }
    const board = plain({ against: 1, abstaining: 1, silent: 3 })
    const pivots = pivotsOf(bodyOf(law, 5), { matter, quorumOfVotes: 2 }, board) ?? []
    expect(pivots.map(({ alone, inLeast }) => [alone, inLeast])).toEqual(board.map(() => [[], true]))
  })

  test('at 3 to 9 with two who have three votes, they two, or one of them and another', () => {
    const board = [heavy('a', 'against'), heavy('b', 'against'), ...plain({ inFavour: 3, against: 3 })]
    expect(told(board).inLeast).toEqual(['a', 'b', 'against 0', 'against 1', 'against 2'])
  })
})

describe('a veto', () => {
  const law: Law = { ...SIMPLE, veto: true }
  const holder = (place: Place): PlacedVoter => ({ id: 'veto', place, veto: true })

  test('of one against bars, whatever the others do: only that one matters', () => {
    expect(told([...plain({ inFavour: 6, against: 2 }), holder('against')], law)).toEqual({
      inLeast: ['veto'],
      alone: { veto: ['against to abstaining', 'against to in favour', 'against leave'] },
    })
  })

  test('of one in favour matters though the majority is safe', () => {
    expect(told([...plain({ inFavour: 6, against: 2 }), holder('inFavour')], law)).toEqual({
      inLeast: ['veto'],
      alone: { veto: ['in favour to against'] },
    })
  })

  test('bars though no vote is cast with it: beside others, who holds it must turn', () => {
    const { inLeast } = told([...plain({ inFavour: 3, against: 4 }), { ...holder('against'), votes: 0 }], law)
    expect(inLeast).toEqual(['against 0', 'against 1', 'against 2', 'against 3', 'veto'])
  })

  test('is a vote like any other where the matter knows none', () => {
    const { inLeast } = told([...plain({ inFavour: 2 }), holder('against')])
    expect(inLeast).toEqual(['inFavour 0', 'inFavour 1'])
  })
})

describe('what cannot be decided', () => {
  const board = plain({ inFavour: 3, absent: 1 })

  test('has nobody who matters: a matter without an answer, more present than members', () => {
    expect(pivotsOf(bodyOf(SIMPLE, 4), { matter: 'procedure' }, board)).toBeNull()
    expect(pivotsOf(bodyOf(SIMPLE, 4), { matter, members: 2 }, board)).toBeNull()
  })

  test('never carries where the majority is of members and there are none', () => {
    const ofMembers: Law = { ...SIMPLE, majority: { kind: 'simple', of: 'members' } }
    expect(pivotsOf(bodyOf(ofMembers, 4), { matter, members: 0 }, plain({ absent: 1 }))).toEqual([
      { id: 'absent 0', alone: [], inLeast: false },
    ])
  })

  test('is turned by nobody: one more than there are members cannot arrive', () => {
    const pivots = pivotsOf(bodyOf(SIMPLE, 4), { matter, members: 3 }, board)
    expect(pivots?.at(-1)?.alone).toEqual([])
  })
})

const anyBoard: fc.Arbitrary<{ ruleSet: RuleSet; voters: readonly PlacedVoter[]; quorumOfVotes: number | null }> = fc
  .record({
    majority: fc.constantFrom(...MAJORITIES),
    twoThirds: fc.constantFrom('at least' as const, 'more than' as const),
    veto: fc.boolean(),
    quorumOfVotes: fc.boolean(),
    needed: fc.nat({ max: 6 }),
    board: fc.array(
      fc.record({
        place: fc.constantFrom(...PLACES),
        votes: fc.constantFrom(1, 1, 1, 1, 3),
        veto: fc.constantFrom(false, false, false, true),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ board, needed, ...law }) => {
    const voters = board.map((voter, index) => ({ ...voter, id: `v${index}` }))
    const all = voters.reduce((sum, { votes }) => sum + votes, 0)
    return { ruleSet: bodyOf(law, all), voters, quorumOfVotes: law.quorumOfVotes ? needed : null }
  })

test('whose change alone turns it, and who is in a cheapest mixture: as when everything is tried', () => {
  fc.assert(
    fc.property(anyBoard, ({ ruleSet, voters, quorumOfVotes }) => {
      const bars = ruleSet.matters.substance?.veto === true
      const carried = (board: readonly PlacedVoter[]): boolean => {
        const room = roomOf(board)
        const vetoes = bars ? room.vetoes : 0
        const answer = decide(ruleSet, { matter: 'substance', quorumOfVotes, ...room, vetoes })
        if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
        return answer.value.outcome === 'carried'
      }
      const before = carried(voters)
      const alone = (voter: PlacedVoter): readonly Move[] =>
        MOVES.filter(
          (move) =>
            WAY[move].from === voter.place &&
            carried(voters.map((other) => (other === voter ? { ...other, place: WAY[move].to } : other))) !== before,
        )
      let fewest = Number.POSITIVE_INFINITY
      let inLeast = new Set<string>()
      const tryAll = (index: number, board: readonly PlacedVoter[], moved: readonly string[]): void => {
        const voter = voters[index]
        if (moved.length > fewest) return
        if (voter === undefined) {
          if (carried(board) === before) return
          if (moved.length < fewest) inLeast = new Set()
          fewest = moved.length
          for (const id of moved) inLeast.add(id)
          return
        }
        tryAll(index + 1, [...board, voter], moved)
        for (const move of MOVES)
          if (WAY[move].from === voter.place)
            tryAll(index + 1, [...board, { ...voter, place: WAY[move].to }], [...moved, voter.id])
      }
      tryAll(0, [], [])
      expect(pivotsOf(ruleSet, { matter: 'substance', quorumOfVotes }, voters)).toEqual(
        voters.map((voter) => ({ id: voter.id, alone: alone(voter), inLeast: inLeast.has(voter.id) })),
      )
    }),
    { numRuns: 400 },
  )
})

test('at 97 to 96 of 193, each of the 97 matters alone, and none of the 96 does', () => {
  const voters = Array.from({ length: 193 }, (_, index): PlacedVoter => ({
    id: `${index}`,
    place: index < 97 ? 'inFavour' : 'against',
  }))
  const pivots = pivotsOf(bodyOf(SIMPLE, 193), { matter }, voters) ?? []
  expect(pivots.filter(({ alone }) => alone.length > 0)).toHaveLength(97)
  expect(pivots.filter(({ inLeast }) => inLeast)).toHaveLength(97)
  expect(pivots[0]?.alone).toEqual(['in favour to against', 'in favour to abstaining', 'in favour leave'])
})
