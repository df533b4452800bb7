/** The bench for React: one store in a context, and what follows from it. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Decision, Question } from '#rules/decide'
import type { Result } from '#rules/result'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { decideAsked, lawOf, questionOf, type Asked, type Counts } from './asked.ts'
import { countsOf } from './roll.ts'
import type { BenchStore } from './store.ts'

const BenchContext = createContext<BenchStore | null>(null)

export const BenchProvider = ({ store, children }: { store: BenchStore; children: ReactNode }) => (
  <BenchContext value={store}>{children}</BenchContext>
)

/** The store, for changes. */
export const useBenchStore = (): BenchStore => {
  const store = useContext(BenchContext)
  if (store === null) throw new Error('no BenchProvider above')
  return store
}

/** What is on the bench, derived. */
export interface BenchView {
  readonly asked: Asked
  /** The body's own law, and the law as it is put under here. */
  readonly body: RuleSet
  readonly law: RuleSet
  /** The numbers that the votes come to; a board that cannot be counted says why. */
  readonly counts: Result<Counts>
  /** The question as the rules get it; null where the votes cannot be counted. */
  readonly question: Question | null
  readonly decided: Result<Decision>
}

export const benchViewOf = (asked: Asked): BenchView => {
  const body = ruleSetById(asked.ruleSet) ?? RULE_SETS[0]
  if (body === undefined) throw new Error('no rule set is known')
  const counts = countsOf(asked.votes)
  return {
    asked,
    body,
    law: lawOf(body, asked),
    counts,
    question: counts.ok ? questionOf(asked, counts.value) : null,
    decided: counts.ok ? decideAsked(body, asked, counts.value) : counts,
  }
}

export const useBench = (): BenchView => {
  const asked = useStore(useBenchStore(), (bench) => bench.asked)
  return useMemo(() => benchViewOf(asked), [asked])
}
