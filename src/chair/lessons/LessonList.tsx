/** Every lesson in its order, and how far one has come. */
import { useMemory } from '#src/chair/memory/memory.ts'
import { phrase } from '#src/language/say.ts'
import { LESSONS } from '#src/lessons/list.ts'
import { LESSON, minutesOf } from './words.ts'

/** Minutes that the heading of the list says of each: said again only where a lesson differs. */
const USUAL = 10

export const LessonList = () => {
  const places = useMemory(({ lessons }) => lessons)
  return (
    <ol className="lesson-list">
      {LESSONS.map(({ id, title, about, minutes }) => {
        const place = places[id]
        return (
          <li key={id}>
            <a href={`#/chair/lessons/${id}`}>{phrase(title)}</a>
            <span className="lesson-state">
              {place === undefined
                ? minutes === USUAL
                  ? ''
                  : minutesOf(minutes)
                : place.finished
                  ? `✓ ${LESSON.done}`
                  : LESSON.begun}
            </span>
            <span className="lesson-about">{phrase(about)}</span>
          </li>
        )
      })}
    </ol>
  )
}
