/** The Floor as its tests see it: at a step, with the counts of the vote on the board. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Floor } from '#src/floor/Floor.tsx'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, edit, goTo } from '#src/session/store.ts'
import { cast } from '../support/record.ts'

export const openAt = (step: string, scenario = FIRST_SCENARIO) => {
  const store = createSession(scenario)
  goTo(store, step)
  render(
    <SessionProvider store={store}>
      <Floor />
    </SessionProvider>,
  )
  return {
    store,
    user: userEvent.setup(),
    step: (id: string) => act(() => goTo(store, id)),
  }
}

export const board = () => within(screen.getByRole('main'))
export const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name })
export const counts = () => ['In favour', 'Against', 'Abstaining'].map((name) => Number(field(name).value))
export const type = (name: string, count: number) => {
  fireEvent.change(field(name), { target: { value: String(count) } })
  fireEvent.blur(field(name))
}
export const vote = (inFavour: number, against: number, abstaining: number) => {
  type('In favour', inFavour)
  type('Against', against)
  type('Abstaining', abstaining)
}
export const heading = (name: string | RegExp) => board().getByRole('heading', { name })
/** The derivation as it is read: terms in it are buttons. */
export const why = () => heading('Why').closest('section')?.textContent
/** What is said to those who listen: the search has a voice of its own, and says nothing here. */
export const spoken = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')
export const now = () => within(screen.getByRole('complementary'))

/** The board of a vote and what goes with it are fetched when first shown: before the first test. */
export const fetchBoard = async (): Promise<void> => {
  const { store } = openAt('ballots-1')
  await screen.findByText('53 needed')
  act(() => edit(store, [cast(2, 35, 35, 31)]))
  act(() => goTo(store, 'call-3'))
  await screen.findByRole('heading', { name: 'Not in order here' })
  for (const summary of document.querySelectorAll('details > summary')) fireEvent.click(summary)
  await screen.findByText(/Two thirds/i, { selector: 'legend' })
  cleanup()
}
