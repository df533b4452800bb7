/** The real situations in a real browser: ruled on by mouse and by keyboard, read by everybody, at every width. */
import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { faultsInLightAndDark } from './walk.ts'

test('from the Chair to a situation: rule, see what was ruled and what the rule says, open the rule, go on', async () => {
  const { page } = await openApp('#/chair')
  await page.getByRole('link', { name: 'Real situations' }).click()
  await page.getByRole('searchbox').fill('correction')
  await page.getByText('1 situation', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'A wrong vote on the board' }).click()
  await page.getByRole('button', { name: 'It is carried' }).click()
  await page.getByText('90 needed').waitFor()
  await page.getByRole('button', { name: 'It is in order' }).click()
  await page.getByRole('heading', { name: 'The rule says otherwise.' }).waitFor()
  await page.getByText('It was ruled: it is in order. By the rule: it is not in order.').waitFor()
  await page
    .getByRole('button', { name: /^Rule 87/ })
    .last()
    .click()
  await page.getByRole('dialog').getByText('87').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'It is carried' }).click()
  await page.getByText('The record became 121-14-44.').waitFor()
  await page.getByRole('link', { name: /A tired room/ }).click()
  await page.getByRole('heading', { level: 1, name: 'A tired room' }).waitFor()
  // The device remembers which were answered.
  await page.getByRole('link', { name: 'All real situations' }).click()
  await page.reload()
  const row = page.getByRole('listitem').filter({ hasText: 'A wrong vote on the board' })
  expect(await row.innerText()).toContain('answered')
})

test('by keyboard alone, the focus is never lost', async () => {
  const { page } = await openApp('#/chair/situations/bold-ruling')
  const focused = () =>
    page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')))
  const tabTo = async (says: RegExp) => {
    for (let presses = 0; presses < 20; presses += 1) {
      if (says.test(await focused())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${String(says)}`)
  }
  const arrive = async (title: string) => {
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await expect.poll(focused).toBe(title)
  }
  await arrive('A bold ruling')
  await tabTo(/^It is in order$/)
  await page.keyboard.press('Enter')
  await expect.poll(focused).toContain('So the rule says.')
  await tabTo(/^The ruling stands$/)
  await page.keyboard.press('Enter')
  await expect.poll(focused).toContain('So the rule says.')
  await tabTo(/^Next →/)
  await page.keyboard.press('Enter')
  await arrive('A fast gavel')
})

/** One with each kind of question, one that differs, one that is told; and what is pressed there. */
const PAGES = [
  { path: '', press: [] },
  { path: '/substance-or-procedure', press: ['Call the vote: together or one by one?', 'It is carried'] },
  { path: '/quorum-challenged', press: ['It is carried', 'There is a quorum', 'The ruling is overruled'] },
  { path: '/walk-out', press: ['It is in order', 'It is in order'] },
  { path: '/tired-room', press: ['Show what was ruled'] },
] as const

test('no barrier to access, wide and narrow, and nothing scrolls sideways', async () => {
  const app = await openApp('#/chair/situations')
  const { page, open, sidewaysScroll } = app
  const faults: string[] = []
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    for (const { path, press } of PAGES) {
      await open(`#/chair/situations${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const name of press) await page.getByRole('button', { name, exact: true }).click()
      for (const leads of await page.getByText('What leads to this').all()) await leads.click()
      if (width !== 320) faults.push(...(await faultsInLightAndDark(app, `${path} at ${width}`)))
      if ((await sidewaysScroll()) > 0) faults.push(`${path} at ${width} scrolls sideways`)
    }
  }
  expect(faults).toEqual([])
})
