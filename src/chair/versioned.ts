/** Files of the Chair: JSON of which one key says what the file is, and holds the version of its shape. */
import '#machines/jitless'
import type * as z from 'zod/mini'
import type { Loaded } from '#scenarios/faults'
import { faultsOf } from '#scenarios/issues'
import { isObject } from '#scenarios/object'
import { say } from '#src/language/say.ts'

/** Undefined where the text is no JSON. */
export const jsonOf = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

interface Shape<Document> {
  readonly key: string
  readonly version: number
  readonly schema: z.ZodMiniType<Document>
  /** Said of what is no such file. */
  readonly otherwise: string
}

/** Reads such a file; where it cannot, says what was found where. Never throws. */
export const readVersioned = <Document>(
  text: string,
  { key, version, schema, otherwise }: Shape<Document>,
): Loaded<Document> => {
  const value = jsonOf(text)
  const found = isObject(value) ? value[key] : undefined
  if (typeof found !== 'number') return { ok: false, faults: [{ path: '', says: otherwise }] }
  if (found > version) {
    const says = say`made by a newer version (${found}; this one reads ${version})`
    return { ok: false, faults: [{ path: key, says }] }
  }
  const read = schema.safeParse(value)
  return read.success ? { ok: true, document: read.data } : { ok: false, faults: faultsOf(read.error.issues) }
}
