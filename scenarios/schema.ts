/**
 * The record as a document: what a scenario file, an imported file and a shared link must look like. Everything that
 * comes from outside passes here first.
 */
import '#machines/jitless'
import * as z from 'zod/mini'
import { conferenceEventSchema, idSchema, notInherited } from '#machines/events'
import { OUTCOMES } from '#rules/decide'
import { MATTERS } from '#rules/matters'
import { ROLES } from '#rules/ruleSet'

/** Raised when a document of an earlier version would no longer be read as it was meant. */
export const SCHEMA_VERSION = 1

const id = idSchema
/** One that is worked out from what it names, as a meeting that was presided over is, has all of it in its id. */
const scenarioId = z
  .string()
  .check(z.minLength(1), z.maxLength(1_000), z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), notInherited)
const text = z.string().check(z.maxLength(2_000))
const count = z.int().check(z.gte(0), z.lte(99_999))

const participant = z.strictObject({
  role: z.enum(ROLES),
  /** Null where the record does not say who it was. */
  name: z.nullable(text),
  memberParties: z.optional(z.array(id)),
})

/** One step of the record: the act, and where the record says so. */
const entry = z.strictObject({
  id,
  event: conferenceEventSchema,
  /** Which source, by its place in `sources`; and the paragraph or page. */
  source: z.int().check(z.gte(0)),
  paragraph: z.string().check(z.maxLength(40)),
  /** Not stated by the record; the rules imply it. */
  implied: z.optional(z.boolean()),
  note: z.optional(text),
})

/** Steps of another scenario, taken over from one to another: the same events, never a copy. */
const inclusion = z.strictObject({ include: id, from: id, to: id })

/** A roll of members, shared by scenarios. */
export const membersSchema = z.strictObject({
  plenary: z.literal(SCHEMA_VERSION),
  id,
  title: text,
  asOf: text,
  sources: z.array(z.strictObject({ title: text, url: z.optional(z.url()), gives: text })),
  members: z
    .array(
      z.strictObject({
        id,
        name: text,
        iso: z.nullable(z.string().check(z.maxLength(3))),
        group: z.nullable(text),
        europeanUnion: z.boolean(),
        role: z.enum(['party', 'regional organization']),
        note: z.optional(text),
      }),
    )
    .check(z.maxLength(400)),
})
export type Members = z.infer<typeof membersSchema>

/** What must be true after a step, as the record prints it. */
const expectation = z.strictObject({
  id,
  after: id,
  paragraph: z.string().check(z.maxLength(40)),
  decision: z.optional(
    z.strictObject({
      matter: z.enum(MATTERS),
      inFavour: count,
      against: count,
      abstaining: count,
      counted: count,
      need: count,
      outcome: z.enum(OUTCOMES),
    }),
  ),
  /** Applications by organization. */
  status: z.optional(z.record(id, z.enum(['pending', 'accorded', 'refused']))),
  manner: z.optional(z.enum(['jointly', 'one by one'])),
  nature: z.optional(z.enum(MATTERS)),
  /** What questions have come to, by their name. */
  questions: z.optional(
    z.record(id, z.enum(['open', 'adopted', 'rejected', 'withdrawn', 'no action', 'not accepted'])),
  ),
  /** How many officers are elected. */
  officers: z.optional(count),
})

const share = z.strictObject({
  numerator: z.int().check(z.gte(1), z.lte(99)),
  denominator: z.int().check(z.gte(1), z.lte(99)),
  comparison: z.enum(['at least', 'more than']),
})
const quorum = z.strictObject({ share, of: z.enum(['participating', 'members']) })

