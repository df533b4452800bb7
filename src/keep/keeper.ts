/** Things of one kind that a tab holds: brought back from this device, kept on it as they change, and kept equal over tabs. */
import {
  put,
  readAll,
  readOne,
  remove,
  watch,
  type Answer,
  type Kept,
  type Kind,
  type News,
  type Unread,
} from './keep.ts'

interface Thing {
  readonly id: string
}

/** What a tab holds of a kind, and how it hears of what becomes of it. */
export interface Desk<T extends Thing> {
  readonly kind: Kind<T>
  readonly things: () => readonly T[]
  /** As much of a thing as is kept. */
  readonly toKeep: (thing: T) => T
  /** Whether two are the same to who reads them. */
  readonly same: (one: T, other: T) => boolean
  /** A thing under an id of its own, named for the tab that it was changed in. */
  readonly apart: (thing: T) => T
  /** Puts another thing, or none, in the place of one, and others at the end. */
  readonly replace: (id: string, by: T | null, also: readonly T[]) => void
  /** What was found on the device, when the tab begins. */
  readonly add: (found: readonly T[]) => void
  /** Hears whenever the things change. */
  readonly subscribe: (hear: () => void) => void
  /** `none`: there is nothing to keep. `kept` is said only of what is on disk. */
  readonly say: (state: 'none' | 'saving' | 'kept' | 'not kept') => void
  readonly notKept: (why: 'full' | 'refused') => void
  /** One thing was changed in two tabs, and both are kept. */
  readonly twoTabs: () => void
}

/** What of a thing is on disk: the revision, and the very thing that was written or read. */
interface OnDisk<T> {
  readonly revision: string | null
  readonly thing: T | null
}

/** Something to write: a thing, or that one is gone (null). */
interface Job<T> {
  readonly id: string
  readonly thing: T | null
}

/** Once there is something worth keeping, the browser is asked not to throw it away. */
let asked = false
const askToStay = (): void => {
  if (asked) return
  asked = true
  const ask = async () => {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  }
  // A browser that knows no such promise keeps things as it always did.
  ask().catch(() => undefined)
}

export class Keeper<T extends Thing> {
  private readonly onDisk = new Map<string, OnDisk<T>>()
  /** What the device refused, not tried again before something changes. */
  private readonly refused = new Map<string, T | null>()
  /**
   * Of these another tab was heard while this one differed. Its own write may have been done before that, and not have answered
   * yet: what this tab then takes for the last is not.
   */
  private readonly behind = new Set<string>()
  private writing = false

  private readonly desk: Desk<T>

  constructor(desk: Desk<T>) {
    this.desk = desk
  }

  private now(id: string): T | null {
    return this.desk.things().find((thing) => thing.id === id) ?? null
  }

  /** Whether the tab differs from what was last written or read. */
  private differs(id: string): boolean {
    return this.now(id) !== (this.onDisk.get(id)?.thing ?? null)
  }

  private next(): Job<T> | null {
    const ids = new Set([...this.onDisk.keys(), ...this.desk.things().map(({ id }) => id)])
    for (const id of ids) {
      const thing = this.now(id)
      if (this.differs(id) && !(this.refused.has(id) && this.refused.get(id) === thing)) return { id, thing }
    }
    return null
  }

  /** Puts what the disk holds in the place of what the tab holds. */
  private show(id: string, kept: Kept<T> | null, also: readonly T[] = []): void {
    if (kept === null) this.onDisk.delete(id)
    else this.onDisk.set(id, { revision: kept.revision, thing: kept.data })
    this.desk.replace(id, kept?.data ?? null, also)
  }

  /** Somebody else changed it first. What was made here goes on as a thing of its own; nothing is overwritten. */
  private part(id: string, theirs: Kept<T> | null): void {
    const mine = this.now(id)
    if (mine === null || (theirs !== null && this.desk.same(mine, theirs.data))) return this.show(id, theirs)
    this.show(id, theirs, [this.desk.apart(mine)])
    this.desk.twoTabs()
  }

  private hasWritten({ id, thing }: Job<T>, answer: Answer<T>): void {
    if (answer.done) {
      if (thing === null) this.onDisk.delete(id)
      else this.onDisk.set(id, { revision: answer.revision, thing })
      return
    }
    switch (answer.because) {
      case 'changed':
        if (answer.now !== null) this.part(id, answer.now)
        else if (thing === null) this.onDisk.delete(id)
        // Taken away elsewhere while it was changed here: what was made last stays.
        else this.onDisk.set(id, { revision: null, thing: null })
        return
      case 'not understood':
        return this.part(id, null)
      case 'full':
      case 'refused':
        this.refused.set(id, thing)
        this.desk.notKept(answer.because)
    }
  }

  /** Writes until the disk holds what the tab holds; changes made meanwhile are written in their turn. */
  private async write(): Promise<void> {
    if (this.writing) return
    this.writing = true
    const { kind, toKeep } = this.desk
    for (let job = this.next(); job !== null; job = this.next()) {
      const { id, thing } = job
      const revision = this.onDisk.get(id)?.revision ?? null
      if (thing !== null) this.hasWritten(job, await put(kind, id, toKeep(thing), revision))
      else if (revision === null) this.onDisk.delete(id)
      else this.hasWritten(job, await remove(kind, id, revision))
    }
    this.writing = false
    this.say()
    for (const id of this.behind) void this.catchUp(id).catch(() => undefined)
  }

  private say(): void {
    const some = this.desk.things().length > 0
    if (this.refused.size > 0) return this.desk.say('not kept')
    this.desk.say(some ? 'kept' : 'none')
    if (some) askToStay()
  }

  /** Another tab changed a record: shown here, unless this tab has a change of its own on the way. */
  private async hear({ id, revision }: News): Promise<void> {
    if ((this.onDisk.get(id)?.revision ?? null) !== revision) await this.catchUp(id)
  }

  /** Shows what the device holds; while this tab differs from it, once its own writes have answered. */
  private async catchUp(id: string): Promise<void> {
    this.behind.add(id)
    if (this.differs(id)) return
    const kept = await readOne(this.desk.kind, id)
    if (this.differs(id)) return
    this.behind.delete(id)
    if ((kept?.revision ?? null) === (this.onDisk.get(id)?.revision ?? null)) return
    this.show(id, kept)
    this.say()
  }

  /**
   * Brings back what is kept and keeps what changes from now on. Returns what cannot be read.
   * @throws where the device keeps nothing
   */
  async begin(): Promise<readonly Unread[]> {
    const { kind, add, subscribe, say } = this.desk
    const { kept, unread } = await readAll(kind)
    for (const { id, revision, data } of kept) this.onDisk.set(id, { revision, thing: data })
    add(kept.map(({ data }) => data))
    watch(kind, (news) => void this.hear(news).catch(() => undefined))
    subscribe(() => {
      this.refused.clear()
      if (this.next() !== null) say('saving')
      void this.write()
    })
    if (this.next() !== null) void this.write()
    else this.say()
    return unread
  }
}
