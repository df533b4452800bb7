/** How many there are: members, those who take part, those in the room. Plausible numbers, with the quorum often near. */
import { decisionQuorumOf, quorumNeeded } from '#rules/quorum'
import type { RuleSet } from '#rules/ruleSet'
import type { Random } from './random.ts'

export interface Attending {
  readonly participating: number
  readonly present: number
}

/** A whole number from this one to that one, both included. */
export const within = (least: number, most: number, random: Random): number =>
  least + random.below(Math.max(most - least, 0) + 1)

/** Mostly enough for a decision; sometimes by one, and sometimes one short. */
export const attending = (law: RuleSet, random: Random): Attending => {
  const members = law.members.count
  const participating = within(members - Math.floor(members / 8), members, random)
  const quorum = decisionQuorumOf(law)?.quorum ?? null
  const need = quorum === null ? null : quorumNeeded(quorum, { members, participating })
  const usual = within(Math.ceil(participating / 2), participating, random)
  if (need === null) return { participating, present: usual }
  const draw = random.below(20)
  const present =
    draw < 3 ? need : draw < 6 ? need - 1 : draw < 7 ? within(1, need - 1, random) : within(need, participating, random)
  return { participating, present: Math.max(Math.min(present, participating), 2) }
}
