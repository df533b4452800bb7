/** Drills as a learner meets them: from a link, by mouse and by keyboard, before a room. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openApp, type AppOptions } from '../support/app.ts'
import { faultsInLightAndDark } from './walk.ts'

const TEN = '#/chair/drills/untoc-cop/all/7/10'

const openSet = async (path = TEN, options: AppOptions = {}) => {
  const app = await openApp(path, { width: 1440, height: 900, ...options })
  await app.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  return app
}

const question = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Question ${number} of 10`, exact: true }).waitFor()

/** What is asked: the situation, the question and every answer, as they are read. */
const asked = (page: Page) => page.locator('.drill').innerText()

const byMouse = async (page: Page): Promise<void> => {
  await page.locator('.drill-option').first().click()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: /^(Next question|See the result)$/ }).click()
}

const byKeys = async (page: Page): Promise<void> => {
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^(Next question|See the result)$/ }).waitFor()
  await page.keyboard.press('Enter')
}

const inFull = async (page: Page, answer: (page: Page) => Promise<void>): Promise<readonly string[]> => {
  const questions: string[] = []
  for (let number = 1; number <= 10; number += 1) {
    await question(page, number)
    questions.push(await asked(page))
    await answer(page)
  }
  await page.getByRole('heading', { name: /^Result: \d+ of 10 right$/ }).waitFor()
  return questions
}

test('a link gives the same ten questions in two fresh profiles, by mouse and by keyboard', async () => {
  const [one, other] = [await openSet(), await openSet()]
  const first = await inFull(one.page, byMouse)
  const second = await inFull(other.page, byKeys)
  expect(new Set(first).size).toBe(10)
  expect(second).toEqual(first)
  expect(await other.page.getByRole('heading', { level: 1 }).innerText()).toBe(
    await one.page.getByRole('heading', { level: 1 }).innerText(),
  )
})

test('from the way in to the result: choose a set, answer it, see what to repeat', async () => {
  const { page } = await openSet('#/chair')
  await page.getByRole('link', { name: 'Drills', exact: true }).click()
  await page.getByRole('textbox', { name: 'Number of the set' }).fill('7')
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await inFull(page, byMouse)
  expect(page.url()).toContain(TEN)
  await page.getByRole('link', { name: /^Repeat: \d+ questions/ }).click()
  await page.getByRole('heading', { name: /^Question 1 of/ }).waitFor()
})

/** The smallest type of what matches, in pixels of the page. */
const smallest = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .evaluateAll((elements) => Math.min(...elements.map((element) => parseFloat(getComputedStyle(element).fontSize))))

describe('before a room', () => {
  test('it can be read from three metres, the answer comes by key, and the arrows go on', async () => {
    const app = await openSet(TEN, { width: 1920, height: 1080 })
    const { page } = app
    await page.getByRole('button', { name: 'Projector' }).click()
    await page.getByRole('button', { name: 'Leave projector mode' }).waitFor()
    expect(await page.getByRole('navigation').count()).toBe(0)
    for (const part of ['.drill-situation', '.drill-question', '.drill-text'])
      expect(await smallest(page, part)).toBeGreaterThanOrEqual(28)
    expect(await page.locator('.drill-because').count()).toBe(0)
    for (const [number, key] of [' ', 'Enter', 'r'].entries()) {
      await question(page, number + 1)
      await page.keyboard.press(key)
      await page.locator('.drill-option[data-state=right]').first().waitFor()
      expect(await smallest(page, '.drill-because')).toBeGreaterThanOrEqual(28)
      expect(await page.locator('.drill-option[data-state=wrong]').count()).toBe(0)
      await page.keyboard.press('ArrowRight')
    }
    await question(page, 4)
    await page.keyboard.press('ArrowLeft')
    await question(page, 3)
    await page.keyboard.press('r')
    await page.locator('.drill-because').first().waitFor()
    expect(await faultsInLightAndDark(app, 'told')).toEqual([])
    expect(await app.sidewaysScroll()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('navigation', { name: 'Rooms' }).waitFor()
    // What a room looked at is nobody's answer.
    await app.open('#/chair/memory')
    await page.getByText('Nothing was answered yet.').waitFor()
  })
})

const PLACES = ['#/chair/drills', TEN, `${TEN}/15`, '#/chair/drills/untoc-cop/riddle/x/0', '#/chair/memory'] as const

test.each([1440, 390])('the drills have no barrier to access, %d wide', async (width) => {
  const app = await openSet(TEN, { width, height: 844 })
  const { page, sidewaysScroll } = app
  const faults: string[] = []
  const look = async (where: string): Promise<void> => {
    faults.push(...(await faultsInLightAndDark(app, where)))
    if ((await sidewaysScroll()) > 0) faults.push(`${where} scrolls sideways`)
  }
  await page.locator('.drill-option').first().click()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('.drill-because').first().waitFor()
  await look('an answer')
  await page.getByRole('button', { name: 'Next question' }).click()
  for (let number = 2; number <= 10; number += 1) {
    await question(page, number)
    await byMouse(page)
  }
  await page.getByText('Save the result as a file').click()
  await page.getByRole('textbox', { name: /name/ }).waitFor()
  await look('the result')
  for (const place of PLACES) {
    await app.open(place)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await look(place)
  }
  expect(faults).toEqual([])
})
