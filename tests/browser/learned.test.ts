/** What was learned is kept on this device: moved from where it was, added up over tabs, on a full disk, beside newer versions. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openApp, type AppOptions } from '../support/app.ts'
import { fill, notice, records, recordsOf, seed } from './device.ts'

const SOON = { timeout: 60_000 }
const MORNING = Date.UTC(2026, 8, 1, 9)
const CARRIED = 'drill:untoc-cop:carried'

interface Answer {
  readonly item: string
  readonly right: boolean
  readonly at: number
}
const answer = (minute: number, right = true): Answer => ({ item: CARRIED, right, at: MORNING + minute * 60_000 })

/** Every answer in the database, the oldest first. */
const answersKept = async (page: Page): Promise<Answer[]> =>
  (await recordsOf(page, 'learned'))
    .flatMap(({ data }) => (data as { answers: Answer[] }).answers)
    .sort((one, other) => one.at - other.at)

const inStorage = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('plenary.memory.'))
      .toSorted(),
  )
const write = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(([name, text]) => localStorage.setItem(`plenary.memory.${name}`, text), [
    key,
    JSON.stringify(value),
  ] as const)

/** A page of the Chair on a device where an earlier version kept this. */
const after = async (earlier: Readonly<Record<string, unknown>>, options: AppOptions = {}) => {
  const app = await openApp('#/rules', { width: 1440, height: 900, ...options })
  for (const [key, value] of Object.entries(earlier)) await write(app.page, key, value)
  return app
}
const toMemory = async ({ page, open }: Awaited<ReturnType<typeof after>>) => {
  await open('#/chair/memory')
  await page.getByRole('heading', { level: 1, name: 'What you learned' }).waitFor()
}
const kept = (page: Page) => page.locator('main [data-kept="kept"]').waitFor()
/** "3 of 4", of the question whether it carried. */
const share = (page: Page) => page.getByRole('row').filter({ hasText: 'UNTOC' }).locator('td').nth(1).innerText()

const EARLIER = {
  'visit.a': [answer(1), answer(2, false)],
  'visit.b': [answer(3)],
  'lesson.quorum': { place: 2, finished: true, at: MORNING },
}

/** Notes when a change came to be on disk, and when something was taken from localStorage. */
const watchOrder = () => {
  const happened: string[] = []
  Object.assign(globalThis, { happened })
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = begin.apply(this, given)
    if (given[1] === 'readwrite') transaction.addEventListener('complete', () => happened.push('on disk'))
    return transaction
  }
  const { removeItem } = Storage.prototype
  Storage.prototype.removeItem = function (key) {
    if (this === localStorage) happened.push(`took ${key}`)
    removeItem.call(this, key)
  }
}

describe('what an earlier version kept', () => {
  test('is moved once: on disk first, and only then gone from where it was; what cannot be read stays', async () => {
    const app = await after({ ...EARLIER, 'visit.cut': [{ item: CARRIED }] })
    const { page } = app
    await page.addInitScript(watchOrder)
    await toMemory(app)
    await kept(page)
    expect(await share(page)).toBe('2 of 3')
    expect(await answersKept(page)).toEqual([answer(1), answer(2, false), answer(3)])
    expect(await inStorage(page)).toEqual(['plenary.memory.visit.cut'])
    const happened = await page.evaluate(() => (globalThis as unknown as { happened: string[] }).happened)
    expect(happened.indexOf('on disk')).toBe(0)
    expect(happened.slice(1).toSorted()).toEqual([
      'took plenary.memory.lesson.quorum',
      'took plenary.memory.visit.a',
      'took plenary.memory.visit.b',
    ])
    await toMemory(app)
    await kept(page)
    expect(await share(page)).toBe('2 of 3')
    await page.getByText('finished').waitFor()
    expect(await recordsOf(page, 'learned')).toHaveLength(1)
  })

  test('is moved too where a page of that version still writes it', async () => {
    // The page that stands for it has no icon.
    const app = await after(EARLIER, { mayComplain: true })
    const { page, base } = app
    await toMemory(app)
    await kept(page)
    const old = await page.context().newPage()
    await old.goto(`${base}scenario.schema.json`)
    await write(old, 'visit.a', [answer(1), answer(2, false), answer(9)])
    await expect.poll(() => inStorage(page), SOON).toEqual([])
    await expect.poll(() => share(page), SOON).toBe('3 of 4')
    await toMemory(app)
    await expect.poll(() => share(page), SOON).toBe('3 of 4')
  })

  test('of two tabs that come upon it at once, it is there once', async () => {
    const app = await after(EARLIER)
    const other = await app.page.context().newPage()
    await Promise.all([toMemory(app), other.goto(`${app.base}#/chair/memory`)])
    for (const page of [app.page, other]) {
      await kept(page)
      await expect.poll(() => share(page), SOON).toBe('2 of 3')
    }
    expect(await answersKept(app.page)).toHaveLength(3)
    expect(await inStorage(app.page)).toEqual([])
  })

  test('stays where it is while the disk is full, is shown, and is moved when there is room', async () => {
    const app = await after(EARLIER)
    const { page, base } = app
    await fill(page, base, true)
    await toMemory(app)
    await expect.poll(() => share(page), SOON).toBe('2 of 3')
    await page.waitForTimeout(500)
    expect(await inStorage(page)).toHaveLength(3)
    await fill(page, base, false)
    await toMemory(app)
    await kept(page)
    expect(await inStorage(page)).toEqual([])
    expect(await share(page)).toBe('2 of 3')
  })

  test('stays as it was where the browser has no such place', async () => {
    const app = await after(EARLIER)
    const { page } = app
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
    await answerDrills(app.page, app.open, 2)
    await toMemory(app)
    expect(await share(page)).toMatch(/ of 5$/)
    expect(await inStorage(page)).toHaveLength(4)
  })
})

