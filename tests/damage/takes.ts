/** What the program does with an input from outside: reads it and, where it is sound, uses it. */
import { ruleSetById } from '#rules/sets/byId'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { checkExpectations } from '#scenarios/expectations'
import { readBranch, readScenarioText, type Fault, type Loaded } from '#scenarios/load'
import type { BranchDocument, Edit, Scenario } from '#scenarios/schema'
import { readAddress } from '#src/session/address.ts'
import { codeOf } from '#src/session/link.ts'
import { makeRollKnown } from '#src/workbench/roll.ts'
import { nameBookOf } from '#src/workbench/stateNames.ts'
import { decideTable, UnreadableTable } from '#src/workbench/table/decideTable.ts'
import { observers2022 } from '../support/record.ts'
import { documentIn } from './sound.ts'

/** What became of an input: in sentences why it is none; an empty list where it was taken for sound. */
export type Became = readonly string[]

export const session = documentIn('scenarios/untoc-cop-2022.json')
export const observers = documentIn('scenarios/untoc-cop-2022-observers.json')
export const rolls = new Map<string, unknown>([
  ['untoc-2022', documentIn('scenarios/members/untoc-2022.json')],
  ['un-2022', documentIn('scenarios/members/un-2022.json')],
])
export const library = {
  scenario: (id: string): unknown => (id === observers2022.id ? observers : undefined),
  members: (id: string): unknown => rolls.get(id),
}

export const told = (faults: readonly Fault[]): Became =>
  faults.map(({ path, says }) => (path === '' ? says : `${path}: ${says}`))
export const why = (read: Loaded<unknown>): Became => (read.ok ? [] : told(read.faults))

/** A value as it was parsed elsewhere; a text that is no JSON never comes so far. */
export const valueOf = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return null
  }
}

/** What a page and the command line do with a scenario and a branch that were read. */
export const play = (scenario: Scenario, edits: readonly Edit[] = []): void => {
  checkExpectations(replayBranch(applyEdits(scenario, edits)), scenario.expects)
}

export const takeScenario = (text: string): Became => {
  const read = readScenarioText(text, library)
  if (read.ok) play(read.document)
  return why(read)
}

export const takeBranch = (read: Loaded<BranchDocument>): Became => {
  if (!read.ok) return told(read.faults)
  play(observers2022, read.document.edits)
  if (read.document.beside !== undefined) play(observers2022, read.document.beside.edits)
  return []
}

export const takeLink = (code: string): Became => {
  const { document, faults } = readAddress(`#/s/${observers2022.id}/ballots-1/${code}`)
  return document === null ? told(faults) : takeBranch({ ok: true, document })
}

export const takeTable = (file: string, text: string): Became => {
  try {
    const going = decideTable(file, text)
    let next = going.next()
    while (next.done !== true) next = going.next()
    return next.value.wrong.flatMap(({ reasons }) => reasons)
  } catch (error) {
    if (error instanceof UnreadableTable) return error.message.split('\n')
    throw error
  }
}

export const names = ['chile', 'ghana', 'japan']
makeRollKnown({
  id: 'few',
  title: 'Few',
  members: names.map((id) => ({ id, name: id, code: null, group: null, memberParties: null })),
})
export const bench = {
  ruleSet: ruleSetById,
  roll: (id: string) => (id === 'few' ? { id, members: names } : undefined),
}
export const book = nameBookOf(
  ['Chile', 'Ghana', 'Japan', 'Republic of Korea', 'Iran (Islamic Republic of)', 'Côte d’Ivoire', 'Viet Nam'].map(
    (name, at) => ({ id: `state-${at}`, name, code: null }),
  ),
)

export const codeOfBranch = (value: unknown): string => {
  const read = readBranch(value)
  return (read.ok ? codeOf(read.document) : null) ?? ''
}
