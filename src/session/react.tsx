/** The session for React: one store in a context, and the view that every part of the Floor reads. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Divergence } from '#scenarios/branch'
import type { RuleSet } from '#rules/ruleSet'
import { differences, played, type Line } from './derive.ts'
import {
  activeBranch,
  activeLine,
  besideLine,
  branchesHere,
  cursorIn,
  type NamedBranch,
  type Session,
  type SessionStore,
} from './store.ts'

const SessionContext = createContext<SessionStore | null>(null)

export const SessionProvider = ({ store, children }: { store: SessionStore; children: ReactNode }) => (
  <SessionContext value={store}>{children}</SessionContext>
)

/** The store, where there is one: what is shown on the Floor may be shown elsewhere too. */
export const useSessionIfAny = (): SessionStore | null => useContext(SessionContext)

/** The store, for actions. */
export const useSessionStore = (): SessionStore => {
  const store = useSessionIfAny()
  if (store === null) throw new Error('no SessionProvider above')
  return store
}

export const useSession = <Part,>(select: (session: Session) => Part): Part => useStore(useSessionStore(), select)

/** The branches of the scenario on screen. */
export const useBranchesHere = (): readonly NamedBranch[] => {
  const session = useSession((whole) => whole)
  return branchesHere(session)
}

export type PlayedStep = ReturnType<typeof played>[number]

/** What is on screen, derived. */
export interface View {
  readonly session: Session
  /** Null while the record is on screen. */
  readonly branch: NamedBranch | null
  readonly line: Line
  /** What the line is compared with: the record, unless a branch was chosen. */
  readonly beside: Line
  /** The rules in force on screen: the body's, with the branch's changes. */
  readonly ruleSet: RuleSet
  /** The steps that happen, in order. */
  readonly happening: readonly PlayedStep[]
  readonly cursor: number
  readonly current: PlayedStep
  /** Where the line differs from the one beside it, by step id, and first of all. */
  readonly divergences: ReadonlyMap<string, Divergence>
  readonly first: Divergence | null
}

export const viewOf = (session: Session): View => {
  const line = activeLine(session)
  const beside = besideLine(session)
  const happening = played(line)
  const cursor = cursorIn(session)
  const current = happening[cursor]
  if (current === undefined) throw new Error('a line with no steps')
  const found = differences(line, beside)
  return {
    session,
    branch: activeBranch(session),
    line,
    beside,
    ruleSet: line.branch.input.ruleSet,
    happening,
    cursor,
    current,
    divergences: new Map(found.map((divergence) => [divergence.id, divergence])),
    first: found[0] ?? null,
  }
}

export const useView = (): View => {
  const session = useSession((whole) => whole)
  return useMemo(() => viewOf(session), [session])
}
