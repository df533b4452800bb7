/** What a named condition is, and the first of several answers that bars. */
import type { Bar } from './bars.ts'
import type { Facts } from './facts.ts'
import type { Slot } from './slots.ts'

/** Some of the conditions, by slot. Each answers null where it holds. */
export type Conditions = { readonly [S in Slot]?: (facts: Facts) => Bar | null }

/** The first that is a bar. */
export const first = (...bars: readonly (Bar | null)[]): Bar | null => bars.find((bar) => bar !== null) ?? null
