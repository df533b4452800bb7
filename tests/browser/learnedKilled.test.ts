/** No answer that the page said was kept is lost, whenever the page or the whole browser dies. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { chromiumArguments, findChromium } from '../support/chromium.ts'
import { recordsOf } from './device.ts'

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

const browserOn = async (profile: string, acknowledge: (number: number) => void): Promise<BrowserContext> => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: chromiumArguments(),
    headless: true,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  await context.exposeFunction('acknowledge', acknowledge)
  await context.addInitScript(watchAcknowledged)
  return context
}

const answersKept = async (page: Page): Promise<number> =>
  (await recordsOf(page, 'learned')).reduce(
    (sum, { data }) => sum + (data as { answers: readonly unknown[] }).answers.length,
    0,
  )

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test(
  'killed at 20 random moments of answering, no answer that was acknowledged is lost',
  { timeout: 600_000 },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'plenary-profile-'))
    let acknowledged = 0
    const hear = (number: number) => {
      acknowledged = Math.max(acknowledged, number)
    }
    let context = await browserOn(profile, hear)
    onTestFinished(async () => {
      await context.close().catch(() => undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    })
    let before = 0
    let heard = 0

    for (let moment = 1; moment <= MOMENTS; moment += 1) {
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await page.goto(`${inject('origin')}/#/chair/drills/untoc-cop/carried/${moment}/40`)
      await page.getByRole('heading', { name: 'Question 1 of 40' }).waitFor()
      acknowledged = 0
      let alive = true
      const browserDies = moment % BROWSER_DIES === 0
      const died = new Promise<void>((resolve) => {
        if (browserDies) context.on('close', () => resolve())
        else page.on('crash', () => resolve())
      })
      const answering = (async () => {
        while (alive) {
          for (const key of ['1', 'Enter', 'Enter']) await page.keyboard.press(key).catch(() => undefined)
          await wait(Math.random() * 40)
        }
      })()
      const life = Math.random() * 1_500
      await wait(life)
      const cdp = browserDies ? await context.browser()?.newBrowserCDPSession() : await context.newCDPSession(page)
      cdp?.send(browserDies ? 'Browser.crash' : 'Page.crash').catch(() => undefined)
      await died
      alive = false
      await answering
      const said: number = acknowledged
      if (said > 0) heard += 1

      if (browserDies) context = await browserOn(profile, hear)
      else await page.close()
      const back = await context.newPage()
      await back.goto(`${inject('origin')}/#/chair/memory`)
      await back.getByRole('heading', { level: 1, name: 'What you learned' }).waitFor()
      const kept = await answersKept(back)
      expect(
        kept,
        `moment ${moment}, after ${Math.round(life)} ms: ${said} were kept beside ${before}`,
      ).toBeGreaterThanOrEqual(before + said)
      before = kept
      await back.close()
    }
    // The test is worth something only where much was acknowledged before the end came.
    expect(heard).toBeGreaterThan(MOMENTS / 3)
  },
)
