/** Situations that can never be left, though the law has a way out of them. */

/** Where each situation leads, by their numbers. */
export type Graph = readonly (readonly number[])[]

/**
 * The situations within a set from which every way stays within it.
 * @param within true for the situations of the set
 */
export const neverLeft = (graph: Graph, within: readonly boolean[]): readonly number[] => {
  const comesFrom: number[][] = graph.map(() => [])
  graph.forEach((nexts, place) => {
    for (const next of nexts) comesFrom[next]?.push(place)
  })
  const places = [...graph.keys()]
  const left = new Set(places.filter((place) => within[place] !== true))
  // What is added while the set is gone through is gone through as well.
  for (const place of left) for (const origin of comesFrom[place] ?? []) left.add(origin)
  return places.filter((place) => !left.has(place))
}
