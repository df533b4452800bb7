/** What a schema finds wrong, as faults with their place. Apart from reading files, so that what reads anything else needs none. */
import '#machines/jitless'
import * as z from 'zod/mini'
import type { Fault } from './faults.ts'

z.config(z.locales.en())

/** Letters of a message that a reader takes in; a list of all that was expected may be longer. */
const LONGEST = 300

const inShort = (message: string): string => {
  if (message.length <= LONGEST) return message
  const end = Math.max(message.lastIndexOf(' | ', LONGEST), message.lastIndexOf('|', LONGEST), 0)
  return `${message.slice(0, end === 0 ? LONGEST : end)} …`
}

/** Of what may be one thing or another, the faults of the one that it comes nearest to. */
export const faultsOf = (issues: readonly z.core.$ZodIssue[], within: readonly PropertyKey[] = []): readonly Fault[] =>
  issues.flatMap((issue): readonly Fault[] => {
    const path = [...within, ...issue.path]
    const nearest =
      issue.code === 'invalid_union' ? [...issue.errors].sort((one, other) => one.length - other.length)[0] : undefined
    if (nearest !== undefined) return faultsOf(nearest, path)
    const because = issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message) : []
    return [{ path: path.map(String).join('.'), says: inShort([issue.message, ...because].join(': ')) }]
  })
