/** The commonest answer of a body to a question of the machine: a rule, who may do the act, and one named condition. */
import type { Role, SlotAnswer } from '../ruleSet.ts'

export const CONDITION = { family: 'condition' } as const

/** Under a rule, or where null under practice or a rule whose number was not seen. `by`: left out, whoever the machine lets act. */
export const under = (
  rule: string | null,
  by?: readonly Role[],
): SlotAnswer & { readonly requires: typeof CONDITION } => ({
  rule,
  ...(by === undefined ? {} : { by }),
  requires: CONDITION,
})
