/** One file holds everything: scenarios, branches, what was learned, what was chosen; and it is put back beside what is there. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { textOf } from '../support/download.ts'
import { notice, recordsOf, seed } from './device.ts'
import { ownRecord, ownScenario } from './ownScenario.ts'

const SOON = { timeout: 60_000 }
const MORNING = Date.UTC(2026, 8, 1, 9)
const answers = [1, 2, 3].map((at) => ({ item: 'drill:untoc-cop:carried', right: at > 1, at: MORNING + at }))
const log = (id: string, more: object = {}) => ({
  store: 'learned',
  id,
  version: 1,
  revision: `first-${id}`,
  data: { id, answers, lessons: { quorum: { place: 2, finished: true, at: MORNING } }, ...more },
})
const branch = (id: string, scenario: string) => ({
  store: 'branch',
  id,
  version: 1,
  revision: `first-${id}`,
  data: { id, scenario, name: 'What if', edits: [{ kind: 'set', parameter: 'participating', value: 120 }] },
})

interface Chosen {
  readonly theme?: string
  readonly language?: string
  readonly 'letter-keys'?: string
}

/** The Library of a device that holds this. */
const deviceWith = async (kept: readonly object[], chosen: Chosen = {}) => {
  const app = await openApp('#/rules', { width: 1440, height: 900 })
  const { page } = app
  for (const record of kept) await seed(page, record, 1)
  await page.evaluate(
    (all) => {
      for (const [name, value] of Object.entries(all)) localStorage.setItem(`plenary.${name}`, value)
    },
    chosen as Record<string, string>,
  )
  await app.open('#/library')
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  return app
}

const backUp = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up everything' }).click()
  return textOf(await download)
}

const putBack = async (page: Page, text: string, says: string | RegExp) => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await notice(page, says).waitFor()
}

const chosenOn = (page: Page): Promise<Record<string, string | null>> =>
  page.evaluate(() => {
    const of = (name: string) => localStorage.getItem(`plenary.${name}`)
    return { theme: of('theme'), language: of('language'), keys: of('letter-keys') }
  })
const dataOf = async <Data>(page: Page, store: string): Promise<Data[]> =>
  (await recordsOf(page, store)).map(({ data }) => data as Data)
const answersKept = async (page: Page) =>
  (await dataOf<{ answers: { at: number }[] }>(page, 'learned'))
    .flatMap((one) => one.answers)
    .sort((one, other) => one.at - other.at)

test('what was learned and chosen goes into the file with scenarios and branches, and comes back on another device', async () => {
  const { page } = await deviceWith(
    [ownRecord('own-a', 'Club'), branch('b', 'own-a'), log('v1'), log('v2', { answers: answers.slice(0, 2) })],
    // In English, so that this test reads it; the file will say French.
    { theme: 'dark', 'letter-keys': 'off', language: 'en' },
  )
  const text = (await backUp(page)).replace('"language": "en"', '"language": "fr"')

  const elsewhere = await deviceWith([])
  // The language comes back too, and says so.
  await putBack(elsewhere.page, text, /4.éléments sont rétablis/)
  expect(await answersKept(elsewhere.page)).toEqual(answers)
  expect(await dataOf(elsewhere.page, 'branch')).toMatchObject([{ id: 'b', scenario: 'own-a' }])
  expect(await dataOf(elsewhere.page, 'scenario')).toMatchObject([{ id: 'own-a', title: 'Club' }])
  expect(await chosenOn(elsewhere.page)).toEqual({ theme: 'dark', language: 'fr', keys: 'off' })
  expect(await elsewhere.page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await elsewhere.page.locator('html').getAttribute('lang')).toBe('fr')
})

test('put back twice, nothing is there twice; what is on the device adds up with the file, and its own settings stay', async () => {
  const { page } = await deviceWith([log('v1')], { theme: 'dark', 'letter-keys': 'off' })
  const text = await backUp(page)
  const elsewhere = await deviceWith([log('w', { answers: [answers[0], { ...answers[0], at: MORNING + 60_000 }] })], {
    theme: 'light',
  })
  await putBack(elsewhere.page, text, '2 things are back')
  await expect
    .poll(async () => (await answersKept(elsewhere.page)).map(({ at }) => at - MORNING), SOON)
    .toEqual([1, 2, 3, 60_000])
  expect(await chosenOn(elsewhere.page)).toEqual({ theme: 'light', language: null, keys: 'off' })
  await putBack(elsewhere.page, text, '2 were here already')
  expect(await answersKept(elsewhere.page)).toHaveLength(4)
})

test('what an earlier version kept, not moved yet, is in the file too', async () => {
  const { page, open } = await deviceWith([])
  await page.evaluate((all) => localStorage.setItem('plenary.memory.visit.a', JSON.stringify(all)), answers)
  await open('#/library')
  const text = await backUp(page)
  const elsewhere = await deviceWith([])
  await putBack(elsewhere.page, text, '1 thing is back')
  expect(await answersKept(elsewhere.page)).toEqual(answers)
})

test('a scenario that has changed since comes back under another id, and its branches follow it', async () => {
  const { page } = await deviceWith([ownRecord('own-a', 'Club'), branch('b', 'own-a')])
  const text = await backUp(page)
  const elsewhere = await deviceWith([ownRecord('own-a', 'Club of today')])
  await putBack(elsewhere.page, text, '2 things are back')
  const scenarios = await dataOf<{ id: string; title: string }>(elsewhere.page, 'scenario')
  const copy = scenarios.find(({ id }) => id !== 'own-a')
  expect(copy?.title).toBe('Club, from the backup')
  expect(scenarios.find(({ id }) => id === 'own-a')?.title).toBe('Club of today')
  expect(await dataOf(elsewhere.page, 'branch')).toMatchObject([{ id: 'b', scenario: copy?.id }])
})

test('a file of an earlier version opens: documents of the first shape, branches before their scenarios', async () => {
  const { page } = await deviceWith([ownRecord('own-a', 'Another')])
  // Before questions had names, an act of a branch named none.
  const early = {
    id: 'b',
    scenario: 'own-a',
    name: 'Early',
    edits: [
      {
        kind: 'change',
        id: 'objection-1',
        event: { type: 'objection.raise', by: 'state-1', in: 'plenary', organizations: ['organization-1'] },
      },
    ],
  }
  const file = {
    plenary: 1,
    backup: 1,
    records: [
      { store: 'branch', id: 'b', version: 1, revision: '', data: early },
      { store: 'scenario', id: 'own-a', version: 1, revision: '', data: ownScenario('own-a', 'Early') },
    ],
  }
  await putBack(page, JSON.stringify(file), '2 things are back')
  const scenarios = await dataOf<{ id: string; events: { event: object }[] }>(page, 'scenario')
  const copy = scenarios.find(({ id }) => id !== 'own-a')
  expect(JSON.stringify(copy?.events)).toContain('"on":"observers"')
  expect(await dataOf(page, 'branch')).toMatchObject([{ name: 'Early', scenario: copy?.id }])
  expect(JSON.stringify(await dataOf(page, 'branch'))).toContain('"on":"observers"')
  await putBack(page, JSON.stringify({ ...file, backup: 99 }), 'A newer version of Plenary made this backup')
})
