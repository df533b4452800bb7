/**
 * Exact thresholds on whole numbers. No floats: `0.6667 * n` decides wrongly sooner or later.
 */
import type { Share } from './ruleSet.ts'

/** Whole quotient of non-negative integers, rounded down, without leaving the integers. */
const quotient = (dividend: number, divisor: number): number => (dividend - (dividend % divisor)) / divisor

/** True when `have` is at least (or more than) the share of `whole`. */
export const reaches = (have: number, share: Share, whole: number): boolean => {
  const left = have * share.denominator
  const right = share.numerator * whole
  return share.comparison === 'at least' ? left >= right : left > right
}

/** The least whole number that reaches the share of `whole`. */
export const leastReaching = (share: Share, whole: number): number => {
  const right = share.numerator * whole
  return share.comparison === 'at least'
    ? quotient(right + share.denominator - 1, share.denominator)
    : quotient(right, share.denominator) + 1
}

/** True when the share of `whole` is itself a whole number, so that "at least" and "more than" part company. */
export const fallsOnWhole = (share: Share, whole: number): boolean =>
  (share.numerator * whole) % share.denominator === 0

export const half: Share = { numerator: 1, denominator: 2, comparison: 'more than' }
export const twoThirds = (comparison: Share['comparison']): Share => ({ numerator: 2, denominator: 3, comparison })
export const threeQuarters: Share = { numerator: 3, denominator: 4, comparison: 'at least' }
