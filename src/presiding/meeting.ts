/** A meeting held: the setup and the President's choices, and everything else follows. Back is one choice fewer. */
import type { Names } from '#machines/acts'
import { Room } from './room.ts'
import { session } from './session.ts'
import type { Setup } from './setup.ts'
import { ANNOUNCED, choiceOf, NUMBERS, optionOf, type Choice, type Entry, type Filled, type Turn } from './turn.ts'
import type { ConferenceSnapshot } from '#machines/explain'
import type { Told } from '#src/words/told.ts'

export interface Meeting {
  readonly setup: Setup
  /** What was chosen, turn by turn. */
  readonly choices: readonly Choice[]
  readonly log: readonly Entry[]
  readonly snapshot: ConferenceSnapshot
  readonly told: Told
  /** Names that are free for the next act. */
  readonly names: Names
  /** What the President is asked now; null once the session is closed. */
  readonly turn: Turn | null
}

/** @param choose what is chosen; null to stop there, with the turn still to be answered */
export const holdWith = (setup: Setup, choose: (turn: Turn, place: number) => Choice | null): Meeting => {
  const room = new Room(setup)
  const going = session(room)
  const choices: Choice[] = []
  let next = going.next()
  while (next.done !== true) {
    const chosen = choose(next.value, choices.length)
    if (chosen === null || optionOf(next.value, chosen) === undefined) break
    const choice = typeof chosen === 'number' ? chosen : choiceOf(next.value, chosen)
    choices.push(choice)
    next = going.next(choice)
  }
  const turn = next.done === true ? null : next.value
  return { setup, choices, log: [...room.log], snapshot: room.snapshot, told: room.told, names: room.names, turn }
}

/** The meeting as far as these choices lead. A choice that is not offered ends them. */
export const hold = (setup: Setup, choices: readonly Choice[]): Meeting =>
  holdWith(setup, (_, place) => choices[place] ?? null)

/** The place of what is right. */
export const rightly = ({ options }: Turn): number => options.findIndex(({ right }) => right)

/** The same meeting under a President who errs in nothing. */
export const heldRightly = (setup: Setup): Meeting => holdWith(setup, rightly)

const DIGITS = '0123456789abcdef'
const OUTCOME_LETTERS = 'clq'

/** "n20-10-4-30-16c": the numbers of an announcement, and what the vote is said to have come to. */
const filledCode = (filled: Filled): string =>
  `n${NUMBERS.map((number) => filled[number]).join('-')}${OUTCOME_LETTERS[ANNOUNCED.indexOf(filled.outcome)] ?? ''}`

const CHOICE = new RegExp(`n((?:\\d{1,5}-?){${NUMBERS.length}})([${OUTCOME_LETTERS}])|[${DIGITS}]`, 'gy')

const choiceIn = ([text, numbers, letter]: RegExpMatchArray): Choice | null => {
  if (numbers === undefined || letter === undefined) return DIGITS.indexOf(text)
  const [inFavour, against, abstaining, counted, need] = numbers.split('-').map(Number)
  const outcome = ANNOUNCED[OUTCOME_LETTERS.indexOf(letter)]
  if (inFavour === undefined || against === undefined || abstaining === undefined) return null
  if (counted === undefined || need === undefined || outcome === undefined) return null
  return { inFavour, against, abstaining, counted, need, outcome }
}

/** The choices as they stand in an address: a digit each, and an announcement that is not right in its numbers. */
export const codeOf = (choices: readonly Choice[]): string =>
  choices.map((choice) => (typeof choice === 'number' ? (DIGITS[choice] ?? '') : filledCode(choice))).join('')

/** Null where it is no code. */
export const choicesIn = (code: string): readonly Choice[] | null => {
  const choices = [...code.matchAll(CHOICE)].flatMap((match) => choiceIn(match) ?? [])
  return codeOf(choices) === code ? choices : null
}
