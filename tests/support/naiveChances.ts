/** The probability of each outcome by looking at every way in which all could vote: right, and slow. */
import { decide, type Outcome, type Question } from '#rules/decide'
import { CHOICES, type Group } from '#rules/chance'
import type { RuleSet } from '#rules/ruleSet'

/** One branch for each choice of each voter; `decide` for whatever they come to. */
export const naiveChances = (
  ruleSet: RuleSet,
  question: Omit<Question, 'tally' | 'present' | 'vetoes'>,
  groups: readonly Group[],
): { readonly outcomes: ReadonlyMap<Outcome, number>; readonly inFavour: ReadonlyMap<number, number> } => {
  const voters = groups.flatMap((group) => Array.from({ length: group.count }, () => group))
  const outcomes = new Map<Outcome, number>()
  const inFavour = new Map<number, number>()
  const counts = { yes: 0, no: 0, abstain: 0, present: 0, absent: 0 }
  let vetoes = 0
  /** How likely each set of counts is: each is decided once. */
  const leaves = new Map<number, { likely: number; question: Question }>()
  const leaf = (likely: number): void => {
    const { yes, no, abstain, present } = counts
    const key = (((yes * 64 + no) * 64 + abstain) * 64 + present) * 64 + vetoes
    const known = leaves.get(key)
    if (known !== undefined) {
      known.likely += likely
      return
    }
    const tally = { inFavour: yes, against: no, abstaining: abstain }
    leaves.set(key, { likely, question: { ...question, tally, present: yes + no + abstain + present, vetoes } })
  }
  const at = (index: number, before: number): void => {
    const voter = voters[index]
    if (voter === undefined) {
      leaf(before)
      return
    }
    const { weights, votes = 1, veto = false } = voter
    const total = CHOICES.reduce((sum, choice) => sum + (weights[choice] ?? 0), 0)
    for (const choice of CHOICES) {
      const weight = weights[choice] ?? 0
      if (weight === 0) continue
      const adds = choice === 'present' ? 1 : votes
      const bars = veto && choice === 'no' && ruleSet.matters[question.matter]?.veto === true ? 1 : 0
      counts[choice] += adds
      vetoes += bars
      at(index + 1, (before * weight) / total)
      vetoes -= bars
      counts[choice] -= adds
    }
  }
  at(0, 1)
  for (const { likely, question: asked } of leaves.values()) {
    const answer = decide(ruleSet, asked)
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
    const { outcome } = answer.value
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + likely)
    inFavour.set(asked.tally.inFavour, (inFavour.get(asked.tally.inFavour) ?? 0) + likely)
  }
  return { outcomes, inFavour }
}
