/** How a ruling is remembered among the answers on the device. */
import { TURN_KINDS, type TurnKind } from '#src/presiding/turn.ts'

const PRESIDE = 'preside'

export const itemOf = (ruleSet: string, kind: TurnKind): string => `${PRESIDE}:${ruleSet}:${kind}`

/** Null where the item is no ruling. */
export const rulingOf = (item: string): { readonly ruleSet: string; readonly kind: TurnKind } | null => {
  const [what, ruleSet = '', word = ''] = item.split(':')
  const kind = TURN_KINDS.find((one) => one === word)
  return what === PRESIDE && kind !== undefined ? { ruleSet, kind } : null
}
