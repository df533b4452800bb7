/** What a scenario is to come to, taken from what it comes to now. */
import type { BranchStep } from '#scenarios/branch'
import { firstFree } from '#scenarios/firstFree'
import type { Scenario } from '#scenarios/schema'

/** The scenario with the result of this step expected; null where the step decides nothing, or it is expected already. */
export const expectResult = (scenario: Scenario, { id, step }: BranchStep): Scenario | null => {
  const decision = step?.accepted === true ? step.decision : null
  if (decision === null || scenario.expects.some(({ after }) => after === id)) return null
  const { matter, outcome, majority } = decision
  const { inFavour, against, abstaining } = decision.tally
  const { counted, need } = majority
  const paragraph = scenario.events.find((entry) => entry.id === id)?.paragraph ?? ''
  const expected = { matter, inFavour, against, abstaining, counted, need, outcome }
  const taken = new Set(scenario.expects.map((one) => one.id))
  const own = firstFree(taken, (number) => `expect-${number}`)
  return { ...scenario, expects: [...scenario.expects, { id: own, after: id, paragraph, decision: expected }] }
}
