/** Shows a scenario by its id, fetched where it is not here yet. */
import { loadScenario } from './scenarios.ts'
import { showScenario, type SessionStore } from './store.ts'

/** What was asked for last: a slower answer to an earlier question shows nothing. */
let asked = 0

/** Returns false where no scenario ships under this id; throws where it could not be fetched. */
export const openScenario = async (store: SessionStore, id: string): Promise<boolean> => {
  asked += 1
  const mine = asked
  const scenario = await loadScenario(id)
  if (scenario === undefined) return false
  if (mine === asked) showScenario(store, scenario)
  return true
}
