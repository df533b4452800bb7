/** Records as they lie on the device: one table for every kind of thing, so that an older app can always open it. */
import '#machines/jitless'
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import * as z from 'zod/mini'

/** What is around the data of a record: understood by every version of the app, whatever the data is. */
const recordSchema = z.object({
  /** The kind of thing, and which of them. */
  store: z.string(),
  id: z.string(),
  /** The version of the shape of its data. */
  version: z.int(),
  /** New at every change, and never used twice: who changes a record says which it changes. */
  revision: z.string(),
  data: z.unknown(),
})
export type StoredRecord = z.infer<typeof recordSchema>

/** A record in its envelope; null where it is none. */
export const readRecord = (value: unknown): StoredRecord | null => {
  const read = recordSchema.safeParse(value)
  return read.success ? read.data : null
}

/** Raised by nothing that is added: a database of a later number cannot be opened by an older app at all. */
const DATABASE = { name: 'plenary', version: 1 } as const
const TABLE = 'records'

interface Tables extends DBSchema {
  [TABLE]: { key: [store: string, id: string]; value: unknown }
}
type Database = IDBPDatabase<Tables>

let opened: Promise<Database> | null = null

const open = (): Promise<Database> => {
  const forget = () => {
    opened = null
  }
  opened ??= openDB<Tables>(DATABASE.name, DATABASE.version, {
    upgrade: (database) => {
      database.createObjectStore(TABLE, { keyPath: ['store', 'id'] })
    },
    // A later app wants to change the table: it may, and this one opens it anew when it is next needed.
    blocking: (_current, _wanted, event) => {
      forget()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: forget,
  })
  opened.catch(forget)
  return opened
}

/** Every record of a kind, or of all kinds, as found. @throws where the device keeps nothing. */
export const recordsOf = async (store?: string): Promise<readonly unknown[]> => {
  const database = await open()
  return database.getAll(TABLE, store === undefined ? null : IDBKeyRange.bound([store], [store, []]))
}

export const recordAt = async (store: string, id: string): Promise<unknown> => (await open()).get(TABLE, [store, id])

/** What a change makes of the record that is there: another record, `null` to remove it, or `'as it is'`. */
export type Change = (found: unknown) => StoredRecord | null | 'as it is'

/**
 * Reads and changes one record in one transaction, so that no other tab comes between. When it returns, it is on disk.
 * Returns what was there before. @throws where the device refuses: full, or keeping nothing.
 */
export const changeRecord = async (store: string, id: string, change: Change): Promise<unknown> => {
  const database = await open()
  const transaction = database.transaction(TABLE, 'readwrite', { durability: 'strict' })
  const work = async () => {
    const found: unknown = await transaction.store.get([store, id])
    const changed = change(found)
    if (changed === null) await transaction.store.delete([store, id])
    else if (changed !== 'as it is') await transaction.store.put(changed)
    return found
  }
  const [found] = await Promise.all([work(), transaction.done])
  return found
}
