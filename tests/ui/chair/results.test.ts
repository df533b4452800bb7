import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ruleSetById } from '#rules/sets/byId'
import { drillSetOf, MOST_DRILLS, type SetAsked } from '#src/chair/drills/address.ts'
import { drillsIn } from '#src/chair/drills/drills.ts'
import { after, beginning, everyDrill, type Sitting } from '#src/chair/drills/sitting.ts'
import { resultOf } from '#src/chair/drills/toResult.ts'
import { checkResult, type Difference } from '#src/chair/results/check.ts'
import { longCsv, wideCsv } from '#src/chair/results/csv.ts'
import { readResult, resultText, type Identity, type Result } from '#src/chair/results/result.ts'
import { differenceInWords, findingInWords } from '#src/chair/results/words.ts'
import { statementsOf, statementsText } from '#src/chair/results/xapi.ts'
import { drillsOf } from '#src/drills/generate.ts'
import { isRight } from '#src/drills/drill.ts'
import { parseCsv } from '#src/tables/csv.ts'

const ASKED: SetAsked = { ruleSet: 'untoc-cop', kinds: 'all', seed: 7, count: 6, minutes: null }
const BEGUN = Date.UTC(2026, 8, 1, 9)

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Somebody who answers the first questions rightly, then one wrongly, and leaves the rest. */
const sat = (right: number): Sitting => {
  const ids = { registration: uuid(1), completion: uuid(2), passing: uuid(3) }
  const drills = drillsOf(drillSetOf(ASKED))
  let sitting = beginning(everyDrill(ASKED.count), ids, BEGUN)
  drills.slice(0, right + 1).forEach((drill, index) => {
    const key = drill.options.filter((option) => option.right).map(({ id }) => id)
    const wrong = drill.options.filter((option) => !option.right).map(({ id }) => id)
    const chosen = index < right ? key : wrong.slice(0, 1)
    const now = BEGUN + index * 30_000 + 12_340
    sitting = after(sitting, {
      type: 'checked',
      chosen,
      right: isRight(drill, new Set(chosen)),
      id: uuid(10 + index),
      now,
    })
    sitting = after(sitting, { type: 'on', now: BEGUN + (index + 1) * 30_000 })
  })
  return after(sitting, { type: 'ended', timeUp: false, now: BEGUN + 200_000 })
}

const lawOf = () => {
  const law = ruleSetById('untoc-cop')
  if (law === undefined) throw new Error('there is no such body')
  return law
}

const resultWith = (right: number, name = 'Ana Lima', identity: Identity = null): Result =>
  resultOf({ asked: ASKED, drills: drillsIn(ASKED), ruleSet: lawOf() }, sat(right), { name, identity })

const differencesOf = (result: Result): readonly Difference['is'][] =>
  checkResult(result).differences.map(({ is }) => is)

describe('the file of a result', () => {
  test('states its set, and is read as it was written', () => {
    const result = resultWith(3)
    expect(readResult(resultText(result))).toEqual({ ok: true, document: result })
    expect(result.set).toMatchObject({ ruleSet: { id: 'untoc-cop', version: lawOf().version }, seed: 7, count: 6 })
    expect(result.answers[0]).toMatchObject({ number: 1, seed: 7, at: '2026-09-01T09:00:12.340Z', seconds: 12.34 })
    expect(result.score).toEqual({ right: 3, of: 6 })
  })

  test.each([
    ['not JSON', 'x', ''],
    ['another file', '{"plenary": 1}', ''],
    ['a newer version', '{"plenaryResult": 2}', 'plenaryResult'],
  ])('%s is refused with where', (_, text, path) => {
    const read = readResult(text)
    expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual([path])
  })

  test('a fault within it is named by its place', () => {
    const text = resultText(resultWith(3)).replace('"right": true', '"right": "yes"')
    const read = readResult(text)
    expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual(['answers.0.right'])
  })

  test('more questions than any set has are refused, and are not made', () => {
    const { set, ...result } = resultWith(3)
    const read = readResult(resultText({ ...result, set: { ...set, count: MOST_DRILLS + 1 } }))
    expect(read.ok ? [] : read.faults).toEqual([
      { path: 'set.count', says: expect.stringContaining(String(MOST_DRILLS)) },
    ])
  })

  test('of a learner who is known by nothing that is read, it is told what is missing', () => {
    const { learner, ...result } = resultWith(3)
    const read = readResult(
      JSON.stringify({ ...result, plenaryResult: 1, learner: { ...learner, identity: { mbox: {} } } }),
    )
    expect(read.ok ? [] : read.faults).toEqual([
      { path: 'learner.identity.mbox', says: expect.stringContaining('expected string') },
    ])
  })
})

