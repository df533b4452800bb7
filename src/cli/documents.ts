/** Scenarios and branches from files: found, read, and fitted to each other. */
import { applyEdits, type Branch } from '#scenarios/branch'
import { readBranch, readBranchText, readScenarioText, type Fault, type Library, type Loaded } from '#scenarios/load'
import type { BranchDocument, Scenario } from '#scenarios/schema'
import { readText, type Io } from './io.ts'

const failed = (says: string): Loaded<never> => ({ ok: false, faults: [{ path: '', says }] })

const parsedFile = (io: Io, path: string): unknown => {
  const text = readText(io, path)
  if (!text.ok) return undefined
  try {
    return JSON.parse(text.document)
  } catch {
    return undefined
  }
}

/** What a document may take from those that come with Plenary. */
export const libraryOf = (io: Io): Library => ({
  scenario: (id) => (io.scenarios().includes(id) ? parsedFile(io, io.scenarioPath(id)) : undefined),
  members: (id) => parsedFile(io, io.scenarioPath(`members/${id}`)),
})

/** A scenario by its id among those that come with Plenary, or by the path of its file. */
export const findScenario = (io: Io, name: string): Loaded<Scenario> => {
  const known = io.scenarios()
  const text = readText(io, known.includes(name) ? io.scenarioPath(name) : name)
  if (text.ok) return readScenarioText(text.document, libraryOf(io))
  const isPath = /[/\\.]/.test(name)
  return isPath ? text : failed(`no such scenario, and no such file; expected a path or one of ${known.join(', ')}`)
}

const faultsOfEdits = (scenario: Scenario, edits: BranchDocument['edits'], path: string): readonly Fault[] =>
  applyEdits(scenario, edits).faults.map((fault) => ({ ...fault, path: `${path}${fault.path}` }))

/** What a branch says of a scenario that the scenario does not bear out. */
const mismatches = (document: BranchDocument, scenario: Scenario): readonly Fault[] => {
  const faults: Fault[] = []
  if (document.ruleSet.id !== scenario.ruleSet)
    faults.push({ path: 'ruleSet.id', says: `found "${document.ruleSet.id}", expected "${scenario.ruleSet}"` })
  faults.push(...faultsOfEdits(scenario, document.edits, ''))
  if (document.beside !== undefined) faults.push(...faultsOfEdits(scenario, document.beside.edits, 'beside.'))
  const steps = applyEdits(scenario, document.edits).entries
  if (document.at !== undefined && !steps.some(({ id }) => id === document.at))
    faults.push({ path: 'at', says: `no step "${document.at}"` })
  return faults
}

/** The branch that a file of edits makes of this scenario. */
export const branchFrom = (io: Io, path: string, scenario: Scenario): Loaded<Branch> => {
  const text = readText(io, path)
  const read = text.ok ? readBranchText(text.document) : text
  if (!read.ok) return read
  if (read.document.scenario !== scenario.id) {
    const says = `found "${read.document.scenario}", expected "${scenario.id}"`
    return { ok: false, faults: [{ path: 'scenario', says }] }
  }
  const faults = mismatches(read.document, scenario)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document: applyEdits(scenario, read.document.edits) }
}

/** Reads a branch, and finds its scenario among those that come with Plenary. */
export const faultsOfBranch = (io: Io, value: unknown): readonly Fault[] => {
  const read = readBranch(value)
  if (!read.ok) return read.faults
  const { scenario } = read.document
  if (!io.scenarios().includes(scenario)) {
    const says = `no scenario "${scenario}"; expected one of ${io.scenarios().join(', ')}`
    return [{ path: 'scenario', says }]
  }
  const found = findScenario(io, scenario)
  return found.ok
    ? mismatches(read.document, found.document)
    : [{ path: 'scenario', says: 'its scenario is not sound' }]
}
