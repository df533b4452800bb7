/** What holds in every room: enlarged four times, by keyboard alone, and without movement. */
import { expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { ROOMS } from './rooms.ts'
import { walkByTab } from './tabbing.ts'

const EVERYWHERE = ['', ...ROOMS]

/** A window of 1280 by 1024 pixels, and the same enlarged four times. */
const WHOLE = { width: 1280, height: 1024 }
const ENLARGED = { width: 320, height: 256 }

/** Text that its own box cuts off, and things beyond the edge of the window that nothing scrolls to. */
const lost = (): readonly string[] => {
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
  const isHiddenForSight = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width <= 1 || height <= 1
  }
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const wrong: string[] = []
  for (const element of document.querySelectorAll('body *')) {
    if (!shown(element) || isHiddenForSight(element) || element.closest('svg') !== null) continue
    const words = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
    )
    if (!words) continue
    const style = getComputedStyle(element)
    const says = `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 50)}”`
    const cut = style.overflowX !== 'visible' && !scrolls(element) && element.scrollWidth > element.clientWidth + 1
    if (cut) wrong.push(`${says} is cut off`)
    const { right, left } = element.getBoundingClientRect()
    if ((right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement))
      wrong.push(`${says} is beyond the edge`)
  }
  return wrong
}

/** Headings of the page, and the names of what can be done on it, as they are read. */
const offered = (): readonly string[] =>
  [
    ...document.querySelectorAll(
      'main h1, main h2, main h3, main a[href], main button, main input, main select, main summary',
    ),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '')
    .filter((name) => name !== '')

test.each(EVERYWHERE)('at “%s” nothing is lost or scrolls sideways when it is enlarged four times', async (room) => {
  const { page, sidewaysScroll } = await openApp(room, WHOLE)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const whole = await page.evaluate(offered)
  await page.setViewportSize(ENLARGED)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(ENLARGED.width)
  const enlarged = new Set(await page.evaluate(offered))
  expect(whole.filter((name) => !enlarged.has(name))).toEqual([])
  expect(await page.evaluate(lost)).toEqual([])
  expect(await sidewaysScroll()).toBe(0)
})

test.each(EVERYWHERE)('every control of the room at “%s” is reached and seen with the Tab key alone', async (room) => {
  const { page } = await openApp(room, { width: 1440, height: 900 })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const { controls, wrong } = await walkByTab(page)
  // A vote in a frame has no rooms around it, and little to press.
  expect(controls).toBeGreaterThan(room.startsWith('#/embed/') ? 3 : 8)
  expect(wrong).toEqual([])
})

/** Movements of the page that take longer than one sees: what moves, and for how many milliseconds. */
const moving = (): readonly string[] => {
  const animated = document.getAnimations().flatMap((animation) => {
    const { duration = 0 } = animation.effect?.getComputedTiming() ?? {}
    return typeof duration === 'number' && duration > 1 ? [`${animation.constructor.name} of ${duration} ms`] : []
  })
  const declared = [...document.querySelectorAll('body, body *')].flatMap((element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element)
    const longest = Math.max(
      ...transitionDuration.split(',').map(parseFloat),
      animationName === 'none' ? 0 : Math.max(...animationDuration.split(',').map(parseFloat)),
    )
    return longest > 0.001 || scrollBehavior === 'smooth' ? [`${element.tagName} ${element.className}`] : []
  })
  return [...animated, ...new Set(declared)]
}

test.each(EVERYWHERE)('where less movement is asked for, nothing in the room at “%s” moves', async (room) => {
  const { page } = await openApp(room, { ...WHOLE, reducedMotion: 'reduce' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(moving)).toEqual([])
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(moving)).toEqual([])
})

test('where it is not asked for, something does: the check would see it', async () => {
  const { page } = await openApp('', { ...WHOLE, reducedMotion: 'no-preference' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(await page.evaluate(moving)).not.toEqual([])
})
