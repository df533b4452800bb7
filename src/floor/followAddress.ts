/** The address and the session, kept in step: the address says what is on screen, and what it asks for is shown. */
import type { Fault } from '#scenarios/load'
import { addressOf, cautionsOf, readAddress, withDocument } from '#src/session/address.ts'
import { notify } from '#src/session/notices.ts'
import type { SessionStore } from '#src/session/store.ts'
import { ADDRESS } from './words.ts'

/** Browsers refuse addresses that change too often: a drag writes its last. */
const PAUSE = 200

const onFloor = (hash: string): boolean => /^(#?|#\/|#\/s(\/.*)?)$/.test(hash)

const sentences = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ path, says }) => ADDRESS.fault(path, says))

const tellDamage = (faults: readonly Fault[]): void => {
  if (faults.length > 0) notify({ id: 'address', tone: 'error', title: ADDRESS.damaged, details: sentences(faults) })
}

/** Shows what the address asks for. What cannot be shown is told; the rest of the session stays as it was. */
export const showAddress = (store: SessionStore, hash: string): void => {
  const session = store.getState()
  const asked = readAddress(hash)
  if (asked.scenario !== null && asked.scenario !== session.scenario.id) {
    tellDamage([{ path: '', says: ADDRESS.noScenario(asked.scenario) }, ...asked.faults])
    return
  }
  tellDamage(asked.faults)
  if (asked.document !== null) {
    const cautions = cautionsOf(session, asked.document)
    if (asked.document.scenario !== session.scenario.id) {
      tellDamage(cautions)
      return
    }
    store.setState({ ...withDocument(session, asked.document), ...(asked.at === null ? {} : { at: asked.at }) })
    if (cautions.length > 0)
      notify({ id: 'address', tone: 'caution', title: ADDRESS.differs, details: sentences(cautions) })
    return
  }
  if (asked.scenario === null) return
  const { at } = asked
  const known = at === null || session.scenario.events.some(({ id }) => id === at)
  if (!known) tellDamage([{ path: '', says: ADDRESS.noStep(at) }])
  store.setState({ active: null, gesture: null, ...(known && at !== null ? { at } : {}) })
}

/** Reads the address now and whenever the user changes it; writes it whenever the session changes. */
export const followAddress = (store: SessionStore): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    const { hash } = addressOf(store.getState())
    if (onFloor(location.hash) && location.hash !== hash) history.replaceState(history.state, '', hash)
  }
  showAddress(store, location.hash)
  store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
  })
  addEventListener('pagehide', () => {
    if (timer !== undefined) write()
  })
  addEventListener('hashchange', () => {
    if (!onFloor(location.hash)) return
    if (/^#?\/?$/.test(location.hash)) write()
    else if (location.hash !== addressOf(store.getState()).hash) showAddress(store, location.hash)
  })
}
