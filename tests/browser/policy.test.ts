import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bench, openBench } from './bench.ts'
import { openFloor } from './floor.ts'
import { ROOMS } from './rooms.ts'
import { textOf } from '../support/download.ts'

/** Hears whatever the policy stops, from the next load on: the directive and what it stopped. */
const heard = async (page: Page): Promise<readonly string[]> => {
  const violations: string[] = []
  await page.exposeFunction('heardViolation', (violation: string) => violations.push(violation))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { heardViolation } = globalThis as unknown as { heardViolation: (violation: string) => void }
      heardViolation(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return violations
}

/** What the page tried, and whether the browser let it. */
const attempts: Readonly<Record<string, () => unknown>> = {
  'code from text': () => new Function('return 1')(),
  'an inline script': () =>
    document.head.append(Object.assign(document.createElement('script'), { text: 'globalThis.ran = true' })),
  'a script in an attribute': () => {
    document.body.setAttribute('onclick', 'globalThis.ran = true')
    document.body.click()
  },
  'an inline style': () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
  'a style in an attribute': () => document.body.setAttribute('style', 'color: red'),
  'markup from text': () => Object.assign(document.body, { innerHTML: '<img src=x onerror="globalThis.ran = true">' }),
  'a script of another host': () =>
    document.head.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' })),
  'a worker outside the folder': () => new Worker('/elsewhere/worker.js'),
  'another host': () => fetch('https://elsewhere.example/').catch(() => undefined),
  'a form sent away': () => {
    const form = Object.assign(document.createElement('form'), { action: '/elsewhere' })
    document.body.append(form)
    form.submit()
  },
}

/** By what each is stopped, where it is not simply any directive. */
const stoppedBy: Readonly<Record<string, RegExp>> = {
  'another host': /^connect-src/,
  'a form sent away': /^form-action/,
}

describe('the Content-Security-Policy of the built app', () => {
  test.each(Object.keys(attempts))('stops %s', async (name) => {
    const { page, open, complaints } = await openFloor(null, { mayComplain: true })
    const violations = await heard(page)
    await open('')
    await page.getByRole('main').first().waitFor()
    expect(complaints).toEqual([])
    // Later, so that it is the page that does it: what a debugger evaluates may do more.
    const thrown = await page.evaluate(
      `new Promise((done) => {
        setTimeout(() => { try { done(String((${String(attempts[name])})() && '')) } catch (error) { done(String(error)) } })
      })`,
    )
    await expect.poll(() => [...violations, thrown].join('\n')).toMatch(stoppedBy[name] ?? / /)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  test('is obeyed in every room, with all that a room fetches', async () => {
    const app = await openFloor('ballots-1', { mayComplain: true, width: 1920 })
    const { page, open, typeVote } = app
    const violations = await heard(page)
    await open('#/s/untoc-cop-2022-observers/ballots-1')
    await typeVote([63, 32, 8])
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByRole('dialog').getByRole('heading').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Whole chart' }).click()
    await page.getByRole('dialog').locator('svg').first().waitFor()
    await page.keyboard.press('Escape')
    await open('#/s/unga-1971-china')
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    for (const room of ROOMS) {
      await open(room)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
    }
    expect(violations).toEqual([])
    expect(app.complaints).toEqual([])
  })

  test('lets a table of votes be decided in a worker, and what was made be saved as a file', async () => {
    const app = await openBench()
    const { page } = app
    const violations = await heard(page)
    await app.open('#/workbench')
    const { folded } = bench(page)
    await folded('A table of votes').locator('> summary').click()
    const votes = 'id,ruleSet,matter,inFavour,against,abstaining\n1,untoc-cop,substance,58,7,34\n'
    await folded('A table of votes')
      .locator('input[type=file]')
      .setInputFiles({ name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from(votes) })
    const download = page.waitForEvent('download')
    await folded('A table of votes').getByRole('button', { name: /CSV/ }).first().click()
    expect(await textOf(await download)).toContain('untoc-cop')
    expect(violations).toEqual([])
  })
})
