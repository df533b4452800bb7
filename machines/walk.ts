/** From every situation, every act of an alphabet: breadth first, each situation once. */
import { getMicrosteps, type AnyTransitionDefinition } from 'xstate'
import { after } from './after.ts'
import { conference } from './conference.ts'
import type { Context } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { keyOf } from './situations.ts'

/** One act tried in one situation. `taken` is empty where it was refused. */
export interface Trial {
  readonly before: ConferenceSnapshot
  readonly event: ConferenceEvent
  readonly taken: readonly AnyTransitionDefinition[]
  readonly after: ConferenceSnapshot
  /** Situations passed on the way, each left at once on a completion. */
  readonly passed: readonly ConferenceSnapshot[]
}

interface Place {
  readonly snapshot: ConferenceSnapshot
  /** The situation before, and the act that led here first; null at the beginning. */
  readonly from: { readonly place: number; readonly event: ConferenceEvent } | null
}

export interface Walked {
  readonly places: readonly Place[]
  /** For each situation, by its place: where each act in order leads, one entry an act. */
  readonly leadsTo: readonly (readonly number[])[]
  readonly refused: number
  /** Every kind of act that was ever in order. */
  readonly done: ReadonlySet<string>
}

const trialOf = (before: ConferenceSnapshot, event: ConferenceEvent): Trial => {
  const taken = conference.getTransitionData(before, event)
  const ends = taken.some((way) => way.target?.some((node) => node.type === 'final') === true)
  return {
    before,
    event,
    taken,
    after: taken.length === 0 ? before : after(before, event),
    passed: ends
      ? getMicrosteps(conference, before, event)
          .slice(0, -1)
          .map(([snapshot]) => snapshot)
      : [],
  }
}

/**
 * Walks to the end.
 * @param acts what is tried in a situation: finite, and the same in situations that the rules do not tell apart
 * @throws where there are more situations than the limit
 */
export const walk = (
  first: ConferenceSnapshot,
  acts: (context: Context) => readonly ConferenceEvent[],
  look: (trial: Trial) => void,
  limit: number,
): Walked => {
  const places: Place[] = [{ snapshot: first, from: null }]
  const numbers = new Map([[keyOf(first), 0]])
  const leadsTo: number[][] = []
  const done = new Set<string>()
  let refused = 0
  const numberOf = (snapshot: ConferenceSnapshot, place: number, event: ConferenceEvent): number => {
    const key = keyOf(snapshot)
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (places.length >= limit) throw new Error(`more than ${limit} situations`)
    numbers.set(key, places.length)
    return places.push({ snapshot, from: { place, event } }) - 1
  }
  // What is added while they are gone through is gone through as well.
  for (const [place, { snapshot: before }] of places.entries()) {
    const here: number[] = []
    for (const event of acts(before.context)) {
      const trial = trialOf(before, event)
      look(trial)
      if (trial.taken.length === 0) {
        refused += 1
        continue
      }
      done.add(event.type)
      here.push(numberOf(trial.after, place, event))
    }
    leadsTo.push(here)
  }
  return { places, leadsTo, refused, done }
}

/** The acts that led to this situation first. */
export const pathTo = (places: readonly Place[], place: number): readonly ConferenceEvent[] => {
  const from = places[place]?.from ?? null
  return from === null ? [] : [...pathTo(places, from.place), from.event]
}
