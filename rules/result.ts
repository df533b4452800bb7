/** An input that cannot be right: a stable name, the field that is wrong, and the numbers that show it. */
export interface Problem {
  readonly name: ProblemName
  /** The field at fault, in the words of the input: "present". */
  readonly field: string
  readonly found: number | string
  /** What would have been right: a bound, or a description. */
  readonly expected: string
  /** The number in `expected`, where it has one. */
  readonly bound?: number
}

export type ProblemName =
  | 'not-a-count'
  | 'more-cast-than-present'
  | 'more-present-than-members'
  | 'more-participating-than-members'
  | 'more-vetoes-than-against'
  | 'vetoes-not-in-these-rules'
  | 'quorum-of-votes-not-in-these-rules'
  | 'unknown-rule-set'
  | 'unknown-matter'
  | 'organization-and-members-both-vote'
  | 'organization-has-no-votes'
  | 'not-a-voter'

/** Either a value or every problem that was found, never both. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] }
