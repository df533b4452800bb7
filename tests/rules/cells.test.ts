/** Probabilities over sums, held to every way in which a few voters can do what they do. */
import { describe, expect, test } from 'vitest'
import { addVoter, eachCell, noVoters, type Doing, type Layer } from '#rules/cells'

const doing = (probability: number, does: Doing['does'], along = 0, first = 0, second = 0): Doing => ({
  probability,
  does,
  along,
  rows: [first, second],
})

interface Told {
  /** Probabilities by layer and the three sums. */
  readonly cells: ReadonlyMap<string, number>
  readonly beyond: number
}

const keyed = (layer: Layer, along: number, first: number, second: number): string =>
  [layer, along, first, second].join()

const counted = (
  voters: readonly (readonly Doing[])[],
  width: number,
  bounds: readonly [number, number],
  layer: Layer,
): Told => {
  const cells = noVoters(width, bounds, layer)
  for (const doings of voters) addVoter(cells, doings)
  const found = new Map<string, number>()
  eachCell(cells, (probability, of, along, first, second) => {
    if (probability !== 0) found.set(keyed(of, along, first, second), probability)
  })
  return { cells: found, beyond: cells.beyond }
}

/** The same by trying everything: one way after the other. */
const tried = (voters: readonly (readonly Doing[])[], bounds: readonly [number, number], layer: Layer): Told => {
  const cells = new Map<string, number>()
  let beyond = 0
  const go = (at: number, of: Layer, along: number, first: number, second: number, likely: number): void => {
    if (first > bounds[0] || second > bounds[1]) {
      beyond += likely
      return
    }
    const doings = voters[at]
    if (doings === undefined) {
      const key = keyed(of, along, first, second)
      cells.set(key, (cells.get(key) ?? 0) + likely)
      return
    }
    for (const { probability, does, along: further, rows } of doings) {
      const next = does === 'nothing' ? of : does === 'vetoes' || of === 'vetoed' ? 'vetoed' : 'somebody'
      go(at + 1, next, along + further, first + rows[0], second + rows[1], likely * probability)
    }
  }
  go(0, layer, 0, 0, 0, 1)
  return { cells, beyond }
}

/** Where what is counted and what trying everything finds are not the same. */
const apart = (
  voters: readonly (readonly Doing[])[],
  width: number,
  bounds: readonly [number, number],
  layer: Layer = 'nobody',
): readonly string[] => {
  const [fast, slow] = [counted(voters, width, bounds, layer), tried(voters, bounds, layer)]
  const differ = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined || Math.abs(one - other) > 1e-12
  const keys = [...new Set([...fast.cells.keys(), ...slow.cells.keys()])]
  return [
    ...keys.filter((key) => differ(fast.cells.get(key), slow.cells.get(key))),
    ...(differ(fast.beyond, slow.beyond) ? ['beyond'] : []),
  ]
}

const YES_OR_NOT = [doing(0.5, 'votes', 1), doing(0.25, 'nothing'), doing(0.25, 'votes', 0, 1)]
const VETO = [doing(0.3, 'votes', 1), doing(0.5, 'vetoes', 0, 1, 1), doing(0.2, 'nothing', 0, 0, 1)]
const THREE = [doing(0.1, 'votes', 3, 0, 0), doing(0.9, 'votes', 0, 2, 1)]

describe('before anybody', () => {
  test('all is in one cell', () => {
    expect(counted([], 4, [1, 1], 'nobody')).toEqual({ cells: new Map([['nobody,0,0,0', 1]]), beyond: 0 })
    expect(counted([], 4, [0, 0], 'somebody')).toEqual({ cells: new Map([['somebody,0,0,0', 1]]), beyond: 0 })
  })

  test.each([[[-1, 0]], [[0, -1]], [[-2, -2]]] as const)(
    'where a bound is passed already (%s), all is beyond',
    (bounds) => {
      expect(counted([YES_OR_NOT], 4, bounds, 'nobody')).toEqual({ cells: new Map(), beyond: 1 })
    },
  )
})

describe('voter by voter it is what trying everything finds', () => {
  test.each([
    ['one', [YES_OR_NOT], 3, [2, 2]],
    ['two', [YES_OR_NOT, VETO], 3, [2, 2]],
    ['a veto first', [VETO, YES_OR_NOT, YES_OR_NOT], 5, [4, 4]],
    ['bounds that are passed in the first sum', [VETO, VETO, YES_OR_NOT], 5, [1, 3]],
    ['bounds that are passed in the second', [VETO, VETO, THREE], 8, [9, 1]],
    ['bounds of nothing', [YES_OR_NOT, YES_OR_NOT, VETO], 5, [0, 0]],
    ['bounds of different size', [THREE, VETO, THREE, YES_OR_NOT], 10, [3, 2]],
    ['several votes at once', [THREE, THREE, YES_OR_NOT, VETO], 9, [8, 8]],
    ['six', [YES_OR_NOT, VETO, THREE, YES_OR_NOT, VETO, YES_OR_NOT], 12, [5, 3]],
  ] as const)('%s', (_, voters, width, bounds) => {
    expect(apart(voters, width, bounds)).toEqual([])
    expect(apart(voters, width, bounds, 'somebody')).toEqual([])
  })
})

