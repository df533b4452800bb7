/** What the user chose: scenario, branches, the step on screen. Never what follows from it. */
import { createStore } from 'zustand/vanilla'
import { firstFree } from '#scenarios/firstFree'
import type { Edit, Scenario } from '#scenarios/schema'
import { say } from '#src/language/say.ts'
import { lineOf, played, recordOf, type Line } from './derive.ts'
import { merged, withoutEmpty } from './edits.ts'

/** A named list of edits, with the lists it had before and those undone. */
export interface NamedBranch {
  readonly id: string
  readonly scenario: string
  readonly name: string
  readonly edits: readonly Edit[]
  readonly past: readonly (readonly Edit[])[]
  readonly future: readonly (readonly Edit[])[]
}

/** Where one was in a scenario: found again when it is shown again. */
export type Place = Pick<Session, 'active' | 'beside' | 'at'>

export interface Session {
  readonly scenario: Scenario
  /** The branches of every scenario; those of the one on screen are `branchesHere`. */
  readonly branches: readonly NamedBranch[]
  /** Of the scenarios that were left, by id. */
  readonly places: Readonly<Record<string, Place>>
  /** Id of the branch on screen; null for the record. */
  readonly active: string | null
  /** What the line on screen is compared with: a branch by id, or the record (null). */
  readonly beside: string | null
  /** The step on screen, by id. */
  readonly at: string
  /** The gesture being made: changes within one gesture are one step of undo. */
  readonly gesture: string | null
}

export type SessionStore = ReturnType<typeof createSession>

const newId = (): string => crypto.randomUUID()

/** "Branch 1", or the first number free. */
const freeName = (branches: readonly NamedBranch[]): string => {
  const names = new Set(branches.map(({ name }) => name))
  return firstFree(names, (number) => say`Branch ${number}`)
}

export const createSession = (scenario: Scenario) =>
  createStore<Session>()((): Session => ({
    scenario,
    branches: [],
    places: {},
    active: null,
    beside: null,
    at: scenario.opensAt,
    gesture: null,
  }))

export const branchById = (session: Session, id: string | null): NamedBranch | null =>
  session.branches.find((branch) => branch.id === id) ?? null

/** The branches of the scenario on screen. */
export const branchesHere = ({ branches, scenario }: Session): readonly NamedBranch[] =>
  branches.filter((branch) => branch.scenario === scenario.id)

/** Shows another scenario, where it was left; every branch stays. */
export const showScenario = (store: SessionStore, scenario: Scenario): void => {
  const session = store.getState()
  if (scenario.id === session.scenario.id) return
  const { active, beside, at, places } = session
  const start: Place = { active: null, beside: null, at: scenario.opensAt }
  store.setState({
    scenario,
    places: { ...places, [session.scenario.id]: { active, beside, at } },
    gesture: null,
    ...(places[scenario.id] ?? start),
  })
}

export const activeBranch = (session: Session): NamedBranch | null => branchById(session, session.active)

/** The replay on screen, and the one beside it. */
export const activeLine = (session: Session): Line => lineOf(session.scenario, activeBranch(session)?.edits ?? [])
export const besideLine = (session: Session): Line => {
  const beside = branchById(session, session.beside)
  return beside === null ? recordOf(session.scenario) : lineOf(session.scenario, beside.edits)
}

/** Place of the step on screen among those that happen; the nearest earlier one where it was removed. */
export const cursorIn = (session: Session): number => {
  const line = activeLine(session)
  const happening = played(line)
  const exact = happening.findIndex(({ id }) => id === session.at)
  if (exact !== -1) return exact
  const place = line.steps.findIndex(({ id }) => id === session.at)
  const earlier = new Set(line.steps.slice(0, Math.max(place, 0)).map(({ id }) => id))
  return Math.max(
    happening.findLastIndex(({ id }) => earlier.has(id)),
    0,
  )
}

/** The step on screen before a change, or the nearest earlier one that the line after it still has. */
const stepKept = (before: Session, after: Session): string => {
  const ids = activeLine(before).steps.map(({ id }) => id)
  const left = new Set(activeLine(after).steps.map(({ id }) => id))
  return ids.slice(0, ids.indexOf(before.at) + 1).findLast((id) => left.has(id)) ?? before.at
}

/** Changes which line is on screen, or what it holds. */
const change = (store: SessionStore, changes: Partial<Session>): void => {
  const before = store.getState()
  store.setState({ ...changes, at: stepKept(before, { ...before, ...changes }) })
}

export const goTo = (store: SessionStore, id: string): void => store.setState({ at: id })

/** Moves so many steps, stopping at either end. Returns whether it moved. */
export const goBy = (store: SessionStore, count: number): boolean => {
  const session = store.getState()
  const happening = played(activeLine(session))
  const cursor = cursorIn(session)
  const target = happening[Math.min(Math.max(cursor + count, 0), happening.length - 1)]
  if (target === undefined || target.id === session.at) return false
  store.setState({ at: target.id })
  return true
}

