/** What is made is kept on this device: over reloads, over tabs, on a full disk, beside newer versions of the app. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { textOf } from '../support/download.ts'
import { listed, nameBranch, openFile } from './branchMenu.ts'
import { notice, records, seed } from './device.ts'
import { floor, openFloor, SCENARIO, type OnFloor } from './floor.ts'

const LOST = [63, 32, 8] as const
const SOON = { timeout: 120_000 }

/** Waits until everything that was made is on disk, as the page says. */
const kept = (page: Page) => page.getByText('Kept on this device').first().waitFor()

/** The page anew, at an address that names no branch: what it shows comes from the device. */
const comeBack = async ({ open, title }: OnFloor) => {
  await open('')
  await title.waitFor()
}

const branch = (id: string, name: string, edits: readonly object[] = []) => ({
  id,
  scenario: SCENARIO,
  name,
  edits,
  past: [],
  future: [],
})
const record = (id: string, name: string, more: object = {}) => ({
  store: 'branch',
  id,
  version: 1,
  revision: `first-${id}`,
  data: branch(id, name),
  ...more,
})

const another = async ({ page, base }: OnFloor): Promise<OnFloor & { page: Page }> => {
  const other = await page.context().newPage()
  other.setDefaultTimeout(10_000)
  await other.goto(base)
  const open = async (path: string) => {
    await other.goto('about:blank')
    await other.goto(base + path)
  }
  const all = { ...floor(other), page: other, base, open } as unknown as OnFloor
  await all.title.waitFor()
  return all
}

test('a branch is there again after the page was closed, with its name and what can be undone', async () => {
  const app = await openFloor('ballots-1')
  const { page, typeVote, button, branches, counts } = app
  expect(await page.getByText('Kept on this device').count()).toBe(0)
  await typeVote(LOST)
  await kept(page)
  await nameBranch(app, 'Substance')
  await kept(page)
  await comeBack(app)
  expect(await listed(app)).toEqual(['The record', 'Substance'])
  await branches.getByRole('button').first().click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Substance/ })
    .click()
  await app.goTo(/63 in favour, 32 against/)
  await button(/^Undo$/).click()
  await expect.poll(counts, SOON).not.toEqual(LOST)
  await kept(page)
})

test('what an earlier version kept is brought over once; what cannot be read stays and is offered as a file', async () => {
  const app = await openFloor()
  const { page } = app
  await page.evaluate(
    ([sound, old]) => {
      localStorage.setItem('plenary.branch.a', sound)
      localStorage.setItem('plenary.branch.b', old)
      localStorage.setItem('plenary.branch.c', '{"name":"cut o')
    },
    [
      JSON.stringify(branch('a', 'From before')),
      JSON.stringify({ id: 'b', scenario: SCENARIO, name: 'Older still', edits: [] }),
    ] as const,
  )
  await comeBack(app)
  await notice(page, '1 thing kept on this device cannot be read').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect(await textOf(await download)).toContain('cut o')
  expect(await listed(app)).toEqual(['The record', 'From before', 'Older still'])
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('plenary.branch.'))),
  ).toEqual(['plenary.branch.c'])
  await comeBack(app)
  expect(await listed(app)).toEqual(['The record', 'From before', 'Older still'])
})

describe('two tabs', () => {
  test('see what either of them makes, renames and deletes', async () => {
    const one = await openFloor('ballots-1')
    const two = await another(one)
    await one.typeVote(LOST)
    await kept(one.page)
    await expect.poll(() => listed(two), SOON).toEqual(['The record', 'Branch 1'])
    await two.branches.getByRole('button').first().click()
    await two.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Branch 1/ })
      .click()
    await nameBranch(two, 'Renamed there')
    await one.branches.getByRole('button', { name: 'Renamed there' }).waitFor()
    await one.typeVote([60, 30, 8])
    await two.goTo(/60 in favour, 30 against/)
    await two.branches.getByRole('button', { name: 'Renamed there' }).click()
    await two.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await one.branches.getByRole('button', { name: 'The record', exact: true }).waitFor()
    expect(await listed(one)).toEqual(['The record'])
  })

  test('that change one branch at once keep both: the second as a branch named so', async () => {
    const one = await openFloor('ballots-1')
    await one.typeVote(LOST)
    await kept(one.page)
    const two = await another(one)
    await two.branches.getByRole('button').first().click()
    await two.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Branch 1/ })
      .click()
    await two.goTo(/63 in favour, 32 against/)
    // What the other tab tells does not come through: as when both change in the same moment.
    for (const { page } of [one, two])
      await page.evaluate(() => {
        BroadcastChannel.prototype.postMessage = () => {}
      })
    await one.typeVote([61, 31, 9])
    await kept(one.page)
    await two.typeVote([50, 40, 10])
    await notice(two.page, 'The same branch was changed in two tabs').waitFor()
    await kept(two.page)
    await comeBack(one)
    const both = ['The record', 'Branch 1', 'Branch 1, from the other tab']
    expect(await listed(one)).toEqual(both)
    expect((await listed(two)).sort()).toEqual([...both].sort())
    expect(await two.counts()).toEqual([50, 40, 10])
    const edits = JSON.stringify((await records(one.page)).map(({ data }) => data))
    expect(edits).toContain('"inFavour":61')
    expect(edits).toContain('"inFavour":50')
  })

  test('that change one branch for a while end equal, and lose nothing', async () => {
    const one = await openFloor('ballots-1')
    await one.typeVote(LOST)
    await kept(one.page)
    const two = await another(one)
    await two.branches.getByRole('button').first().click()
    await two.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Branch 1/ })
      .click()
    await two.goTo(/63 in favour, 32 against/)
    const press = async ({ page, field }: OnFloor, name: string, times: number) => {
      for (let time = 0; time < times; time += 1) {
        await field(name).focus()
        await page.keyboard.press(time % 3 === 2 ? 'ArrowDown' : 'ArrowUp')
      }
    }
    for (let round = 0; round < 8; round += 1)
      await Promise.all([press(one, 'Against', 6), press(two, 'Abstaining', 6)])
    await kept(one.page)
    await kept(two.page)
    const names = async (app: OnFloor) => (await listed(app)).sort()
    await expect.poll(async () => JSON.stringify(await names(one)), SOON).toBe(JSON.stringify(await names(two)))
    // What either shows is what is on disk.
    const all = (await records(one.page)).map(({ data }) => (data as { name: string }).name).sort()
    expect(await names(one)).toEqual(['The record', ...all].sort())
    const [shownOne, shownTwo] = [await one.counts(), await two.counts()]
    const onDisk = JSON.stringify(await records(one.page))
    for (const [inFavour, against, abstaining] of [shownOne, shownTwo])
      expect(onDisk).toContain(`"inFavour":${inFavour},"against":${against},"abstaining":${abstaining}`)
  })
})

