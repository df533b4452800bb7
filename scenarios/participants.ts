/** Who takes part in a scenario of one's own: added, named, removed. Pure; what comes out is sound. */
import type { Role } from '#rules/ruleSet'
import { VOTING_ROLES } from '#rules/voters'
import { firstFree } from './firstFree.ts'
import { latinWords } from './latinWords.ts'
import { namesIn } from './namesIn.ts'
import type { Scenario } from './schema.ts'

export type Participants = Scenario['participants']

/** Whom a user may add. The officers are there; what a regional organization votes for is told in the file. */
export const ADDED_ROLES = ['party', 'signatory', 'observer', 'organization'] as const satisfies readonly Role[]
export type AddedRole = (typeof ADDED_ROLES)[number]
const isAddedRole = (role: Role): role is AddedRole => ADDED_ROLES.some((one) => one === role)

/** A name as an id; one that has no Latin letters is numbered. */
export const idForName = (name: string, taken: ReadonlySet<string>): string => {
  const stem = latinWords(name).join('-').slice(0, 56) || 'party'
  const asItIs = !taken.has(stem) && !(stem in {}) && !/^party\b/.test(stem)
  return asItIs ? stem : firstFree(taken, (number) => `${stem}-${number}`)
}

/** Members: the parties, and a regional organization that is one. */
const membersIn = ({ participants }: Scenario): number =>
  Object.values(participants).filter(({ role }) => VOTING_ROLES.has(role)).length

/** Where as many take part, or are members, as are on the list, it stays so. */
const recounted = (before: Scenario, participants: Participants): Scenario => {
  const after = { ...before, participants }
  const [was, is] = [membersIn(before), membersIn(after)]
  return {
    ...after,
    ...(before.membership === was ? { membership: is } : {}),
    ...(before.participating === was ? { participating: is } : {}),
  }
}

export const addParticipant = (scenario: Scenario, name: string, role: AddedRole): Scenario =>
  recounted(scenario, {
    ...scenario.participants,
    [idForName(name, new Set(Object.keys(scenario.participants)))]: { role, name },
  })

/** @param name null: the record does not say who it is */
export const nameParticipant = (scenario: Scenario, id: string, name: string | null): Scenario => {
  const participant = scenario.participants[id]
  return participant === undefined
    ? scenario
    : { ...scenario, participants: { ...scenario.participants, [id]: { ...participant, name } } }
}

/** Whether somebody else has this name, however it is written. */
export const isNameTaken = ({ participants }: Scenario, name: string, id?: string): boolean =>
  Object.entries(participants).some(
    ([other, one]) => other !== id && one.name?.toLocaleLowerCase() === name.toLocaleLowerCase(),
  )

/** The steps that name somebody: by whom, for whom, of whom, or as a vote. */
export const stepsNaming = ({ events }: Scenario, id: string): readonly string[] =>
  events.filter(({ event }) => namesIn(event).some(([, named]) => named === id)).map((entry) => entry.id)

/** Why somebody cannot be removed. */
export type Kept =
  | { readonly because: 'an officer' | 'a member of an organization' | 'the last member' }
  /** How many steps name them. */
  | { readonly because: 'named in steps'; readonly steps: number }

/** Null where nothing keeps them. */
export const keptIn = (scenario: Scenario, id: string): Kept | null => {
  const { participants } = scenario
  const role = participants[id]?.role
  if (role === undefined || (!isAddedRole(role) && role !== 'regional organization')) return { because: 'an officer' }
  const steps = stepsNaming(scenario, id).length
  if (steps > 0) return { because: 'named in steps', steps }
  if (Object.values(participants).some(({ memberParties }) => memberParties?.includes(id)))
    return { because: 'a member of an organization' }
  return VOTING_ROLES.has(role) && membersIn(scenario) === 1 ? { because: 'the last member' } : null
}

/** Without somebody whom nothing keeps. */
export const removeParticipant = (scenario: Scenario, id: string): Scenario => {
  const { [id]: _, ...others } = scenario.participants
  return recounted(scenario, others)
}
