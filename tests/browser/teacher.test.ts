/** What a teacher does: links, paper, results. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { openApp, type AppOptions } from '../support/app.ts'
import { faultsInLightAndDark } from './walk.ts'

const SET = 'untoc-cop/carried,majority/7/10'

const openPage = async (path: string, options: AppOptions = {}) => {
  const app = await openApp(path, { width: 1440, height: 900, ...options })
  await app.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  return app
}

const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0

test.each([
  ['sheet', 'A4'],
  ['sheet', 'Letter'],
  ['answers', 'A4'],
  ['answers', 'Letter'],
])('ten questions are printed on one page: %s, %s', async (what, paper) => {
  const { page } = await openPage(`#/chair/teacher/${what}/${SET}`)
  await page.getByRole('radio', { name: paper }).check()
  await page.getByText(new RegExp(`^One page of ${paper}, in type of \\d+(\\.5)? points\\.$`)).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await pagesOf(page)).toBe(1)
  expect(await page.getByRole('navigation').count()).toBe(0)
  const text = await page.locator('.sheet').innerText()
  for (let number = 1; number <= 10; number += 1) expect(text).toMatch(new RegExp(`(^|\\n)${number}\\. `))
  expect(text).toContain('Rules are paraphrased. This is not the legal text.')
  expect(text).toContain('#/chair/drills/untoc-cop/carried,majority/7/10')
  expect(text.match(/✓/g)?.length ?? 0).toBe(what === 'answers' ? 10 : 0)
  // Points of 1/72 inch, pixels of 1/96.
  const sizes = await page
    .locator('.sheet *')
    .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual((9 / 72) * 96 - 0.01)
})

test('a sheet that is too long says how many fit, and loses none', async () => {
  const { page } = await openPage('#/chair/teacher/sheet/untoc-cop/all/7/40')
  await page.getByText(/^So many questions do not fit on one page .* there are \d pages\.$/).waitFor()
  await page.emulateMedia({ media: 'print' })
  const sheets = await page.locator('.sheet').count()
  expect(sheets).toBeGreaterThan(1)
  expect(await pagesOf(page)).toBe(sheets)
  expect(await page.locator('.sheet-drill').count()).toBe(40)
})

test('the answer key gives every answer its reason', async () => {
  const { page } = await openPage(`#/chair/teacher/key/${SET}`)
  await page.getByRole('heading', { name: /^10\. / }).waitFor()
  const reasons = page.locator('.drill-because')
  expect(await reasons.count()).toBe(await page.locator('.drill-option').count())
  expect(await page.locator('.drill-option[data-state=right]').count()).toBe(10)
  await page.emulateMedia({ media: 'print' })
  await page.getByText('Rules are paraphrased. This is not the legal text.').waitFor()
  expect(await pagesOf(page)).toBeLessThanOrEqual(6)
})

const folder = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), 'plenary-results-'))
  onTestFinished(() => rm(made, { recursive: true }))
  return made
}

const saved = async (page: Page, name: string | RegExp): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return download
}

const textOf = async (download: Download): Promise<string> => {
  const path = join(await folder(), 'saved')
  await download.saveAs(path)
  return readFile(path, 'utf8')
}

/** Answers two questions, and saves the result under this name. Returns the text of the file. */
const resultOf = async (name: string): Promise<string> => {
  const { page } = await openPage('#/chair/drills/untoc-cop/carried/7/2')
  for (let number = 1; number <= 2; number += 1) {
    await page.getByRole('heading', { name: `Question ${number} of 2` }).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^(Next question|See the result)$/ }).click()
  }
  await page.getByText('Save the result as a file').click()
  await page.getByRole('textbox', { name: /^Your name/ }).fill(name)
  const download = await saved(page, 'Save the result')
  expect(download.suggestedFilename()).toBe(`plenary-result-${name.toLowerCase()}-untoc-cop-7.json`)
  return textOf(download)
}

test('results are opened, several at once: checked, told where changed by hand, and saved as tables and statements', async () => {
  const at = await folder()
  const honest = await resultOf('Ana')
  const other = await resultOf('Bo')
  const score = /"score": \{\s*"right": (\d)/.exec(other)?.[1]
  const better = other.replace(/("score": \{\s*"right": )\d/, `$1${score === '2' ? 1 : 2}`)
  const files = { 'ana.json': honest, 'bo.json': better, 'else.json': '{"plenary": 1}' }
  for (const [name, text] of Object.entries(files)) await writeFile(join(at, name), text)

  const app = await openPage('#/chair/teacher')
  const { page } = app
  await page.locator('input[type=file]').setInputFiles(Object.keys(files).map((name) => join(at, name)))
  await page.getByRole('row', { name: /Ana/ }).getByText('As worked out again.').waitFor()
  await page
    .getByRole('row', { name: /Bo/ })
    .getByText(/It was changed by hand/)
    .waitFor()
  await page.getByRole('alert').getByText('else.json').waitFor()
  await page.getByText('What differs').click()
  await page.getByText(/^The file says \d right; worked out again, \d/).waitFor()
  expect(await faultsInLightAndDark(app, 'results')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await faultsInLightAndDark(app, 'results, narrow')).toEqual([])
  expect(await app.sidewaysScroll()).toBe(0)

  const table = await textOf(await saved(page, 'Save as CSV: a row a learner'))
  expect(table.trim().split('\r\n')).toHaveLength(3)
  expect(table).toMatch(/Bo,.*changed by hand/)
  expect((await textOf(await saved(page, 'Save as CSV: a row an answer'))).trim().split('\r\n')).toHaveLength(5)
  const statements: unknown = JSON.parse(await textOf(await saved(page, 'Save as xAPI statements')))
  expect(statements).toHaveLength(2 * 4)
})

test('a teacher comes from the desk to the room: the link, the sheet, the projector', async () => {
  const { page } = await openPage('#/chair/teacher')
  await page.getByRole('textbox', { name: 'Number of the set' }).fill('7')
  await page.getByRole('link', { name: 'Sheet without answers' }).click()
  await page
    .getByRole('article', { name: /^Sheet without answers/ })
    .first()
    .waitFor()
  expect(page.url()).toMatch(/#\/chair\/teacher\/sheet\/untoc-cop\/all\/7\/10$/)
  await page.goBack()
  await page.getByRole('textbox', { name: 'Number of the set' }).fill('8')
  await page.getByRole('link', { name: 'Show it to the room' }).click()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: 'Next question' }).waitFor()
  expect(page.url()).toMatch(/#\/chair\/drills\/untoc-cop\/all\/8\/10$/)
})

test.each([1440, 390])('the pages for the teacher have no barrier to access, %d wide', async (width) => {
  const app = await openPage('#/chair/teacher', { width, height: 844 })
  const faults: string[] = []
  for (const place of ['', `/sheet/${SET}`, `/answers/${SET}`, `/key/${SET}`]) {
    await app.open(`#/chair/teacher${place}`)
    await app.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    faults.push(...(await faultsInLightAndDark(app, place)))
    if ((await app.sidewaysScroll()) > 0) faults.push(`${place} scrolls sideways`)
  }
  expect(faults).toEqual([])
})
