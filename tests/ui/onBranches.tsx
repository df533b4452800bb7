/** The bar of branches as its tests see it. */
import { render, screen, within } from '@testing-library/react'
import type userEvent from '@testing-library/user-event'
import type { Edit } from '#scenarios/schema'
import { BranchBar } from '#src/branches/BranchBar.tsx'
import { Notices } from '#src/branches/Notices.tsx'
import { dismiss, noticeStore } from '#src/session/notices.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, edit, type SessionStore } from '#src/session/store.ts'

export const lost = {
  kind: 'change',
  id: 'ballots-1',
  event: {
    type: 'ballots.cast',
    by: 'secretariat',
    in: 'plenary',
    on: 'vote-1',
    ballots: { by: 'count', inFavour: 46, against: 32, abstaining: 25 },
  },
} as const satisfies Edit

export const shown = (store: SessionStore, element: React.ReactNode = <BranchBar />) => {
  render(
    <SessionProvider store={store}>
      {element}
      <Notices />
    </SessionProvider>,
  )
  return store
}

export const withBranch = () => {
  const store = createSession(FIRST_SCENARIO)
  edit(store, [lost])
  return store
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const lastNotice = () => noticeStore.getState().notices.at(-1)
export const openMenu = async (user: ReturnType<typeof userEvent.setup>, line: string) => {
  await user.click(button(line))
  return within(await screen.findByRole('dialog', { name: 'Record and branches' }))
}

/** As in a browser, closing is told after whoever closed the dialog went on. */
export const closeAsBrowsersDo = () => {
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return
    this.open = false
    queueMicrotask(() => this.dispatchEvent(new Event('close')))
  }
}

export const dismissAll = () => {
  for (const { id } of noticeStore.getState().notices) dismiss(id)
}
