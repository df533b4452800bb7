/** A small body: few parties and few offices, and otherwise the law as it is, so that a walk over it ends. */
import { amend } from '#rules/amend'
import { leastReaching } from '#rules/fraction'
import type { MatterRule, RuleSet } from '#rules/ruleSet'
import type { Participant } from './context.ts'
import type { Input } from './input.ts'

const partyId = (index: number): string => `party-${index + 1}`
export const PARTY = partyId(0)
export const SECOND = partyId(1)
export const THIRD = partyId(2)
export const ORGANIZATIONS = ['organization-1', 'organization-2'] as const

/** A fixed number of votes is more than a small body has: the same share of its members stands for it. */
const scaled = (rule: MatterRule, members: number, parties: number): MatterRule => {
  const { majority } = rule
  if (majority.kind !== 'fixed') return rule
  const share = { numerator: majority.votes, denominator: members, comparison: 'at least' } as const
  return { ...rule, majority: { ...majority, votes: leastReaching(share, parties) } }
}

const scaledMatters = ({ matters, members }: RuleSet, parties: number): RuleSet['matters'] =>
  Object.fromEntries(Object.entries(matters).map(([matter, rule]) => [matter, scaled(rule, members.count, parties)]))

/**
 * So many parties, all taking part and none yet in the room, a signatory, an observer, two organizations that may apply, and a regional
 * organization of which the first two parties are members. There is one President to elect and two Vice-Presidents.
 */
export const smallBody = (ruleSet: RuleSet, parties: number): Input => {
  const people: [string, Participant][] = [
    ['president', { role: 'president', name: null }],
    ['secretariat', { role: 'secretariat', name: null }],
    ['bureau', { role: 'bureau', name: null }],
    ...Array.from({ length: parties }, (_, index): [string, Participant] => [
      partyId(index),
      { role: 'party', name: null },
    ]),
    ['union', { role: 'regional organization', name: null, memberParties: [PARTY, SECOND] }],
    ['signatory', { role: 'signatory', name: null }],
    ['observer', { role: 'observer', name: null }],
    ...ORGANIZATIONS.map((id): [string, Participant] => [id, { role: 'organization', name: null }]),
  ]
  return {
    ruleSet: {
      ...amend(ruleSet, [{ parameter: 'members', value: parties }]),
      offices: { President: 1, 'Vice-President': 2 },
      matters: scaledMatters(ruleSet, parties),
    },
    participants: Object.fromEntries(people),
    participating: parties,
    present: 0,
  }
}
