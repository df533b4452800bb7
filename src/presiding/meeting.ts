/** A meeting held: the setup and the President's choices, and everything else follows. Back is one choice fewer. */
import type { Names } from '#machines/acts'
import { Room } from './room.ts'
import { session } from './session.ts'
import type { Setup } from './setup.ts'
import type { Entry, Turn } from './turn.ts'
import type { ConferenceSnapshot } from '#machines/explain'
import type { Told } from '#src/words/told.ts'

export interface Meeting {
  readonly setup: Setup
  /** Places of the options chosen, turn by turn. */
  readonly choices: readonly number[]
  readonly log: readonly Entry[]
  readonly snapshot: ConferenceSnapshot
  readonly told: Told
  /** Names that are free for the next act. */
  readonly names: Names
  /** What the President is asked now; null once the session is closed. */
  readonly turn: Turn | null
}

/** @param choose the place of an option; null to stop there, with the turn still to be answered */
export const holdWith = (setup: Setup, choose: (turn: Turn, place: number) => number | null): Meeting => {
  const room = new Room(setup)
  const going = session(room)
  const choices: number[] = []
  let next = going.next()
  while (next.done !== true) {
    const choice = choose(next.value, choices.length)
    if (choice === null || next.value.options[choice] === undefined) break
    choices.push(choice)
    next = going.next(choice)
  }
  const turn = next.done === true ? null : next.value
  return { setup, choices, log: [...room.log], snapshot: room.snapshot, told: room.told, names: room.names, turn }
}

/** The meeting as far as these choices lead. A choice that is not offered ends them. */
export const hold = (setup: Setup, choices: readonly number[]): Meeting =>
  holdWith(setup, (_, place) => choices[place] ?? null)

/** The place of what is right. */
export const rightly = ({ options }: Turn): number => options.findIndex(({ right }) => right)

/** The same meeting under a President who errs in nothing. */
export const heldRightly = (setup: Setup): Meeting => holdWith(setup, rightly)

const DIGITS = '0123456789abcdef'

/** The choices as they stand in an address: a digit each. */
export const codeOf = (choices: readonly number[]): string => choices.map((choice) => DIGITS[choice] ?? '').join('')

/** Null where it is no code. */
export const choicesIn = (code: string): readonly number[] | null => {
  const choices = [...code].map((digit) => DIGITS.indexOf(digit))
  return choices.includes(-1) ? null : choices
}
