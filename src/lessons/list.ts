/**
 * The lessons in the order in which they are best taken: the first asks for no knowledge at all. Written here because reading
 * it from the documents would fetch them all; a test holds the two together.
 */
export interface LessonHeading {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly minutes: number
}

export const LESSONS: readonly LessonHeading[] = [
  {
    id: 'quorum',
    title: 'What a quorum is',
    about: 'How many must be in the room before anybody may speak, and before anything may be decided.',
    minutes: 10,
  },
]

/** The lesson that follows this one; undefined after the last. */
export const lessonAfter = (id: string): LessonHeading | undefined =>
  LESSONS[LESSONS.findIndex((lesson) => lesson.id === id) + 1]
