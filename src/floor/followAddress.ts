/**
 * The address and the session, kept in step: the address says what is on screen, and what it asks for is shown. What
 * reads and writes addresses is loaded when there is one to read or write.
 */
import { dismiss, notify } from '#src/session/notices.ts'
import type { Session, SessionStore } from '#src/session/store.ts'
import { ADDRESS } from './words.ts'

/** Browsers refuse addresses that change too often. Milliseconds between two; longer while something is dragged. */
const PAUSE = { step: 50, gesture: 250 }

const BARE = /^#?\/?$/
const onFloor = (hash: string): boolean => BARE.test(hash) || /^#\/s(\/|$)/.test(hash)

const load = () => import('./showAddress.ts')

const tellNotLoaded = (): void => {
  notify({ id: 'address', tone: 'error', title: ADDRESS.notLoaded, details: [] })
}

/** Reads the address now and whenever the user changes it; writes it whenever the session changes. */
export const followAddress = async (store: SessionStore): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = 0
  let loaded: Awaited<ReturnType<typeof load>> | null = null
  /** The address that the session goes with. Another one asks for something that is still to be shown, and is not written over. */
  let answered = BARE.test(location.hash) ? location.hash : ''

  /** At once where it can be: whoever copies the address means what is on screen. */
  const write = async () => {
    clearTimeout(timer)
    written = performance.now()
    loaded ??= await load()
    const { hash } = loaded.addressOf(store.getState())
    if (location.hash !== answered || location.hash === hash || !onFloor(answered)) return
    history.replaceState(history.state, '', hash)
    answered = location.hash
  }
  const writeSoon = ({ gesture }: Session, before: Session) => {
    const ended = gesture === null && before.gesture !== null
    const pause = gesture === null ? PAUSE.step : PAUSE.gesture
    const due = ended ? 0 : written + pause - performance.now()
    clearTimeout(timer)
    if (due <= 0) write().catch(tellNotLoaded)
    else timer = setTimeout(() => write().catch(tellNotLoaded), due)
  }
  const show = async () => {
    const { hash } = location
    const before = store.getState()
    try {
      loaded ??= await load()
      if (hash === loaded.addressOf(store.getState()).hash) loaded.stay()
      else await loaded.showAddress(store, hash)
    } finally {
      // Another may be asked for by now.
      if (location.hash === hash) answered = hash
    }
    if (store.getState() !== before) await write()
  }

  store.subscribe(writeSoon)
  addEventListener('hashchange', () => {
    // What was told of the address before is no longer about this one; nor is what was to be written.
    dismiss('address')
    clearTimeout(timer)
    if (!onFloor(location.hash)) return
    if (!BARE.test(location.hash)) return void show().catch(tellNotLoaded)
    answered = location.hash
    loaded?.stay()
    write().catch(tellNotLoaded)
  })
  if (onFloor(location.hash) && !BARE.test(location.hash)) await show().catch(tellNotLoaded)
}
