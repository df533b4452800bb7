/** Votes as counted. Whole numbers of votes; a regional organization's are already as many as its members. */
import type { Problem } from './result.ts'
import type { Base } from './ruleSet.ts'

export interface Tally {
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
}

/** Largest count accepted from outside: beyond every body, and far within exact integers. */
export const LARGEST_COUNT = 99_999

/** Of a number that is none of votes: what it is called, and what was expected. */
export const NOT_A_COUNT = {
  name: 'not-a-count',
  expected: `a whole number from 0 to ${LARGEST_COUNT}`,
  bound: LARGEST_COUNT,
} as const satisfies Omit<Problem, 'field' | 'found'>

export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT

/** Ballots cast, abstentions included: at least so many were in the room. */
export const castIn = (tally: Tally): number => tally.inFavour + tally.against + tally.abstaining

/** In the room, and casting nothing. */
export const silentIn = (tally: Tally, present: number): number => Math.max(present - castIn(tally), 0)

/** Votes for and against: those "present and voting". */
export const votingIn = (tally: Tally): number => tally.inFavour + tally.against

/**
 * How many the majority is taken of.
 * @param present those in the room, never fewer than those who cast something
 */
export const countedOf = (base: Base, tally: Tally, present: number, members: number): number => {
  switch (base) {
    case 'present and voting':
      return votingIn(tally)
    case 'present':
      return present
    case 'members':
      return members
  }
}
