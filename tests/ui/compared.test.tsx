import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Compare } from '#src/branches/Compare.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, createSession, edit, type SessionStore } from '#src/session/store.ts'
import { lost, shown, withBranch, closeAsBrowsersDo, dismissAll } from './onBranches.tsx'

beforeAll(closeAsBrowsersDo)

beforeEach(dismissAll)

describe('two lines compared', () => {
  const compare = (store: SessionStore) => shown(store, <Compare onClose={() => {}} />)
  const rows = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)

  test('shows what each step came to, and where they part', async () => {
    const user = userEvent.setup()
    compare(withBranch())
    expect(rows()).toEqual([
      'Not carried instead of carried',
      'Not carried instead of carried',
      'Two thirds instead of a simple majorityRule 58 instead of rule 60',
      'Two thirds instead of a simple majorityRule 58 instead of rule 60',
    ])
    const [, first] = screen.getAllByRole('row')
    expect(first?.textContent).toContain('They part here')
    expect(first?.textContent).toContain('Carried, 63 in favour, 53 needed')
    expect(first?.textContent).toContain('Not carried, 46 in favour, 53 needed')
    await user.click(screen.getByRole('checkbox', { name: 'Show every step' }))
    expect(rows()).toHaveLength(FIRST_SCENARIO.events.length)
  })

  test('what only one line has stands in its place', () => {
    const store = createSession(FIRST_SCENARIO)
    edit(store, [
      { kind: 'remove', id: 'views' },
      {
        kind: 'insert',
        after: 'opening-2',
        id: 'mine',
        event: { type: 'delegations.arrive', by: 'secretariat', in: 'plenary', count: 3 },
      },
    ])
    const other = activeBranch(store.getState())
    store.setState({ active: null, beside: other?.id ?? null })
    compare(store)
    expect(rows()).toEqual(['Only in the other', 'Removed from the other'])
  })

  test('a vote without a quorum is compared by who was present', () => {
    const store = createSession(FIRST_SCENARIO)
    edit(store, [
      {
        kind: 'insert',
        after: 'call-1',
        id: 'mine',
        event: { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 95 },
      },
      {
        ...lost,
        event: { ...lost.event, ballots: { by: 'count', inFavour: 63, against: 15, abstaining: 17 } },
      },
    ])
    compare(store)
    expect(screen.getAllByText(/^No decision: no quorum, 95 present, 96 needed/).length).toBeGreaterThan(0)
  })

  test('with nothing to compare with, it says how a branch begins', () => {
    compare(createSession(FIRST_SCENARIO))
    expect(screen.getByText(/one begins by itself/)).not.toBeNull()
  })
})
