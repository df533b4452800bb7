/** How two lines compare, in words. */
import type { EventType } from '#machines/events'
import { explain } from '#machines/explain'
import { ruleNumbersOf, type Step } from '#machines/replay'
import type { Majority, RuleSet } from '#rules/ruleSet'
import type { BranchStep } from '#scenarios/branch'
import { phrase, say, words } from '#src/language/say.ts'
import { reasonOf } from '#src/words/bars.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { capital, rulesInWords } from '#src/words/language.ts'
import type { Pair } from './compare.ts'

export const COMPARE = words({
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
  onlyHere: 'In order only here',
  noLonger: 'No longer in order',
  added: 'Added',
  onlyThere: 'Only in the other',
  removedThere: 'Removed from the other',
  sameOutcome: 'Changed, with the same outcome',
  noDifference: 'The same',
})

const COMMON_TITLES = words<{ readonly [Type in EventType]?: string }>({
  'ballots.cast': 'The ballots are cast',
  'ballots.correct': 'The ballots are corrected',
  'presence.establish': 'Presence is established',
})

/** What a step is on either line, where its own title has numbers that differ; null where it has none. */
export const commonTitle = (type: EventType): string | null => COMMON_TITLES[type] ?? null

export interface SideWords {
  readonly says: string
  readonly rules: readonly string[]
}

const refused = (step: Step, ruleSet: RuleSet): SideWords => {
  const failing = explain(step.before, step.event).find(({ holds }) => !holds)
  const reason = failing === undefined ? '' : reasonOf(failing, ruleSet)
  return {
    says: reason === '' ? phrase('Not in order.') : say`Not in order: ${reason}`,
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
  const { outcome, quorum } = decision
  if (outcome === 'no-quorum' && quorum !== null && quorum.need !== null) {
    return {
      says: say`${outcomeName(outcome)}, ${quorum.have} present, ${quorum.need} needed`,
      rules: quorum.rule === null ? [] : [quorum.rule],
    }
  }
  const { have, need, rule } = decision.majority
  return {
    says: say`${outcomeName(outcome)}, ${have} in favour, ${need} needed`,
    rules: rule === null ? [] : [rule],
  }
}

const MAJORITIES = words<Readonly<Record<Majority['kind'], string>>>({
  simple: 'a simple majority',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
  fixed: 'a fixed number of votes',
})

const instead = (mine: string | null, theirs: string | null): string =>
  mine === null
    ? say`No longer ${theirs ?? ''}`
    : theirs === null
      ? capital(mine)
      : say`${capital(mine)} instead of ${theirs}`

const majorityOf = ({ decision }: Step): string | null =>
  decision === null ? null : MAJORITIES[decision.majority.kind]

const outcomeOf = ({ decision }: Step): string | null =>
  decision === null ? null : outcomeName(decision.outcome).toLowerCase()

/** The rules that only one of the two stands on. */
const rulesOnlyOf = (step: Step, other: Step): string | null => {
  const others = new Set(ruleNumbersOf(other))
  const only = ruleNumbersOf(step).filter((rule) => !others.has(rule))
  return only.length === 0 ? null : rulesInWords(only)
}

const byKind = (here: Step, there: Step): Readonly<Record<Pair['kinds'][number], string>> => ({
  acceptance: here.accepted ? COMPARE.onlyHere : COMPARE.noLonger,
  majority: instead(majorityOf(here), majorityOf(there)),
  outcome: instead(outcomeOf(here), outcomeOf(there)),
  rule: instead(rulesOnlyOf(here, there), rulesOnlyOf(there, here)),
})

/** In what the step on screen differs from its counterpart. Empty where it does not. */
export const differenceInWords = ({ here, there, kinds, differs }: Pair): readonly string[] => {
  if (!differs) return []
  if (there === null) return [COMPARE.added]
  if (here === null) return [COMPARE.onlyThere]
  if (here.step === null) return [COMPARE.removed]
  if (there.step === null) return [COMPARE.removedThere]
  if (kinds.length === 0) return [COMPARE.sameOutcome]
  const said = byKind(here.step, there.step)
  return kinds.map((kind) => said[kind])
}
