/** Every rule of a book with what enforces it, or why nothing does. */
import type { EventType } from '#machines/events'
import type { Rule, RuleSet } from '#rules/ruleSet'
import { bookOf } from '#rules/sets/books'
import { INFORMATIVE } from '#rules/sets/untoc-cop/informative'
import { ACTS, enforcedBy, parametersUnder, type Parameter } from './enforced.ts'

const REASONS: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'untoc-cop': INFORMATIVE }

/** Why nothing in a meeting turns on this rule; null where no reason is kept. */
export const reasonFor = (ruleSet: RuleSet, number: string): string | null => REASONS[ruleSet.id]?.[number] ?? null

export interface Covered {
  readonly rule: Rule
  /** All acts that stand on it, once each, in the order of the schema. */
  readonly acts: readonly EventType[]
  /** Whether something follows by itself under it, once a vote is done. */
  readonly follows: boolean
  readonly parameters: readonly Parameter[]
  readonly enforced: boolean
  readonly reason: string | null
}

export const coverageOf = (ruleSet: RuleSet): readonly Covered[] =>
  bookOf(ruleSet).map((rule) => {
    const uses = enforcedBy(ruleSet, rule.number)
    const standing = new Set(uses.flatMap(({ acts }) => acts))
    const parameters = parametersUnder(ruleSet, rule.number)
    return {
      rule,
      acts: ACTS.filter((act) => standing.has(act)),
      follows: uses.some(({ follows }) => follows),
      parameters,
      enforced: uses.length + parameters.length > 0,
      reason: reasonFor(ruleSet, rule.number),
    }
  })
