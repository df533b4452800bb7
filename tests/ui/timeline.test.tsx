import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Edit } from '#scenarios/schema'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, createSession, edit, goTo, startBranch, type SessionStore } from '#src/session/store.ts'
import { PlayerBar } from '#src/timeline/PlayerBar.tsx'
import { setPlaying, togglePlay } from '#src/timeline/playing.ts'
import { Timeline } from '#src/timeline/Timeline.tsx'
import { TimelineStrip } from '#src/timeline/TimelineStrip.tsx'

const ballots = (inFavour: number, against: number): Edit => ({
  kind: 'change',
  id: 'ballots-1',
  event: {
    type: 'ballots.cast',
    by: 'secretariat',
    in: 'plenary',
    on: 'vote-1',
    ballots: { by: 'count', inFavour, against, abstaining: 25 },
  },
})

const shown = (element: React.ReactNode, store: SessionStore = createSession(FIRST_SCENARIO)) => {
  render(<SessionProvider store={store}>{element}</SessionProvider>)
  return store
}

/** `hidden`: whether it can be seen is not asked, which is slow to answer for every row. */
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true })
const current = () => screen.getByRole('button', { current: 'step', hidden: true })
const focused = () => document.activeElement

describe('the timeline', () => {
  test('groups every step of the record by meeting and marks the one on screen', () => {
    shown(<Timeline />)
    const groups = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(groups).toEqual(['Before the session', '1st meeting', '2nd meeting'])
    expect(screen.getAllByRole('listitem')).toHaveLength(FIRST_SCENARIO.events.length)
    expect(current()).toBe(button(/^Paragraph 14 The 2nd meeting opens\simplied$/))
  })

  test('a press goes to a step; the arrows move the focus and only the focus', async () => {
    const user = userEvent.setup()
    const heard = vi.fn<(event: Event) => void>()
    document.addEventListener('keydown', heard)
    const store = shown(<Timeline />)
    await user.click(button(/63 in favour/))
    expect(store.getState().at).toBe('ballots-1')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe(screen.getAllByRole('button', { name: /The result is announced Carried/ })[0])
    await user.keyboard('{Home}')
    expect(focused()).toBe(button(/A list of three organizations/))
    expect(store.getState().at).toBe('ballots-1')
    expect(heard).not.toHaveBeenCalled()
    await user.keyboard('{ArrowRight}')
    expect(heard).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', heard)
  })

  test('one row at a time is on the way of Tab', async () => {
    const user = userEvent.setup()
    shown(<Timeline />)
    const stops = () => screen.getAllByRole('button').filter((row) => row.matches('[data-stop][tabindex="0"]'))
    expect(stops()).toEqual([current()])
    current().focus()
    await user.keyboard('{ArrowUp}')
    expect(stops()).toEqual([focused()])
  })

  test('says where the record diverges and under which rule, once', () => {
    const store = createSession(FIRST_SCENARIO)
    edit(store, [ballots(46, 32)])
    shown(<Timeline />, store)
    expect(screen.getAllByText(/diverges here/).map(({ textContent }) => textContent)).toEqual([
      'The record diverges here: rule 61',
    ])
    expect(button(/46 in favour.*your change/)).not.toBeNull()
    expect(screen.getAllByText('differs here too').length).toBeGreaterThan(0)
  })

  test('beside another branch it is the two branches that part', () => {
    const store = createSession(FIRST_SCENARIO)
    const other = startBranch(store, [ballots(46, 32)], 'Lost')
    startBranch(store, [])
    store.setState({ beside: other.id })
    shown(<Timeline />, store)
    expect(screen.getByText('The two branches part here: rule 61')).not.toBeNull()
  })

  test('where the record is compared with a branch, the record is no branch', () => {
    const store = createSession(FIRST_SCENARIO)
    const other = startBranch(store, [ballots(46, 32)], 'Lost')
    store.setState({ active: null, beside: other.id })
    shown(<Timeline />, store)
    expect(screen.getByText('The record diverges here: rule 61')).not.toBeNull()
  })

  test('a step out of order keeps its place and says why, with the rule', async () => {
    const store = createSession(FIRST_SCENARIO)
    edit(store, [{ kind: 'remove', id: 'consensus' }])
    shown(<Timeline />, store)
    expect(
      await screen.findAllByRole('button', {
        name: /asks for a vote Not in order. Consensus is tried first. Rule 56./,
      }),
    ).toHaveLength(2)
  })

  test('a removed step is struck, can be put back, and the focus stays with it', async () => {
    const user = userEvent.setup()
    const store = shown(<Timeline />)
    await user.click(button('Remove this step'))
    const back = button('Put back: The 2nd meeting opens')
    expect(focused()).toBe(back)
    await user.click(back)
    expect(activeBranch(store.getState())?.edits).toEqual([])
    expect(focused()).toBe(button(/The 2nd meeting opens/))
  })

  test('a change is undone from its row', async () => {
    const user = userEvent.setup()
    const store = createSession(FIRST_SCENARIO)
    edit(store, [ballots(46, 32)])
    goTo(store, 'ballots-1')
    shown(<Timeline />, store)
    await user.click(button('Undo this change'))
    expect(activeBranch(store.getState())?.edits).toEqual([])
    expect(focused()).toBe(button(/63 in favour/))
  })

  test('an added step has its mark and goes away altogether', async () => {
    const user = userEvent.setup()
    const store = createSession(FIRST_SCENARIO)
    edit(store, [
      {
        kind: 'insert',
        after: 'opening-2',
        id: 'mine',
        event: { type: 'delegations.leave', by: 'secretariat', in: 'plenary', count: 3 },
      },
    ])
    goTo(store, 'mine')
    shown(<Timeline />, store)
    expect(current()).toBe(button('3 delegations leave added by you'))
    await user.click(button('Remove this step'))
    expect(screen.queryByText('3 delegations leave')).toBeNull()
    expect(focused()).toBe(current())
  })

  test('the strip opens all steps and closes when one is chosen', async () => {
    const user = userEvent.setup()
    const store = shown(<TimelineStrip />)
    await user.click(button(/^All steps/))
    const dialog = await screen.findByRole('dialog', { name: 'All steps' })
    await user.click(within(dialog).getByRole('button', { name: /58 in favour/ }))
    expect(store.getState().at).toBe('ballots-3')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the player', () => {
  test('names the next step, and begins again at the end', async () => {
    const user = userEvent.setup()
    const store = shown(<PlayerBar />)
    await user.click(button('Next: ask for a vote'))
    expect(store.getState().at).toBe('request-1')
    act(() => goTo(store, 'views'))
    await user.click(button('Start again'))
    expect(store.getState().at).toBe('list')
  })

  test('says so when the next step is not in order', () => {
    const store = createSession(FIRST_SCENARIO)
    edit(store, [{ kind: 'remove', id: 'consensus' }])
    shown(<PlayerBar />, store)
    expect(button('Next: a step not in order')).not.toBeNull()
  })

  test('the scrubber says the step in words', () => {
    shown(<PlayerBar />)
    expect(screen.getByRole('slider', { name: 'Step' }).getAttribute('aria-valuetext')).toBe(
      'Step 10 of 29: The 2nd meeting opens',
    )
  })

  describe('by itself', () => {
    beforeEach(() => {
      vi.useFakeTimers()
    })
    afterEach(() => {
      act(() => setPlaying(false))
      vi.useRealTimers()
    })
    const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
    /** What has time is fetched when it is first played. */
    const play = () =>
      act(async () => {
        togglePlay()
        await import('#src/timeline/Beat.ts')
      })

    test('goes a step at every beat, until it is paused', async () => {
      const store = shown(<PlayerBar />)
      await play()
      wait(2500)
      expect(store.getState().at).toBe('request-1')
      wait(2500)
      expect(store.getState().at).toBe('request-2')
      act(togglePlay)
      wait(10_000)
      expect(store.getState().at).toBe('request-2')
    })

    test('stops when someone steps', async () => {
      const store = shown(<PlayerBar />)
      await play()
      act(() => goTo(store, 'call-1'))
      wait(10_000)
      expect(store.getState().at).toBe('call-1')
      expect(button('Play')).not.toBeNull()
    })

    test('stops at the end, and from the end begins again', async () => {
      const store = shown(<PlayerBar />)
      act(() => goTo(store, 'statements-3'))
      await play()
      wait(2500)
      expect(store.getState().at).toBe('views')
      wait(2500)
      expect(button('Play')).not.toBeNull()
      act(togglePlay)
      expect(store.getState().at).toBe('list')
      wait(2500)
      expect(store.getState().at).toBe('arrivals')
    })
  })
})
