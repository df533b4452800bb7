import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { App } from '#src/App.tsx'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'
import { openAt } from './onFloor.tsx'

const go = (hash: string) => {
  window.location.hash = hash
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

test('the browser calls each page by what is on it, and every room leads to the sources', async () => {
  render(
    <SessionProvider store={createSession(FIRST_SCENARIO)}>
      <App />
    </SessionProvider>,
  )
  expect(document.title).toBe(`${FIRST_SCENARIO.title} – Plenary`)
  const toSources = () => screen.findByRole('link', { name: 'Sources and self-test' })
  expect((await toSources()).getAttribute('href')).toBe('#/provenance')
  go('#/library')
  await waitFor(() => expect(document.title).toBe('Library – Plenary'), { timeout: 20_000 })
  expect(await toSources()).toBeTruthy()
  go('#/library/new')
  await waitFor(() => expect(document.title).toBe('New scenario – Plenary'), { timeout: 20_000 })
  go('#/')
  await waitFor(() => expect(document.title).toBe(`${FIRST_SCENARIO.title} – Plenary`))
})

test('a vote is headed by the act that puts it until its board is here, then by its question', async () => {
  openAt('call-1')
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent
  expect(heading()).toBe('Vote called: is it a matter of procedure?')
  await waitFor(() => expect(heading()).toMatch(/\?$/), { timeout: 20_000 })
})
