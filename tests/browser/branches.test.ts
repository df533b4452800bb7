import { describe, expect, test } from 'vitest'
import type { BranchDocument } from '#scenarios/schema'
import { codeOf } from '#src/session/link.ts'
import { listed, nameBranch, openFile } from './branchMenu.ts'
import { branchAddress, openFloor, SCENARIO, type OnFloor } from './floor.ts'
import { textOf } from '../support/download.ts'

const LOST = [63, 32, 8] as const

/** The branch on screen, saved to a file. */
const savedFile = async ({ page, branches }: OnFloor) => {
  await branches.getByRole('button').first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Save file' }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await textOf(file) }
}

describe('a link', () => {
  test('shows the same branch at the same step: after undo and redo, after a reload, in another browser', async () => {
    const app = await openFloor('result-1')
    const { page, base, button, counts, typeVote, title } = app
    await button('Back one step').click()
    await typeVote(LOST)
    await button(/^Undo$/).click()
    await button(/^Undo$/).click()
    await expect.poll(counts).toEqual([63, 15, 25])
    await button(/^Redo$/).click()
    await button(/^Redo$/).click()
    await expect.poll(counts).toEqual(LOST)
    const shown = await title.innerText()
    const address = await branchAddress(app)

    await page.reload()
    await title.waitFor()
    await expect.poll(counts).toEqual(LOST)
    expect(await title.innerText()).toBe(shown)
    expect(page.url()).toBe(address)
    expect(await listed(app)).toEqual(['The record', 'Branch 1'])

    const elsewhere = await openFloor()
    expect(await listed(elsewhere)).toEqual(['The record'])
    await elsewhere.open(address.slice(base.length))
    await elsewhere.title.waitFor()
    await expect.poll(elsewhere.counts).toEqual(LOST)
    expect(await elsewhere.title.innerText()).toBe(shown)
    expect(await listed(elsewhere)).toEqual(['The record', 'Branch 1'])
    expect(elsewhere.page.url()).toBe(address)
  })

  test('copied, is the address of what is on screen', async () => {
    const app = await openFloor('ballots-1', { width: 1920 })
    const { page, button, typeVote } = app
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await typeVote(LOST)
    const address = await branchAddress(app)
    await button('Copy link').click()
    await button('Link copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  })

  const document = (changes: object): string =>
    codeOf({
      plenary: 1,
      scenario: SCENARIO,
      ruleSet: { id: 'untoc-cop', version: '1' },
      name: 'Shared',
      edits: [],
      ...changes,
    } as unknown as BranchDocument) ?? ''
  const whole = document({ edits: [{ kind: 'remove', id: 'statements-1' }] })

  test('that is damaged says what is wrong with it, shows the record, and loses no branch', async () => {
    const damaged = [
      {
        path: `${SCENARIO}/ballots-1/${whole.slice(0, whole.length / 2)}`,
        says: 'the code of the branch is cut off or damaged',
      },
      { path: `${SCENARIO}/ballots-1/${document({ plenary: 2 })}`, says: 'made by a newer version of Plenary' },
      {
        path: `${SCENARIO}/ballots-1/${document({ edits: [{ kind: 'forget', id: 'list' }] })}`,
        says: 'branch.edits.0',
      },
      { path: 'another-conference/ballots-1', says: 'another-conference' },
      { path: `${SCENARIO}/ballots-9`, says: 'ballots-9' },
    ]
    const app = await openFloor('ballots-1')
    const { page, open, title, typeVote, next, branches, place } = app
    await typeVote(LOST)
    await branchAddress(app)
    for (const { path, says } of damaged) {
      await open(`#/s/${path}`)
      await title.waitFor()
      const alert = page.getByRole('alert')
      await alert.getByText(says).first().waitFor({ state: 'attached' })
      expect(await alert.innerText()).toContain('could not be read')
      await branches.getByRole('button', { name: 'The record' }).waitFor()
      await alert.getByRole('button', { name: 'Close' }).click()
      expect(await alert.innerText()).toBe('')
      expect(await listed(app)).toEqual(['The record', 'Branch 1'])
      const before = await place()
      await next.click()
      await expect.poll(place).toBe(before + 1)
    }
  })
})

describe('a file', () => {
  test('holds the branch, and brings it into another browser', async () => {
    const app = await openFloor('ballots-1')
    await app.typeVote(LOST)
    await nameBranch(app, 'Seventeen against')
    const file = await savedFile(app)
    expect(file.name).toMatch(/seventeen-against\.json$/)

    const elsewhere = await openFloor()
    await openFile(elsewhere, file.name, file.text)
    await elsewhere.branches.getByRole('button', { name: 'Seventeen against' }).waitFor()
    await expect.poll(elsewhere.counts).toEqual(LOST)
    expect(await listed(elsewhere)).toEqual(['The record', 'Seventeen against'])
    // Opened twice, it is there once.
    await openFile(elsewhere, file.name, file.text)
    await elsewhere.page.getByText('is open, beside what was there').first().waitFor()
    expect(await listed(elsewhere)).toEqual(['The record', 'Seventeen against'])
  })

  test('that is damaged is refused for a reason, and changes nothing', async () => {
    const file = (changes: object) =>
      JSON.stringify({
        plenary: 1,
        scenario: SCENARIO,
        ruleSet: { id: 'untoc-cop', version: '1' },
        name: 'Damaged',
        edits: [],
        ...changes,
      })
    const damaged = [
      { text: '{"plenary": 1, "scen', says: 'not JSON' },
      { text: '{"name": "something"}', says: 'expected the schema version' },
      { text: file({ plenary: 9 }), says: 'made by a newer version of Plenary (9' },
      { text: file({ edits: [{ kind: 'remove' }] }), says: 'edits.0.id' },
      { text: file({ scenario: 'another-conference' }), says: 'another-conference' },
    ]
    const app = await openFloor('ballots-1')
    const { page, typeVote, counts } = app
    await typeVote(LOST)
    const address = await branchAddress(app)
    const alert = page.getByRole('alert')
    for (const { text, says } of damaged) {
      await openFile(app, 'branch.json', text)
      await alert.getByText(says).first().waitFor({ state: 'attached' })
      expect(await alert.innerText()).toMatch(/nothing (was|is) changed/i)
      expect(await counts()).toEqual(LOST)
      expect(page.url()).toBe(address)
      expect(await listed(app)).toEqual(['The record', 'Branch 1'])
      await alert.getByRole('button', { name: 'Close' }).click()
    }
  })
})

test('two named branches are compared step by step, and the record is one press away', async () => {
  const app = await openFloor('ballots-1', { width: 1920 })
  const { page, typeVote, button, goTo, counts, branches, title } = app
  await typeVote(LOST)
  await nameBranch(app, 'Substance')
  await button('Back to the record').click()
  await branches.getByRole('button', { name: 'The record', exact: true }).waitFor()
  expect(await counts()).toEqual([63, 15, 25])
  await goTo('59 in favour, 12 against, 30 abstaining')
  await typeVote([35, 35, 31])
  await nameBranch(app, 'A tie')

  await button('Compare').click()
  const compare = page.getByRole('dialog', { name: 'Compare step by step' })
  await compare.getByRole('combobox', { name: 'Compare with' }).selectOption('Substance')
  const row = (name: string | RegExp) => compare.getByRole('row').filter({ hasText: name })
  await row('35 in favour, 35 against').waitFor()
  const headings = await compare.getByRole('columnheader').allInnerTexts()
  expect(headings.map((text) => text.toLowerCase())).toEqual(
    expect.arrayContaining(['step', 'substance', 'a tie', 'difference']),
  )
  const first = await row('63 in favour, 32 against').innerText()
  expect(first).toContain('Not carried, 63 in favour, 64 needed')
  expect(first).toContain('Carried, 63 in favour, 53 needed')
  expect(first).toContain('They part here')
  const differing = await compare.getByRole('row').count()
  await compare.getByRole('checkbox', { name: 'Show every step' }).check()
  expect(await compare.getByRole('row').count()).toBeGreaterThan(differing)

  await row('35 in favour, 35 against').getByRole('button').click()
  await compare.waitFor({ state: 'detached' })
  await title.getByText('all of them together').waitFor()
  expect(await counts()).toEqual([35, 35, 31])
  await button('Back to the record').click()
  await expect.poll(counts).toEqual([59, 12, 30])
  expect(await listed(app)).toEqual(['The record', 'Substance', 'A tie'])
})

test('a deleted branch can be put back', async () => {
  const app = await openFloor('ballots-1')
  const { page, branches, typeVote, counts } = app
  await typeVote(LOST)
  await branches.getByRole('button', { name: 'Branch 1' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await branches.getByRole('button', { name: 'The record', exact: true }).waitFor()
  expect(await counts()).toEqual([63, 15, 25])
  await page.getByText('“Branch 1” is deleted.').first().waitFor()
  await page.locator('[aria-live]').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(counts).toEqual(LOST)
})
