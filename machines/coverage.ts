/** What a walk has seen of the rules: where each held, where each barred, which transitions were taken. */
import { getStateNodes, type AnyTransitionDefinition } from 'xstate'
import { holds } from '#rules/judge'
import type { RuleSet } from '#rules/ruleSet'
import { SLOTS, type Slot } from '#rules/slots'
import type { ChartEdge } from './chart.ts'
import { conference } from './conference.ts'
import type { TransitionMeta } from './conferenceSetup.ts'
import { factsOf } from './facts.ts'
import type { ConferenceEvent } from './events.ts'
import { explain, standsOn, type ConferenceSnapshot } from './explain.ts'
import { isEnforced } from './scope.ts'
import type { Trial } from './walk.ts'
import { metaOf, rulesOf, waysOf } from './ways.ts'

/** Seen so far. A rule bars where it alone stands in the way of a transition. */
export interface Coverage {
  readonly nodes: Set<string>
  readonly held: Set<Slot>
  /** Rules that can bar, and have not been seen to: alone, or as all that is said against an act out of its stage. */
  readonly neverBarred: Set<Slot>
  readonly taken: Set<object>
}

export const nothingSeen = (ruleSet: RuleSet): Coverage => ({
  nodes: new Set(),
  held: new Set(),
  neverBarred: new Set(SLOTS.filter((slot) => isEnforced(ruleSet, slot))),
  taken: new Set(),
})

export const activeNodes = (snapshot: ConferenceSnapshot) => [
  ...new Set(getStateNodes(conference.root, snapshot.value)),
]

/** Judges one transition, and notes a rule that alone keeps it from being taken. True where none does. */
const note = (
  seen: Coverage,
  snapshot: ConferenceSnapshot,
  event: ConferenceEvent,
  { rules, ...about }: TransitionMeta,
): boolean => {
  const facts = factsOf(snapshot.context, event, about)
  const failing = rules.filter((slot) => !holds(snapshot.context.ruleSet, slot, facts))
  if (failing.length === 1) for (const slot of failing) seen.neverBarred.delete(slot)
  return failing.length === 0
}

/** Notes what a situation that lasts only until its completion shows: a vote that has ended leads on at once. */
const seeCompletion = (seen: Coverage, passing: ConferenceSnapshot, completions: readonly ChartEdge[]): void => {
  const active = activeNodes(passing)
  for (const { id } of active) seen.nodes.add(id)
  const ways = completions.filter(({ transition }) =>
    active.some(({ type, parent }) => type === 'final' && parent === transition.source),
  )
  // What the guards of a completion are given: XState's own event, which names nothing.
  const event = { type: 'xstate.done' } as unknown as ConferenceEvent
  // What is only cited is not asked: without a guard, it is the way where no other is open.
  const isOpen = (transition: AnyTransitionDefinition): boolean =>
    transition.guard === undefined || note(seen, passing, event, metaOf(transition))
  const taken = ways.find(({ transition }) => isOpen(transition))
  if (taken === undefined) return
  seen.taken.add(taken.transition)
  for (const slot of taken.rules) seen.held.add(slot)
}

/** Notes a rule that is all that is said against an act that this stage has no way for. */
const noteSaid = (seen: Coverage, before: ConferenceSnapshot, event: ConferenceEvent): void => {
  const said = explain(before, event)
  if (said.length > 1) return
  for (const { slot, bar } of said) if (bar !== 'not-at-this-stage') seen.neverBarred.delete(slot)
}

/**
 * Notes what an act shows of the rules: of the ways there are for it, of the one it takes, and of what follows at once.
 * @param completions the chart's transitions on completion
 */
export const seeTrial = (
  seen: Coverage,
  { before, event, taken, after, passed }: Trial,
  completions: readonly ChartEdge[],
): void => {
  // What barred once has been seen to bar: a way with nothing more to show is passed over.
  const ways = waysOf(before, event.type)
  for (const way of ways)
    if (rulesOf(way).some((slot) => seen.neverBarred.has(slot))) note(seen, before, event, metaOf(way))
  if (ways.length === 0 && standsOn(event.type).some((slot) => seen.neverBarred.has(slot)))
    noteSaid(seen, before, event)
  for (const transition of taken) {
    seen.taken.add(transition)
    for (const slot of rulesOf(transition)) seen.held.add(slot)
  }
  if (taken.length === 0) return
  for (const passing of passed) seeCompletion(seen, passing, completions)
  for (const { id } of activeNodes(after)) seen.nodes.add(id)
}
