/** Who matters, in words. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Move } from '#rules/moves'

export const WHO = words({
  matters: 'Who matters',
  nobody: 'Nobody alone would turn it.',
})

const DOING = words<Readonly<Record<Move, string>>>({
  'in favour to against': 'voting against',
  'in favour to abstaining': 'abstaining',
  'abstaining to against': 'voting against',
  'abstaining to in favour': 'voting in favour',
  'against to abstaining': 'abstaining',
  'against to in favour': 'voting in favour',
  'silent leave': 'leaving',
  'abstaining leave': 'leaving',
  'in favour leave': 'leaving',
  'against leave': 'leaving',
  'arrive silent': 'coming without voting',
  'arrive in favour': 'coming to vote in favour',
  'arrive against': 'coming to vote against',
})

/** "voting against, abstaining or leaving": the ways, each once. */
export const waysInWords = (moves: readonly Move[]): string => {
  const ways = [...new Set(moves.map((move) => DOING[move]))]
  const last = ways.pop() ?? ''
  return ways.length === 0 ? last : say`${ways.join(', ')} or ${last}`
}

/** "Each of 88 alone, by voting against or leaving:" */
export const aloneInWords = (count: number, ways: string): string =>
  count === 1 ? say`One alone, by ${ways}:` : say`Each of ${count} alone, by ${ways}:`

/** How many could be among the fewest who turn it together. */
export const inLeastInWords = (count: number, all: number): string =>
  count === 0
    ? phrase('Nor would any of them together.')
    : count === all
      ? say`Any of all ${all} could be among the fewest who turn it together.`
      : say`Any of ${count} of the ${all} could be among the fewest who turn it together.`
