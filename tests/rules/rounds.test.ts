/** From one ballot for an office to the next: who has a place, and to whom the next one is restricted (General Assembly rules 93 and 94). */
import { describe, expect, test } from 'vitest'
import { noBallotYet, roundAfter, roundWithout, type Round } from '#rules/elections'

const NOMINEES = ['ana', 'bo', 'cleo', 'dina', 'eva']

const after = (round: Round, votes: Readonly<Record<string, number>>, places: number, nominees = NOMINEES): Round =>
  roundAfter(round, { votes, valid: 100 }, { places, nominees })

/** Nobody has the majority: ana and bo lead. */
const OPEN = { ana: 40, bo: 35, cleo: 25 }

describe('for one place', () => {
  test('a first ballot without a majority restricts the second to the two with most votes', () => {
    expect(after(noBallotYet, OPEN, 1)).toEqual({ held: 1, elected: [], among: ['ana', 'bo'], tied: false })
  })

  test('whoever stands lower in the list of nominees leads by votes alone', () => {
    expect(after(noBallotYet, { eva: 45, ana: 20, dina: 35 }, 1).among).toEqual(['eva', 'dina'])
  })

  test('of candidates with as many votes as the second none is left out', () => {
    expect(after(noBallotYet, { ana: 40, bo: 30, cleo: 30 }, 1).among).toEqual(['ana', 'bo', 'cleo'])
  })

  test('the two ballots after the first are restricted, then three are open, three restricted, and so on', () => {
    const restricted: number[] = []
    let round = noBallotYet
    for (let ballot = 1; ballot <= 27; ballot += 1) {
      if (round.among !== null) restricted.push(ballot)
      round = after(round, OPEN, 1)
      expect(round.held).toBeLessThanOrEqual(9)
    }
    expect(restricted).toEqual([2, 3, 7, 8, 9, 13, 14, 15, 19, 20, 21, 25, 26, 27])
  })

  test('ballots are counted up to nine, then from four on: the turns have come round', () => {
    const held: number[] = []
    let round = noBallotYet
    for (let ballot = 1; ballot <= 16; ballot += 1) {
      round = after(round, OPEN, 1)
      held.push(round.held)
    }
    expect(held).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9, 4])
  })

  test('whoever has more than half is elected, and nobody is left to choose between', () => {
    const round = after(noBallotYet, { ana: 51, bo: 49 }, 1)
    expect(round).toMatchObject({ elected: ['ana'], tied: false })
    expect(round.among).toEqual([])
  })

  test('without a nominee there is nobody to restrict a ballot to', () => {
    expect(after(noBallotYet, {}, 1, []).among).toBeNull()
  })

  test('a single nominee without the majority is voted on again, alone', () => {
    expect(after(noBallotYet, { ana: 50 }, 1, ['ana']).among).toEqual(['ana'])
  })
})

describe('the lot', () => {
  const between = (among: readonly string[] | null): Round => ({ held: 1, elected: [], among, tied: false })

  test('decides where a restricted ballot for one place gave its two candidates as many votes each', () => {
    expect(after(between(['ana', 'bo']), { ana: 50, bo: 50 }, 1).tied).toBe(true)
    // Nobody wrote a name of either: they are equal too.
    expect(after(between(['ana', 'bo']), {}, 1).tied).toBe(true)
  })

  test('decides nothing before a ballot, nor about a place that is taken', () => {
    expect(noBallotYet.tied).toBe(false)
    const taken: Round = { held: 2, elected: ['cleo'], among: ['ana', 'bo'], tied: false }
    expect(after(taken, { ana: 50, bo: 50 }, 1).tied).toBe(false)
  })

  test.each([
    ['one has more', ['ana', 'bo'], { ana: 50, bo: 49 }, 1],
    ['one has votes and the other none', ['ana', 'bo'], { bo: 50 }, 1],
    ['the ballot was open to all', null, { ana: 50, bo: 50 }, 1],
    ['three were in it', ['ana', 'bo', 'cleo'], { ana: 30, bo: 30, cleo: 30 }, 1],
    ['one was in it', ['ana'], {}, 1],
    ['nobody was in it', [], {}, 1],
    ['there are two places', ['ana', 'bo'], { ana: 50, bo: 50 }, 2],
  ] as const)('does not decide where %s', (_, among, votes, places) => {
    expect(after(between(among), votes, places).tied).toBe(false)
  })
})

describe('for several places', () => {
  test('whoever has the majority keeps the place, and the rest are voted on again: twice as many as places are left', () => {
    const first = after(noBallotYet, { ana: 60, bo: 50, cleo: 45, dina: 40, eva: 35 }, 2)
    expect(first).toEqual({ held: 1, elected: ['ana'], among: ['bo', 'cleo'], tied: false })
    const second = after(first, { bo: 45, cleo: 55 }, 2)
    expect(second.elected).toEqual(['ana', 'cleo'])
  })

  test('no more are elected than places are left', () => {
    const first = after(noBallotYet, { ana: 90, bo: 50 }, 2)
    expect(after(first, { bo: 60, cleo: 70 }, 2).elected).toEqual(['ana', 'cleo'])
  })

  test('of two who are equal for the last place neither has it, in whatever order they are named', () => {
    for (const votes of [
      { ana: 80, bo: 60, cleo: 60 },
      { cleo: 60, bo: 60, ana: 80 },
    ]) {
      const first = after(noBallotYet, votes, 2)
      expect(first.elected).toEqual(['ana'])
      expect(first.among?.toSorted()).toEqual(['bo', 'cleo'])
    }
    expect(after(noBallotYet, { ana: 60, bo: 60, cleo: 60 }, 2).elected).toEqual([])
    expect(after(noBallotYet, { ana: 60, bo: 60 }, 2).elected).toEqual(['ana', 'bo'])
  })

  test('with three places and one filled, four stay', () => {
    expect(after(noBallotYet, { ana: 60, bo: 50, cleo: 45, dina: 40, eva: 35 }, 3).among).toEqual([
      'bo',
      'cleo',
      'dina',
      'eva',
    ])
  })
})

describe('a candidate leaves', () => {
  const round: Round = { held: 2, elected: ['cleo', 'dina'], among: ['ana', 'bo'], tied: true }

  test('from those to whom the next ballot is restricted: it is open again, and no lot is drawn', () => {
    expect(roundWithout(round, 'ana')).toEqual({ held: 2, elected: ['cleo', 'dina'], among: null, tied: false })
  })

  test('who has a place already gives it up, and the ballot stays as it is', () => {
    expect(roundWithout(round, 'dina')).toEqual({ ...round, elected: ['cleo'] })
  })

  test('who is neither changes nothing', () => {
    expect(roundWithout(round, 'eva')).toEqual(round)
    expect(roundWithout(noBallotYet, 'eva')).toEqual(noBallotYet)
  })
})
