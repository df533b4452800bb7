/** What an answer says, and what it stands on: sentences from verdicts and decisions, each with its rule. */
import type { ConferenceEvent } from '#machines/events'
import { ruleNumbersOf } from '#machines/replay'
import type { RuleSet } from '#rules/ruleSet'
import type { Ground, Tried } from '#scenarios/situationAnswers'
import type { SituationAsk, SituationMachine } from '#scenarios/situationSchema'
import { imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { because, readingsNote, type Because } from '#src/words/decisions.ts'
import { capital } from '#src/words/language.ts'
import { toldBy, type Told } from '#src/words/told.ts'
import { answerInWords, goesFirst, inOrder, quorumInWords, turnedInWords, waits } from './words.ts'

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

const rulesUnder = ({ step }: Tried): readonly Because[] => {
  const [first = null, ...others] = ruleNumbersOf(step).slice(0, MOST_RULES)
  return [{ text: inOrder, rule: first }, ...others.map((rule) => ({ text: '', rule }))]
}

const barsOf = ({ bars }: Tried, ruleSet: RuleSet): readonly Because[] =>
  bars.map((verdict) => ({ text: reasonOf(verdict, ruleSet), rule: verdict.rule }))

const inTurn = (tried: Tried, machine: SituationMachine, ruleSet: RuleSet): readonly Because[] => {
  const act = actInWords(tried.step.event, machine, ruleSet)
  if (tried.step.accepted) return [{ text: goesFirst(act), rule: ruleNumbersOf(tried.step)[0] ?? null }]
  return barsOf(tried, ruleSet)
    .slice(0, 1)
    .map(({ text, rule }) => ({ text: waits(act, text), rule }))
}

/** Why the rule says what it says. */
export const groundInWords = (ground: Ground, machine: SituationMachine, ruleSet: RuleSet): readonly Because[] => {
  switch (ground.kind) {
    case 'act':
      return ground.tried.step.accepted ? rulesUnder(ground.tried) : barsOf(ground.tried, ruleSet)
    case 'first':
      return [...ground.tried]
        .sort((one, other) => Number(other.step.accepted) - Number(one.step.accepted))
        .flatMap((tried) => inTurn(tried, machine, ruleSet))
    case 'carries':
    case 'ruling': {
      const { decision } = ground
      const note = readingsNote(decision, ruleSet)
      const { inFavour, against } = decision.tally
      return [
        ...(ground.kind === 'ruling' && ground.turned
          ? [{ text: turnedInWords(inFavour, against), rule: decision.majority.rule }]
          : []),
        ...because(decision, ruleSet),
        ...(note === null ? [] : [{ text: note, rule: null }]),
      ]
    }
    case 'quorum':
      return [{ text: quorumInWords(ground.found, ruleSet), rule: ground.found.rule }]
  }
}
