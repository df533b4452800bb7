/** The end of a lesson: what was learned, and where to go from here. */
import { useEffect, useRef } from 'react'
import type { Lesson } from '#scenarios/lessonSchema'
import { phrase } from '#src/language/say.ts'
import { lessonAfter } from '#src/lessons/list.ts'
import { LESSON } from './words.ts'

/** The same for everybody: whoever comes from one lesson gets the same questions. */
const SEED = 1
const HOW_MANY = 5

interface EndProps {
  readonly lesson: Lesson
  readonly ruleSet: string
  readonly onAgain: () => void
}

export const LessonEnd = ({ lesson, ruleSet, onAgain }: EndProps) => {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  const next = lessonAfter(lesson.id)
  return (
    <article className="lesson-end">
      <h1 ref={title} tabIndex={-1}>
        {LESSON.learned}
      </h1>
      <p className="lesson-title">{phrase(lesson.title)}</p>
      <ul className="lesson-learned">
        {lesson.learned.map((sentence) => (
          <li key={sentence}>{phrase(sentence)}</li>
        ))}
      </ul>
      <h2>{LESSON.then}</h2>
      {next !== undefined && (
        <a className="lesson-onward" href={`#/chair/lessons/${next.id}`}>
          <strong>{LESSON.nextLesson(next.title)}</strong>
          <span>{phrase(next.about)}</span>
        </a>
      )}
      <ul className="lesson-also">
        <li>
          <a href={`#/chair/drills/${ruleSet}/${lesson.drills.join(',')}/${SEED}/${HOW_MANY}`}>{LESSON.drill}</a>
        </li>
        <li>
          <a href="#/chair/lessons">{LESSON.all}</a>
        </li>
        <li>
          <button type="button" className="button quiet" onClick={onAgain}>
            {LESSON.again}
          </button>
        </li>
      </ul>
    </article>
  )
}
