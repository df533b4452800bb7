/** The ways that the present states have for an act: the machine's transitions, and whether what they stand on holds. */
import { getNextTransitions, type AnyTransitionDefinition } from 'xstate'
import { holds } from '#rules/judge'
import type { Slot } from '#rules/slots'
import type { TransitionMeta } from './conferenceSetup.ts'
import type { Context } from './context.ts'
import { bindsDeviation } from './deviations.ts'
import type { ConferenceEvent } from './events.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { factsOf } from './facts.ts'

export const metaOf = (transition: AnyTransitionDefinition): TransitionMeta => {
  const meta: TransitionMeta | undefined = transition.meta
  return meta ?? { rules: [] }
}

export const rulesOf = (transition: AnyTransitionDefinition): readonly Slot[] => metaOf(transition).rules

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

/** Whether every rule that a way stands on holds for the act; of a deviation, every rule that still binds it. */
const isOpen = (context: Context, event: ConferenceEvent, { rules, ...about }: TransitionMeta): boolean => {
  const facts = factsOf(context, event, about)
  const binding = event.deviation === true ? rules.filter((slot) => bindsDeviation(event.type, slot)) : rules
  return binding.every((slot) => holds(context.ruleSet, slot, facts))
}

/** Whether the machine takes the act here. It is asked of many acts, and less than the machine: not which way is taken. */
export const isPermitted = (snapshot: ConferenceSnapshot, event: ConferenceEvent): boolean =>
  waysOf(snapshot, event.type).some((way) => isOpen(snapshot.context, event, metaOf(way)))
