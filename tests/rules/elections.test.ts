import { describe, expect, test } from 'vitest'
import { papersFit, winnersOf } from '#rules/elections'

describe('who is elected', () => {
  test('more than half of the valid papers elect; exactly half does not', () => {
    expect(winnersOf({ ana: 51, bo: 49 }, 100, 1)).toEqual(['ana'])
    expect(winnersOf({ ana: 50, bo: 50 }, 100, 1)).toEqual([])
    expect(winnersOf({ ana: 50, bo: 49 }, 99, 1)).toEqual(['ana'])
  })

  test('those with most votes first, and no more than there are places', () => {
    const votes = { ana: 60, bo: 90, cleo: 70, dina: 40 }
    expect(winnersOf(votes, 100, 2)).toEqual(['bo', 'cleo'])
    expect(winnersOf(votes, 100, 3)).toEqual(['bo', 'cleo', 'ana'])
  })

  test('where too few have the majority, fewer are elected than there are places', () => {
    expect(winnersOf({ ana: 60, bo: 45, cleo: 40 }, 100, 3)).toEqual(['ana'])
  })
})

describe('whether papers can give these votes', () => {
  test('each has a name for every place at most', () => {
    expect(papersFit({ ana: 60, bo: 40 }, 100, 1)).toBe(true)
    expect(papersFit({ ana: 60, bo: 41 }, 100, 1)).toBe(false)
    expect(papersFit({ ana: 100, bo: 100 }, 100, 2)).toBe(true)
    expect(papersFit({ ana: 100, bo: 100, cleo: 1 }, 100, 2)).toBe(false)
  })

  test('nobody has more votes than there are papers, though the places would hold them', () => {
    expect(papersFit({ ana: 101, bo: 10 }, 100, 2)).toBe(false)
    expect(papersFit({ ana: 10, bo: 101 }, 100, 2)).toBe(false)
  })
})
