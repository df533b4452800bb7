/** Branches kept on this device, so that closing the page loses none. Each is written on its own: two tabs add up. */
import * as z from 'zod/mini'
import { editSchema } from '#scenarios/schema'
import type { NamedBranch } from './store.ts'

const PREFIX = 'plenary.branch.'

const keptSchema = z.object({
  id: z.string(),
  scenario: z.string(),
  name: z.string(),
  edits: z.array(editSchema),
})

const readOne = (text: string): NamedBranch | null => {
  try {
    const value: unknown = JSON.parse(text)
    const result = keptSchema.safeParse(value)
    return result.success ? { ...result.data, past: [], future: [] } : null
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
      const { id, scenario, name, edits } = branch
      storage.setItem(PREFIX + id, JSON.stringify({ id, scenario, name, edits }))
    }
    return true
  } catch {
    return false
  }
}
