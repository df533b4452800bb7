import { createActor, transition } from 'xstate'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conference } from '#machines/conference'
import type { ConferenceEvent } from '#machines/events'
import { replay } from '#machines/replay'
import { applyEdits, divergences, replayBranch } from '#scenarios/branch'
import { checkExpectations } from '#scenarios/expectations'
import { inputOf } from '#scenarios/input'
import { readScenario } from '#scenarios/load'
import type { Scenario, ScenarioDocument } from '#scenarios/schema'
import { scenarioIn, SCENARIO_FILES, textOf } from '../support/record.ts'

const eventsOf = (scenario: Scenario): readonly ConferenceEvent[] => scenario.events.map(({ event }) => event)

/** The same document with participants called otherwise, wherever they are named. */
const renamed = (scenario: Scenario, names: ReadonlyMap<string, string>): Scenario => {
  const called = (id: string): string => names.get(id) ?? id
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return called(value)
    if (Array.isArray(value)) return value.map(rename)
    if (typeof value !== 'object' || value === null) return value
    // A body that sits may be called as a participant is.
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [called(key), key === 'in' ? each : rename(each)]),
    )
  }
  const participants = Object.fromEntries(
    Object.entries(scenario.participants).map(([id, { memberParties, ...participant }]) => [
      called(id),
      { ...participant, ...(memberParties === undefined ? {} : { memberParties: memberParties.map(called) }) },
    ]),
  )
  const events = scenario.events.map((entry) => ({ ...entry, event: rename(entry.event) }))
  const expects = scenario.expects.map((each) => ({ ...each, ...(each.status && { status: rename(each.status) }) }))
  const { members: _members, ...rest } = scenario
  const loaded = readScenario({ ...rest, participants, events, expects })
  if (!loaded.ok) throw new Error(loaded.faults.map(({ path, says }) => `${path}: ${says}`).join('\n'))
  return loaded.document
}

describe.each(SCENARIO_FILES)('%s', (file) => {
  const scenario = scenarioIn(file)
  const record = replayBranch(applyEdits(scenario, []))
  const steps = replay(inputOf(scenario), eventsOf(scenario))

  test('every act on record is in order', () => {
    expect(record.filter(({ step }) => step?.accepted !== true).map(({ id }) => id)).toEqual([])
  })

  test('every act on record stands on a rule of its body, or on practice that no rule names', () => {
    const numbers = new Set(inputOf(scenario).ruleSet.rules.map(({ number }) => number))
    const cited = steps.map(({ slots, event }) => [
      event.type,
      slots.map((slot) => inputOf(scenario).ruleSet.slots[slot]?.rule ?? 'none').filter((rule) => numbers.has(rule))
        .length,
    ])
    const practice = ['bureau.silence', 'proposal.postpone']
    expect(cited.filter(([type, count]) => count === 0 && !practice.includes(String(type)))).toEqual([])
  })

  test('comes to what the record prints', () => {
    expect(scenario.expects.length).toBeGreaterThan(0)
    expect(checkExpectations(record, scenario.expects).filter(({ met }) => !met)).toEqual([])
  })

  test('an expectation that the record does not bear out is not met', () => {
    const wrong = scenario.expects.flatMap((each) =>
      each.decision === undefined ? [] : [{ ...each, decision: { ...each.decision, need: each.decision.need + 1 } }],
    )
    const results = checkExpectations(record, wrong)
    expect(results.map(({ met }) => met)).toEqual(wrong.map(() => false))
    expect(results.map(({ found }) => found['need'])).toEqual(wrong.map(({ decision }) => decision.need - 1))
  })

  test('differs from itself in nothing', () => {
    expect(divergences(record, replayBranch(applyEdits(scenario, [])))).toEqual([])
  })

  test('the replay of its first steps is the beginning of its replay', () => {
    fc.assert(
      fc.property(fc.nat({ max: steps.length }), (length) => {
        const beginning = replay(inputOf(scenario), eventsOf(scenario).slice(0, length))
        const same = (one: (typeof steps)[number], other: (typeof steps)[number] | undefined) =>
          JSON.stringify([one.accepted, one.snapshot, one.slots, one.decision]) ===
          JSON.stringify([other?.accepted, other?.snapshot, other?.slots, other?.decision])
        expect(beginning.every((step, index) => same(step, steps[index]))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('what the participants are called decides nothing', () => {
    const ids = Object.keys(scenario.participants)
    const names = new Map(ids.map((id, index) => [id, `delegation-${ids.length - index}`]))
    const other = renamed(scenario, names)
    const [here, there] = [scenario, other].map((each) =>
      replay(inputOf(each), eventsOf(each)).map(({ accepted, slots, decision }) => ({ accepted, slots, decision })),
    )
    expect(there).toEqual(here)
    expect(Object.keys(other.participants)).not.toEqual(ids)
  })

  test('a moment that is exported and brought back goes on as the replay does', () => {
    for (const [index, { snapshot }] of steps.entries()) {
      const kept: unknown = JSON.parse(JSON.stringify(conference.getPersistedSnapshot(snapshot)))
      const restored = createActor(conference, {
        input: inputOf(scenario),
        snapshot: kept as ReturnType<typeof conference.getPersistedSnapshot>,
      }).getSnapshot()
      expect(restored.value).toEqual(snapshot.value)
      expect(restored.context).toEqual(snapshot.context)
      const next = steps[index + 1]
      const accepts = (state: typeof snapshot) =>
        next === undefined ? null : (conference.getTransitionData(state, next.event) ?? []).length > 0
      expect(accepts(restored)).toBe(accepts(snapshot))
    }
  })

  test('each act leads where XState itself leads from the same moment', () => {
    for (const { before, event, snapshot } of steps) {
      const [own] = transition(conference, before, event)
      expect(own.value).toEqual(snapshot.value)
      expect(own.context).toEqual(snapshot.context)
    }
  })

  test('is written as it is read: nothing in the file is lost', () => {
    const written = JSON.parse(textOf(file)) as ScenarioDocument
    // Steps and participants that come from elsewhere are read besides.
    const own = written.events.filter((entry) => !('include' in entry))
    const ids = new Set(own.map((entry) => ('id' in entry ? entry.id : '')))
    const named = Object.entries(scenario.participants).filter(([id]) => id in written.participants)
    expect({
      ...scenario,
      events: scenario.events.filter(({ id }) => ids.has(id)),
      participants: Object.fromEntries(named),
    }).toEqual({ ...written, events: own })
  })
})
