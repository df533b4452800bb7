/** What was learned as it is kept: a log for each visit and for each file that was added, of which memory is the sum. */
import '#machines/jitless'
import * as z from 'zod/mini'
import type { Kind } from '#src/keep/keep.ts'
import { answerSchema, merged, NOTHING, placeSchema, type Remembered } from './document.ts'

/** Written by one visit alone; every page adds all of them up. */
export interface Log extends Remembered {
  readonly id: string
}

const logSchema = z.object({
  id: z.string(),
  answers: z.array(answerSchema),
  lessons: z.record(z.string(), placeSchema),
})

const readLog = (data: unknown): Log | null => {
  const read = logSchema.safeParse(data)
  return read.success ? read.data : null
}

export const learnedKind: Kind<Log> = { store: 'learned', version: 1, read: readLog }

/** Whether two hold the same, whatever their ids. */
export const sameLearned = (one: Remembered, other: Remembered): boolean =>
  JSON.stringify([one.answers, one.lessons]) === JSON.stringify([other.answers, other.lessons])

/** All of them together. */
export const sumOf = (logs: readonly Remembered[]): Remembered =>
  merged(NOTHING, {
    answers: logs.flatMap(({ answers }) => answers),
    lessons: logs.reduce((sum: Remembered, { lessons }) => merged(sum, { answers: [], lessons }), NOTHING).lessons,
  })

export const isNothing = ({ answers, lessons }: Remembered): boolean =>
  answers.length === 0 && Object.keys(lessons).length === 0
