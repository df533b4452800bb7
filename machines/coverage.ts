/** What a walk has seen of the rules: where each held, where each barred, which transitions were taken. */
import { getNextTransitions, getStateNodes, type AnyTransitionDefinition } from 'xstate'
import { judge } from '#rules/judge'
import type { RuleSet } from '#rules/ruleSet'
import { SLOTS, type Slot } from '#rules/slots'
import type { ChartEdge } from './chart.ts'
import { conference } from './conference.ts'
import type { TransitionMeta } from './conferenceSetup.ts'
import { factsOf } from './facts.ts'
import type { ConferenceEvent } from './events.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { isEnforced } from './scope.ts'

/** Seen so far. A rule bars where it alone stands in the way of a transition. */
export interface Coverage {
  readonly nodes: Set<string>
  readonly held: Set<Slot>
  /** Rules that can bar, and have not been seen to. */
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

const metaOf = (transition: object & { readonly meta?: TransitionMeta | undefined }): TransitionMeta =>
  transition.meta ?? { rules: [] }

/** Judges one transition, and notes a rule that alone keeps it from being taken. True where none does. */
const note = (
  seen: Coverage,
  snapshot: ConferenceSnapshot,
  event: ConferenceEvent,
  { rules, ...about }: TransitionMeta,
): boolean => {
  const facts = factsOf(snapshot.context, event, about)
  const failing = rules.filter((slot) => !judge(snapshot.context.ruleSet, slot, facts).holds)
  const [only, ...others] = failing
  if (only !== undefined && others.length === 0) seen.neverBarred.delete(only)
  return failing.length === 0
}

/** The transitions that a situation has for each kind of act; found once for all the acts tried in it. */
export const waysFrom = (snapshot: ConferenceSnapshot): ReadonlyMap<string, readonly AnyTransitionDefinition[]> => {
  const ways = new Map<string, AnyTransitionDefinition[]>()
  for (const transition of getNextTransitions(snapshot))
    ways.set(transition.eventType, [...(ways.get(transition.eventType) ?? []), transition])
  return ways
}

/** Notes what an act shows of the rules: of the ways there are for it, and of the one it takes. */
export const seeAct = (
  seen: Coverage,
  before: ConferenceSnapshot,
  event: ConferenceEvent,
  ways: readonly AnyTransitionDefinition[],
  taken: readonly AnyTransitionDefinition[],
): void => {
  // What barred once has been seen to bar: a way with nothing more to show is passed over.
  for (const way of ways)
    if (metaOf(way).rules.some((slot) => seen.neverBarred.has(slot))) note(seen, before, event, metaOf(way))
  for (const transition of taken) {
    seen.taken.add(transition)
    for (const slot of metaOf(transition).rules) seen.held.add(slot)
  }
}

/**
 * Notes what a situation that lasts only until its completion shows: a vote that has ended leads on at once.
 * @param completions the chart's transitions on completion
 */
export const seeCompletion = (
  seen: Coverage,
  passing: ConferenceSnapshot,
  event: ConferenceEvent,
  completions: readonly ChartEdge[],
): void => {
  const ended = activeNodes(passing).flatMap((node) => (node.type === 'final' && node.parent ? [node.parent.id] : []))
  for (const { id } of activeNodes(passing)) seen.nodes.add(id)
  const ways = completions.filter(({ source }) => ended.includes(source))
  const taken = ways.find(({ transition, rules }) => {
    const meta: TransitionMeta = { ...transition, rules }
    return note(seen, passing, event, meta)
  })
  if (taken === undefined) return
  seen.taken.add(taken.transition)
  for (const slot of taken.rules) seen.held.add(slot)
}
