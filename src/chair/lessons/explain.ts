/** What an option says, and what is answered when it is chosen: sentences from decisions and verdicts, each with its rule. */
import { chartOfConference } from '#machines/chart'
import { notYetAt } from '#machines/notYet'
import { ruleNumbersOf, statesOf } from '#machines/replay'
import type { Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { quorumAt, type Answered, type LessonOption, type Offered, type ResultWord } from '#scenarios/lessonOptions'
import type { Announced } from '#scenarios/lessonKinds'
import type { Scene } from '#src/lessons/lessons.ts'
import { failuresOf, voteAt } from '#src/floor/vote.ts'
import { possibleAfter } from '#src/floor/laterWords.ts'
import { actorOf, imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { Who } from '#src/words/people.ts'
import { because, readingsNote, reasonsOf, shareInWords, type Because, type Reasons } from '#src/words/reasons.ts'
import { announcementOf } from '#src/words/announcement.ts'
import { verdictLine } from '#src/words/votes.ts'
import { stepWords } from '#src/workbench/turnWords.ts'
import {
  actOnButton,
  inDetail,
  inOrderUnder,
  LESSON,
  majorityIs,
  orderInWords,
  quorumInWords,
  resultInWords,
  speaks,
  stageIs,
  shouldSay,
  turnInWords,
  wantsTo,
  whoCountsHint,
} from './words.ts'

type Act = Scene['current']['event']

/** An act before it is known whether it is in order: who wants to do what. */
export const wanted = (event: Act, { line }: Pick<Scene, 'line'>): string => {
  const people = line.branch.input.participants
  return wantsTo(event, actorOf(event, people), inDetail(event, imperativeOf(event, people, line.told)))
}

const presides = (event: Act, { line }: Scene): boolean =>
  line.branch.input.participants[event.by]?.role === 'president'

/** Where others may act too, everybody is named. */
const onButton = (event: Act, { options }: Answered, scene: Scene): string => {
  const { line } = scene
  const people = line.branch.input.participants
  const chairAlone = options.every(({ offered }) => offered.kind !== 'act' || presides(offered.event, scene))
  if (event.type === 'statement.make' && !presides(event, scene)) return actOnButton(Who(people, event.by), speaks())
  const does = inDetail(event, imperativeOf(event, people, line.told))
  return actOnButton(chairAlone ? null : Who(people, event.by), does)
}

/** The words of an option. */
export const textOf = ({ offered }: LessonOption, answered: Answered, scene: Scene): string => {
  const { announced: spoken } = answered
  switch (offered.kind) {
    case 'order':
      return orderInWords(offered.inOrder)
    case 'result':
      return resultInWords(offered.result)
    case 'number':
      return String(offered.value)
    case 'act':
      return onButton(offered.event, answered, scene)
    case 'part':
      return spoken === null ? '' : announcedIn(spoken, offered.part, scene)
    case 'moves':
      return stepWords(offered)
  }
}

/** A part of the announcement as it is made: the spoilt one spoilt, the others as they should be. */
const announcedIn = (
  { right, spoilt, broken }: NonNullable<Answered['announced']>,
  part: Announced,
  scene: Scene,
): string => announced(part === broken ? spoilt : right, part, scene)

const announced = (decision: Decision, part: Announced, scene: Scene): string => {
  const vote = voteAt(scene)
  const { branch, told } = scene.line
  return vote === null
    ? ''
    : announcementOf(vote.put, decision, vote.votedAgain, lawOf(scene), branch.input.participants, told)[part]
}

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
  { text: inOrderUnder(), rule: rules[0] ?? null },
  ...rules.slice(1, 3).map((rule) => ({ text: '', rule })),
]

/** Of a result, the reasons that lead to it; for a wrong answer, those that it passes over. */
const derivation = (decision: Decision, said: ResultWord, scene: Scene, right: boolean): readonly Because[] => {
  const ruleSet = lawOf(scene)
  const { votedAgain } = scene.current.step
  const { who, needed, reached, quorum } = reasonsOf(decision, ruleSet, votedAgain)
  if (reached === null) return quorum
  const passedOver = said === 'no decision' && quorum.length > 0 ? quorum : [who, needed]
  if (!right) return passedOver.filter((each) => each !== null)
  const all = because(decision, ruleSet, votedAgain)
  const note = readingsNote(decision, ruleSet)
  return note === null ? all : [...all, { text: note, rule: null }]
}

const REASONS: Readonly<Record<Announced, (reasons: Reasons) => readonly (Because | null)[]>> = {
  votes: () => [],
  counted: ({ who }) => [who],
  majority: ({ needed }) => [needed],
  outcome: ({ reached, quorum }) => (reached === null ? quorum : [reached]),
}

const partSentence = (part: Announced, decision: Decision, scene: Scene): readonly Because[] =>
  REASONS[part](reasonsOf(decision, lawOf(scene), scene.current.step.votedAgain)).filter((each) => each !== null)

/** Who counts, and what is needed of them; for who is still to work it out, without the number. */
const numberSentences = (
  about: Extract<Offered, { kind: 'number' }>['about'],
  right: boolean,
  scene: Scene,
): readonly Because[] => {
  const { decision, votedAgain } = scene.current.step
  const ruleSet = lawOf(scene)
  if (about === 'to open') return quorumSentence(scene, 'quorum.open', right)
  if (about === 'to decide') return quorumSentence(scene, 'quorum.decide', right)
  if (decision === null) return []
  const { who, needed } = reasonsOf(decision, ruleSet, votedAgain)
  const { majority, presentAndVoting } = decision
  if (about === 'counted' && !right && majority.base === 'present and voting')
    return [{ text: whoCountsHint(decision.tally.abstaining), rule: presentAndVoting }]
  const hint = right ? needed : { text: majorityIs(shareInWords(decision, ruleSet)), rule: majority.rule }
  return [who, about === 'need' ? hint : null].filter((each) => each !== null)
}

/** Of an act that is only not at its stage: a sentence that says at which stage its question is. None elsewhere. */
const stageOf = ({ event, bars }: Extract<Offered, { kind: 'act' }>, { current }: Scene): readonly string[] => {
  const { snapshot } = current.step
  const { business } = snapshot.context.inHand
  if (!bars.some(({ bar }) => bar === 'not-at-this-stage') || !('on' in event)) return []
  const inBusiness = event.on === business || ('question' in event && event.question === business)
  const state = statesOf(snapshot).find((id) => id.includes(inBusiness ? '.business.' : '.observers.'))
  const label = chartOfConference().nodes.find(({ id }) => id === state)?.label
  return label === undefined ? [] : [stageIs(label)]
}

/** Where the act in order is all that the refused one waits for, that is said. */
const possibleSoon = (
  { event, bars }: Extract<Offered, { kind: 'act' }>,
  options: Answered['options'],
  scene: Scene,
): readonly Because[] => {
  const permitted = options.flatMap(({ offered }) =>
    offered.kind === 'act' && offered.tried.accepted
      ? [{ event: offered.event, modality: 'may' as const, verdicts: [] }]
      : [],
  )
  const barred = [{ event, modality: 'may not' as const, verdicts: bars }]
  const { branch, told } = scene.line
  return notYetAt(scene.current.step.snapshot, barred, permitted).map(({ after }) => ({
    text: possibleAfter(after.map((act) => imperativeOf(act.event, branch.input.participants, told))),
    rule: null,
  }))
}

/** What is answered to an option, right or wrong. */
export const answerTo = (
  { offered, right }: LessonOption,
  { announced: spoken, options }: Answered,
  scene: Scene,
): readonly Because[] => {
  const { step } = scene.current
  const { decision } = step
  const ruleSet = lawOf(scene)
  switch (offered.kind) {
    case 'order':
      return step.accepted ? standsOn(ruleNumbersOf(step)) : barsOf(scene)
    case 'result':
      return decision === null ? [] : derivation(decision, offered.result, scene, right)
    case 'number': {
      const note = decision === null || offered.about !== 'need' ? null : readingsNote(decision, ruleSet)
      const sentences = numberSentences(offered.about, right, scene)
      return note === null || !right ? sentences : [...sentences, { text: note, rule: null }]
    }
    case 'act':
      return offered.tried.accepted
        ? standsOn(ruleNumbersOf(offered.tried))
        : [
            ...offered.bars.map((verdict) => ({
              text: [reasonOf(verdict, ruleSet), ...stageOf(offered, scene)].join(' '),
              rule: verdict.rule,
            })),
            ...possibleSoon(offered, options, scene),
          ]
    case 'part':
      if (spoken === null) return []
      return right
        ? [
            { text: shouldSay(announced(spoken.right, offered.part, scene)), rule: null },
            ...partSentence(offered.part, spoken.right, scene),
          ]
        : [{ text: LESSON.wasFine, rule: null }, ...partSentence(offered.part, spoken.right, scene)]
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
