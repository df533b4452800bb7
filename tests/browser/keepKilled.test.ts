/** Nothing that the page said was kept is lost, whenever the page or the whole browser dies. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { fromOf, mortalBrowser, wait } from './dying.ts'
import { floor, stepAddress } from './floor.ts'

const MOMENTS = 50
/** Every so many, the whole browser dies and not the page alone. */
const BROWSER_DIES = 10

/** Tells the test each count that stands in the field while the page says "Kept on this device". */
const watchAcknowledged = () => {
  const { acknowledge } = globalThis as unknown as { acknowledge: (against: number) => void }
  let last = ''
  const look = () => {
    const field = document.querySelector<HTMLInputElement>('input[aria-label="Against"]')
    const kept = document.querySelector('[data-kept="kept"]') !== null
    if (field === null || !kept || field.value === last) return
    last = field.value
    acknowledge(Number(last))
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
}

/** The vote of the one branch, as it came back from the device: in favour, against, abstaining. */
const shownAgain = async (page: Page): Promise<number> => {
  const { title, branches, counts } = floor(page)
  await page.goto(`${inject('origin')}/${stepAddress('ballots-1')}`)
  await title.waitFor()
  await branches.getByRole('button').first().click()
  const menu = page.getByRole('dialog', { name: 'Record and branches' })
  const lines = menu.getByRole('list').first().getByRole('button')
  await lines.nth(1).waitFor()
  expect(await lines.count()).toBe(2)
  await lines.nth(1).click()
  await branches.getByRole('button', { name: 'Branch 1' }).waitFor()
  return (await counts())[1]
}

test('killed at 50 random moments of editing, nothing acknowledged is lost', { timeout: 600_000 }, async () => {
  let against = 20
  let acknowledged: number | null = null
  const browser = await mortalBrowser(watchAcknowledged, (count) => {
    acknowledged = count
    return count !== against
  })

  let page = await browser.newPage()
  await page.goto(`${inject('origin')}/${stepAddress('ballots-1')}`)
  await floor(page).title.waitFor()
  await floor(page).type('Against', 20)
  await page.locator('[data-kept="kept"]').waitFor({ state: 'attached' })
  let heard = 0

  for (let moment = 1; moment <= MOMENTS; moment += 1) {
    // Up or down for as long as it lives: what is on disk is somewhere between what was said and what was done.
    const key = against < 40 ? 'ArrowUp' : 'ArrowDown'
    const after = Math.random() * 600
    acknowledged = against
    await floor(page).field('Against').focus()
    const death = { ofBrowser: moment % BROWSER_DIES === 0, after, from: fromOf(moment) }
    await browser.die(page, death, async () => {
      await page.keyboard.press(key)
      await wait(Math.random() * 60)
    })
    const said: number = acknowledged
    if (said !== against) heard += 1

    page = await browser.newPage()
    const back = await shownAgain(page)
    const kept = key === 'ArrowUp' ? back >= said : back <= said
    const when = `moment ${moment}, ${Math.round(after)} ms from ${death.from}`
    expect(kept, `${when}: ${said} was kept, ${back} came back`).toBe(true)
    against = back
  }
  // The test is worth something only where much was acknowledged before the end came.
  expect(heard).toBeGreaterThanOrEqual(MOMENTS / 2)
})
