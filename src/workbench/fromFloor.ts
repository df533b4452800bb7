/** From the Floor to the bench: a vote as it stands there, as an address of the Workbench. */
import type { Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/known'
import { castIn } from '#rules/tally'
import { addressOf } from './address.ts'

/** @param law the rules in force there; what differs from the body's own goes along */
export const benchAddress = (law: RuleSet, { matter, tally, vetoes }: Decision): string => {
  const body = ruleSetById(law.id)
  const { inFavour, against, abstaining, present } = tally
  const silent = present - castIn(tally)
  return addressOf(
    {
      ruleSet: law.id,
      matter,
      votes: { by: 'count', inFavour, against, abstaining, silent },
      presenceKnown: true,
      members: body?.members.count === law.members.count ? null : law.members.count,
      vetoes,
      quorumOfVotes: null,
      twoThirds: body?.twoThirds === law.twoThirds ? null : law.twoThirds,
    },
    { ruleSet: ruleSetById, roll: () => undefined },
  )
}
