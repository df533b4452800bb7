/** The address that shows a part's step on the Floor, in its branch where it has one. */
import { ruleSetById } from '#rules/sets/known'
import type { LessonPart } from '#scenarios/lessonSchema'
import { SCHEMA_VERSION } from '#scenarios/schema'
import type { OpenLesson } from '#src/lessons/lessons.ts'
import { codeOf } from '#src/session/link.ts'

export const floorAddress = ({ lesson, scenario }: OpenLesson, { step, branch: named }: LessonPart): string => {
  const place = `#/s/${scenario.id}/${step}`
  const branch = lesson.branches.find(({ id }) => id === named)
  if (branch === undefined) return place
  const version = ruleSetById(scenario.ruleSet)?.version ?? '0'
  const code = codeOf({
    plenary: SCHEMA_VERSION,
    scenario: scenario.id,
    ruleSet: { id: scenario.ruleSet, version },
    name: branch.name,
    edits: [...branch.edits],
    at: step,
  })
  return code === null ? place : `${place}/${code}`
}
