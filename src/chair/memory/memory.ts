/**
 * What was answered and which lessons were followed, kept on this device alone: a log of answers, from which what is due is
 * worked out (`repeat.ts`). Every visit writes a log of its own, so that two pages open at once add up.
 */
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { notify } from '#src/session/notices.ts'
import { onOtherPage, thisDevice, type Device } from './device.ts'
import { merged, NOTHING, notYetIn, type Remembered } from './document.ts'
import { onDevice, type Keeping } from './keeping.ts'
import { isNothing } from './learned.ts'
import { inRecords } from './records.ts'
import { MEMORY } from './words.ts'

export type Memory = Remembered

export interface MemoryStore {
  readonly store: StoreApi<Memory>
  readonly recordAnswer: (item: string, right: boolean, at: number) => void
  readonly recordPlace: (lesson: string, place: number, finished: boolean, at: number) => void
  /** Adds what a file holds to what is here. */
  readonly add: (remembered: Remembered) => void
  /** Takes everything off the device. Returns how to bring it back. */
  readonly erase: () => () => void
  /** Looks at the device again, after another page changed it. */
  readonly reread: () => void
}

/** Of those, what is not among these: answers, and lessons of which a later place is told. */
const newIn = (these: Remembered, those: Remembered): Remembered => {
  const then = merged(these, those)
  const lessons = Object.entries(then.lessons).filter(([id, place]) => place !== these.lessons[id])
  return { answers: notYetIn(these.answers, those.answers), lessons: Object.fromEntries(lessons) }
}

const memoryOver = (keeping: () => Keeping): MemoryStore => {
  const store = createStore<Memory>()(() => keeping().now() ?? NOTHING)
  const add = (more: Remembered): void => {
    const now = store.getState()
    const fresh = newIn(now, more)
    if (isNothing(fresh)) return
    keeping().keep(fresh)
    store.setState(merged(now, more), true)
  }
  return {
    store,
    add,
    recordAnswer: (item, right, at) => add({ answers: [{ item, right, at }], lessons: {} }),
    recordPlace: (lesson, place, finished, at) => add({ answers: [], lessons: { [lesson]: { place, finished, at } } }),
    erase: () => {
      const before = store.getState()
      keeping().erase()
      store.setState(NOTHING, true)
      return () => add(before)
    },
    reread: () => {
      const now = keeping().now()
      if (now !== null) store.setState(now, true)
    },
  }
}

/** Memory in localStorage alone. Of the parameters, see `onDevice`. */
export const createMemory = (device: Device, visit: string, refused: () => void): MemoryStore => {
  const keeping = onDevice(device, visit, refused)
  return memoryOver(() => keeping)
}

const tellNotKept = (): void => {
  if (told) return
  told = true
  notify({ id: 'memory', tone: 'caution', title: MEMORY.notKept, details: [MEMORY.notKeptSays] })
}
let told = false

const visitName = (): string => `${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 4).toString(36)}`

/** Whether this browser has a database and tells tabs of each other. One that is closed to us may throw when it is named. */
const hasRecords = (): boolean => {
  try {
    return Boolean(globalThis.indexedDB) && 'BroadcastChannel' in globalThis
  } catch {
    return false
  }
}

const inStorage = onDevice(thisDevice, visitName(), tellNotKept)
/** Null where there are none: a private window, say. Then all is as it was before there were any. */
let records = hasRecords() ? inRecords(thisDevice, () => memory.reread()) : null

export const memory: MemoryStore = memoryOver(() => records ?? inStorage)

const goWithoutRecords = (): void => {
  const soFar = memory.store.getState()
  records = null
  inStorage.keep(newIn(inStorage.now() ?? NOTHING, soFar))
  onOtherPage(memory.reread)
}

/** Once what is kept is there, it resolves. Never rejects. */
const memoryBegun: Promise<void> =
  records === null ? Promise.resolve(goWithoutRecords()) : records.begin().catch(goWithoutRecords)

interface LearnedHeld {
  readonly learned: Remembered
  readonly isSomething: boolean
  /** The ids of the records that it stands for. */
  readonly records: readonly string[]
}

/** All that was learned. */
export const learnedHeld = async (): Promise<LearnedHeld> => {
  await memoryBegun
  const learned = memory.store.getState()
  return { learned, isSomething: !isNothing(learned), records: records?.ids() ?? [] }
}

/** Adds what a backup holds: whether any of it is new here, and kept. */
export const restoreLearned = async (more: Remembered): Promise<'back' | 'there' | 'left'> => {
  await memoryBegun
  const fresh = newIn(memory.store.getState(), more)
  if (isNothing(fresh)) return 'there'
  if (records !== null) return (await records.bring(fresh)) ? 'back' : 'left'
  memory.add(fresh)
  return 'back'
}

/** An answer, now; `item` as in `Answer`. Never throws. */
export const recordAnswer = (item: string, right: boolean): void => memory.recordAnswer(item, right, Date.now())

/** How far a lesson was followed, now. Never throws. */
export const recordPlace = (lesson: string, place: number, finished: boolean): void =>
  memory.recordPlace(lesson, place, finished, Date.now())

export const useMemory = <Part>(select: (memory: Memory) => Part): Part => useStore(memory.store, select)
