/** The bodies we know, and how to find one of them, or one of its rules. */
import type { RuleSet } from '../ruleSet.ts'
import { makeKnown } from './known.ts'
import { ungaPlenary } from './ungaPlenary.ts'
import { untocCop } from './untocCop.ts'

export { ruleByNumber, ruleSetById } from './known.ts'

/** In the order in which a menu shows them. */
export const RULE_SETS: readonly RuleSet[] = [untocCop, ungaPlenary]

RULE_SETS.forEach(makeKnown)
