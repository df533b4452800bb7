/** What is before the room, in a few lines: applications, the question in hand and what hangs on it, motions, credentials. */
import type { Application } from '#machines/context'
import { applicationState } from '#src/floor/words.ts'
import { motionsAt, partsOf, showsCredentials, standingOf } from '#src/floor/business/derive.ts'
import { showsApplications, subjectAt } from '#src/floor/business/subject.ts'
import {
  amendmentState,
  communicationsInWords,
  findingInWords,
  kindName,
  motionName,
  standingInWords,
} from '#src/floor/business/words.ts'
import type { Scene } from '#src/lessons/lessons.ts'
import { capital } from '#src/words/language.ts'
import { organizationsInWords, Who } from '#src/words/people.ts'
import { idInWords } from '#src/words/told.ts'
import { LESSON, orderState } from './words.ts'

interface Row {
  readonly key: string
  readonly text: string
  readonly state: string
}

const rowsOfQuestion = (scene: Scene): readonly Row[] => {
  const { context } = scene.current.step.snapshot
  const id = subjectAt(scene)
  const question = id === null ? undefined : context.questions[id]
  if (id === null || question === undefined || question.kind === 'election') return []
  const { amendments, parts } = question.proposal === null ? { amendments: [], parts: [] } : partsOf(question.proposal)
  return [
    {
      key: id,
      text: scene.line.told.titles[id] ?? kindName(question.kind),
      state: standingInWords(standingOf(context, id)),
    },
    ...[...amendments, ...parts].map((each) => ({
      key: each.id,
      text: capital(idInWords(each.id)),
      state: amendmentState(each.status),
    })),
  ]
}

/** An application that nobody has objected to or decided is nothing to look at yet. */
const isNews = ([, { status, objections }]: readonly [string, Application]): boolean =>
  status !== 'pending' || objections.length > 0

const rowsOf = (scene: Scene): readonly Row[] => {
  const { current, line } = scene
  const { context } = current.step.snapshot
  const people = line.branch.input.participants
  const order = orderState(context.order)
  return [
    ...(order === null ? [] : [{ key: 'order', ...order }]),
    ...(showsApplications(scene)
      ? Object.entries(context.applications)
          .filter(isNews)
          .map(([id, application]) => ({
            key: id,
            text: capital(organizationsInWords(people, [id])),
            state: applicationState(application),
          }))
      : []),
    ...(showsCredentials(scene)
      ? Object.entries(context.credentials).map(([id, credentials]) => ({
          key: id,
          text: `${Who(people, id)}: ${communicationsInWords(credentials)}`,
          state: findingInWords(credentials),
        }))
      : []),
    ...rowsOfQuestion(scene),
    ...motionsAt(context).map(({ motion }) => ({
      key: motion.id,
      text: motionName(motion.kind),
      state: LESSON.motionPending,
    })),
  ]
}

export const BeforeRoom = ({ scene }: { readonly scene: Scene }) => {
  const rows = rowsOf(scene)
  return rows.length === 0 ? null : (
    <ul className="lesson-rows">
      {rows.map(({ key, text, state }) => (
        <li key={key}>
          <span>{text}</span>
          <span className="application-state">{state}</span>
        </li>
      ))}
    </ul>
  )
}
