/** The picture of one question is worked out once: a dragged point changes the votes and not the picture. */
import type { Question } from '#rules/decide'
import { everyTally, type EveryTally } from '#rules/everyTally'
import type { Result } from '#rules/result'
import type { RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'

/** As many as somebody goes to and fro between. */
const MOST_KEPT = 12
const kept = new Map<string, Result<EveryTally>>()

/** All of the law that can be changed here, the matter, and every number but the votes themselves. */
const keyOf = ({ id, version, members, twoThirds, matters, slots }: RuleSet, question: Question): string =>
  JSON.stringify([
    id,
    version,
    members.count,
    twoThirds,
    matters[question.matter],
    slots['quorum.decide'],
    { ...question, tally: castIn(question.tally) },
  ])

/** `everyTally`, kept. */
export const everyTallyOnce = (law: RuleSet, question: Question): Result<EveryTally> => {
  const key = keyOf(law, question)
  const before = kept.get(key)
  if (before !== undefined) return before
  const map = everyTally(law, question)
  kept.set(key, map)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return map
}
