/** Who matters, in words. */
import type { Move } from '#rules/moves'
import { phrase, say, words } from '#src/language/say.ts'

export const WHO = words({
  matters: 'Who matters',
  nobody: 'Nobody alone would turn it.',
})

/** What one can do that turns it. */
export type Way = 'against' | 'abstain' | 'in favour' | 'leave' | 'come' | 'come in favour' | 'come against'

/** What one does who moves so, wherever it was before. */
const WAY_OF: Readonly<Record<Move, Way>> = {
  'in favour to against': 'against',
  'in favour to abstaining': 'abstain',
  'abstaining to against': 'against',
  'abstaining to in favour': 'in favour',
  'against to abstaining': 'abstain',
  'against to in favour': 'in favour',
  'silent leave': 'leave',
  'abstaining leave': 'leave',
  'in favour leave': 'leave',
  'against leave': 'leave',
  'arrive silent': 'come',
  'arrive in favour': 'come in favour',
  'arrive against': 'come against',
}

const DOING = words<Readonly<Record<Way, string>>>({
  against: 'voting against',
  abstain: 'abstaining',
  'in favour': 'voting in favour',
  leave: 'leaving',
  come: 'coming without voting',
  'come in favour': 'coming to vote in favour',
  'come against': 'coming to vote against',
})

/** The ways that these moves are, each once. */
export const waysOf = (moves: readonly Move[]): readonly Way[] => [...new Set(moves.map((move) => WAY_OF[move]))]

/** "voting against, abstaining or leaving". */
export const waysInWords = (ways: readonly Way[]): string => {
  const said = ways.map((way) => DOING[way])
  const last = said.pop() ?? ''
  return said.length === 0 ? last : say`${said.join(', ')} or ${last}`
}

/** "Each of 88 alone, by voting against or leaving:" */
export const aloneInWords = (count: number, ways: string): string =>
  count === 1 ? say`One alone, by ${ways}:` : say`Each of ${count} alone, by ${ways}:`

/** How many could be among the fewest who turn it together. */
export const inLeastInWords = (count: number, all: number): string => {
  if (count === 0) return phrase('Nor would any of them together.')
  return count === all
    ? say`Any of all ${all} could be among the fewest who turn it together.`
    : say`Any of ${count} of the ${all} could be among the fewest who turn it together.`
}
