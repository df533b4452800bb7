/** The President is asked, and chooses. A meeting is written as what is asked, in order, and what follows from each choice. */
import type { Room } from './room.ts'
import { bestOf, optionOf, type Choice, type Option, type Turn } from './turn.ts'

/** Turns come out, what was chosen goes in. */
export type Presiding<Result = void> = Generator<Turn, Result, Choice>

/** Asks once: what was chosen stands. */
export function* askOnce(room: Room, turn: Turn): Presiding<Option> {
  const choice = yield turn
  const chosen = optionOf(turn, choice)
  if (chosen === undefined) throw new Error(`there is no choice ${JSON.stringify(choice)}`)
  room.log.push({ kind: 'ruling', ruling: { turn, chosen, best: bestOf(turn) } })
  return chosen
}

/** Asks until it is right: what was wrong is refused, and not offered again. */
export function* askUntilRight(room: Room, turn: Turn): Presiding<Option> {
  const chosen = yield* askOnce(room, turn)
  if (chosen.right) return chosen
  return yield* askUntilRight(room, { ...turn, options: turn.options.filter(({ id }) => id !== chosen.id) })
}
