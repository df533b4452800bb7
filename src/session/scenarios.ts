/**
 * The scenarios that ship with the app. They are sound: the tests read each of them as if it came from outside. Only the
 * one that a first visit opens on comes with the page; the others, and what puts them together, are fetched when asked for.
 */
import type { Scenario, ScenarioDocument } from '#scenarios/schema'

const opening = import.meta.glob<ScenarioDocument>('../../scenarios/untoc-cop-2022-observers.json', {
  eager: true,
  import: 'default',
})

const [first] = Object.values(opening)
if (first === undefined) throw new Error('no scenario ships with the app')

/** What a first visit opens on: whole as it is written, it takes nothing over from another. */
export const FIRST_SCENARIO: Scenario = {
  ...first,
  events: first.events.map((item) => {
    if ('include' in item) throw new Error('the first scenario takes steps from another')
    return item
  }),
}

/** Loaded once: replays are kept by the identity of their scenario. */
const loaded = new Map<string, Promise<Scenario | undefined>>([[FIRST_SCENARIO.id, Promise.resolve(FIRST_SCENARIO)]])

/** The scenario of this id, with all that it takes from elsewhere; undefined where none ships under it. */
export const loadScenario = (id: string): Promise<Scenario | undefined> => {
  const known = loaded.get(id)
  if (known !== undefined) return known
  const loading = import('./fetchScenario.ts').then(({ fetchScenario }) => fetchScenario(id))
  loaded.set(id, loading)
  // What could not be fetched is asked for again.
  loading.catch(() => loaded.delete(id))
  return loading
}
