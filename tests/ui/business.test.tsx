import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edit } from '#scenarios/schema'
import { Board } from '#src/floor/Board.tsx'
import { Now } from '#src/floor/Now.tsx'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO, loadScenario } from '#src/session/scenarios.ts'
import { activeBranch, createSession, edit, type SessionStore } from '#src/session/store.ts'
import { Timeline } from '#src/timeline/Timeline.tsx'

// What is fetched when it is needed: a test does not wait for it.
beforeAll(async () => {
  await Promise.all([
    import('#src/floor/business/BusinessBoard.tsx'),
    import('#src/floor/voteParts.ts'),
    import('#src/floor/Deviation.tsx'),
    import('#src/floor/Barred.tsx'),
    import('#src/timeline/Reason.tsx'),
  ])
})

const at = async (scenario: string, step: string): Promise<SessionStore> => {
  const found = await loadScenario(scenario)
  if (found === undefined) throw new Error(`no scenario ${scenario}`)
  const store = createSession(found)
  store.setState({ at: step })
  return store
}
const shown = (store: SessionStore, element: React.ReactNode) => {
  render(<SessionProvider store={store}>{element}</SessionProvider>)
  return store
}
const cells = (row: HTMLElement) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)

describe('the board', () => {
  test('shows officers by group, as elected', async () => {
    shown(await at('untoc-cop-2022', 'elected'), <Board />)
    const table = await screen.findByRole('table')
    const rows = within(table).getAllByRole('row')
    expect(rows).toHaveLength(10)
    expect(rows.map(cells)).toContainEqual(['Iraq', 'President', '✓ elected'])
    expect(screen.queryByText('Applications')).toBeNull()
  })

  test('shows how many comply, and whose credentials are deferred', async () => {
    shown(await at('untoc-cop-2022', 'credentials'), <Board />)
    expect(await screen.findByText(/122 of 133 represented comply; 11 do not yet/)).not.toBeNull()
    expect(screen.getByText('Myanmar').closest('li')?.textContent).toMatch(/2 communications.*deferred/)
    expect(screen.getByText('Afghanistan').closest('li')?.textContent).toMatch(/accredited/)
  })

  test('shows a proposal with its sponsors and how it stands', async () => {
    shown(await at('untoc-cop-2022', 'l-9-postponed'), <Board />)
    const before = (await screen.findByRole('heading', { name: 'Before the room' })).closest('section')
    expect(before?.textContent).toMatch(/L\.9\/Rev\.1.*Submitted by .*Chile.*postponed by its sponsors/)
  })

  test('shows who sits where two bodies do', async () => {
    shown(await at('untoc-cop-2022', 'l-4-tabled'), <Board />)
    const sits = (await screen.findByRole('heading', { name: 'Who sits' })).closest('section')
    expect(sits?.textContent).toMatch(/Plenary, 7th meeting.*Committee of the Whole, 8th meeting/)
  })

  test('asks the Assembly’s own question, of the draft by its title', async () => {
    shown(await at('unga-1971-china', 'ballots-3'), <Board />)
    expect(await screen.findByRole('heading', { level: 1, name: 'Is it an important question?' })).not.toBeNull()
    expect(await screen.findByText(/Not carried: it is not an important question/)).not.toBeNull()
    expect(screen.getByRole('article').textContent).not.toMatch(/Conference|observer/)
  })

  test('motions pending stand in the order in which they are put', async () => {
    const store = await at('untoc-cop-2022', 'item-2a')
    const move = (id: string, by: string, motion: 'close the debate' | 'suspend the meeting', after: string): Edit => ({
      kind: 'insert',
      after,
      id,
      event: { type: 'motion.move', by, in: 'plenary', on: `m-${id}`, motion },
    })
    edit(store, [
      move('one', 'chile', 'close the debate', 'item-2a'),
      move('two', 'peru', 'suspend the meeting', 'one'),
    ])
    store.setState({ at: 'two' })
    shown(store, <Board />)
    const pending = (await screen.findByRole('heading', { name: 'Motions pending' })).closest('section')
    expect(pending?.textContent).toMatch(/Suspend the meeting.*Rule 50.*put first.*Close the debate.*Rule 49/)
  })
})

describe('a deviation', () => {
  test('is neither in order nor refused: done, with the rule it passed over', async () => {
    const store = createSession(FIRST_SCENARIO)
    const recorded = FIRST_SCENARIO.events.find(({ id }) => id === 'request-1')
    if (recorded === undefined) throw new Error('no such step')
    edit(store, [
      { kind: 'remove', id: 'consensus' },
      { kind: 'change', id: 'request-1', event: { ...recorded.event, deviation: true } },
    ])
    store.setState({ at: 'request-1' })
    shown(
      store,
      <>
        <Timeline />
        <Board />
      </>,
    )
    expect(
      await screen.findByRole('button', {
        name: /asks for a vote.*Deviation: out of order by the rule, done, and nobody objected\. Consensus is tried first\. Rule 56\./,
      }),
    ).not.toBeNull()
    const card = (await screen.findByRole('heading', { level: 2, name: 'Deviation' })).closest('section')
    expect(card?.textContent).toMatch(/nobody objected\.Consensus is tried first\..*Rule 56/)
    expect(screen.queryByText('Not in order here')).toBeNull()
  })
})

