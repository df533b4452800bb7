/** A small body explored to the end: every state that any sequence of the alphabet reaches, and every act in each. */
import { transition } from 'xstate'
import { conference } from '#machines/conference'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { start, step } from '#machines/replay'
import { alphabetAt, type Range } from './alphabet.ts'
import { bodyOf, type Body } from './bodies.ts'

/** One act tried in one state. `taken` is empty where it was refused. */
export interface Trial {
  readonly before: ConferenceSnapshot
  readonly event: ConferenceEvent
  readonly after: ConferenceSnapshot
  readonly taken: readonly object[]
}

export interface Exploration {
  readonly states: readonly ConferenceSnapshot[]
  /** For each state, by its place in `states`: where each accepted act leads. */
  readonly leadsTo: readonly (readonly number[])[]
}

/** An order of objections or of applications decides nothing, and would only multiply the states. */
const factsIn = ({ ruleSet: _ruleSet, participants: _participants, ...context }: Context) => ({
  ...context,
  claims: [...context.claims].sort(),
  applications: Object.entries(context.applications)
    .map(([id, { objections, ...application }]) => [id, application, [...objections].sort()])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
})

const keyOf = (snapshot: ConferenceSnapshot): string => JSON.stringify([snapshot.value, factsIn(snapshot.context)])

/** What is explored: a body, the alphabet, and the acts done before the exploration begins. */
export interface Ground {
  readonly body: Body
  readonly range: Range
  readonly after?: readonly ConferenceEvent[]
}

const LIMIT = 60_000

/** Explores to the end, and shows every trial to `look`. Throws where the body is too large to be explored. */
export const explore = ({ body, range, after = [] }: Ground, look: (trial: Trial) => void = () => {}): Exploration => {
  const first = after.reduce((snapshot, event) => step(snapshot, event).snapshot, start(bodyOf(body)))
  const places = new Map([[keyOf(first), 0]])
  const states: ConferenceSnapshot[] = [first]
  const leadsTo: number[][] = []
  for (let place = 0; place < states.length; place += 1) {
    const before = states[place]
    if (before === undefined) break
    const here: number[] = []
    for (const event of alphabetAt(before, range)) {
      const taken = conference.getTransitionData(before, event) ?? []
      const reached = taken.length === 0 ? before : transition(conference, before, event)[0]
      look({ before, event, after: reached, taken })
      if (taken.length === 0) continue
      const key = keyOf(reached)
      let next = places.get(key)
      if (next === undefined) {
        next = states.push(reached) - 1
        places.set(key, next)
        if (states.length > LIMIT) throw new Error(`more than ${LIMIT} states`)
      }
      here.push(next)
    }
    leadsTo.push(here)
  }
  return { states, leadsTo }
}

/** How many sequences of so many acts are in order, for each depth from 1. */
export const perft = ({ leadsTo }: Exploration, depth: number): readonly number[] => {
  let sequences = new Map([[0, 1]])
  return Array.from({ length: depth }, () => {
    const longer = new Map<number, number>()
    for (const [place, count] of sequences)
      for (const next of leadsTo[place] ?? []) longer.set(next, (longer.get(next) ?? 0) + count)
    sequences = longer
    return [...longer.values()].reduce((sum, count) => sum + count, 0)
  })
}

/** Places of the states from which none of these can be reached. */
export const cutOffFrom = (
  { states, leadsTo }: Exploration,
  isGoal: (snapshot: ConferenceSnapshot) => boolean,
): readonly number[] => {
  const comesFrom: number[][] = states.map(() => [])
  leadsTo.forEach((nexts, place) => nexts.forEach((next) => comesFrom[next]?.push(place)))
  const queue = states.flatMap((snapshot, place) => (isGoal(snapshot) ? [place] : []))
  const reached = new Set(queue)
  for (const place of queue)
    for (const origin of comesFrom[place] ?? [])
      if (!reached.has(origin)) {
        reached.add(origin)
        queue.push(origin)
      }
  return states.flatMap((_, place) => (reached.has(place) ? [] : [place]))
}
