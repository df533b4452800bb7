/** Whether what is on screen is on this device's disk. */
import { createStore } from 'zustand/vanilla'

/** `none`: there is nothing to keep. `kept` is said only of what is on disk. */
export type KeptState = 'none' | 'saving' | 'kept' | 'not kept'

export const keptState = createStore<{ readonly state: KeptState }>()(() => ({ state: 'none' }))

export const setKeptState = (state: KeptState): void => keptState.setState({ state })
