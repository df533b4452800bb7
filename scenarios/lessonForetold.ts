/** What can be foretold of a step: the right answer, and wrong ones that come of mixing rules up. */
import type { Step } from '#machines/replay'
import type { Decision, Question } from '#rules/decide'
import { miscountsOf } from '#rules/miscounts'
import { quorumNeeded } from '#rules/quorum'
import type { RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import type { Foretold } from './lessonKinds.ts'
import {
  failed,
  lawAt,
  otherMatter,
  quorumAt,
  resultOf,
  RESULTS,
  voteQuestionAt,
  type Answers,
} from './lessonOptions.ts'

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

export const foretold = (about: Foretold, at: Step): Answers => {
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
