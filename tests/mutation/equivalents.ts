/** Mutants that no test can tell from the program, or that none should: each with its reason. They are left out of the score. */
interface Equivalent {
  readonly file: string
  /** The text that is replaced, and what stands in its place. */
  readonly was: string
  readonly is: string
  readonly why: string
}

export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'rules/fraction.ts',
    was: "'more than'",
    is: '""',
    why: 'There are two comparisons, and whatever is not "at least" is the other; a third does not compile.',
  },
]
