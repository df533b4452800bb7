import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { inputOf } from '#scenarios/input'
import { readBranch, readBranchText, readScenario, readScenarioText, type Loaded } from '#scenarios/load'
import { cast, observers2022, textOf } from '../support/record.ts'

const text = textOf('untoc-cop-2022-observers.json')
const scenario = (): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>
const branch = {
  plenary: 1,
  scenario: observers2022.id,
  ruleSet: { id: 'untoc-cop', version: '1' },
  name: 'By one vote',
  edits: [
    cast(1, 63, 32, 8),
    { kind: 'remove', id: 'views' },
    { kind: 'set', parameter: 'members', value: 189 },
    { kind: 'insert', after: null, id: 'new', event: { type: 'meeting.adjourn', by: 'president', in: 'plenary' } },
  ],
  at: 'ballots-1',
}

const faultsOf = (loaded: Loaded<unknown>): readonly string[] =>
  loaded.ok ? [] : loaded.faults.map(({ path, says }) => `${path}: ${says}`)

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Values that no field expects, and some that a few do. */
const anyValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    '',
    'constructor',
    '__proto__',
    -1,
    0,
    1,
    2.5,
    1e9,
    [],
    {},
    [[]],
    'x'.repeat(3_000),
  ),
  fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
)

const KEYS = ['extra', '__proto__', 'constructor', 'toString', 'by', 'on', 'plenary']

/** Walks a random way down the document and damages what is there: replaced, removed, doubled, or given a strange key. */
const damaged = (original: Json, way: readonly number[], kind: number, value: Json): Json => {
  if (way.length === 0 || typeof original !== 'object' || original === null) return value
  const [step = 0, ...rest] = way
  const keys = Object.keys(original)
  const key = keys[step % Math.max(1, keys.length)] ?? '0'
  const entries = Object.entries(original)
  const changed = (each: Json): Json => (rest.length > 0 ? damaged(each, rest, kind, value) : value)
  if (Array.isArray(original)) {
    const place = Number(key)
    if (rest.length > 0 || kind % 3 === 0)
      return original.map((each, index) => (index === place ? changed(each) : each))
    return kind % 3 === 1 ? original.filter((_, index) => index !== place) : [...original, ...original.slice(0, 1)]
  }
  if (rest.length > 0 || kind % 3 === 0)
    return Object.fromEntries(entries.map(([name, each]) => [name, name === key ? changed(each) : each]))
  if (kind % 3 === 1) return Object.fromEntries(entries.filter(([name]) => name !== key))
  // By way of text, since a literal `__proto__` would set the prototype and not the key.
  const strange = KEYS[step % KEYS.length] ?? 'extra'
  return JSON.parse(`{${JSON.stringify(strange)}:${JSON.stringify(value)},${JSON.stringify(original).slice(1)}`) as Json
}

const damage = (original: Json): fc.Arbitrary<Json> =>
  fc
    .record({
      way: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }),
      kind: fc.nat({ max: 8 }),
      value: anyValue,
    })
    .map(({ way, kind, value }) => damaged(original, way, kind, value))

/** Sound, or at fault somewhere and in so many words. */
const soundOrFaulty = (loaded: Loaded<unknown>): boolean =>
  loaded.ok ||
  (loaded.faults.length > 0 &&
    loaded.faults.every(({ path, says }) => typeof path === 'string' && says.length > 0 && !path.includes('undefined')))

describe('a damaged scenario', () => {
  test('is faulted, or still sound enough to be replayed, and never throws', () => {
    let faulty = 0
    fc.assert(
      fc.property(damage(JSON.parse(text) as Json), (document) => {
        const loaded = readScenario(document)
        expect(soundOrFaulty(loaded)).toBe(true)
        if (!loaded.ok) faulty += 1
        const steps = loaded.ok ? replayBranch(applyEdits(loaded.document, [])) : []
        expect(steps).toHaveLength(loaded.ok ? loaded.document.events.length : 0)
      }),
      { numRuns: 500 },
    )
    expect(faulty).toBeGreaterThan(150)
  })

  test('as text cut short anywhere is no JSON, and says so', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (length) => {
        expect(faultsOf(readScenarioText(text.slice(0, length)))[0]).toMatch(/^: not JSON/)
      }),
    )
  })

  test('of whatever text is never more than faulty', () => {
    fc.assert(
      fc.property(fc.string(), (any) => soundOrFaulty(readScenarioText(any)) && soundOrFaulty(readBranchText(any))),
    )
    expect(faultsOf(readScenarioText('[]'))).toEqual([': not a Plenary document: expected an object'])
  })
})

