/** Branches of this scenario, brought back from this device and kept on it as they change. */
import { keep, keptBranches } from '#src/session/kept.ts'
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

export const keepBranches = (store: SessionStore): void => {
  const storage = deviceStorage()
  if (storage === null) return
  store.setState(({ scenario, branches }) => ({ branches: [...branches, ...keptBranches(storage, scenario.id)] }))
  let written = store.getState().branches
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    clearTimeout(timer)
    const { branches } = store.getState()
    if (!keep(storage, written, branches))
      notify({ id: 'kept', tone: 'caution', title: ADDRESS.notKept, details: [ADDRESS.notKeptSays] })
    written = branches
  }
  store.subscribe((now, before) => {
    if (now.branches === before.branches) return
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
  })
  addEventListener('pagehide', write)
}
