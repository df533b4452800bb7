/** Branches kept on this device, so that closing the page loses none. Each is written on its own: two tabs add up. */
import '#machines/jitless'
import * as z from 'zod/mini'
import { editSchema } from '#scenarios/schema'
import type { NamedBranch } from './store.ts'

const PREFIX = 'plenary.branch.'

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

const readOne = (text: string): NamedBranch | null => {
  try {
    const value: unknown = JSON.parse(text)
    const result = keptSchema.safeParse(value)
    if (!result.success) return null
    const { past = [], future = [] } = result.data
    return { ...result.data, past, future }
  } catch {
    return null
  }
}

/** Every branch kept, of whichever scenario; what cannot be read is left where it is, untouched. */
export const keptBranches = (storage: Storage): readonly NamedBranch[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index))
    .filter((key) => key?.startsWith(PREFIX) === true)
    .flatMap((key) => readOne(storage.getItem(key ?? '') ?? '') ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))

/** Writes what changed between two lists. Returns false where the device refuses (full, or private). */
export const keep = (storage: Storage, before: readonly NamedBranch[], after: readonly NamedBranch[]): boolean => {
  try {
    for (const { id } of before) {
      if (!after.some((branch) => branch.id === id)) storage.removeItem(PREFIX + id)
    }
    for (const branch of after) {
      if (before.includes(branch)) continue
      const past = branch.past.slice(-KEPT_STEPS)
      const future = branch.future.slice(0, KEPT_STEPS)
      storage.setItem(PREFIX + branch.id, JSON.stringify({ ...branch, past, future }))
    }
    return true
  } catch {
    return false
  }
}
