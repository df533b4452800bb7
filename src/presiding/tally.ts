/** How the room votes: drawn for each vote by its name, with close results more often than life has them. */
import type { EventOf } from '#machines/events'
import { rollOf } from '#machines/rollCall'
import type { Context } from '#machines/context'
import type { Tally } from '#rules/tally'
import type { Random } from '#src/drills/random.ts'
import { weighed } from './chance.ts'

type Shape = 'for' | 'against' | 'close for' | 'close against' | 'tie' | 'two thirds' | 'one short of two thirds'

const ANY: readonly (readonly [Shape, number])[] = [
  ['for', 4],
  ['against', 2],
  ['close for', 2],
  ['close against', 2],
  ['tie', 1],
  ['two thirds', 1],
  ['one short of two thirds', 1],
]
/** A ruling that was wrong is mostly overruled, and one that was right upheld; now and then the room is divided. */
const OVERRULE: readonly (readonly [Shape, number])[] = [
  ['for', 6],
  ['close for', 2],
  ['tie', 1],
]
const UPHOLD: readonly (readonly [Shape, number])[] = [
  ['against', 6],
  ['close against', 2],
  ['tie', 1],
]

export type Lean = 'any' | 'overrule' | 'uphold'
const SHAPES = { any: ANY, overrule: OVERRULE, uphold: UPHOLD } satisfies Record<Lean, typeof ANY>

/** In favour, of this many who vote for or against. */
const inFavourOf = (shape: Shape, voting: number, random: Random): number => {
  const half = Math.trunc(voting / 2)
  switch (shape) {
    case 'for':
      return voting - random.below(Math.max(Math.trunc(voting / 4), 1))
    case 'against':
      return random.below(Math.max(Math.trunc(voting / 3), 1))
    case 'close for':
      return half + 1
    case 'close against':
      return Math.max(half - 1, 0)
    case 'tie':
      return half
    case 'two thirds':
      return Math.trunc((voting * 2) / 3)
    case 'one short of two thirds':
      return Math.max(Math.trunc((voting * 2) / 3) - 1, 0)
  }
}

/** @param present delegations in the room; some abstain, and a few cast nothing */
export const tallyOf = (random: Random, present: number, lean: Lean): Tally => {
  const shape = weighed(random, SHAPES[lean])
  const silent = random.below(Math.trunc(present / 12) + 1)
  const abstaining = random.below(Math.trunc(present / 4) + 1)
  const rest = Math.max(present - silent - abstaining, 0)
  // A tie is of an even number, thirds of a number that three divides: who is left over casts nothing.
  const voting = shape === 'tie' ? rest - (rest % 2) : shape.includes('two thirds') ? rest - (rest % 3) : rest
  const inFavour = inFavourOf(shape, voting, random)
  return { inFavour, against: voting - inFavour, abstaining }
}

type Ballots = EventOf<'ballots.cast'>['ballots']

export const byCount = ({ inFavour, against, abstaining }: Tally): Ballots => ({
  by: 'count',
  inFavour,
  against,
  abstaining,
})

/** The same tally as it is answered on a roll-call; those not named are not there. */
export const byName = (context: Context, { inFavour, against, abstaining }: Tally, random: Random): Ballots => {
  const voters = random.shuffled(rollOf(context)).slice(0, inFavour + against + abstaining)
  return {
    by: 'name',
    votes: Object.fromEntries(
      voters.map(
        (id, index) => [id, index < inFavour ? 'yes' : index < inFavour + against ? 'no' : 'abstain'] as const,
      ),
    ),
  }
}
