/** Situations that can never be left, though the law has a way out of them. */

/** Where each situation leads, by their numbers. */
export type Graph = readonly (readonly number[])[]

/**
 * The situations within a set from which every way stays within it.
 * @param within true for the situations of the set
 */
export const neverLeft = (graph: Graph, within: readonly boolean[]): readonly number[] => {
  const comesFrom: number[][] = graph.map(() => [])
  const leaves: number[] = []
  graph.forEach((nexts, place) => {
    if (within[place] !== true) return
    if (nexts.some((next) => within[next] !== true)) leaves.push(place)
    for (const next of nexts) if (within[next] === true) comesFrom[next]?.push(place)
  })
  const free = new Set(leaves)
  for (const place of leaves)
    for (const origin of comesFrom[place] ?? [])
      if (!free.has(origin)) {
        free.add(origin)
        leaves.push(origin)
      }
  return graph.flatMap((_, place) => (within[place] === true && !free.has(place) ? [place] : []))
}
