/** The Library as its tests see it: scenarios of one's own, and the pages on which they are made and changed. */
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { copyOf } from '#scenarios/own'
import { Notices } from '#src/branches/Notices.tsx'
import { LibraryRoom } from '#src/library/LibraryRoom.tsx'
import { newScenario } from '#src/library/newScenario.ts'
import { noticeStore } from '#src/session/notices.ts'
import { ownById, ownStore } from '#src/session/ownScenarios.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

export const wanted = { title: 'Ours', body: 'Our club', ruleSet: 'untoc-cop', about: '', source: null }
export const fresh = newScenario({ ...wanted, who: { names: ['Ana', 'Bruno', 'Chloé'] } }, 'own-class')
export const record = copyOf(FIRST_SCENARIO, 'own-record', 'The record, mine')

export const open = async (part: string) => {
  render(
    <SessionProvider store={createSession(FIRST_SCENARIO)}>
      <LibraryRoom part={part} />
      <Notices />
    </SessionProvider>,
  )
  const heading = await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  return userEvent.setup()
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const heads = () => screen.getAllByRole('button').filter((one) => one.classList.contains('library-step-head'))
export const steps = () => heads().map((head) => head.textContent)
export const events = (id: string) => ownById(id)?.events.map(({ event }) => event.type)

/** Two scenarios of one's own, and nothing said. */
export const begin = () => {
  ownStore.setState({ scenarios: [fresh, record], past: {} })
  noticeStore.setState({ notices: [] })
}
