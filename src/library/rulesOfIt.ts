/** The changes of rules that a scenario carries. A share or majority that cannot be chosen is written in the file. */
import type { RuleChange, SharedMajority } from '#rules/amend'
import type { Matter } from '#rules/matters'
import type { Quorum } from '#rules/ruleSet'

/** The choice of the body's own rule. */
export const BODYS = ''

/** What a choice is known by, whatever it is called. */
export const idOfQuorum = ({ share, of }: Quorum): string =>
  `${share.comparison} ${share.numerator}/${share.denominator} ${of}`
export const idOfMajority = ({ kind, of }: SharedMajority): string => `${kind} ${of}`

/** The changes without that of this parameter; of a majority, without that of this matter. */
export const withoutChange = (
  changes: readonly RuleChange[],
  { parameter, matter }: Pick<RuleChange, 'parameter'> & { readonly matter?: Matter },
): RuleChange[] =>
  changes.filter((one) => one.parameter !== parameter || (one.parameter === 'majority' && one.matter !== matter))
