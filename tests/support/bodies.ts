/** Small bodies: as few parties as a rule can be tried on, and the organizations that apply to them. */
import type { Participant } from '#machines/context'
import type { Input } from '#machines/input'
import { amend } from '#rules/amend'
import type { RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'

const PARTIES = 'abcdefghijklmnopqrstuvwxyz'

/** Ids of the parties of a small body: a, b, c, … */
const partiesOf = (count: number): readonly string[] => [...PARTIES].slice(0, count)

/** Ids of the organizations: organization-1, … */
const organizationsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `organization-${index + 1}`)

export interface Body {
  readonly parties: number
  readonly organizations: number
  /** Left out: UNTOC's. */
  readonly ruleSet?: RuleSet
  /** Parties that are also members of a regional organization, "union"; left out: there is none. */
  readonly union?: readonly string[]
}

/** A body of so many parties, all taking part, nobody in the room yet. The law is as written but for their number. */
export const bodyOf = ({ parties, organizations, ruleSet = untocCop, union }: Body): Input => {
  const participants: Record<string, Participant> = {
    president: { role: 'president', name: null },
    secretariat: { role: 'secretariat', name: null },
  }
  for (const id of partiesOf(parties)) participants[id] = { role: 'party', name: null }
  for (const id of organizationsOf(organizations)) participants[id] = { role: 'organization', name: null }
  if (union !== undefined) participants['union'] = { role: 'regional organization', name: null, memberParties: union }
  return {
    ruleSet: amend(ruleSet, [{ parameter: 'members', value: parties }]),
    participants,
    participating: parties,
    present: 0,
  }
}
