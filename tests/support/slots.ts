/** Which slots an exploration has shown to hold and to bar, in a state that has the act they judge. */
import { getNextTransitions } from 'xstate'
import { chartOfConference } from '#machines/chart'
import type { TransitionMeta } from '#machines/conferenceSetup'
import { factsOf } from '#machines/facts'
import { CONDITIONS } from '#rules/conditions'
import { judge } from '#rules/judge'
import type { RuleSet } from '#rules/ruleSet'
import { SLOTS, type Slot } from '#rules/slots'
import type { Trial } from './traversal.ts'

/** Slots that can bar something: by a number, by who acts, or by a named condition. The others only cite. */
export const enforcedIn = (ruleSet: RuleSet): readonly Slot[] =>
  SLOTS.filter((slot) => {
    const answer = ruleSet.slots[slot]
    return answer !== null && (answer.requires.family !== 'condition' || answer.by !== undefined || slot in CONDITIONS)
  })

const completions = new Map(
  chartOfConference()
    .edges.filter(({ event }) => event === null)
    .map(({ transition, rules }) => [transition, rules]),
)
const completing = [...new Set([...completions.values()].flat())]

export class Shown {
  readonly holding = new Set<Slot>()
  readonly barring = new Set<Slot>()
  private open: ReadonlySet<Slot>

  constructor(ruleSet: RuleSet) {
    this.open = new Set(enforcedIn(ruleSet))
  }

  /** Judges what this act stands on where it was tried, as far as it is not yet shown both ways. */
  look({ before, event, after, taken }: Trial): void {
    if (this.open.size === 0) return
    const here = getNextTransitions(before).filter(({ eventType }) => eventType === event.type)
    for (const transition of here) {
      const meta: TransitionMeta | undefined = transition.meta
      const facts = factsOf(before.context, event, meta?.question)
      for (const slot of meta?.rules ?? []) this.note(slot, judge(before.context.ruleSet, slot, facts).holds)
    }
    // A completion is judged on what the announcement has just recorded.
    if (event.type === 'result.announce' && taken.length > 0) {
      const facts = factsOf(after.context, event)
      for (const slot of completing) this.note(slot, judge(after.context.ruleSet, slot, facts).holds)
    }
  }

  private note(slot: Slot, holds: boolean): void {
    if (!this.open.has(slot)) return
    const shown = holds ? this.holding : this.barring
    shown.add(slot)
    if (this.holding.has(slot) && this.barring.has(slot))
      this.open = new Set([...this.open].filter((each) => each !== slot))
  }
}
