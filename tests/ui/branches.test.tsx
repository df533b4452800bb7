import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Edit } from '#scenarios/schema'
import { Notices } from '#src/branches/Notices.tsx'
import { copyLink, fileOf, openFile } from '#src/branches/share.ts'
import { noticeStore, notify } from '#src/session/notices.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, createSession, startBranch } from '#src/session/store.ts'
import { lost, shown, withBranch, button, lastNotice, openMenu, closeAsBrowsersDo, dismissAll } from './onBranches.tsx'

beforeAll(closeAsBrowsersDo)

beforeEach(dismissAll)

describe('the bar of branches', () => {
  test('the record is one press away, and the focus stays on the bar', async () => {
    const user = userEvent.setup()
    const store = shown(withBranch())
    await user.click(button('Back to the record'))
    expect(store.getState().active).toBeNull()
    expect(document.activeElement).toBe(button('The record'))
  })

  test('undo and redo are barred where there is nothing to undo or redo', async () => {
    const user = userEvent.setup()
    const store = shown(withBranch())
    expect(button('Redo').getAttribute('aria-disabled')).toBe('true')
    await user.click(button('Undo'))
    expect(activeBranch(store.getState())?.edits).toEqual([])
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true')
    await user.click(button('Redo'))
    expect(activeBranch(store.getState())?.edits).toEqual([lost])
  })

  test('a branch is begun, named, copied and chosen', async () => {
    const user = userEvent.setup()
    const store = shown(createSession(FIRST_SCENARIO))
    const menu = await openMenu(user, 'The record')
    await user.click(menu.getByRole('button', { name: 'New branch' }))
    expect(screen.queryByRole('dialog')).toBeNull()

    const named = await openMenu(user, 'Branch 1')
    await user.click(named.getByRole('button', { name: 'Rename' }))
    await user.clear(named.getByRole('textbox', { name: 'Name of the branch' }))
    await user.keyboard('If fifteen abstain{Enter}')
    expect(activeBranch(store.getState())?.name).toBe('If fifteen abstain')
    await user.click(named.getByRole('button', { name: 'Duplicate' }))
    expect(activeBranch(store.getState())?.name).toBe('If fifteen abstain, copy')

    const chosen = await openMenu(user, 'If fifteen abstain, copy')
    await user.click(chosen.getByRole('button', { name: /^If fifteen abstain no change/ }))
    expect(activeBranch(store.getState())?.name).toBe('If fifteen abstain')
  })

  test('a deleted branch can be had back', async () => {
    const user = userEvent.setup()
    const store = shown(withBranch())
    const menu = await openMenu(user, 'Branch 1')
    await user.click(menu.getByRole('button', { name: 'Delete' }))
    expect(store.getState().branches).toEqual([])
    const told = screen.getByText('“Branch 1” is deleted.').closest('.notices-one')
    await user.click(within(told instanceof HTMLElement ? told : document.body).getByRole('button', { name: 'Undo' }))
    expect(activeBranch(store.getState())?.edits).toEqual([lost])
  })

  test('undone from the menu, a change is seen: the menu closes', async () => {
    const user = userEvent.setup()
    const store = shown(withBranch())
    const menu = await openMenu(user, 'Branch 1')
    await user.click(menu.getByRole('button', { name: 'Undo' }))
    expect(activeBranch(store.getState())?.edits).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('what the menu opens in its place stays open', async () => {
    const user = userEvent.setup()
    shown(withBranch())
    const menu = await openMenu(user, 'Branch 1')
    await user.click(menu.getByRole('button', { name: 'Compare' }))
    const dialog = await screen.findByRole('dialog', { name: 'Compare step by step' })
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(screen.getByRole('dialog')).toBe(dialog)
  })

  test('a copied link is said politely', async () => {
    const user = userEvent.setup()
    const store = shown(withBranch())
    await user.click(button('Copy link'))
    await waitFor(() => expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('Link copied'))
    expect(await navigator.clipboard.readText()).toMatch(/#\/s\/untoc-cop-2022-observers\/opening-2\/[\w-]+$/)
    expect(store.getState().branches).toHaveLength(1)
  })
})

describe('sharing', () => {
  test('a branch too long for a link is offered as a file', async () => {
    const store = createSession(FIRST_SCENARIO)
    const edits = Array.from({ length: 400 }, (_, index): Edit => {
      const id = `own-${(index * 7919).toString(36)}-${((index * 104_729) % 99_991).toString(36)}`
      const count = (index * 31_337) % 9999
      const event = { type: 'delegations.arrive', by: 'secretariat', in: 'plenary', count } as const
      return { kind: 'insert', after: null, id, event }
    })
    startBranch(store, edits)
    expect(await copyLink(store)).toBe(false)
    expect(lastNotice()).toMatchObject({ tone: 'caution', action: { label: 'Save file' } })
  })

  test('where the browser refuses the clipboard, the link is there to copy by hand', async () => {
    vi.stubGlobal('navigator', {})
    expect(await copyLink(withBranch())).toBe(false)
    expect(lastNotice()?.details[0]).toContain('#/s/')
    vi.unstubAllGlobals()
  })

  test('a saved branch opens again, beside what is there', async () => {
    const saved = fileOf(withBranch().getState())
    expect(saved?.name).toBe('plenary-branch-1.json')
    const store = createSession(FIRST_SCENARIO)
    const mine = startBranch(store, [], 'Mine')
    await openFile(store, new File([saved?.text ?? ''], 'a.json'))
    expect(store.getState().branches.map(({ name }) => name)).toEqual(['Mine', 'Branch 1'])
    expect(store.getState().branches).toContainEqual(mine)
    expect(activeBranch(store.getState())?.edits).toEqual([lost])
    expect(lastNotice()).toMatchObject({ tone: 'info', details: [] })
  })

  test('the record has no file', () => {
    expect(fileOf(createSession(FIRST_SCENARIO).getState())).toBeNull()
  })

  const opening = async (change: (document: Record<string, unknown>) => unknown) => {
    const store = withBranch()
    const before = store.getState()
    const document = JSON.parse(fileOf(before)?.text ?? '{}')
    await openFile(store, new File([JSON.stringify(change(document))], 'a.json'))
    return { unchanged: store.getState() === before, notice: lastNotice() }
  }

  test('a file with errors is refused with each of them, by place and expectation', async () => {
    const { unchanged, notice } = await opening((document) => ({
      ...document,
      name: '',
      edits: [{ kind: 'remove', id: 7 }],
    }))
    expect(unchanged).toBe(true)
    expect(notice?.tone).toBe('error')
    expect(notice?.details).toEqual([
      'The name of the branch: it is empty, or too short.',
      'In the 1st change, which step it changes: a number is there. Expected text.',
    ])
    expect(notice?.folded?.join('\n')).toMatch(/^edits\.0\.id: .*expected string/im)
  })

  test('a file of another scenario is named as such', async () => {
    const { unchanged, notice } = await opening((document) => ({ ...document, scenario: 'another-one' }))
    expect(unchanged).toBe(true)
    expect(notice?.title).toContain('“another-one”')
  })

  test('edits that address nothing are told; the others stand', async () => {
    const store = createSession(FIRST_SCENARIO)
    startBranch(store, [lost, { kind: 'remove', id: 'no-such-step' }])
    const text = fileOf(store.getState())?.text ?? ''
    const other = createSession(FIRST_SCENARIO)
    await openFile(other, new File([text], 'a.json'))
    expect(lastNotice()).toMatchObject({
      tone: 'caution',
      details: ['The 2nd change: the scenario has no step “no-such-step”.'],
      folded: ['edits.1: no step "no-such-step"'],
    })
    expect(activeBranch(other.getState())?.edits).toHaveLength(2)
  })
})

describe('notices', () => {
  test('an error is spoken at once; each notice goes away when asked', async () => {
    const user = userEvent.setup()
    render(<Notices />)
    act(() => {
      notify({ tone: 'error', title: 'Damaged', details: ['edits.3: no step'] })
      notify({ tone: 'info', title: 'Saved', details: [] })
    })
    expect(within(screen.getByRole('alert')).getByRole('listitem').textContent).toBe('edits.3: no step')
    await user.click(button('Close: Saved'))
    expect(noticeStore.getState().notices.map(({ title }) => title)).toEqual(['Damaged'])
  })
})
