/** A transition's rules, written once: the guard, the explanation, the chart and the tests read the same list. */
import type { Slot } from '#rules/slots'
import type { Put } from './context.ts'

/** Every slot must hold; the transition stands on all of them. */
export const under = (...rules: readonly Slot[]) => ({
  guard: { type: 'allowed' as const, params: { rules } },
  meta: { rules },
})

/** Of a vote, only the one on this question: an appeal's ballots never reach the vote it interrupts. */
export const underFor = (question: Put['question'], ...rules: readonly Slot[]) => ({
  guard: { type: 'allowed' as const, params: { rules, question } },
  meta: { rules, question },
})

/** Nothing is left to test, and it is still lawful by these rules. */
export const citing = (...rules: readonly Slot[]) => ({ meta: { rules } })

/** What every act in a meeting is subject to: a meeting is open, no ruling is awaited, no vote is interrupted, and
 * the question it names is before the room. */
export const inMeeting = (...rules: readonly Slot[]) =>
  under('meeting.sitting', 'chair.ruling', 'vote.conduct', 'question.addressed', ...rules)

/** An act of whoever presides. */
export const fromTheChair = (...rules: readonly Slot[]) => inMeeting('chair.powers', ...rules)
