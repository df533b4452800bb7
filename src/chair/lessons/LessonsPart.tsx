/** The lessons: the list of them, or the one that the address names. */
import type { PartProps } from '../ChairRoom.tsx'
import { LessonList } from './LessonList.tsx'
import { LessonRoom } from './LessonRoom.tsx'
import { LESSON } from './words.ts'
import './lessons.css'
import './list.css'

export const LessonsPart = ({ rest: [id, asked] }: PartProps) =>
  id === undefined ? (
    <main className="chair" tabIndex={-1}>
      <h1>{LESSON.lessons}</h1>
      <p className="chair-lead">{LESSON.says}</p>
      <LessonList />
    </main>
  ) : (
    <LessonRoom id={id} asked={asked} />
  )