/** A change to the body's rules, by what it changes. */
const ruleChange = z.discriminatedUnion('parameter', [
  z.strictObject({ parameter: z.literal('two-thirds reading'), value: z.enum(['at least', 'more than']) }),
  z.strictObject({ parameter: z.literal('members'), value: count }),
  z.strictObject({ parameter: z.literal('quorum.open'), value: quorum }),
  z.strictObject({ parameter: z.literal('quorum.decide'), value: quorum }),
  z.strictObject({
    parameter: z.literal('majority'),
    matter: z.enum(MATTERS),
    value: z.strictObject({
      kind: z.enum(['simple', 'two-thirds', 'three-quarters']),
      of: z.enum(['present and voting', 'present', 'members']),
    }),
  }),
])

/** Where another source differs from the record that stands. */
const difference = z.strictObject({ after: id, says: text, source: z.int().check(z.gte(0)) })

export const scenarioSchema = z.strictObject({
  /** For editors: where the shape of the file is described. */
  $schema: z.optional(text),
  plenary: z.literal(SCHEMA_VERSION),
  id: scenarioId,
  title: text,
  body: text,
  ruleSet: id,
  sources: z.array(z.strictObject({ symbol: text, title: text, url: z.optional(z.url()) })).check(z.minLength(1)),
  participants: z.record(id, participant),
  /** A roll of members whose every entry is a participant too. */
  members: z.optional(id),
  /** Members at the date, where they were not as many as the rule set says. */
  membership: z.optional(count),
  /** What is changed in the rule set here, under a name of its own: "our club's rules". */
  rules: z.optional(
    z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(80)),
      changes: z.array(ruleChange).check(z.maxLength(50)),
    }),
  ),
  /** What whoever made it wants to say of it. */
  about: z.optional(text),
  /** Parties taking part in the session; and who is in the room before the first step. */
  participating: count,
  participatingNote: z.optional(text),
  present: count,
  /** The step on which a first visit opens. */
  opensAt: id,
  events: z.array(z.union([entry, inclusion])).check(z.minLength(1), z.maxLength(5_000)),
  expects: z.array(expectation),
  differences: z.array(difference),
})

/** A scenario as written: it may take steps from another, and participants from a roll. */
export type ScenarioDocument = z.infer<typeof scenarioSchema>
export type Entry = z.infer<typeof entry>
/** A scenario as replayed: every step and participant in place. */
export type Scenario = Omit<ScenarioDocument, 'events'> & { readonly events: readonly Entry[] }
export type OwnRules = NonNullable<Scenario['rules']>
export type Expectation = Scenario['expects'][number]

/** A change to the record, addressed to a step's id so that it survives insertions; or to a parameter of the rules. */
export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), id, event: conferenceEventSchema }),
  z.strictObject({ kind: z.literal('remove'), id }),
  /** `after` null: before the first step. */
  z.strictObject({ kind: z.literal('insert'), after: z.nullable(id), id, event: conferenceEventSchema }),
  // Told apart by their parameter: one kind may stand only once in a union by kind.
  z.discriminatedUnion('parameter', [
    z.strictObject({
      kind: z.literal('set'),
      parameter: z.literal('two-thirds reading'),
      value: z.enum(['at least', 'more than']),
    }),
    z.strictObject({ kind: z.literal('set'), parameter: z.literal('members'), value: count }),
    z.strictObject({ kind: z.literal('set'), parameter: z.literal('participating'), value: count }),
  ]),
])
export type Edit = z.infer<typeof editSchema>

const namedEdits = {
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  edits: z.array(editSchema).check(z.maxLength(2_000)),
}

/** A branch as it is shared: in a link, in a file, on the command line. */
export const branchSchema = z.strictObject({
  plenary: z.literal(SCHEMA_VERSION),
  scenario: scenarioId,
  /** The law it was made under, so that a later version can say that numbers have changed. */
  ruleSet: z.strictObject({ id, version: z.string().check(z.maxLength(20)) }),
  ...namedEdits,
  /** The step on screen. */
  at: z.optional(id),
  /** Another branch that it is compared with. */
  beside: z.optional(z.strictObject(namedEdits)),
})
export type BranchDocument = z.infer<typeof branchSchema>
