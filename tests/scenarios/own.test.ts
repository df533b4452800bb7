import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { collectionText, readCollection, scenarioText } from '#scenarios/collection'
import { parsed, readBranch, readScenario, readScenarioText } from '#scenarios/load'
import { copyOf, foldBranch, MADE_HERE, sameScenario } from '#scenarios/own'
import { isOwnId } from '#scenarios/ownId'
import { newOwnId } from '#src/session/ownId.ts'
import type { Edit, Scenario } from '#scenarios/schema'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const outcomes = (scenario: Scenario, edits: readonly Edit[] = []) =>
  replayBranch(applyEdits(scenario, edits)).flatMap(({ id, step }) =>
    step === null ? [] : [[id, step.accepted, step.decision?.outcome ?? null]],
  )

const EDITS: readonly Edit[] = [
  { kind: 'remove', id: 'request-2' },
  {
    kind: 'insert',
    after: 'opening-2',
    id: 'x-1',
    event: { type: 'consensus.seek', by: 'president', in: 'plenary', on: 'observers' },
  },
  { kind: 'set', parameter: 'two-thirds reading', value: 'more than' },
  { kind: 'set', parameter: 'participating', value: 120 },
]

describe('a branch kept as a scenario', () => {
  const folded = copyOf(foldBranch(FIRST_SCENARIO, EDITS), newOwnId(), 'Mine')

  test('has a record that replays as the branch does, under the law as the branch set it', () => {
    expect(outcomes(folded)).toEqual(outcomes(FIRST_SCENARIO, EDITS))
    expect(folded.participating).toBe(120)
    expect(folded.rules?.changes).toEqual([{ parameter: 'two-thirds reading', value: 'more than' }])
    expect(applyEdits(folded, []).input.ruleSet.twoThirds).toBe('more than')
  })

  test('is sound when it is read from a file, and begins an id of its own', () => {
    const read = readScenarioText(scenarioText(folded))
    expect(read).toEqual({ ok: true, document: folded })
    expect(isOwnId(folded.id)).toBe(true)
    expect(isOwnId(FIRST_SCENARIO.id)).toBe(false)
  })

  test('gives no source of the record for what was added, and keeps the source of what was not touched', () => {
    const sourceOf = (id: string) => {
      const entry = folded.events.find((one) => one.id === id)
      return [entry?.paragraph, folded.sources[entry?.source ?? -1]?.symbol]
    }
    expect(sourceOf('x-1')).toEqual(['', MADE_HERE.symbol])
    const recorded = FIRST_SCENARIO.events.find(({ id }) => id === 'opening-2')
    expect(sourceOf('opening-2')).toEqual([recorded?.paragraph, FIRST_SCENARIO.sources[0]?.symbol])
  })

  test('expects nothing after a step that is gone, and opens on one that is there', () => {
    const after = FIRST_SCENARIO.expects[0]?.after ?? ''
    const without = foldBranch(FIRST_SCENARIO, [
      { kind: 'remove', id: after },
      { kind: 'remove', id: FIRST_SCENARIO.opensAt },
    ])
    expect(FIRST_SCENARIO.expects.some((one) => one.after === after)).toBe(true)
    expect(without.expects.some((one) => one.after === after)).toBe(false)
    expect(readScenario(without).ok).toBe(true)
  })
})

describe('one file', () => {
  const other = copyOf(FIRST_SCENARIO, 'own-1', 'One')
  const another = copyOf(FIRST_SCENARIO, 'own-2', 'Another')
  const readText = (text: string) => {
    const value = parsed(text)
    return value.ok ? readCollection(value.document) : value
  }

  test('holds one or many, and each comes back the same', () => {
    expect(readText(scenarioText(other))).toEqual({ ok: true, document: [other] })
    expect(readText(collectionText([other, another]))).toEqual({ ok: true, document: [other, another] })
    expect(sameScenario(other, copyOf(other, 'own-3', 'One'))).toBe(true)
    expect(sameScenario(other, another)).toBe(false)
  })

  const faultsOf = (value: unknown) => {
    const read = readText(typeof value === 'string' ? value : JSON.stringify(value))
    return read.ok ? [] : read.faults.map(({ path }) => path)
  }

  test('says of everything that is wrong where it is, and takes none in', () => {
    const bad = { ...another, present: -1, events: another.events.map((entry) => ({ ...entry, source: 99 })) }
    expect(faultsOf({ plenary: 1, scenarios: [other, bad] })).toEqual([
      'scenarios.1.present',
      ...another.events.map((_, place) => `scenarios.1.events.${place}.source`),
    ])
    const unknown = { ...another, ruleSet: 'no-such' }
    expect(faultsOf({ plenary: 1, scenarios: [unknown] })).toEqual(['scenarios.0.ruleSet'])
    expect(faultsOf({ plenary: 1, scenarios: [] })).toEqual(['scenarios'])
    expect(faultsOf({ plenary: 1, scenarios: 'all' })).toEqual(['scenarios'])
    expect(faultsOf({ plenary: 1, scenarios: [null] })).toEqual(['scenarios.0'])
    expect(faultsOf({ plenary: 2, scenarios: [other] })).toEqual(['plenary'])
    expect(faultsOf('{"plenary":1,"scen')).toEqual([''])
    expect(faultsOf('[]')).toEqual([''])
  })
})

describe('documents of earlier shapes', () => {
  test('the first file, which named no question, is read and comes to what it printed', () => {
    const read = readScenarioText(textOf('earlier/observers-without-questions.json'))
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    const steps = replayBranch(applyEdits(read.document, []))
    expect(steps.filter(({ step }) => step?.accepted !== true).map(({ id }) => id)).toEqual([])
    const decided = (scenario: Scenario) => outcomes(scenario).filter(([, , outcome]) => outcome !== null)
    expect(decided(read.document)).toEqual(decided(FIRST_SCENARIO))
  })

  test('a branch of that time is read, with the one beside it, and fits the scenario of today', () => {
    const edits = [
      {
        kind: 'insert',
        after: 'opening-2',
        id: 'x-1',
        event: { type: 'consensus.seek', by: 'president', in: 'plenary' },
      },
    ]
    const ruleSet = { id: 'untoc-cop', version: '1' }
    const scenario = FIRST_SCENARIO.id
    const read = readBranch({ plenary: 1, scenario, ruleSet, name: 'Old', edits, beside: { name: 'Older', edits } })
    expect(read).toMatchObject({
      ok: true,
      document: { edits: [{ event: { on: 'observers' } }], beside: { edits: [{ event: { on: 'observers' } }] } },
    })
  })

  test('what is newer than this version is named so and not as damaged', () => {
    const read = readScenario({ ...FIRST_SCENARIO, plenary: 2 })
    expect(read).toMatchObject({ ok: false, faults: [{ path: 'plenary' }] })
    expect(read.ok ? '' : read.faults[0]?.says).toContain('newer version')
  })
})
