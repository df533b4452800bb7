/** The scenarios that ship with the app. */
import { readScenario } from '#scenarios/load'
import type { Scenario } from '#scenarios/schema'
import observers2022 from '../../scenarios/untoc-cop-2022-observers.json'

const read = (value: unknown): Scenario => {
  const loaded = readScenario(value)
  if (!loaded.ok) throw new Error(loaded.faults.map(({ path, says }) => `${path}: ${says}`).join('\n'))
  return loaded.document
}

const observers = read(observers2022)

/** What a first visit opens on. */
export const FIRST_SCENARIO: Scenario = observers

const SCENARIOS: readonly Scenario[] = [observers]

export const scenarioById = (id: string): Scenario | undefined => SCENARIOS.find((scenario) => scenario.id === id)
