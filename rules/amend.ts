/**
 * A what-if in the law itself: named changes over a rule set, each shown and shared like any other edit.
 */
import type { RuleSet, TwoThirdsReading } from './ruleSet.ts'

/** One changed parameter. `participating` is not the body's but the session's, and is changed there. */
export type RuleChange =
  | { readonly parameter: 'two-thirds reading'; readonly value: TwoThirdsReading }
  | { readonly parameter: 'members'; readonly value: number }

/** The rule set as changed; later changes of one parameter win. */
export const amend = (ruleSet: RuleSet, changes: readonly RuleChange[]): RuleSet =>
  changes.reduce<RuleSet>((amended, change) => {
    switch (change.parameter) {
      case 'two-thirds reading':
        return { ...amended, twoThirds: change.value, twoThirdsSource: 'as it is set here' }
      case 'members':
        return { ...amended, members: { count: change.value, grade: 'inferred', source: 'As it is set here.' } }
    }
  }, ruleSet)
