/** What is wrong with a row, in the language spoken: `found "x", expected a whole number from 0 to 99999 [not-a-count]`. */
import type { Problem, ProblemName } from '#rules/result'
import { phrase, say } from '#src/language/say.ts'

/** What was found, as a message shows it: words quoted and numbers bare, so that "5" and 5 are told apart. */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return phrase('nothing')
  if (typeof value === 'object') return phrase(Array.isArray(value) ? 'a list' : 'an object')
  if (typeof value !== 'string') return String(value)
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
}

/** By its name what a number is held to. */
const HELD_TO: Partial<Record<ProblemName, (bound: number) => string>> = {
  'not-a-count': (bound) => say`a whole number from 0 to ${bound}`,
  'more-cast-than-present': (bound) => say`at least the ${bound} who cast something`,
  'more-present-than-members': (bound) => say`at most the ${bound} members`,
  'more-participating-than-members': (bound) => say`at most the ${bound} members`,
  'more-vetoes-than-against': (bound) => say`at most the ${bound} votes against`,
}

export const expectedInWords = ({ name, expected, bound }: Omit<Problem, 'field' | 'found'>): string =>
  (bound === undefined ? undefined : HELD_TO[name]?.(bound)) ?? phrase(expected)

/** What is said of it beside its field. Its name stays as it is: scripts look for it. */
export const wrongInWords = (problem: Omit<Problem, 'field' | 'found'>, found: unknown): string =>
  say`found ${shown(found)}, expected ${expectedInWords(problem)} [${problem.name}]`
