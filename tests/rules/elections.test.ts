import { describe, expect, test } from 'vitest'
import { papersFit, winnersOf } from '#rules/elections'

describe('who is elected', () => {
  test('more than half of the papers elect; exactly half does not', () => {
    expect(winnersOf({ votes: { ana: 51, bo: 49 }, valid: 100 }, 1)).toEqual(['ana'])
    expect(winnersOf({ votes: { ana: 50, bo: 50 }, valid: 100 }, 1)).toEqual([])
    expect(winnersOf({ votes: { ana: 50, bo: 49 }, valid: 99 }, 1)).toEqual(['ana'])
  })

  test('who abstains is not present and voting: of 100 valid papers with 15 abstentions, 43 elect', () => {
    const votes = { ana: 43, bo: 42 }
    expect(winnersOf({ votes, valid: 100, abstaining: 15 }, 1)).toEqual(['ana'])
    expect(winnersOf({ votes, valid: 100, abstaining: 14 }, 1)).toEqual([])
    expect(winnersOf({ votes, valid: 100 }, 1)).toEqual([])
  })

  test('those with most votes first, and no more than there are places', () => {
    const votes = { ana: 60, bo: 90, cleo: 70, dina: 40 }
    expect(winnersOf({ votes, valid: 100 }, 2)).toEqual(['bo', 'cleo'])
    expect(winnersOf({ votes, valid: 100 }, 3)).toEqual(['bo', 'cleo', 'ana'])
  })

  test('where too few have the majority, fewer are elected than there are places', () => {
    expect(winnersOf({ votes: { ana: 60, bo: 45, cleo: 40 }, valid: 100 }, 3)).toEqual(['ana'])
  })
})

describe('whether papers can give these votes', () => {
  test('each has a name for every place at most', () => {
    expect(papersFit({ votes: { ana: 60, bo: 40 }, valid: 100 }, 1)).toBe(true)
    expect(papersFit({ votes: { ana: 60, bo: 41 }, valid: 100 }, 1)).toBe(false)
    expect(papersFit({ votes: { ana: 100, bo: 100 }, valid: 100 }, 2)).toBe(true)
    expect(papersFit({ votes: { ana: 100, bo: 100, cleo: 1 }, valid: 100 }, 2)).toBe(false)
  })

  test('nobody has more votes than there are papers, though the places would hold them', () => {
    expect(papersFit({ votes: { ana: 101, bo: 10 }, valid: 100 }, 2)).toBe(false)
    expect(papersFit({ votes: { ana: 10, bo: 101 }, valid: 100 }, 2)).toBe(false)
  })

  test('papers that abstain name nobody, and no more abstain than there are', () => {
    const votes = { ana: 50, bo: 35 }
    expect(papersFit({ votes, valid: 100, abstaining: 15 }, 1)).toBe(true)
    expect(papersFit({ votes, valid: 100, abstaining: 16 }, 1)).toBe(false)
    expect(papersFit({ votes: {}, valid: 100, abstaining: 100 }, 1)).toBe(true)
    expect(papersFit({ votes: {}, valid: 100, abstaining: 101 }, 1)).toBe(false)
  })
})
