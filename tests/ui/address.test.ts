import { waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { ruleSetById } from '#rules/sets/byId'
import { SCHEMA_VERSION, type Scenario } from '#scenarios/schema'
import { followAddress } from '#src/floor/followAddress.ts'
import { addressOf, withDocument } from '#src/session/address.ts'
import type * as Scenarios from '#src/session/scenarios.ts'
import { noticeStore } from '#src/session/notices.ts'
import { FIRST_SCENARIO, loadScenario } from '#src/session/scenarios.ts'
import { activeBranch, createSession, goTo, show } from '#src/session/store.ts'
import { CHINA_ADDRESS, fetchSlowly } from './slowScenario.ts'

vi.mock('#src/session/scenarios.ts', async (original) =>
  (await import('./slowScenario.ts')).withSlowScenario(await original<typeof Scenarios>()),
)

/** The address of a branch in which one step did not happen, as it is shared. */
const shared = (scenario: Scenario, name: string, without: string, at: string): string =>
  addressOf(
    withDocument(createSession(scenario).getState(), {
      plenary: SCHEMA_VERSION,
      scenario: scenario.id,
      ruleSet: { id: scenario.ruleSet, version: ruleSetById(scenario.ruleSet)?.version ?? '' },
      name,
      edits: [{ kind: 'remove', id: without }],
      at,
    }),
  ).hash
const SHARED = shared(FIRST_SCENARIO, 'Nobody objects', 'objection-1', 'call-1')
const china = await loadScenario('unga-1971-china')
if (china === undefined) throw new Error('no scenario of 1971')
const SHARED_OF_CHINA = shared(china, 'No deferral', 'deferral', 'question')

// One page, one session: what follows the address does so until the page is closed. It begins in another room.
window.location.hash = '#/chair'
const store = createSession(FIRST_SCENARIO)
await followAddress(store)

const onScreen = () => {
  const session = store.getState()
  const branch = activeBranch(session)
  return [session.scenario.id, branch?.scenario ?? session.scenario.id, branch?.name ?? 'the record', session.at]
}
const place = (step: string) => `#/s/${FIRST_SCENARIO.id}/${step}`
const line = (...what: readonly string[]) => [FIRST_SCENARIO.id, FIRST_SCENARIO.id, ...what]
beforeEach(() => noticeStore.setState({ notices: [] }))

test('what an address asks for is shown, although the session changed in another room a moment before', async () => {
  // As when branches that are kept on the device come in.
  store.setState({ branches: [] })
  window.location.hash = SHARED
  await waitFor(() => expect(onScreen()).toEqual(line('Nobody objects', 'call-1')))
  expect(window.location.hash).toBe(SHARED)
})

test('the address follows the steps, also after one that could not be shown', async () => {
  show(store, null)
  goTo(store, 'call-1')
  await waitFor(() => expect(window.location.hash).toBe(place('call-1')))
  window.location.hash = '#/s/no-such-scenario'
  await waitFor(() => expect(noticeStore.getState().notices.map(({ id }) => id)).toEqual(['address']))
  // It stays, to be looked at, until something else is on screen.
  expect(window.location.hash).toBe('#/s/no-such-scenario')
  goTo(store, 'ballots-1')
  await waitFor(() => expect(window.location.hash).toBe(place('ballots-1')))
})

test('another room’s address stays while the session changes; back on the Floor the address says what is on screen', async () => {
  window.location.hash = '#/library'
  goTo(store, 'call-2')
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(window.location.hash).toBe('#/library')
  window.location.hash = '#/'
  await waitFor(() => expect(window.location.hash).toBe(place('call-2')))
})

test.each([
  ['a step', CHINA_ADDRESS],
  ['a branch', SHARED_OF_CHINA],
])('%s that is fetched slowly shows nothing once something else is asked for', async (_, slow) => {
  const come = fetchSlowly()
  window.location.hash = slow
  await come.asked
  window.location.hash = place('call-1')
  await waitFor(() => expect(onScreen()).toEqual(line('the record', 'call-1')))
  window.location.hash = SHARED
  await waitFor(() => expect(onScreen()).toEqual(line('Nobody objects', 'call-1')))
  await come.now()
  await waitFor(() => expect(onScreen()).toEqual(line('Nobody objects', 'call-1')))
  goTo(store, 'ballots-1')
  await waitFor(() =>
    expect(window.location.hash).toBe(shared(FIRST_SCENARIO, 'Nobody objects', 'objection-1', 'ballots-1')),
  )
})

test.each([
  ['to the Floor', '#/'],
  ['to the step on screen', place('call-3')],
])('nor does it once the reader went back %s', async (_, back) => {
  window.location.hash = place('call-3')
  await waitFor(() => expect(onScreen()).toEqual(line('the record', 'call-3')))
  const come = fetchSlowly()
  window.location.hash = CHINA_ADDRESS
  await come.asked
  window.location.hash = back
  await waitFor(() => expect(window.location.hash).toBe(place('call-3')))
  await come.now()
  await waitFor(() => expect(onScreen()).toEqual(line('the record', 'call-3')))
  goTo(store, 'ballots-3')
  await waitFor(() => expect(window.location.hash).toBe(place('ballots-3')))
})
