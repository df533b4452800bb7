/** What the President is asked, what was chosen, and what happened: the log of a meeting. */
import type { Put } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import type { Step } from '#machines/replay'
import type { Decision } from '#rules/decide'

/** What the President does by choosing. */
export type Doing =
  | { readonly does: 'act'; readonly event: ConferenceEvent }
  | { readonly does: 'wait' }
  | { readonly does: 'grant' }
  | { readonly does: 'refuse'; readonly rule: string | null }
  | { readonly does: 'rule'; readonly upheld: boolean }
  | { readonly does: 'say' }

export interface Option {
  /** Unique within its turn, and the same whenever the turn comes again. */
  readonly id: string
  readonly text: string
  /** More lines of it, where a line is too little: the parts of a result. */
  readonly lines: readonly string[]
  /** What is said aloud; null where nothing is. */
  readonly script: string | null
  readonly right: boolean
  /** Why it is right, or why it is not. */
  readonly because: string
  /** Numbers of the rules that the reason stands on. */
  readonly rules: readonly string[]
  readonly doing: Doing
}

/** What the President can say a vote came to. A tie, and a vote that nobody cast, are not carried. */
export const ANNOUNCED = ['carried', 'lost', 'no-quorum'] as const
export type Announced = (typeof ANNOUNCED)[number]

/** The numbers of an announcement, in the order in which they are said. */
export const NUMBERS = ['inFavour', 'against', 'abstaining', 'counted', 'need'] as const

/** An announcement as the President fills it in: votes, whom the majority is taken of, and how many are needed. */
export type Filled = Readonly<Record<(typeof NUMBERS)[number], number>> & { readonly outcome: Announced }

/** The place of an option, or an announcement that is not right. */
export type Choice = number | Filled

export const TURN_KINDS = ['next', 'request', 'ruling', 'majority', 'announce'] as const
export type TurnKind = (typeof TURN_KINDS)[number]

/** Who has risen, and what is said. */
export interface Risen {
  readonly by: string
  readonly says: string
}

export interface Turn {
  readonly kind: TurnKind
  /** What it is about, the same in every run of the meeting. */
  readonly key: string
  readonly risen: Risen | null
  readonly asks: string
  /**
   * At least two, of which one is right; a wrong one that was tried is not offered again. Of an announcement, which is filled in
   * and not chosen, the right one alone.
   */
  readonly options: readonly Option[]
  /** What an announcement comes to that is filled in so; null where the options are all. */
  readonly fill: ((filled: Filled) => Option) | null
  /** The vote that it is about: what is put, and once counted, what it came to. */
  readonly vote: { readonly put: Put; readonly decision: Decision | null } | null
}

/** One choice of the President. */
export interface Ruling {
  readonly turn: Turn
  readonly chosen: Option
  /** What the machine would have done. */
  readonly best: Option
}

/** What became of something asked for, beside what the machine did. */
export type Aftermath = 'unchallenged' | 'passed over' | 'not heard'

export type Entry =
  | { readonly kind: 'act'; readonly step: Step; readonly vote: string | null }
  | { readonly kind: 'request'; readonly by: string; readonly says: string }
  | { readonly kind: 'ruling'; readonly ruling: Ruling }
  | { readonly kind: 'aftermath'; readonly what: Aftermath; readonly event: ConferenceEvent }

/** What a choice comes to; undefined where it is not offered. */
export const optionOf = ({ options, fill }: Turn, choice: Choice): Option | undefined =>
  typeof choice === 'number' ? options[choice] : fill?.(choice)

/** An announcement as a choice: one that is right is the option that is offered. */
export const choiceOf = (turn: Turn, filled: Filled): Choice => {
  const place = turn.options.findIndex(({ id }) => id === turn.fill?.(filled).id)
  return place === -1 ? filled : place
}

export const bestOf = ({ options }: Pick<Turn, 'options'>): Option => {
  const best = options.find(({ right }) => right)
  if (best === undefined) throw new Error('a turn without a right choice')
  return best
}
