/** A vote that can be decided, decided. */
import { decide, type Decision, type Question } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'

/** Throws with the names of the problems where the question is no vote that the body can take. */
export const decided = (ruleSet: RuleSet, question: Question): Decision => {
  const answer = decide(ruleSet, question)
  if (!answer.ok) throw new Error(answer.problems.map(({ name }) => name).join(', '))
  return answer.value
}
