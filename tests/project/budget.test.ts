import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { bookOf } from '#rules/sets/books'
import { RULE_SETS } from '#rules/sets/byId'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { ROOMS } from '../browser/rooms.ts'
import { openApp } from '../support/app.ts'

const LIMIT = 150_000

const gzipped = (file: string) => gzipSync(readFileSync(join(inject('builtApp'), file)), { level: 9 }).length

const weigh = (files: readonly string[]) => {
  const each = files.map((file) => ({ file, bytes: gzipped(file) }))
  return { each, total: each.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** The scripts and styles that the page itself names, as paths inside the built folder. */
const named = (): string[] => {
  const html = readFileSync(join(inject('builtApp'), 'index.html'), 'utf8')
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? '',
  )
}

test('the scripts and styles that index.html names weigh at most 150 kB gzipped', () => {
  const files = named()
  expect(files.filter((file) => file.endsWith('.js'))).not.toEqual([])
  const { each, total } = weigh(files)
  expect(total, JSON.stringify(each)).toBeLessThanOrEqual(LIMIT)
})

/** What a visitor fetches who opens the app at this address and does nothing more. */
const fetchedAt = async (path: string): Promise<readonly string[]> => {
  const { page, base, open } = await openApp()
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const { href, pathname } = new URL(request.url())
    if (/\.(js|css)$/.test(pathname)) fetched.add(href.slice(base.length).replace(/[?#].*$/, ''))
  })
  await open(path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  return [...fetched]
}

test('the scripts and styles that the first load really fetches weigh at most 150 kB gzipped', async () => {
  const fetched = await fetchedAt('')
  expect(fetched).toEqual(expect.arrayContaining(named()))
  const { each, total } = weigh(fetched)
  expect(total, JSON.stringify(each)).toBeLessThanOrEqual(LIMIT)
})

test('the first load has the law of the body that it shows, and of no other', async () => {
  const fetched = await fetchedAt('')
  const scripts = fetched.filter((file) => file.endsWith('.js'))
  const text = scripts.map((file) => readFileSync(join(inject('builtApp'), file), 'utf8')).join('\n')
  const there = RULE_SETS.filter(({ members }) => text.includes(members.source)).map(({ id }) => id)
  expect(there).toEqual([FIRST_SCENARIO.ruleSet])
  // Nor what the rules say: every book is fetched when it is opened.
  const says = RULE_SETS.flatMap((ruleSet) => bookOf(ruleSet).map((rule) => rule.says)).filter((said) => said !== '')
  expect(says.filter((said) => text.includes(said))).toEqual([])
})

/** The scripts and styles of each room, opened at its address: bytes gzipped, about a tenth above what they weighed. */
const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['#/workbench/untoc-cop/substance/58-7-34', 231_000],
  ['#/chair', 178_000],
  ['#/chair/preside', 257_000],
  ['#/chair/lessons', 263_000],
  ['#/chair/situations', 247_000],
  ['#/chair/terms', 223_000],
  ['#/chair/drills', 315_000],
  ['#/chair/memory', 302_000],
  ['#/chair/teacher', 274_000],
  ['#/rules', 238_000],
  ['#/rules/untoc-cop/61', 251_000],
  ['#/rules/untoc-cop/beside/unga-plenary', 244_000],
  ['#/provenance', 258_000],
  ['#/embed/vote/untoc-cop-2022-observers/ballots-1', 251_000],
  ['#/embed/bench/untoc-cop/substance/58-7-34', 251_000],
  ['#/record/vote/untoc-cop-2022-observers/ballots-1', 272_000],
  ['#/record/session/untoc-cop-2022-observers/ballots-1', 245_000],
  ['#/library', 232_000],
  ['#/library/new', 235_000],
])

test.each(ROOMS)('what %s fetches weighs no more than its budget', async (room) => {
  const budget = BUDGETS.get(room)
  if (budget === undefined) throw new Error('it has none: weigh what it fetches, and state a tenth more')
  const { each, total } = weigh(await fetchedAt(room))
  expect(total, JSON.stringify(each)).toBeLessThanOrEqual(budget)
})
