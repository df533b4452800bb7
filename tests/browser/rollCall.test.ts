/** A roll-call as a secretary would hold it: asked for, its lot drawn, names called one after the other. */
import { expect, test } from 'vitest'
import { openFloor } from './floor.ts'

test.each([390, 1280])('a roll-call is asked for, begun by lot and called, at %i px', async (width) => {
  const app = await openFloor('', { width })
  const { page, now, main, accessibility, sidewaysScroll } = app
  await app.open('#/s/untoc-cop-2022-observers/procedure')
  const perform = async (act: RegExp) => {
    const control = now.getByRole('button', { name: act }).first()
    await now.getByRole('button', { name: act, includeHidden: true }).first().waitFor({ state: 'attached' })
    if (!(await control.isVisible())) await app.unfold()
    await control.click()
  }
  await perform(/ask for a roll-call/)
  await perform(/call the vote: is it a matter of procedure/)
  const roll = main.getByRole('region', { name: 'Roll-call' })
  await roll.getByText(/The lot is not drawn/).waitFor()
  await roll.getByRole('combobox', { name: 'or choose the name' }).selectOption('China')
  await roll.getByRole('button', { name: 'This name is drawn' }).click()
  await roll.getByText('China is called next. 0 of 13 have been called.').waitFor()
  await perform(/China: pass/)
  await roll.getByText('Passed, to be called again: China.').waitFor()
  await perform(/Cuba: yes/)
  await roll.getByText(/2 of 13 have been called\./).waitFor()
  expect(await roll.getByRole('list', { name: 'Last answers' }).innerText()).toMatch(/Cuba: in favour/)
  expect(await sidewaysScroll()).toBe(0)
  expect(await accessibility()).toEqual([])
  await page.getByRole('button', { name: 'Back one step' }).press('Enter')
  await roll.getByText(/1 of 13 have been called\./).waitFor()
})
