import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ruleSetById } from '#rules/sets/known'
import { SCHEMA_VERSION } from '#scenarios/schema'
import { followAddress } from '#src/floor/followAddress.ts'
import { addressOf, withDocument } from '#src/session/address.ts'
import { noticeStore } from '#src/session/notices.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, createSession, goTo } from '#src/session/store.ts'

/** The address of a branch, as it is shared. */
const SHARED = addressOf(
  withDocument(createSession(FIRST_SCENARIO).getState(), {
    plenary: SCHEMA_VERSION,
    scenario: FIRST_SCENARIO.id,
    ruleSet: { id: FIRST_SCENARIO.ruleSet, version: ruleSetById(FIRST_SCENARIO.ruleSet)?.version ?? '' },
    name: 'Nobody objects',
    edits: [{ kind: 'remove', id: 'objection-1' }],
    at: 'call-1',
  }),
).hash

// One page, one session: what follows the address does so until the page is closed. It begins in another room.
window.location.hash = '#/chair'
const store = createSession(FIRST_SCENARIO)
await followAddress(store)

const onScreen = () => [activeBranch(store.getState())?.name ?? 'the record', store.getState().at]
const place = (step: string) => `#/s/${FIRST_SCENARIO.id}/${step}`

test('what an address asks for is shown, although the session changed in another room a moment before', async () => {
  // As when branches that are kept on the device come in.
  store.setState({ branches: [] })
  window.location.hash = SHARED
  await waitFor(() => expect(onScreen()).toEqual(['Nobody objects', 'call-1']))
  expect(window.location.hash).toBe(SHARED)
})

test('the address follows the steps, also after one that could not be shown', async () => {
  store.setState({ active: null })
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
