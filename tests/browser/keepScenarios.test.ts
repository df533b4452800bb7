/** Scenarios of one's own are kept as branches are: killed, on a full disk, beside a newer version, in two tabs. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { textOf } from '../support/download.ts'
import { fill, notice, records, recordsOf, seed } from './device.ts'
import { fromOf, mortalBrowser } from './dying.ts'
import { ownRecord } from './ownScenario.ts'

const SOON = { timeout: 60_000 }
const MOMENTS = 20
/** Every so many, the whole browser dies and not the page alone. */
const BROWSER_DIES = 5

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Library' })
const own = (page: Page) => page.locator('section[aria-labelledby=library-own]')
const titles = (page: Page) => own(page).locator('h3').allInnerTexts()
const says = (page: Page, text: string) => own(page).getByText(text, { exact: true }).waitFor({ state: 'attached' })

/** Renames the scenario at this place of the list, by the keyboard. */
const rename = async (page: Page, to: string, place = 0) => {
  await own(page).locator('[data-rename] button').nth(place).press('Enter')
  const field = own(page).getByRole('textbox')
  await field.fill(to)
  await field.press('Enter')
}

const libraryWith = async (...kept: readonly object[]) => {
  const app = await openApp('#/rules', { width: 1440, height: 900 })
  for (const record of kept) await seed(app.page, record, 1)
  await app.open('#/library')
  await heading(app.page).waitFor()
  return app
}
const titlesKept = async (page: Page): Promise<string[]> =>
  (await recordsOf(page, 'scenario')).map(({ data }) => (data as { title: string }).title).sort()

test('on a full disk it is said, the backup holds what is on screen, and it goes on when there is room', async () => {
  const { page, base } = await libraryWith()
  await fill(page, base, true)
  await page
    .getByRole('button', { name: /^Copy as your own/ })
    .first()
    .click()
  await notice(page, 'This device is full').waitFor()
  await says(page, 'Not kept')
  await rename(page, 'Not on disk')
  await says(page, 'Not kept')
  expect(await titlesKept(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up everything' }).click()
  expect(await textOf(await download)).toContain('"Not on disk"')
  await fill(page, base, false)
  await rename(page, 'On disk')
  await says(page, 'Kept on this device')
  expect(await titlesKept(page)).toEqual(['On disk'])
})

test('what a newer version made is left as it is, said, and offered as a file; the rest is kept on', async () => {
  const newer = ownRecord('own-n', 'Newer', { version: 99, data: { shape: 'unheard of' } })
  const { page } = await libraryWith(newer, ownRecord('own-o', 'Ours'))
  await notice(page, 'A newer version made it').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect(JSON.parse(await textOf(await download))).toEqual([newer])
  expect(await titles(page)).toEqual(['Ours'])
  await rename(page, 'Ours still')
  await expect.poll(async () => JSON.stringify(await records(page)), SOON).toContain('Ours still')
  expect((await records(page)).find(({ id }) => id === 'own-n')).toEqual(newer)
})

test('a device of a newer version that cannot be opened at all is not touched, and it is said', async () => {
  const app = await openApp('#/rules', { width: 1440, height: 900 })
  const { page, open } = app
  await seed(page, ownRecord('own-o', 'Ours'), 7)
  await open('#/library')
  await notice(page, 'A newer version of Plenary keeps your work').waitFor()
  await says(page, 'Not kept')
  expect(await records(page)).toEqual([ownRecord('own-o', 'Ours')])
})

test('two tabs that rename one scenario for a while end equal, and lose nothing', async () => {
  const { page, base } = await libraryWith(ownRecord('own-a', 'Begun'))
  const other = await page.context().newPage()
  other.setDefaultTimeout(10_000)
  await other.goto(`${base}#/library`)
  await heading(other).waitFor()
  for (let round = 1; round <= 8; round += 1)
    await Promise.all([rename(page, `Ours ${round}`), rename(other, `Theirs ${round}`)])
  for (const tab of [page, other]) await says(tab, 'Kept on this device')
  const sorted = async (tab: Page) => (await titles(tab)).sort()
  await expect
    .poll(async () => JSON.stringify(await sorted(page)) === JSON.stringify(await sorted(other)), SOON)
    .toBe(true)
  // What either shows is what is on disk, and the last that was done in either is there.
  expect(await titlesKept(page)).toEqual(await sorted(page))
  const all = (await sorted(page)).join('\n')
  expect(all).toMatch(/Ours 8|Theirs 8/)
})

/** Tells the test each number that stands as the title while the page says "Kept on this device". */
const watchAcknowledged = () => {
  const { acknowledge } = globalThis as unknown as { acknowledge: (count: number) => void }
  let last = ''
  const look = () => {
    const section = document.querySelector('section[aria-labelledby=library-own]')
    const title = section?.querySelector('h3')?.textContent ?? ''
    if (section?.querySelector('output')?.textContent !== 'Kept on this device' || title === last) return
    if (!/^\d+$/.test(title)) return
    last = title
    acknowledge(Number(title))
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}

test('killed at 20 random moments of renaming, nothing acknowledged is lost', { timeout: 600_000 }, async () => {
  let base = 0
  let acknowledged = 0
  const browser = await mortalBrowser(watchAcknowledged, (count) => {
    acknowledged = Math.max(acknowledged, count)
    return acknowledged > base
  })
  const library = async () => {
    const page = await browser.newPage()
    await page.goto(`${inject('origin')}/#/library`)
    await heading(page).waitFor()
    await says(page, 'Kept on this device')
    return page
  }
  const first = await browser.newPage()
  await first.goto(`${inject('origin')}/#/rules`)
  await seed(first, ownRecord('own-a', '0'), 1)
  let page = await library()
  await first.close()
  let count = 0
  let heard = 0

  for (let moment = 1; moment <= MOMENTS; moment += 1) {
    acknowledged = base
    const dying = page
    const life = Math.random() * 1_200
    const death = { ofBrowser: moment % BROWSER_DIES === 0, after: life, from: fromOf(moment) }
    await browser.die(dying, death, async () => {
      count += 1
      await rename(dying, String(count))
    })
    const said: number = acknowledged
    if (said > base) heard += 1
    page = await library()
    const back = Number((await titles(page))[0])
    expect(
      back,
      `moment ${moment}, ${Math.round(life)} ms from ${death.from}: ${said} was kept`,
    ).toBeGreaterThanOrEqual(said)
    expect(await titles(page)).toHaveLength(1)
    base = back
  }
  // The test is worth something only where much was acknowledged before the end came.
  expect(heard).toBeGreaterThanOrEqual(MOMENTS / 2)
})
