/** From text to a sound document, or every problem in it: where, what was found, what was expected. */
import type { Fault, Loaded } from './faults.ts'
import { expand } from './expand.ts'
import { faultsOf } from './issues.ts'
import { branchNow, scenarioNow } from './migrate.ts'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import type { ConferenceEvent } from '#machines/events'
import {
  branchSchema,
  membersSchema,
  scenarioSchema,
  SCHEMA_VERSION,
  type BranchDocument,
  type Members,
  type Scenario,
  type ScenarioDocument,
} from './schema.ts'

export type { Fault, Loaded }

const failed = (faults: readonly Fault[]): { readonly ok: false; readonly faults: readonly Fault[] } => ({
  ok: false,
  faults,
})

/** The version is looked at first, so that a newer file is named as such and not as damaged. */
export const versionFault = (value: unknown): Fault | null => {
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

/** The text of a file as a value. */
export const parsed = (text: string): Loaded<unknown> => {
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
const readMembers = (value: unknown): Loaded<Members> => {
  const version = versionFault(value)
  if (version !== null) return failed([version])
  const result = membersSchema.safeParse(value)
  return result.success ? { ok: true, document: result.data } : failed(faultsOf(result.error.issues))
}

/** The shape alone: what it takes from elsewhere is not in place yet. */
const readDocument = (value: unknown): Loaded<ScenarioDocument> => {
  const version = versionFault(value)
  if (version !== null) return failed([version])
  const result = scenarioSchema.safeParse(scenarioNow(value))
  return result.success ? { ok: true, document: result.data } : failed(faultsOf(result.error.issues))
}

const found = <Document>(value: unknown, read: (value: unknown) => Loaded<Document>): Loaded<Document> | undefined =>
  value === undefined ? undefined : read(value)

/** Reads a scenario from a value already parsed from JSON, with what it takes from the library. */
export const readScenario = (value: unknown, library: Library = EMPTY): Loaded<Scenario> => {
  const read = readDocument(value)
  if (!read.ok) return read
  const expanded = expand(read.document, {
    scenario: (id) => found(library.scenario(id), readDocument),
    members: (id) => found(library.members(id), readMembers),
  })
  if (!expanded.ok) return expanded
  const faults = crossFaults(expanded.document)
  return faults.length > 0 ? failed(faults) : expanded
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
  const result = branchSchema.safeParse(branchNow(value))
  return result.success ? { ok: true, document: result.data } : failed(faultsOf(result.error.issues))
}

export const readBranchText = (text: string): Loaded<BranchDocument> => {
  const value = parsed(text)
  return value.ok ? readBranch(value.document) : value
}