const replaceBranch = (session: Session, branch: NamedBranch): readonly NamedBranch[] =>
  session.branches.map((other) => (other.id === branch.id ? branch : other))

/** Begins a branch from the record or a copy of another, and shows it. */
export const startBranch = (store: SessionStore, edits: readonly Edit[] = [], name?: string): NamedBranch => {
  const session = store.getState()
  const branch: NamedBranch = {
    id: newId(),
    scenario: session.scenario.id,
    name: name ?? freeName(branchesHere(session)),
    edits,
    past: [],
    future: [],
  }
  store.setState({ branches: [...session.branches, branch], active: branch.id })
  return branch
}

/**
 * Makes edits to the branch on screen; from the record, a branch is begun. Edits that share a gesture (one drag, one
 * field) are undone together.
 */
export const edit = (store: SessionStore, edits: readonly Edit[], gesture: string | null = null): void => {
  const branch = activeBranch(store.getState()) ?? startBranch(store)
  const session = store.getState()
  const next = withoutEmpty(session.scenario, edits.reduce(merged, branch.edits))
  const goesOn = gesture !== null && gesture === session.gesture
  const past = goesOn ? branch.past : [...branch.past, branch.edits]
  change(store, { branches: replaceBranch(session, { ...branch, edits: next, past, future: [] }), gesture })
}

/** Puts another branch, or none, in the place of one, and others at the end; who looked at the one looks at the last. */
export const replaceBranches = (
  store: SessionStore,
  id: string,
  by: NamedBranch | null,
  also: readonly NamedBranch[] = [],
): void => {
  const { branches, active, beside } = store.getState()
  const there = branches.some((branch) => branch.id === id)
  const kept = branches.flatMap((branch) => (branch.id === id ? (by ?? []) : branch))
  const shown = also.at(-1)?.id ?? by?.id ?? null
  change(store, {
    branches: [...kept, ...(there || by === null ? [] : [by]), ...also],
    active: active === id ? shown : active,
    beside: beside === id ? (by?.id ?? null) : beside,
  })
}

/** Ends a gesture, so that the next edit is undone on its own. */
export const endGesture = (store: SessionStore): void => store.setState({ gesture: null })

export const undo = (store: SessionStore): boolean => {
  const session = store.getState()
  const branch = activeBranch(session)
  const previous = branch?.past.at(-1)
  if (branch === null || previous === undefined) return false
  const undone = {
    ...branch,
    edits: previous,
    past: branch.past.slice(0, -1),
    future: [branch.edits, ...branch.future],
  }
  change(store, { branches: replaceBranch(session, undone), gesture: null })
  return true
}

export const redo = (store: SessionStore): boolean => {
  const session = store.getState()
  const branch = activeBranch(session)
  const next = branch?.future[0]
  if (branch === null || next === undefined) return false
  const redone = { ...branch, edits: next, past: [...branch.past, branch.edits], future: branch.future.slice(1) }
  change(store, { branches: replaceBranch(session, redone), gesture: null })
  // An act that is added again is gone to again, as when it was added; a step that came with a change of another is not.
  const known = new Set(branch.edits.map((edit) => JSON.stringify(edit)))
  const again = next.filter((edit) => !known.has(JSON.stringify(edit)))
  const added = again.at(-1)
  if (added?.kind === 'insert' && again.every(({ kind }) => kind === 'insert')) goTo(store, added.id)
  return true
}

/** Shows a branch, or the record (null). */
export const show = (store: SessionStore, id: string | null): void => {
  const { beside } = store.getState()
  change(store, { active: id, gesture: null, beside: beside === id ? null : beside })
}

export const compareWith = (store: SessionStore, id: string | null): void => store.setState({ beside: id })

export const rename = (store: SessionStore, id: string, name: string): void => {
  const session = store.getState()
  const branch = branchById(session, id)
  const trimmed = name.trim().slice(0, 80)
  if (branch !== null && trimmed !== '')
    store.setState({ branches: replaceBranch(session, { ...branch, name: trimmed }) })
}

/** Takes a branch away and returns it, so that it can be put back. */
export const discard = (store: SessionStore, id: string): NamedBranch | null => {
  const session = store.getState()
  const branch = branchById(session, id)
  if (branch === null) return null
  change(store, {
    branches: session.branches.filter((other) => other.id !== id),
    active: session.active === id ? null : session.active,
    beside: session.beside === id ? null : session.beside,
  })
  return branch
}

export const putBack = (store: SessionStore, branch: NamedBranch): void =>
  store.setState((session) => ({ branches: [...session.branches, branch], active: branch.id }))
