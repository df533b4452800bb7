/** Memory kept as records: the logs that this page knows, brought back from the device and kept equal over tabs. */
import { createStore } from 'zustand/vanilla'
import { put, whyRefused } from '#src/keep/keep.ts'
import { Keeper, type Desk } from '#src/keep/keeper.ts'
import type { KeptState } from '#src/session/keptState.ts'
import { tellNotKept, tellUnread } from '#src/session/keptNotices.ts'
import { onOtherPage, type Device } from './device.ts'
import { merged, type Remembered } from './document.ts'
import { bringEarlier } from './earlier.ts'
import { eraseOn, keptOn, type Keeping } from './keeping.ts'
import { learnedKind, sameLearned, sumOf, type Log } from './learned.ts'

/** Whether what was answered is on this device's disk. */
export const learnedState = createStore<{ readonly state: KeptState }>()(() => ({ state: 'none' }))

export interface InRecords extends Keeping {
  /** The ids of the records that this page adds up. */
  readonly ids: () => readonly string[]
  /** Keeps it as a log of its own. Resolves to whether it is on disk. */
  readonly bring: (more: Remembered) => Promise<boolean>
  /** Brings back what is kept; to be called once. Rejects where the device has no such place, and nothing is kept then. */
  readonly begin: () => Promise<void>
}

/** A visit that is longer goes on in another log: each answer writes its log anew. */
const LONGEST = 200

/** @param changed called when what is kept became another, not by this page's own answers */
export const inRecords = (device: Device, changed: () => void): InRecords => {
  let logs: readonly Log[] = []
  let own: string = crypto.randomUUID()
  let begun = false
  let hear: () => void = () => undefined

  const set = (next: readonly Log[]): void => {
    logs = next
    hear()
  }
  const replace = (id: string, by: Log | null, also: readonly Log[] = []): void =>
    set([...logs.filter((log) => log.id !== id), ...(by === null ? [] : [by]), ...also])

  const desk: Desk<Log> = {
    kind: learnedKind,
    things: () => logs,
    toKeep: (log) => log,
    same: sameLearned,
    apart: (log) => ({ ...log, id: crypto.randomUUID() }),
    replace: (id, by, also) => {
      replace(id, by, also)
      changed()
    },
    add: (found) => {
      const ids = new Set(found.map(({ id }) => id))
      logs = [...found, ...logs.filter(({ id }) => !ids.has(id))]
      begun = true
      changed()
    },
    subscribe: (listen) => {
      hear = listen
    },
    say: (state) => learnedState.setState({ state }),
    notKept: tellNotKept,
    // Both add up: there is nothing to choose between.
    twoTabs: () => undefined,
  }

  return {
    keep: (fresh) => {
      // What comes in at once, of a file, is a log of its own: it is not written again with every answer.
      const apart = fresh.answers.length > 1
      const log = apart ? undefined : logs.find(({ id }) => id === own)
      if (log !== undefined && log.answers.length >= LONGEST) own = crypto.randomUUID()
      const id = apart ? crypto.randomUUID() : own
      if (!begun) learnedState.setState({ state: 'saving' })
      replace(id, { ...(log?.id === id ? merged(log, fresh) : fresh), id })
    },
    erase: () => {
      eraseOn(device)
      own = crypto.randomUUID()
      set([])
    },
    now: () => sumOf([...logs, keptOn(device)]),
    ids: () => logs.map(({ id }) => id),
    bring: async (more) => {
      const id = crypto.randomUUID()
      return (await put(learnedKind, id, { ...more, id }, null)).done
    },
    begin: async () => {
      let bringing = bringEarlier(device)
      await bringing
      try {
        tellUnread(await new Keeper(desk).begin(), [], 'unread-learned')
      } catch (error) {
        if (whyRefused(error) === 'newer') tellNotKept('newer')
        learnedState.setState({ state: 'none' })
        throw error
      }
      // A page of an earlier version is still open, and writes where it always did.
      onOtherPage(() => {
        bringing = bringing.then(() => bringEarlier(device)).then(changed)
      })
    },
  }
}
