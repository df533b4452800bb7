import { describe, expect, test } from 'vitest'
import { parseCsv } from '#src/tables/csv.ts'
import { csvOf } from '#src/paper/csv.ts'
import { markdownOf, plain } from '#src/paper/markdown.ts'
import { sessionRecord, voteRecord, type PaperRecord } from '#src/paper/record.ts'
import { viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO, loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import { createSession, edit, goTo, startBranch, type SessionStore } from '#src/session/store.ts'
import { cast } from '../../support/record.ts'

const PARAPHRASE = 'Rules are paraphrased. This is not the legal text.'

const ofSession = (store: SessionStore): PaperRecord => sessionRecord(viewOf(store.getState()))
const ofVote = (store: SessionStore, step: string): PaperRecord => {
  goTo(store, step)
  const record = voteRecord(viewOf(store.getState()))
  if (record === null) throw new Error(`no vote at ${step}`)
  return record
}
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  parseCsv(csv, ',').map((row) => {
    if (!('cells' in row)) throw new Error('a row that cannot be read')
    return row.cells
  })
const textsIn = ({ parts }: PaperRecord) => parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))

describe('the record of a session', () => {
  test('tells a vote in one paragraph, with its counts, its rule, its quorum and what it came to', () => {
    const record = ofSession(createSession(FIRST_SCENARIO))
    expect(textsIn(record)).toContain(
      'The Conference voted on the question: Is according observer status a matter of procedure? There were 63 votes in favour and 15 against, with 25 abstentions. The majority required was more than two thirds of 78, that is, 53 votes in favour (rule 61, inferred). 103 States parties were present; 96 were required for a decision to be taken (rule 41). Carried: it is a matter of procedure.',
    )
  })

  test.each(SCENARIO_TITLES)(
    'of $id numbers its paragraphs from one to the last, through every meeting',
    async ({ id }) => {
      const scenario = await loadScenario(id)
      if (scenario === undefined) throw new Error('no such scenario')
      const { parts } = ofSession(createSession(scenario))
      const numbers = parts.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))
      expect(numbers).toEqual(numbers.map((_, place) => place + 1))
      // Some steps are told together, never more than two of five.
      expect(5 * numbers.length).toBeGreaterThan(3 * scenario.events.length)
      const sentences = parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
      expect(sentences.filter((text) => !/[.?”]$/.test(text) || /undefined|null|\.\.$/.test(text))).toEqual([])
    },
  )

  test('of a branch says its name, what was altered and what the record has', () => {
    const store = createSession(FIRST_SCENARIO)
    startBranch(store, [], 'If more were against')
    edit(store, [cast(1, 63, 32, 8), { kind: 'set', parameter: 'two-thirds reading', value: 'at least' }])
    const record = ofSession(store)
    expect(record.branch).toBe('If more were against')
    expect(record.altered).toEqual([
      'Rules changed: two thirds is read as “at least”; before: “more than”.',
      'Changed: 63 in favour, 32 against, 8 abstaining; the record has: 63 in favour, 15 against, 25 abstaining (para. 15).',
    ])
    expect(markdownOf(record)).toContain('A branch, “If more were against”: not what happened.')
  })

  test('keeps a step that is no longer in order, with its reason', () => {
    const store = createSession(FIRST_SCENARIO)
    edit(store, [{ kind: 'remove', id: 'arrivals' }])
    const refused = ofSession(store).parts.flatMap(({ paragraphs }) => paragraphs.filter(({ inOrder }) => !inOrder))
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.every(({ text }) => text.includes('Not in order'))).toBe(true)
  })
})

describe('the record of a vote', () => {
  test('is the same from the question to the result', () => {
    const store = createSession(FIRST_SCENARIO)
    const from = ['call-1', 'ballots-1', 'result-1'].map((step) => ofVote(store, step))
    expect(from[1]?.parts).toEqual(from[0]?.parts)
    expect(from[2]?.parts).toEqual(from[0]?.parts)
    expect(from[0]?.why.map(({ rule }) => rule)).toContain('63')
  })

  test('names no State where the record gives counts, and says so', () => {
    const record = ofVote(createSession(FIRST_SCENARIO), 'ballots-1')
    expect(record.byName).toEqual([])
    expect(record.notes).toContain('The record gives counts only: it does not say how each State voted.')
  })

  test('says both readings of two thirds where they differ', () => {
    expect(ofVote(createSession(FIRST_SCENARIO), 'ballots-1').notes.join(' ')).toMatch(/52 are needed.*53/)
  })

  test('by name lists every Member once, with its vote', async () => {
    const china = await loadScenario('unga-1971-china')
    if (china === undefined) throw new Error('no such scenario')
    const store = createSession(china)
    const named = viewOf(store.getState()).happening.find(
      ({ event }) => event.type === 'ballots.cast' && event.ballots.by === 'name',
    )
    const record = ofVote(store, named?.id ?? '')
    expect(new Set(record.byName.map(({ name }) => name)).size).toBe(record.byName.length)
    expect(record.byName.length).toBeGreaterThan(100)
    expect(record.notes.join(' ')).not.toContain('counts only')
    expect(markdownOf(record)).toMatch(/\| France \| (in favour|against|abstaining) \|/)
  })
})

describe('every file of a record', () => {
  test.each(['vote', 'session'] as const)(
    'of a %s says what it is: session, source, rules, and that they are paraphrased',
    (of) => {
      const store = createSession(FIRST_SCENARIO)
      const record = of === 'vote' ? ofVote(store, 'ballots-3') : ofSession(store)
      for (const text of [markdownOf(record), csvOf(record)]) {
        expect(text).toContain(PARAPHRASE)
        expect(text).toContain('UNTOC Conference of the Parties, eleventh session')
        expect(text).toContain('CTOC/COP/2022/9')
        expect(text).toContain('rule set untoc-cop, version')
        expect(text).toMatch(/The record, as its sources tell it/)
      }
    },
  )

  const BAD = '=HYPERLINK("https://x.example") | <img src=x onerror=alert(1)>\n# [a](b)'

  test('keeps a name from being run as a formula or read as markup', () => {
    const store = createSession(FIRST_SCENARIO)
    startBranch(store, [], BAD)
    const record = { ...ofSession(store), title: BAD, body: BAD }
    const csv = csvOf(record)
    const cells = rowsOf(csv).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const markdown = markdownOf(record)
    expect(markdown).not.toMatch(/<img|\n# \[|(?<!\\)\]\(/)
    expect(markdown).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  test('every row of the CSV has as many cells as its head', () => {
    const rows = rowsOf(csvOf(ofSession(createSession(FIRST_SCENARIO)))).map(({ length }) => length)
    expect(new Set(rows).size).toBe(1)
  })

  test.each([
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['a\nb', 'a b'],
  ])('%j is written as %j', (text, written) => {
    expect(plain(text)).toBe(written)
  })
})
