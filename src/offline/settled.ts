import { keptState } from '#src/session/keptState.ts'

/** Resolves once nothing is on its way to the disk: what is left then loses nothing. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    if (keptState.getState().state !== 'saving') return resolve()
    const stop = keptState.subscribe(({ state }) => {
      if (state === 'saving') return
      stop()
      resolve()
    })
  })
