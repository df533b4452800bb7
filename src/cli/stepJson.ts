/** One step of a replay, as the command line prints it. The shape is relied on outside: it may grow. */
import { matterOf, putOf } from '#machines/questions'
import { explain } from '#machines/explain'
import { ruleNumbersOf, statesOf, type Step } from '#machines/replay'
import { decide, type Decision, type Question } from '#rules/decide'
import type { BranchStep } from '#scenarios/branch'
import type { Scenario } from '#scenarios/schema'
import { reasonOf } from '#src/words/bars.ts'
import { decisionJson } from '#src/tables/decisionJson.ts'

/** Why an act was out of order: every condition that failed, each with its rule. */
export const refusalsOf = (step: Step) => {
  if (step.accepted) return []
  const { ruleSet } = step.before.context
  return explain(step.before, step.event)
    .filter(({ holds }) => !holds)
    .map((verdict) => ({ rule: verdict.rule, slot: verdict.slot, because: reasonOf(verdict, ruleSet) }))
}

/** The question that a decision answered, so that what would turn it can be looked for. */
const questionFor = (step: Step, { matter, tally }: Decision): Question => {
  const { participating, ruleSet } = step.before.context
  return { matter, tally, present: tally.present, participating, members: ruleSet.members.count }
}

/** A vote that is called and not yet counted is open: never carried, never lost. An appeal is put as it is raised. */
const openVote = ({ event, accepted, snapshot }: Step): Decision | null => {
  if (!accepted || putOf(event) === null || !('on' in event) || event.on === undefined) return null
  const vote = snapshot.context.votes[event.on]
  const matter = vote === undefined || vote.ballots !== null ? null : matterOf(snapshot.context, vote)
  if (matter === null) return null
  const { ruleSet, participating, present } = snapshot.context
  const tally = { inFavour: 0, against: 0, abstaining: 0 }
  const decided = decide(ruleSet, { matter, tally, present, participating, members: ruleSet.members.count })
  return decided.ok ? { ...decided.value, outcome: 'open' } : null
}

const OPEN_BECAUSE = ['The vote is called, and no ballot is counted yet.']

const decisionOf = (step: Step) => {
  const { ruleSet } = step.before.context
  const { decision, votedAgain } = step
  if (decision !== null) return decisionJson(ruleSet, decision, questionFor(step, decision), votedAgain)
  const open = openVote(step)
  if (open === null) return null
  return { ...decisionJson(ruleSet, open, questionFor(step, open)), because: OPEN_BECAUSE }
}

/** @param last the states before a removed step, which leaves them as they are */
export const stepJson = (
  { id, event, origin, recorded, step }: BranchStep,
  scenario: Scenario,
  last: readonly string[],
) => {
  const source = recorded === null ? undefined : scenario.sources[recorded.source]
  return {
    id,
    event,
    origin,
    accepted: step?.accepted ?? false,
    source:
      recorded === null || source === undefined
        ? null
        : { symbol: source.symbol, paragraph: recorded.paragraph, implied: recorded.implied === true },
    rules: step === null ? [] : ruleNumbersOf(step),
    states: step === null ? last : statesOf(step.snapshot),
    decision: step === null ? null : decisionOf(step),
    refused: step === null ? [] : refusalsOf(step),
  }
}
export type StepJson = ReturnType<typeof stepJson>
