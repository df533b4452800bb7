/** The ways that the present states have for an act: the machine's transitions, and whether what they stand on holds. */
import { getNextTransitions, type AnyStateNode, type AnyTransitionDefinition } from 'xstate'
import type { Slot } from '#rules/slots'
import type { TransitionMeta } from './conferenceSetup.ts'
import type { ConferenceEvent } from './events.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { isOpen } from './opening.ts'

/** No transition is without: each cites the rules that it stands on. */
export const metaOf = (transition: AnyTransitionDefinition): TransitionMeta => transition.meta

export const rulesOf = (transition: AnyTransitionDefinition): readonly Slot[] => metaOf(transition).rules

/** Every state below this one, itself first. */
export const withDescendants = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(withDescendants),
]

const waysFrom = new WeakMap<ConferenceSnapshot, ReadonlyMap<string, readonly AnyTransitionDefinition[]>>()

const waysIn = (snapshot: ConferenceSnapshot): ReadonlyMap<string, readonly AnyTransitionDefinition[]> => {
  const ways = new Map<string, AnyTransitionDefinition[]>()
  for (const way of getNextTransitions(snapshot)) ways.set(way.eventType, [...(ways.get(way.eventType) ?? []), way])
  return ways
}

/** The transitions of the present states for this kind of act, innermost first; of each snapshot found once. */
export const waysOf = (snapshot: ConferenceSnapshot, type: string): readonly AnyTransitionDefinition[] => {
  const ways = waysFrom.get(snapshot) ?? waysIn(snapshot)
  waysFrom.set(snapshot, ways)
  return ways.get(type) ?? []
}

/** Whether the machine takes the act here. It is asked of many acts, and less than the machine: not which way is taken. */
export const isPermitted = (snapshot: ConferenceSnapshot, event: ConferenceEvent): boolean =>
  waysOf(snapshot, event.type).some((way) => isOpen(snapshot.context, event, metaOf(way)))
