/** A branch as it is kept on this device; and those that earlier versions kept in another place. */
import '#machines/jitless'
import * as z from 'zod/mini'
import { branchNow } from '#scenarios/migrate'
import { editSchema } from '#scenarios/schema'
import type { Kind } from '#src/keep/keep.ts'
import type { NamedBranch } from './store.ts'

const keptSchema = z.object({
  id: z.string(),
  scenario: z.string(),
  name: z.string(),
  edits: z.array(editSchema),
  // Left out by devices that kept none.
  past: z.optional(z.array(z.array(editSchema))),
  future: z.optional(z.array(z.array(editSchema))),
})

/** How far back it can be undone on another visit. */
const KEPT_STEPS = 50

/** As much of a branch as is kept. */
export const toKeep = (branch: NamedBranch): NamedBranch => ({
  ...branch,
  past: branch.past.slice(-KEPT_STEPS),
  future: branch.future.slice(0, KEPT_STEPS),
})

const readBranch = (data: unknown): NamedBranch | null => {
  const result = keptSchema.safeParse(branchNow(data))
  if (!result.success) return null
  const { past = [], future = [] } = result.data
  return { ...result.data, past, future }
}

export const branchKind: Kind<NamedBranch> = { store: 'branch', version: 1, read: readBranch }

/** Whether two are the same to who reads them, however they came about. */
export const sameBranch = (one: NamedBranch, other: NamedBranch): boolean =>
  one.scenario === other.scenario &&
  one.name === other.name &&
  JSON.stringify(one.edits) === JSON.stringify(other.edits)

/** Where earlier versions kept each branch under a key of its own, in localStorage. */
const EARLIER = 'plenary.branch.'

/** What an earlier version kept: the branch, or null where it cannot be read. */
export interface Earlier {
  readonly key: string
  readonly text: string
  readonly branch: NamedBranch | null
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const earlierBranches = (storage: Storage): readonly Earlier[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(EARLIER))
    .map((key) => {
      const text = storage.getItem(key) ?? ''
      return { key, text, branch: readBranch(parsed(text)) }
    })
