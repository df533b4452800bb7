/** Disputes over procedure as delegates have them: motions that compete, points of order in a vote, appeals. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openFloor, type OnFloor } from './floor.ts'

/** Both votes and debate are open somewhere in the whole session, with enough delegations to decide. */
const DEBATE = '#/s/untoc-cop-2022/general-1'
const VOTING = '#/s/untoc-cop-2022/call-1'

const openAt = async (address: string): Promise<OnFloor> => {
  const app = await openFloor()
  await app.open(address)
  await app.title.waitFor()
  return app
}

/** The control that the screen offers for an act; the group that it stands in is opened first, as one would. */
const offered = async ({ page, now }: OnFloor, act: RegExp, byKeyboard = false): Promise<Locator> => {
  const control = now.getByRole('button', { name: act })
  const group = now
    .locator('details:not([open])')
    .filter({ has: page.getByRole('button', { name: act, includeHidden: true }) })
  await control.or(group).first().waitFor()
  const summary = group.locator('summary')
  if ((await group.count()) > 0) await (byKeyboard ? summary.press('Enter') : summary.click())
  return control
}

const perform = async (app: OnFloor, act: RegExp) => (await offered(app, act)).click()
const performByKeyboard = async (app: OnFloor, act: RegExp) => (await offered(app, act, true)).press('Enter')

/** What the screen says against an act that is not offered: the entry of the list, with its reason and its rule. */
const against = async ({ page, now }: OnFloor, act: string): Promise<string> => {
  const list = now.locator('details').filter({ has: page.getByText('Not now, and why', { exact: true }) })
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click()
  const entry = list.locator('.barred-groups > li').filter({ has: page.getByText(act, { exact: true }) })
  await entry.waitFor()
  return entry.innerText()
}

test.each([
  ['by mouse', perform],
  ['by keyboard', performByKeyboard],
])('suspension of the meeting goes before closure of the debate, %s', async (_, act) => {
  const app = await openAt(DEBATE)
  const { section, now, main, title, next, page, verdict, typeVote } = app
  await act(app, /move to close the debate/)
  // The President begins on it; then somebody moves what goes before it.
  await act(app, /call the vote: shall the debate be closed/)
  await page.getByRole('button', { name: 'Back one step' }).press('Enter')
  await title.getByText('closure of the debate').waitFor()
  await act(app, /move to suspend the meeting/)
  await title.getByText('suspension of the meeting').waitFor()

  const pending = section('Motions pending')
  expect(await pending.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/Suspend the meeting[^]*Rule 50[^]*first/),
    expect.stringMatching(/Close the debate[^]*Rule 49/),
  ])
  expect(await pending.getByRole('paragraph').innerText()).toMatch(/order[^]*Rule 51/)
  await now.getByRole('button', { name: /^The President is to .*shall the meeting be suspended/ }).waitFor()
  expect(await now.getByRole('button', { name: /shall the debate be closed/ }).count()).toBe(0)
  expect(await against(app, 'call the vote: shall the debate be closed?')).toMatch(
    /Another motion goes before it[^]*Rule 51/,
  )

  await next.click()
  await main.getByRole('heading', { name: 'Not in order here' }).waitFor()
  expect(await main.innerText()).toMatch(/Another motion goes before it\.\s*Rule 51/)
  expect(await pending.getByRole('listitem').first().innerText()).toMatch(/Suspend the meeting[^]*first/)

  // Instead, the other one; it fails, and closure has its turn.
  await act(app, /call the vote: shall the meeting be suspended/)
  await act(app, /cast the ballots/)
  await typeVote([30, 60, 10])
  await verdict(/^Not carried: .*the meeting goes on/)
  await act(app, /announce the result/)
  await act(app, /call the vote: shall the debate be closed/)
  await title.getByText('Shall the debate be closed?').waitFor()
  expect(await main.getByRole('heading', { name: 'Not in order here' }).count()).toBe(0)
})

test('during the voting a point of order is heard on its conduct, and on nothing else', async () => {
  const app = await openAt(VOTING)
  const { section, now, title, page } = app
  await offered(app, /point of order/)
  const points = now.getByRole('listitem').filter({ has: page.getByRole('button', { name: /point of order/ }) })
  expect(await points.count()).toBe(1)
  expect(await points.innerText()).toMatch(/on the conduct of the vote[^]*Rule 44/)
  expect(await against(app, 'raise a point of order')).toMatch(/only a point of order on its conduct[^]*Rule 65/)
  expect(await against(app, 'move to close the debate')).toMatch(/Rule 65/)

  await perform(app, /raise a point of order on the conduct/)
  expect(await section('Point of order').innerText()).toMatch(/The President rules on it[^]*Rule 44/)
  await title.getByText('matter of procedure').waitFor()
  expect(await against(app, 'cast the ballots')).toMatch(/A point of order is pending[^]*Rule 44/)

  // Ruled on, and nobody appeals: the vote goes on where it was.
  await perform(app, /rule that the point is well taken/)
  await perform(app, /the ruling stands/)
  await now.getByRole('button', { name: /^The parties cast the ballots/ }).waitFor()
  expect(await section('Point of order').count()).toBe(0)
})

test('an appeal that ties leaves the ruling standing, and the vote that was interrupted goes on', async () => {
  const app = await openAt(VOTING)
  const { section, title, main, now, typeVote, verdict, says } = app
  await performByKeyboard(app, /raise a point of order on the conduct/)
  await performByKeyboard(app, /rule that the point is well taken/)
  await performByKeyboard(app, /appeal against the ruling/)
  await title.getByText('Is the President’s ruling overruled?').waitFor()
  expect(await section('Point of order').innerText()).toMatch(/A vote in favour overrules it\.[^]*Rule 44/)

  await performByKeyboard(app, /cast the ballots/)
  await typeVote([40, 40, 23])
  await says('41 needed')
  await verdict(/^Not carried: a tie, so the ruling stands/)
  expect(await section('Why').innerText()).toMatch(/Rule 44[^]*40 on each side[^]*the ruling standing/)
  await title.getByText('Is the President’s ruling overruled?').waitFor()

  await performByKeyboard(app, /announce the result/)
  await verdict(/^Not carried: a tie, so the ruling stands/)
  await performByKeyboard(app, /^The parties cast the ballots/)
  await title.getByText('matter of procedure').waitFor()
  await main.getByRole('heading', { name: 'Carried: it is a matter of procedure.' }).waitFor()
  await now.getByRole('button', { name: /announce the result/ }).waitFor()

  // One vote more, and it is overruled.
  await app.button('Back one step').click()
  await app.button('Back one step').click()
  await typeVote([41, 40, 22])
  await verdict(/^Carried: the ruling is overruled/)
})
