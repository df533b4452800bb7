import { readdirSync, readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { codeOf, heldRightly } from '#src/presiding/meeting.ts'
import { branchKind, toKeep } from '#src/session/kept.ts'
import { openScenario } from '#src/session/open.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { ScenarioMenu } from '#src/timeline/ScenarioMenu.tsx'
import { FIRST_SCENARIO, loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import { branchesHere, createSession, edit, goTo, redo, startBranch, undo } from '#src/session/store.ts'
import { addressOf } from '#src/session/address.ts'
import { insertAct } from '#src/floor/insertAct.ts'
import { showAddress } from '#src/floor/showAddress.ts'
import { noticeStore } from '#src/session/notices.ts'

test('the menu names every scenario that ships, by its own title and body', () => {
  const documents = readdirSync('scenarios')
    .filter((file) => file.endsWith('.json'))
    .map((file): { readonly id: string; readonly title: string; readonly body: string } =>
      JSON.parse(readFileSync(`scenarios/${file}`, 'utf8')),
    )
    .map(({ id, title, body }) => ({ id, title, body }))
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)
  expect([...SCENARIO_TITLES].sort(byId)).toEqual(documents.sort(byId))
})

test('each is loaded whole, once', async () => {
  for (const { id, title } of SCENARIO_TITLES) {
    const scenario = await loadScenario(id)
    expect(scenario?.title).toBe(title)
    expect(await loadScenario(id)).toBe(scenario)
  }
  expect(await loadScenario('no-such')).toBeUndefined()
  expect(await loadScenario('constructor')).toBeUndefined()
})

test('branches stay with their scenario, and one comes back to where one was', async () => {
  const store = createSession(FIRST_SCENARIO)
  startBranch(store, [], 'Mine')
  goTo(store, 'ballots-1')
  expect(await openScenario(store, 'unga-1971-china')).toBe('shown')
  expect(store.getState()).toMatchObject({ active: null, at: 'call-3' })
  expect(branchesHere(store.getState())).toEqual([])
  startBranch(store)
  expect(branchesHere(store.getState()).map(({ name }) => name)).toEqual(['Branch 1'])
  await openScenario(store, FIRST_SCENARIO.id)
  expect(store.getState().at).toBe('ballots-1')
  expect(branchesHere(store.getState()).map(({ name }) => name)).toEqual(['Mine'])
  expect(store.getState().branches.map(({ scenario }) => scenario)).toEqual([FIRST_SCENARIO.id, 'unga-1971-china'])
})

test('a meeting that was presided over opens beside the others, and a link to a change of it shows it elsewhere', async () => {
  const { choices } = heldRightly({ ruleSet: untocCop, temper: 'mixed', seed: 7, length: 'short' })
  const id = `presided-untoc-cop-mixed-7-short-${codeOf(choices)}`
  const store = createSession(FIRST_SCENARIO)
  const mine = startBranch(store, [], 'Mine')
  await showAddress(store, `#/s/${id}/act-1`)
  expect(store.getState()).toMatchObject({ scenario: { id }, active: null, at: 'act-1' })
  goTo(store, 'act-4')
  edit(store, [{ kind: 'remove', id: 'act-4' }])
  const { hash, whole } = addressOf(store.getState())
  expect(whole).toBe(true)
  await openScenario(store, FIRST_SCENARIO.id)
  expect(store.getState().active).toBe(mine.id)

  const elsewhere = createSession(FIRST_SCENARIO)
  await showAddress(elsewhere, hash)
  expect(elsewhere.getState().scenario.id).toBe(id)
  expect(branchesHere(elsewhere.getState()).map(({ edits }) => edits)).toEqual([[{ kind: 'remove', id: 'act-4' }]])
})

test('the menu lists a meeting of one’s own beside what ships', async () => {
  const store = createSession(FIRST_SCENARIO)
  await openScenario(store, 'presided-untoc-cop-mixed-7-short-0')
  const { title } = store.getState().scenario
  await openScenario(store, FIRST_SCENARIO.id)
  render(
    <SessionProvider store={store}>
      <ScenarioMenu onClose={() => undefined} />
    </SessionProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(title) }))
  expect(store.getState().scenario.title).toBe(title)
})

test('what was done and undone is kept with its branch, and can be redone on another visit', () => {
  const store = createSession(FIRST_SCENARIO)
  goTo(store, 'opening-2')
  edit(store, [{ kind: 'remove', id: 'request-2' }])
  insertAct(store, { type: 'consensus.seek', by: 'president', in: 'plenary', on: 'observers' })
  const added = store.getState().at
  undo(store)
  expect(store.getState().at).toBe('opening-2')
  const [made] = store.getState().branches
  const later = createSession(FIRST_SCENARIO)
  // As it comes back from the device: a copy, read by its schema.
  const branch = made === undefined ? null : branchKind.read(structuredClone(toKeep(made)), 1)
  later.setState({ branches: branch === null ? [] : [branch], active: branch?.id ?? null })
  expect(redo(later)).toBe(true)
  expect(later.getState().at).toBe(added)
  expect([undo(later), undo(later), undo(later)]).toEqual([true, true, false])
  expect(branchesHere(later.getState())[0]?.edits).toEqual([])
})

test('votes that are redone stay on screen, also where they bring a step of their own: so many were there', () => {
  const store = createSession(FIRST_SCENARIO)
  goTo(store, 'ballots-1')
  const put = { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 120 } as const
  const votes = {
    type: 'ballots.cast',
    by: 'secretariat',
    in: 'plenary',
    on: 'vote-1',
    ballots: { by: 'count', inFavour: 63, against: 32, abstaining: 25 },
  } as const
  edit(store, [
    { kind: 'change', id: 'ballots-1', event: votes },
    { kind: 'insert', after: 'procedure', id: 'x-present', event: put },
  ])
  undo(store)
  expect(redo(store)).toBe(true)
  expect(store.getState().at).toBe('ballots-1')
})

test('an address shows its scenario and step; one of another scenario, unknown, leaves the record', async () => {
  const store = createSession(FIRST_SCENARIO)
  await showAddress(store, '#/s/unga-1971-china/ballots-7')
  expect(store.getState()).toMatchObject({ at: 'ballots-7', scenario: { id: 'unga-1971-china' } })
  expect(addressOf(store.getState()).hash).toBe('#/s/unga-1971-china/ballots-7')
  const before = store.getState()
  await showAddress(store, '#/s/no-such-scenario/ballots-7')
  expect(store.getState()).toBe(before)
  expect(noticeStore.getState().notices.at(-1)).toMatchObject({
    tone: 'error',
    details: ['The scenario “no-such-scenario” is not here.'],
  })
  await showAddress(store, '#/s/untoc-cop-2022/l-9-postponed')
  expect(store.getState()).toMatchObject({ at: 'l-9-postponed', scenario: { id: 'untoc-cop-2022' } })
})