describe('opening a result', () => {
  test('works out every answer anew', () => {
    const checked = checkResult(resultWith(3))
    expect(checked).toMatchObject({ right: 3, of: 6, differences: [] })
    expect(checked.answers.map(({ answer, right }) => (answer === null ? null : right))).toEqual([
      true,
      true,
      true,
      false,
      null,
      null,
    ])
    expect(findingInWords(checked)).toBe('As worked out again.')
  })

  test('tells a score that was changed by hand', () => {
    const result = resultWith(3)
    const changed = { ...result, score: { right: 6, of: 6 } }
    expect(differencesOf(changed)).toEqual(['score'])
    expect(findingInWords(checkResult(changed))).toMatch(/changed by hand/)
  })

  test('tells a mark that was changed by hand, and counts the answer itself', () => {
    const result = resultWith(3)
    const answers = result.answers.map((answer) => ({ ...answer, right: true }))
    const checked = checkResult({ ...result, answers, score: { right: 4, of: 6 } })
    expect(checked.differences).toEqual([
      { is: 'mark', number: 4, file: true },
      { is: 'score', file: 4, here: 3 },
    ])
    expect(checked.right).toBe(3)
  })

  test('tells an answer to another question, one given twice, and one that nobody could choose', () => {
    const result = resultWith(3)
    const [first, ...others] = result.answers
    if (first === undefined) throw new Error('nothing was answered')
    expect(differencesOf({ ...result, answers: [{ ...first, seed: 8 }, ...others] })).toEqual(['other-drill', 'score'])
    expect(differencesOf({ ...result, answers: [...result.answers, first] })).toEqual(['twice'])
    expect(differencesOf({ ...result, answers: [{ ...first, chosen: ['none'] }, ...others] })).toEqual([
      'no-such-option',
      'mark',
      'score',
    ])
  })

  test('tells another version of the rules, and does not call it changed by hand', () => {
    const result = resultWith(3)
    const older = { ...result, set: { ...result.set, ruleSet: { id: 'untoc-cop', version: '0.1' } } }
    const checked = checkResult(older)
    expect(checked.differences).toEqual([{ is: 'rules-version', file: '0.1', here: lawOf().version }])
    expect(findingInWords(checked)).toMatch(/another version of the rules/)
    expect(checked.differences.map(differenceInWords).join()).toContain('version 0.1')
  })

  test('a set of a body that is not here is not checked, and says so', () => {
    const result = resultWith(3)
    const lost = { ...result, set: { ...result.set, ruleSet: { id: 'nowhere', version: '1' } } }
    const checked = checkResult(lost)
    expect(checked.answers).toEqual([])
    expect(findingInWords(checked)).toBe('It could not be checked.')
  })
})

const cellsOf = (text: string): readonly (readonly string[])[] =>
  parseCsv(text, ',').map((record) => (record.ok ? record.cells : [record.says]))

