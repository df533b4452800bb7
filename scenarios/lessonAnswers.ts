/** What is right in an act of a lesson, and what else is offered: derived from rules and machines, written nowhere. */
import type { ConferenceEvent } from '#machines/events'
import { explain } from '#machines/explain'
import { questionOf } from '#machines/questions'
import { step as stepFrom, type Step } from '#machines/replay'
import { decide, type Decision, type Outcome, type Question } from '#rules/decide'
import type { Verdict } from '#rules/judge'
import { miscountsOf } from '#rules/miscounts'
import { afterMoves, placesOf, WAY, type Move } from '#rules/moves'
import { quorumNeeded } from '#rules/quorum'
import type { RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import { turnsOf } from '#rules/turns'
import { ANNOUNCED, type Announced, type Foretold } from './lessonKinds.ts'
import type { LessonAct } from './lessonSchema.ts'

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
  readonly announced: { readonly right: Decision; readonly spoilt: Decision } | null
}

/** The options with exactly one right; or, in words for whoever writes lessons, why the act cannot be asked here. */
export type Answers = { readonly ok: true; readonly answered: Answered } | { readonly ok: false; readonly says: string }

const failed = (says: string): Answers => ({ ok: false, says })

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

/** Both quorums, and what each share would be of the other whole: how they are often mixed up. */
const quorumsMixed = (at: Step): readonly number[] => {
  const attendance = { members: lawAt(at).members.count, participating: at.before.context.participating }
  return (['quorum.open', 'quorum.decide'] as const).flatMap((slot) => {
    const requires = lawAt(at).slots[slot]?.requires
    if (requires?.family !== 'quorum') return []
    const { share } = requires.quorum
    return (['members', 'participating'] as const).flatMap((of) => quorumNeeded({ share, of }, attendance) ?? [])
  })
}

/** What the vote would need as another matter, or with those abstaining counted. Not the other reading of two thirds. */
const needsMistaken = (ruleSet: RuleSet, question: Question, decision: Decision): readonly number[] => {
  const readings = new Set(decision.readings.map(({ need }) => need))
  const asOther = Object.keys(ruleSet.matters).flatMap((matter) => {
    const other = ruleSet.matters[question.matter] === undefined ? null : otherMatter(ruleSet, matter, question)
    return other === null ? [] : [other.majority.need]
  })
  return [...miscountsOf(ruleSet, decision).map(({ need }) => need), ...asOther].filter((need) => !readings.has(need))
}

const otherMatter = (ruleSet: RuleSet, matter: string, question: Question): Decision | null => {
  const known = (Object.keys(ruleSet.matters) as (keyof RuleSet['matters'])[]).find((each) => each === matter)
  const answer = known === undefined ? null : decide(ruleSet, { ...question, matter: known })
  return answer?.ok === true ? answer.value : null
}

const MOST_WRONG = 3

/** The right number among at most three wrong ones, from the smallest. */
const numbers = (
  about: Exclude<Foretold, 'order' | 'outcome'>,
  right: number | null | undefined,
  wrong: readonly number[],
): Answers => {
  if (right === null || right === undefined) return failed(`nothing here says how many are "${about}"`)
  const others = [...new Set(wrong)].filter((value) => value !== right).slice(0, MOST_WRONG)
  if (others.length === 0) return failed(`no other number than ${right} could be taken for "${about}"`)
  const options = [right, ...others]
    .sort((one, other) => one - other)
    .map((value) => ({ id: String(value), right: value === right, offered: { kind: 'number' as const, about, value } }))
  return { ok: true, answered: { options, announced: null } }
}

const foretold = (about: Foretold, at: Step): Answers => {
  const { decision } = at
  const question = voteQuestionAt(at)
  const ruleSet = lawAt(at)
  switch (about) {
    case 'order':
      return {
        ok: true,
        answered: {
          options: [true, false].map((inOrder) => ({
            id: inOrder ? 'in-order' : 'not-in-order',
            right: inOrder === at.accepted,
            offered: { kind: 'order', inOrder },
          })),
          announced: null,
        },
      }
    case 'outcome':
      if (decision === null) return failed('the step on screen decides nothing')
      return {
        ok: true,
        answered: {
          options: RESULTS.map((result) => ({
            id: result.replaceAll(' ', '-'),
            right: result === resultOf(decision.outcome),
            offered: { kind: 'result', result },
          })),
          announced: null,
        },
      }
    case 'counted': {
      const { tally } = decision ?? {}
      const wrong = tally === undefined ? [] : [castIn(tally), tally.inFavour, ruleSet.members.count, tally.present]
      return numbers(about, decision?.majority.counted, wrong)
    }
    case 'need':
      return numbers(
        about,
        decision?.majority.need,
        decision === null || question === null ? [] : needsMistaken(ruleSet, question, decision),
      )
    case 'to open':
      return numbers(about, quorumAt(at, 'quorum.open'), quorumsMixed(at))
    case 'to decide':
      return numbers(about, quorumAt(at, 'quorum.decide'), quorumsMixed(at))
  }
}

