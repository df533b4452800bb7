import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'

test.each(['/', '/some/where/'] as const)(
  'the built app runs from %s and asks no other host for anything',
  async (under) => {
    const { page, elsewhere, complaints, accessibility } = await openApp('', { under })
    await page.locator('main').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.title()).toContain('Plenary')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await accessibility()).toEqual([])
  },
)

test('a narrow window does not scroll sideways', async () => {
  const { page, sidewaysScroll } = await openApp('', { width: 360, height: 640 })
  await page.locator('main').first().waitFor()
  expect(await sidewaysScroll()).toBe(0)
})

test('the harness records what asks another host, and what the page complains of', async () => {
  const { page, elsewhere, complaints } = await openApp('', { mayComplain: true, withoutPolicy: true })
  await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined))
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown on purpose')
    })
  })
  await expect.poll(() => complaints.join('\n')).toContain('thrown on purpose')
  expect((elsewhere as string[]).splice(0)).toEqual(['https://elsewhere.example/'])
})
