/** Numbers that cannot be right, as sentences. */
import { say, words } from '#src/language/say.ts'
import type { Problem } from '#rules/result'

const FIELDS = words<Readonly<Record<string, string>>>({
  inFavour: 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  present: 'Those in the room',
  members: 'Those entitled to vote',
  vetoes: 'The vetoes',
  quorum: 'The quorum of votes',
})

/** "Those in the room: 193, and at most the 190 members can be." */
export const problemInWords = ({ name, field, found, expected }: Problem): string => {
  const what = FIELDS[field] ?? field
  switch (name) {
    case 'more-cast-than-present':
      return say`${what}: ${found}, but ${expected}.`
    case 'more-present-than-members':
    case 'more-participating-than-members':
      return say`${what}: ${found}. There can be ${expected}.`
    case 'more-vetoes-than-against':
      return say`${what}: ${found}. There can be ${expected}.`
    default:
      return say`${what}: found ${found}, expected ${expected}.`
  }
}
