import { expect, test } from 'vitest'
import { openFloor, stepAddress, type OnFloor } from './floor.ts'

/** The three votes as the report prints them. */
const RECORD = [
  { counts: [63, 15, 25], needed: '53 needed', verdict: 'Carried: it is a matter of procedure.' },
  { counts: [59, 12, 30], needed: '36 needed', verdict: 'Carried: one decision for all.' },
  { counts: [58, 7, 34], needed: '33 needed', verdict: 'Carried: observer status is accorded to all.' },
] as const

/** The numbers of a vote on the board, and what it came to. */
const voteOnBoard = async ({ main, counts }: OnFloor) => ({
  counts: await counts(),
  needed: await main.getByText(/^\d+ needed$/).innerText(),
  verdict: (await main.getByRole('heading', { name: /carried/i }).innerText()).replace(/^\W+/, ''),
})

test('the three votes of 17 October 2022 are replayed from a first visit by pressing one key', async () => {
  const app = await openFloor()
  const { page, next, main, section, statuses, focused, atStep } = app
  const focusedOnNext = () => next.evaluate((element) => element === document.activeElement)
  for (let presses = 0; !(await focusedOnNext()); presses += 1) {
    expect(presses).toBeLessThan(80)
    await page.keyboard.press('Tab')
  }

  const results = new Map<string, Awaited<ReturnType<typeof voteOnBoard>>>()
  const reasons: string[] = []
  let place = 10
  await atStep(place)
  while ((await focused()) !== 'Start again') {
    await page.keyboard.press('Enter')
    place += 1
    await atStep(place)
    expect(await focusedOnNext(), `step ${place}`).toBe(true)
    if ((await main.getByRole('heading', { name: /^Carried/ }).count()) === 0) continue
    const result = await voteOnBoard(app)
    results.set(String(result.counts), result)
    if (results.size === 1) reasons.push(...(await section('Why').getByRole('button').allInnerTexts()))
  }
  expect([...results.values()]).toEqual(RECORD)
  expect(reasons.map((text) => /^Rule \d+/.exec(text)?.[0])).toEqual(
    expect.arrayContaining(['Rule 61', 'Rule 63', 'Rule 60']),
  )

  await page.keyboard.press('Enter')
  await atStep(1)
  await page.keyboard.press('End')
  await atStep(place)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await atStep(place - 2)
  expect(await statuses()).toEqual(['accorded', 'accorded', 'accorded'])
})

test('the space bar plays the record and pauses it, and a step by hand stops it', async () => {
  const { page, button, main, atStep } = await openFloor()
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: 'Speed: fast' })
  await main.click({ position: { x: 4, y: 4 } })
  await page.keyboard.press('Space')
  await button('Pause').waitFor()
  await atStep(11)
  await page.keyboard.press('Space')
  await button('Play').waitFor()
  await page.keyboard.press('Space')
  await button('Pause').waitFor()
  await page.keyboard.press('ArrowLeft')
  await button('Play').waitFor()
  expect(await button('Pause').count()).toBe(0)
})

test('whoever only listens is told each result once, and every step of the way', async () => {
  const { page, next, verdict } = await openFloor('call-1')
  await page.evaluate(() => {
    const told: string[] = []
    const region = document.querySelector('output[aria-live]')
    if (region === null) throw new Error('nothing on the page is spoken')
    new MutationObserver(() => told.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(globalThis, { told })
  })
  await next.click()
  await verdict(/^Carried/)
  const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told)
  await expect.poll(told).toHaveLength(1)
  expect((await told())[0]).toMatch(/63 in favour, 15 against, 25 abstaining.*Carried: it is a matter of procedure/)
  await next.click()
  await expect.poll(told).toHaveLength(2)
})

test('each vote of the record prints on one page, with what it rests on', async () => {
  const { page, open, title, main } = await openFloor()
  for (const step of ['ballots-1', 'result-1', 'result-2', 'result-3']) {
    await open(stepAddress(step))
    await title.waitFor()
    await main.getByText('Rules are paraphrased. This is not the legal text.').first().waitFor({ state: 'attached' })
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), step).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: /^Next/ }).isVisible()).toBe(false)
    expect(await main.innerText()).toContain('Rules are paraphrased. This is not the legal text.')
    await page.emulateMedia({ media: null })
  }
})