test('nothing is lost: what is in the cells and what is beyond come to 1', () => {
  const { cells, beyond } = counted([YES_OR_NOT, VETO, THREE, VETO], 12, [2, 2], 'nobody')
  expect([...cells.values()].reduce((sum, each) => sum + each, beyond)).toBeCloseTo(1, 12)
})

test('what is all but impossible is left out at the ends of a row, and nothing else', () => {
  const unlikely = [doing(1e-30, 'votes', 1), doing(1, 'votes')]
  const { cells } = counted([unlikely, [doing(1, 'votes', 2)]], 5, [0, 0], 'nobody')
  expect([...cells.keys()]).toEqual(['somebody,2,0,0'])
  const rare = [doing(1e-20, 'votes', 1), doing(1, 'votes')]
  expect(counted([rare, [doing(1, 'votes', 2)]], 5, [0, 0], 'nobody').cells.get('somebody,3,0,0')).toBeCloseTo(
    1e-20,
    30,
  )
})

test('what adds more before what adds less, and the other way round, keeps both', () => {
  const more = [doing(0.5, 'votes', 1), doing(0.5, 'votes', 2)]
  const less = more.toReversed()
  expect(apart([more, more, more, more, more], 11, [0, 0])).toEqual([])
  expect(apart([less, more, less, more, less], 11, [0, 0])).toEqual([])
})

test('rows of one cell each: nothing is told along them', () => {
  const voter = [doing(0.25, 'nothing', 0, 1), doing(0.25, 'votes', 0, 0, 1), doing(0.5, 'votes', 0, 2)]
  expect(apart([voter, voter, voter, voter], 1, [5, 3])).toEqual([])
})

describe('what is looked at', () => {
  const looked = (voters: readonly (readonly Doing[])[], bounds: readonly [number, number]): readonly string[] => {
    const cells = noVoters(9, bounds, 'nobody')
    for (const doings of voters) addVoter(cells, doings)
    const keys: string[] = []
    eachCell(cells, (_, layer, along, first, second) => keys.push(keyed(layer, along, first, second)))
    return keys
  }

  test('is what is in use, from the least to the most that it can have come to', () => {
    const either = [doing(0.5, 'votes', 1), doing(0.5, 'votes', 2, 1)]
    expect(looked([either, [doing(1, 'votes', 1)]], [1, 0])).toEqual(['somebody,2,0,0', 'somebody,3,1,0'])
  })

  test('is one cell, however many add nothing', () => {
    const nothing = [doing(1, 'votes')]
    expect(looked([nothing], [0, 0])).toEqual(['somebody,0,0,0'])
    expect(looked([nothing, nothing, nothing, nothing], [0, 0])).toEqual(['somebody,0,0,0'])
  })
})

describe('left out at an end', () => {
  const next = [doing(1, 'votes')]
  const kept = (doings: readonly Doing[], bounds: readonly [number, number] = [1, 0]): readonly string[] => [
    ...counted([doings, next], 3, bounds, 'nobody').cells.keys(),
  ]

  test('is the lower as well, and a row of nothing else', () => {
    expect(kept([doing(1e-30, 'votes'), doing(1, 'votes', 1)])).toEqual(['somebody,1,0,0'])
    expect(kept([doing(1e-30, 'votes', 0, 1), doing(1, 'votes')])).toEqual(['somebody,0,0,0'])
  })

  test('is nothing that is as likely as the bound', () => {
    const rare = [doing(1e-24, 'votes'), doing(1, 'votes', 1), doing(1e-24, 'votes', 2)]
    expect(kept(rare)).toEqual(['somebody,0,0,0', 'somebody,1,0,0', 'somebody,2,0,0'])
  })

  test('is not added to what is kept', () => {
    const rare = [doing(1e-25, 'votes'), doing(1, 'votes', 1), doing(1e-23, 'votes', 0, 1)]
    const { cells } = counted([rare, [doing(0.5, 'votes'), doing(0.5, 'votes', 0, 1)]], 2, [2, 0], 'nobody')
    expect(cells.get('somebody,0,1,0')).toBe(5e-24)
  })

  test('is not beyond a bound either', () => {
    const rare = [doing(1e-25, 'votes'), doing(1e-24, 'votes', 1), doing(1e-25, 'votes', 2)]
    expect(counted([rare, [doing(1, 'votes', 0, 1)]], 3, [0, 0], 'nobody').beyond).toBe(1e-24)
  })
})
