/**
 * A what-if in the law itself: named changes over a rule set, each shown and shared like any other edit.
 */
import type { Matter } from './matters.ts'
import type { Majority, Quorum, RuleSet, TwoThirdsReading } from './ruleSet.ts'

/** The quorums that can be changed, by the slot that asks for each. */
export const QUORUM_SLOTS = ['quorum.open', 'quorum.decide'] as const
export type QuorumSlot = (typeof QUORUM_SLOTS)[number]

/** A majority that is a share of something. */
export type SharedMajority = Exclude<Majority, { readonly kind: 'fixed' }>

/** One changed parameter. `participating` is not the body's but the session's, and is changed there. */
export type RuleChange =
  | { readonly parameter: 'two-thirds reading'; readonly value: TwoThirdsReading }
  | { readonly parameter: 'members'; readonly value: number }
  | { readonly parameter: QuorumSlot; readonly value: Quorum }
  /** Of a matter that the body does not know, it changes nothing. */
  | { readonly parameter: 'majority'; readonly matter: Matter; readonly value: SharedMajority }

const withMajority = (ruleSet: RuleSet, matter: Matter, majority: Majority): RuleSet => {
  const known = ruleSet.matters[matter]
  if (known === undefined) return ruleSet
  return { ...ruleSet, matters: { ...ruleSet.matters, [matter]: { ...known, majority } } }
}

/** The rule set as changed; later changes of one parameter win. */
export const amend = (ruleSet: RuleSet, changes: readonly RuleChange[]): RuleSet =>
  changes.reduce<RuleSet>((amended, change) => {
    switch (change.parameter) {
      case 'two-thirds reading':
        return { ...amended, twoThirds: change.value, twoThirdsSource: 'as it is set here' }
      case 'members':
        return { ...amended, members: { count: change.value, grade: 'inferred', source: 'As it is set here.' } }
      case 'quorum.open':
      case 'quorum.decide': {
        const answer = amended.slots[change.parameter] ?? { rule: null }
        const requires = { family: 'quorum', quorum: change.value } as const
        return { ...amended, slots: { ...amended.slots, [change.parameter]: { ...answer, requires } } }
      }
      case 'majority':
        return withMajority(amended, change.matter, change.value)
    }
  }, ruleSet)
