/** From text to a sound document, or every problem in it: where, what was found, what was expected. */
import * as z from 'zod/mini'
import { amend } from '#rules/amend'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import type { Input } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import {
  branchSchema,
  membersSchema,
  scenarioSchema,
  SCHEMA_VERSION,
  type BranchDocument,
  type Entry,
  type Members,
  type Scenario,
  type ScenarioDocument,
} from './schema.ts'

/** Something wrong in a document. `path` is dotted: "events.3.event.count"; empty for the document itself. */
export interface Fault {
  readonly path: string
  readonly says: string
}

export type Loaded<Document> =
  { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly faults: readonly Fault[] }

const failed = (faults: readonly Fault[]): { readonly ok: false; readonly faults: readonly Fault[] } => ({
  ok: false,
  faults,
})

z.config({ jitless: true, ...z.locales.en() })

const faultsOf = (issues: readonly z.core.$ZodIssue[]): readonly Fault[] =>
  issues.map(({ path, message }) => ({ path: path.map(String).join('.'), says: message }))

/** The version is looked at first, so that a newer file is named as such and not as damaged. */
const versionFault = (value: unknown): Fault | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { path: '', says: 'not a Plenary document: expected an object' }
  }
  const version: unknown = 'plenary' in value ? value.plenary : undefined
  if (typeof version !== 'number') return { path: 'plenary', says: `expected the schema version, ${SCHEMA_VERSION}` }
  return version > SCHEMA_VERSION
    ? {
        path: 'plenary',
        says: `made by a newer version of Plenary (${version}; this one reads up to ${SCHEMA_VERSION})`,
      }
    : null
}

