/** Has branches kept on this device. What keeps them is fetched when there is something to keep, or something kept. */
import { notify } from '#src/session/notices.ts'
import { setKeptState } from '#src/session/keptState.ts'
import type { SessionStore } from '#src/session/store.ts'
import { ADDRESS } from './words.ts'

/** Whether this browser has ever kept anything; where it does not say, it may have. One that cannot is told when something is made. */
const hasAny = async (): Promise<boolean> => {
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith('plenary.branch.'))) return true
    if (!globalThis.indexedDB) return false
    return (await indexedDB.databases()).some(({ name }) => name === 'plenary')
  } catch {
    return true
  }
}

/** Once kept branches are there, it resolves: a link to one of them shows it and adds none. */
export const keepBranches = async (store: SessionStore): Promise<void> => {
  let begun: Promise<void> | null = null
  const keep = async () => {
    const keeping = await import('#src/session/keepBranches.ts')
    await keeping.keepBranches(store)
  }
  const begin = () => {
    begun ??= keep().catch(() => {
      setKeptState('not kept')
      notify({ id: 'kept', tone: 'caution', title: ADDRESS.notKept, details: [ADDRESS.notKeptSays] })
    })
    return begun
  }
  if (await hasAny()) return begin()
  const stop = store.subscribe(({ branches }, before) => {
    if (branches === before.branches) return
    stop()
    setKeptState('saving')
    void begin()
  })
  // Another tab makes the first one.
  new BroadcastChannel('plenary.keep').addEventListener('message', () => void begin(), { once: true })
}
