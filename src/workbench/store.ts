/** What is on the bench, and what was on it before: undo goes back change by change, a drag being one. */
import { createStore } from 'zustand/vanilla'
import type { Asked } from './asked.ts'

export interface Bench {
  readonly asked: Asked
  readonly past: readonly Asked[]
  readonly future: readonly Asked[]
  /** The gesture being made: its changes are one step of undo. */
  readonly gesture: string | null
}

export type BenchStore = ReturnType<typeof createBench>

/** The gesture of a point that is dragged. */
export const DRAG = 'drag'

/** As many steps back as anybody goes. */
const LONGEST_PAST = 500

export const createBench = (asked: Asked) =>
  createStore<Bench>()((): Bench => ({ asked, past: [], future: [], gesture: null }))

/** @param gesture changes under one name are undone together */
export const ask = (store: BenchStore, change: Partial<Asked>, gesture: string | null = null): void => {
  const { asked, past, gesture: before } = store.getState()
  const same = gesture !== null && gesture === before
  store.setState({
    asked: { ...asked, ...change },
    past: same ? past : [...past, asked].slice(-LONGEST_PAST),
    future: [],
    gesture,
  })
}

export const endGesture = (store: BenchStore): void => store.setState({ gesture: null })

export const undo = (store: BenchStore): void => {
  const { asked, past, future } = store.getState()
  const before = past.at(-1)
  if (before === undefined) return
  store.setState({ asked: before, past: past.slice(0, -1), future: [asked, ...future], gesture: null })
}

export const redo = (store: BenchStore): void => {
  const { asked, past, future } = store.getState()
  const [after, ...rest] = future
  if (after === undefined) return
  store.setState({ asked: after, past: [...past, asked], future: rest, gesture: null })
}
