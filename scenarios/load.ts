/** From text to a sound document, or every problem in it: where, what was found, what was expected. */
import * as z from 'zod/mini'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import type { ConferenceEvent } from '#machines/events'
import { branchSchema, scenarioSchema, SCHEMA_VERSION, type BranchDocument, type Scenario } from './schema.ts'

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

/** Reads a scenario from a value already parsed from JSON. */
export const readScenario = (value: unknown): Loaded<Scenario> => {
  const version = versionFault(value)
  if (version !== null) return failed([version])
  const result = scenarioSchema.safeParse(value)
  if (!result.success) return failed(faultsOf(result.error.issues))
  const faults = crossFaults(result.data)
  return faults.length > 0 ? failed(faults) : { ok: true, document: result.data }
}

/** Reads a scenario from the text of a file. */
export const readScenarioText = (text: string): Loaded<Scenario> => {
  const value = parsed(text)
  return value.ok ? readScenario(value.document) : value
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
