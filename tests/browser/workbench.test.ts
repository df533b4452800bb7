/** The Workbench in a real browser: an answer in a few presses, votes found, taken from the Floor and put back. */
import type { Download } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bench, openBench, type OnBench } from './bench.ts'
import { openFloor, type OnFloor } from './floor.ts'
import { textOf } from '../support/download.ts'

/** What a person does with the hands, counted: a key is one, a tap is one. */
const counting = ({ page }: OnBench) => {
  let presses = 0
  return {
    count: () => presses,
    key: async (key: string) => {
      presses += 1
      await page.keyboard.press(key)
    },
    tap: async (target: { readonly click: () => Promise<void> }) => {
      presses += 1
      await target.click()
    },
  }
}

/** The whole answer on 58-7-34 under substance, with what would turn it by either reading. */
const answers = async ({ verdict, main, turns }: OnBench) => {
  await verdict('Carried')
  await main
    .getByText(/\b44 needed/)
    .filter({ visible: true })
    .first()
    .waitFor()
  const row = turns.getByRole('listitem').filter({ hasText: '22 abstaining vote against' })
  await row.waitFor()
  expect(await row.innerText()).toContain('23 if two thirds is read as at least')
}

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('58-7-34 from a blank workbench, $width wide', (size) => {
  test('by taps: at most eight after the numbers', async () => {
    const app = await openBench('', size)
    const { page, quick, sidewaysScroll } = app
    const { tap, count } = counting(app)
    await tap(quick)
    await page.keyboard.type('58 7 34')
    // The matter that is wanted comes first; who does not see that opens the list and taps it: two.
    await tap(page.getByLabel('The matter'))
    await tap({ click: async () => void (await page.getByLabel('The matter').selectOption('Matter of substance')) })
    await answers(app)
    expect(count()).toBeLessThanOrEqual(8)
    expect(await sidewaysScroll()).toBe(0)
  })

  test('by keys: at most eight after the numbers', async () => {
    const app = await openBench('', size)
    const { page, quick } = app
    await quick.focus()
    await page.keyboard.type('58 7 34')
    const { key, count } = counting(app)
    // Back from the numbers to the matter, and to the first of the list: substance.
    await key('Shift+Tab')
    expect(await page.getByLabel('The matter').evaluate((element) => element === document.activeElement)).toBe(true)
    await key('Home')
    await answers(app)
    expect(count()).toBeLessThanOrEqual(8)
  })
})

const HEADER = 'id,ruleSet,matter,inFavour,against,abstaining'

const fileOf = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
})

/** Everything that can be opened on the bench, opened. */
const openAll = async ({ page, unfold, folded }: OnBench) => {
  await page.getByText('The same as a table').first().click()
  for (const place of await page.locator('.elsewhere details > summary').all()) await place.click()
  for (const name of ['Other numbers', 'What are the chances?', 'Put into a branch of the Floor', 'Recorded votes'])
    await unfold(name)
  await unfold('A table of votes')
  await folded('What are the chances?').getByRole('spinbutton').first().waitFor()
  await folded('Recorded votes').getByRole('listitem').first().waitFor()
}

const BOARD = `roll=un-2022:${`${'y'.repeat(58)}${'n'.repeat(7)}${'a'.repeat(34)}`.padEnd(193, '-')}`

describe.each([
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const)('with every panel open it has no barrier to access, $width wide, $colorScheme', (options) => {
  test('in numbers, with a table decided', async () => {
    const app = await openBench('untoc-cop/substance/58-7-34', options)
    const { page, accessibility, folded, sidewaysScroll } = app
    await page.getByRole('slider', { name: 'This vote' }).waitFor()
    await openAll(app)
    await page.locator('.by-name > summary').click()
    const rows = ['a,untoc-cop,substance,58,7,34', 'b,untoc-cop,substance,many,7,34']
    await folded('A table of votes')
      .locator('input[type=file]')
      .setInputFiles(fileOf('votes.csv', [HEADER, ...rows]))
    await page.getByRole('button', { name: 'Save as CSV' }).waitFor()
    expect(await accessibility()).toEqual([])
    expect(await sidewaysScroll()).toBe(0)
  })

  test('by name', async () => {
    const app = await openBench(`unga-plenary/important-question/by-name/${BOARD}`, options)
    const { page, accessibility, verdict, sidewaysScroll } = app
    // The board is open by itself where the votes are by name.
    await page.getByRole('option', { name: /^Afghanistan, in favour/ }).waitFor()
    await verdict('Carried')
    await openAll(app)
    expect(await accessibility()).toEqual([])
    expect(await sidewaysScroll()).toBe(0)
  })
})

test('ten thousand rows are decided while the page answers, and are saved; the wrong ones are named', async () => {
  const { page, quick, unfold, folded, verdict, main } = await openBench('untoc-cop/substance')
  const wrong = new Map([
    [17, 'v17,untoc-cop,substance,many,7,34'],
    [5000, 'v5000,nowhere,substance,58,7,34'],
    [9999, 'v9999,untoc-cop,"substance,58,7,34'],
  ])
  const rows = Array.from({ length: 10_000 }, (_, row) => wrong.get(row) ?? `v${row},untoc-cop,substance,58,7,34`)
  await unfold('A table of votes')
  const table = folded('A table of votes')
  const progress = table.getByRole('progressbar', { name: 'Rows decided' })
  let during = false
  // A machine may have decided them all before one has typed: then they are chosen once more.
  for (let attempt = 0; attempt < 5 && !during; attempt += 1) {
    await quick.fill('58-7-34')
    await verdict('Carried')
    await table.locator('input[type=file]').setInputFiles(fileOf('votes.csv', [HEADER, ...rows]))
    await table.getByText(/ of 10,000 rows/).waitFor()
    await quick.fill('58-30-11')
    await verdict('Not carried')
    during = await progress.isVisible()
  }
  // The verdict came while the table was still being decided.
  expect(during).toBe(true)

  await table.getByText('3 rows could not be decided').waitFor({ timeout: 60_000 })
  expect(await progress.isVisible()).toBe(false)
  expect(await main.getByRole('heading', { name: 'Not carried' }).first().isVisible()).toBe(true)
  await table.getByRole('listitem').filter({ hasText: '9,997 Carried' }).waitFor()
  const named = table.locator('section').filter({ hasText: 'could not be decided' }).getByRole('listitem')
  expect(await named.allInnerTexts()).toEqual([
    // The header is line 1, and the first row v0.
    expect.stringMatching(/^Line 19 \(v17\):.*found "many", expected a whole number/),
    expect.stringMatching(/^Line 5002 \(v5000\):.*found "nowhere"/),
    expect.stringMatching(/^Line 10001: a quote that is not closed/),
  ])

  const save = async (name: string): Promise<Download> => {
    const download = page.waitForEvent('download')
    await table.getByRole('button', { name }).click()
    return download
  }
  const csv = await save('Save as CSV')
  expect(csv.suggestedFilename()).toBe('votes-decided.csv')
  const text = await textOf(csv)
  // The mark by which a spreadsheet knows UTF-8.
  expect(text).toMatch(/^\uFEFFid,/)
  const lines = text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + 9997)
  expect(lines[1]).toMatch(/^v0,untoc-cop,substance,58,7,34,carried,65,44,/)
  const json = await save('Save as JSON')
  expect(json.suggestedFilename()).toBe('votes-decided.json')
  const answers: unknown = JSON.parse(await textOf(json))
  expect(answers).toHaveLength(9997)
  expect(answers).toMatchObject({ 0: { id: 'v0', outcome: 'carried', majority: { need: 44, counted: 65 } } })
})

