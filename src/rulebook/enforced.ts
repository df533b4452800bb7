/** Where the machine enforces a rule: read from the machine's own chart and the body's answers, never listed by hand. */
import { chartOfConference } from '#machines/chart'
import { conferenceEventSchema, type EventType } from '#machines/events'
import {
  QUESTION_KINDS,
  type Grade,
  type MatterRule,
  type MotionKind,
  type QuestionKind,
  type RuleSet,
} from '#rules/ruleSet'
import { SLOTS, type Slot } from '#rules/slots'

/** Every kind of act there is. */
export const ACTS: readonly EventType[] = conferenceEventSchema.def.options.flatMap(({ shape }) => [
  ...shape.type.def.values,
])

interface Use {
  readonly acts: readonly EventType[]
  /** Whether something follows by itself under this rule, once a vote is done. */
  readonly follows: boolean
}

/** The acts that stand on each slot, in the order of the schema. */
const uses: ReadonlyMap<Slot, Use> = (() => {
  const { edges } = chartOfConference()
  return new Map(
    SLOTS.map((slot) => {
      const standing = edges.filter(({ rules }) => rules.includes(slot))
      const events = new Set(standing.map(({ event }) => event))
      return [slot, { acts: ACTS.filter((act) => events.has(act)), follows: events.has(null) }]
    }),
  )
})()

export interface Enforcement extends Use {
  readonly slot: Slot
  readonly paragraph: string | null
  /** How well it is known that the rule says this, where that is less well than the rest of it. */
  readonly grade: Grade | null
}

/** Every question of the machine that this body answers by this rule, with the acts that depend on it. */
export const enforcedBy = (ruleSet: RuleSet, number: string): readonly Enforcement[] =>
  SLOTS.flatMap((slot): Enforcement[] => {
    const answer = ruleSet.slots[slot]
    const use = uses.get(slot)
    if (answer === null || answer.rule !== number || use === undefined) return []
    return use.acts.length === 0 && !use.follows
      ? []
      : [{ slot, paragraph: answer.paragraph ?? null, grade: answer.grade ?? null, ...use }]
  })

/** The kinds of matter whose majority stands in this rule. */
export const mattersUnder = (ruleSet: RuleSet, number: string): readonly MatterRule[] =>
  Object.values(ruleSet.matters).filter(({ rule }) => rule === number)

/** Something that a rule fixes, and acts read: a majority, a motion, a kind of question, what a tie comes to. */
export type Parameter =
  | { readonly of: 'matter'; readonly matter: MatterRule }
  | { readonly of: 'motion'; readonly kind: MotionKind }
  | { readonly of: 'question'; readonly kind: QuestionKind }
  | { readonly of: 'offices'; readonly offices: readonly (readonly [office: string, count: number])[] }
  | { readonly of: 'issuers'; readonly issuers: readonly string[] }
  | { readonly of: 'tie' }
  | { readonly of: 'protocol' }

/** What the body's data fixes under this rule. Officers and signatures stand under the rule of the act that reads them. */
export const parametersUnder = (ruleSet: RuleSet, number: string): readonly Parameter[] => {
  const { motions, questionRules, offices, credentials, slots, tieRule, protocolRule } = ruleSet
  const named = Object.entries(offices)
  return [
    ...mattersUnder(ruleSet, number).map((matter): Parameter => ({ of: 'matter', matter })),
    ...motions.filter(({ rule }) => rule === number).map(({ kind }): Parameter => ({ of: 'motion', kind })),
    ...QUESTION_KINDS.filter((kind) => questionRules[kind] === number).map((kind): Parameter => ({
      of: 'question',
      kind,
    })),
    ...(slots['election.nominate']?.rule === number && named.length > 0
      ? [{ of: 'offices' as const, offices: named }]
      : []),
    ...(slots['credentials.issuer']?.rule === number && credentials.issuers.length > 0
      ? [{ of: 'issuers' as const, issuers: credentials.issuers }]
      : []),
    ...(tieRule === number ? [{ of: 'tie' as const }] : []),
    ...(protocolRule === number ? [{ of: 'protocol' as const }] : []),
  ]
}

export const isEnforced = (ruleSet: RuleSet, number: string): boolean =>
  enforcedBy(ruleSet, number).length > 0 || parametersUnder(ruleSet, number).length > 0
