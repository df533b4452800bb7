/**
 * A lesson as a document: parts of a scenario shown one at a time, a few sentences with each, and acts for the learner. No
 * answer is written in it: what is right is derived from the rules and the machines. What it claims is checked by replay.
 */
import '#machines/jitless'
import * as z from 'zod/mini'
import { conferenceEventSchema } from '#machines/events'
import { OUTCOMES } from '#rules/decide'
import { MATTERS } from '#rules/matters'
import { MOVES } from '#rules/moves'
import { ANNOUNCED, FORETOLD } from './lessonKinds.ts'
import { editSchema, SCHEMA_VERSION } from './schema.ts'

const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/))
const sentence = z.string().check(z.minLength(1), z.maxLength(240))
const count = z.int().check(z.gte(0), z.lte(99_999))

const act = z.discriminatedUnion('kind', [
  /** What comes of the step on screen, before it is shown. */
  z.strictObject({ kind: z.literal('predict'), about: z.enum(FORETOLD) }),
  /** After the step on screen: exactly one of these is in order. Any may be tried. */
  z.strictObject({
    kind: z.literal('choose'),
    options: z.array(z.strictObject({ id, event: conferenceEventSchema })).check(z.minLength(2), z.maxLength(5)),
  }),
  /** The result of the vote on screen, announced with one part wrong. */
  z.strictObject({ kind: z.literal('fix'), broken: z.enum(ANNOUNCED) }),
  /** With one move: how many must make it. With several: which takes the fewest. */
  z.strictObject({ kind: z.literal('flip'), moves: z.array(z.enum(MOVES)).check(z.minLength(1), z.maxLength(4)) }),
])
export type LessonAct = z.infer<typeof act>

/** What a part says is so, of a step on its line or of one of its options. Every number and rule in a sentence is claimed. */
const claim = z.strictObject({
  of: id,
  inOrder: z.optional(z.boolean()),
  /** A rule that the step stands on, or that bars it where it is not in order. */
  rule: z.optional(z.string().check(z.maxLength(20))),
  /** A rule that stands in the book of the body, whether the step turns on it or not. */
  inBook: z.optional(z.string().check(z.maxLength(20))),
  /** Of a step that a number bars: what there was, and what the rule asks for. */
  given: z.optional(count),
  asked: z.optional(count),
  matter: z.optional(z.enum(MATTERS)),
  outcome: z.optional(z.enum(OUTCOMES)),
  inFavour: z.optional(count),
  against: z.optional(count),
  abstaining: z.optional(count),
  counted: z.optional(count),
  need: z.optional(count),
  /** In the room when the step was done, and the two numbers that a room needs. */
  present: z.optional(count),
  participating: z.optional(count),
  members: z.optional(count),
  toOpen: z.optional(count),
  toDecide: z.optional(count),
  /** The least number who turn the vote by this move. */
  turnedBy: z.optional(z.strictObject({ move: z.enum(MOVES), count })),
})
export type Claim = z.infer<typeof claim>

const part = z.strictObject({
  id,
  says: z.array(sentence).check(z.minLength(1), z.maxLength(3)),
  /** The step on screen; in a branch, where it names one. */
  step: id,
  branch: z.optional(id),
  act: z.optional(act),
  claims: z.array(claim).check(z.maxLength(12)),
})
export type LessonPart = z.infer<typeof part>

export const lessonSchema = z.strictObject({
  plenary: z.literal(SCHEMA_VERSION),
  id,
  title: sentence,
  /** What it is about, in a line for the list of lessons. */
  about: sentence,
  minutes: z.int().check(z.gte(1), z.lte(60)),
  scenario: id,
  /** What-ifs: the record with edits, each by a name that is shown. */
  branches: z.array(z.strictObject({ id, name: sentence, edits: z.array(editSchema).check(z.minLength(1)) })),
  parts: z.array(part).check(z.minLength(3), z.maxLength(20)),
  /** What was learned, for the last page. */
  learned: z.array(sentence).check(z.minLength(1), z.maxLength(4)),
  /** Kinds of drill on the same matter, as an address of the drills writes them. */
  drills: z.array(z.string().check(z.regex(/^[a-z-]+$/))).check(z.minLength(1)),
})
export type Lesson = z.infer<typeof lessonSchema>
