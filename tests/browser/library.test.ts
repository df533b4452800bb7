/** A class makes its own scenario: from a list of names, played, kept, sent, and brought in on another device. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { textOf } from '../support/download.ts'
import { faultsInLightAndDark } from './walk.ts'

const TITLE = 'Club of June'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const kept = (page: Page) =>
  page.getByText('Kept on this device', { exact: true }).first().waitFor({ state: 'attached' })
const told = (page: Page, says: string) => page.locator('.notices-title').filter({ hasText: says }).waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')
const titles = (page: Page) => page.locator('section[aria-labelledby=library-own] h3').allInnerTexts()

const inLibrary = async (path = '#/library', width = 1440) => {
  const app = await openApp(path, { width, height: 900 })
  await heading(app.page, path === '#/library' ? 'Library' : 'New scenario').waitFor()
  return app
}

/** Makes the class's scenario, by the keyboard alone. */
const make = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Title of the scenario' }).focus()
  await page.keyboard.type(TITLE)
  await page.getByRole('textbox', { name: 'One name on each line' }).focus()
  await page.keyboard.insertText('Ana\nBruno\nChloé\nDaría')
  await button(page, 'Make the scenario').focus()
  await page.keyboard.press('Enter')
  await heading(page, TITLE).waitFor()
  await kept(page)
}

/** Does an act on the Floor, wherever the list of what may be done has it. */
const perform = async (page: Page, act: string | RegExp, then: string | RegExp) => {
  const folded = page.locator('.now details.more-acts:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
  await page.locator('.act-do').filter({ hasText: act }).first().focus()
  await page.keyboard.press('Enter')
  await heading(page, then).waitFor()
}

test('new from a class list, three steps played, kept, exported, deleted, undone, and brought in elsewhere', async () => {
  const { page, open } = await inLibrary('#/library/new')
  await make(page)
  expect(await page.getByText('2 steps, all in order.').count()).toBe(1)
  await page.getByRole('link', { name: 'Open on the Floor' }).focus()
  await page.keyboard.press('Enter')
  await heading(page, 'The 1st meeting opens').waitFor()
  await perform(page, 'may table a proposal', /^Tabled/)
  await perform(page, 'may take up', /^Draft resolution 1$/)
  await perform(page, 'may seek consensus', /seeks consensus/)

  await page.getByRole('region', { name: 'What is on screen' }).getByRole('button').first().click()
  await button(page, 'Make this its record').click()
  await told(page, `What the branch held is the record of “${TITLE}” now.`)
  await heading(page, /seeks consensus/).waitFor()

  await open('#/library')
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await page.getByText('5 steps, all in order.').waitFor()
  const download = page.waitForEvent('download')
  await button(page, 'Export').click()
  const text = await textOf(await download)
  await page.getByRole('link', { name: 'To the library' }).click()
  await button(page, `Delete: ${TITLE}`).focus()
  await page.keyboard.press('Enter')
  await told(page, `“${TITLE}” is deleted.`)
  expect(await focused(page)).toBe('H2')
  expect(await titles(page)).toEqual([])
  await button(page, 'Undo').click()
  expect(await titles(page)).toEqual([TITLE])
  await kept(page)

  const elsewhere = await inLibrary()
  const chooser = elsewhere.page.waitForEvent('filechooser')
  await button(elsewhere.page, 'Import a file').click()
  await (await chooser).setFiles({ name: 'club.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await told(elsewhere.page, '1 scenario is among yours')
  await kept(elsewhere.page)
  await elsewhere.open('#/library')
  await elsewhere.page.getByRole('link', { name: TITLE, exact: true }).click()
  await elsewhere.page.getByText('5 steps, all in order.').waitFor()
})

test('two tabs see what either makes, and neither overwrites the other', async () => {
  const { page, base } = await inLibrary('#/library/new')
  const other = await page.context().newPage()
  await other.goto(`${base}#/library`)
  await heading(other, 'Library').waitFor()
  await make(page)
  await page.goto(`${base}#/library`)
  await expect.poll(() => titles(other)).toEqual([TITLE])
  // What the other tab tells does not come through: as when both change in the same moment.
  for (const tab of [page, other])
    await tab.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {}
    })
  for (const [tab, name] of [
    [page, 'Ours'],
    [other, 'Theirs'],
  ] as const) {
    await button(tab, `Rename: ${TITLE}`).click()
    await tab.keyboard.type(name)
    await tab.keyboard.press('Enter')
    await kept(tab)
  }
  await told(other, 'The same scenario was changed in two tabs')
  await other.reload()
  await heading(other, 'Library').waitFor()
  await expect.poll(async () => (await titles(other)).sort()).toEqual(['Ours', 'Theirs, from the other tab'])
})

test('the library is backed up with the branches in one file, and put back', async () => {
  const { page, open } = await inLibrary('#/library/new')
  await make(page)
  await open('#/library')
  const download = page.waitForEvent('download')
  await button(page, 'Back up everything').click()
  const text = await textOf(await download)
  const elsewhere = await inLibrary()
  for (const said of ['1 thing is back', '1 was here already']) {
    const chooser = elsewhere.page.waitForEvent('filechooser')
    await button(elsewhere.page, 'Restore a backup').click()
    await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await elsewhere.page.locator('.notices-one').filter({ hasText: said }).waitFor()
  }
  await expect.poll(() => titles(elsewhere.page)).toEqual([TITLE])
})

test('no page of the library has a barrier to access or scrolls sideways, wide and narrow', async () => {
  const app = await inLibrary('#/library/new')
  const { page, open, sidewaysScroll } = app
  const faults: string[] = []
  const look = async (name: string) => {
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      faults.push(...(await faultsInLightAndDark(app, `${name} at ${width}`)))
      if ((await sidewaysScroll()) > 0) faults.push(`${name} scrolls sideways at ${width}`)
    }
  }
  await look('new')
  await make(page)
  await button(page, /meeting opens/).click()
  await button(page, 'Move up').click()
  await page.getByText('What it is').click()
  await page.getByText('Who takes part').click()
  await page.getByRole('textbox', { name: 'Name to add' }).press('Enter')
  await page.getByText('Write a name.').waitFor()
  await look('editor')
  await open('#/library')
  await heading(page, 'Library').waitFor()
  await look('list')
  expect(faults).toEqual([])
})
