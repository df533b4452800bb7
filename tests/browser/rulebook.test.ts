/** The rule book: two bodies side by side, and what a grade means where it stands. */
import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'

test('from one book to two bodies by keyboard; the address keeps both', async () => {
  const { page, open } = await openApp('#/rules/untoc-cop', { width: 1440, height: 900 })
  await page.getByRole('combobox', { name: 'Put another body beside it' }).focus()
  await page.getByRole('combobox', { name: 'Put another body beside it' }).selectOption({ label: 'Whaling Commission' })
  await page.getByRole('heading', { level: 1, name: 'Two bodies side by side' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#/rules/untoc-cop/beside/iwc')
  await page.getByRole('link', { name: 'Swap' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toBe('#/rules/iwc/beside/untoc-cop')
  await open('#/rules/iwc/beside/untoc-cop')
  const row = page.getByRole('row', { name: /^Quorum to open/ })
  await row.waitFor()
  const cells = await row.getByRole('cell').allInnerTexts()
  expect(cells[0]).toContain('More than half of all')
  expect(cells[1]).not.toBe(cells[0])
})

test('wide the answers stand beside each other, narrow one below the other, each under its body', async () => {
  const { page, sidewaysScroll } = await openApp('#/rules/untoc-cop/beside/unga-plenary', { width: 1440, height: 900 })
  const cells = page.locator('tbody tr').first().locator('td')
  const boxes = async () => [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()] as const
  await cells.first().waitFor()
  const [left, right] = await boxes()
  expect(right?.y).toBe(left?.y)
  expect(right?.x).toBeGreaterThan(left?.x ?? 0)
  await page.setViewportSize({ width: 390, height: 844 })
  const [above, below] = await boxes()
  expect(below?.x).toBe(above?.x)
  expect(below?.y).toBeGreaterThan(above?.y ?? 0)
  expect(await sidewaysScroll()).toBe(0)
})

test.each([1440, 390, 320])('“Inferred” says what it means where it stands, whole, at %i', async (width) => {
  const { page, accessibility } = await openApp('#/rules/untoc-cop/beside/unga-plenary', { width, height: 844 })
  const grade = page.getByRole('button', { name: 'Inferred', exact: true }).first()
  await grade.focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('note', { name: 'Inferred' })
  await note.getByText('The text was not seen, and may differ.').waitFor()
  const box = await note.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
  expect(await note.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  expect(await accessibility()).toEqual([])
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'detached' })
  expect(await grade.evaluate((element) => element === document.activeElement)).toBe(true)
})
