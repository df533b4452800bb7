/** Who takes part in a scenario of one's own: added, named, removed. Pure; what comes out is sound. */
import type { Role } from '#rules/ruleSet'
import type { Scenario } from './schema.ts'

export type Participants = Scenario['participants']

/** Whom a user may add. The officers are there; what a regional organization votes for is told in the file. */
export const ADDED_ROLES = ['party', 'signatory', 'observer', 'organization'] as const satisfies readonly Role[]
export type AddedRole = (typeof ADDED_ROLES)[number]
const isAddedRole = (role: Role): role is AddedRole => ADDED_ROLES.some((one) => one === role)

/** A name as an id; one that has no Latin letters is numbered. */
export const idForName = (name: string, taken: ReadonlySet<string>): string => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['party']
  const stem = words.join('-').slice(0, 56)
  const free = (id: string) => !taken.has(id) && !(id in {})
  if (free(stem) && words[0] !== 'party') return stem
  let number = 1
  while (!free(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

const partiesIn = ({ participants }: Scenario): number =>
  Object.values(participants).filter(({ role }) => role === 'party').length

/** Where as many take part, or are members, as there are parties, it stays so. */
const recounted = (before: Scenario, participants: Participants): Scenario => {
  const after = { ...before, participants }
  const [was, is] = [partiesIn(before), partiesIn(after)]
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

const mentions = (value: unknown, id: string): boolean => {
  if (typeof value === 'string') return value === id
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, each]) => key === id || mentions(each, id))
}

/** The steps that name somebody: by whom, for whom, of whom, or as a vote. */
export const stepsNaming = ({ events }: Scenario, id: string): readonly string[] =>
  events.filter(({ event }) => mentions(event, id)).map((entry) => entry.id)

/** Why somebody cannot be removed; null where they can. */
export type KeptBecause = 'an officer' | 'named in steps' | 'a member of an organization' | 'the last party'
export const keptBecause = (scenario: Scenario, id: string): KeptBecause | null => {
  const { participants } = scenario
  const role = participants[id]?.role
  if (role === undefined || (!isAddedRole(role) && role !== 'regional organization')) return 'an officer'
  if (stepsNaming(scenario, id).length > 0) return 'named in steps'
  if (Object.values(participants).some(({ memberParties }) => memberParties?.includes(id)))
    return 'a member of an organization'
  return role === 'party' && partiesIn(scenario) === 1 ? 'the last party' : null
}

/** Without somebody whom nothing keeps. */
export const removeParticipant = (scenario: Scenario, id: string): Scenario => {
  const { [id]: _, ...others } = scenario.participants
  return recounted(scenario, others)
}
