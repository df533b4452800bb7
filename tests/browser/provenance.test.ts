/** The room of sources, and the self-test as a person runs it. */
import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'

test('the self-test runs in the browser, can be cancelled, holds, and its result can be copied', async () => {
  const { page } = await openApp('#/provenance', { width: 1440, height: 900 })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Run the self-test' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('progressbar', { name: 'Self-test' }).waitFor()
  // The focus stays on the button, which now cancels.
  await page.getByRole('button', { name: 'Cancel' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('p').getByText('Cancelled. Nothing was changed.').waitFor()
  expect(await page.getByRole('progressbar').count()).toBe(0)

  await page.getByRole('button', { name: 'Run it again' }).click()
  const progress = page.getByRole('progressbar', { name: 'Self-test' })
  await expect.poll(async () => Number(await progress.getAttribute('value').catch(() => '0'))).toBeGreaterThan(100)
  await page.locator('p').getByText('Everything holds.').waitFor({ timeout: 240_000 })
  const recorded = page.getByRole('row', { name: /Votes on record/ })
  expect(await recorded.getByRole('cell').allInnerTexts()).toEqual(['82', '82'])

  await page.getByRole('button', { name: 'Copy the result for a report of a fault' }).click()
  await page.getByRole('button', { name: '✓ Result copied' }).waitFor()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toMatch(/^Plenary, self-test\nApp: \d/)
  expect(report).toContain('82 of 82 hold')
  expect(report).toContain(await page.evaluate(() => navigator.userAgent))
})

test('every source, every grade and what is not known is there by keyboard, and nothing scrolls sideways', async () => {
  const { page, sidewaysScroll, accessibility } = await openApp('#/provenance', { width: 390, height: 844 })
  await page.getByRole('heading', { name: 'What is not known' }).waitFor()
  for (const summary of await page.locator('.provenance summary').all()) {
    await summary.focus()
    await page.keyboard.press('Enter')
  }
  await page.getByText('CTOC/COP/2022/9', { exact: false }).first().waitFor()
  await page.getByText(/How any State voted at the eleventh session in 2022/).waitFor()
  await page
    .getByText(/steps stated, \d+ implied by the rules/)
    .first()
    .waitFor()
  expect(await sidewaysScroll()).toBe(0)
  expect(await accessibility()).toEqual([])
})
