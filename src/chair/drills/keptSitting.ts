/** A sitting is kept while its page is open, so that loading the page again loses no answer. */
import '#machines/jitless'
import * as z from 'zod/mini'
import { setPath, type SetAsked } from './address.ts'
import type { Sitting } from './sitting.ts'

const PREFIX = 'plenary.sitting.'

const natural = z.int().check(z.nonnegative())
const givenSchema = z.object({
  chosen: z.array(z.string()),
  right: z.boolean(),
  id: z.guid(),
  at: natural,
  took: natural,
})
const sittingSchema = z.object({
  ids: z.object({ registration: z.guid(), completion: z.guid(), passing: z.guid() }),
  order: z.array(natural),
  at: natural,
  given: z.record(z.string(), givenSchema),
  begun: natural,
  shown: natural,
  ended: z.nullable(natural),
  timeUp: z.boolean(),
})

/** The sitting of this set that was under way on this page; null where there was none. Never throws. */
export const keptSitting = (asked: SetAsked): Sitting | null => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(PREFIX + setPath(asked)) ?? 'null')
    const read = sittingSchema.safeParse(value)
    return read.success && read.data.order.every((index) => index < asked.count) ? read.data : null
  } catch {
    return null
  }
}

/** Where the browser keeps nothing, nothing is kept: the set goes on all the same. */
export const keepSitting = (asked: SetAsked, sitting: Sitting | null): void => {
  try {
    if (sitting !== null) sessionStorage.setItem(PREFIX + setPath(asked), JSON.stringify(sitting))
  } catch {
    // As it says above.
  }
}
