/** Why a step is out of order, with the rule. */
import type { Verdict } from '#rules/judge'
import { useView } from '#src/session/react.tsx'
import { reasonOf } from '#src/words/bars.ts'
import { ruleAfterReason } from './words.ts'

export const Reason = ({ verdict }: { readonly verdict: Verdict }) => {
  const { ruleSet } = useView()
  return ruleAfterReason(reasonOf(verdict, ruleSet), verdict.rule)
}
