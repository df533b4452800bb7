/** A roll-call on the Floor: the lot drawn by chance or by name, and the board while names are called. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Answer } from '#rules/rollCall'
import { Board } from '#src/floor/Board.tsx'
import { Now } from '#src/floor/Now.tsx'
import { SessionProvider, viewOf } from '#src/session/react.tsx'
import { loadScenario } from '#src/session/scenarios.ts'
import { activeLine, createSession, edit, goTo, type SessionStore } from '#src/session/store.ts'

beforeAll(async () => {
  await Promise.all([import('#src/floor/voteParts.ts'), import('#src/seats/Room.tsx')])
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The first vote of 17 October 2022, put as a roll-call: an assumption, for the report knows of none. */
const calling = async (): Promise<SessionStore> => {
  const scenario = await loadScenario('untoc-cop-2022-observers')
  const put = scenario?.events.find(({ id }) => id === 'call-1')?.event
  if (scenario === undefined || put?.type !== 'nature.put') throw new Error('the first vote is not there')
  const store = createSession(scenario)
  edit(store, [{ kind: 'change', id: 'call-1', event: { ...put, method: 'roll-call' } }])
  goTo(store, 'call-1')
  return store
}

const show = (store: SessionStore) =>
  render(
    <SessionProvider store={store}>
      <Board />
      <Now />
    </SessionProvider>,
  )

const board = () => screen.findByRole('region', { name: 'Roll-call' })

/** What is heard, one after the other, after the step on screen. */
const hear = (store: SessionStore, answers: readonly (readonly [party: string, answer: Answer])[]) => {
  let after = viewOf(store.getState()).current.id
  for (const [index, [party, answer]] of answers.entries()) {
    const id = `heard-${index + 1}`
    const event = { type: 'roll.answer', by: 'secretariat', in: 'plenary', on: 'vote-1', party, answer } as const
    edit(store, [{ kind: 'insert', after, id, event }])
    after = id
  }
  goTo(store, after)
}

const drawn = (store: SessionStore) =>
  activeLine(store.getState()).branch.entries.flatMap(({ event }) => (event.type === 'lot.draw' ? [event.party] : []))

describe('the lot', () => {
  test('is drawn by chance, and the step holds the name: no replay draws another', async () => {
    const store = await calling()
    show(store)
    expect((await board()).textContent).toMatch(/The lot is not drawn/)
    const chance = vi.spyOn(Math, 'random').mockReturnValue(0.3)
    await userEvent.click(within(await board()).getByRole('button', { name: 'Draw a name by lot' }))
    // Of thirteen names in alphabetical order, the fourth.
    expect(drawn(store)).toEqual(['cuba'])
    expect((await board()).textContent).toMatch(/Cuba is called next\. 0 of 13 have been called\./)
    chance.mockReturnValue(0.9)
    goTo(store, 'request-1')
    expect(drawn(store)).toEqual(['cuba'])
  })

  test('falls on any name of the roll, the last one too', async () => {
    const store = await calling()
    show(store)
    vi.spyOn(Math, 'random').mockReturnValue(0.999_999)
    await userEvent.click(within(await board()).getByRole('button', { name: 'Draw a name by lot' }))
    expect(drawn(store)).toEqual(['united-states'])
  })

  test('is offered among the acts without a name, for chance says it', async () => {
    const store = await calling()
    show(store)
    vi.spyOn(Math, 'random').mockReturnValue(0)
    await userEvent.click(screen.getByRole('button', { name: /^The President may draw by lot who is called first/ }))
    expect(drawn(store)).toEqual(['armenia'])
  })

  test('or is chosen by name', async () => {
    const store = await calling()
    show(store)
    const choose = within(await board())
    expect(choose.getByRole('button', { name: 'This name is drawn' })).toHaveProperty('disabled', true)
    await userEvent.selectOptions(choose.getByRole('combobox', { name: 'or choose the name' }), 'China')
    await userEvent.click(choose.getByRole('button', { name: 'This name is drawn' }))
    expect(drawn(store)).toEqual(['china'])
    expect(choose.queryByRole('combobox')).toBeNull()
  })
})

describe('a roll that goes on', () => {
  const begun = async (answers: readonly (readonly [party: string, answer: Answer])[]) => {
    const store = await calling()
    const event = {
      type: 'lot.draw',
      by: 'president',
      in: 'plenary',
      on: 'vote-1',
      party: 'russian-federation',
    } as const
    edit(store, [{ kind: 'insert', after: 'call-1', id: 'lot', event }])
    goTo(store, 'lot')
    hear(store, answers)
    show(store)
    return board()
  }

  test('says who answered what, who is next and who passed', async () => {
    const roll = await begun([
      ['russian-federation', 'no'],
      ['state-1', 'pass'],
      ['state-2', 'yes'],
      ['state-3', 'absent'],
      ['state-4', 'abstain'],
    ])
    expect(roll.textContent).toMatch(/State 5 is called next\. 5 of 13 have been called\./)
    expect(roll.textContent).toMatch(/Passed, to be called again: State 1\./)
    const last = within(roll).getByRole('list', { name: 'Last answers' })
    expect(
      within(last)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(['State 2: in favour', 'State 3: absent', 'State 4: abstaining'])
    expect(within(roll).getByRole('img').getAttribute('aria-label')).toMatch(
      /^State 5 is called next.* 1 against, 1 passed, to be called again, 1 in favour, 1 absent, 1 abstaining and 8 not called yet\.$/,
    )
  })

  test('lists every name in the order of the call, from the lot round to the name before it', async () => {
    const roll = await begun([['russian-federation', 'yes']])
    const list = roll.querySelector('.roll-list ol')
    const rows = [...(list?.querySelectorAll('li') ?? [])]
    expect(rows).toHaveLength(13)
    expect(rows[0]?.textContent).toMatch(/^\s*Russian Federation: in favour/)
    expect(rows.at(-1)?.textContent).toMatch(/Cuba: not called yet/)
    expect(
      rows.filter((row) => row.getAttribute('aria-current') === 'step').map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/State 1: not called yet \(next\)/)])
  })

  const ALL = [
    'russian-federation',
    ...[1, 2, 3, 4, 5, 6].map((number) => `state-${number}`),
    'syrian-arab-republic',
    'united-states',
    'armenia',
    'azerbaijan',
    'china',
    'cuba',
  ]

  test('calls those who passed again, once everybody was called', async () => {
    const roll = await begun(ALL.map((id) => [id, id === 'state-2' ? 'pass' : 'yes'] as const))
    expect(roll.textContent).toMatch(/State 2 passed, and is called again\. 13 of 13 have been called\./)
  })

  test('is complete, and says so', async () => {
    const roll = await begun(ALL.map((id) => [id, 'yes'] as const))
    expect(roll.textContent).toMatch(/The roll is complete: its answers are the ballots\./)
  })

  test('reads well to axe', async () => {
    const roll = await begun([['russian-federation', 'pass']])
    const { violations } = await axe.run(roll, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
  })
})
