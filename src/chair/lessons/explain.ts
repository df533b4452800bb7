/** What an option says, and what is answered when it is chosen: sentences from decisions and verdicts, each with its rule. */
import { ruleNumbersOf } from '#machines/replay'
import type { Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { quorumAt, type Answered, type LessonOption, type Offered } from '#scenarios/lessonOptions'
import type { Announced } from '#scenarios/lessonKinds'
import type { Scene } from '#src/lessons/lessons.ts'
import { failuresOf, voteAt } from '#src/floor/vote.ts'
import { actorOf, imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { because, readingsNote, shareInWords, type Because } from '#src/words/decisions.ts'
import { verdictLine } from '#src/words/votes.ts'
import { stepWords } from '#src/workbench/turnWords.ts'
import {
  actOnButton,
  inOrderUnder,
  majorityIs,
  orderInWords,
  quorumInWords,
  resultInWords,
  turnInWords,
  wantsTo,
  whoCountsHint,
} from './words.ts'

type Act = Scene['current']['event']

/** An act before it is known whether it is in order: who wants to do what. */
export const wanted = (event: Act, { line }: Pick<Scene, 'line'>): string => {
  const people = line.branch.input.participants
  return wantsTo(actorOf(event, people), imperativeOf(event, people, line.told))
}

const onButton = (event: Act, { line }: Scene): string => {
  const people = line.branch.input.participants
  const presides = people[event.by]?.role === 'president'
  return actOnButton(presides ? null : actorOf(event, people), imperativeOf(event, people, line.told))
}

/** The words of an option. */
export const textOf = ({ offered }: LessonOption, { announced }: Answered, scene: Scene): string => {
  switch (offered.kind) {
    case 'order':
      return orderInWords(offered.inOrder)
    case 'result':
      return resultInWords(offered.result)
    case 'number':
      return String(offered.value)
    case 'act':
      return onButton(offered.event, scene)
    case 'part':
      return announced === null ? offered.part : announcedIn(announced, offered.part, scene)
    case 'moves':
      return stepWords(offered)
  }
}

/** A part of the announcement as it is made: the spoilt one spoilt, the others as they should be. */
const announcedIn = (_announced: NonNullable<Answered['announced']>, part: Announced, _scene: Scene): string => part

const lawOf = ({ current }: Scene): RuleSet => current.step.before.context.ruleSet

const quorumSentence = (scene: Scene, slot: 'quorum.open' | 'quorum.decide', right: boolean): readonly Because[] => {
  const { ruleSet, participating } = scene.current.step.before.context
  const answer = ruleSet.slots[slot]
  const need = quorumAt(scene.current.step, slot)
  if (answer?.requires.family !== 'quorum' || need === null) return []
  const { quorum } = answer.requires
  const whole = quorum.of === 'members' ? ruleSet.members.count : participating
  return [
    { text: quorumInWords(quorum, { whole, need: right ? need : null, many: ruleSet.member.many }), rule: answer.rule },
  ]
}

/** Why the step on screen, or an act tried after it, is not in order. Of a vote that was never put: why not. */
export const barsOf = (scene: Scene): readonly Because[] => {
  const vote = voteAt(scene)
  const own = failuresOf(scene.current)
  const failures = vote === null || vote.called.step.accepted ? own : failuresOf(vote.called)
  return failures.map((verdict) => ({ text: reasonOf(verdict, lawOf(scene)), rule: verdict.rule }))
}

/** In order, and under which rules: the first carries the sentence. */
const standsOn = (rules: readonly string[]): readonly Because[] => [
  { text: inOrderUnder, rule: rules[0] ?? null },
  ...rules.slice(1, 3).map((rule) => ({ text: '', rule })),
]

/** Of a result, the reasons that lead to it; for who was wrong, all but the last step. */
const derivation = (decision: Decision, ruleSet: RuleSet, right: boolean): readonly Because[] => {
  const all = because(decision, ruleSet)
  if (decision.outcome === 'no-quorum') return all.slice(0, 1)
  return right ? all : all.slice(0, 2)
}

const PART_PLACE: Readonly<Record<Exclude<Announced, 'votes'>, number>> = { counted: 0, majority: 1, outcome: 2 }

const partSentence = (part: Announced, decision: Decision, ruleSet: RuleSet): readonly Because[] => {
  if (part === 'votes') return []
  const reason = because(decision, ruleSet)[PART_PLACE[part]]
  return reason === undefined ? [] : [reason]
}

/** Who counts, and what is needed of them; for who is still to work it out, without the number. */
const numberSentences = (
  about: Extract<Offered, { kind: 'number' }>['about'],
  right: boolean,
  scene: Scene,
): readonly Because[] => {
  const { decision } = scene.current.step
  const ruleSet = lawOf(scene)
  if (about === 'to open') return quorumSentence(scene, 'quorum.open', right)
  if (about === 'to decide') return quorumSentence(scene, 'quorum.decide', right)
  if (decision === null) return []
  const [counts, needed] = because(decision, ruleSet)
  const { majority, presentAndVoting } = decision
  if (about === 'counted' && !right && majority.base === 'present and voting')
    return [{ text: whoCountsHint(decision.tally.abstaining), rule: presentAndVoting }]
  const hint = right ? needed : { text: majorityIs(shareInWords(decision, ruleSet)), rule: majority.rule }
  return [counts, about === 'need' ? hint : undefined].filter((each) => each !== undefined)
}

/** What is answered to an option, right or wrong. */
export const answerTo = (
  { offered, right }: LessonOption,
  { announced }: Answered,
  scene: Scene,
): readonly Because[] => {
  const { step } = scene.current
  const { decision } = step
  const ruleSet = lawOf(scene)
  switch (offered.kind) {
    case 'order':
      return step.accepted ? standsOn(ruleNumbersOf(step)) : barsOf(scene)
    case 'result':
      return decision === null ? [] : derivation(decision, ruleSet, right)
    case 'number': {
      const note = decision === null || offered.about !== 'need' ? null : readingsNote(decision, ruleSet)
      const sentences = numberSentences(offered.about, right, scene)
      return note === null || !right ? sentences : [...sentences, { text: note, rule: null }]
    }
    case 'act':
      return offered.tried.accepted
        ? standsOn(ruleNumbersOf(offered.tried))
        : offered.bars.map((verdict) => ({ text: reasonOf(verdict, ruleSet), rule: verdict.rule }))
    case 'part':
      return announced === null ? [] : partSentence(offered.part, announced.right, ruleSet)
    case 'moves':
      return [
        { text: turnInWords(offered.turns, right), rule: null },
        {
          text: verdictLine(offered.then),
          rule: offered.then.quorum?.met === false ? offered.then.quorum.rule : offered.then.majority.rule,
        },
      ]
  }
}
