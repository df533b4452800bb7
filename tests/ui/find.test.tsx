import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import type { Scenario } from '#scenarios/schema'
import { focusFind } from '#src/timeline/FindBar.tsx'
import { foundIn } from '#src/timeline/find.ts'
import { groupsOf } from '#src/timeline/groups.ts'
import { Timeline } from '#src/timeline/Timeline.tsx'
import { groupTitle } from '#src/timeline/words.ts'
import { SessionProvider, viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO, loadScenario } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

// What is fetched when it is needed: a test does not wait for it.
beforeAll(() => import('#src/timeline/ScenarioMenu.tsx'))

const shipped = async (id: string): Promise<Scenario> => {
  const scenario = await loadScenario(id)
  if (scenario === undefined) throw new Error(`no scenario ${id}`)
  return scenario
}
const viewIn = (scenario: Scenario, at = scenario.opensAt) => {
  const store = createSession(scenario)
  store.setState({ at })
  return viewOf(store.getState())
}
const titles = (scenario: Scenario, shown: Parameters<typeof foundIn>[1], query = '') =>
  foundIn(viewIn(scenario), shown, query)?.map(({ title }) => title)

test('a whole session is a list of meetings, each with its body, and of the Bureau between them', async () => {
  const groups = groupsOf(viewIn(await shipped('untoc-cop-2022')))
  expect(groups.map(({ kind }) => groupTitle(kind))).toEqual([
    'Before the session',
    '1st meeting',
    'Meeting of the Bureau',
    '2nd meeting',
    'Meeting of the Bureau',
    '3rd meeting',
    '4th meeting',
    'Meeting of the Bureau',
    '5th meeting',
    '6th meeting',
    'Meeting of the Bureau',
    '7th meeting',
    '8th meeting, Committee of the Whole',
    '9th meeting, Committee of the Whole',
    '10th meeting, Committee of the Whole',
    '7th meeting, continued',
    'Meeting of the Bureau',
    '11th meeting, Committee of the Whole',
    '7th meeting, continued',
  ])
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(201)
  expect(groups.flatMap(({ items }) => items.flatMap(({ rows }) => rows))).toHaveLength(201)
})

test('within a meeting, what takes up a matter is its heading', async () => {
  const second = groupsOf(viewIn(await shipped('untoc-cop-2022'))).find(({ key }) => key === 'meeting-2-opens')
  expect(second?.items.map(({ heading, rows }) => [heading, rows[0]?.id])).toEqual([
    [null, 'meeting-2-opens'],
    ['applications', 'request-1'],
    ['row', 'general-2'],
    [null, 'meeting-2-ends'],
  ])
})

test('votes are named by the question that was put', async () => {
  expect(titles(FIRST_SCENARIO, 'votes')).toEqual([
    'Is according observer status a matter of procedure?',
    'Shall one decision be taken for all of them together?',
    'Shall observer status be accorded to the three organizations?',
  ])
  const china = titles(await shipped('unga-1971-china'), 'votes')
  expect(china).toHaveLength(7)
  expect(china?.slice(0, 3)).toEqual([
    'Shall the vote be deferred?',
    'Shall the draft be given priority?',
    'Is it an important question?',
  ])
  expect(china?.join(' ')).not.toMatch(/observer|procedure|Conference/)
})

test('decisions are named by what was decided, and say how', async () => {
  const found = foundIn(viewIn(await shipped('untoc-cop-2022')), 'decisions', 'firearms')
  expect(found?.map(({ title, how }) => [title, how])).toEqual([
    [expect.stringContaining('L.10/Rev.2'), 'consensus.declare'],
  ])
})

test.each([
  [
    '¶ 41',
    [
      'bureau-2',
      'bureau-2-rises',
      'meeting-3-opens',
      'english-only',
      'english-seek',
      'english-opposed',
      'english-fails',
    ],
  ],
  ['rule 46', ['replies']],
  ['turkiye', ['general-parties', 'l-9-turkiye']],
  ['slovakia reply', ['replies']],
  ['the vote on procedure', ['call-1', 'ballots-1']],
  ['nothing of the kind', []],
])('%s finds its steps', async (query, ids) => {
  const found = foundIn(viewIn(await shipped('untoc-cop-2022')), 'all', query)
  expect(found?.map(({ row }) => row.id)).toEqual(ids)
})

test('only the meeting on screen is open in a long session; another opens, and the vote is two presses away', async () => {
  const user = userEvent.setup()
  const store = createSession(await shipped('untoc-cop-2022'))
  store.setState({ at: 'meeting-7-opens' })
  render(
    <SessionProvider store={store}>
      <Timeline />
    </SessionProvider>,
  )
  const group = (name: RegExp) => screen.getByRole('button', { name, hidden: true })
  expect(group(/^7th meeting 13 steps/).getAttribute('aria-expanded')).toBe('true')
  expect(group(/^2nd meeting/).getAttribute('aria-expanded')).toBe('false')
  expect(screen.getAllByRole('listitem')).toHaveLength(13)
  await user.click(group(/^2nd meeting/))
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(13)
  await user.click(screen.getByRole('radio', { name: 'Votes' }))
  await user.click(await screen.findByRole('button', { name: /matter of procedure\?.*Carried/ }))
  expect(store.getState().at).toBe('ballots-1')
})

test('what is typed narrows the list; Escape gives it back, and Enter goes to the first', async () => {
  const user = userEvent.setup()
  const store = createSession(FIRST_SCENARIO)
  render(
    <SessionProvider store={store}>
      <Timeline />
    </SessionProvider>,
  )
  const field = screen.getByRole('searchbox', { name: 'Find a step' })
  await user.click(field)
  await user.paste('no such thing')
  expect(await screen.findByText('No step answers this.')).not.toBeNull()
  await user.keyboard('{Escape}')
  expect(screen.getAllByRole('listitem')).toHaveLength(FIRST_SCENARIO.events.length)
  await user.paste('adjourned')
  await screen.findByText('1 step found')
  await user.keyboard('{Enter}')
  expect(store.getState().at).toBe('adjournment-1')
})

test('the chooser lists what ships and shows it', async () => {
  const user = userEvent.setup()
  const store = createSession(FIRST_SCENARIO)
  render(
    <SessionProvider store={store}>
      <Timeline />
    </SessionProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Observers, 17 October 2022' }))
  const menu = within(await screen.findByRole('dialog', { name: 'Scenario' }))
  await user.click(menu.getByRole('button', { name: /The representation of China/ }))
  expect(
    await screen.findByRole('heading', { level: 2, name: 'The representation of China, 25 October 1971' }),
  ).not.toBeNull()
  expect(store.getState().scenario.id).toBe('unga-1971-china')
})

test('without a field on screen, looking for one asks for nothing', () => {
  expect(() => focusFind()).not.toThrow()
})
