/** Branches of every scenario, brought back from this device, kept on it as they change, and kept equal over tabs. */
import { put, readAll, readOne, remove, watch, whyRefused, type Answer, type Kept, type News } from '#src/keep/keep.ts'
import { changedHere, KEEP } from '#src/keep/words.ts'
import { bringEarlier } from './bringEarlier.ts'
import { branchKind, sameBranch, toKeep } from './kept.ts'
import { setKeptState } from './keptState.ts'
import { tellNotKept, tellUnread } from './keptNotices.ts'
import { notify } from './notices.ts'
import { replaceBranches, type NamedBranch, type SessionStore } from './store.ts'

/** What of a branch is on disk: the revision, and the very list of the session that was written or read. */
interface OnDisk {
  readonly revision: string | null
  readonly branch: NamedBranch | null
}

/** Something to write: a branch, or that one is gone (null). */
interface Job {
  readonly id: string
  readonly branch: NamedBranch | null
}

class Keeper {
  private readonly onDisk = new Map<string, OnDisk>()
  /** What the device refused, not tried again before something changes. */
  private readonly refused = new Map<string, NamedBranch | null>()
  private writing = false
  private asked = false

  private readonly store: SessionStore

  constructor(store: SessionStore) {
    this.store = store
  }

  private now(id: string): NamedBranch | null {
    return this.store.getState().branches.find((branch) => branch.id === id) ?? null
  }

  /** Whether the session differs from what was last written or read. */
  private differs(id: string): boolean {
    return this.now(id) !== (this.onDisk.get(id)?.branch ?? null)
  }

  private next(): Job | null {
    const ids = new Set([...this.onDisk.keys(), ...this.store.getState().branches.map(({ id }) => id)])
    for (const id of ids) {
      const branch = this.now(id)
      if (this.differs(id) && !(this.refused.has(id) && this.refused.get(id) === branch)) return { id, branch }
    }
    return null
  }

  /** Puts what the disk holds in the place of what the session holds. */
  private show(id: string, kept: Kept<NamedBranch> | null, also: readonly NamedBranch[] = []): void {
    if (kept === null) this.onDisk.delete(id)
    else this.onDisk.set(id, { revision: kept.revision, branch: kept.data })
    replaceBranches(this.store, id, kept?.data ?? null, also)
  }

  /** Somebody else changed it first. What was made here goes on as a branch of its own; nothing is overwritten. */
  private part(id: string, theirs: Kept<NamedBranch> | null): void {
    const mine = this.now(id)
    if (mine === null || (theirs !== null && sameBranch(mine, theirs.data))) return this.show(id, theirs)
    const apart = { ...mine, id: crypto.randomUUID(), name: changedHere(mine.name) }
    this.show(id, theirs, [apart])
    notify({ id: 'two-tabs', tone: 'info', title: KEEP.twoTabs, details: [] })
  }

  private hasWritten({ id, branch }: Job, answer: Answer<NamedBranch>): void {
    if (answer.done) {
      if (branch === null) this.onDisk.delete(id)
      else this.onDisk.set(id, { revision: answer.revision, branch })
      return
    }
    switch (answer.because) {
      case 'changed':
        if (answer.now !== null) this.part(id, answer.now)
        else if (branch === null) this.onDisk.delete(id)
        // Taken away elsewhere while it was changed here: what was made last stays.
        else this.onDisk.set(id, { revision: null, branch: null })
        return
      case 'not understood':
        return this.part(id, null)
      case 'full':
      case 'refused':
        this.refused.set(id, branch)
        tellNotKept(answer.because)
    }
  }

  /** Writes until the disk holds what the session holds; changes made meanwhile are written in their turn. */
  private async write(): Promise<void> {
    if (this.writing) return
    this.writing = true
    for (let job = this.next(); job !== null; job = this.next()) {
      const { id, branch } = job
      const revision = this.onDisk.get(id)?.revision ?? null
      if (branch !== null) this.hasWritten(job, await put(branchKind, id, toKeep(branch), revision))
      else if (revision === null) this.onDisk.delete(id)
      else this.hasWritten(job, await remove(branchKind, id, revision))
    }
    this.writing = false
    this.say()
  }

  private say(): void {
    const some = this.store.getState().branches.length > 0
    if (this.refused.size > 0) return setKeptState('not kept')
    setKeptState(some ? 'kept' : 'none')
    if (some) this.askToStay()
  }

  /** Once there is something worth keeping, the browser is asked not to throw it away. */
  private askToStay(): void {
    if (this.asked) return
    this.asked = true
    const ask = async () => {
      if (!(await navigator.storage.persisted())) await navigator.storage.persist()
    }
    // A browser that knows no such promise keeps things as it always did.
    ask().catch(() => undefined)
  }

  /** Another tab changed a record: shown here, unless this tab has a change of its own on the way. */
  private async hear({ id, revision }: News): Promise<void> {
    const known = () => (this.onDisk.get(id)?.revision ?? null) === revision || this.differs(id)
    if (known()) return
    const kept = await readOne(branchKind, id)
    if (known() || (kept?.revision ?? null) === (this.onDisk.get(id)?.revision ?? null)) return
    this.show(id, kept)
    this.say()
  }

  private add(found: readonly NamedBranch[]): void {
    const byName = [...found].sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))
    const ids = new Set(found.map(({ id }) => id))
    this.store.setState(({ branches }) => ({ branches: [...byName, ...branches.filter(({ id }) => !ids.has(id))] }))
  }

  /** Brings back what is kept and keeps what changes from now on. @throws where the device keeps nothing. */
  async begin(): Promise<void> {
    const earlier = await bringEarlier()
    this.add(earlier.left)
    const { kept, unread } = await readAll(branchKind)
    tellUnread(unread, earlier.unread)
    for (const { id, revision, data } of kept) this.onDisk.set(id, { revision, branch: data })
    this.add(kept.map(({ data }) => data))
    watch(branchKind, (news) => void this.hear(news).catch(() => undefined))
    this.store.subscribe((session, before) => {
      if (session.branches === before.branches) return
      this.refused.clear()
      if (this.next() !== null) setKeptState('saving')
      void this.write()
    })
    if (this.next() !== null) void this.write()
    else this.say()
  }
}

export const keepBranches = async (store: SessionStore): Promise<void> => {
  try {
    await new Keeper(store).begin()
  } catch (error) {
    tellNotKept(whyRefused(error))
    setKeptState('not kept')
  }
}
