/** The shipped scenarios, read as the app reads them, and the record of 17 October 2022 with edits. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { applyEdits, replayBranch, type BranchStep } from '#scenarios/branch'
import { readScenarioText, type Library } from '#scenarios/load'
import type { Edit, Scenario } from '#scenarios/schema'

export const SCENARIO_FILES: readonly string[] = readdirSync('scenarios').filter((name) => name.endsWith('.json'))

export const textOf = (file: string): string => readFileSync(`scenarios/${file}`, 'utf8')

const valueIn = (file: string): unknown => (existsSync(`scenarios/${file}`) ? JSON.parse(textOf(file)) : undefined)

/** Scenarios and rolls that another scenario takes from. */
const LIBRARY: Library = {
  scenario: (id) => valueIn(`${id}.json`),
  members: (id) => valueIn(`members/${id}.json`),
}

/** The scenario in this file; throws with the faults where it cannot be read. */
export const scenarioIn = (file: string): Scenario => {
  const loaded = readScenarioText(textOf(file), LIBRARY)
  if (!loaded.ok) throw new Error(loaded.faults.map(({ path, says }) => `${path}: ${says}`).join('\n'))
  return loaded.document
}

export const observers2022: Scenario = scenarioIn('untoc-cop-2022-observers.json')

/** The record of 2022 with these edits, replayed; throws where an edit addresses nothing. */
export const branchOf = (...edits: readonly Edit[]): readonly BranchStep[] => {
  const branch = applyEdits(observers2022, edits)
  if (branch.faults.length > 0) throw new Error(branch.faults.map(({ says }) => says).join('\n'))
  return replayBranch(branch)
}

/** The step with this id, which was not removed. */
export const stepAt = (steps: readonly BranchStep[], id: string): NonNullable<BranchStep['step']> => {
  const step = steps.find((each) => each.id === id)?.step
  if (step === null || step === undefined) throw new Error(`no step ${id}`)
  return step
}

/** Ids of the steps that were refused. */
export const refusedIn = (steps: readonly BranchStep[]): readonly string[] =>
  steps.flatMap(({ id, step }) => (step !== null && !step.accepted ? [id] : []))

/** What became of each application, at the end. */
export const statusIn = (steps: readonly BranchStep[]): Readonly<Record<string, string>> => {
  const last = steps.findLast(({ step }) => step !== null)?.step
  const applications = last?.snapshot.context.applications ?? {}
  return Object.fromEntries(Object.entries(applications).map(([id, { status }]) => [id, status]))
}

/** The recorded ballots of this vote, changed. */
export const cast = (vote: 1 | 2 | 3, inFavour: number, against: number, abstaining: number): Edit => ({
  kind: 'change',
  id: `ballots-${vote}`,
  event: {
    type: 'ballots.cast',
    by: 'secretariat',
    in: 'plenary',
    on: `vote-${vote}`,
    ballots: { by: 'count', inFavour, against, abstaining },
  },
})
