import { expect, test } from 'vitest'
import { openFloor } from './floor.ts'
import { arrive, DIALOGS, faultsInLightAndDark, STATES, walk } from './walk.ts'

const SIZE = { width: 1440, height: 900 }

test('no step of the record has a barrier to access, wide, in light and in dark', async () => {
  const app = await openFloor(null, SIZE)
  const faults: string[] = []
  await walk(app, async (place) => {
    faults.push(...(await faultsInLightAndDark(app, `step ${place}`)))
  })
  expect(faults).toEqual([])
})

test('nothing that a branch can look like has a barrier to access, wide', async () => {
  const app = await openFloor(null, { ...SIZE, mayComplain: false })
  const faults: string[] = []
  for (const state of STATES) {
    await arrive(app, state)
    faults.push(...(await faultsInLightAndDark(app, state.name)))
  }
  expect(faults).toEqual([])
})

test('no dialog has a barrier to access, and each gives the focus back', async () => {
  const app = await openFloor('ballots-1', SIZE)
  const { page, focused } = app
  await app.typeVote([63, 32, 8])
  const faults: string[] = []
  for (const { name, open } of DIALOGS) {
    await open(app)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading').first().waitFor()
    faults.push(...(await faultsInLightAndDark(app, name)))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    if ((await focused()) === '') faults.push(`${name}: the focus is lost when it closes`)
  }
  expect(faults).toEqual([])
})

test('the rule book has no barrier to access, wide and narrow', async () => {
  const app = await openFloor(null, SIZE)
  const { page, open, sidewaysScroll } = app
  const faults: string[] = []
  for (const path of ['#/rules', '#/rules/untoc-cop/61']) {
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await open(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      faults.push(...(await faultsInLightAndDark(app, `${path} at ${width}`)))
      if ((await sidewaysScroll()) > 0) faults.push(`${path} scrolls sideways at ${width}`)
    }
  }
  expect(faults).toEqual([])
})

test('the glossary has no barrier to access, wide and narrow', async () => {
  const app = await openFloor(null, SIZE)
  const { page, open, sidewaysScroll } = app
  const faults: string[] = []
  for (const path of ['#/chair/terms', '#/chair/terms/quorum']) {
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await open(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      faults.push(...(await faultsInLightAndDark(app, `${path} at ${width}`)))
      if ((await sidewaysScroll()) > 0) faults.push(`${path} scrolls sideways at ${width}`)
    }
  }
  expect(faults).toEqual([])
})

test('a term that is open has no barrier to access, stays on the page, and Escape gives the focus back', async () => {
  const app = await openFloor('ballots-1', SIZE)
  const { page, section } = app
  const faults: string[] = []
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await section('Why').locator('.term-word').first().waitFor()
    const terms = await section('Why').locator('.term-word').all()
    expect(terms.length).toBeGreaterThan(2)
    for (const term of terms) {
      await term.click()
      const note = page.getByRole('note')
      const name = `${await term.innerText()} at ${width}`
      const box = await note.boundingBox()
      if (box === null || box.x < 0 || box.x + box.width > width || box.y < 0) faults.push(`${name} leaves the page`)
      if (width === 390) faults.push(...(await faultsInLightAndDark(app, name)))
      // Its links follow the word itself.
      await page.keyboard.press('Tab')
      if (
        !(await note
          .locator('a')
          .first()
          .evaluate((element) => element === document.activeElement))
      )
        faults.push(`${name}: its links do not follow`)
      await page.keyboard.press('Escape')
      await note.waitFor({ state: 'detached' })
      if (!(await term.evaluate((element) => element === document.activeElement))) faults.push(`${name}: focus is lost`)
    }
  }
  expect(faults).toEqual([])
})

test('projector mode has no barrier to access, and Escape leaves it', async () => {
  const app = await openFloor('ballots-1', SIZE)
  const { page, button, sidewaysScroll, focused, main } = app
  const size = () => main.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).fontSize)
  await main.getByText('53 needed').first().waitFor()
  const before = parseFloat(await size())
  await button('Projector').click()
  await button('Leave projector mode').waitFor()
  expect(parseFloat(await size())).toBeGreaterThan(before * 1.5)
  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await focused()).not.toBe('')
  expect(await faultsInLightAndDark(app, 'projector')).toEqual([])
  expect(await sidewaysScroll()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: /^Next: hear/ }).waitFor()
  await page.keyboard.press('Escape')
  await button('Projector').waitFor()
  expect(await focused()).not.toBe('')
})