describe('a device that does not keep', () => {
  test('because it is full: it is said plainly, everything can be saved as a file, and it goes on when there is room', async () => {
    const app = await openFloor('ballots-1')
    const { page, base, typeVote, branches } = app
    const cdp = await page.context().newCDPSession(page)
    const { origin } = new URL(base)
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await typeVote(LOST)
    await notice(page, 'This device is full').waitFor()
    await page.getByText('Not kept').first().waitFor()
    await branches.getByRole('button').first().click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Back up everything' }).click()
    expect(await textOf(await download)).toContain('"against": 32')
    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
    await typeVote([60, 30, 8])
    await kept(page)
  })

  test('because the browser has no such place: it is said once, when there is something to lose', async () => {
    const app = await openFloor()
    const { page, open, title, typeVote } = app
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
    await open('#/s/untoc-cop-2022-observers/ballots-1')
    await title.waitFor()
    expect(await page.locator('.notices-one').count()).toBe(0)
    await typeVote(LOST)
    await notice(page, 'keeps nothing on this device').waitFor()
    await page.getByText('Not kept').first().waitFor()
    await page.locator('.notices-one').getByRole('button', { name: 'Close' }).click()
    await typeVote([60, 30, 8])
    await app.says('60')
    expect(await page.locator('.notices-one').count()).toBe(0)
  })
})

describe('what a newer version made', () => {
  test('is left as it is, said, and offered as a file; the rest is kept on', async () => {
    const app = await openFloor()
    const { page, open, title, typeVote, branches } = app
    const newer = record('n', 'Newer', { version: 99, data: { shape: 'unheard of' } })
    await seed(page, newer, 1)
    await seed(page, record('o', 'Ours'))
    await open('#/s/untoc-cop-2022-observers/ballots-1')
    await title.waitFor()
    await notice(page, 'A newer version made it').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    expect(JSON.parse(await textOf(await download))).toEqual([newer])
    expect(await listed(app)).toEqual(['The record', 'Ours'])
    await typeVote(LOST)
    await kept(page)
    await branches.getByRole('button', { name: 'Branch 1' }).waitFor()
    expect((await records(page)).find(({ id }) => id === 'n')).toEqual(newer)
  })

  test('where it cannot be opened at all, nothing is touched and it is said', async () => {
    const app = await openFloor()
    const { page } = app
    await seed(page, record('o', 'Ours'), 7)
    await comeBack(app)
    await notice(page, 'A newer version of Plenary keeps your work').waitFor()
    await page.getByText('Not kept').first().waitFor()
    expect(await records(page)).toEqual([record('o', 'Ours')])
  })
})

test('everything is backed up in one file, and put back beside what is there', async () => {
  const app = await openFloor('ballots-1')
  const { page, typeVote, branches, button } = app
  await typeVote(LOST)
  await nameBranch(app, 'Substance')
  await button('Back to the record').click()
  await app.goTo('59 in favour, 12 against, 30 abstaining')
  await typeVote([35, 35, 31])
  await kept(page)
  await branches.getByRole('button').first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Back up everything' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^plenary-backup-\d{4}-\d{2}-\d{2}\.json$/)
  const text = await textOf(file)

  const elsewhere = await openFloor()
  await openFile(elsewhere, 'backup.json', text, 'Restore a backup')
  await notice(elsewhere.page, '2 things are back').waitFor()
  expect((await listed(elsewhere)).sort()).toEqual(['Branch 1', 'Substance', 'The record'])
  await openFile(elsewhere, 'backup.json', text, 'Restore a backup')
  await notice(elsewhere.page, '2 were here already').waitFor()
  expect((await listed(elsewhere)).sort()).toEqual(['Branch 1', 'Substance', 'The record'])

  // Changed since, it is not overwritten.
  await branches.getByRole('button', { name: 'Branch 1' }).waitFor()
  await typeVote([40, 30, 31])
  await kept(page)
  await openFile(app, 'backup.json', text, 'Restore a backup')
  await notice(page, '1 thing is back').waitFor()
  await expect
    .poll(async () => (await listed(app)).sort(), SOON)
    .toEqual(['Branch 1', 'Branch 1, from the backup', 'Substance', 'The record'])
  expect(await app.counts()).toEqual([40, 30, 31])
  await openFile(app, 'backup.json', '{"plenary":1}', 'Restore a backup')
  await page.getByRole('alert').getByText('is no backup').first().waitFor()
})
