/** Chance from a seed: the same draws from the same seed on every machine. Nothing here ever asks the clock. */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Random {
  /** A whole number from 0, below this. */
  readonly below: (bound: number) => number
  /** One of these; throws where there is none. Nothing picked is undefined. */
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** The same items in an order drawn by chance. */
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[]
}

/** @param seed a whole number; what is beyond 32 bits is not told apart */
export const randomFrom = (seed: number): Random => {
  const generator = xoroshiro128plus(seed | 0)
  const below = (bound: number): number => uniformInt(generator, 0, bound - 1)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items.length === 0 ? undefined : items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const shuffled = <Item>(items: readonly Item[]): readonly Item[] => {
    const rest = [...items]
    const order: Item[] = []
    while (rest.length > 0) order.push(...rest.splice(below(rest.length), 1))
    return order
  }
  return { below, pick, shuffled }
}
