/** Who stands for each role where acts are listed, and acts by the first words of their names. */
import type { Room } from '#machines/actsOfQuestions'
import type { ConferenceEvent } from '#machines/events'

/** A body in which nothing of what is acted out elsewhere sits: what an act names is told from what happened. */
export const HERE = { in: 'committee of the whole' } as const

export const ROOM: Room = {
  names: { question: 'matter', vote: 'next-vote', ...HERE, meeting: 3 },
  party: 'b',
  chair: 'president',
  secretariat: 'secretariat',
  speaker: 'c',
}

export const byChair = { by: 'president', ...HERE } as const
export const byOffice = { by: 'secretariat', ...HERE } as const
export const byParty = { by: 'b', ...HERE } as const
/** Puts a question to the next vote. */
export const puts = (question: string, method: 'show of hands' | 'roll-call' = 'show of hands') =>
  ({ ...byChair, on: 'next-vote', question, method }) as const

/** Of these acts those whose names begin with one of these words: "division" as well as "division.put". */
export const only = (acts: readonly ConferenceEvent[], ...words: readonly string[]): readonly ConferenceEvent[] =>
  acts.filter(({ type }) => words.some((word) => type === word || type.startsWith(`${word}.`)))
