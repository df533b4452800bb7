/** Which situations can never be left, found in a graph of where each leads. */
import { describe, expect, test } from 'vitest'
import { neverLeft, type Graph } from '#machines/deadEnds'

describe('situations that are never left', () => {
  test('are those from which every way stays among them, however long', () => {
    // 0 leads out through 1; 2 and 3 lead to each other alone; 4 leads nowhere.
    const graph: Graph = [[1], [5], [3], [2], [], []]
    expect(neverLeft(graph, [true, true, true, true, true, false])).toEqual([2, 3, 4])
  })

  test('are none where a way out is taken up from behind, through any number of others', () => {
    const graph: Graph = [[1], [2], [3], [0, 4], []]
    expect(neverLeft(graph, [true, true, true, true, false])).toEqual([])
  })

  test('are not looked for outside the set', () => {
    expect(neverLeft([[], []], [false, true])).toEqual([1])
    expect(neverLeft([[], []], [])).toEqual([])
  })

  test('a way out past a situation that is outside saves nobody behind it a second time', () => {
    // 0 reaches 2 only; 2 is outside and leads back to 1, which leads nowhere.
    expect(neverLeft([[2], [], [1]], [true, true, false])).toEqual([1])
  })

  test('a way out is everybody’s who comes to it', () => {
    expect(neverLeft([[3], [3], [3], []], [true, true, true, false])).toEqual([])
  })

  test('one of two ways is enough', () => {
    expect(neverLeft([[0, 1], [0, 2], []], [true, true, false])).toEqual([])
  })
})