const parsed = (text: string): Loaded<unknown> => {
  try {
    const document: unknown = JSON.parse(text)
    return { ok: true, document }
  } catch (error) {
    return failed([{ path: '', says: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}` }])
  }
}

const namesOf = (event: ConferenceEvent): readonly (readonly [string, string])[] => [
  ['by', event.by],
  ...('party' in event ? [['party', event.party] as const] : []),
  ...('speaker' in event ? [['speaker', event.speaker] as const] : []),
  ...('sponsors' in event ? event.sponsors.map((id, index) => [`sponsors.${index}`, id] as const) : []),
  ...('parties' in event && event.parties !== undefined
    ? event.parties.map((id, index) => [`parties.${index}`, id] as const)
    : []),
  ...('ballots' in event && event.ballots.by === 'name'
    ? Object.keys(event.ballots.votes).map((id) => [`ballots.votes.${id}`, id] as const)
    : []),
  ...('speakers' in event ? event.speakers.map((id, index) => [`speakers.${index}`, id] as const) : []),
  ...('organizations' in event ? event.organizations.map((id, index) => [`organizations.${index}`, id] as const) : []),
]

/** What a schema cannot say: ids unique, names known, sources and steps that exist. */
const crossFaults = (scenario: Scenario): readonly Fault[] => {
  const faults: Fault[] = []
  const expectKnown = (path: string, known: boolean, says: string): void => {
    if (!known) faults.push({ path, says })
  }
  const steps = new Set<string>()
  expectKnown(
    'ruleSet',
    ruleSetById(scenario.ruleSet) !== undefined,
    `unknown rule set "${scenario.ruleSet}"; expected one of ${RULE_SETS.map(({ id }) => id).join(', ')}`,
  )
  scenario.events.forEach(({ id, event, source }, index) => {
    expectKnown(`events.${index}.id`, !steps.has(id), `"${id}" is used twice; expected an id of its own`)
    steps.add(id)
    expectKnown(
      `events.${index}.source`,
      source < scenario.sources.length,
      `no source ${source}; expected 0 to ${scenario.sources.length - 1}`,
    )
    for (const [path, name] of namesOf(event)) {
      expectKnown(
        `events.${index}.event.${path}`,
        Object.hasOwn(scenario.participants, name),
        `"${name}" is not among the participants`,
      )
    }
  })
  expectKnown('opensAt', steps.has(scenario.opensAt), `no step "${scenario.opensAt}"`)
  scenario.expects.forEach(({ after }, index) =>
    expectKnown(`expects.${index}.after`, steps.has(after), `no step "${after}"`),
  )
  scenario.differences.forEach(({ after, source }, index) => {
    expectKnown(`differences.${index}.after`, steps.has(after), `no step "${after}"`)
    expectKnown(`differences.${index}.source`, source < scenario.sources.length, `no source ${source}`)
  })
  return faults
}

/** Where the scenarios and rolls that a document names are found: values parsed from JSON, undefined where unknown. */
export interface Library {
  readonly scenario: (id: string) => unknown
  readonly members: (id: string) => unknown
}

const EMPTY: Library = { scenario: () => undefined, members: () => undefined }

/** Reads a roll of members. */
export const readMembers = (value: unknown): Loaded<Members> => {
  const version = versionFault(value)
  if (version !== null) return failed([version])
  const result = membersSchema.safeParse(value)
  return result.success ? { ok: true, document: result.data } : failed(faultsOf(result.error.issues))
}

const membersOf = (document: ScenarioDocument, library: Library): Loaded<ScenarioDocument['participants']> => {
  if (document.members === undefined) return { ok: true, document: {} }
  const found = library.members(document.members)
  if (found === undefined)
    return failed([{ path: 'members', says: `no roll of members "${document.members}" is here` }])
  const roll = readMembers(found)
  if (!roll.ok) return failed(roll.faults.map(({ path, says }) => ({ path: `members.${path}`, says })))
  const { members } = roll.document
  const union = members.filter(({ europeanUnion }) => europeanUnion).map(({ id }) => id)
  const fromRoll = members.map(({ id, name, role }) => [
    id,
    role === 'regional organization' ? { role, name, memberParties: union } : { role, name },
  ])
  return { ok: true, document: Object.fromEntries(fromRoll) }
}

/** The steps between two of another scenario, its sources renumbered behind the document's own. */
const included = (
  document: ScenarioDocument,
  { include, from, to }: { include: string; from: string; to: string },
  library: Library,
): Loaded<Pick<Scenario, 'events' | 'participants'>> => {
  if (include === document.id) return failed([{ path: '', says: 'a scenario cannot include itself' }])
  const found = library.scenario(include)
  if (found === undefined) return failed([{ path: '', says: `no scenario "${include}" is here` }])
  const other = readScenario(found, { ...library, scenario: () => undefined })
  if (!other.ok) return failed(other.faults.map(({ path, says }) => ({ path: `${include}.${path}`, says })))
  const { events, sources, participants } = other.document
  const first = events.findIndex(({ id }) => id === from)
  const last = events.findIndex(({ id }) => id === to)
  if (first === -1 || last < first)
    return failed([{ path: '', says: `"${include}" has no steps from "${from}" to "${to}"` }])
  const taken = events.slice(first, last + 1).flatMap((entry): Entry[] => {
    const symbol = sources[entry.source]?.symbol
    const source = document.sources.findIndex((own) => own.symbol === symbol)
    return source === -1 ? [] : [{ ...entry, source }]
  })
  return taken.length === last + 1 - first
    ? { ok: true, document: { events: taken, participants } }
    : failed([{ path: '', says: `a source of "${include}" is not among the sources` }])
}

const withInclusions = (
  document: ScenarioDocument,
  library: Library,
): Loaded<Pick<Scenario, 'events' | 'participants'>> => {
  const events: Entry[] = []
  const faults: Fault[] = []
  let participants: ScenarioDocument['participants'] = {}
  document.events.forEach((item, index) => {
    if (!('include' in item)) {
      events.push(item)
      return
    }
    const taken = included(document, item, library)
    if (taken.ok) {
      events.push(...taken.document.events)
      participants = { ...participants, ...taken.document.participants }
    } else {
      faults.push(
        ...taken.faults.map(({ path, says }) => ({ path: `events.${index}${path === '' ? '' : `.${path}`}`, says })),
      )
    }
  })
  return faults.length > 0 ? failed(faults) : { ok: true, document: { events, participants } }
}

/** Reads a scenario from a value already parsed from JSON, with what it takes from the library. */
export const readScenario = (value: unknown, library: Library = EMPTY): Loaded<Scenario> => {
  const version = versionFault(value)
  if (version !== null) return failed([version])
  const result = scenarioSchema.safeParse(value)
  if (!result.success) return failed(faultsOf(result.error.issues))
  const taken = withInclusions(result.data, library)
  if (!taken.ok) return taken
  const roll = membersOf(result.data, library)
  if (!roll.ok) return roll
  // What the document says of somebody goes before the roll, and the roll before what came with steps taken over.
  const participants = { ...taken.document.participants, ...roll.document, ...result.data.participants }
  const scenario: Scenario = { ...result.data, events: taken.document.events, participants }
  const faults = crossFaults(scenario)
  return faults.length > 0 ? failed(faults) : { ok: true, document: scenario }
}

/** Reads a scenario from the text of a file. */
export const readScenarioText = (text: string, library: Library = EMPTY): Loaded<Scenario> => {
  const value = parsed(text)
  return value.ok ? readScenario(value.document, library) : value
}

/** Reads a branch, as a link or a file carries it. Whether its scenario exists is for the caller to say. */
export const readBranch = (value: unknown): Loaded<BranchDocument> => {
  const version = versionFault(value)
  if (version !== null) return failed([version])
  const result = branchSchema.safeParse(value)
  return result.success ? { ok: true, document: result.data } : failed(faultsOf(result.error.issues))
}

export const readBranchText = (text: string): Loaded<BranchDocument> => {
  const value = parsed(text)
  return value.ok ? readBranch(value.document) : value
}

/** What the replay of a scenario starts from. Throws for an unknown rule set, which loading has already refused. */
export const inputOf = (scenario: Scenario): Input => {
  const ruleSet = ruleSetById(scenario.ruleSet)
  if (ruleSet === undefined) throw new Error(`unknown rule set ${scenario.ruleSet}`)
  const { participants, membership, participating, present } = scenario
  return {
    ruleSet: membership === undefined ? ruleSet : amend(ruleSet, [{ parameter: 'members', value: membership }]),
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
