/** What is right in an act of a lesson, and what else is offered: derived from rules and machines, written nowhere. */
import { explain } from '#machines/explain'
import { step as stepFrom, type Step } from '#machines/replay'
import { decide, type Decision, type Question } from '#rules/decide'
import { afterMoves, placesOf, WAY, type Move } from '#rules/moves'
import type { RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import { turnsOf } from '#rules/turns'
import { foretold } from './lessonForetold.ts'
import { ANNOUNCED, type Announced } from './lessonKinds.ts'
import { failed, lawAt, otherMatter, voteQuestionAt, type Answers, type LessonOption } from './lessonOptions.ts'
import type { LessonAct } from './lessonSchema.ts'

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
      return right.outcome === 'carried'
        ? { ...right, outcome: 'lost', majority: { ...majority, have: majority.need - 1 } }
        : { ...right, outcome: 'carried' }
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
  return { ok: true, answered: { options, announced: { right: decision, spoilt: wrong, broken } } }
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
