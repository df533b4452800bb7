import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'

const BOARD = '#/workbench/untoc-cop/substance/by-name/roll=untoc-2022:'
const letters = (yes: number, no: number): string => `${'y'.repeat(yes)}${'n'.repeat(no)}`.padEnd(190, '-')

test('a link with a board opens on that board, in a browser that never saw it', async () => {
  const link = `${BOARD}${letters(20, 5)}`
  const { page } = await openApp(link)
  await page.getByRole('option', { name: 'Afghanistan, in favour, assumed by you' }).waitFor()
  expect(await page.getByRole('option', { name: /, against, assumed by you$/ }).count()).toBe(5)
  expect(await page.evaluate(() => location.hash)).toBe(link)
  await page.goto(
    `${page.url().split('#')[0] ?? ''}#/workbench/unga-plenary/appeal/by-name/roll=un-2022:${'a'.repeat(193)}`,
  )
  await page.getByRole('option', { name: 'Zimbabwe, abstaining, assumed by you' }).waitFor()
})

test('a link with a list of names that is not here opens the rest, and says so', async () => {
  const { page } = await openApp('#/workbench/untoc-cop/procedure/by-name/members=150,roll=nowhere:yyn')
  await page.getByText('the list of names “nowhere” is not here').waitFor()
  expect(await page.getByLabel('The matter').inputValue()).toBe('procedure')
})

test.each([
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const)('the board and a pasted list have no barrier to access at $width', async (size) => {
  const { page, accessibility, sidewaysScroll } = await openApp(`${BOARD}${letters(60, 60)}`, size)
  await page.getByText('These votes cannot be counted.').waitFor()
  await page.getByRole('option', { name: /^Norway/ }).click()
  expect(await accessibility()).toEqual([])
  await page.getByLabel('By group').check()
  await page.getByRole('button', { name: 'Paste a list' }).click()
  await page.getByRole('textbox', { name: 'List of votes' }).fill('Norway\tyes\nSweeden\tno\nNOR\tno\nDenmark\t')
  await page.getByText('Said twice, and differently').waitFor()
  expect(await accessibility()).toEqual([])
  expect(await sidewaysScroll()).toBe(0)
})
