/**
 * What the user makes, kept on this device: any kind of thing, each with a name, a version and a way to read it. Nothing is
 * overwritten unseen (a change says which revision it changes), and what is not understood is left as it is.
 */
import '#machines/jitless'
import * as z from 'zod/mini'
import { changeRecord, readRecord, recordAt, recordsOf, type StoredRecord } from './records.ts'

/** A kind of thing that is kept. */
export interface Kind<Data> {
  readonly store: string
  /** Raised when the data of a later app would be misread by an earlier one. */
  readonly version: number
  /** Reads data of this version or an earlier one, as found; null where it is damaged. */
  readonly read: (data: unknown, version: number) => Data | null
}

export interface Kept<Data> {
  readonly id: string
  readonly revision: string
  readonly data: Data
}

/** A record that this app does not understand: it is left where it is, and can be saved as a file. */
export interface Unread {
  readonly why: 'newer' | 'damaged'
  readonly raw: unknown
}

/** What became of a change. `changed`: somebody else was there first; what is there now, or null where nothing is. */
export type Answer<Data> =
  | { readonly done: true; readonly revision: string }
  | { readonly done: false; readonly because: 'changed'; readonly now: Kept<Data> | null }
  | { readonly done: false; readonly because: 'not understood' | 'full' | 'refused' }

/** Why nothing can be kept, or read. */
export const whyRefused = (error: unknown): 'full' | 'newer' | 'refused' => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'VersionError' ? 'newer' : 'refused'
}

const readAs = <Data>(kind: Kind<Data>, raw: unknown): Kept<Data> | Unread => {
  const record = readRecord(raw)
  if (record === null) return { why: 'damaged', raw }
  if (record.version > kind.version) return { why: 'newer', raw }
  const data = kind.read(record.data, record.version)
  return data === null ? { why: 'damaged', raw } : { id: record.id, revision: record.revision, data }
}

/** Everything of a kind. @throws where the device keeps nothing; `whyRefused` says why. */
export const readAll = async <Data>(
  kind: Kind<Data>,
): Promise<{ readonly kept: readonly Kept<Data>[]; readonly unread: readonly Unread[] }> => {
  const read = (await recordsOf(kind.store)).map((raw) => readAs(kind, raw))
  return {
    kept: read.flatMap((one) => ('why' in one ? [] : [one])),
    unread: read.flatMap((one) => ('why' in one ? [one] : [])),
  }
}

/** One of a kind; null where there is none, or none that is understood. @throws as `readAll`. */
export const readOne = async <Data>(kind: Kind<Data>, id: string): Promise<Kept<Data> | null> => {
  const raw = await recordAt(kind.store, id)
  const read = raw === undefined ? null : readAs(kind, raw)
  return read === null || 'why' in read ? null : read
}

const CHANNEL = 'plenary.keep'

/** What tabs tell each other. A tab of another version may tell something else. */
const newsSchema = z.object({
  store: z.string(),
  id: z.string(),
  /** Null where it was removed. */
  revision: z.nullable(z.string()),
})
export type News = Readonly<z.infer<typeof newsSchema>>

let telling: BroadcastChannel | null = null

const tell = (news: News): void => {
  telling ??= new BroadcastChannel(CHANNEL)
  telling.postMessage(news)
}

/** Hears of every change to a kind, of this tab's own too. Returns how to stop. */
export const watch = (kind: Kind<unknown>, hear: (news: News) => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = newsSchema.safeParse(data)
    if (read.success && read.data.store === kind.store) hear(read.data)
  })
  return () => channel.close()
}

/** Changes a record if it is the one that was meant: of this revision, or not there (null). */
const changeIf = async <Data>(
  kind: Kind<Data>,
  id: string,
  basedOn: string | null,
  next: StoredRecord | null,
): Promise<Answer<Data>> => {
  const meant = (raw: unknown): boolean => (raw === undefined ? null : (readRecord(raw)?.revision ?? '')) === basedOn
  try {
    const found = await changeRecord(kind.store, id, (raw) => (meant(raw) ? next : 'as it is'))
    if (meant(found)) {
      const revision = next?.revision ?? null
      tell({ store: kind.store, id, revision })
      return { done: true, revision: revision ?? '' }
    }
    if (found === undefined) return { done: false, because: 'changed', now: null }
    const now = readAs(kind, found)
    return 'why' in now ? { done: false, because: 'not understood' } : { done: false, because: 'changed', now }
  } catch (error) {
    return { done: false, because: whyRefused(error) === 'full' ? 'full' : 'refused' }
  }
}

/** Keeps a thing over the revision that it was made from; null for a new one. When it answers `done`, it is on disk. */
export const put = <Data>(kind: Kind<Data>, id: string, data: Data, basedOn: string | null): Promise<Answer<Data>> => {
  const revision = crypto.randomUUID()
  return changeIf(kind, id, basedOn, { store: kind.store, id, version: kind.version, revision, data })
}

/** Takes a thing away, if nobody has changed it since this revision. */
export const remove = <Data>(kind: Kind<Data>, id: string, basedOn: string): Promise<Answer<Data>> =>
  changeIf(kind, id, basedOn, null)
