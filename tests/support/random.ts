/** Chance that is the same each time: the generator mulberry32, from a seed. */
export interface Random {
  /** A whole number from 0, below this. */
  readonly below: (bound: number) => number
  readonly pick: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[]
}

export const mulberry32 = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    shuffled: (items) => {
      const rest = [...items]
      for (let last = rest.length - 1; last > 0; last -= 1) {
        const other = below(last + 1)
        ;[rest[last], rest[other]] = [rest[other]!, rest[last]!]
      }
      return rest
    },
  }
}
