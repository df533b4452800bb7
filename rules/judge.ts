/**
 * May this act be done? One question of the machine, one rule of the body, one answer with its reason. The guard, the
 * explanation on screen, the label in the chart and the tests all read this same answer.
 */
import type { Bar } from './bars.ts'
import { CONDITIONS } from './conditions.ts'
import { decide, type Decision, type Question } from './decide.ts'
import type { Facts } from './facts.ts'
import type { Matter } from './matters.ts'
import { quorumMet, quorumNeeded } from './quorum.ts'
import type { Quorum, Requirement, Role, RuleSet } from './ruleSet.ts'
import type { Slot } from './slots.ts'

/** The answer. Numbers are whole counts of members, votes or days; null where the slot compares none. */
export interface Verdict {
  readonly slot: Slot
  /** Number in the body's rule book; null where the body has no such rule. */
  readonly rule: string | null
  readonly paragraph: string | null
  readonly holds: boolean
  /** Why it does not hold; null where it does. */
  readonly bar: Bar | null
  readonly have: number | null
  readonly need: number | null
  /** What the need is a share of, for a quorum. */
  readonly base: { readonly of: Quorum['of']; readonly count: number } | null
  readonly decision: Decision | null
  /** Whose turn it is, by name, where the act is out of turn. */
  readonly next?: string
  /** The kind of act that is not at its stage, where that is what bars it. */
  readonly act?: string
  /** The proposal that goes before: named by the rule on their order, where it bars. */
  readonly earlier: string | null
}

type Finding = Pick<Verdict, 'bar'> &
  Partial<Pick<Verdict, 'have' | 'need' | 'base' | 'decision' | 'earlier' | 'rule' | 'next'>>

const judgeQuorum = (quorum: Quorum, facts: Facts): Finding => {
  const attendance = { members: facts.members, participating: facts.participating }
  return {
    bar: quorumMet(quorum, attendance, facts.present) === true ? null : 'too-few-present',
    have: facts.present,
    need: quorumNeeded(quorum, attendance),
    base: { of: quorum.of, count: quorum.of === 'members' ? facts.members : facts.participating },
  }
}

const judgeMajority = (ruleSet: RuleSet, matter: Matter | 'of question', question: Question | null): Finding => {
  if (question === null) return { bar: 'no-such-vote' }
  const decided = decide(ruleSet, matter === 'of question' ? question : { ...question, matter })
  if (!decided.ok) return { bar: 'ballots-cannot-be-counted' }
  const { majority, outcome } = decided.value
  return {
    bar: outcome === 'carried' ? null : 'majority-not-reached',
    have: majority.have,
    need: majority.need,
    decision: decided.value,
    ...(majority.rule === null ? {} : { rule: majority.rule }),
  }
}

/** The bar for an actor who may not do this at all; null where the actor may. */
const actorBar = (by: readonly Role[] | undefined, actor: Role): Bar | null => {
  if (by === undefined || by.includes(actor)) return null
  if (by.includes('party')) return 'not-a-party'
  return by.includes('president') ? 'not-the-chair' : 'not-the-secretariat'
}

/** Judged as another slot's rule has it. */
const byRuleOf = ({ slots }: RuleSet, slot: Slot): Pick<Finding, 'rule'> => {
  const rule = slots[slot]?.rule ?? null
  return rule === null ? {} : { rule }
}

/** What the numbers of the slot's family say; a family without numbers says nothing. */
const countIn = (requirement: Requirement, ruleSet: RuleSet, facts: Facts): Finding => {
  switch (requirement.family) {
    case 'quorum':
      return judgeQuorum(requirement.quorum, facts)
    case 'notice': {
      const given = facts.notice ?? 0
      return { bar: given >= requirement.days ? null : 'notice-too-short', have: given, need: requirement.days }
    }
    case 'majority':
      return judgeMajority(ruleSet, requirement.matter, facts.question)
    case 'nothing':
    case 'condition':
      return { bar: null }
  }
}

const conditionBar = (slot: Slot, { family }: Requirement, facts: Facts): Bar | null =>
  family === 'nothing' ? null : (CONDITIONS[slot]?.(facts) ?? null)

/** What a condition is told with, whether it bars or not. */
const toldWith = (slot: Slot, ruleSet: RuleSet, facts: Facts): Omit<Finding, 'bar'> => {
  if (slot === 'vote.right') return { have: facts.present, need: facts.cast }
  // What was withdrawn is not reconsidered, but submitted again: by the rule on withdrawal.
  if (slot === 'question.new' && facts.questionWithdrawn) return byRuleOf(ruleSet, 'proposal.sponsor')
  if (slot === 'proposal.order') return { earlier: facts.proposal?.earlier ?? null }
  return slot === 'roll.order' && facts.roll.next !== null && !facts.roll.inTurn ? { next: facts.roll.next } : {}
}

const find = (slot: Slot, requirement: Requirement, ruleSet: RuleSet, facts: Facts): Finding => {
  const counted = countIn(requirement, ruleSet, facts)
  if (counted.bar !== null) return counted
  const told = requirement.family === 'condition' ? toldWith(slot, ruleSet, facts) : {}
  return { ...counted, ...told, bar: conditionBar(slot, requirement, facts) }
}

/** Judges one slot under a body's rules. Never throws: a body without such a rule bars the act and says so. */
export const judge = (ruleSet: RuleSet, slot: Slot, facts: Facts): Verdict => {
  const answer = ruleSet.slots[slot]
  const none = { have: null, need: null, base: null, decision: null, earlier: null }
  if (answer === null) return { slot, rule: null, paragraph: null, holds: false, bar: 'no-rule', ...none }
  const wrongActor = actorBar(answer.by, facts.actor)
  const finding: Finding = wrongActor === null ? find(slot, answer.requires, ruleSet, facts) : { bar: wrongActor }
  // Who may speak on a motion stands in the rule on it, and not in the one on the order of motions.
  const ofMotion = slot === 'motion.speak' ? (facts.motion?.rule ?? null) : null
  const rule = finding.rule ?? ofMotion ?? answer.rule
  const paragraph = rule === answer.rule ? (answer.paragraph ?? null) : null
  return { slot, ...none, ...finding, rule, paragraph, holds: finding.bar === null }
}

/** Whether `judge` finds that it holds: for a guard, which asks often, and not why. */
export const holds = (ruleSet: RuleSet, slot: Slot, facts: Facts): boolean => {
  const answer = ruleSet.slots[slot]
  if (answer === null) return false
  const { by, requires } = answer
  return (
    actorBar(by, facts.actor) === null &&
    countIn(requires, ruleSet, facts).bar === null &&
    conditionBar(slot, requires, facts) === null
  )
}
