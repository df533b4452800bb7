/** A learner's result as a file: which set, what was chosen and when. Opening it works out every answer anew. */
import '#machines/jitless'
import * as z from 'zod/mini'
import type { Loaded } from '#scenarios/faults'
import { phrase } from '#src/language/say.ts'
import { DRILL_KINDS } from '#src/drills/drill.ts'
import { MOST_DRILLS } from '../drills/address.ts'
import { readVersioned } from '../versioned.ts'

const RESULT_VERSION = 1

const natural = z.int().check(z.nonnegative())
const words = z.string().check(z.maxLength(200))
const instant = z.iso.datetime()

const identitySchema = z.union([
  z.object({ mbox: z.string().check(z.regex(/^mailto:[^\s@]+@[^\s@]+$/)) }),
  z.object({ account: z.object({ homePage: z.url(), name: words.check(z.minLength(1)) }) }),
])

const answerSchema = z.object({
  id: z.guid(),
  /** In the set, from 1. */
  number: z.int().check(z.positive()),
  kind: z.enum(DRILL_KINDS),
  seed: natural,
  chosen: z.array(words),
  right: z.boolean(),
  at: instant,
  seconds: z.number().check(z.nonnegative()),
})

const resultSchema = z.object({
  plenaryResult: z.literal(RESULT_VERSION),
  set: z.object({
    ruleSet: z.object({ id: words, version: words }),
    kinds: z.array(z.enum(DRILL_KINDS)).check(z.minLength(1)),
    seed: natural,
    count: z.int().check(z.positive(), z.maximum(MOST_DRILLS)),
    minutes: z.nullable(natural),
  }),
  learner: z.object({ name: words, identity: z.nullable(identitySchema) }),
  /** Of this sitting, and of what is said of it to a learning-record store: each once and for all. */
  registration: z.guid(),
  completion: z.guid(),
  passing: z.guid(),
  begun: instant,
  ended: instant,
  answers: z.array(answerSchema),
  score: z.object({ right: natural, of: natural }),
})

export type Result = z.infer<typeof resultSchema>
export type ResultAnswer = Result['answers'][number]
/** How a learning-record store knows the learner; null where nobody is named. */
export type Identity = z.infer<typeof identitySchema> | null

export const newResult = (result: Omit<Result, 'plenaryResult'>): Result => ({
  plenaryResult: RESULT_VERSION,
  ...result,
})

export const isIdentity = (identity: Identity): boolean =>
  identity === null || identitySchema.safeParse(identity).success

export const resultText = (result: Result): string => `${JSON.stringify(result, null, 2)}\n`

/** Reads such a file; where it cannot, says what was found where. Never throws. */
export const readResult = (text: string): Loaded<Result> =>
  readVersioned(text, {
    key: 'plenaryResult',
    version: RESULT_VERSION,
    schema: resultSchema,
    otherwise: phrase('not the result of a set of drills: expected "plenaryResult": 1'),
  })
