/** Every body of the index, found by its id. A page that shows one body needs none of this: see `known.ts`. */
import type { RuleSet } from '../ruleSet.ts'
import * as bodies from './bodies.ts'
import { makeKnown, ruleSetById } from './known.ts'

export { ruleByNumber, ruleSetById } from './known.ts'

const isKnown = ({ id }: RuleSet): boolean => ruleSetById(id) !== undefined

/** In the order in which a menu shows them: first what the first page knows, then the others by their short names. */
export const RULE_SETS: readonly RuleSet[] = Object.values<RuleSet>(bodies).toSorted(
  (one, other) => Number(isKnown(other)) - Number(isKnown(one)) || one.shortName.localeCompare(other.shortName, 'en'),
)

RULE_SETS.forEach(makeKnown)
