/** The few words of the rule book that stand on the first page. */
import type { Grade } from '#rules/ruleSet'
import { words } from '#src/language/say.ts'
import { capital, ruleInWords } from '#src/words/language.ts'

/** "Rule 61"; what is no plain number, such as an article of a treaty, is named as the body names it. */
export const ruleName = (number: string): string => capital(ruleInWords(number))

/** A grade in a word or two, for a mark beside a rule. */
export const GRADE_NAMES = words<Readonly<Record<Grade, string>>>({
  verified: 'Verified',
  'verified-sister': 'Sister rule',
  inferred: 'Inferred',
  'not seen': 'Not seen',
})

/** For who does not see the dotted line under a rule. */
export const ruleSpoken = (number: string, grade: Grade): string =>
  `${ruleName(number)}, ${GRADE_NAMES[grade].toLowerCase()}`
