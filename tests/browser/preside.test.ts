/** Presiding in a real browser: a short meeting to its report with the mouse, another with the keys; and how it looks to axe. */
import type { Download } from 'playwright-core'
import { expect, test } from 'vitest'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { heldRightly, hold, holdWith, codeOf, rightly, type Meeting } from '#src/presiding/meeting.ts'
import type { Setup } from '#src/presiding/setup.ts'
import { filledBy } from '#src/presiding/counting.ts'
import { ANNOUNCED, NUMBERS, TURN_KINDS, type Turn } from '#src/presiding/turn.ts'
import { openApp, type OpenApp } from '../support/app.ts'
import { faultsInLightAndDark } from './walk.ts'

const SETUP: Setup = { ruleSet: untocCop, temper: 'obstructive', seed: 2, length: 'short' }
const addressOf = ({ setup, choices }: Meeting): string =>
  `#/chair/preside/${setup.ruleSet.id}/${setup.temper}/${setup.seed}/${setup.length}/${codeOf(choices)}`

const textOf = async (download: Download): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString('utf8')
}

/** The numbers are typed one after the other; a form that is filled in is sent with Enter. */
const announce = async ({ page }: OpenApp, { vote }: Turn): Promise<void> => {
  if (vote === null || vote.decision === null) throw new Error('no vote is to be announced')
  const { outcome, ...numbers } = filledBy(vote.decision)
  await page.getByRole('heading', { name: 'Fill in the result' }).focus()
  for (const number of NUMBERS) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(String(numbers[number]))
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let down = 0; down < ANNOUNCED.indexOf(outcome); down += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

const choicesOf = ({ page }: OpenApp) => page.getByRole('list', { name: 'Your choices' }).getByRole('button')

test('with the mouse: the chair is taken, a meeting is led to its report, and the report is saved', async () => {
  const app = await openApp('#/chair', { width: 1440, height: 900 })
  const { page } = app
  await page.getByRole('link', { name: 'Preside' }).click()
  await page.getByRole('combobox', { name: 'Body' }).selectOption('unga-plenary')
  await page.getByRole('radio', { name: /^Confused/ }).check()
  await page.getByRole('textbox', { name: 'Number of the meeting' }).fill('3')
  await page.getByRole('button', { name: 'Take the chair' }).click()
  const meeting = heldRightly({ ruleSet: ungaPlenary, temper: 'confused', seed: 3, length: 'short' })
  const texts = meeting.choices.map((_, place) => hold(meeting.setup, meeting.choices.slice(0, place)).turn)
  for (const [place, choice] of meeting.choices.entries()) {
    const turn = texts[place]
    await page.getByRole('heading', { name: turn?.asks ?? '', exact: true }).waitFor()
    if (turn?.kind === 'announce') await announce(app, turn)
    else await choicesOf(app).nth(Number(choice)).click()
    await page.waitForFunction((end) => location.hash.endsWith(end), `/${codeOf(meeting.choices.slice(0, place + 1))}`)
  }
  await page.getByRole('heading', { name: 'Where history turned' }).waitFor()
  await page.getByText('Nowhere. With every ruling right, the meeting would have gone the same way.').waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as text (Markdown)' }).click()
  expect(await textOf(await saving)).toContain('The President declared the session closed.')
  // Back leaves the chair: it does not go through the meeting once more.
  await page.goBack()
  await page.getByRole('button', { name: 'Take the chair' }).waitFor()
})

test('with the keys alone, on a narrow screen: an error is refused, and the meeting goes on to its end', async () => {
  const app = await openApp(`#/chair/preside/untoc-cop/obstructive/2/short`, { width: 390, height: 844 })
  const { page } = app
  const { choices } = heldRightly(SETUP)
  const first = hold(SETUP, []).turn
  const wrong = first?.options.findIndex(({ right }) => !right) ?? 0
  const after = async (acting: () => Promise<void>): Promise<void> => {
    const before = page.url()
    await acting()
    await page.waitForFunction((was) => location.href !== was, before)
    await page.waitForFunction(() => document.activeElement?.matches('h1, h2') === true)
  }
  const press = (place: number): Promise<void> =>
    after(async () => {
      // From what is asked, the choices are the next stops.
      for (let stop = 0; stop <= place; stop += 1) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    })
  await page.getByRole('heading', { name: 'What do you do next?' }).focus()
  await press(wrong)
  await page.getByRole('heading', { name: 'Not in order' }).waitFor()
  const opening = Number(choices[0])
  await press(opening > wrong ? opening - 1 : opening)
  for (const [place, choice] of choices.entries()) {
    const { turn } = hold(SETUP, choices.slice(0, place))
    if (place === 0) continue
    if (turn?.kind === 'announce') await after(() => announce(app, turn))
    else await press(Number(choice))
  }
  await page.getByText(/decisions were right at the first try/).waitFor()
  expect(await page.locator('.preside-score').innerText()).toMatch(/^(\d+) of (\d+) /)
  expect(await app.sidewaysScroll()).toBe(0)
})

test('every kind of turn, a refusal and the record: nothing for axe to find, and nothing scrolls sideways', async () => {
  const kinds = TURN_KINDS.map((kind) => ({ kind, meeting: firstOf(kind) }))
  const refused = holdWith(SETUP, (turn, place) => (place > 0 ? null : turn.options.findIndex(({ right }) => !right)))
  const record = holdWith(SETUP, (turn) =>
    turn.kind === 'request' ? turn.options.findIndex(({ right }) => !right) : rightly(turn),
  )
  const places = [
    { kind: 'setting up', address: '#/chair/preside' },
    { kind: 'damaged', address: '#/chair/preside/nobody/cross/x/endless' },
    ...kinds.map(({ kind, meeting }) => ({ kind, address: addressOf(meeting) })),
    { kind: 'refused', address: addressOf(refused) },
    { kind: 'record', address: addressOf(record) },
  ]
  const faults: string[] = []
  for (const width of [1440, 390]) {
    const app = await openApp('#/chair/preside', { width, height: 900 })
    for (const { kind, address } of places) {
      await app.open(address)
      await app.page.locator('.preside h1').waitFor()
      await app.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
      if (width === 1440) faults.push(...(await faultsInLightAndDark(app, kind)))
      if ((await app.sidewaysScroll()) > 0) faults.push(`${kind}: ${width} px scroll sideways`)
    }
  }
  expect(faults).toEqual([])
})

/** The first turn of this kind, over a few seeds. */
const firstOf = (kind: (typeof TURN_KINDS)[number]): Meeting => {
  for (let seed = 1; seed < 40; seed += 1) {
    const meeting = holdWith({ ...SETUP, seed }, (turn) =>
      turn.kind === kind
        ? null
        : turn.kind === 'request'
          ? turn.options.findIndex(({ right }) => !right)
          : rightly(turn),
    )
    if (meeting.turn !== null) return meeting
  }
  throw new Error(`no ${kind} in forty meetings`)
}
