/** Why a way is closed: fetched with the first that is. */
import type { RuleSet } from '#rules/ruleSet'
import { reasonText } from './reasons.ts'
import type { WayStatus } from './status.ts'

export const WhyNot = ({ way, ruleSet }: { readonly way: WayStatus; readonly ruleSet: RuleSet }) =>
  reasonText(way, ruleSet)
