import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import type { RuleSet } from '#rules/ruleSet'
import type { Scenario } from '#scenarios/schema'
import { faultReport } from '#src/provenance/faultReport.ts'
import { exploredAmong, selfTest, type Progress, type SelfTestResult, type ToTest } from '#src/provenance/selfTest.ts'
import { RECORDED_VOTES, REGRESSIONS, unexpectedIn } from '#src/provenance/votes.ts'
import { loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'

const run = (toTest: ToTest): { readonly result: SelfTestResult; readonly heard: readonly Progress[] } => {
  const heard: Progress[] = []
  const running = selfTest(toTest)
  let step = running.next()
  for (; step.done !== true; step = running.next()) heard.push(step.value)
  return { result: step.value, heard }
}

const NOTHING: ToTest = { bodies: [], recorded: [], regressions: [], scenarios: [], explored: [] }
const rowsIn = (file: string): readonly unknown[] =>
  JSON.parse(readFileSync(`scenarios/votes/${file}`, 'utf8')) as unknown[]

let scenarios: readonly Scenario[] = []
beforeAll(async () => {
  const all = await Promise.all(SCENARIO_TITLES.map(({ id }) => loadScenario(id)))
  scenarios = all.filter((scenario) => scenario !== undefined)
})

describe('the self-test of what ships', () => {
  let result: SelfTestResult
  let heard: readonly Progress[] = []
  beforeAll(() => {
    const explored = exploredAmong(RULE_SETS)
    const ran = run({ bodies: RULE_SETS, recorded: RECORDED_VOTES, regressions: REGRESSIONS, scenarios, explored })
    result = ran.result
    heard = ran.heard
  })

  test('holds, over every recorded vote, every regression, every step and expectation of every scenario', () => {
    expect(result.failures).toEqual([])
    expect(result.counts.recorded.checked).toBe(rowsIn('recorded.json').length)
    expect(result.counts.regressions.checked).toBe(rowsIn('regressions.json').length)
    const things = scenarios.reduce((sum, { events, expects }) => sum + events.length + expects.length, 0)
    expect(result.counts.scenarios.checked).toBe(things)
    expect(result.counts.exploration.checked).toBe(16)
    expect(result.explored.situations).toBeGreaterThan(1_500)
  })

  test('tells how far it has come, part by part, and never goes back', () => {
    expect([...new Set(heard.map(({ part }) => part))]).toEqual(['recorded', 'regressions', 'scenarios', 'exploration'])
    const done = heard.map((each) => each.done)
    expect(done).toEqual(done.toSorted((one, other) => one - other))
    expect(heard.every((each) => each.done < each.of)).toBe(true)
  })

  test('is reported with the versions, the browser and the counts, and with nothing of the user', () => {
    const text = faultReport({ kind: 'done', result, at: new Date('2026-01-02T03:04:05Z') }, 'A browser 1.0')
    expect(text).toMatch(/^Plenary, self-test\nApp: \d+\.\d+\.\d+\n/)
    expect(text).toContain('Browser: A browser 1.0')
    expect(text).toContain('2026-01-02T03:04:05.000Z')
    expect(text).toContain(`untoc-cop ${RULE_SETS.find(({ id }) => id === 'untoc-cop')?.version}`)
    expect(text).toContain(`${RECORDED_VOTES.length} of ${RECORDED_VOTES.length} hold`)
    expect(text).toContain('Everything holds.')
  })
})

describe('the self-test finds', () => {
  const strict = (ruleSet: RuleSet): RuleSet => ({ ...ruleSet, twoThirds: 'more than' })

  test('a law that was changed, by the votes that no longer come out as recorded', () => {
    const simple = RULE_SETS.map(strict)
    const { failures, counts } = run({ ...NOTHING, bodies: simple, recorded: RECORDED_VOTES, regressions: [] }).result
    expect(counts.recorded.failed).toBe(failures.filter(({ part }) => part === 'recorded').length)
    expect(failures.length).toBeGreaterThan(0)
  })

  test('a wrong outcome, with what was expected and what was found', () => {
    const [vote] = REGRESSIONS.filter(({ id }) => id === '2022-nature')
    if (vote === undefined) throw new Error('no such vote')
    const wrong = { ...vote, expected: { outcome: 'lost', need: 52 } }
    const { failures } = run({
      ...NOTHING,
      bodies: RULE_SETS,
      regressions: [wrong],
    }).result
    expect(failures.filter(({ part }) => part === 'regressions')).toEqual([
      {
        part: 'regressions',
        what: '2022-nature',
        expected: 'outcome lost, need 52',
        found: 'outcome carried, need 53',
      },
    ])
  })

  test('a vote whose body is not there, and one that cannot be', () => {
    const [vote] = RECORDED_VOTES
    if (vote === undefined) throw new Error('no recorded vote')
    expect(unexpectedIn(vote, [])).toContain('no body')
    expect(unexpectedIn({ ...vote, matter: 'no-such-matter' }, RULE_SETS)).toContain('no matter')
    expect(unexpectedIn({ ...vote, inFavour: -1 }, RULE_SETS)).not.toBeNull()
  })

  test('a scenario that no longer plays, step by step', () => {
    const [first] = scenarios
    if (first === undefined) throw new Error('no scenario')
    const broken: Scenario = { ...first, events: first.events.filter(({ id }) => id !== 'arrivals') }
    const { failures } = run({ ...NOTHING, scenarios: [broken] }).result
    expect(failures.map(({ what }) => what)).toContain(`${first.id}, opening-1`)
  })
})
