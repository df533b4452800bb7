/** Reads a lesson: its shape first, then what it claims of its scenario. */
import type { Loaded } from './faults.ts'
import { faultsOfLesson } from './lesson.ts'
import { lessonSchema, type Lesson } from './lessonSchema.ts'
import { faultsOf } from './issues.ts'
import { versionFault } from './load.ts'
import type { Scenario } from './schema.ts'

/** The shape alone: what it claims is not looked at yet. */
export const readLessonShape = (value: unknown): Loaded<Lesson> => {
  const version = versionFault(value)
  if (version !== null) return { ok: false, faults: [version] }
  const result = lessonSchema.safeParse(value)
  return result.success ? { ok: true, document: result.data } : { ok: false, faults: faultsOf(result.error.issues) }
}

/** A lesson that its scenario bears out, or everything that is wrong with it. */
export const readLesson = (
  value: unknown,
  scenarioOf: (id: string) => Loaded<Scenario> | undefined,
): Loaded<Lesson> => {
  const read = readLessonShape(value)
  if (!read.ok) return read
  const scenario = scenarioOf(read.document.scenario)
  if (scenario === undefined)
    return { ok: false, faults: [{ path: 'scenario', says: `no scenario "${read.document.scenario}"` }] }
  if (!scenario.ok) return { ok: false, faults: [{ path: 'scenario', says: 'its scenario is not sound' }] }
  const faults = faultsOfLesson(read.document, scenario.document)
  return faults.length > 0 ? { ok: false, faults } : read
}
