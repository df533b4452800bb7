/** Everything that is kept, as one file; and such a file put back beside what is there, never over it. */
import '#machines/jitless'
import * as z from 'zod/mini'
import { put, type Kind } from './keep.ts'
import { readRecord, recordsOf, type StoredRecord } from './records.ts'

/**
 * Raised when a file of a later app would be misread by an earlier one. A new kind of record does not raise it: who does not know it
 * leaves it out, and says so. What an earlier app wrote is brought over record by record, as it is read from the device.
 */
export const BACKUP_VERSION = 1

const backupSchema = z.object({ plenary: z.literal(1), backup: z.int(), records: z.array(z.unknown()) })

/** A kind of thing that can be put back beside others. */
export interface Restorable<Data> extends Kind<Data> {
  /** Whether two are the same to who reads them. */
  readonly same: (one: Data, other: Data) => boolean
  /** An id that no other thing of this kind has. */
  readonly newId: () => string
  /** The thing under another id and a name that says where it comes from. */
  readonly copy: (data: Data, id: string) => Data
  /** The thing as it belongs to others that were put back under another id: that id by the one they had. */
  readonly follow?: (data: Data, moved: ReadonlyMap<string, string>) => Data
}

/** What a tab holds itself, on disk or not: it stands for the records of its kind that it knows. */
export interface Held {
  readonly kind: Pick<Kind<unknown>, 'store' | 'version'>
  readonly things: readonly { readonly id: string }[]
  /** Ids of other records of this kind that these things hold too. */
  readonly holds?: readonly string[]
}

/** The text of a file with everything: what a tab holds, and every other record just as it lies on the device. */
export const backupText = async (held: readonly Held[]): Promise<string> => {
  const records = held.flatMap(({ kind: { store, version }, things }) =>
    things.map((data): StoredRecord => ({ store, id: data.id, version, revision: '', data })),
  )
  const known = new Set([
    ...records.map(({ store, id }) => `${store} ${id}`),
    ...held.flatMap(({ kind: { store }, holds = [] }) => holds.map((id) => `${store} ${id}`)),
  ])
  const others = (await recordsOf().catch(() => [])).filter((raw) => {
    const record = readRecord(raw)
    return record === null || !known.has(`${record.store} ${record.id}`)
  })
  const file = { plenary: 1, backup: BACKUP_VERSION, records: [...records, ...others] }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** What putting back came to: things put back, those that were there already, and those that could not be. */
export interface Restored {
  readonly back: number
  readonly there: number
  readonly left: number
}

/** Ids that things were put back under because theirs were taken, by the ones they had. */
type Moved = Map<string, string>

const restoreOne = async <Data>(
  kind: Restorable<Data>,
  record: StoredRecord,
  moved: Moved,
): Promise<keyof Restored> => {
  const read = record.version > kind.version ? null : kind.read(record.data, record.version)
  if (read === null) return 'left'
  const data = kind.follow?.(read, moved) ?? read
  const answer = await put(kind, record.id, data, null)
  if (answer.done) return 'back'
  if (answer.because === 'full' || answer.because === 'refused') return 'left'
  if (answer.because === 'changed' && answer.now !== null && kind.same(answer.now.data, data)) return 'there'
  const id = kind.newId()
  if (!(await put(kind, id, kind.copy(data, id), null)).done) return 'left'
  moved.set(record.id, id)
  return 'back'
}

/** Puts back records of one kind. */
export interface Restorer {
  readonly store: string
  readonly restore: (record: StoredRecord, moved: Moved) => Promise<keyof Restored>
}

export const restorerOf = <Data>(kind: Restorable<Data>): Restorer => ({
  store: kind.store,
  restore: (record, moved) => restoreOne(kind, record, moved),
})

/**
 * Puts a file's things beside what is there, kind after kind in the order of the restorers. Null where the text is no backup, or
 * a later app's.
 */
export const restore = async (text: string, restorers: readonly Restorer[]): Promise<Restored | null> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const file = backupSchema.safeParse(value)
  if (!file.success || file.data.backup > BACKUP_VERSION) return null
  const records = file.data.records.map(readRecord)
  const known = records.filter((record) => restorers.some(({ store }) => store === record?.store))
  const counts = { back: 0, there: 0, left: records.length - known.length }
  const moved: Moved = new Map()
  for (const restorer of restorers) {
    for (const record of known) {
      if (record?.store === restorer.store) counts[await restorer.restore(record, moved)] += 1
    }
  }
  return counts
}
