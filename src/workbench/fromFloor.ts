/** From the Floor to the bench: a vote as it stands there, as an address of the Workbench. */
import type { SharedMajority } from '#rules/amend'
import type { Question } from '#rules/decide'
import type { Matter } from '#rules/matters'
import { decisionQuorumOf } from '#rules/quorum'
import type { Quorum, RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/known'
import { silentIn } from '#rules/tally'
import { addressOf } from './address.ts'
import { AS_THE_BODY_HAS_IT } from './asked.ts'

/** Where a scenario has a majority of its own for the matter. */
const ownMajority = (law: RuleSet, body: RuleSet | undefined, matter: Matter): SharedMajority | null => {
  const [here, there] = [law.matters[matter]?.majority, body?.matters[matter]?.majority]
  if (here === undefined || here.kind === 'fixed') return null
  return there !== undefined && there.kind === here.kind && there.of === here.of ? null : here
}

const sameQuorum = (one: Quorum, other: Quorum): boolean =>
  one.of === other.of &&
  one.share.numerator === other.share.numerator &&
  one.share.denominator === other.share.denominator &&
  one.share.comparison === other.share.comparison

/** Where a scenario has a quorum of its own for deciding. */
const ownQuorum = (law: RuleSet, body: RuleSet | undefined): Quorum | null => {
  const here = decisionQuorumOf(law)?.quorum
  const there = body === undefined ? undefined : decisionQuorumOf(body)?.quorum
  return here === undefined || (there !== undefined && sameQuorum(here, there)) ? null : here
}

/**
 * @param law the rules in force there: all that this vote turns on goes along, where it is not the body's own
 * @param question the vote as it is put to them
 */
export const benchAddress = (law: RuleSet, question: Question): string => {
  const body = ruleSetById(law.id)
  const { matter, tally, vetoes = 0 } = question
  const { inFavour, against, abstaining } = tally
  const present = question.present ?? null
  const members = question.members ?? law.members.count
  return addressOf(
    {
      ...AS_THE_BODY_HAS_IT,
      ruleSet: law.id,
      matter,
      votes: { by: 'count', inFavour, against, abstaining, silent: present === null ? 0 : silentIn(tally, present) },
      presenceKnown: present !== null,
      members: body?.members.count === members ? null : members,
      vetoes,
      twoThirds: body?.twoThirds === law.twoThirds ? null : law.twoThirds,
      participating: decisionQuorumOf(law)?.quorum.of === 'participating' ? (question.participating ?? null) : null,
      majority: ownMajority(law, body, matter),
      toDecide: ownQuorum(law, body),
    },
    { ruleSet: ruleSetById, roll: () => undefined },
  )
}
