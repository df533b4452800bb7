/** A tally in the order in which records print it: in favour, against, abstaining. */
import type { Tally } from '#rules/tally'

export const votes = (inFavour: number, against: number, abstaining: number): Tally => ({
  inFavour,
  against,
  abstaining,
})
