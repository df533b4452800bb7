/** What would turn it if two thirds were read the other way: each kind of change with the number that it would then take. */
import { amend } from '#rules/amend'
import type { Question } from '#rules/decide'
import type { Move } from '#rules/moves'
import type { RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { turnsOf, type Turn } from '#rules/turns'

export interface OtherReading {
  readonly reading: TwoThirdsReading
  /** The least number of each kind that turns it under this reading; a kind that cannot is not there. */
  readonly least: ReadonlyMap<Move, number>
}

const OTHER: Readonly<Record<TwoThirdsReading, TwoThirdsReading>> = {
  'at least': 'more than',
  'more than': 'at least',
}

const moveOf = ({ steps }: Turn): Move | null => (steps.length === 1 ? (steps[0]?.move ?? null) : null)

/**
 * @param carried whether it carries as the law is read here
 * @returns null where no two thirds are asked for, and where the other reading decides otherwise already: then the same
 * change would turn it the other way, and the two numbers say nothing to each other
 */
export const otherReadingOf = (law: RuleSet, question: Question, carried: boolean): OtherReading | null => {
  if (law.matters[question.matter]?.majority.kind !== 'two-thirds') return null
  const reading = OTHER[law.twoThirds]
  // One mixture: the engine is asked for the least of each kind, and mixtures cost more.
  const there = turnsOf(amend(law, [{ parameter: 'two-thirds reading', value: reading }]), question, 1)
  if (there === null || there.carried !== carried) return null
  const least = there.singles.flatMap((turn): [Move, number][] => {
    const move = moveOf(turn)
    return move === null ? [] : [[move, turn.count]]
  })
  return { reading, least: new Map(least) }
}

/** What the other reading makes of one kind of change: its number where that differs, null where no number would do. */
export const byOtherReading = (
  turn: Turn,
  { reading, least }: OtherReading,
): { readonly reading: TwoThirdsReading; readonly count: number | null } | null => {
  const move = moveOf(turn)
  if (move === null) return null
  const count = least.get(move) ?? null
  return count === turn.count ? null : { reading, count }
}
