/** The way in: what can be learned here, the lesson that comes next first and large. */
import { phrase } from '#src/language/say.ts'
import { LESSONS, type LessonHeading } from '#src/lessons/list.ts'
import { useMemory } from './memory/memory.ts'
import { CHAIR, lessonsDone, minutesOf } from './words.ts'

const parts = () => [
  { to: '#/chair/drills', title: CHAIR.drills, says: CHAIR.drillsSay },
  { to: '#/chair/preside', title: CHAIR.preside, says: CHAIR.presideSays },
  { to: '#/chair/situations', title: CHAIR.situations, says: CHAIR.situationsSay },
  { to: '#/chair/terms', title: CHAIR.glossary, says: CHAIR.glossarySays },
  { to: '#/chair/memory', title: CHAIR.memory, says: CHAIR.memorySays },
  { to: '#/chair/teacher', title: CHAIR.teacher, says: CHAIR.teacherSays },
]

interface Come {
  /** The first that is not finished; null where all are. */
  readonly lesson: LessonHeading | null
  readonly begun: boolean
  readonly finished: number
}

/** How far somebody has come in the lessons. */
const useCome = (): Come => {
  const places = useMemory(({ lessons }) => lessons)
  const isFinished = ({ id }: LessonHeading): boolean => places[id]?.finished === true
  const lesson = LESSONS.find((each) => !isFinished(each)) ?? null
  return {
    lesson,
    begun: lesson !== null && (places[lesson.id]?.place ?? 1) > 1,
    finished: LESSONS.filter(isFinished).length,
  }
}

const nextWord = ({ begun, finished }: Come): string =>
  begun ? CHAIR.goOn : finished === 0 ? CHAIR.begin : CHAIR.nextLesson

export const Home = () => {
  const come = useCome()
  const { lesson, finished } = come
  return (
    <main className="chair" tabIndex={-1}>
      <h1>{CHAIR.page}</h1>
      <p className="chair-lead">{CHAIR.says}</p>
      {lesson !== null && (
        <a className="chair-first" href={`#/chair/lessons/${lesson.id}`}>
          <span className="chair-first-word">{nextWord(come)}</span>
          <strong>{phrase(lesson.title)}</strong>
          <span>{phrase(lesson.about)}</span>
          <span className="chair-first-minutes">{minutesOf(lesson.minutes)}</span>
        </a>
      )}
      <p>
        <a href="#/chair/lessons">{CHAIR.allLessons}</a>{' '}
        <span className="hint">{lessonsDone(finished, LESSONS.length)}</span>
      </p>
      <ul className="chair-parts">
        {parts().map(({ to, title, says }) => (
          <li key={to}>
            <a href={to}>{title}</a>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </main>
  )
}
