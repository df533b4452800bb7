/** Branches of every scenario, brought back from this device and kept on it as they change. */
import { notify } from '#src/session/notices.ts'
import type { SessionStore } from '#src/session/store.ts'
import { ADDRESS } from './words.ts'

const PAUSE = 300

const deviceStorage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** What reads and writes them is not loaded for a device that has kept nothing. */
const load = () => import('#src/session/kept.ts')

const hasAny = (storage: Storage): boolean =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).some((key) =>
    key?.startsWith('plenary.branch.'),
  )

const tellNotKept = (): void => {
  notify({ id: 'kept', tone: 'caution', title: ADDRESS.notKept, details: [ADDRESS.notKeptSays] })
}

export const keepBranches = async (store: SessionStore): Promise<void> => {
  const storage = deviceStorage()
  if (storage === null) return
  let kept: Awaited<ReturnType<typeof load>> | null = null
  if (hasAny(storage)) {
    kept = await load()
    const branches = kept.keptBranches(storage)
    store.setState((session) => ({ branches: [...session.branches, ...branches] }))
  }
  let written = store.getState().branches
  /** At once where it can be: a page that is being left waits for nothing. */
  const write = () => {
    const { branches } = store.getState()
    if (kept === null || branches === written) return
    if (!kept.keep(storage, written, branches)) tellNotKept()
    written = branches
  }
  const loadAndWrite = async () => {
    kept ??= await load()
    write()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  store.subscribe((now, before) => {
    if (now.branches === before.branches) return
    clearTimeout(timer)
    timer = setTimeout(() => loadAndWrite().catch(tellNotKept), kept === null ? 0 : PAUSE)
  })
  addEventListener('pagehide', write)
}
