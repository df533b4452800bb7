/** A change to one of the user's own scenarios: made where what comes out is sound, else said why not. */
import { readScenario } from '#scenarios/load'
import { changeOwn } from '#src/session/ownScenarios.ts'
import type { Scenario } from '#scenarios/schema'
import { faultsInWords } from '#src/words/faults.ts'

/** What is wrong with it, in sentences; empty where it was changed. */
export const change = (to: unknown): readonly string[] => {
  const read = readScenario(to)
  if (!read.ok) return faultsInWords(read.faults).details
  changeOwn(read.document)
  return []
}

/** The same for what is known to keep a scenario sound: moving and removing. */
export const changed = (to: Scenario): void => changeOwn(to)
