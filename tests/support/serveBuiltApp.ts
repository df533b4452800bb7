import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { chromiumArguments, findChromium } from './chromium.ts'
import { serveFolder } from './serveFolder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder the app was built into. */
    builtApp: string
    /** Where that folder is served: `http://127.0.0.1:PORT`. */
    origin: string
    /** Where the one Chromium of the run listens. */
    chromium: string
  }
}

/** The paths the app is served under. It knows neither: a static host may put it anywhere. */
const PREFIXES = ['/some/where/', '/']

/** Builds the app (unless APP_DIST names a folder it was just built into), serves it and starts Chromium: once a run. */
export default async ({ provide }: TestProject) => {
  const given = process.env['APP_DIST']
  const folder = given ? resolve(given) : mkdtempSync(join(tmpdir(), 'plenary-app-'))
  // Vitest sets NODE_ENV to "test", and React would then be built for development.
  if (!given) {
    const before = process.env['NODE_ENV']
    process.env['NODE_ENV'] = 'production'
    await build({ mode: 'production', logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
    process.env['NODE_ENV'] = before
  }
  const server = await serveFolder(folder, PREFIXES)
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: chromiumArguments(),
    headless: true,
  })
  provide('builtApp', folder)
  provide('origin', server.origin)
  provide('chromium', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
    if (!given) rmSync(folder, { recursive: true, force: true })
  }
}
