/** What an act of a lesson offers, as data, and what its step knows of law, vote and quorum. */
import type { ConferenceEvent } from '#machines/events'
import { questionOf } from '#machines/questions'
import type { Step } from '#machines/replay'
import { decide, type Decision, type Outcome, type Question } from '#rules/decide'
import type { Verdict } from '#rules/judge'
import { isMatter } from '#rules/matters'
import type { Move } from '#rules/moves'
import { quorumNeeded } from '#rules/quorum'
import type { RuleSet } from '#rules/ruleSet'
import type { Announced, Foretold } from './lessonKinds.ts'

/** What a vote comes to, as far as somebody can foretell it. */
export const RESULTS = ['carried', 'not carried', 'no decision'] as const
export type ResultWord = (typeof RESULTS)[number]

/** An option, as data; the words for it are made where it is shown. */
export type Offered =
  | { readonly kind: 'order'; readonly inOrder: boolean }
  | { readonly kind: 'result'; readonly result: ResultWord }
  | { readonly kind: 'number'; readonly about: Exclude<Foretold, 'order' | 'outcome'>; readonly value: number }
  /** What the machine does with the act, tried from here. */
  | { readonly kind: 'act'; readonly event: ConferenceEvent; readonly tried: Step; readonly bars: readonly Verdict[] }
  | { readonly kind: 'part'; readonly part: Announced }
  /** So many voters change; `then` is the vote that follows, `turns` whether it turns the outcome. */
  | {
      readonly kind: 'moves'
      readonly move: Move
      readonly count: number
      readonly then: Decision
      readonly turns: boolean
    }

export interface LessonOption {
  readonly id: string
  readonly right: boolean
  readonly offered: Offered
}

export interface Answered {
  readonly options: readonly LessonOption[]
  /** For an announcement to be mended: the vote as decided, and as it is wrongly announced. */
  readonly announced: { readonly right: Decision; readonly spoilt: Decision; readonly broken: Announced } | null
}

/** The options with exactly one right; or, in words for whoever writes lessons, why the act cannot be asked here. */
export type Answers = { readonly ok: true; readonly answered: Answered } | { readonly ok: false; readonly says: string }

export const failed = (says: string): Answers => ({ ok: false, says })

/** The law in force when a step was done. */
export const lawAt = ({ before }: Step): RuleSet => before.context.ruleSet

/** Outcomes as three words: what is not carried is not, for whatever reason. */
export const resultOf = (outcome: Outcome): ResultWord =>
  outcome === 'carried' ? 'carried' : outcome === 'no-quorum' ? 'no decision' : 'not carried'

/** The vote that a step belongs to, as put to the rules; null where it has no ballots. */
export const voteQuestionAt = ({ event, before, snapshot }: Step): Question | null => {
  if (!('on' in event) || event.on === undefined) return null
  const context = snapshot.context.votes[event.on] === undefined ? before.context : snapshot.context
  const vote = context.votes[event.on]
  return vote === undefined ? null : questionOf(context, vote)
}

/** A quorum in numbers where the step was done; null where the body has none. */
export const quorumAt = (at: Step, slot: 'quorum.open' | 'quorum.decide'): number | null => {
  const requires = lawAt(at).slots[slot]?.requires
  if (requires?.family !== 'quorum') return null
  const { participating } = at.before.context
  return quorumNeeded(requires.quorum, { members: lawAt(at).members.count, participating })
}

/** The same vote, decided as another matter; null for one that the body does not have. */
export const otherMatter = (ruleSet: RuleSet, matter: string, question: Question): Decision | null => {
  const answer = isMatter(matter) ? decide(ruleSet, { ...question, matter }) : null
  return answer?.ok === true ? answer.value : null
}