const chosen = (options: Extract<LessonAct, { kind: 'choose' }>['options'], at: Step): Answers => {
  const offered = options.map(({ id, event }): LessonOption => {
    const tried = stepFrom(at.snapshot, event)
    const bars = tried.accepted ? [] : explain(at.snapshot, event).filter(({ holds }) => !holds)
    return { id, right: tried.accepted, offered: { kind: 'act', event, tried, bars } }
  })
  const inOrder = offered.filter(({ right }) => right).map(({ id }) => id)
  return inOrder.length === 1
    ? { ok: true, answered: { options: offered, announced: null } }
    : failed(`expected one option in order, found ${inOrder.length === 0 ? 'none' : inOrder.join(', ')}`)
}

/** The result as it would be if this one part were wrong; null where nothing wrong can be made of it. */
const spoilt = (broken: Announced, ruleSet: RuleSet, question: Question, right: Decision): Decision | null => {
  const { tally, majority } = right
  switch (broken) {
    case 'votes': {
      const { inFavour, against } = tally
      return inFavour === against ? null : { ...right, tally: { ...tally, inFavour: against, against: inFavour } }
    }
    case 'counted':
      return tally.abstaining === 0 ? null : { ...right, majority: { ...majority, counted: castIn(tally) } }
    case 'majority': {
      const other = Object.keys(ruleSet.matters)
        .map((matter) => otherMatter(ruleSet, matter, question))
        .find((each) => each !== null && each.majority.kind !== majority.kind && each.majority.need !== majority.need)
      return other ?? null
    }
    case 'outcome':
      return { ...right, outcome: right.outcome === 'carried' ? 'lost' : 'carried' }
  }
}

const mended = (broken: Announced, at: Step): Answers => {
  const question = voteQuestionAt(at)
  const { decision } = at
  if (question === null || decision === null) return failed('the step on screen has no result to announce')
  const wrong = spoilt(broken, lawAt(at), question, decision)
  if (wrong === null) return failed(`nothing wrong can be made of the part "${broken}" of this result`)
  const options = ANNOUNCED.map((part) => ({
    id: part,
    right: part === broken,
    offered: { kind: 'part' as const, part },
  }))
  return { ok: true, answered: { options, announced: { right: decision, spoilt: wrong } } }
}

/** Around the least number: what falls short, the margin that misleads, one more than it takes. */
const countsAround = (least: number, of: number, { majority }: Decision): readonly number[] =>
  [...new Set([least - 1, least, Math.abs(majority.margin), least + 1])]
    .filter((count) => count >= 1 && count <= of)
    .sort((one, other) => one - other)

const flipped = (moves: readonly Move[], at: Step): Answers => {
  const question = voteQuestionAt(at)
  const { decision } = at
  const ruleSet = lawAt(at)
  const turns = question === null ? null : turnsOf(ruleSet, question)
  if (question === null || decision === null || turns === null) return failed('the step on screen decides nothing')
  const carried = decision.outcome === 'carried'
  const places = placesOf(ruleSet, question)
  const least = (move: Move): number | null =>
    turns.singles.find(({ steps: [only] }) => only?.move === move)?.count ?? null
  const wanted = moves.flatMap((move) => {
    const own = least(move)
    if (moves.length === 1)
      return own === null ? [] : countsAround(own, places[WAY[move].from], decision).map((count) => ({ move, count }))
    return [{ move, count: own ?? places[WAY[move].from] }]
  })
  const options = wanted.flatMap(({ move, count }) => {
    const after = decide(ruleSet, afterMoves(question, [{ move, count }]))
    if (!after.ok || count === 0) return []
    const turned = (after.value.outcome === 'carried') !== carried
    return [{ move, count, then: after.value, turns: turned }]
  })
  const fewest = Math.min(...options.filter(({ turns: turned }) => turned).map(({ count }) => count))
  const right = options.filter(({ count, turns: turned }) => turned && count === fewest)
  if (right.length !== 1 || options.length < 2)
    return failed(`expected one change that takes the fewest, found ${right.length}`)
  return {
    ok: true,
    answered: {
      options: options.map((option) => ({
        id: `${option.move.replaceAll(' ', '-')}-${option.count}`,
        right: option.turns && option.count === fewest,
        offered: { kind: 'moves', ...option },
      })),
      announced: null,
    },
  }
}

/** The options of an act on this step. */
export const answersOf = (act: LessonAct, at: Step): Answers => {
  switch (act.kind) {
    case 'predict':
      return foretold(act.about, at)
    case 'choose':
      return chosen(act.options, at)
    case 'fix':
      return mended(act.broken, at)
    case 'flip':
      return flipped(act.moves, at)
  }
}
