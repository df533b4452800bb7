/** Scenarios in one file: several under one version, or one as it stands. */
import type { Loaded } from './faults.ts'
import { readScenario, versionFault } from './load.ts'
import { isObject } from './object.ts'
import { SCHEMA_VERSION, type Scenario } from './schema.ts'

/** More than anybody makes: a mistaken choice of file is told, not read. */
const MOST = 500

/** The text of a file with all of these. */
export const collectionText = (scenarios: readonly Scenario[]): string =>
  `${JSON.stringify({ plenary: SCHEMA_VERSION, scenarios }, null, 1)}\n`

/** The text of a file with one. */
export const scenarioText = (scenario: Scenario): string => `${JSON.stringify(scenario, null, 1)}\n`

/** What stands in a document with several, each still unread. */
export const scenariosIn = (document: object): Loaded<readonly unknown[]> => {
  const scenarios: unknown = 'scenarios' in document ? document.scenarios : undefined
  return Array.isArray(scenarios) && scenarios.length > 0 && scenarios.length <= MOST
    ? { ok: true, document: scenarios }
    : { ok: false, faults: [{ path: 'scenarios', says: `expected a list of 1 to ${MOST} scenarios` }] }
}

/** Reads a document with one scenario or several: all of them, or everything that is wrong with any. */
export const readCollection = (document: unknown): Loaded<readonly Scenario[]> => {
  const version = versionFault(document)
  if (version !== null) return { ok: false, faults: [version] }
  if (!isObject(document) || !Object.hasOwn(document, 'scenarios')) {
    const one = readScenario(document)
    return one.ok ? { ok: true, document: [one.document] } : one
  }
  const listed = scenariosIn(document)
  if (!listed.ok) return listed
  const read = listed.document.map((one) => readScenario(one))
  const faults = read.flatMap((one, index) =>
    one.ok ? [] : one.faults.map(({ path, says }) => ({ path: `scenarios.${index}${path && `.${path}`}`, says })),
  )
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, document: read.flatMap((one) => (one.ok ? [one.document] : [])) }
}
