/** The parts of an act as fields of a form, drawn from the schema of acts, so that no act is without its form. */
import '#machines/jitless'
import * as z from 'zod/mini'
import { conferenceEventSchema, type ConferenceEvent, type EventType } from '#machines/events'

/** How one part of an act is asked for. `person`: a participant; `list`: ids or words; `tally`: ballots by count. */
export interface Field {
  readonly key: string
  readonly optional: boolean
  readonly is: 'person' | 'text' | 'count' | 'yes or no' | 'list' | 'choice' | 'tally' | 'elsewhere'
  /** Of a choice. */
  readonly options: readonly string[]
}

type Schema = z.core.JSONSchema.BaseSchema

const PERSONS: ReadonlySet<string> = new Set(['by', 'party', 'speaker'])

const kindOf = (key: string, schema: Schema): Field['is'] => {
  if (schema.enum !== undefined) return 'choice'
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) return 'tally'
  switch (schema.type) {
    case 'string':
      return PERSONS.has(key) ? 'person' : 'text'
    case 'integer':
      return 'count'
    case 'boolean':
      return 'yes or no'
    case 'array':
      return 'list'
    default:
      return 'elsewhere'
  }
}

const isSchema = (part: Schema | boolean): part is Schema => typeof part !== 'boolean'

/** The schema of each kind of act, by its name. */
const schemas: ReadonlyMap<unknown, Schema> = (() => {
  const { anyOf, oneOf } = z.toJSONSchema(conferenceEventSchema, { reused: 'inline' })
  return new Map(
    (oneOf ?? anyOf ?? []).flatMap((schema) => {
      const type = schema.properties?.['type']
      return type !== undefined && isSchema(type) ? [[type.const, schema] as const] : []
    }),
  )
})()

/** The fields of a kind of act, in the order of the schema. */
export const fieldsOf = (type: EventType): readonly Field[] => {
  const { properties = {}, required = [] } = schemas.get(type) ?? {}
  return Object.entries(properties).flatMap(([key, part]): Field[] => {
    if (key === 'type' || !isSchema(part)) return []
    const is = key === 'deviation' ? 'yes or no' : kindOf(key, part)
    return [{ key, optional: !required.includes(key), is, options: part.enum?.map(String) ?? [] }]
  })
}

/** What an act holds, part by part. */
export const partsOf = (event: ConferenceEvent): Readonly<Record<string, unknown>> => ({ ...event })

/** An act with one part changed, to be read by the schema; nothing written takes an optional part away. */
export const withPart = (event: ConferenceEvent, { key, optional, is }: Field, value: unknown): unknown => {
  const { [key]: _, ...others } = partsOf(event)
  const nothing = is === 'list' ? Array.isArray(value) && value.length === 0 : value === ''
  const absent = nothing || (key === 'deviation' && value === false)
  return optional && absent ? others : { ...others, [key]: value }
}
