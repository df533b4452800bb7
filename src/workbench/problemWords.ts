/** Numbers that cannot be right, as sentences. */
import type { Problem } from '#rules/result'
import { phrase, say, words } from '#src/language/say.ts'

const FIELDS = words<Readonly<Record<string, string>>>({
  inFavour: 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  present: 'Those in the room',
  members: 'Those entitled to vote',
  vetoes: 'The vetoes',
  quorum: 'The quorum of votes',
})

/** "Those in the room: 193. There can be at most the 190 members." */
export const problemInWords = ({ name, field, found, expected, bound = 0 }: Problem): string => {
  const what = FIELDS[field] ?? field
  switch (name) {
    case 'more-cast-than-present':
      return say`${what}: ${found}, but at least the ${bound} who cast something.`
    case 'more-present-than-members':
    case 'more-participating-than-members':
      return say`${what}: ${found}. There can be at most the ${bound} members.`
    case 'more-vetoes-than-against':
      return say`${what}: ${found}. There can be at most the ${bound} votes against.`
    case 'vetoes-not-in-these-rules':
      return say`${what}: found ${found}, expected 0: no member has a veto on this matter.`
    case 'quorum-of-votes-not-in-these-rules':
      return say`${what}: found ${found}, expected nothing: this matter has no quorum of votes.`
    case 'not-a-count':
      return say`${what}: found ${found}, expected a whole number from 0 to ${bound}.`
    default:
      return say`${what}: found ${found}, expected ${phrase(expected)}.`
  }
}
