/** What follows from what the user chose. Nothing here is stored; everything is the replay of a scenario with edits. */
import { applyEdits, divergences, replayBranch, type Branch, type BranchStep, type Divergence } from '#scenarios/branch'
import type { Edit, Scenario } from '#scenarios/schema'
import { toldBy, type Told } from '#src/words/told.ts'

/** A scenario replayed with edits. */
export interface Line {
  readonly branch: Branch
  readonly steps: readonly BranchStep[]
  /** What its words draw on beside each act. */
  readonly told: Told
}

const NO_EDITS: readonly Edit[] = []

/** Replays are kept per scenario and list of edits, both compared by identity: edits are never changed in place. */
const lines = new WeakMap<Scenario, WeakMap<readonly Edit[], Line>>()

export const lineOf = (scenario: Scenario, edits: readonly Edit[]): Line => {
  const key = edits.length === 0 ? NO_EDITS : edits
  const known = lines.get(scenario) ?? new WeakMap<readonly Edit[], Line>()
  lines.set(scenario, known)
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const branch = applyEdits(scenario, key)
  const events = branch.entries.map(({ event }) => event)
  const line = { branch, steps: replayBranch(branch), told: toldBy(branch.input.ruleSet, events) }
  known.set(key, line)
  return line
}

export const recordOf = (scenario: Scenario): Line => lineOf(scenario, NO_EDITS)

const compared = new WeakMap<Line, WeakMap<Line, readonly Divergence[]>>()

/** Where one line differs from another, in order; kept per pair. */
export const differences = (line: Line, from: Line): readonly Divergence[] => {
  const known = compared.get(line) ?? new WeakMap<Line, readonly Divergence[]>()
  compared.set(line, known)
  const kept = known.get(from)
  if (kept !== undefined) return kept
  const found = divergences(line.steps, from.steps)
  known.set(from, found)
  return found
}

/** The steps that happen, in order: removed ones are passed over. */
export const played = (line: Line): readonly (BranchStep & { readonly step: NonNullable<BranchStep['step']> })[] =>
  line.steps.flatMap((branchStep) => (branchStep.step === null ? [] : [{ ...branchStep, step: branchStep.step }]))
