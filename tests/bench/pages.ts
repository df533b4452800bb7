/** What the app has a browser do, against a page that only mounts React: one Chromium, one run, in turns. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium, type Browser } from 'playwright-core'
import { build } from 'vite'
import { chromiumArguments, findChromium } from '../support/chromium.ts'
import { serveFolder } from '../support/serveFolder.ts'

const TURNS = 9
const PRESSES = 20

/** Seconds that the browser was at work: all of its tasks, and of those, scripts. */
interface Work {
  readonly tasks: number
  readonly scripts: number
}

interface Visit {
  readonly load: Work
  /** Of one press of a key: the next step, or the next number. */
  readonly press: Work
}

const visit = async (browser: Browser, address: string): Promise<Visit> => {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const soFar = async (): Promise<Work> => {
    const { metrics } = await session.send('Performance.getMetrics')
    const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    return { tasks: named('TaskDuration'), scripts: named('ScriptDuration') }
  }
  const before = await soFar()
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const loaded = await soFar()
  // From the first step on there are enough; the first presses fetch what later ones have.
  await page.keyboard.press('Home')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
  await page.waitForLoadState('networkidle')
  const ready = await soFar()
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press('ArrowRight')
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  const pressed = await soFar()
  await context.close()
  const between = (one: Work, other: Work, times: number): Work => ({
    tasks: (other.tasks - one.tasks) / times,
    scripts: (other.scripts - one.scripts) / times,
  })
  return { load: between(before, loaded, 1), press: between(ready, pressed, PRESSES) }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const built = async (root: string, into: string): Promise<void> => {
  const own = root === '.' ? {} : { root, base: './', configFile: false as const, plugins: [react()] }
  await build({ ...own, mode: 'production', logLevel: 'error', build: { outDir: into, emptyOutDir: true } })
}

/** Rows of the bench: how many times the work of the bare page the app's is, at the median. */
export const pageRows = async (): Promise<readonly (readonly [string, string])[]> => {
  const scratch = mkdtempSync(join(tmpdir(), 'plenary-bench-'))
  process.env['NODE_ENV'] = 'production'
  await built('.', join(scratch, 'app'))
  await built('tests/bench/baseline', join(scratch, 'bare'))
  const server = await serveFolder(scratch, ['/'])
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments(), headless: true })
  const [app, bare]: [Visit[], Visit[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn += 1) {
    app.push(await visit(browser, `${server.origin}/app/index.html`))
    bare.push(await visit(browser, `${server.origin}/bare/index.html`))
  }
  await browser.close()
  await server.close()
  rmSync(scratch, { recursive: true, force: true })
  const times = (work: (visit: Visit) => number): string =>
    `${(median(app.map(work)) / median(bare.map(work))).toFixed(1)} times`
  return [
    ['the first load in Chromium, against a page that only mounts React', times(({ load }) => load.tasks)],
    ['  of that, scripts', times(({ load }) => load.scripts)],
    ['a step forward in Chromium, against changing one number', times(({ press }) => press.tasks)],
    ['  of that, scripts', times(({ press }) => press.scripts)],
  ]
}
