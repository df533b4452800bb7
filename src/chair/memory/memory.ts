/** What this device remembers of learning. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export interface Memory {
  readonly lessons: Readonly<Record<string, { readonly place: number; readonly finished: boolean }>>
}

const store = createStore<Memory>()(() => ({ lessons: {} }))

export const recordAnswer: (item: string, right: boolean) => void = () => undefined

export const recordPlace = (lesson: string, place: number, finished: boolean): void =>
  store.setState(({ lessons }) => ({ lessons: { ...lessons, [lesson]: { place, finished } } }))

export const useMemory = <Part>(select: (memory: Memory) => Part): Part => useStore(store, select)
