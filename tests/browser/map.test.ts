import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app.ts'

const openMap = async (path: string, width = 1440, colorScheme: 'light' | 'dark' = 'light') => {
  const app = await openApp(`#/workbench/${path}`, { width, height: 900, colorScheme })
  const { page } = app
  const point = page.getByRole('slider', { name: 'This vote' })
  await point.waitFor()
  await point.scrollIntoViewIfNeeded()
  const counts = async () => ((await point.getAttribute('aria-valuetext')) ?? '').match(/\d+/g)?.map(Number) ?? []
  const place = async () => {
    const box = await page.locator('.map-dot').boundingBox()
    if (box === null) throw new Error('the point is not shown')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  return { ...app, point, counts, place }
}

describe('the map of all tallies', () => {
  test('the point follows the mouse, the votes stay as many, and the address is written once it rests', async () => {
    const { page, counts, place } = await openMap('untoc-cop/substance/58-7-34')
    await page.evaluate(() => {
      const replace = history.replaceState.bind(history)
      let writes = 0
      history.replaceState = (...state) => {
        writes += 1
        document.documentElement.dataset['writes'] = String(writes)
        replace(...state)
      }
    })
    const from = await place()
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 150, from.y + 20, { steps: 30 })
    await page.getByRole('heading', { name: 'Not carried' }).first().waitFor()
    await page.mouse.up()
    const [inFavour = 0, against = 0, abstaining = 0] = await counts()
    expect(inFavour + against + abstaining).toBe(99)
    expect(against).toBeGreaterThan(inFavour)
    expect(new URL(page.url()).hash).toBe(`#/workbench/untoc-cop/substance/${inFavour}-${against}-${abstaining}`)
    expect(await page.evaluate(() => document.documentElement.dataset['writes'])).toBe('1')
    const to = await place()
    expect(Math.hypot(to.x - from.x - 150, to.y - from.y - 20)).toBeLessThan(5)
    expect(await page.locator('.map output.unseen').textContent()).toContain('Not carried')
  })

  test('a point elsewhere is chosen with a click', async () => {
    const { page, counts, place } = await openMap('untoc-cop/substance/58-7-34')
    const from = await place()
    await page.mouse.click(from.x + 60, from.y)
    const [inFavour = 0, against = 0, abstaining] = await counts()
    expect(abstaining).toBe(34)
    expect(against).toBeGreaterThan(7)
    expect(inFavour + against).toBe(65)
  })

  test.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('nothing that axe objects to and nothing beyond the edge, %i wide, %s', async (width, scheme) => {
    const { page, accessibility, sidewaysScroll, open } = await openMap('untoc-cop/procedure/40-40-20', width, scheme)
    await page.getByLabel('Mark the votes of 2022').check()
    await page.getByText('The same as a table').click()
    for (const row of await page.locator('.elsewhere details > summary').all()) await row.click()
    expect(await accessibility()).toEqual([])
    expect(await sidewaysScroll()).toBe(0)
    for (const votes of ['100-0-0', '0-100-0', '0-0-100']) {
      await open(`#/workbench/untoc-cop/procedure/${votes}`)
      await page.getByRole('slider', { name: 'This vote' }).waitFor()
      expect(await sidewaysScroll()).toBe(0)
    }
  })
})
