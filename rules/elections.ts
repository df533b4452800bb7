/** Ballots for offices: who has the majority, and so is elected. */
import { half, reaches } from './fraction.ts'

/** Whether so many valid papers, each with a name for every place at most, can give these votes. */
export const papersFit = (votes: Readonly<Record<string, number>>, valid: number, places: number): boolean => {
  const counts = Object.values(votes)
  return counts.every((count) => count <= valid) && counts.reduce((sum, count) => sum + count, 0) <= valid * places
}

/**
 * Candidates who have more than half of the valid papers, those with most votes first, at most as many as there are
 * places. Fewer where too few have it: then another ballot is held.
 */
export const winnersOf = (votes: Readonly<Record<string, number>>, valid: number, places: number): readonly string[] =>
  Object.entries(votes)
    .filter(([, count]) => reaches(count, half, valid))
    .sort(([, one], [, other]) => other - one)
    .slice(0, places)
    .map(([candidate]) => candidate)
