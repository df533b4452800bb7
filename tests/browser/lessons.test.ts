import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { faultsInLightAndDark } from './walk.ts'

/** What somebody who knows the rules presses in each part of the first lesson; null where there is nothing to answer. */
const FIRST_LESSON: readonly (string | RegExp | null)[] = [
  null,
  '45',
  'No, it is not in order',
  '96',
  null,
  'No decision can be taken',
  'Hear statements',
  '8 abstaining leave',
]

test('from the first page to the end of the first lesson, with the mouse, without instruction', async () => {
  const { page } = await openApp('')
  await page.getByRole('link', { name: /^New here\?/ }).click()
  for (const [index, right] of FIRST_LESSON.entries()) {
    await page.getByText(`Part ${index + 1} of ${FIRST_LESSON.length}`, { exact: true }).waitFor()
    if (right !== null) {
      await page.getByRole('button', { name: right, exact: true }).click()
      await page.getByRole('heading', { name: 'Right.' }).waitFor()
    }
    await page.getByRole('button', { name: index + 1 === FIRST_LESSON.length ? 'Finish' : 'Next', exact: true }).click()
  }
  await page.getByRole('heading', { name: 'What you have learned' }).waitFor()
  await page.getByRole('link', { name: /^Next lesson/ }).click()
  await page.getByText('Part 1 of', { exact: false }).first().waitFor()
  // The device remembers: the home of the room leads on from here.
  await page.getByRole('link', { name: 'Chair', exact: true }).click()
  await page.getByText('1 of 11 finished').waitFor()
  await page.reload()
  await page.getByRole('link', { name: /^Your next lesson/ }).waitFor()
  expect(await page.getByRole('link', { name: /^Your next lesson/ }).innerText()).toContain('Who counts in a vote')
})

test('the same by keyboard alone, and the focus is never lost', async () => {
  const { page } = await openApp('#/chair')
  const lost: string[] = []
  const focused = () =>
    page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')))
  const press = async (key: string) => {
    await page.keyboard.press(key)
    if ((await focused()) === '') lost.push(key)
  }
  const tabTo = async (says: RegExp) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (says.test(await focused())) return
      await press('Tab')
    }
    throw new Error(`Tab does not reach ${String(says)}`)
  }
  await page.getByRole('heading', { level: 1, name: 'Chair' }).waitFor()
  await tabTo(/^Begin here/)
  await page.keyboard.press('Enter')
  for (const [index, right] of FIRST_LESSON.entries()) {
    await page.getByText(`Part ${index + 1} of ${FIRST_LESSON.length}`, { exact: true }).waitFor()
    await expect.poll(focused).toContain('What a quorum is')
    if (right !== null) {
      await tabTo(new RegExp(`^[✓✕]?${String(right)}$`))
      await press('Enter')
      await page.getByRole('heading', { name: 'Right.' }).waitFor()
    }
    await tabTo(/^(Next|Finish)$/)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { name: 'What you have learned' }).waitFor()
  await expect.poll(focused).toContain('What you have learned')
  expect(lost).toEqual([])
})

/** One part of each kind: foretold, chosen, mended, turned. */
const PARTS = ['quorum/2', 'motions/3', 'who-counts/6', 'important-question/4']
const PAGES = [
  '#/chair',
  '#/chair/lessons',
  '#/chair/lessons/quorum/end',
  ...PARTS.map((part) => `#/chair/lessons/${part}`),
]

test('the room and its lessons have no barrier to access, wide and narrow, and never scroll sideways', async () => {
  const app = await openApp('#/chair')
  const { page, open, sidewaysScroll } = app
  const faults: string[] = []
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    for (const path of PAGES) {
      await open(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      // Every option tried: right and wrong stand beside each other.
      for (const option of await page.locator('.lesson-option').all()) await option.click()
      if (width !== 320) faults.push(...(await faultsInLightAndDark(app, `${path} at ${width}`)))
      if ((await sidewaysScroll()) > 0) faults.push(`${path} at ${width} scrolls sideways`)
    }
  }
  expect(faults).toEqual([])
})

test('a step of a what-if opens on the Floor as a branch by its name', async () => {
  const { page } = await openApp('#/chair/lessons/quorum/3')
  await page.getByRole('link', { name: 'See this step on the Floor' }).click()
  await page.getByRole('heading', { name: 'Not in order here' }).waitFor()
  expect(await page.getByRole('region', { name: 'What is on screen' }).innerText()).toContain(
    'What if only 44 had come',
  )
})
