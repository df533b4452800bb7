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

/** Returns false where no scenario is here under this id; throws where it could not be fetched. */
export const openScenario = async (store: SessionStore, id: string): Promise<boolean> => {
  asked += 1
  const mine = asked
  const scenario = await find(store, id)
  if (scenario === undefined) return false
  if (mine === asked) showScenario(store, scenario)
  return true
}