/** Answers so many questions, one after the other. */
const answerDrills = async (page: Page, open: (path: string) => Promise<unknown>, count: number, seedOf = 7) => {
  await open(`#/chair/drills/untoc-cop/carried/${seedOf}/20`)
  for (let number = 1; number <= count; number += 1) await answerOne(page, number)
}
const answerOne = async (page: Page, number: number) => {
  await page.getByRole('heading', { name: `Question ${number} of 20` }).waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Next question' }).waitFor()
  await page.keyboard.press('Enter')
}

describe('two tabs', () => {
  test('that answer at once add up, and each tells the other', async () => {
    const app = await openApp('#/chair/drills/untoc-cop/carried/7/20', { width: 1440, height: 900 })
    const { page, base } = app
    const other = await page.context().newPage()
    // What is answered alike in one millisecond is one answer; here two tabs can come to that, and nobody's fingers can.
    await other.addInitScript(() => {
      const { now } = Date
      Date.now = () => now() + 60_000
    })
    await other.goto(`${base}#/chair/drills/untoc-cop/carried/8/20`)
    const watching = await page.context().newPage()
    await watching.goto(`${base}#/chair/memory`)
    for (let number = 1; number <= 6; number += 1)
      await Promise.all([answerOne(page, number), answerOne(other, number)])
    await expect.poll(async () => (await answersKept(page)).length, SOON).toBe(12)
    await expect.poll(() => share(watching), SOON).toMatch(/ of 12$/)
    await toMemory(app)
    await expect.poll(() => share(page), SOON).toMatch(/ of 12$/)
  })

  test('that erases in one is erased in the other, and what it answers next is kept', async () => {
    const app = await openApp('#/chair/drills/untoc-cop/carried/7/20', { width: 1440, height: 900 })
    const { page, base } = app
    await answerOne(page, 1)
    const other = await page.context().newPage()
    await other.goto(`${base}#/chair/memory`)
    await kept(other)
    await other.getByRole('button', { name: 'Erase everything' }).click()
    await expect.poll(() => recordsOf(page, 'learned'), SOON).toEqual([])
    await page.waitForTimeout(300)
    await answerOne(page, 2)
    await expect.poll(async () => (await answersKept(page)).length, SOON).toBe(1)
    await other.getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(async () => (await answersKept(page)).length, SOON).toBe(2)
  })
})

describe('a device', () => {
  test('that is full says so, and keeps what was answered once there is room', async () => {
    const app = await openApp('#/chair', { width: 1440, height: 900 })
    const { page, base, open } = app
    await fill(page, base, true)
    await answerDrills(page, open, 1)
    await notice(page, 'This device is full').waitFor()
    await fill(page, base, false)
    await answerOne(page, 2)
    await expect.poll(async () => (await answersKept(page)).length, SOON).toBe(2)
  })

  test('with records of a newer version leaves them as they are, says so, and keeps the rest', async () => {
    const app = await openApp('#/chair', { width: 1440, height: 900 })
    const { page, open } = app
    const newer = { store: 'learned', id: 'earlier', version: 99, revision: 'r', data: { shape: 'unheard of' } }
    await seed(page, newer, 1)
    await write(page, 'visit.a', [answer(1)])
    await answerDrills(page, open, 1)
    await notice(page, 'A newer version made it').waitFor()
    await expect.poll(() => inStorage(page), SOON).toEqual([])
    expect((await records(page)).find(({ id }) => id === 'earlier')).toEqual(newer)
    await toMemory(app)
    await expect.poll(() => share(page), SOON).toMatch(/ of 2$/)
    await page.getByRole('button', { name: 'Erase everything' }).press('Enter')
    await expect.poll(() => records(page), SOON).toEqual([newer])
  })
})
