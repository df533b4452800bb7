/** The number of votes a majority needs, and whether it is reached. Exact, in either reading of two thirds. */
import { fallsOnWhole, half, leastReaching, threeQuarters, twoThirds } from './fraction.ts'
import type { Majority, Share, TwoThirdsReading } from './ruleSet.ts'

/** What is named as a share. */
export const shareNamed = (kind: Exclude<Majority['kind'], 'fixed'>, reading: TwoThirdsReading): Share => {
  switch (kind) {
    case 'simple':
      return half
    case 'two-thirds':
      return twoThirds(reading)
    case 'three-quarters':
      return threeQuarters
  }
}

/** The share a majority stands for; null for a fixed number of votes. */
export const shareOf = (majority: Majority, reading: TwoThirdsReading): Share | null =>
  majority.kind === 'fixed' ? null : shareNamed(majority.kind, reading)

/** Votes in favour that the majority needs, of `counted`. */
export const votesNeeded = (majority: Majority, reading: TwoThirdsReading, counted: number): number =>
  majority.kind === 'fixed' ? majority.votes : leastReaching(shareNamed(majority.kind, reading), counted)

/** A reading of "two thirds", and what it asks for here. */
export interface Reading {
  readonly reading: 'at least two thirds' | 'more than two thirds'
  readonly need: number
  readonly met: boolean
}

/** Both readings of two thirds, in the order plain, strict. Empty where the majority is not two thirds. */
export const readingsOf = (majority: Majority, counted: number, inFavour: number): readonly Reading[] => {
  if (majority.kind !== 'two-thirds') return []
  return (['at least', 'more than'] as const).map((comparison): Reading => {
    const need = leastReaching(twoThirds(comparison), counted)
    return { reading: `${comparison} two thirds`, need, met: counted > 0 && inFavour >= need }
  })
}

/** True where the two readings of two thirds ask for different numbers: the whole divides by three. */
export const readingsDiffer = (majority: Majority, counted: number): boolean =>
  majority.kind === 'two-thirds' && fallsOnWhole(twoThirds('at least'), counted)
