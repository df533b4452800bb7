/**
 * A branch: the record with edits. Nothing is dropped: a removed step keeps its place, and a step that the edits put
 * out of order is kept, refused, with its reason.
 */
import { amend, type RuleChange } from '#rules/amend'
import type { Input } from '#machines/input'
import { replay, ruleNumbersOf, type Step } from '#machines/replay'
import { inputOf } from './input.ts'
import type { Fault } from './load.ts'
import type { Edit, Entry, Scenario } from './schema.ts'

export type Origin = 'record' | 'changed' | 'inserted' | 'removed'

/** A step of a branch. `recorded` is the record's own entry, where there is one. */
export interface BranchEntry {
  readonly id: string
  readonly origin: Origin
  readonly event: Entry['event']
  readonly recorded: Entry | null
}

/** A scenario with edits applied. `faults` name the edits that address nothing; the others stand. */
export interface Branch {
  readonly input: Input
  readonly entries: readonly BranchEntry[]
  readonly changes: readonly RuleChange[]
  readonly faults: readonly Fault[]
}

/** A step of a replayed branch; `step` is null for a step that was removed. */
export interface BranchStep extends BranchEntry {
  readonly step: Step | null
}

const applyOne = (
  entries: readonly BranchEntry[],
  edit: Extract<Edit, { id: string }>,
): readonly BranchEntry[] | string => {
  const place = entries.findIndex(({ id }) => id === edit.id)
  switch (edit.kind) {
    case 'change':
    case 'remove': {
      const entry = entries[place]
      if (entry === undefined) return `no step "${edit.id}"`
      const changed: BranchEntry =
        edit.kind === 'remove'
          ? { ...entry, origin: 'removed' }
          : { ...entry, event: edit.event, origin: entry.recorded === null ? 'inserted' : 'changed' }
      return entries.with(place, changed)
    }
    case 'insert': {
      if (place !== -1) return `a step "${edit.id}" exists already`
      const after = edit.after === null ? -1 : entries.findIndex(({ id }) => id === edit.after)
      if (edit.after !== null && after === -1) return `no step "${edit.after}"`
      return entries.toSpliced(after + 1, 0, { id: edit.id, origin: 'inserted', event: edit.event, recorded: null })
    }
  }
}

/** Applies edits in their order; a later edit of the same step wins. */
export const applyEdits = (scenario: Scenario, edits: readonly Edit[]): Branch => {
  const record = inputOf(scenario)
  let entries: readonly BranchEntry[] = scenario.events.map((recorded) => ({
    id: recorded.id,
    origin: 'record',
    event: recorded.event,
    recorded,
  }))
  let participating = record.participating
  const changes: RuleChange[] = []
  const faults: Fault[] = []
  edits.forEach((edit, index) => {
    if (edit.kind === 'set') {
      if (edit.parameter === 'participating') participating = edit.value
      else if (edit.parameter === 'members') changes.push({ parameter: edit.parameter, value: edit.value })
      else changes.push({ parameter: edit.parameter, value: edit.value })
      return
    }
    const applied = applyOne(entries, edit)
    if (typeof applied === 'string') faults.push({ path: `edits.${index}`, says: applied })
    else entries = applied
  })
  return { input: { ...record, participating, ruleSet: amend(record.ruleSet, changes) }, entries, changes, faults }
}

/** Replays a branch; removed steps keep their place with nothing done. */
export const replayBranch = (branch: Branch): readonly BranchStep[] => {
  const kept = branch.entries.filter(({ origin }) => origin !== 'removed')
  const steps = replay(
    branch.input,
    kept.map(({ event }) => event),
  )
  const byId = new Map(kept.map(({ id }, index) => [id, steps[index] ?? null]))
  return branch.entries.map((entry) => ({ ...entry, step: byId.get(entry.id) ?? null }))
}

/** In what a step differs from its counterpart. */
export type DivergenceKind = 'acceptance' | 'rule' | 'majority' | 'outcome'

export interface Divergence {
  readonly id: string
  readonly kinds: readonly DivergenceKind[]
  /** The rules that the step stands on here. */
  readonly rules: readonly string[]
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((rule) => other.includes(rule))

const differing = (here: Step, there: Step): readonly DivergenceKind[] => {
  if (here.accepted !== there.accepted) return ['acceptance']
  const kinds: DivergenceKind[] = []
  if (here.decision?.majority.kind !== there.decision?.majority.kind) kinds.push('majority')
  if (here.decision?.outcome !== there.decision?.outcome) kinds.push('outcome')
  if (!same(ruleNumbersOf(here), ruleNumbersOf(there))) kinds.push('rule')
  return kinds
}

/** Every step in which a branch differs from another replay of the same scenario, in order. */
export const divergences = (branch: readonly BranchStep[], from: readonly BranchStep[]): readonly Divergence[] => {
  const counterpart = new Map(from.map(({ id, step }) => [id, step]))
  return branch.flatMap(({ id, step }): Divergence[] => {
    const other = counterpart.get(id)
    if (step === null || other === undefined || other === null) return []
    const kinds = differing(step, other)
    return kinds.length === 0 ? [] : [{ id, kinds, rules: ruleNumbersOf(step) }]
  })
}

/** The first step whose acceptance, rule, kind of majority or outcome differs; null where none does. */
export const firstDivergence = (branch: readonly BranchStep[], from: readonly BranchStep[]): Divergence | null =>
  divergences(branch, from)[0] ?? null
