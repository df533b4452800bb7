/** Scenarios that the user makes: copied, folded from a branch, and changed step by step. Pure; what comes out is sound. */
import type { RuleChange } from '#rules/amend'
import { applyEdits, type BranchEntry } from './branch.ts'
import type { Edit, Entry, OwnRules, Scenario } from './schema.ts'

/** Where steps stand that no record tells of. */
export const MADE_HERE = { symbol: 'Made here', title: 'Made in Plenary: no record tells of it' } as const

type Sources = Scenario['sources']

/** Whether a step was made in the app, so that it is no record's. */
export const isMadeHere = ({ sources }: Pick<Scenario, 'sources'>, { source }: Pick<Entry, 'source'>): boolean =>
  sources[source]?.symbol === MADE_HERE.symbol

/** The sources with the one for what is made here, and its place among them. */
export const withMadeHere = (sources: Sources): { readonly sources: Sources; readonly place: number } => {
  const found = sources.findIndex(({ symbol }) => symbol === MADE_HERE.symbol)
  return found === -1 ? { sources: [...sources, MADE_HERE], place: sources.length } : { sources, place: found }
}

/** A scenario as the user's own: everything that it takes from elsewhere stays in place. */
export const copyOf = (scenario: Scenario, id: string, title: string): Scenario => {
  const { members: _, $schema: __, ...whole } = scenario
  return { ...whole, id, title }
}

/** Whether two are the same to who reads them, whatever their ids. */
export const sameScenario = (one: Scenario, other: Scenario): boolean =>
  JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' })

/** What remains of a scenario's expectations, differences and first screen where steps are gone. */
export const withEvents = (scenario: Scenario, events: readonly Entry[]): Scenario => {
  const ids = new Set(events.map(({ id }) => id))
  const [first] = events
  return {
    ...scenario,
    events,
    opensAt: ids.has(scenario.opensAt) || first === undefined ? scenario.opensAt : first.id,
    expects: scenario.expects.filter(({ after }) => ids.has(after)),
    differences: scenario.differences.filter(({ after }) => ids.has(after)),
  }
}

const MADE_BY_CHANGES = 'Changed rules'

const withChanges = (rules: OwnRules | undefined, changes: readonly RuleChange[]): OwnRules | undefined => {
  if (changes.length === 0) return rules
  const parameters = new Set(changes.map(({ parameter }) => parameter))
  const before = rules?.changes.filter(({ parameter }) => !parameters.has(parameter)) ?? []
  return { name: rules?.name ?? MADE_BY_CHANGES, changes: [...before, ...changes] }
}

/**
 * A branch as a scenario: what its edits come to is what happens, and what they set of the law is its rules. A step that was
 * changed or added is no longer what a source says.
 */
export const foldBranch = (scenario: Scenario, edits: readonly Edit[]): Scenario => {
  const branch = applyEdits(scenario, edits)
  const happening = branch.entries.filter(({ origin }) => origin !== 'removed')
  const madeHere = withMadeHere(scenario.sources)
  const entryOf = ({ id, origin, event, recorded }: BranchEntry): Entry =>
    origin === 'record' && recorded !== null ? recorded : { id, event, source: madeHere.place, paragraph: '' }
  const { rules: before, members: _, ...rest } = scenario
  const rules = withChanges(before, branch.changes)
  const folded = withEvents({ ...rest, participating: branch.input.participating }, happening.map(entryOf))
  const made = happening.some(({ origin }) => origin !== 'record')
  return {
    ...folded,
    ...(made ? { sources: madeHere.sources } : {}),
    ...(rules === undefined ? {} : { rules }),
  }
}