describe('results as tables', () => {
  test('one row a learner, one column a question', () => {
    const [head, ana, second, ...more] = cellsOf(wideCsv([resultWith(3), resultWith(5, '')].map(checkResult)))
    expect(head?.slice(-6)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(ana?.[0]).toBe('Ana Lima')
    expect(ana?.slice(-6)).toEqual(['1', '1', '1', '0', '', ''])
    expect(second?.[0]).toBe(uuid(1))
    expect(more).toEqual([])
  })

  test('one row an answer', () => {
    const [head, ...rows] = cellsOf(longCsv([checkResult(resultWith(3))]))
    expect(rows).toHaveLength(6)
    expect(rows.every((row) => row.length === head?.length)).toBe(true)
    const [chosen = -1, key = -1] = ['chosen', 'key'].map((name) => head?.indexOf(name) ?? -1)
    expect(rows[0]?.[chosen]).toBe(rows[0]?.[key])
    expect(rows[3]?.[chosen]).not.toBe(rows[3]?.[key])
    expect(rows[5]?.[chosen]).toBe('')
  })

  test('a name that a spreadsheet would run as a formula stays a text', () => {
    const results = [checkResult(resultWith(3, '=HYPERLINK("x")'))]
    for (const text of [wideCsv(results), longCsv(results)]) expect(cellsOf(text)[1]?.[0]).toBe(`'=HYPERLINK("x")`)
  })
})

/** The shape of a statement as xAPI 1.0.3 has it, as far as ours go; nothing else may stand in it. */
const iri = z.string().check(z.regex(/^(https?|mailto):/))
const texts = z.record(z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)), z.string().check(z.minLength(1)))
const actor = z.union([
  z.strictObject({
    objectType: z.literal('Agent'),
    name: z.optional(z.string()),
    mbox: z.string().check(z.regex(/^mailto:\S+@\S+$/)),
  }),
  z.strictObject({
    objectType: z.literal('Agent'),
    name: z.optional(z.string()),
    account: z.strictObject({ homePage: iri, name: z.string().check(z.minLength(1)) }),
  }),
])
const choice = z.strictObject({ id: z.string().check(z.regex(/^[^\s[\]]+$/)), description: texts })
const activity = z.strictObject({
  objectType: z.literal('Activity'),
  id: iri,
  definition: z.optional(
    z.strictObject({
      type: iri,
      name: texts,
      description: z.optional(texts),
      interactionType: z.optional(z.literal('choice')),
      choices: z.optional(z.array(choice)),
      correctResponsesPattern: z.optional(z.array(z.string())),
    }),
  ),
})
const score = z.strictObject({
  scaled: z.number().check(z.minimum(-1), z.maximum(1)),
  raw: z.number(),
  min: z.number(),
  max: z.number(),
})
const statement = z.strictObject({
  id: z.uuid(),
  version: z.string().check(z.regex(/^1\.0\.\d+$/)),
  actor,
  verb: z.strictObject({ id: iri, display: texts }),
  object: activity,
  result: z.strictObject({
    score,
    success: z.optional(z.boolean()),
    completion: z.boolean(),
    response: z.optional(z.string()),
    duration: z.string().check(z.regex(/^PT\d+(\.\d{1,2})?S$/)),
  }),
  context: z.strictObject({
    registration: z.uuid(),
    platform: z.string(),
    language: z.string(),
    revision: z.string(),
    contextActivities: z.optional(z.strictObject({ parent: z.array(activity) })),
  }),
  timestamp: z.iso.datetime(),
})

describe('results as xAPI statements', () => {
  const TELLING = { base: 'https://example.org/plenary/', passFrom: 80 }
  const told = (result: Result) => statementsOf(checkResult(result), TELLING)

  test.each<readonly [string, Identity]>([
    ['anonymous', null],
    ['an e-mail address', { mbox: 'mailto:ana@example.org' }],
    ['an account', { account: { homePage: 'https://school.example.org', name: 'ana' } }],
  ])('have the shape of the standard: %s', (_, identity) => {
    const statements: unknown = JSON.parse(statementsText([checkResult(resultWith(3, '', identity))], TELLING))
    const read = z.array(statement).safeParse(statements)
    expect(read.success ? [] : read.error.issues).toEqual([])
    expect(read.data?.length).toBe(4 + 2)
  })

  test('each question answered, then the set completed, and passed or failed', () => {
    expect(told(resultWith(5)).map(({ verb }) => verb.display.en)).toEqual([
      ...Array.from({ length: 6 }, () => 'answered'),
      'completed',
      'passed',
    ])
    expect(told(resultWith(3)).at(-1)?.verb.display.en).toBe('failed')
  })

  test('a question is known by its link, and a set by its own', () => {
    const statements = told(resultWith(3))
    expect(statements[0]?.object.id).toMatch(
      /^https:\/\/example\.org\/plenary\/#\/chair\/drills\/untoc-cop\/[\w-]+\/7\/1$/,
    )
    expect(statements.at(-1)?.object.id).toMatch(/\/untoc-cop\/[\w,-]+\/7\/6$/)
    expect(statements[0]?.result).toMatchObject({ success: true, duration: 'PT12.34S' })
    expect(statements[3]?.result).toMatchObject({ success: false })
    expect(statements.at(-2)?.result.score).toEqual({ scaled: 0.5, raw: 3, min: 0, max: 6 })
  })

  test('told twice, they are the same statements', () => {
    expect(told(resultWith(3))).toEqual(told(resultWith(3)))
    const ids = told(resultWith(3)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
