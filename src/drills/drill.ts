/**
 * A drill: a situation that can be reached, a question about it, and options of which the machine says which are right.
 * No drill carries a written answer: every key and every reason comes from `rules/` and `machines/`.
 */
import type { Matter } from '#rules/matters'

export const DRILL_KINDS = [
  'in-order',
  'majority',
  'carried',
  'must-do-next',
  'order-motions',
  'who-may',
  'announce',
  'which-rule',
] as const
export type DrillKind = (typeof DRILL_KINDS)[number]

export const isDrillKind = (word: string): word is DrillKind => (DRILL_KINDS as readonly string[]).includes(word)

/** How hard: by what makes a case hard (a margin of one, a tie, abstentions that mislead), never by chance. */
export const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

export interface DrillOption {
  /** Unique within its drill, and the same wherever the drill is made. */
  readonly id: string
  readonly text: string
  readonly right: boolean
  /** Why it is right, or why it is not: sentences, from the verdict or the decision. */
  readonly because: string
  /** Numbers of the rules that the reason stands on, in the book of the body in use. */
  readonly rules: readonly string[]
}

export interface Drill {
  readonly kind: DrillKind
  /** With the kind and the rule set, all that it takes to make this drill again. */
  readonly seed: number
  readonly ruleSet: string
  readonly level: Level
  /** What somebody in the room knows: whole sentences, all that the answer turns on. */
  readonly situation: string
  readonly question: string
  /** At least two; exactly the set of those marked right is the answer. */
  readonly options: readonly DrillOption[]
  /**
   * Of kinds `carried`, `majority` and `announce`: the vote in the terms of `plenary decide`. With the rule set and the
   * matter it is a row that `decide` answers; what is not told in the situation is left out.
   */
  readonly tally?: {
    readonly inFavour: number
    readonly against: number
    readonly abstaining: number
    readonly present?: number
    readonly participating?: number
    readonly vetoes?: number
    readonly quorum?: number
  }
  readonly matter?: Matter
}

/** A set of drills, as a link or the command line asks for it: the same everywhere. */
export interface DrillSet {
  readonly ruleSet: string
  /** In the order in which they take turns; never empty. */
  readonly kinds: readonly DrillKind[]
  readonly seed: number
  readonly count: number
}

/** True where exactly the right options are chosen. */
export const isRight = ({ options }: Pick<Drill, 'options'>, chosen: ReadonlySet<string>): boolean =>
  options.every(({ id, right }) => chosen.has(id) === right)
