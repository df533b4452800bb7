/** The list of places where acts name participants is complete: each id in the schema of acts is on it, or names something else. */
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { conferenceEventSchema, idSchema } from '#machines/events'
import { namesIn } from '#scenarios/namesIn'

/** Ids that name no participant: questions and votes, motions, amendments, items and parts of a proposal. */
const NAMES_SOMETHING_ELSE: ReadonlySet<string> = new Set([
  'on',
  'question',
  'motion',
  'item',
  'amendment',
  'excludes.0',
  'part',
  'parts.0.id',
])

/** A value that a schema takes, and the ids in it by where they stand. */
interface Sample {
  readonly value: unknown
  readonly ids: Readonly<Record<string, string>>
}

const plain = (value: unknown): readonly Sample[] => [{ value, ids: {} }]
const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** With every part that is optional, lists of one, and each member of a union. Each id is its place. */
const samplesOf = (schema: unknown, path: string): readonly Sample[] => {
  if (schema === idSchema) {
    const id = path.replaceAll('.', '-')
    return [{ value: id, ids: { [path]: id } }]
  }
  if (schema instanceof z.ZodMiniDiscriminatedUnion) return schema.def.options.flatMap((each) => samplesOf(each, path))
  if (schema instanceof z.ZodMiniOptional) return samplesOf(schema.def.innerType, path)
  if (schema instanceof z.ZodMiniArray)
    return samplesOf(schema.def.element, within(path, '0')).map(({ value, ids }) => ({ value: [value], ids }))
  if (schema instanceof z.ZodMiniRecord) {
    expect(schema.def.keyType).toBe(idSchema)
    return samplesOf(schema.def.valueType, within(path, 'somebody')).map(({ value, ids }) => ({
      value: { somebody: value },
      ids: { ...ids, [within(path, 'somebody')]: 'somebody' },
    }))
  }
  if (schema instanceof z.ZodMiniObject)
    return Object.entries(schema.def.shape).reduce<readonly { value: object; ids: Sample['ids'] }[]>(
      (made, [key, part]) =>
        samplesOf(part, within(path, key)).flatMap(({ value, ids }) =>
          made.map((before) => ({ value: { ...before.value, [key]: value }, ids: { ...before.ids, ...ids } })),
        ),
      [{ value: {}, ids: {} }],
    )
  if (schema instanceof z.ZodMiniLiteral) return plain(schema.def.values[0])
  if (schema instanceof z.ZodMiniEnum) return plain(schema.options[0])
  if (schema instanceof z.ZodMiniString) return plain('text')
  if (schema instanceof z.ZodMiniNumber) return plain(1)
  if (schema instanceof z.ZodMiniBoolean) return plain(true)
  throw new Error(`${path}: a kind of schema that this test does not know`)
}

const samples = samplesOf(conferenceEventSchema, '').map(({ value, ids }) => ({
  event: conferenceEventSchema.parse(value),
  ids,
}))

test('every act is tried, and in both ways of giving ballots', () => {
  const types = conferenceEventSchema.def.options.length
  expect(new Set(samples.map(({ event }) => event.type)).size).toBe(types)
  expect(samples).toHaveLength(types + 2)
})

test('an id that an act holds names a participant, and is on the list, or is known to name something else', () => {
  for (const { event, ids } of samples) {
    const named = Object.entries(ids).filter(([path]) => !NAMES_SOMETHING_ELSE.has(path))
    expect(new Map(namesIn(event)), event.type).toEqual(new Map(named))
  }
})

test('what is known to name something else is still in the schema', () => {
  const paths = new Set(samples.flatMap(({ ids }) => Object.keys(ids)))
  expect([...NAMES_SOMETHING_ELSE].filter((path) => !paths.has(path))).toEqual([])
})
