/** What an answer says, and what it stands on: sentences from verdicts and decisions, each with its rule. */
import type { ConferenceEvent } from '#machines/events'
import { ruleNumbersOf } from '#machines/replay'
import type { RuleSet } from '#rules/ruleSet'
import type { Ground, Tried } from '#scenarios/situationAnswers'
import type { SituationAsk, SituationMachine } from '#scenarios/situationSchema'
import { imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { because, readingsNote, type Because } from '#src/words/reasons.ts'
import { capital } from '#src/words/language.ts'
import { toldBy, type Told } from '#src/words/told.ts'
import { answerInWords, goesFirst, quorumInWords, standsOn, turnedInWords, waits } from './words.ts'

/** An act that stands on more is not told more clearly by all of it. */
const MOST_RULES = 3

export const toldIn = ({ acts }: SituationMachine, ruleSet: RuleSet): Told =>
  toldBy(
    ruleSet,
    acts.map(({ event }) => event),
  )

const actInWords = (event: ConferenceEvent, machine: SituationMachine, ruleSet: RuleSet): string =>
  capital(imperativeOf(event, machine.people, toldIn(machine, ruleSet)))

/** The words of an answer. */
export const textOf = (answer: string, ask: SituationAsk, machine: SituationMachine, ruleSet: RuleSet): string => {
  const option = ask.kind === 'first' ? ask.options.find(({ id }) => id === answer) : undefined
  return option === undefined ? answerInWords(answer) : actInWords(option.event, machine, ruleSet)
}

/** A sentence and the rules that it stands on. */
export interface Reason {
  readonly text: string
  readonly rules: readonly string[]
}

const reason = ({ text, rule }: Because): Reason => ({ text, rules: rule === null ? [] : [rule] })

const rulesUnder = ({ step }: Tried): readonly string[] => ruleNumbersOf(step).slice(0, MOST_RULES)

const barsOf = ({ bars }: Tried, ruleSet: RuleSet): readonly Reason[] =>
  bars.map((verdict) => reason({ text: reasonOf(verdict, ruleSet), rule: verdict.rule }))

const inTurn = (tried: Tried, machine: SituationMachine, ruleSet: RuleSet): readonly Reason[] => {
  const act = actInWords(tried.step.event, machine, ruleSet)
  if (tried.step.accepted) return [{ text: goesFirst(act), rules: rulesUnder(tried) }]
  return barsOf(tried, ruleSet)
    .slice(0, 1)
    .map(({ text, rules }) => ({ text: waits(act, text), rules }))
}

/** Why the rule says what it says. */
export const groundInWords = (ground: Ground, machine: SituationMachine, ruleSet: RuleSet): readonly Reason[] => {
  switch (ground.kind) {
    case 'act':
      return ground.tried.step.accepted
        ? [{ text: standsOn(), rules: rulesUnder(ground.tried) }]
        : barsOf(ground.tried, ruleSet)
    case 'first':
      return [...ground.tried]
        .sort((one, other) => Number(other.step.accepted) - Number(one.step.accepted))
        .flatMap((tried) => inTurn(tried, machine, ruleSet))
    case 'carries':
    case 'ruling': {
      const { decision } = ground
      const note = readingsNote(decision, ruleSet)
      const { inFavour, against } = decision.tally
      const turned: readonly Because[] =
        ground.kind === 'ruling' && ground.turned
          ? [{ text: turnedInWords(inFavour, against), rule: decision.majority.rule }]
          : []
      return [
        ...turned,
        ...because(decision, ruleSet, null),
        ...(note === null ? [] : [{ text: note, rule: null }]),
      ].map(reason)
    }
    case 'quorum':
      return [reason({ text: quorumInWords(ground.found, ruleSet), rule: ground.found.rule })]
  }
}
