/** What scenarios and lists of members were taken from: fetched when it is opened. */
import type { Members, Scenario } from '#scenarios/schema'
import { loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'

const rolls = import.meta.glob<Members>('../../scenarios/members/*.json', { import: 'default' })

/** A source of a scenario, with how many of its steps it states, and how many are implied by the rules beside it. */
export interface ScenarioSource {
  readonly title: string
  readonly symbol: string
  readonly url: string | null
  readonly stated: number
  readonly implied: number
  /** Places where it differs from the record that stands. */
  readonly differs: number
}

export const scenarioSources = ({ sources, events, differences }: Scenario): readonly ScenarioSource[] =>
  sources.map(({ title, symbol, url }, place) => {
    const steps = events.filter(({ source }) => source === place)
    const implied = steps.filter((step) => step.implied === true).length
    return {
      title,
      symbol,
      url: url ?? null,
      stated: steps.length - implied,
      implied,
      differs: differences.filter(({ source }) => source === place).length,
    }
  })

export interface Facts {
  readonly scenarios: readonly Scenario[]
  readonly rolls: readonly Members[]
}

const load = async (): Promise<Facts> => {
  const scenarios = await Promise.all(SCENARIO_TITLES.map(({ id }) => loadScenario(id)))
  return {
    scenarios: scenarios.filter((scenario) => scenario !== undefined),
    rolls: await Promise.all(Object.values(rolls).map((fetch) => fetch())),
  }
}

let fetching: Promise<Facts> | null = null

/** One promise for all who ask, for React to wait for. What could not be fetched is asked for again. */
export const factsOnce = (): Promise<Facts> => {
  fetching ??= load().catch((error: unknown) => {
    fetching = null
    throw error
  })
  return fetching
}
