/** How memory is kept; and one way of it, in localStorage: of earlier versions, and of browsers that have nothing better. */
import '#machines/jitless'
import * as z from 'zod/mini'
import type { Device } from './device.ts'
import { answerSchema, merged, NOTHING, placeSchema, readKept, type Answer, type Remembered } from './document.ts'

export interface Keeping {
  /** Keeps what is new: answers, and places in lessons. */
  readonly keep: (fresh: Remembered) => void
  /** Takes everything off the device. */
  readonly erase: () => void
  /** What is kept; null where nothing can be told of it. */
  readonly now: () => Remembered | null
}

const VISIT = 'visit.'
const LESSON = 'lesson.'
const answersSchema = z.array(answerSchema)

/** What one key holds; null where it cannot be read, or is of another kind. */
export const entryOf = (key: string, text: string): Remembered | null => {
  if (key.startsWith(VISIT)) {
    const answers = readKept(answersSchema, text)
    return answers === null ? null : { answers, lessons: {} }
  }
  const place = key.startsWith(LESSON) ? readKept(placeSchema, text) : null
  return place === null ? null : { answers: [], lessons: { [key.slice(LESSON.length)]: place } }
}

/** What the device has kept; what cannot be read is passed over, and stays where it is. */
export const keptOn = (device: Device): Remembered => {
  const entries = Object.entries(device.load()).flatMap(([key, text]) => entryOf(key, text) ?? [])
  return merged(NOTHING, {
    answers: entries.flatMap(({ answers }) => answers),
    lessons: Object.fromEntries(entries.flatMap(({ lessons }) => Object.entries(lessons))),
  })
}

/** Takes what was learned off the device, whether it can be read or not. Returns whether the device let it. */
export const eraseOn = (device: Device): boolean =>
  Object.keys(device.load())
    .filter((key) => key.startsWith(VISIT) || key.startsWith(LESSON))
    .map((key) => device.save(key, null))
    .every(Boolean)

/**
 * Every visit writes its answers under a key of its own, so that two pages open at once add up.
 * @param visit a name of its own for this page among the pages of the device
 * @param refused called each time the device does not keep what it should
 */
export const onDevice = (device: Device, visit: string, refused: () => void): Keeping => {
  /** Of this visit; what the device lost since (erased on another page) is not written again. */
  let own: readonly Answer[] = []
  let keeps = true
  const told = (done: boolean): void => {
    if (done) return
    keeps = false
    refused()
  }
  return {
    keep: ({ answers, lessons }) => {
      own = [...own, ...answers]
      if (answers.length > 0) told(device.save(VISIT + visit, JSON.stringify(own)))
      for (const [id, place] of Object.entries(lessons)) told(device.save(LESSON + id, JSON.stringify(place)))
    },
    erase: () => {
      told(eraseOn(device))
      own = []
    },
    now: () => {
      // A device that keeps nothing has nothing to tell: what this visit knows stands.
      if (!keeps) return null
      own = readKept(answersSchema, device.load()[VISIT + visit] ?? '[]') ?? []
      return keptOn(device)
    },
  }
}
