/** Situations that can never be left, though the law has a way out of them. */

/** Where each situation leads, by their numbers. */
export type Graph = readonly (readonly number[])[]

/**
 * The situations within a set from which every way stays within it.
 * @param within true for the situations of the set
 */
export const neverLeft = (graph: Graph, within: readonly boolean[]): readonly number[] => {
  const comesFrom = new Map<number, number[]>()
  graph.forEach((nexts, place) => {
    for (const next of nexts) {
      const known = comesFrom.get(next)
      if (known === undefined) comesFrom.set(next, [place])
      else known.push(place)
    }
  })
  const places = [...graph.keys()]
  const left = new Set(places.filter((place) => within[place] !== true))
  // What is added while the set is gone through is gone through as well.
  for (const place of left) comesFrom.get(place)?.forEach((origin) => left.add(origin))
  return places.filter((place) => !left.has(place))
}
