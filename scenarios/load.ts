/** From text to a sound document, or every problem in it: where, what was found, what was expected. */
import type { Fault, Loaded } from './faults.ts'
import { crossFaults, partsIn, partsOf } from './crossChecks.ts'
import { expand } from './expand.ts'
import { faultsOf } from './issues.ts'
import { keysTwice } from './keysTwice.ts'
import { branchNow, scenarioNow } from './migrate.ts'
import { isObject } from './object.ts'
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
  if (!isObject(value)) return { path: '', says: 'not a Plenary document: expected an object' }
  const version = value['plenary']
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
    const twice = keysTwice(text)
    return twice.length > 0 ? failed(twice) : { ok: true, document }
  } catch (error) {
    return failed([{ path: '', says: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}` }])
  }
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

/** A scenario as read: all that is wrong with it, and the scenario where its steps can be replayed all the same. */
interface Examined {
  readonly faults: readonly Fault[]
  readonly scenario: Scenario | null
}

/** What no replay looks at, and what stands in its place where it has not its shape. */
const BESIDE_REPLAY = {
  $schema: undefined,
  title: '',
  body: '',
  about: undefined,
  participatingNote: undefined,
  opensAt: 'none',
  expects: [],
  differences: [],
}
const isBesideReplay = (key: unknown): boolean => typeof key === 'string' && Object.hasOwn(BESIDE_REPLAY, key)

/** The document without what is at fault in it, where no replay looks at that; null where one does. */
const withoutFaults = (value: unknown, issues: Parameters<typeof faultsOf>[0]): unknown => {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  )
  const keys = issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' && path.length === 0 ? [] : [path[0]]))
  if (typeof value !== 'object' || value === null || !keys.every(isBesideReplay)) return null
  const known = Object.entries(value).filter(([key]) => !unknown.includes(key))
  const instead = Object.entries(BESIDE_REPLAY).filter(([key]) => keys.includes(key))
  return Object.fromEntries([...known, ...instead])
}

/** What the parts of a document that has not its shape, or not all that it takes from elsewhere, say of each other. */
const faultsAcross = (value: object, library: Library): readonly Fault[] => {
  const named = 'members' in value ? value.members : null
  const roll = typeof named === 'string' ? found(library.members(named), readMembers) : undefined
  const ids = roll?.ok === true ? roll.document.members.map(({ id }) => id) : named === null ? [] : null
  return crossFaults(partsIn(value, ids))
}

/** With what it takes from elsewhere put in place. */
const fitted = (document: ScenarioDocument, library: Library): Examined => {
  const expanded = expand(document, {
    scenario: (id) => found(library.scenario(id), readDocument),
    members: (id) => found(library.members(id), readMembers),
  })
  if (!expanded.ok) return { faults: [...expanded.faults, ...faultsAcross(document, library)], scenario: null }
  const faults = crossFaults(partsOf(expanded.document))
  const replayable = faults.every(({ path }) => isBesideReplay(path.split('.')[0]))
  return { faults, scenario: replayable ? expanded.document : null }
}

/** Reads a scenario from a value already parsed from JSON, and says everything that is wrong with it, not the first thing. */
export const examineScenario = (value: unknown, library: Library = EMPTY): Examined => {
  const version = versionFault(value)
  if (version !== null) return { faults: [version], scenario: null }
  const now = scenarioNow(value)
  const shape = scenarioSchema.safeParse(now)
  if (shape.success) return fitted(shape.data, library)
  const { issues } = shape.error
  const across = typeof now === 'object' && now !== null ? faultsAcross(now, library) : []
  const rest = scenarioSchema.safeParse(withoutFaults(now, issues))
  return {
    faults: [...faultsOf(issues), ...across],
    scenario: rest.success ? fitted(rest.data, library).scenario : null,
  }
}

/** Reads a scenario from a value already parsed from JSON, with what it takes from the library. */
export const readScenario = (value: unknown, library: Library = EMPTY): Loaded<Scenario> => {
  const { faults, scenario } = examineScenario(value, library)
  return scenario !== null && faults.length === 0 ? { ok: true, document: scenario } : failed(faults)
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
