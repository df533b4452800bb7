/**
 * The lessons that ship with the app. Their list is written here because reading it from the documents would fetch them
 * all; a test holds the two together. They are sound: the tests read each as if it came from outside.
 */
import type { Lesson, LessonPart } from '#scenarios/lessonSchema'
import { editsOf } from '#scenarios/lesson'
import type { Scenario } from '#scenarios/schema'
import { lineOf, played, type Line } from '#src/session/derive.ts'
import type { PlayedStep } from '#src/session/react.tsx'
import { loadScenario } from '#src/session/scenarios.ts'

const documents = import.meta.glob<Lesson>('../../scenarios/lessons/*.json', { import: 'default' })

/** A lesson with the scenario that it plays in. */
export interface OpenLesson {
  readonly lesson: Lesson
  readonly scenario: Scenario
}

const opened = new Map<string, Promise<OpenLesson | undefined>>()

const open = async (id: string): Promise<OpenLesson | undefined> => {
  const path = `../../scenarios/lessons/${id}.json`
  const lesson = Object.hasOwn(documents, path) ? await documents[path]?.() : undefined
  if (lesson === undefined) return undefined
  const scenario = await loadScenario(lesson.scenario)
  return scenario === undefined ? undefined : { lesson, scenario }
}

/** The lesson of this id; undefined where none ships under it. What could not be fetched is asked for again. */
export const loadLesson = (id: string): Promise<OpenLesson | undefined> => {
  const known = opened.get(id)
  if (known !== undefined) return known
  const loading = open(id)
  opened.set(id, loading)
  loading.catch(() => opened.delete(id))
  return loading
}

/** Where a part plays: its line, and the step on screen among those that happen on it. */
export interface Scene {
  readonly line: Line
  readonly happening: readonly PlayedStep[]
  readonly cursor: number
  readonly current: PlayedStep
  /** The name of the what-if; null for what really happened. */
  readonly whatIf: string | null
}

/** The scene of a part; throws for a lesson that its scenario does not bear out, which no lesson that ships is. */
export const sceneOf = ({ lesson, scenario }: OpenLesson, part: LessonPart): Scene => {
  const line = lineOf(scenario, editsOf(lesson, part) ?? [])
  const happening = played(line)
  const cursor = happening.findIndex(({ id }) => id === part.step)
  const current = happening[cursor]
  if (current === undefined) throw new Error(`the lesson ${lesson.id} shows no step ${part.step}`)
  return {
    line,
    happening,
    cursor,
    current,
    whatIf: lesson.branches.find(({ id }) => id === part.branch)?.name ?? null,
  }
}
