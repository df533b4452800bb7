/** Seeds: whole numbers of 32 bits. Every one asks for a level, and one leads to others that share nothing with it. */
import type { DrillKind, Level } from './drill.ts'

export const LARGEST_SEED = 2 ** 32 - 1

export const isSeed = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED

/** Spreads every bit over all of them (the finishing step of MurmurHash3), so that neighbours have nothing in common. */
const spread = (value: number): number => {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** A seed from a seed and a number. */
export const mixed = (seed: number, number: number): number => spread(spread(seed) + Math.imul(number + 1, 0x9e3779b1))

/** Where the chance of a drill begins: other for each kind, so that two kinds of one seed do not share their numbers. */
export const originOf = (seed: number, kind: DrillKind): number =>
  [...kind].reduce((sum, letter) => mixed(sum, letter.charCodeAt(0)), seed)

/** How hard a case the seed asks for. */
export const levelAsked = (seed: number): Level => {
  const rest = seed % 3
  return rest === 0 ? 3 : rest === 1 ? 1 : 2
}

/** A seed from these two that asks for this level. */
export const seedAsking = (level: Level, seed: number, number: number): number => {
  let found = mixed(seed, number)
  while (levelAsked(found) !== level) found = mixed(found, number)
  return found
}
