/** What is before the room, in a few lines: applications, the question in hand and what hangs on it, motions, credentials. */
import { applicationState } from '#src/floor/words.ts'
import { partsOf, showsCredentials, standingOf } from '#src/floor/business/derive.ts'
import { showsApplications, subjectAt } from '#src/floor/business/subject.ts'
import {
  amendmentState,
  communicationsInWords,
  findingInWords,
  kindName,
  motionName,
  standingInWords,
} from '#src/floor/business/words.ts'
import { phrase } from '#src/language/say.ts'
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
  const title = scene.line.told.titles[id]
  return [
    {
      key: id,
      text: title === undefined ? kindName(question.kind) : phrase(title),
      state: standingInWords(standingOf(context, id)),
    },
    ...[...amendments, ...parts].map((each) => ({
      key: each.id,
      text: capital(idInWords(each.id)),
      state: amendmentState(each.status),
    })),
  ]
}

/** Applications that stand alike are one row. One that nobody has objected to or decided is nothing to look at yet. */
const rowsOfApplications = ({ current, line }: Scene): readonly Row[] => {
  const news = Object.entries(current.step.snapshot.context.applications).filter(
    ([, { status, objections }]) => status !== 'pending' || objections.length > 0,
  )
  const states = [...new Set(news.map(([, application]) => applicationState(application)))]
  return states.map((state) => {
    const ids = news.filter(([, application]) => applicationState(application) === state).map(([id]) => id)
    return { key: state, text: capital(organizationsInWords(line.branch.input.participants, ids)), state }
  })
}

const rowsOf = (scene: Scene): readonly Row[] => {
  const { current, line } = scene
  const { context } = current.step.snapshot
  const people = line.branch.input.participants
  const order = orderState(context.order)
  return [
    ...(order === null ? [] : [{ key: 'order', ...order }]),
    ...(showsApplications(scene) ? rowsOfApplications(scene) : []),
    ...(showsCredentials(scene)
      ? Object.entries(context.credentials).map(([id, credentials]) => ({
          key: id,
          text: `${Who(people, id)}: ${communicationsInWords(credentials)}`,
          state: findingInWords(credentials),
        }))
      : []),
    ...rowsOfQuestion(scene),
    // In the order in which they were moved: which goes first is for the learner to say.
    ...context.motions.map(({ id, kind }) => ({
      key: id,
      text: motionName(kind),
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
