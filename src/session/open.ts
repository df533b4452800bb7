/** Shows a scenario by its id, fetched where it is not here yet. */
import { isOwnId } from '#scenarios/ownId'
import type { Scenario } from '#scenarios/schema'
import { loadScenario } from './scenarios.ts'
import { showScenario, type SessionStore } from './store.ts'

/** What was asked for last: a slower answer to an earlier question shows nothing. */
let asked = 0

/** The user's own are looked for on this device. */
const find = async (store: SessionStore, id: string): Promise<Scenario | undefined> =>
  isOwnId(id) ? (await import('./ownScenarios.ts')).ownForFloor(store, id) : loadScenario(id)

/**
 * Nothing is shown where no scenario is here under this id, or where something else was asked for meanwhile. Throws where it could
 * not be fetched.
 * @param needs what must be here before it is shown
 */
export const openScenario = async (
  store: SessionStore,
  id: string,
  needs?: Promise<void>,
): Promise<'shown' | 'not here' | 'overtaken'> => {
  asked += 1
  const mine = asked
  const [scenario] = await Promise.all([find(store, id), needs])
  if (mine !== asked) return 'overtaken'
  if (scenario === undefined) return 'not here'
  showScenario(store, scenario)
  return 'shown'
}

/** What is on screen is what is asked for: an answer that is still on its way shows nothing. */
export const stay = (): void => {
  asked += 1
}
