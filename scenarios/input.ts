/** What the replay of a scenario starts from. Apart from reading files, so that a replay does not load what reads them. */
import { amend } from '#rules/amend'
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/known'
import type { Input } from '#machines/input'
import type { Scenario } from './schema.ts'

/** The body's own rules, with as many members as there were: before what the scenario changes in them. */
export const bodyRulesOf = ({ ruleSet: id, membership }: Pick<Scenario, 'ruleSet' | 'membership'>): RuleSet => {
  const ruleSet = ruleSetById(id)
  if (ruleSet === undefined) throw new Error(`unknown rule set ${id}`)
  return membership === undefined ? ruleSet : amend(ruleSet, [{ parameter: 'members', value: membership }])
}

/** Throws for an unknown rule set, which loading has already refused. */
export const inputOf = (scenario: Scenario): Input => {
  const { participants, rules, participating, present } = scenario
  const ruleSet = bodyRulesOf(scenario)
  return {
    ruleSet: rules === undefined ? ruleSet : amend(ruleSet, rules.changes),
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
