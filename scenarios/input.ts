/** What the replay of a scenario starts from. Apart from reading files, so that a replay does not load what reads them. */
import { amend } from '#rules/amend'
import { ruleSetById } from '#rules/sets/known'
import type { Input } from '#machines/context'
import type { Scenario } from './schema.ts'

/** Throws for an unknown rule set, which loading has already refused. */
export const inputOf = (scenario: Scenario): Input => {
  const ruleSet = ruleSetById(scenario.ruleSet)
  if (ruleSet === undefined) throw new Error(`unknown rule set ${scenario.ruleSet}`)
  const { participants, membership, rules, participating, present } = scenario
  const counted = membership === undefined ? ruleSet : amend(ruleSet, [{ parameter: 'members', value: membership }])
  return {
    ruleSet: rules === undefined ? counted : amend(counted, rules.changes),
    participants: Object.fromEntries(
      Object.entries(participants).map(([id, { role, name, memberParties }]) => [
        id,
        memberParties === undefined ? { role, name } : { role, name, memberParties },
      ]),
    ),
    participating,
    present,
  }
}