test('each side has its sign in its colour, whichever room was entered first', async () => {
  const { page } = await openBench('untoc-cop/substance/58-7-34', {})
  const grounds = () =>
    page
      .locator('.bench-numbers .sign')
      .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).backgroundColor))
  const direct = await grounds()
  expect(new Set(direct).size).toBe(3)
  expect(direct).not.toContain('rgba(0, 0, 0, 0)')
  const floor = await openFloor('ballots-1')
  await floor.page.locator('.count .sign').first().waitFor()
  await floor.page.getByRole('link', { name: 'Workbench', exact: true }).click()
  const signs = floor.page.locator('.bench-numbers .sign')
  await signs.first().waitFor()
  expect(await signs.evaluateAll((all) => all.map((sign) => getComputedStyle(sign).backgroundColor))).toEqual(direct)
})

/** The record and the branches as the menu of the Floor lists them. */
const showOfMenu = async ({ page, branches }: OnFloor, name: string | RegExp) => {
  await branches.getByRole('button').first().click()
  const menu = page.getByRole('dialog', { name: 'Record and branches' })
  await menu.getByRole('list').first().getByRole('button', { name }).click()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'detached' })
}

test.each([1440, 390])('from the Floor to the bench and back into a branch, %i wide', async (width) => {
  const onFloor = await openFloor('ballots-1', { width, height: 844 })
  const { page, counts, verdict, branches } = onFloor
  await verdict('Carried: it is a matter of procedure.')
  await page.getByRole('link', { name: 'Open this vote in the Workbench' }).click()

  const onBench = bench(page)
  await onBench.quick.waitFor()
  expect(await onBench.quick.inputValue()).toBe('63-15-25')
  expect(await page.getByLabel('The matter').locator('option:checked').innerText()).toBe('Is it a matter of procedure?')
  await onBench.verdict('Carried')

  await onBench.quick.fill('63-32-8')
  await onBench.verdict('Not carried')
  await onBench.unfold('Put into a branch of the Floor')
  await page.getByLabel('In place of').selectOption({ label: '1. Is according observer status a matter of procedure?' })
  await page.getByRole('button', { name: 'Put it there' }).click()

  await onFloor.title.waitFor()
  await expect.poll(counts).toEqual([63, 32, 8])
  await verdict(/^Not carried/)
  await branches.getByRole('button', { name: 'From the Workbench: 63-32-8' }).waitFor()

  await showOfMenu(onFloor, /^The record/)
  await expect.poll(counts).toEqual([63, 15, 25])
  await verdict('Carried: it is a matter of procedure.')
})

test('a recorded vote is found by a word, and opens with its outcome as it was recorded', async () => {
  const { page, unfold, folded, quick, verdict } = await openBench()
  await unfold('Recorded votes')
  const recorded = folded('Recorded votes')
  await recorded.getByRole('searchbox').fill('mako')
  await recorded.getByText(/^1 of \d+ votes$/).waitFor()
  await recorded.getByRole('button', { name: /^102-40-0 CITES/ }).click()
  expect(await quick.inputValue()).toBe('102-40-0')
  expect(await page.getByLabel('Body').locator('option:checked').innerText()).toContain('CITES')
  await verdict('Carried')
  await recorded.getByRole('searchbox').fill('Botswana annotation')
  await recorded.getByRole('button', { name: /^22-101-0 CITES/ }).click()
  await verdict('Not carried')
})
