/** A newcomer finds a session, and in it a vote: by words, by meeting, by item of the agenda, among the votes alone. */
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openFloor, type OnFloor } from './floor.ts'

const WHOLE = /^The eleventh session, 17 to 21 October 2022/
const CHINA = /^The representation of China/
const PROCEDURE = 'Is according observer status a matter of procedure?'

/** Opens another scenario from whatever page one is on: two presses. */
const choose = async ({ page }: OnFloor, name: RegExp): Promise<void> => {
  await page
    .getByRole('button', { name: /^(Observers, 17 October 2022|The eleventh session|The representation of China)/ })
    .click()
  await page.getByRole('dialog', { name: 'Scenario' }).getByRole('button', { name }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

const showsVote = async ({ title, counts, verdict }: OnFloor) => {
  await title.getByText(PROCEDURE).waitFor()
  expect(await counts()).toEqual([63, 15, 25])
  await verdict('Carried: it is a matter of procedure.')
}

/** The list of steps: beside the board, or on a narrow screen in a dialog that one press opens. */
const WINDOWS = [
  {
    width: 1440,
    steps: ({ page }: OnFloor): Promise<Locator> => Promise.resolve(page.getByRole('region', { name: WHOLE })),
  },
  {
    width: 390,
    steps: async ({ page, button }: OnFloor): Promise<Locator> => {
      await button(/^All steps/).click()
      return page.getByRole('dialog', { name: 'All steps' })
    },
  },
] as const

describe.each(WINDOWS)('the whole session, $width wide', ({ width, steps }) => {
  const openWhole = async (): Promise<OnFloor> => {
    const app = await openFloor(null, { width, height: 844 })
    await choose(app, WHOLE)
    await expect.poll(() => app.page.url()).toContain('/s/untoc-cop-2022/')
    return app
  }

  test('the vote on procedure is found by these words, and is one press from there', async () => {
    const app = await openWhole()
    const list = await steps(app)
    await list.getByRole('searchbox').fill('the vote on procedure')
    await list.getByRole('button', { name: '63 in favour, 15 against, 25 abstaining' }).click()
    await showsVote(app)
    expect(await app.sidewaysScroll()).toBe(0)
  })

  test('among the votes alone it is named by its question', async () => {
    const app = await openWhole()
    const list = await steps(app)
    await list.getByRole('radio', { name: 'Votes' }).check()
    const vote = list.getByRole('button', { name: PROCEDURE })
    await vote.waitFor()
    expect(await vote.innerText()).toContain('Carried')
    expect(await list.getByRole('listitem').count()).toBe(3)
    await vote.click()
    await showsVote(app)
  })

  test('by meeting, and within it by item of the agenda', async () => {
    const app = await openWhole()
    const list = await steps(app)
    await list.getByRole('button', { name: /^6th meeting/ }).click()
    const items = list.getByRole('heading', { level: 4 })
    await items.first().waitFor()
    await items
      .getByRole('button', { name: /Item 2 \(d\)/ })
      .first()
      .click()
    await app.title.getByText('Item 2 (d)').waitFor()
    expect(await app.main.innerText()).toContain('6th meeting, paragraph 87 of the report')
  })
})

test('all of it without a mouse: the key for finding, the words, and Enter', async () => {
  const app = await openFloor()
  const { page, focused, button, title, next } = app
  await button(/^Observers, 17 October 2022/).press('Enter')
  await page.getByRole('dialog', { name: 'Scenario' }).getByRole('button', { name: WHOLE }).press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await focused()).not.toBe('')
  await page.keyboard.press('/')
  expect(await focused()).toBe('Find a step')
  await page.keyboard.type('the vote on procedure')
  await page.getByText('2 steps found').waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  await title.getByText(PROCEDURE).waitFor()
  await next.press('Enter')
  await showsVote(app)
})

test.each([1440, 390])('the roll of 1971 is read by name, with its source, %i wide', async (width) => {
  const app = await openFloor(null, { width, height: 844 })
  const { page, main, title, next, says, sidewaysScroll } = app
  await choose(app, CHINA)
  await title.getByText('Is it an important question?').waitFor()
  await next.click()
  await page.getByText('The same as a table, by name').click()
  const row = (name: RegExp) => main.getByRole('row', { name })
  expect(await row(/In favour 55/).innerText()).toMatch(/Argentina[^]*United States of America/)
  expect(await row(/Against 59/).innerText()).toMatch(/Albania[^]*Zambia/)
  await says(/Roll-calls of the General Assembly: 1186/)
  const source = page.getByRole('main').getByText(/Source: .*Voting Data of Erik Voeten/)
  await source.filter({ visible: true }).first().waitFor()
  expect(await sidewaysScroll()).toBe(0)
})
