/** Why a step is out of order, with the rule. Its words are fetched before they are needed; until then a line is kept. */
import { useEffect, useState } from 'react'
import type { Verdict } from '#rules/judge'
import { useView } from '#src/session/react.tsx'
import { ruleAfterReason } from './words.ts'

const load = () => import('#src/words/bars.ts')

let words: Awaited<ReturnType<typeof load>> | null = null

/** Fetches the words, so that what is out of order is drawn whole at once. */
export const loadReasons = async (): Promise<void> => {
  words ??= await load()
}

export const Reason = ({ verdict }: { readonly verdict: Verdict }) => {
  const { ruleSet } = useView()
  const [, drawAgain] = useState(words !== null)
  useEffect(() => {
    // Without its reason the step still says that it is not in order.
    if (words === null)
      loadReasons()
        .then(() => drawAgain(true))
        .catch(() => undefined)
  }, [])
  if (words === null) return <span className="timeline-reason-space" />
  return ruleAfterReason(words.reasonOf(verdict, ruleSet), verdict.rule)
}
