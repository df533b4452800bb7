/** A vote in a frame on a teacher's page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/serveFolder.ts'
import { openFloor } from './floor.ts'

const copied = async (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** A teacher's page on a host of its own, with this in it. */
const pasted = async (page: Page, code: string, width: number): Promise<Page> => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-course-'))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><body style="margin:0"><h1>My course</h1>${code}</body></html>`,
  )
  const course = await serveFolder(folder, ['/'])
  const reader = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width, height: 900 } })
  if (reader === undefined) throw new Error('The browser is gone.')
  onTestFinished(async () => {
    await reader.close()
    await course.close()
    rmSync(folder, { recursive: true })
  })
  const other = await reader.newPage()
  await other.goto(`${course.origin}/`)
  return other
}

test.each([320, 390, 1440])(
  'the code of a vote on the Floor, pasted into another page of %i, shows that vote and nothing else',
  async (width) => {
    const { page, button, typeVote, says } = await openFloor('ballots-1')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await typeVote([63, 32, 8])
    await says('64 needed')
    await button('Print, save, embed').click()
    await button('Copy embed code').click()
    await button('✓ Embed code copied').waitFor()
    const other = await pasted(page, await copied(page), width)
    const frame = other.frameLocator('iframe')
    await frame
      .getByRole('heading', { level: 1, name: 'Is according observer status a matter of procedure?' })
      .waitFor()
    await frame.getByRole('heading', { level: 2, name: /^✕?\s*Not carried/ }).waitFor()
    await frame.getByText('A branch, “Branch 1”: not what happened.').waitFor()
    await frame.getByText('Rules are paraphrased. This is not the legal text.').waitFor()
    expect(await frame.getByRole('navigation').count()).toBe(0)
    const inner = other.frames()[1]
    expect(
      await inner?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
  },
)

test('numbers of the bench in a frame lead back to the bench, in a new tab', async () => {
  const { page } = await openApp('#/workbench/untoc-cop/substance/58-7-34', { width: 1440, height: 900 })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy: Embed code' }).click()
  await expect.poll(() => copied(page)).toMatch(/^<iframe src="http.*#\/embed\/bench\/untoc-cop\/substance\/58-7-34"/)
  const other = await pasted(page, await copied(page), 800)
  const frame = other.frameLocator('iframe')
  await frame.getByText('58 in favour, 44 needed: 14 to spare.').waitFor()
  const [tab] = await Promise.all([
    other.context().waitForEvent('page'),
    frame.getByRole('link', { name: 'Open in Plenary' }).click(),
  ])
  await tab.waitForURL(/#\/workbench\/untoc-cop\/substance\/58-7-34$/)
})

test.each(['light', 'dark'] as const)('the vote in a frame has no barrier to access, in %s', async (colorScheme) => {
  for (const width of [320, 1440]) {
    const { page, accessibility, sidewaysScroll } = await openApp('#/embed/vote/untoc-cop-2022-observers/ballots-3', {
      width,
      colorScheme,
    })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await accessibility()).toEqual([])
    expect(await sidewaysScroll()).toBe(0)
  }
})
