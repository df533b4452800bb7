/** Whether the replay plays by itself, and how fast. Apart from the session: it says nothing of what is on screen. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { SPEEDS } from './words.ts'

interface Playing {
  readonly playing: boolean
  /** Milliseconds for each step. */
  readonly beat: number
}

const store = createStore<Playing>()((): Playing => ({ playing: false, beat: SPEEDS[1].beat }))

export const setPlaying = (playing: boolean): void => store.setState({ playing })

export const setBeat = (beat: number): void => store.setState({ beat })

/** What the space bar does. */
export const togglePlay = (): void => store.setState(({ playing }) => ({ playing: !playing }))

export const usePlaying = (): Playing => useStore(store)
