/** What voters can do, and what is left of a vote when they have done it. */
import { describe, expect, test } from 'vitest'
import type { Question } from '#rules/decide'
import { afterMoves, movesIn } from '#rules/moves'
import { votes } from '../support/votes.ts'

const asked = (more: Partial<Question> = {}): Question => ({
  matter: 'substance',
  tally: votes(9, 2, 3),
  present: 15,
  ...more,
})

describe('what voters can do', () => {
  test('they change, and come and go where it is known how many are there', () => {
    expect(movesIn(asked())).toEqual(
      expect.arrayContaining(['in favour to against', 'in favour leave', 'arrive against']),
    )
  })

  test('nobody leaves or arrives where presence is not known', () => {
    const moves = movesIn(asked({ present: null }))
    expect(moves).toEqual(expect.arrayContaining(['in favour to against', 'against to abstaining']))
    expect(moves.filter((move) => /leave|arrive/.test(move))).toEqual([])
  })
})

describe('afterwards', () => {
  test('who changed is counted where it went, and who came or left is there or is not', () => {
    const after = (...steps: Parameters<typeof afterMoves>[1]) => afterMoves(asked(), steps)
    expect(after({ move: 'in favour to abstaining', count: 2 })).toEqual(asked({ tally: votes(7, 2, 5) }))
    expect(after({ move: 'against leave', count: 1 }, { move: 'arrive in favour', count: 3 })).toEqual(
      asked({ tally: votes(12, 1, 3), present: 17 }),
    )
    expect(after({ move: 'arrive silent', count: 1 })).toEqual(asked({ present: 16 }))
  })

  test('a vote against that barred adoption bars it no more once it is taken back, and no other change takes it back', () => {
    const vetoed = asked({ vetoes: 1 })
    expect(afterMoves(vetoed, [{ move: 'in favour to against', count: 1 }]).vetoes).toBe(1)
    expect(afterMoves(vetoed, [{ move: 'in favour leave', count: 1 }]).vetoes).toBe(1)
    expect(afterMoves(vetoed, [{ move: 'against to abstaining', count: 1 }]).vetoes).toBe(0)
    expect(afterMoves(vetoed, [{ move: 'against leave', count: 2 }]).vetoes).toBe(0)
  })
})
