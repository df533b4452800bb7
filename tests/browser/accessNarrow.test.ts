import { expect, test } from 'vitest'
import { openFloor } from './floor.ts'
import { arrive, DIALOGS, faultsInLightAndDark, STATES, walk } from './walk.ts'

const SIZE = { width: 390, height: 844 }
const WIDTHS = [320, 390, 768, 1440] as const

test('no step of the record has a barrier to access, narrow, in light and in dark', async () => {
  const app = await openFloor(null, SIZE)
  const faults: string[] = []
  await walk(app, async (place) => {
    faults.push(...(await faultsInLightAndDark(app, `step ${place}`)))
  })
  expect(faults).toEqual([])
})

test('nothing that a branch can look like has a barrier to access, narrow', async () => {
  const app = await openFloor(null, SIZE)
  const faults: string[] = []
  for (const state of STATES.filter(({ name }) => name !== 'a step taken away')) {
    await arrive(app, state)
    faults.push(...(await faultsInLightAndDark(app, state.name)))
  }
  expect(faults).toEqual([])
})

test('no dialog has a barrier to access, narrow, nor makes the page scroll sideways', async () => {
  const app = await openFloor('ballots-1', SIZE)
  const { page, sidewaysScroll } = app
  await app.typeVote([63, 32, 8])
  const steps = { name: 'All steps', open: () => page.getByRole('button', { name: /^All steps/ }).click() }
  const faults: string[] = []
  for (const { name, open } of [...DIALOGS, steps]) {
    await open(app)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading').first().waitFor()
    faults.push(...(await faultsInLightAndDark(app, name)))
    for (const width of [390, 320]) {
      await page.setViewportSize({ ...SIZE, width })
      const beyond = await dialog.evaluate((element) => element.getBoundingClientRect().right - innerWidth)
      if (beyond > 0 || (await sidewaysScroll()) > 0) faults.push(`${name} does not fit ${width}`)
    }
    await page.setViewportSize(SIZE)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  expect(faults).toEqual([])
})

test('no step and no branch makes the page scroll sideways at any width', async () => {
  const app = await openFloor(null, SIZE)
  const { page, sidewaysScroll } = app
  const faults: string[] = []
  const tryWidths = async (where: string) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ ...SIZE, width })
      const over = await sidewaysScroll()
      if (over > 0) faults.push(`${where} at ${width}: ${over} px`)
    }
  }
  await walk(app, (place) => tryWidths(`step ${place}`))
  await page.setViewportSize(SIZE)
  for (const state of STATES.filter(({ name }) => name !== 'a step taken away')) {
    await arrive(app, state)
    await tryWidths(state.name)
    await page.setViewportSize(SIZE)
  }
  expect(faults).toEqual([])
})

test('on a phone the next step is in reach of a thumb, and every step is one press away', async () => {
  const { page, next, button, title } = await openFloor(null, SIZE)
  const box = await next.boundingBox()
  expect(box?.y).toBeGreaterThan(SIZE.height / 2)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(SIZE.height)
  expect(box?.height).toBeGreaterThanOrEqual(44)
  await button(/^All steps/).click()
  await page.getByRole('dialog').getByRole('button', { name: '63 in favour, 15 against, 25 abstaining' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await title.getByText('matter of procedure').waitFor()
})
