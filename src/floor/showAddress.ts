/** Shows what an address asks for. What cannot be shown is told; the rest of the session stays as it was. */
import type { Fault } from '#scenarios/load'
import { cautionsOf, readAddress, withDocument } from '#src/session/address.ts'
import { dismiss, notify } from '#src/session/notices.ts'
import { openScenario } from '#src/session/open.ts'
import { activeLine, type SessionStore } from '#src/session/store.ts'
import { loadReasons } from '#src/timeline/Reason.tsx'
import { faultsInWords } from '#src/words/faults.ts'
import { ASKED } from './addressWords.ts'

export { addressOf } from '#src/session/address.ts'
export { stay } from '#src/session/open.ts'

const tellDamage = (faults: readonly Fault[]): void => {
  if (faults.length > 0) notify({ id: 'address', tone: 'error', title: ASKED.damaged, ...faultsInWords(faults) })
}

/** The step is found among those of the record, or among those that the branch adds. */
const knows = (store: SessionStore, at: string): boolean =>
  activeLine(store.getState()).steps.some(({ id }) => id === at)

export const showAddress = async (store: SessionStore, hash: string): Promise<void> => {
  dismiss('address')
  const { scenario, at, document, faults } = readAddress(hash)
  if (scenario === null) return tellDamage(faults)
  if (document !== null && document.scenario !== scenario)
    return tellDamage([{ path: '', says: ASKED.otherScenario(document.scenario) }])
  // What it shows may be out of order, and is drawn once.
  const needs = loadReasons().catch(() => undefined)
  const opened = await openScenario(store, scenario, needs)
  if (opened === 'overtaken') return
  if (opened === 'not here') return tellDamage([{ path: '', says: ASKED.noScenario(scenario) }, ...faults])
  const session = store.getState()
  if (document === null) store.setState({ active: null, gesture: null })
  else {
    store.setState(withDocument(session, document))
    const cautions = cautionsOf(session, document)
    if (cautions.length > 0)
      notify({ id: 'address', tone: 'caution', title: ASKED.differs, ...faultsInWords(cautions) })
  }
  if (at === null || knows(store, at)) {
    if (at !== null) store.setState({ at })
    return tellDamage(faults)
  }
  return tellDamage([...faults, { path: '', says: ASKED.noStep(at) }])
}
