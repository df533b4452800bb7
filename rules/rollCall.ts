/**
 * The order of a roll-call: English alphabetical, from a name drawn by lot. Who passes is called a second time, when
 * everybody has been called; what the others answered stands.
 */
import type { Ballots, Choice } from './ballots.ts'

/** What is heard when a name is called. `absent`: nobody answers. */
export const ANSWERS = ['yes', 'no', 'abstain', 'pass', 'absent'] as const
export type Answer = (typeof ANSWERS)[number]
export type Answers = Readonly<Record<string, Answer>>

/** Accents do not count: Côte d'Ivoire stands where Cote d'Ivoire would. Not by locale, so that every replay agrees. */
const keyOf = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Ids in the English alphabetical order of their names. */
export const inEnglishOrder = (names: ReadonlyMap<string, string>): readonly string[] =>
  [...names]
    .map(([id, name]) => ({ id, key: keyOf(name) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ id }) => id)

/** The same order from this one on, and round to the one before it. */
export const calledFrom = (order: readonly string[], first: string): readonly string[] => {
  const at = Math.max(order.indexOf(first), 0)
  return [...order.slice(at), ...order.slice(0, at)]
}

/** Whose name is called next: who has not been called, then who passed; null when the roll is complete. */
export const nextOnRoll = (called: readonly string[], answers: Answers): string | null =>
  called.find((id) => !Object.hasOwn(answers, id)) ?? called.find((id) => answers[id] === 'pass') ?? null

/** The votes among the answers: neither passing nor staying silent casts one. */
export const votesAmong = (answers: Answers): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, Choice][] =>
      answer === 'pass' || answer === 'absent' ? [] : [[id, answer]],
    ),
  )

/** The ballots that the answers come to. */
export const ballotsOf = (answers: Answers): Ballots => ({ by: 'name', votes: votesAmong(answers) })
