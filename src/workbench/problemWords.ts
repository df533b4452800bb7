/** Numbers that cannot be right, as sentences. */
import type { Problem, ProblemName } from '#rules/result'
import { say, words } from '#src/language/say.ts'
import { expectedInWords } from '#src/tables/faultWords.ts'

const FIELDS = words<Readonly<Record<string, string>>>({
  inFavour: 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  present: 'Those in the room',
  members: 'Those entitled to vote',
  participating: 'Those taking part',
  vetoes: 'The vetoes',
  quorum: 'The quorum of votes',
})

/** By its name what is said where a number is held to another. */
const HELD: Partial<Record<ProblemName, (what: string, found: Problem['found'], bound: number) => string>> = {
  'more-cast-than-present': (what, found, bound) =>
    say`${what}: ${found}, but at least the ${bound} who cast something.`,
  'more-present-than-members': (what, found, bound) =>
    say`${what}: ${found}. There can be at most the ${bound} members.`,
  'more-participating-than-members': (what, found, bound) =>
    say`${what}: ${found}. There can be at most the ${bound} members.`,
  'more-vetoes-than-against': (what, found, bound) =>
    say`${what}: ${found}. There can be at most the ${bound} votes against.`,
}

/** "Those in the room: 193. There can be at most the 190 members." */
export const problemInWords = (problem: Problem): string => {
  const { name, field, found, bound } = problem
  const what = FIELDS[field] ?? field
  const held = bound === undefined ? undefined : HELD[name]?.(what, found, bound)
  return held ?? say`${what}: found ${found}, expected ${expectedInWords(problem)}.`
}
