/**
 * The address and the session, kept in step: the address says what is on screen, and what it asks for is shown. What
 * reads and writes addresses is loaded when there is one to read or write.
 */
import { notify } from '#src/session/notices.ts'
import type { SessionStore } from '#src/session/store.ts'
import { ADDRESS } from './words.ts'

/** Browsers refuse addresses that change too often: a drag writes its last. */
const PAUSE = 200

const BARE = /^#?\/?$/
const onFloor = (hash: string): boolean => BARE.test(hash) || /^#\/s(\/|$)/.test(hash)

const load = () => import('./showAddress.ts')

const tellNotLoaded = (): void => {
  notify({ id: 'address', tone: 'error', title: ADDRESS.notLoaded, details: [] })
}

/** Reads the address now and whenever the user changes it; writes it whenever the session changes. */
export const followAddress = async (store: SessionStore): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = async () => {
    clearTimeout(timer)
    const { addressOf } = await load()
    const { hash } = addressOf(store.getState())
    if (onFloor(location.hash) && location.hash !== hash) history.replaceState(history.state, '', hash)
  }
  const show = async () => {
    const { addressOf, showAddress } = await load()
    if (location.hash !== addressOf(store.getState()).hash) await showAddress(store, location.hash)
  }
  if (onFloor(location.hash) && !BARE.test(location.hash)) await show().catch(tellNotLoaded)
  store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(() => write().catch(tellNotLoaded), PAUSE)
  })
  addEventListener('hashchange', () => {
    if (onFloor(location.hash)) (BARE.test(location.hash) ? write() : show()).catch(tellNotLoaded)
  })
}
