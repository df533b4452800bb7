/** Laws that no body here has yet: one matter, with another majority, a veto, or a printed quorum of votes. */
import type { MatterRule, RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'

/** A law with one matter, `decision`, and as many members as are said. */
export const lawOf = (id: string, members: number, rule: Partial<MatterRule>): RuleSet => ({
  ...untocCop,
  id,
  body: `The body of ${id}`,
  shortName: id,
  members: { ...untocCop.members, count: members },
  matters: {
    decision: {
      label: `Decision of ${id}`,
      rule: null,
      majority: { kind: 'simple', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'inferred',
      ...rule,
    },
  },
})

/** The same law without a quorum of those present. */
export const withoutQuorum = (law: RuleSet): RuleSet => ({ ...law, slots: { ...law.slots, 'quorum.decide': null } })

/** One of each kind of majority, base and bar. */
export const otherLaws = (members: number): readonly RuleSet[] => [
  lawOf('simple of members', members, { majority: { kind: 'simple', of: 'members' } }),
  lawOf('two thirds of members', members, { majority: { kind: 'two-thirds', of: 'members' } }),
  lawOf('simple of those present', members, { majority: { kind: 'simple', of: 'present' } }),
  lawOf('three quarters', members, { majority: { kind: 'three-quarters', of: 'present and voting' } }),
  lawOf('fixed', members, { majority: { kind: 'fixed', votes: 3, of: 'members' } }),
  lawOf('fixed with vetoes', members, { majority: { kind: 'fixed', votes: 3, of: 'members' }, veto: true }),
  lawOf('quorum of votes', members, { quorumOfVotes: { rule: null } }),
]
