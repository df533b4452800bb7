/** The steps on screen that turned on each rule. */
import { explain } from '#machines/explain'
import { ruleNumbersOf } from '#machines/replay'
import type { PlayedStep, View } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'

export interface StepUnder {
  readonly id: string
  readonly title: string
  readonly paragraph: string | null
  /** Whether the rule barred it. */
  readonly refused: boolean
}

const rulesAt = ({ step }: PlayedStep): readonly string[] => {
  if (step.accepted) return ruleNumbersOf(step)
  const failing = explain(step.before, step.event).find(({ holds }) => !holds)
  return failing?.rule === null || failing === undefined ? [] : [failing.rule]
}

export type StepsByRule = ReadonlyMap<string, readonly StepUnder[]>

export const stepsByRule = ({ happening, line }: View): StepsByRule => {
  const found = new Map<string, StepUnder[]>()
  for (const playedStep of happening) {
    const { id, event, recorded, step } = playedStep
    const title = titleOf(event, line.branch.input.participants, line.told)
    const under = { id, title, paragraph: recorded?.paragraph ?? null, refused: !step.accepted }
    for (const rule of rulesAt(playedStep)) found.set(rule, [...(found.get(rule) ?? []), under])
  }
  return found
}
