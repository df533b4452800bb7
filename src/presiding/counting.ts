/** What a question needs: the right answer of the rules among those that are often given. And what a count comes to. */
import type { Put } from '#machines/context'
import { matterOf } from '#machines/questions'
import type { Decision } from '#rules/decide'
import type { Base, Majority, MatterRule, RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import type { Random } from '#src/drills/random.ts'
import { because, reasonsOf, type Because } from '#src/words/reasons.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { announcementOf } from '#src/words/announcement.ts'
import type { Room } from './room.ts'
import type { Announced, Filled, Option, Turn } from './turn.ts'
import { majorityBecause, majorityText, MISCOUNT } from './words.ts'

const KINDS = ['simple', 'two-thirds', 'three-quarters'] as const
const BASES: readonly Base[] = ['present and voting', 'present', 'members']
const WRONG = 3

const EVERY: readonly Majority[] = KINDS.flatMap((kind) => BASES.map((of): Majority => ({ kind, of })))

/** The same in every language. */
const idOf = (majority: Majority): string =>
  majority.kind === 'fixed' ? `fixed/${majority.votes}` : `${majority.kind}/${majority.of}`

const sameMajority = (one: Majority, other: Majority): boolean => idOf(one) === idOf(other)

/** Likelier mistakes first: the other share of the same whole, then the same share of another whole. */
const nearness = (one: Majority, other: Majority): number =>
  Number(one.kind !== other.kind) + Number(one.of !== other.of) + Number(one.kind === 'three-quarters')

/** The law of what is put; null where the body has no such question. */
export const lawOf = (room: Room, put: Put, question: string | null): MatterRule | null => {
  const matter = matterOf(room.context, { put, matter: question })
  return matter === null ? null : (room.setup.ruleSet.matters[matter] ?? null)
}

export const majorityOptions = (law: MatterRule, random: Random): readonly Option[] => {
  const rules = law.rule === null ? [] : [law.rule]
  const others = random
    .shuffled(EVERY.filter((majority) => !sameMajority(majority, law.majority)))
    .toSorted((one, other) => nearness(one, law.majority) - nearness(other, law.majority))
    .slice(0, WRONG)
  return random.shuffled(
    [law.majority, ...others].map((majority): Option => {
      return {
        id: idOf(majority),
        text: majorityText(majority),
        lines: [],
        script: null,
        right: sameMajority(majority, law.majority),
        because: majorityBecause(law),
        rules,
        doing: { does: 'say' },
      }
    }),
  )
}

/** What the President says: an outcome that is no tie is said as it is. */
const announcedAs = ({ outcome }: Decision): Announced =>
  outcome === 'carried' || outcome === 'no-quorum' ? outcome : 'lost'

/** The announcement filled in rightly. */
export const filledBy = (decision: Decision): Filled => {
  const { tally, majority } = decision
  const { inFavour, against, abstaining } = tally
  return {
    inFavour,
    against,
    abstaining,
    counted: majority.counted,
    need: majority.need,
    outcome: announcedAs(decision),
  }
}

/** What a count comes to. */
interface Counted {
  readonly decision: Decision
  readonly votedAgain: boolean
}

interface Fault {
  readonly says: string
  readonly rules: readonly (string | null)[]
}

/** Each number that is wrong, in the order in which they are said, with what it should be. */
const faultsIn = (filled: Filled, { decision, votedAgain }: Counted, ruleSet: RuleSet): readonly Fault[] => {
  const right = filledBy(decision)
  const { majority, presentAndVoting, tally } = decision
  const { who, needed, reached } = reasonsOf(decision, ruleSet, votedAgain)
  // Of nobody no majority is asked: that nobody counts is the reason.
  const most = needed ?? who
  const votes = filled.inFavour === right.inFavour && filled.against === right.against
  const withAbstentions = majority.base === 'present and voting' && filled.counted === castIn(tally)
  return [
    ...(votes && filled.abstaining === right.abstaining
      ? []
      : [{ says: MISCOUNT.votes(right), rules: [presentAndVoting ?? majority.rule] }]),
    ...(filled.counted === right.counted
      ? []
      : [
          {
            says: `${withAbstentions ? MISCOUNT.abstentions : MISCOUNT.said(filled.counted)} ${who.text}`,
            rules: [who.rule],
          },
        ]),
    ...(filled.need === right.need ? [] : [{ says: `${MISCOUNT.said(filled.need)} ${most.text}`, rules: [most.rule] }]),
    ...(filled.outcome === right.outcome ? [] : [outcomeFault(decision, reached)]),
  ]
}

const outcomeFault = ({ outcome, quorum, majority }: Decision, reached: Because | null): Fault =>
  outcome === 'no-quorum'
    ? { says: MISCOUNT.noQuorum, rules: [quorum?.rule ?? null] }
    : { says: `${MISCOUNT.outcome} ${reached?.text ?? ''}`, rules: [reached?.rule ?? majority.rule] }

/** The announcement that the votes give, and what any other comes to. */
export const announcing = (room: Room, put: Put, counted: Counted): Pick<Turn, 'options' | 'fill'> => {
  const { decision, votedAgain } = counted
  const { ruleSet } = room.setup
  const people = room.context.participants
  const { told } = room
  const chain = because(decision, ruleSet, votedAgain)
  const optionOf = (id: string, one: Decision, text: string | null, fault: Fault | null): Option => {
    const said = announcementOf(put, one, votedAgain, ruleSet, people, told)
    const rules = fault?.rules ?? chain.map(({ rule }) => rule)
    return {
      id,
      text: text ?? said.outcome,
      lines: [said.votes, said.counted, said.majority],
      script: null,
      right: fault === null,
      because: fault?.says ?? MISCOUNT.right,
      rules: [...new Set(rules.filter((rule) => rule !== null))],
      doing: { does: 'say' },
    }
  }
  const right = optionOf('right', decision, null, null)
  const fill = (filled: Filled): Option => {
    const faults = faultsIn(filled, counted, ruleSet)
    if (faults.length === 0) return right
    const { inFavour, against, abstaining, need, outcome } = filled
    const id = [inFavour, against, abstaining, filled.counted, need, outcome].join('/')
    const tally = { ...decision.tally, inFavour, against, abstaining }
    const said = { ...decision, tally, majority: { ...decision.majority, counted: filled.counted, need } }
    return optionOf(id, said, `${outcomeName(outcome)}.`, {
      says: faults.map(({ says }) => says).join(' '),
      rules: faults.flatMap(({ rules }) => rules),
    })
  }
  return { options: [right], fill }
}
