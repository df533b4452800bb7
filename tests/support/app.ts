import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

export interface AppOptions {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** `reduce` unless told: a test that watches no movement should not wait for any. */
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** The path the static host serves the app under. */
  readonly under?: '/some/where/' | '/'
  /** True in a test that means the app to complain: otherwise errors fail the test when it ends. */
  readonly mayComplain?: boolean
  /** True in a test that does what the app's own Content-Security-Policy would stop. */
  readonly withoutPolicy?: boolean
  /** Another server than the run's own: `http://127.0.0.1:PORT`. */
  readonly origin?: string
  /** True in a test of the app without a network: elsewhere no service worker keeps it. */
  readonly keptOnDevice?: boolean
}

export interface OpenApp {
  readonly page: Page
  /** The address of the app itself, to which a path is added. */
  readonly base: string
  /** Requests and sockets to any host but the app's own: addresses, in order. */
  readonly elsewhere: readonly string[]
  /** Console errors, uncaught exceptions, failed and refused requests of the page, in order. */
  readonly complaints: readonly string[]
  /** Goes to another place in the app, as a fresh load. */
  readonly open: (path: string) => Promise<void>
  /** What axe finds wrong with the page as it stands: one line a problem. All its rules, or only those named. */
  readonly accessibility: (only?: readonly string[]) => Promise<string[]>
  /** How many pixels of the document lie beyond the right edge of the window: 0 where nothing scrolls sideways. */
  readonly sidewaysScroll: () => Promise<number>
}

let connected: Promise<Browser> | undefined

const browser = (): Promise<Browser> => (connected ??= chromium.connect(inject('chromium')))

/**
 * Opens the built app in a browser context of its own, closed when the test ends. A test that ends with requests to
 * other hosts, or with complaints it did not announce, fails.
 */
export const openApp = async (path = '', options: AppOptions = {}): Promise<OpenApp> => {
  const origin = options.origin ?? inject('origin')
  const base = origin + (options.under ?? '/some/where/')
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    acceptDownloads: true,
    serviceWorkers: options.keptOnDevice === true ? 'allow' : 'block',
    bypassCSP: options.withoutPolicy ?? false,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)

  const elsewhere: string[] = []
  const complaints: string[] = []
  const note = (address: string) => {
    if (/^(data|blob|about):/.test(address)) return
    if (new URL(address).host !== new URL(origin).host) elsewhere.push(address)
  }
  context.on('request', (request) => note(request.url()))
  context.on('page', (opened) => opened.on('websocket', (socket) => note(socket.url())))
  page.on('websocket', (socket) => note(socket.url()))
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())))

  onTestFinished(async () => {
    await context.close()
    if (elsewhere.length > 0) throw new Error(`The app asked other hosts:\n${elsewhere.join('\n')}`)
    if (complaints.length > 0 && !options.mayComplain) throw new Error(`The app complained:\n${complaints.join('\n')}`)
  })

  const open = async (to: string) => {
    // A change of the fragment alone would not load anything.
    if (page.url() !== 'about:blank') await page.goto('about:blank')
    await page.goto(base + to.replace(/^\//, ''), { waitUntil: 'load' })
  }
  await open(path)

  return {
    page,
    base,
    elsewhere,
    complaints,
    open,
    accessibility: async (only) => {
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
      const violations = await page.evaluate(async (runOnly) => {
        const { axe: injected } = globalThis as unknown as { axe: typeof axe }
        // The size of targets belongs to WCAG 2.2 AA, and axe leaves it out unless asked.
        const rules = { 'target-size': { enabled: true } }
        const which = runOnly === null ? { rules } : { runOnly: { type: 'rule' as const, values: [...runOnly] } }
        return (await injected.run(document, { resultTypes: ['violations'], ...which })).violations
      }, only ?? null)
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
      )
    },
    sidewaysScroll: () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  }
}