describe('a damaged branch', () => {
  test('is faulted, or still sound enough to be replayed, and never throws', () => {
    fc.assert(
      fc.property(damage(JSON.parse(JSON.stringify(branch)) as Json), (document) => {
        const loaded = readBranch(document)
        expect(soundOrFaulty(loaded)).toBe(true)
        const edits = loaded.ok ? loaded.document.edits : []
        expect(() => replayBranch(applyEdits(observers2022, edits))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  test('the one it came from is sound', () => {
    expect(faultsOf(readBranch(branch))).toEqual([])
    expect(faultsOf(readBranchText(JSON.stringify(branch)))).toEqual([])
  })
})

test('an act that nobody knows is told with some of those that are known, and not with all', () => {
  const read = readBranch({ ...branch, edits: [{ kind: 'change', id: 'views', event: { type: 'hat.throw' } }] })
  const [says = ''] = faultsOf(read)
  expect(says).toMatch(/^edits\.0\.event\.type: .*[Ee]xpected.*'meeting\.open'.* …$/)
  expect(says.length).toBeLessThan(400)
})

describe('versions', () => {
  test.each([2, 99])('version %i is newer, and is named as such and not as damage', (plenary) => {
    expect(faultsOf(readScenario({ ...scenario(), plenary, anything: 'new' }))).toEqual([
      `plenary: made by a newer version of Plenary (${plenary}; this one reads up to 1)`,
    ])
    expect(faultsOf(readBranch({ ...branch, plenary }))[0]).toContain('newer version')
  })

  test.each([0, 0.5, -1])('version %d is none', (plenary) => {
    expect(faultsOf(readScenario({ ...scenario(), plenary })).map((fault) => fault.split(':')[0])).toContain('plenary')
  })

  test('without a version it is no document of ours', () => {
    expect(faultsOf(readScenario({ ...scenario(), plenary: '1' }))).toEqual(['plenary: expected the schema version, 1'])
  })
})

describe('what a schema cannot say', () => {
  const withEvent = (index: number, changes: Record<string, unknown>) => {
    const document = JSON.parse(text) as { events: { id: string; source: number; event: Record<string, unknown> }[] }
    const entry = document.events[index]
    if (entry === undefined) throw new Error('no such step')
    const { event, ...rest } = changes
    Object.assign(entry, rest)
    if (event !== undefined) entry.event = { ...entry.event, ...(event as Record<string, unknown>) }
    return faultsOf(readScenario(document))
  }

  test.each([
    [1, { id: 'list' }, /^events\.1\.id: "list" is used twice/],
    [0, { source: 9 }, /^events\.0\.source: no source 9/],
    [4, { event: { by: 'atlantis' } }, /^events\.4\.event\.by: "atlantis" is not among the participants/],
    [0, { event: { organizations: ['a-stranger'] } }, /^events\.0\.event\.organizations\.0: "a-stranger"/],
    [0, { event: { by: 'constructor' } }, /^events\.0\.event\.by: /],
    [0, { event: { by: '__proto__' } }, /^events\.0\.event\.by: /],
    [0, { event: { type: 'list.cirulate' } }, /^events\.0\.event/],
    [1, { event: { count: -5 } }, /^events\.1\.event\.count: /],
    [1, { event: { count: 1.5 } }, /^events\.1\.event\.count: /],
    [1, { event: { unheard: true } }, /^events\.1\.event: /],
  ])('step %i with %o', (index, changes, says) => {
    expect(withEvent(index, changes)[0]).toMatch(says)
  })

  const inPlaceOfFirst = (event: Record<string, unknown>) => {
    const document = scenario()
    const [first, ...others] = document['events'] as readonly Record<string, unknown>[]
    return faultsOf(readScenario({ ...document, events: [{ ...first, event }, ...others] }))
  }

  test('whoever is asked to leave, or is voted for, takes part', () => {
    const common = { by: 'president', in: 'plenary' }
    const asked = { type: 'observers.askToLeave', ...common, leaving: ['nobody-at-all'] }
    expect(inPlaceOfFirst(asked)).toEqual(['events.0.event.leaving.0: "nobody-at-all" is not among the participants'])
    const ballot = { type: 'election.ballot', ...common, on: 'officers', office: 'Rapporteur', valid: 1, invalid: 0 }
    expect(inPlaceOfFirst({ ...ballot, votes: { 'nobody-at-all': 1 } })).toEqual([
      'events.0.event.votes.nobody-at-all: "nobody-at-all" is not among the participants',
    ])
  })

  test('the members of an organization take part, whatever else is wrong', () => {
    const document = scenario()
    const union = { role: 'regional organization', name: 'Union', memberParties: ['nobody-at-all'] }
    const joined = { ...document, participants: { ...(document['participants'] as object), union } }
    const fault = 'participants.union.memberParties.0: "nobody-at-all" is not among the participants'
    expect(faultsOf(readScenario(joined))).toEqual([fault])
    expect(faultsOf(readScenario({ ...joined, present: 'many' }))).toContain(fault)
  })

  test('a participant is not named as what every object has: nobody could call it', () => {
    const participants = { constructor: { role: 'party', name: 'Anyland' } }
    const document = scenario()
    const read = readScenario({
      ...document,
      participants: { ...(document['participants'] as object), ...participants },
    })
    expect(faultsOf(read)).toEqual([expect.stringMatching(/^participants\.constructor: .*not a reserved word/)])
  })

  test('names that do not exist are faults, each at its place', () => {
    expect(faultsOf(readScenario({ ...scenario(), ruleSet: 'league-of-nations' }))[0]).toMatch(
      /^ruleSet: unknown rule set/,
    )
    expect(faultsOf(readScenario({ ...scenario(), opensAt: 'nowhere' }))).toEqual(['opensAt: no step "nowhere"'])
    expect(faultsOf(readScenario({ ...scenario(), expects: [{ id: 'x', after: 'nowhere', paragraph: '1' }] }))).toEqual(
      ['expects.0.after: no step "nowhere"'],
    )
  })

  test('an unknown rule set that slipped through is no replay', () => {
    expect(() => inputOf({ ...observers2022, ruleSet: 'league-of-nations' })).toThrow('unknown rule set')
  })
})
