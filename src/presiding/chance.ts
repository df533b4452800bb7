/**
 * Chance by what it is drawn for: the same occasion has the same draw whatever was drawn before. So two runs of a meeting,
 * under two Presidents, have the same delegates and the same votes.
 */
import { randomFrom, type Random } from '#src/drills/random.ts'

const PRIME = 0x01_00_01_93
const BASIS = 0x81_1c_9d_c5

/** A number of 32 bits from a text (FNV-1a). */
const hashOf = (text: string): number => {
  let hash = BASIS
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return hash
}

export const chanceFor = (seed: number, occasion: string): Random => randomFrom(hashOf(`${seed}/${occasion}`))

/** Whether this happens, on this occasion, in so many of so many meetings. */
export const happens = (seed: number, occasion: string, times: number, of: number): boolean =>
  chanceFor(seed, occasion).below(of) < times

/** One of these, each as likely as its weight says; throws where there is none. */
export const weighed = <Item>(random: Random, items: readonly (readonly [Item, number])[]): Item =>
  random.pick(items.flatMap(([item, weight]) => Array.from({ length: weight }, () => item)))
