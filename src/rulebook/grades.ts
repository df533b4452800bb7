/** Grades from the surest to the least sure. */
import type { Grade, RuleHeading } from '#rules/ruleSet'

export const GRADES: readonly Grade[] = ['verified', 'verified-sister', 'inferred', 'not seen']

/** The least sure of a rule's number and text: what a reader who relies on it should know. */
export const weakest = ({ grades }: RuleHeading): Grade =>
  GRADES.findLast((grade) => grades.number === grade || grades.says === grade) ?? 'not seen'
