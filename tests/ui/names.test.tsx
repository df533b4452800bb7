/** Names that are written to do harm: whoever reads a file or a link of somebody else's sees them as text, and nothing runs. */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Scenario } from '#scenarios/schema'
import { BranchBar } from '#src/branches/BranchBar.tsx'
import { Results } from '#src/chair/teacher/Results.tsx'
import { Floor } from '#src/floor/Floor.tsx'
import { withDocument } from '#src/session/address.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, goTo } from '#src/session/store.ts'
import { RESULT } from '../damage/sound.ts'

const IMAGE = '<img src=x onerror="window.harmed = true">'
const SCRIPT = '"><script>window.harmed = true</script>'
const ADDRESS = 'javascript:window.harmed=true'

/** What only markup would make of such names. */
const made = (): readonly string[] =>
  [...document.querySelectorAll('img, script, iframe, object, embed, [onerror], [onload], [onclick]')].map(
    (element) => element.outerHTML,
  )

/** Where links lead, other than into the app and to pages. */
const leading = (): readonly string[] =>
  [...document.querySelectorAll('[href], [src], [action], [formaction]')]
    .flatMap((element) => ['href', 'src', 'action', 'formaction'].map((name) => element.getAttribute(name) ?? '#'))
    .filter((address) => !/^(#|https:\/\/)/.test(address))

const expectHarmless = (): void => {
  expect(made()).toEqual([])
  expect(leading()).toEqual([])
  expect('harmed' in window).toBe(false)
}

const HARMFUL: Scenario = {
  ...FIRST_SCENARIO,
  title: IMAGE,
  body: SCRIPT,
  sources: FIRST_SCENARIO.sources.map((source) => ({ ...source, symbol: IMAGE, title: SCRIPT, url: ADDRESS })),
  participants: Object.fromEntries(
    Object.entries(FIRST_SCENARIO.participants).map(([id, participant], place) => [
      id,
      { ...participant, name: [IMAGE, SCRIPT, ADDRESS, '=1+1'][place % 4] ?? null },
    ]),
  ),
  events: FIRST_SCENARIO.events.map((entry) => ({
    ...entry,
    paragraph: IMAGE.slice(0, 40),
    note: SCRIPT,
    event: 'title' in entry.event ? { ...entry.event, title: IMAGE } : entry.event,
  })),
}

test('at every step of a scenario, on the Floor', () => {
  const store = createSession(HARMFUL)
  render(
    <SessionProvider store={store}>
      <Floor />
    </SessionProvider>,
  )
  for (const { id } of HARMFUL.events) {
    act(() => goTo(store, id))
    expectHarmless()
  }
  // They are there to be read, letter by letter.
  expect(document.body.textContent).toContain(IMAGE)
  expect(document.body.textContent).toContain(SCRIPT)
})

test('a shared branch, in the list of branches', async () => {
  const store = createSession(FIRST_SCENARIO)
  const { id, ruleSet } = FIRST_SCENARIO
  const shared = { plenary: 1, scenario: id, ruleSet: { id: ruleSet, version: '1' }, name: IMAGE, edits: [] } as const
  store.setState(withDocument(store.getState(), { ...shared, edits: [], beside: { name: SCRIPT, edits: [] } }))
  render(
    <SessionProvider store={store}>
      <BranchBar />
    </SessionProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: (name) => name.includes(IMAGE) }))
  const menu = await screen.findByRole('dialog', { name: 'Record and branches' })
  expect(menu.textContent).toContain(IMAGE)
  expect(menu.textContent).toContain(SCRIPT)
  expectHarmless()
})

test.each([IMAGE, SCRIPT, ADDRESS])('a learner called %s, among results', async (name) => {
  const result = { ...(RESULT as object), learner: { name, identity: null } }
  render(<Results />)
  const [input] = document.querySelectorAll('input[type=file]')
  if (!(input instanceof HTMLInputElement)) throw new Error('there is no choice of files')
  await userEvent.upload(input, new File([JSON.stringify(result)], `${name}.json`, { type: 'application/json' }))
  expect((await screen.findByRole('rowheader')).textContent).toBe(name)
  expectHarmless()
})

test('a file that cannot be read is told by its name, as text', async () => {
  render(<Results />)
  const [input] = document.querySelectorAll('input[type=file]')
  if (!(input instanceof HTMLInputElement)) throw new Error('there is no choice of files')
  await userEvent.upload(input, new File(['{'], `${IMAGE}.json`, { type: 'application/json' }))
  expect(await screen.findByText((text) => text.includes(IMAGE))).toBeTruthy()
  expectHarmless()
})
