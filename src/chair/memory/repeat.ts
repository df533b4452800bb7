/** When to repeat: spaced repetition over the answers, worked out anew from the first to the last. No clock in here. */
import { createEmptyCard, fsrs, Rating, State, type Card } from 'ts-fsrs'
import type { Answer } from './document.ts'

/** No chance in it: the same answers are due at the same moment everywhere. A wrong answer comes back in ten minutes. */
const SCHEDULER = fsrs({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] })

export interface Schedule {
  readonly item: string
  /** When it should be asked again, in milliseconds since 1970. */
  readonly due: number
  readonly right: number
  readonly wrong: number
  /** When it was last answered, in milliseconds since 1970. */
  readonly last: number
  /** True while the last answer was wrong. */
  readonly missed: boolean
}

const after = (card: Card, { right, at }: Answer): Card =>
  SCHEDULER.next(card, new Date(at), right ? Rating.Good : Rating.Again).card

/** The schedule of every item that was ever answered, what is due first coming first. Answers are the oldest first. */
export const schedulesOf = (answers: readonly Answer[]): readonly Schedule[] => {
  const byItem = new Map<string, Answer[]>()
  for (const answer of answers) {
    const of = byItem.get(answer.item)
    if (of === undefined) byItem.set(answer.item, [answer])
    else of.push(answer)
  }
  return [...byItem]
    .map(([item, given]): Schedule => {
      const first = given[0]?.at ?? 0
      const card = given.reduce(after, createEmptyCard(new Date(first)))
      const right = given.filter((answer) => answer.right).length
      return {
        item,
        due: card.due.getTime(),
        right,
        wrong: given.length - right,
        last: given.at(-1)?.at ?? first,
        missed: card.state === State.Learning || card.state === State.Relearning,
      }
    })
    .sort((one, other) => one.due - other.due || one.item.localeCompare(other.item, 'en'))
}

/** What is due by this moment (milliseconds since 1970), the longest overdue first. */
export const dueBy = (answers: readonly Answer[], now: number): readonly Schedule[] =>
  schedulesOf(answers).filter(({ due }) => due <= now)
