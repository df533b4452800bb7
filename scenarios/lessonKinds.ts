/** The closed lists of a lesson: what can be asked. Apart from its schema, so that showing one does not load what reads it. */

/** What can be foretold of a step: whether it is in order, what it comes to, or a number that the rules ask for. */
export const FORETOLD = ['order', 'outcome', 'counted', 'need', 'to open', 'to decide'] as const
export type Foretold = (typeof FORETOLD)[number]

/** The four parts of a result as it is announced; one of them is spoilt, each in a way of its own. */
export const ANNOUNCED = ['votes', 'counted', 'majority', 'outcome'] as const
export type Announced = (typeof ANNOUNCED)[number]
