import { expect, test } from 'vitest'
import { openFloor } from './floor.ts'
import { walkByTab } from './tabbing.ts'

test.each([1440, 390])('every control is reached with the Tab key alone, %i wide', async (width) => {
  const { page, typeVote, unfold } = await openFloor('ballots-1', { width, height: 900 })
  await typeVote([63, 32, 8])
  await unfold()
  await page.getByText('Rules in force', { exact: true }).click()
  const { controls, wrong } = await walkByTab(page)
  expect(controls).toBeGreaterThan(30)
  expect(wrong).toEqual([])
})

test('in the timeline the arrow keys, Home and End move among the steps, and Enter goes to one', async () => {
  const { page, timeline, focused, title, place } = await openFloor('ballots-1')
  const here = await place()
  await timeline.getByRole('button', { name: '63 in favour' }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('The result is announced')
  await page.keyboard.press('Home')
  expect(await focused()).toContain('A list of three organizations is circulated')
  await page.keyboard.press('End')
  expect(await focused()).toContain('Views on what was done')
  expect(await place()).toBe(here)
  await page.keyboard.press('Enter')
  await title.getByText('Views on what was done').waitFor()
  expect(await focused()).toContain('Views on what was done')
})

test('the keys are listed under ?, and single letters can be turned off for good', async () => {
  const { page, typeVote, counts, place, focused, main, button } = await openFloor('ballots-1')
  await typeVote([52, 26, 25])
  await main.focus()
  await page.keyboard.press('u')
  await expect.poll(counts).toEqual([52, 15, 25])
  await page.keyboard.press('r')
  await expect.poll(counts).toEqual([52, 26, 25])

  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await keys.waitFor()
  const listed = await keys.innerText()
  for (const does of ['next step', 'back one step', 'play, or pause', 'undo', 'redo', 'projector'])
    expect(listed).toContain(does)
  await keys.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await keys.waitFor({ state: 'detached' })
  expect(await focused()).not.toBe('')

  await page.keyboard.press('u')
  await page.keyboard.press('?')
  const here = await place()
  await page.keyboard.press('ArrowRight')
  await expect.poll(place).toBe(here + 1)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(place).toBe(here)
  expect(await counts()).toEqual([52, 26, 25])
  expect(await keys.count()).toBe(0)

  await page.reload()
  await button(/^Keys/).click()
  expect(await keys.getByRole('checkbox').isChecked()).toBe(false)
})

test('keys typed into a number do not step, undo or play', async () => {
  const { page, field, counts, place } = await openFloor('ballots-1')
  const here = await place()
  await field('Against').focus()
  for (const key of ['Home', 'ArrowRight', 'u', 'Space', 'End', 'ArrowLeft']) await page.keyboard.press(key)
  expect(await place()).toBe(here)
  expect(await counts()).toEqual([63, 15, 25])
  await page.keyboard.press('ArrowUp')
  await expect.poll(counts).toEqual([63, 16, 25])
  await page.keyboard.press('PageUp')
  await expect.poll(counts).toEqual([63, 26, 25])
})

test('a whole branch is made by keyboard, and the focus is never lost', async () => {
  const { page, field, focused, button, counts, says, branches } = await openFloor('ballots-1')
  const lost: string[] = []
  const press = async (key: string) => {
    await page.keyboard.press(key)
    if ((await focused()) === '') lost.push(key)
  }
  await field('Against').focus()
  for (const key of ['3', '2', 'Tab']) await press(key)
  await field('Abstaining').focus()
  for (const key of ['8', 'Enter']) await press(key)
  await says('64 needed')
  for (const name of [/^Undo this change$/, /^Redo$/, /^Undo$/, /^Redo$/]) {
    await button(name).focus()
    await press('Enter')
  }
  await button('One fewer: In favour').focus()
  await press('Enter')
  await press('Space')
  await button(/^Try: /)
    .first()
    .focus()
  await press('Enter')
  await button('Remove this step').focus()
  await press('Enter')
  await button('Back to the record').focus()
  await press('Enter')
  await branches.getByRole('button', { name: 'The record', exact: true }).waitFor()
  await page.getByText('Not now, and why', { exact: true }).focus()
  await press('Enter')
  await press('Enter')
  await button('The President is to announce the result').focus()
  await press('Enter')
  expect(lost).toEqual([])
  await button('Back one step').focus()
  await press('Enter')
  await expect.poll(counts).toEqual([63, 15, 25])
})

test('the first press of Tab offers to jump past the chrome, in every room', async () => {
  const { page, focused, main, open } = await openFloor()
  for (const room of ['', '#/rules']) {
    await open(room)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^To the /)
    await page.keyboard.press('Enter')
    expect(await main.evaluate((element) => element === document.activeElement)).toBe(true)
  }
})
