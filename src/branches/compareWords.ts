/** How two lines compare, in words. English. */
import { explain } from '#machines/explain'
import { ruleNumbersOf, type Step } from '#machines/replay'
import type { Majority, RuleSet } from '#rules/ruleSet'
import type { BranchStep } from '#scenarios/branch'
import { reasonOf } from '#src/words/bars.ts'
import { outcomeName } from '#src/words/decisions.ts'
import { rulesInWords } from '#src/words/language.ts'
import type { Pair } from './compare.ts'

export const COMPARE = {
  title: 'Compare step by step',
  with: 'Compare with',
  nothingChosen: 'Choose a branch',
  nothingToCompare: 'There is no branch to compare with yet. Change anything, and one begins by itself.',
  same: 'The two lines are the same, step by step.',
  every: 'Show every step',
  step: 'Step',
  difference: 'Difference',
  notThere: 'Not there',
  removed: 'Removed',
  inOrder: 'In order',
  notInOrder: 'Not in order',
  part: 'They part here',
  noDifference: 'The same',
} as const

export interface SideWords {
  readonly says: string
  readonly rules: readonly string[]
}

const refused = (step: Step, ruleSet: RuleSet): SideWords => {
  const failing = explain(step.before, step.event).find(({ holds }) => !holds)
  const reason = failing === undefined ? '' : reasonOf(failing, ruleSet)
  return {
    says: reason === '' ? `${COMPARE.notInOrder}.` : `${COMPARE.notInOrder}: ${reason}`,
    rules: failing?.rule === null || failing === undefined ? [] : [failing.rule],
  }
}

/** What a step came to on one line: its outcome with what was needed, or whether it was in order. */
export const sideInWords = (side: BranchStep | null, ruleSet: RuleSet): SideWords => {
  if (side === null) return { says: COMPARE.notThere, rules: [] }
  const { step } = side
  if (step === null) return { says: COMPARE.removed, rules: [] }
  if (!step.accepted && step.decision === null) return refused(step, ruleSet)
  const { decision } = step
  if (decision === null) return { says: COMPARE.inOrder, rules: ruleNumbersOf(step).slice(0, 1) }
  const { have, need, rule } = decision.majority
  return {
    says: `${outcomeName(decision.outcome)}, ${have} in favour, ${need} needed`,
    rules: rule === null ? [] : [rule],
  }
}

const MAJORITIES: Readonly<Record<Majority['kind'], string>> = {
  simple: 'a simple majority',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
  fixed: 'a fixed number of votes',
}

const byKind = (here: Step, there: Step): Readonly<Record<Pair['kinds'][number], string>> => {
  const [mine, theirs] = [here.decision, there.decision]
  const name = (majority: typeof mine): string => (majority === null ? 'none' : MAJORITIES[majority.majority.kind])
  const outcome = (decision: typeof mine): string => (decision === null ? 'nothing' : outcomeName(decision.outcome))
  return {
    acceptance: here.accepted ? 'In order only here' : 'No longer in order',
    majority: `${name(mine)}, not ${name(theirs)}`,
    outcome: `${outcome(mine)}, not ${outcome(theirs).toLowerCase()}`,
    rule: `${rulesInWords(ruleNumbersOf(here))}, not ${rulesInWords(ruleNumbersOf(there))}`,
  }
}

/** In what the step on screen differs from its counterpart. Empty where it does not. */
export const differenceInWords = ({ here, there, kinds, differs }: Pair): readonly string[] => {
  if (!differs) return []
  if (there === null) return ['Added']
  if (here === null) return ['Only in the other']
  if (here.step === null) return ['Removed']
  if (there.step === null) return ['Removed from the other']
  if (kinds.length === 0) return ['Changed, with the same outcome']
  const words = byKind(here.step, there.step)
  return kinds.map((kind) => words[kind])
}
