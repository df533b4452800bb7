/**
 * How one voter can change: from where to where, what that does to the counts, and how many there are to do it. A voter
 * changes once.
 */
import type { Question } from './decide.ts'
import type { RuleSet } from './ruleSet.ts'
import { silentIn, type Tally } from './tally.ts'
import type { Point, Term } from './terms.ts'

/** Where a voter stands. `silent`: present, and casting nothing. */
export type Place = keyof Tally | 'silent' | 'absent'

export const PLACES: readonly Place[] = ['inFavour', 'against', 'abstaining', 'silent', 'absent']

/** Every kind of change, in the order in which mixtures are told. */
export const MOVES = [
  'in favour to against',
  'in favour to abstaining',
  'abstaining to against',
  'abstaining to in favour',
  'against to abstaining',
  'against to in favour',
  'silent leave',
  'abstaining leave',
  'in favour leave',
  'against leave',
  'arrive silent',
  'arrive in favour',
  'arrive against',
] as const
export type Move = (typeof MOVES)[number]

export const WAY: Readonly<Record<Move, { readonly from: Place; readonly to: Place }>> = {
  'in favour to against': { from: 'inFavour', to: 'against' },
  'in favour to abstaining': { from: 'inFavour', to: 'abstaining' },
  'abstaining to against': { from: 'abstaining', to: 'against' },
  'abstaining to in favour': { from: 'abstaining', to: 'inFavour' },
  'against to abstaining': { from: 'against', to: 'abstaining' },
  'against to in favour': { from: 'against', to: 'inFavour' },
  'silent leave': { from: 'silent', to: 'absent' },
  'abstaining leave': { from: 'abstaining', to: 'absent' },
  'in favour leave': { from: 'inFavour', to: 'absent' },
  'against leave': { from: 'against', to: 'absent' },
  'arrive silent': { from: 'absent', to: 'silent' },
  'arrive in favour': { from: 'absent', to: 'inFavour' },
  'arrive against': { from: 'absent', to: 'against' },
}

/** How many stand where. */
export type Places = Readonly<Record<Place, number>>

/** Who could still change. Where presence is not known nobody is silent or absent, as far as anybody can say. */
export const placesOf = (ruleSet: RuleSet, { tally, present, members }: Question): Places => ({
  inFavour: tally.inFavour,
  against: tally.against,
  abstaining: tally.abstaining,
  silent: typeof present === 'number' ? silentIn(tally, present) : 0,
  absent: typeof present === 'number' ? Math.max(0, (members ?? ruleSet.members.count) - present) : 0,
})

/** The kinds open to a vote: nobody leaves or arrives where presence is not known. */
export const movesIn = (question: Question): readonly Move[] =>
  typeof question.present === 'number'
    ? MOVES
    : MOVES.filter((move) => WAY[move].from !== 'absent' && WAY[move].to !== 'absent')

const standsAt = (place: Place): Point => ({
  inFavour: place === 'inFavour' ? 1 : 0,
  against: place === 'against' ? 1 : 0,
  present: place === 'absent' ? 0 : 1,
  gone: 0,
})

/** What one voter's move adds to a term. */
export const gainOf = (term: Term, { from, to }: { readonly from: Place; readonly to: Place }): number => {
  const [before, after] = [standsAt(from), standsAt(to)]
  return (
    term.inFavour * (after.inFavour - before.inFavour) +
    term.against * (after.against - before.against) +
    term.present * (after.present - before.present) +
    (from === 'against' ? term.gone : 0)
  )
}

/** So many voters make a move. */
export interface Step {
  readonly move: Move
  readonly count: number
}

/** The question once they have moved. Of those against, the ones with a veto change first: that is the least it takes. */
export const afterMoves = (question: Question, steps: readonly Step[]): Question => {
  const stand: Record<Place, number> = { ...question.tally, silent: 0, absent: 0 }
  let gone = 0
  for (const { move, count } of steps) {
    const { from, to } = WAY[move]
    stand[from] -= count
    stand[to] += count
    if (from === 'against') gone += count
  }
  const { inFavour, against, abstaining, absent } = stand
  return {
    ...question,
    tally: { inFavour, against, abstaining },
    ...(typeof question.present === 'number' ? { present: question.present - absent } : {}),
    ...(question.vetoes === undefined ? {} : { vetoes: Math.max(0, question.vetoes - gone) }),
  }
}
