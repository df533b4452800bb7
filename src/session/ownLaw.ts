/** The rules that the scenario on screen changes, so far as they stand on its line. */
import type { RuleChange } from '#rules/amend'
import type { OwnRules } from '#scenarios/schema'
import type { View } from './react.tsx'

/** The scenario's own rules as they stand on this line: what a branch sets is not theirs any more. Null where none is left. */
export const ownLawOf = ({ session, branch }: Pick<View, 'session' | 'branch'>): OwnRules | null => {
  const { rules } = session.scenario
  const edits = branch?.edits ?? []
  const isSet = ({ parameter }: RuleChange) => edits.some((edit) => edit.kind === 'set' && edit.parameter === parameter)
  const changes = rules?.changes.filter((change) => !isSet(change)) ?? []
  return rules === undefined || changes.length === 0 ? null : { ...rules, changes }
}
