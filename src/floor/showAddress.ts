/** Shows what an address asks for. What cannot be shown is told; the rest of the session stays as it was. */
import type { Fault } from '#scenarios/load'
import { cautionsOf, readAddress, withDocument } from '#src/session/address.ts'
import { dismiss, notify } from '#src/session/notices.ts'
import type { SessionStore } from '#src/session/store.ts'
import { ADDRESS } from './words.ts'

export { addressOf } from '#src/session/address.ts'

const sentences = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ path, says }) => ADDRESS.fault(path, says))

const tellDamage = (faults: readonly Fault[]): void => {
  if (faults.length > 0) notify({ id: 'address', tone: 'error', title: ADDRESS.damaged, details: sentences(faults) })
}

export const showAddress = (store: SessionStore, hash: string): void => {
  const session = store.getState()
  dismiss('address')
  const { scenario, at, document, faults } = readAddress(hash)
  if (scenario === null) return tellDamage(faults)
  if (scenario !== session.scenario.id) return tellDamage([{ path: '', says: ADDRESS.noScenario(scenario) }, ...faults])
  if (document !== null) {
    const cautions = cautionsOf(session, document)
    if (document.scenario !== session.scenario.id) return tellDamage(cautions)
    store.setState({ ...withDocument(session, document), ...(at === null ? {} : { at }) })
    if (cautions.length > 0)
      notify({ id: 'address', tone: 'caution', title: ADDRESS.differs, details: sentences(cautions) })
    return undefined
  }
  const known = at === null || session.scenario.events.some(({ id }) => id === at)
  tellDamage(known ? faults : [...faults, { path: '', says: ADDRESS.noStep(at) }])
  store.setState({ active: null, gesture: null, ...(known && at !== null ? { at } : {}) })
  return undefined
}
