/** Which natures of a matter a body tells apart. */
import type { Nature } from './matters.ts'
import type { RuleSet } from './ruleSet.ts'

/** The two natures that a body tells apart, first what a matter is where the vote on it is lost; none where it tells none. */
export const naturesTold = ({ classification }: Pick<RuleSet, 'classification'>): readonly Nature[] =>
  classification === null ? [] : [classification.whenNot, classification.whenCarried]

/** Whether the nature of a matter is asked as "important or not", and not as "procedure or substance". */
export const asksImportance = ({ classification }: Pick<RuleSet, 'classification'>): boolean =>
  classification?.whenCarried === 'important-question'