describe('what may be done', () => {
  test('what must be done comes first, then what the record does, then the rest by area', async () => {
    shown(await at('untoc-cop-2022', 'l-9-postponed'), <Now />)
    const acts = screen
      .getAllByRole('button', { name: /is to|may/, hidden: true })
      .map(({ textContent }) => textContent)
    expect(acts[0]).toBe('The President is to conclude: no action is taken')
    expect(acts[1]).toMatch(/^A delegation may make a statementas the record goes on$/)
    const areas = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent?.replace(/ \d+$/, ''))
    expect(areas).toEqual([
      'This matter',
      'The vote',
      'The floor and points of order',
      'Motions',
      'Other business',
      'Credentials and the Bureau',
      'Meetings, and who is in the room',
      'Not now, and why',
      'For one person in the room',
    ])
  })

  test('the room as one person finds it: a signatory may speak and may not move; the act it does is its own', async () => {
    const user = userEvent.setup()
    const store = shown(await at('untoc-cop-2022', 'item-2a'), <Now />)
    await user.click(screen.getByText('For one person in the room'))
    const room = within((await screen.findByRole('combobox', { name: 'Who' })).closest('details') ?? document.body)
    await user.selectOptions(room.getByRole('combobox'), 'Iran (Islamic Republic of)')
    const barred = await room.findAllByText('Only a State party may do this.')
    expect(barred.map((reason) => reason.closest('li')?.textContent).join(' ')).toContain('move to close the debate')
    await user.click(room.getByRole('button', { name: /Iran.*ask for the floor/ }))
    const [added] = (activeBranch(store.getState())?.edits ?? []).flatMap((one) => ('event' in one ? [one.event] : []))
    expect(added).toMatchObject({ type: 'floor.request', by: 'iran-islamic-republic-of' })
  })

  test('each person at one step: what it must, may, may not yet and may not do', async () => {
    const user = userEvent.setup()
    shown(await at('untoc-cop-2022', 'ballots-1'), <Now />)
    await user.click(screen.getByText('For one person in the room'))
    const choice = await screen.findByRole('combobox', { name: 'Who' })
    const room = within(choice.closest('details') ?? document.body)
    /** What is listed under a heading, up to the next; null where nothing is. */
    const under = (name: string): string | null => {
      const heading = room.queryByRole('heading', { name })
      let said = heading === null ? null : ''
      for (let next = heading?.nextElementSibling; next && next.tagName !== 'H3'; next = next.nextElementSibling)
        said += next.textContent ?? ''
      return said
    }

    await user.selectOptions(choice, 'The President')
    expect(under('Must')).toMatch(/^The President is to announce the result.*Rule 61.*Rule 41/)
    expect(under('Not yet')).toMatch(/Possible after: announce the result.*Rule 65.*adjourn the meeting/)
    expect(under('May not')).toMatch(/A vote has begun.*Rule 65.*seek consensus/)

    await user.selectOptions(choice, 'Chile')
    expect(under('Must')).toBeNull()
    expect(under('May')).toMatch(/Chile may raise a point of order on the conduct of the vote.*Rule 44/)
    expect(under('Not yet')).toMatch(/Possible after: announce the result.*Rule 65.*move to close the debate/)
    expect(under('May not')).toMatch(/No ruling has just been given.*Rule 44.*appeal against the ruling/)

    await user.selectOptions(choice, 'Iran (Islamic Republic of)')
    expect(under('Must')).toBeNull()
    expect(under('May')).not.toMatch(/Iran/)
    expect(under('May not')).toMatch(
      /Only a State party may do this.*raise a point of order on the conduct of the vote/,
    )
  })

  test('what is not yet in order says after what; what is barred says why', async () => {
    const user = userEvent.setup()
    shown(await at('untoc-cop-2022-observers', 'ballots-1'), <Now />)
    await user.click(screen.getByText('Not now, and why'))
    const later = await screen.findByText('Possible after: announce the result.')
    expect(later.closest('li')?.textContent).toContain('adjourn the meeting')
    expect(screen.getByRole('heading', { name: 'May not' })).not.toBeNull()
  })

  test('two motions added are moved by two delegations, under names of their own', async () => {
    const user = userEvent.setup()
    const store = shown(await at('untoc-cop-2022', 'item-2a'), <Now />)
    const act = (name: RegExp) => screen.getAllByRole('button', { name, hidden: true })[0]
    await user.click(act(/move to close the debate/) ?? document.body)
    await user.click(act(/move to suspend the meeting/) ?? document.body)
    const events = (activeBranch(store.getState())?.edits ?? []).flatMap((one) => ('event' in one ? [one.event] : []))
    expect(events).toMatchObject([
      { type: 'motion.move', motion: 'close the debate' },
      { type: 'motion.move', motion: 'suspend the meeting' },
    ])
    expect(new Set(events.map(({ by }) => by)).size).toBe(2)
  })
})
