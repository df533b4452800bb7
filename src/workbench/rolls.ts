/** The lists of names that are here: fetched when one is asked for, and then known to whatever reads boards. */
import type { Choice } from '#rules/ballots'
import type { Members, Scenario } from '#scenarios/schema'
import type { Standing } from './asked.ts'
import { makeRollKnown, type Roll, type RollMember } from './roll.ts'

/** A list of names, and what is known of those on it. */
export interface NamedRoll extends Roll {
  /** The date that it is a list of; null for those in a record. */
  readonly asOf: string | null
  /** Who of them are in the European Union. */
  readonly europeanUnion: readonly string[]
  /** What a record says that each did: the one source of standings besides the user. */
  readonly recorded: Readonly<Record<string, Standing>>
}

const files = import.meta.glob<Members>('../../scenarios/members/*.json', { import: 'default' })

/** A roll of members as it stands in its file. */
export const rollOfMembers = ({ id, title, asOf, members }: Members): NamedRoll => {
  const europeanUnion = members.filter((member) => member.europeanUnion && member.role === 'party').map((one) => one.id)
  return {
    id,
    title,
    asOf,
    europeanUnion,
    recorded: {},
    members: members.map(({ id: member, name, iso, group, role }) => ({
      id: member,
      name,
      code: iso,
      group,
      memberParties: role === 'regional organization' ? europeanUnion : null,
    })),
  }
}

/** Between the scenario and its step, in the id of the roll of a recorded vote. */
const AT = '@'

export const recordedRollId = (scenario: string, step: string): string => `${scenario}${AT}${step}`

const alphabetical = new Intl.Collator('en')

/** The names that a recorded vote was taken by; undefined where the step is no vote by name. */
export const rollOfRecord = (scenario: Scenario, step: string): NamedRoll | undefined => {
  const event = scenario.events.find(({ id }) => id === step)?.event
  if (event?.type !== 'ballots.cast' || event.ballots.by !== 'name') return undefined
  const recorded: Readonly<Record<string, Choice>> = event.ballots.votes
  const members = Object.entries(scenario.participants)
    .filter(([id, { role, memberParties }]) => role === 'party' || memberParties !== undefined || id in recorded)
    .map(([id, { name, memberParties = null }]): RollMember => ({
      id,
      name: name ?? id,
      code: null,
      group: null,
      memberParties,
    }))
    .toSorted((one, other) => alphabetical.compare(one.name, other.name))
  return {
    id: recordedRollId(scenario.id, step),
    title: scenario.title,
    asOf: null,
    europeanUnion: [],
    recorded,
    members,
  }
}

const fetchRoll = async (id: string): Promise<NamedRoll | undefined> => {
  const path = `../../scenarios/members/${id}.json`
  if (Object.hasOwn(files, path)) {
    const document = await files[path]?.()
    return document && rollOfMembers(document)
  }
  const [name = '', step] = id.split(AT)
  if (step === undefined) return undefined
  const { fetchScenario } = await import('#src/session/fetchScenario.ts')
  const scenario = await fetchScenario(name)
  return scenario && rollOfRecord(scenario, step)
}

const known = new Map<string, NamedRoll>()
const asked = new Map<string, Promise<NamedRoll | undefined>>()

export const namedRollById = (id: string): NamedRoll | undefined => known.get(id)

/** From here on boards of these names can be shown, counted, read and written. */
export const keepRoll = (roll: NamedRoll): NamedRoll => {
  known.set(roll.id, roll)
  makeRollKnown(roll)
  return roll
}

/** The list of this id, known from then on; undefined where there is none. Asked for once, unless that failed. */
export const loadRoll = (id: string): Promise<NamedRoll | undefined> => {
  const before = asked.get(id)
  if (before !== undefined) return before
  const fetching = fetchRoll(id).then((roll) => roll && keepRoll(roll))
  asked.set(id, fetching)
  fetching.catch(() => asked.delete(id))
  return fetching
}

/** The list of names that an address needs before it can be read; null where it needs none. */
export const rollInAddress = (hash: string): string | null => /[/,]roll=([^:,/]+)/.exec(hash)?.[1] ?? null
