/**
 * A real situation as a document: what happened, told in our own words; what was really ruled; and, where the rules in hand
 * can decide it, what the machine is asked. It holds no right answer: that is derived, and set beside what was ruled.
 */
import '#machines/jitless'
import * as z from 'zod/mini'
import { conferenceEventSchema } from '#machines/events'
import { MATTERS } from '#rules/matters'
import { ROLES } from '#rules/ruleSet'
import { RESULTS } from './lessonOptions.ts'
import { SCHEMA_VERSION } from './schema.ts'
import { QUORUMS, RULINGS, TURNS } from './situationKinds.ts'

const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/))
const sentence = z.string().check(z.minLength(1), z.maxLength(400))
const count = z.int().check(z.gte(0), z.lte(99_999))

/** A number of members: given by the source, or assumed so that the machine can answer. */
const known = z.strictObject({ count, assumed: z.boolean() })

/** An act that leads to what is asked. Implied: the source does not tell it, the rules need it. */
const act = z.strictObject({ id, event: conferenceEventSchema, implied: z.optional(z.literal(true)) })

/** As the source gives it; abstentions null where it does not say. */
const tally = z.strictObject({ inFavour: count, against: count, abstaining: z.nullable(count) })
export type ToldTally = z.infer<typeof tally>

const common = {
  id,
  /** What stands before the room, or what is to be decided. */
  says: sentence,
  /** What is taken to be so, where the source does not say. */
  assumed: z.optional(sentence),
  /** Why what was ruled differs from what the rule says, as we read it: there exactly where it does differ. */
  differs: z.optional(sentence),
}

/** What is asked of the machine, and what was really ruled in the same terms; null where the source tells of no ruling. */
const ask = z.discriminatedUnion('kind', [
  /** Is this act in order? `after` null: before the first act. */
  z.strictObject({
    kind: z.literal('act'),
    ...common,
    after: z.nullable(id),
    event: conferenceEventSchema,
    ruled: z.nullable(z.enum(TURNS)),
  }),
  /** Does this tally carry? */
  z.strictObject({
    kind: z.literal('carries'),
    ...common,
    matter: z.enum(MATTERS),
    tally,
    ruled: z.nullable(z.enum(RESULTS)),
    /** Where the source gives them: how many counted, and how many were said to be needed. */
    counted: z.optional(count),
    need: z.optional(count),
  }),
  /** Which of these goes first? Exactly one is in order. */
  z.strictObject({
    kind: z.literal('first'),
    ...common,
    after: z.nullable(id),
    options: z.array(z.strictObject({ id, event: conferenceEventSchema })).check(z.minLength(2), z.maxLength(5)),
    ruled: z.nullable(id),
  }),
  /** Does the ruling stand? `put`: whether a vote in favour keeps the ruling or overrules it. */
  z.strictObject({
    kind: z.literal('ruling'),
    ...common,
    put: z.enum(['keep', 'overrule']),
    tally,
    ruled: z.nullable(z.enum(RULINGS)),
  }),
  /** Is there a quorum? */
  z.strictObject({
    kind: z.literal('quorum'),
    ...common,
    to: z.enum(['open', 'decide']),
    present: count,
    ruled: z.nullable(z.enum(QUORUMS)),
  }),
])
export type SituationAsk = z.infer<typeof ask>

/** The law that decides, and the room it is asked of. Numbers left out: all members of today, all of them there. */
const machine = z.strictObject({
  ruleSet: id,
  members: z.optional(known),
  participating: z.optional(known),
  present: z.optional(known),
  people: z.record(id, z.strictObject({ role: z.enum(ROLES), name: z.nullable(sentence) })),
  acts: z.array(act).check(z.maxLength(40)),
  asks: z.array(ask).check(z.minLength(1), z.maxLength(6)),
})
export type SituationMachine = z.infer<typeof machine>

export const situationSchema = z.strictObject({
  plenary: z.literal(SCHEMA_VERSION),
  id,
  /** Its place in the list, from 1. */
  number: z.int().check(z.gte(1), z.lte(999)),
  title: sentence,
  body: sentence,
  /** The year or years. */
  date: z.string().check(z.minLength(4), z.maxLength(40)),
  place: z.optional(sentence),
  /** How well the story is known: seen in a record of the body, or told by others. */
  grade: z.enum(['verified', 'secondary']),
  sources: z
    .array(z.strictObject({ title: sentence, url: z.optional(z.url()), gives: z.optional(sentence) }))
    .check(z.minLength(1)),
  /** What happened until somebody had to rule. */
  told: z.array(sentence).check(z.minLength(2), z.maxLength(4)),
  /** What was ruled or decided. */
  ruled: z.array(sentence).check(z.minLength(1), z.maxLength(3)),
  /** Our reading, marked as such. */
  ours: z.optional(z.array(sentence).check(z.minLength(1), z.maxLength(3))),
  /** What the rules in hand do not answer: all of it, where there is no machine. */
  silent: z.optional(sentence),
  machine: z.optional(machine),
})
export type Situation = z.infer<typeof situationSchema>
