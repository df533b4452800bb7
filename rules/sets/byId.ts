/** The bodies we know, and how to find one of them, or one of its rules. */
import type { RuleHeading, RuleSet } from '../ruleSet.ts'
import { ungaPlenary } from './ungaPlenary.ts'
import { untocCop } from './untocCop.ts'

/** In the order in which a menu shows them. */
export const RULE_SETS: readonly RuleSet[] = [untocCop, ungaPlenary]

/** The rule set with this id; undefined where there is none. */
export const ruleSetById = (id: string): RuleSet | undefined => RULE_SETS.find((ruleSet) => ruleSet.id === id)

/** The heading of the rule that a body numbers so; undefined where its book has none. */
export const ruleByNumber = (ruleSet: RuleSet, number: string): RuleHeading | undefined =>
  ruleSet.rules.find((rule) => rule.number === number)
