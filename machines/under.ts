/** A transition's rules, written once: the guard, the explanation, the chart and the tests read the same list. */
import type { Slot } from '#rules/slots'
import type { Put, Region } from './context.ts'

/** Every slot must hold; the transition stands on all of them. */
export const under = (...rules: readonly Slot[]) => ({
  guard: { type: 'allowed' as const, params: { rules } },
  meta: { rules },
})

/** Of a vote, only the one on this question: an appeal's ballots never reach the vote it interrupts. */
export const underFor = (about: { question: Put['question']; region?: Region }, ...rules: readonly Slot[]) => ({
  guard: { type: 'allowed' as const, params: { rules, ...about } },
  meta: { rules, ...about },
})

/** Nothing is left to test, and it is still lawful by these rules. */
export const citing = (...rules: readonly Slot[]) => ({ meta: { rules } })

const MEETING = ['meeting.sitting', 'chair.ruling', 'vote.conduct'] as const

/** What a question put to the vote is subject to: motions go before everything else. */
export const PUTTING = ['quorum.decide', 'vote.inHand', 'vote.method', 'motion.none'] as const

/** What every act in a meeting is subject to: a meeting is open, no ruling is awaited, no vote is interrupted. */
export const inMeeting = (...rules: readonly Slot[]) => under(...MEETING, ...rules)

/** An act of whoever presides. */
export const fromTheChair = (...rules: readonly Slot[]) => inMeeting('chair.powers', ...rules)

/** The same, on the question in hand in a region: parallel regions never take each other's acts. */
export const on = (region: Region) => {
  const about = (...rules: readonly Slot[]) => ({
    guard: { type: 'allowed' as const, params: { rules, region } },
    meta: { rules, region },
  })
  return {
    under: about,
    inMeeting: (...rules: readonly Slot[]) => about(...MEETING, 'question.addressed', ...rules),
    fromTheChair: (...rules: readonly Slot[]) => about(...MEETING, 'question.addressed', 'chair.powers', ...rules),
  }
}
