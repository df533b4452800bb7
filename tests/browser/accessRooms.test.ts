/** No room has a barrier to access: as it is first seen, wide and narrow, in light and in dark. */
import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { ROOMS } from './rooms.ts'
import { faultsInLightAndDark } from './walk.ts'

const WIDTHS = [1440, 390] as const

test.each(ROOMS)('the room at “%s” has no barrier to access, wide or narrow, in light or in dark', async (room) => {
  const { page, accessibility } = await openApp(room, { width: WIDTHS[0], height: 900 })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const faults: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    faults.push(...(await faultsInLightAndDark({ page, accessibility }, `${width} wide`)))
  }
  expect(faults).toEqual([])
})
