/** Mutants that no test can tell from the program, or that none should: each with its reason. They are left out of the score. */
interface Equivalent {
  readonly file: string
  /** The text that is replaced, and what stands in its place. */
  readonly was: string
  readonly is: string
  readonly why: string
}

export const EQUIVALENTS: readonly Equivalent[] = []
