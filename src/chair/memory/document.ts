/** What is remembered, as it is kept and as a file: parsed where it comes in, and told where it cannot be read. */
import '#machines/jitless'
import * as z from 'zod/mini'
import type { Loaded } from '#scenarios/faults'
import { phrase } from '#src/language/say.ts'
import { jsonOf, readVersioned } from '../versioned.ts'

/** One answer to something that can be learned. */
export interface Answer {
  /** `drill:<rule set>:<kind>`, `preside:<rule set>:<kind of turn>`, `lesson:<lesson>:<part>` or `situation:<situation>`. */
  readonly item: string
  readonly right: boolean
  /** When, in milliseconds since 1970. */
  readonly at: number
}

/** How far a lesson was followed. */
export interface LessonPlace {
  /** Parts of the lesson that lie behind, counted from 0. */
  readonly place: number
  /** Once finished, it stays so. */
  readonly finished: boolean
  readonly at: number
}

export interface Remembered {
  /** The oldest first. */
  readonly answers: readonly Answer[]
  readonly lessons: Readonly<Record<string, LessonPlace>>
}

export const NOTHING: Remembered = { answers: [], lessons: {} }

const MEMORY_VERSION = 1

const instant = z.int().check(z.nonnegative())

export const answerSchema = z.object({ item: z.string().check(z.minLength(1)), right: z.boolean(), at: instant })
export const placeSchema = z.object({ place: z.int().check(z.nonnegative()), finished: z.boolean(), at: instant })

const documentSchema = z.object({
  plenaryMemory: z.literal(MEMORY_VERSION),
  answers: z.array(answerSchema),
  lessons: z.record(z.string(), placeSchema),
})

const sameAnswer = ({ item, right, at }: Answer): string => JSON.stringify([item, right, at])

/** Of those answers, the ones that are not among these, each once. */
export const notYetIn = (these: readonly Answer[], those: readonly Answer[]): readonly Answer[] => {
  const held = new Set(these.map(sameAnswer))
  return those.filter((answer) => {
    const same = sameAnswer(answer)
    if (held.has(same)) return false
    held.add(same)
    return true
  })
}

const later = (one: LessonPlace | undefined, other: LessonPlace): LessonPlace => {
  if (one === undefined) return other
  const last = other.at > one.at ? other : one
  const finished = one.finished || other.finished
  return last.finished === finished ? last : { ...last, finished }
}

/** Both together: an answer that stands in both counts once, and of a lesson the later place holds. */
export const merged = (one: Remembered, other: Remembered): Remembered => {
  const answers = [...one.answers, ...notYetIn(one.answers, other.answers)]
  const lessons = new Map(Object.entries(one.lessons))
  for (const [id, place] of Object.entries(other.lessons)) lessons.set(id, later(lessons.get(id), place))
  return {
    answers: answers.sort((first, second) => first.at - second.at),
    lessons: Object.fromEntries(lessons),
  }
}

/** The file that holds it all. */
export const memoryText = ({ answers, lessons }: Remembered): string =>
  `${JSON.stringify({ plenaryMemory: MEMORY_VERSION, answers, lessons }, null, 2)}\n`

/** Reads such a file; where it cannot, says what was found where. Never throws. */
export const readMemory = (text: string): Loaded<Remembered> => {
  const read = readVersioned(text, {
    key: 'plenaryMemory',
    version: MEMORY_VERSION,
    schema: documentSchema,
    otherwise: phrase('not a file of what was learned: expected "plenaryMemory": 1'),
  })
  if (!read.ok) return read
  const { answers, lessons } = read.document
  return { ok: true, document: merged(NOTHING, { answers, lessons }) }
}

/** Of a key of the device: null where it cannot be read; it is then left where it is. */
export const readKept = <Kept>(schema: z.ZodMiniType<Kept>, text: string): Kept | null => {
  const read = schema.safeParse(jsonOf(text))
  return read.success ? read.data : null
}
