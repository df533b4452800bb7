/** Who matters, in words. English. */
import type { Move } from '#rules/moves'
import { list } from '#src/words/language.ts'

export const WHO = {
  matters: 'Who matters',
  nobody: 'Nobody alone would turn it.',
} as const

const DOING: Readonly<Record<Move, string>> = {
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
}

/** "France alone, by voting against or leaving." */
export const aloneInWords = (name: string, moves: readonly Move[]): string => {
  const ways = [...new Set(moves.map((move) => DOING[move]))]
  return `${name} alone, by ${ways.length > 1 ? `${list(ways.slice(0, -1))} or ${ways.at(-1) ?? ''}` : (ways[0] ?? '')}.`
}

/** How many could be among the fewest who turn it together. */
export const inLeastInWords = (count: number, all: number): string =>
  count === 0
    ? 'Nor would any of them together.'
    : `Any of ${count === all ? `all ${all}` : `${count} of the ${all}`} could be among the fewest who turn it together.`
