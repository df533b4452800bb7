/** One step as a sentence for those who listen. */
import type { View } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { failuresOf, voteAt } from './vote.ts'
import { spoken, spokenRefusal } from './voteWords.ts'

export const sentenceFor = (view: View): string => {
  const { current, line, ruleSet } = view
  const title = titleOf(current.event, line.branch.input.participants, line.told)
  const vote = voteAt(view)
  if (!current.step.accepted && vote?.decision?.outcome !== 'no-quorum')
    return spokenRefusal(
      title,
      failuresOf(current).map((verdict) => reasonOf(verdict, ruleSet)),
    )
  return spoken(title, vote, line.told)
}
