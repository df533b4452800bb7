/** What a question needs, and what a count comes to: the right answer of the rules among those that are often given. */
import type { Put } from '#machines/context'
import { matterOf } from '#machines/questions'
import type { Decision } from '#rules/decide'
import { votesNeeded } from '#rules/majority'
import { miscountsOf } from '#rules/miscounts'
import type { Base, Majority, MatterRule } from '#rules/ruleSet'
import type { Random } from '#src/drills/random.ts'
import { because } from '#src/words/decisions.ts'
import { announcementOf, inOneBreath } from '#src/words/script.ts'
import type { Room } from './room.ts'
import type { Option } from './turn.ts'
import { majorityBecause, majorityText, MISCOUNT } from './words.ts'

const KINDS = ['simple', 'two-thirds', 'three-quarters'] as const
const BASES: readonly Base[] = ['present and voting', 'present', 'members']
const WRONG = 3

const EVERY: readonly Majority[] = KINDS.flatMap((kind) => BASES.map((of): Majority => ({ kind, of })))

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
  const right = majorityText(law.majority)
  const others = random
    .shuffled(EVERY.filter((majority) => majorityText(majority) !== right))
    .toSorted((one, other) => nearness(one, law.majority) - nearness(other, law.majority))
    .slice(0, WRONG)
  return random.shuffled(
    [law.majority, ...others].map((majority): Option => {
      const text = majorityText(majority)
      return {
        id: text,
        text,
        lines: [],
        script: null,
        right: text === right,
        because: majorityBecause(law),
        rules,
        doing: { does: 'say' },
      }
    }),
  )
}

interface Wrong {
  readonly decision: Decision
  readonly because: string
  readonly rules: readonly (string | null)[]
}

const withNeed = (decision: Decision, counted: number, need: number): Decision => {
  const { majority } = decision
  const met = majority.have >= need
  return {
    ...decision,
    majority: { ...majority, counted, need, margin: majority.have - need, met },
    outcome: met ? 'carried' : 'lost',
  }
}

/** Two thirds where half is asked for, and half where more is. */
const otherKind = (kind: Majority['kind']): 'simple' | 'two-thirds' => (kind === 'simple' ? 'two-thirds' : 'simple')

const wrongCounts = (room: Room, decision: Decision): readonly Wrong[] => {
  const { ruleSet } = room.setup
  const { majority } = decision
  const kind = otherKind(majority.kind)
  const other = votesNeeded({ kind, of: majority.base }, ruleSet.twoThirds, majority.counted)
  const abstentions = miscountsOf(ruleSet, decision).find(({ miscount }) => miscount === 'abstentions as noes')
  const flipped: readonly Wrong[] =
    decision.outcome === 'carried'
      ? []
      : [
          {
            decision: { ...decision, outcome: 'carried' },
            because: MISCOUNT.outcome,
            rules: [majority.rule, decision.outcome === 'tied' ? ruleSet.tieRule : null],
          },
        ]
  return [
    ...(abstentions === undefined || abstentions.counted === majority.counted
      ? []
      : [
          {
            decision: withNeed(decision, abstentions.counted, abstentions.need),
            because: MISCOUNT.abstentions,
            rules: [decision.presentAndVoting],
          },
        ]),
    ...flipped,
    {
      decision: withNeed({ ...decision, majority: { ...majority, kind } }, majority.counted, other),
      because: MISCOUNT.sides,
      rules: [majority.rule],
    },
  ]
}

/** The result as the votes give it, among results as they are often announced. */
export const announceOptions = (room: Room, put: Put, decision: Decision, random: Random): readonly Option[] => {
  const { ruleSet } = room.setup
  const { told } = room
  const chain = because(decision, ruleSet)
  const optionOf = (one: Decision, right: boolean, says: string, rules: readonly (string | null)[]): Option => {
    const announcement = announcementOf(put, one, ruleSet, room.context.participants, told)
    return {
      id: inOneBreath(announcement),
      text: announcement.outcome,
      lines: [announcement.votes, announcement.counted, announcement.majority],
      script: null,
      right,
      because: says,
      rules: [...new Set(rules.filter((rule) => rule !== null))],
      doing: { does: 'say' },
    }
  }
  const right = optionOf(
    decision,
    true,
    MISCOUNT.right,
    chain.map(({ rule }) => rule),
  )
  const reasons = chain.map(({ text }) => text).join(' ')
  const wrong = wrongCounts(room, decision)
    .map((one) => optionOf(one.decision, false, `${one.because} ${reasons}`, one.rules))
    .filter(({ id }) => id !== right.id)
  return random.shuffled([right, ...new Map(wrong.map((option) => [option.id, option])).values()].slice(0, WRONG + 1))
}
