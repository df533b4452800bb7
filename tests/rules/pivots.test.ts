import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '#rules/decide'
import { MOVES, PLACES, WAY, type Move } from '#rules/moves'
import { pivotsOf, roomOf, type PlacedVoter } from '#rules/pivots'
import type { RuleSet } from '#rules/ruleSet'
import { bodyOf, MAJORITIES } from '../support/smallBodies.ts'

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
  const ruleSet = bodyOf(
    {
      majority: { kind: 'simple', of: 'present and voting' },
      twoThirds: 'at least',
      veto: false,
      quorumOfVotes: false,
    },
    193,
  )
  const voters = Array.from({ length: 193 }, (_, index): PlacedVoter => ({
    id: `${index}`,
    place: index < 97 ? 'inFavour' : 'against',
  }))
  const pivots = pivotsOf(ruleSet, { matter: 'substance' }, voters) ?? []
  expect(pivots.filter(({ alone }) => alone.length > 0)).toHaveLength(97)
  expect(pivots.filter(({ inLeast }) => inLeast)).toHaveLength(97)
  expect(pivots[0]?.alone).toEqual(['in favour to against', 'in favour to abstaining', 'in favour leave'])
})
