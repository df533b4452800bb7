/** Every room in French: nothing that a person reads is left in English, and nothing is wider than a narrow screen. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { ROOMS } from './rooms.ts'

/** Words that no French sentence has. */
const ENGLISH =
  /\b(the|of|and|with|that|which|what|who|whose|from|your|you|has|have|was|were|been|they|their|its|should|would|could|nobody|everybody|vote is|by the|to the|is not)\b/i

/** What is read on the page, text by text, but for what is marked to stay as it is. */
const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (
        parent === null ||
        parent.closest('[translate="no"], [lang="en"], script, style, noscript, textarea') !== null
      )
        continue
      const text = (walker.currentNode.textContent ?? '').trim()
      if (text !== '') texts.push(text)
    }
    return texts
  })

/** From the next page on. A page of nothing, between two, keeps nothing. */
const speak = async (page: Page, language: string): Promise<void> => {
  await page.addInitScript((code) => {
    if (location.protocol !== 'about:') localStorage.setItem('plenary.language', code)
  }, language)
}

const inFrench = async (width: number) => {
  const app = await openApp('', { width })
  await speak(app.page, 'fr')
  return app
}

describe.each(['', ...ROOMS])('%s', (room) => {
  test('is French, whole, and no wider than a narrow screen', async () => {
    const { page, open, sidewaysScroll } = await inFrench(1440)
    await open(room)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect((await textsOn(page)).filter((text) => ENGLISH.test(text))).toEqual([])
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
      expect([width, await sidewaysScroll()]).toEqual([width, 0])
    }
  })
})

test('the choice stands in the header, is kept, and is taken back', async () => {
  const { page, open } = await openApp('', { width: 1440 })
  await open('')
  const choice = page.getByRole('combobox', { name: 'Language' }).first()
  await choice.focus()
  await page.keyboard.press('F')
  await page.getByRole('link', { name: 'Règlement' }).waitFor()
  // Everything is drawn anew, and who uses the keyboard is where they were.
  await page.locator('select.language-choice:focus').waitFor()
  await page.reload()
  await page.getByRole('link', { name: 'Règlement' }).waitFor()
  const choiceInFrench = page.getByRole('combobox', { name: 'Langue' }).first()
  expect(await choiceInFrench.inputValue()).toBe('fr')
  await choiceInFrench.selectOption('en')
  await page.getByRole('link', { name: 'Rule book' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test.each(['#/workbench', '#/chair/terms', '#/rules', '#/library'])(
  'on a narrow screen the language and the theme are chosen at the foot of %s',
  async (room) => {
    const { page, open } = await openApp('', { width: 390 })
    await open(room)
    const foot = page.locator('footer')
    await foot.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
    await foot.getByRole('combobox', { name: 'Language' }).selectOption('fr')
    await foot.getByRole('combobox', { name: 'Langue' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  },
)

/** The first step, and a vote by name: its seats, and a choice among names that are long in French. */
const ON_THE_FLOOR = ['', '#/s/unga-1971-china/ballots-1']

test.each(['fr', 'en-XA', 'ar-XB'])('in %s nothing on the Floor is wider than a narrow screen', async (language) => {
  const { page, open, sidewaysScroll } = await openApp('', { width: 320 })
  await speak(page, language)
  for (const address of ON_THE_FLOOR) {
    await open(address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
      expect([address, width, await sidewaysScroll()]).toEqual([address, width, 0])
    }
  }
})

/** What of the header lies under something else, or is too small to be read. */
const hiddenInHeader = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.shell-head :is(a, button, select)')].filter(
      (one) => one.checkVisibility() && !one.classList.contains('skip'),
    )
    return shown
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        return right - left < 32 || right > innerWidth || (met !== one && !one.contains(met))
      })
      .map((one) => one.textContent ?? '')
  })

test.each(['en', 'fr'])('in %s everything in the header of a branch can be read and pressed', async (language) => {
  const { page, open } = await openApp('', { width: 1920 })
  await speak(page, language)
  await open('#/s/untoc-cop-2022-observers/ballots-1')
  await page.getByRole('main').locator('.number-steps button').first().click()
  await page.locator('.shell-head .branches-to-record').waitFor()
  for (const width of [720, 896, 1100, 1280, 1366, 1440, 1600, 1680, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await page.waitForFunction(
      (columns) => document.querySelectorAll('.shell-head .floor-branches').length === columns,
      width < 1100 ? 0 : 1,
    )
    expect(await hiddenInHeader(page), `${width}`).toEqual([])
    const name = await page.locator('.branches-choose').evaluate((one) => one.scrollWidth - one.clientWidth)
    expect(name, `${width}`).toBeLessThanOrEqual(0)
  }
})
