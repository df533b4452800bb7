/** A browser that dies at moments nobody chose, and what it acknowledged before. Its profile is on disk, so that it outlives its process. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { chromiumArguments, findChromium } from '../support/chromium.ts'

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

interface Death {
  /** The whole browser, and not the page alone. */
  readonly ofBrowser: boolean
  /** Milliseconds. */
  readonly after: number
  /** From when they count: from now, or from the first thing done in this life that is acknowledged. */
  readonly from: 'now' | 'acknowledged'
}

interface Mortal {
  readonly newPage: () => Promise<Page>
  /** Does this over and over until the page dies; then there is a browser again, and the page is closed. */
  readonly die: (page: Page, death: Death, doing: () => Promise<unknown>) => Promise<void>
}

/**
 * Every second moment counts from what was acknowledged: however slow the machine, much is acknowledged before the end
 * comes.
 */
export const fromOf = (moment: number): Death['from'] => (moment % 2 === 0 ? 'acknowledged' : 'now')

/** The longest to wait for something to be acknowledged, in milliseconds. */
const NEVER = 20_000

/**
 * `watch` runs in every page and calls `acknowledge` there with each number that the page says is kept; `hear` is told,
 * and says whether it is of something that was done in this life.
 */
export const mortalBrowser = async (watch: () => void, hear: (acknowledged: number) => boolean): Promise<Mortal> => {
  let acknowledgedOne = (): void => undefined
  const profile = mkdtempSync(join(tmpdir(), 'plenary-profile-'))
  const launched = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: chromiumArguments(),
      headless: true,
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    })
    await context.exposeFunction('acknowledge', (acknowledged: number) => {
      if (hear(acknowledged)) acknowledgedOne()
    })
    await context.addInitScript(watch)
    return context
  }
  let context = await launched()
  onTestFinished(async () => {
    await context.close().catch(() => undefined)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  return {
    newPage: async () => {
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      return page
    },
    die: async (page, { ofBrowser, after, from }, doing) => {
      let alive = true
      const begun =
        from === 'now'
          ? Promise.resolve()
          : new Promise<void>((resolve) => {
              acknowledgedOne = resolve
            })
      const died = new Promise<void>((resolve) => {
        if (ofBrowser) context.on('close', () => resolve())
        else page.on('crash', () => resolve())
      })
      const busy = (async () => {
        while (alive) await doing().catch(() => wait(20))
      })()
      await Promise.race([begun, wait(NEVER)])
      await wait(after)
      const cdp = ofBrowser ? await context.browser()?.newBrowserCDPSession() : await context.newCDPSession(page)
      cdp?.send(ofBrowser ? 'Browser.crash' : 'Page.crash').catch(() => undefined)
      await died
      alive = false
      if (ofBrowser) context = await launched()
      else await page.close()
      await busy
    },
  }
}
