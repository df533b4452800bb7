/**
 * What was answered and which lessons were followed, kept on this device alone. Every visit writes its answers under a
 * key of its own, so that two pages open at once add up; what is due is worked out from the answers (`repeat.ts`).
 */
import '#machines/jitless'
import * as z from 'zod/mini'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { notify } from '#src/session/notices.ts'
import { onOtherPage, thisDevice, type Device } from './device.ts'
import {
  answerSchema,
  merged,
  NOTHING,
  notYetIn,
  placeSchema,
  readKept,
  type Answer,
  type Remembered,
} from './document.ts'
import { MEMORY } from './words.ts'

export type Memory = Remembered

const VISIT = 'visit.'
const LESSON = 'lesson.'
const answersSchema = z.array(answerSchema)

/** What the device has kept; what cannot be read is passed over, and stays where it is. */
const keptOn = (device: Device): Remembered => {
  const entries = Object.entries(device.load())
  const answers = entries.flatMap(([key, text]) => (key.startsWith(VISIT) ? (readKept(answersSchema, text) ?? []) : []))
  const lessons = entries.flatMap(([key, text]) => {
    const place = key.startsWith(LESSON) ? readKept(placeSchema, text) : null
    return place === null ? [] : [[key.slice(LESSON.length), place] as const]
  })
  return merged(NOTHING, { answers, lessons: Object.fromEntries(lessons) })
}

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

/**
 * @param visit a name of its own for this page among the pages of the device
 * @param refused called each time the device does not keep what it should
 */
export const createMemory = (device: Device, visit: string, refused: () => void): MemoryStore => {
  const store = createStore<Memory>()(() => keptOn(device))
  /** Of this visit; what the device lost since (erased on another page) is not written again. */
  let own: readonly Answer[] = []
  let keeps = true
  const save = (key: string, text: string | null): void => {
    if (device.save(key, text)) return
    keeps = false
    refused()
  }
  const write = (answers: readonly Answer[]): void => {
    own = [...own, ...answers]
    save(VISIT + visit, JSON.stringify(own))
  }
  const add = (more: Remembered): void => {
    const now = store.getState()
    const then = merged(now, more)
    const fresh = notYetIn(now.answers, more.answers)
    if (fresh.length > 0) write(fresh)
    for (const [id, place] of Object.entries(then.lessons)) {
      if (place !== now.lessons[id]) save(LESSON + id, JSON.stringify(place))
    }
    store.setState(then, true)
  }
  return {
    store,
    add,
    recordAnswer: (item, right, at) => add({ answers: [{ item, right, at }], lessons: {} }),
    recordPlace: (lesson, place, finished, at) => add({ answers: [], lessons: { [lesson]: { place, finished, at } } }),
    erase: () => {
      const before = store.getState()
      Object.keys(device.load())
        .filter((key) => key.startsWith(VISIT) || key.startsWith(LESSON))
        .forEach((key) => save(key, null))
      own = []
      store.setState(NOTHING, true)
      return () => add(before)
    },
    reread: () => {
      // A device that keeps nothing has nothing to tell: what this visit knows stands.
      if (!keeps) return
      own = readKept(answersSchema, device.load()[VISIT + visit] ?? '[]') ?? []
      store.setState(keptOn(device), true)
    },
  }
}

const tellNotKept = (): void => {
  if (told) return
  told = true
  notify({ id: 'memory', tone: 'caution', title: MEMORY.notKept, details: [MEMORY.notKeptSays] })
}
let told = false

const visitName = (): string => `${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 4).toString(36)}`

export const memory: MemoryStore = createMemory(thisDevice, visitName(), tellNotKept)
onOtherPage(memory.reread)

/** An answer, now; `item` as in `Answer`. Never throws. */
export const recordAnswer = (item: string, right: boolean): void => memory.recordAnswer(item, right, Date.now())

/** How far a lesson was followed, now. Never throws. */
export const recordPlace = (lesson: string, place: number, finished: boolean): void =>
  memory.recordPlace(lesson, place, finished, Date.now())

export const useMemory = <Part>(select: (memory: Memory) => Part): Part => useStore(memory.store, select)
