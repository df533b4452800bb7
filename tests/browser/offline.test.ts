/** Without a network: every room works after the first visit, and a new version is offered, never forced. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { textOf } from '../support/download.ts'
import { serveFolder } from '../support/serveFolder.ts'
import { bench } from './bench.ts'
import { branchAddress, floor } from './floor.ts'
import { ROOMS } from './rooms.ts'
import { walk } from './walk.ts'

const UNDER = '/some/where/'

/** A host of its own, whose network can be cut, and whose files can be replaced by those of another version. */
const host = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-host-'))
  const current = join(folder, 'current')
  symlinkSync(inject('builtApp'), current)
  const server = await serveFolder(current, [UNDER])
  let open = true
  const cut = async () => {
    if (open) await server.close()
    open = false
  }
  onTestFinished(async () => {
    await cut()
    rmSync(folder, { recursive: true, force: true })
  })
  /** Puts up the same app under another title, every file under another name: what a later build comes to. */
  const putUpNewVersion = (title: string) => {
    const next = join(folder, 'next')
    cpSync(inject('builtApp'), next, { recursive: true })
    const assets = readdirSync(join(next, 'assets'))
    const newer = (text: string) =>
      assets.reduce((changed, name) => changed.replaceAll(name, name.replace('.', '-newer.')), text)
    for (const name of assets) {
      const path = join(next, 'assets', name)
      if (/\.(js|css)$/.test(name)) writeFileSync(path, newer(readFileSync(path, 'utf8')))
      renameSync(path, join(next, 'assets', newer(name)))
    }
    for (const [name, from, to] of [
      ['index.html', '<title>Plenary', `<title>${title}`],
      ['sw.js', /revision:`[\da-f]+`/g, 'revision:`newer`'],
    ] as const) {
      const path = join(next, name)
      writeFileSync(path, newer(readFileSync(path, 'utf8')).replace(from, to))
    }
    const switched = join(folder, 'switched')
    symlinkSync(next, switched)
    renameSync(switched, current)
  }
  return { origin: server.origin, cut, putUpNewVersion }
}

/** Waits until the app is on the device, and answers from there. */
const onDevice = async (page: Page): Promise<void> => {
  const answers = () =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      return active?.state === 'activated' && navigator.serviceWorker.controller !== null
    })
  await expect.poll(answers, { timeout: 120_000 }).toBe(true)
}

const openHere = async (path: string, origin: string, more: object = {}) => {
  const app = await openApp(path, { width: 1440, height: 900, origin, under: UNDER, keptOnDevice: true, ...more })
  const all = { ...app, ...floor(app.page) }
  await all.title.waitFor()
  return all
}

describe('with the network gone after the first visit', () => {
  test('every room works: replay, edit, save a file, the bench, the rules', async () => {
    const { origin, cut } = await host()
    const app = await openHere('', origin)
    const { page, open, title, typeVote, verdict, branches, base } = app
    await onDevice(page)
    await cut()

    await page.reload()
    await title.waitFor()
    let last = 0
    await walk(app, async (place) => {
      last = place
    })
    expect(last).toBeGreaterThan(20)

    await open('#/s/untoc-cop-2022-observers/ballots-1')
    await typeVote([63, 32, 8])
    await verdict(/Not carried/)
    await branchAddress(app)
    await branches.getByRole('button', { name: 'Branch 1' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Save file' }).click()
    expect(await textOf(await download)).toContain('"against": 32')

    for (const scenario of ['untoc-cop-2022', 'unga-1971-china']) {
      await open(`#/s/${scenario}`)
      await title.waitFor()
    }
    await open('#/workbench/untoc-cop/substance/58-7-34')
    await bench(page).verdict('Carried')
    for (const room of ROOMS) {
      await open(room)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
    }

    // With something after "?", as links from elsewhere have; and at an address that the host never had.
    await open('?from=elsewhere')
    await title.waitFor()
    await page.goto(`${base}nowhere/at/all`)
    await title.waitFor()
    expect(page.url()).toBe(base)
  })

  test('a browser that keeps nothing shows the app all the same, and says nothing', async () => {
    const { origin } = await host()
    const { page } = await openHere('', origin, { keptOnDevice: false })
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.notices-one').count()).toBe(0)
  })
})

describe('a new version', () => {
  const offer = (page: Page) => page.locator('.notices-one').filter({ hasText: 'A new version is ready' })
  // A browser that is busy looks for a new version when it comes to it.
  const offered = (page: Page) => offer(page).waitFor({ timeout: 120_000 })

  test('is offered and taken only when it is asked for, and nothing is lost', async () => {
    const { origin, putUpNewVersion } = await host()
    const app = await openHere('#/s/untoc-cop-2022-observers/ballots-1', origin)
    const { page, title, typeVote, counts } = app
    await onDevice(page)
    await typeVote([63, 32, 8])
    const address = await branchAddress(app)
    putUpNewVersion('Plenary, newer')

    await page.reload()
    await offered(page)
    expect(await page.title()).not.toContain('newer')
    // Not asked for, it waits: the version that is open goes on, and brings what it has not fetched yet.
    await offer(page).getByRole('button', { name: 'Close' }).click()
    await page.reload()
    await offered(page)
    await page.getByRole('link', { name: 'Workbench', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.title()).not.toContain('newer')
    await page.goBack()
    await title.waitFor()

    await offer(page).getByRole('button', { name: 'Load it now' }).click()
    await expect.poll(() => page.title().catch(() => ''), { timeout: 120_000 }).toContain('newer')
    await title.waitFor()
    await expect.poll(counts, { timeout: 120_000 }).toEqual([63, 32, 8])
    expect(page.url()).toBe(address)
    expect(await offer(page).count()).toBe(0)
  })

  test('taken in one tab, leaves the other as it is and offers itself there', async () => {
    const { origin, putUpNewVersion, cut } = await host()
    const app = await openHere('', origin)
    const { page, base } = app
    await onDevice(page)
    putUpNewVersion('Plenary, newer')
    const other = await page.context().newPage()
    await other.goto(base)
    await offered(other)
    await other.getByRole('button', { name: 'Load it now' }).click()
    await expect.poll(() => other.title().catch(() => ''), { timeout: 120_000 }).toContain('newer')

    await offered(page)
    expect(await page.title()).not.toContain('newer')
    await cut()
    // What the older version has not fetched yet is still on the device.
    await page.getByRole('link', { name: 'Rule book' }).click()
    await page.getByRole('heading', { level: 1, name: /Rule book/ }).waitFor()
    await offer(page).getByRole('button', { name: 'Load it now' }).click()
    await expect.poll(() => page.title().catch(() => ''), { timeout: 120_000 }).toContain('newer')
  })
})

test('the app can be installed: its manifest, and the icons that it names', async () => {
  const { page, base } = await openApp()
  const cdp = await page.context().newCDPSession(page)
  const { url, errors } = await cdp.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(url).toBe(`${base}manifest.webmanifest`)
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
  // A private window, which a test's is, installs nothing; it has nothing else against it.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
