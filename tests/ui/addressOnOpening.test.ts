import { waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { followAddress } from '#src/floor/followAddress.ts'
import type * as Scenarios from '#src/session/scenarios.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, goTo } from '#src/session/store.ts'
import { CHINA_ADDRESS, fetchSlowly } from './slowScenario.ts'

vi.mock('#src/session/scenarios.ts', async (original) =>
  (await import('./slowScenario.ts')).withSlowScenario(await original<typeof Scenarios>()),
)

test('a page opened on an address that is fetched slowly hears where the reader goes meanwhile', async () => {
  const come = fetchSlowly()
  window.location.hash = CHINA_ADDRESS
  const store = createSession(FIRST_SCENARIO)
  const following = followAddress(store)
  await come.asked
  window.location.hash = '#/library'
  window.location.hash = `#/s/${FIRST_SCENARIO.id}/call-2`
  await waitFor(() => expect(store.getState().at).toBe('call-2'))
  await come.now()
  await following
  expect([store.getState().scenario.id, store.getState().at]).toEqual([FIRST_SCENARIO.id, 'call-2'])
  goTo(store, 'ballots-1')
  await waitFor(() => expect(window.location.hash).toBe(`#/s/${FIRST_SCENARIO.id}/ballots-1`))
})
