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
  {
    id: 'who-counts',
    title: 'Who counts in a vote',
    about: 'Yes, no, abstaining, absent: whose votes make up the whole that a majority is taken of.',
    minutes: 10,
  },
  {
    id: 'announcing',
    title: 'Announce a result',
    about: 'A result in four parts, always in the same order, so that everybody can check it.',
    minutes: 10,
  },
  {
    id: 'consensus',
    title: 'Consensus, and how it ends',
    about: 'Most decisions are taken without a vote. What that takes, and what happens when somebody objects.',
    minutes: 10,
  },
  {
    id: 'substance-or-procedure',
    title: 'Substance or procedure?',
    about: 'In 2022 one question decided how many votes the next would need. The Conference had to vote on it.',
    minutes: 10,
  },
  {
    id: 'observers',
    title: 'Observers, and who objects',
    about: 'How an organization comes to be an observer, what one objection does, and what an observer may do.',
    minutes: 10,
  },
  {
    id: 'credentials',
    title: 'Credentials',
    about:
      'The letter that says who speaks for a State: two letters for one State, one for another, and what happens until it is decided.',
    minutes: 10,
  },
  {
    id: 'points-of-order',
    title: 'Points of order and appeals',
    about: 'How to say “that is not in order”, what the President must do then, and how the room can overrule.',
    minutes: 10,
  },
  {
    id: 'motions',
    title: 'Motions, and their order',
    about: 'Suspend, adjourn, close: four procedural motions, which of them goes first, and who may speak on them.',
    minutes: 10,
  },
  {
    id: 'amendments',
    title: 'Amendments and division',
    about: 'New York, 25 October 1971: in which order changes are voted on, and when a text is voted on in parts.',
    minutes: 10,
  },
  {
    id: 'important-question',
    title: 'An important question',
    about:
      '1971, the representation of China: one vote on how the next would be counted, and five Members who could have turned it.',
    minutes: 10,
  },
]

/** The lesson that follows this one; undefined after the last. */
export const lessonAfter = (id: string): LessonHeading | undefined =>
  LESSONS[LESSONS.findIndex((lesson) => lesson.id === id) + 1]
