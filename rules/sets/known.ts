/**
 * Finding a rule set, or one of its rules, without bringing in every body there is: a page that shows one body needs one.
 * `byId.ts` makes all of them known.
 */
import type { RuleHeading, RuleSet } from '../ruleSet.ts'
import { untocCop } from './untocCop.ts'

const known = new Map<string, RuleSet>([[untocCop.id, untocCop]])

/** From here on it is found by its id. */
export const makeKnown = (ruleSet: RuleSet): void => {
  known.set(ruleSet.id, ruleSet)
}

/** The rule set with this id; undefined where there is none, or none that was made known. */
export const ruleSetById = (id: string): RuleSet | undefined => known.get(id)

/** The heading of the rule that a body numbers so; undefined where its book has none. */
export const ruleByNumber = (ruleSet: RuleSet, number: string): RuleHeading | undefined =>
  ruleSet.rules.find((rule) => rule.number === number)
