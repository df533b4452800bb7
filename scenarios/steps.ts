/** The steps of a scenario that the user makes: added, changed, moved and taken away. Pure. */
import { firstFree } from './firstFree.ts'
import { withEvents, withMadeHere } from './own.ts'
import type { Entry, Scenario } from './schema.ts'

/** Puts a step after another; null: before the first. */
export const addStep = (scenario: Scenario, after: string | null, event: Entry['event']): Scenario => {
  const { sources, place } = withMadeHere(scenario.sources)
  const id = firstFree(new Set(scenario.events.map((entry) => entry.id)), (number) => `step-${number}`)
  const at = scenario.events.findIndex((entry) => entry.id === after) + 1
  const step: Entry = { id, event, source: place, paragraph: '' }
  return { ...scenario, sources, events: scenario.events.toSpliced(at, 0, step) }
}

export const changeStep = (scenario: Scenario, id: string, to: Partial<Omit<Entry, 'id'>>): Scenario => ({
  ...scenario,
  events: scenario.events.map((entry) => (entry.id === id ? { ...entry, ...to } : entry)),
})

/** Takes a step away, with what is expected after it. The last that is left stays. */
export const removeStep = (scenario: Scenario, id: string): Scenario =>
  scenario.events.length === 1
    ? scenario
    : withEvents(
        scenario,
        scenario.events.filter((entry) => entry.id !== id),
      )

/** Moves a step so many places, no further than either end. */
export const moveStep = (scenario: Scenario, id: string, by: number): Scenario => {
  const from = scenario.events.findIndex((entry) => entry.id === id)
  const entry = scenario.events[from]
  if (entry === undefined) return scenario
  const to = Math.min(Math.max(from + by, 0), scenario.events.length - 1)
  return { ...scenario, events: scenario.events.toSpliced(from, 1).toSpliced(to, 0, entry) }
}
