/** Whether a way is open to an act: the rules that it stands on, judged by the facts. The machine's guard asks nothing else. */
import { holds } from '#rules/judge'
import type { Slot } from '#rules/slots'
import type { TransitionMeta } from './conferenceSetup.ts'
import type { Context } from './context.ts'
import { bindsDeviation } from './deviations.ts'
import type { ConferenceEvent } from './events.ts'
import { factsOf } from './facts.ts'

/** Whether every rule that a way stands on holds for the act; or these of them. */
export const isInOrder = (
  context: Context,
  event: ConferenceEvent,
  { rules, ...about }: TransitionMeta,
  binding: readonly Slot[] = rules,
): boolean => {
  const facts = factsOf(context, event, about)
  return binding.every((slot) => holds(context.ruleSet, slot, facts))
}

/** The same; of a deviation, every rule that still binds it. */
export const isOpen = (context: Context, event: ConferenceEvent, way: TransitionMeta): boolean =>
  isInOrder(
    context,
    event,
    way,
    event.deviation === true ? way.rules.filter((slot) => bindsDeviation(event.type, slot)) : way.rules,
  )
