/** Whether what is on screen or on paper is a record, a branch, or made up: one judgment, in words. */
import { isMadeHere } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import { say, words } from '#src/language/say.ts'

const STANDING = words({
  record: 'The record, as its sources tell it.',
  made: 'Made in Plenary: no record tells of it.',
  madeInPart: 'Made in Plenary in part: not all of it is what its sources tell.',
})

/** What the scenario itself is, or the branch of it that is played: what sources tell, or in part or all what was made here. */
export const standingOf = (scenario: Scenario, branch: { readonly name: string } | null): string => {
  if (branch !== null) return say`A branch, “${branch.name}”: not what happened.`
  const made = scenario.events.filter((entry) => isMadeHere(scenario, entry)).length
  if (made === scenario.events.length) return STANDING.made
  return made > 0 || scenario.rules !== undefined ? STANDING.madeInPart : STANDING.record
}
