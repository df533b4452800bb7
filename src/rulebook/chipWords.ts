/** The few words of the rule book that stand on the first page. English. */
import type { Grade } from '#rules/ruleSet'

export const ruleName = (number: string): string => (/^\d/.test(number) ? `Rule ${number}` : number)

/** A grade in a word or two, for a mark beside a rule. */
export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  verified: 'Verified',
  'verified-sister': 'Sister rule',
  inferred: 'Inferred',
  'not seen': 'Not seen',
}

/** For who does not see the dotted line under a rule. */
export const ruleSpoken = (number: string, grade: Grade): string =>
  `${ruleName(number)}, ${GRADE_NAMES[grade].toLowerCase()}`
