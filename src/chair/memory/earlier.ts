/** Moves what earlier versions kept in localStorage to the records, once. What cannot be read stays where it is. */
import { put, type Answer } from '#src/keep/keep.ts'
import type { Device } from './device.ts'
import type { Remembered } from './document.ts'
import { entryOf } from './keeping.ts'
import { isNothing, learnedKind, sameLearned, sumOf, type Log } from './learned.ts'

/** All of it is one log: one transaction, so that it is moved or it is not. */
const EARLIER = 'earlier'

/** Adds to the log of this id. Returns whether it is on disk. */
const addTo = async (id: string, more: Remembered): Promise<boolean> => {
  let log: Log = { ...more, id }
  let revision: string | null = null
  for (;;) {
    const answer: Answer<Log> = await put(learnedKind, id, log, revision)
    if (answer.done) return true
    // A newer version has a log of this name: it is left alone.
    if (answer.because === 'not understood') return addTo(crypto.randomUUID(), more)
    if (answer.because !== 'changed') return false
    // Another tab was moving it too.
    if (answer.now === null) revision = null
    else {
      log = { ...sumOf([answer.now.data, more]), id }
      if (sameLearned(log, answer.now.data)) return true
      ;({ revision } = answer.now)
    }
  }
}

/** What a page of an earlier version writes meanwhile is moved too. Never rejects. */
export const bringEarlier = async (device: Device): Promise<void> => {
  for (;;) {
    const found = Object.entries(device.load()).flatMap(([key, text]) => {
      const holds = entryOf(key, text)
      return holds === null ? [] : [{ key, text, holds }]
    })
    const all = sumOf(found.map(({ holds }) => holds))
    if (!isNothing(all) && !(await addTo(EARLIER, all))) return
    // It is on disk. A key that has changed since is not, and stays for another round.
    const now = device.load()
    const moved = found.filter(({ key, text }) => now[key] === text)
    if (!moved.every(({ key }) => device.save(key, null))) return
    if (moved.length === found.length) return
  }
}
