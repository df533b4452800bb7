/** No answer that the page said was kept is lost, whenever the page or the whole browser dies. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { recordsOf } from './device.ts'
import { fromOf, mortalBrowser, wait } from './dying.ts'

const MOMENTS = 20
/** Every so many, the whole browser dies and not the page alone. */
const BROWSER_DIES = 5

/** Tells the test the number of each question whose answer is told while the page says "Kept on this device". */
const watchAcknowledged = () => {
  const { acknowledge } = globalThis as unknown as { acknowledge: (number: number) => void }
  let last = 0
  const look = () => {
    if (document.querySelector('.drill-form [data-kept="kept"]') === null) return
    const number = Number(/\d+/.exec(document.querySelector('main h1')?.textContent ?? '')?.[0] ?? 0)
    if (number === last) return
    last = number
    acknowledge(number)
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
}

const answersKept = async (page: Page): Promise<number> =>
  (await recordsOf(page, 'learned')).reduce(
    (sum, { data }) => sum + (data as { answers: readonly unknown[] }).answers.length,
    0,
  )

test(
  'killed at 20 random moments of answering, no answer that was acknowledged is lost',
  { timeout: 600_000 },
  async () => {
    let acknowledged = 0
    const browser = await mortalBrowser(watchAcknowledged, (number) => {
      acknowledged = Math.max(acknowledged, number)
      return true
    })
    let before = 0
    let heard = 0

    for (let moment = 1; moment <= MOMENTS; moment += 1) {
      const page = await browser.newPage()
      await page.goto(`${inject('origin')}/#/chair/drills/untoc-cop/carried/${moment}/40`)
      await page.getByRole('heading', { name: 'Question 1 of 40' }).waitFor()
      acknowledged = 0
      const life = Math.random() * 1_500
      const death = { ofBrowser: moment % BROWSER_DIES === 0, after: life, from: fromOf(moment) }
      await browser.die(page, death, async () => {
        for (const key of ['1', 'Enter', 'Enter']) await page.keyboard.press(key)
        await wait(Math.random() * 40)
      })
      const said: number = acknowledged
      if (said > 0) heard += 1

      const back = await browser.newPage()
      await back.goto(`${inject('origin')}/#/chair/memory`)
      await back.getByRole('heading', { level: 1, name: 'What you learned' }).waitFor()
      const kept = await answersKept(back)
      expect(
        kept,
        `moment ${moment}, ${Math.round(life)} ms from ${death.from}: ${said} were kept beside ${before}`,
      ).toBeGreaterThanOrEqual(before + said)
      before = kept
      await back.close()
    }
    // The test is worth something only where much was acknowledged before the end came.
    expect(heard).toBeGreaterThanOrEqual(MOMENTS / 2)
  },
)
