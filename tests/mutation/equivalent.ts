/** A change that no test can tell from the program, or that none should, with its reason. It is left out of the score. */
export interface Equivalent {
  readonly file: string
  /** The text that is replaced, and what stands in its place. */
  readonly was: string
  readonly is: string
  /** The line that it stands on, where the same text stands in several places of which another is counted. */
  readonly on?: string
  readonly why: string
}
