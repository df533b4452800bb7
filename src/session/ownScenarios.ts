/** The user's own scenarios: brought back from this device, kept on it as they change, and shown on the Floor as they are. */
import '#rules/sets/byId'
import { createStore } from 'zustand/vanilla'
import { readScenario } from '#scenarios/load'
import { sameScenario } from '#scenarios/own'
import { isOwnId } from '#scenarios/ownId'
import { SCHEMA_VERSION, type Scenario } from '#scenarios/schema'
import { whyRefused, type Kind } from '#src/keep/keep.ts'
import { Keeper, type Desk } from '#src/keep/keeper.ts'
import { changedHere, KEEP } from '#src/keep/words.ts'
import { spoken } from '#src/language/say.ts'
import type { KeptState } from './keptState.ts'
import { tellNotKept, tellUnread } from './keptNotices.ts'
import { newOwnId } from './ownId.ts'
import { notify } from './notices.ts'
import { FIRST_SCENARIO } from './scenarios.ts'
import { showScenario, type SessionStore } from './store.ts'

/** What each was before its last changes, and after those that were undone. Of this visit alone. */
interface Past {
  readonly before: readonly Scenario[]
  readonly after: readonly Scenario[]
}

interface OwnScenarios {
  readonly scenarios: readonly Scenario[]
  readonly past: Readonly<Record<string, Past>>
  readonly kept: KeptState
}

export const ownStore = createStore<OwnScenarios>()(() => ({ scenarios: [], past: {}, kept: 'none' }))

const readOwn = (data: unknown): Scenario | null => {
  const read = readScenario(data)
  return read.ok && isOwnId(read.document.id) ? read.document : null
}

export const ownKind: Kind<Scenario> = { store: 'scenario', version: SCHEMA_VERSION, read: readOwn }

const replace = (id: string, by: Scenario | null, also: readonly Scenario[] = []): void =>
  ownStore.setState(({ scenarios }) => {
    const there = scenarios.some((one) => one.id === id)
    const kept = scenarios.flatMap((one) => (one.id === id ? (by ?? []) : one))
    return { scenarios: [...kept, ...(there || by === null ? [] : [by]), ...also] }
  })

const desk: Desk<Scenario> = {
  kind: ownKind,
  things: () => ownStore.getState().scenarios,
  toKeep: (scenario) => scenario,
  same: sameScenario,
  apart: (scenario) => ({ ...scenario, id: newOwnId(), title: changedHere(scenario.title) }),
  replace,
  add: (found) => {
    const byTitle = [...found].sort((one, other) =>
      one.title.localeCompare(other.title, spoken()?.code ?? 'en', { numeric: true }),
    )
    const ids = new Set(found.map(({ id }) => id))
    ownStore.setState(({ scenarios }) => ({ scenarios: [...byTitle, ...scenarios.filter(({ id }) => !ids.has(id))] }))
  },
  subscribe: (hear) => {
    ownStore.subscribe((now, before) => {
      if (now.scenarios !== before.scenarios) hear()
    })
  },
  say: (kept) => ownStore.setState({ kept }),
  notKept: tellNotKept,
  twoTabs: () => notify({ id: 'two-tabs-scenario', tone: 'info', title: KEEP.twoTabsScenario, details: [] }),
}

let begun: Promise<void> | null = null

/** Once those that are kept are there, it resolves; where the device keeps nothing, with none. Never rejects. */
export const beginOwn = (): Promise<void> => {
  begun ??= new Keeper(desk).begin().then(
    (unread) => tellUnread(unread, [], 'unread-scenarios'),
    (error: unknown) => {
      tellNotKept(whyRefused(error))
      ownStore.setState({ kept: 'not kept' })
    },
  )
  return begun
}

/** The user's own scenarios that this tab has changed or read; null where it has not asked for any yet. */
export const ownHeld = (): readonly Scenario[] | null => (begun === null ? null : ownStore.getState().scenarios)

export const ownById = (id: string): Scenario | undefined => ownStore.getState().scenarios.find((one) => one.id === id)

export const addOwn = (scenario: Scenario): void => replace(scenario.id, scenario)

/** Puts a changed scenario in the place of what it was: one step of undo. */
export const changeOwn = (scenario: Scenario): void => {
  const { id } = scenario
  const was = ownById(id)
  if (was === undefined || was === scenario) return
  ownStore.setState(({ past }) => ({
    past: { ...past, [id]: { before: [...(past[id]?.before ?? []), was].slice(-50), after: [] } },
  }))
  replace(id, scenario)
}

/** Puts one before the first of these that is there; last, where none is. Beside another of its id it has one of its own. */
const addBefore = (scenario: Scenario, others: readonly string[]): void =>
  ownStore.setState(({ scenarios }) => {
    const ids = scenarios.map(({ id }) => id)
    const next = others.find((id) => ids.includes(id))
    const place = next === undefined ? ids.length : ids.indexOf(next)
    const there = scenarios.find(({ id }) => id === scenario.id)
    if (there !== undefined && sameScenario(there, scenario)) return {}
    const back = there === undefined ? scenario : { ...scenario, id: newOwnId() }
    return { scenarios: scenarios.toSpliced(place, 0, back) }
  })

/** Takes one away; null where there is none. It can be put back to its place among the others. */
export const removeOwn = (id: string): { readonly scenario: Scenario; readonly putBack: () => void } | null => {
  const { scenarios } = ownStore.getState()
  const place = scenarios.findIndex((one) => one.id === id)
  const scenario = scenarios[place]
  if (scenario === undefined) return null
  const behind = scenarios.slice(place + 1).map((one) => one.id)
  replace(id, null)
  return { scenario, putBack: () => addBefore(scenario, behind) }
}

const step = (id: string, from: 'before' | 'after'): boolean => {
  const past = ownStore.getState().past[id]
  const now = ownById(id)
  const next = from === 'before' ? past?.before.at(-1) : past?.after[0]
  if (past === undefined || now === undefined || next === undefined) return false
  const moved: Past =
    from === 'before'
      ? { before: past.before.slice(0, -1), after: [now, ...past.after] }
      : { before: [...past.before, now], after: past.after.slice(1) }
  ownStore.setState((all) => ({ past: { ...all.past, [id]: moved } }))
  replace(id, next)
  return true
}

/** Returns whether there was anything to undo, or to do again. */
export const undoOwn = (id: string): boolean => step(id, 'before')
export const redoOwn = (id: string): boolean => step(id, 'after')

const followed = new WeakSet<SessionStore>()

/** Has the Floor show what its scenario has become; one that is gone makes way. */
const follow = (session: SessionStore): void => {
  if (followed.has(session)) return
  followed.add(session)
  ownStore.subscribe(({ scenarios }) => {
    const { scenario } = session.getState()
    if (!isOwnId(scenario.id)) return
    const now = scenarios.find(({ id }) => id === scenario.id)
    if (now === undefined) showScenario(session, FIRST_SCENARIO)
    else if (now !== scenario) session.setState({ scenario: now, gesture: null })
  })
}

/** One of the user's own, for the Floor, which follows it from then on; undefined where there is none of this id. */
export const ownForFloor = async (session: SessionStore, id: string): Promise<Scenario | undefined> => {
  await beginOwn()
  follow(session)
  return ownById(id)
}
