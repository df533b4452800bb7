import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import type { RuleSet } from '#rules/ruleSet'
import { makeKnown } from '#rules/sets/known'
import { BenchProvider } from '#src/workbench/bench.tsx'
import { blankUnder, type Votes } from '#src/workbench/asked.ts'
import { boardOf } from '#src/workbench/boards.ts'
import { ByName } from '#src/workbench/ByName.tsx'
import { loadRoll } from '#src/workbench/rolls.ts'
import { ask, createBench, undo, type BenchStore } from '#src/workbench/store.ts'

beforeEach(() => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as never
})
afterEach(cleanup)

const open = async (body: RuleSet, votes?: Votes): Promise<BenchStore> => {
  await Promise.all([
    loadRoll('un-2022'),
    loadRoll('untoc-2022'),
    import('#src/workbench/NamedBoard.tsx'),
    import('#src/workbench/PasteVotes.tsx'),
  ])
  const store = createBench({ ...blankUnder(body), ...(votes === undefined ? {} : { votes }) })
  render(
    <BenchProvider store={store}>
      <ByName />
    </BenchProvider>,
  )
  if (votes === undefined) await userEvent.click(screen.getByText('Votes by name'))
  await screen.findByText('Find a name')
  return store
}

/** Elements by what they say: a query by role is too slow beside 193 names. */
const MATTER = ungaPlenary.matters['other-question']

const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const said = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.textContent ?? ''
const one = (selector: string, says: RegExp): HTMLElement => {
  const [found] = all(selector).filter((element) => says.test(said(element)))
  if (found === undefined) throw new Error(`no ${selector} that says ${String(says)}`)
  return found
}

const NAMES = '[role=listbox]'
const names = () => one(NAMES, /^Names$/)
const options = () => all('[role=option]').map(said)
const name = (says: RegExp) => one('[role=option]', says)
const button = (says: RegExp) => one('button', says)
const press = (says: RegExp) => userEvent.click(button(says))
const standings = (store: BenchStore) => {
  const { votes } = store.getState().asked
  return votes.by === 'name' ? votes.standings : null
}

describe('the board of names', () => {
  test('begins with nobody’s vote', async () => {
    const store = await open(ungaPlenary)
    expect(options()).toHaveLength(193)
    expect(options().filter((says) => !says.endsWith(', absent'))).toEqual([])
    expect(store.getState().asked.votes.by).toBe('count')
  })

  test('a roll is called with one key a name', async () => {
    const store = await open(ungaPlenary)
    names().focus()
    await userEvent.keyboard('yn{ArrowDown}apx')
    expect(standings(store)).toEqual({ afghanistan: 'yes', albania: 'no', andorra: 'abstain', angola: 'present' })
    expect(options().slice(0, 3)).toEqual([
      'Afghanistan, in favour, assumed by you',
      'Albania, against, assumed by you',
      'Algeria, absent',
    ])
  })

  test('a range with Shift, names beside it with Ctrl, all of a group: each change is one step of undo', async () => {
    const store = await open(ungaPlenary)
    const user = userEvent.setup()
    await user.click(name(/^Denmark/))
    await user.keyboard('{Shift>}')
    await user.click(name(/^Dominica,/))
    await user.keyboard('{/Shift}{Control>}')
    await user.click(name(/^Norway/))
    await user.keyboard('{/Control}')
    await press(/^Against/)
    expect(standings(store)).toEqual({ denmark: 'no', djibouti: 'no', dominica: 'no', norway: 'no' })
    await press(/^African States/)
    await press(/^In favour/)
    expect(Object.keys(standings(store) ?? {})).toHaveLength(3 + 54)
    undo(store)
    expect(standings(store)).toEqual({ denmark: 'no', djibouti: 'no', dominica: 'no', norway: 'no' })
    undo(store)
    expect(store.getState().asked.votes.by).toBe('count')
  })

  test('what a search shows is selected together, by any usual name', async () => {
    const store = await open(ungaPlenary)
    await userEvent.type(one('input[type=search]', /^/), 'guinea')
    await press(/^Select these/)
    await press(/^Abstaining/)
    expect(Object.keys(standings(store) ?? {}).toSorted()).toEqual([
      'equatorial-guinea',
      'guinea',
      'guinea-bissau',
      'papua-new-guinea',
    ])
    await userEvent.clear(one('input[type=search]', /^/))
    await userEvent.type(one('input[type=search]', /^/), 'ivory coast')
    await waitFor(() => expect(options()).toEqual(['Côte d’Ivoire, absent']))
  })

  test('who matters: of a vote carried by as many as are needed, each who carries it alone by name, and how', async () => {
    const roll = await loadRoll('un-2022')
    if (roll === undefined) throw new Error('no such list')
    // An important question: 88 of 132 are exactly two thirds.
    const ids = roll.members.slice(0, 132).map(({ id }) => id)
    const vote = Object.fromEntries(ids.map((id, index) => [id, index < 88 ? ('yes' as const) : ('no' as const)]))
    await open(ungaPlenary, boardOf(vote, roll).votes)
    await userEvent.click(screen.getByText('Who matters'))
    await screen.findByText('Each of 88 alone, by voting against, abstaining or leaving:')
    const [carrying, absent] = all('.who-matters li').map(said)
    expect(carrying).toContain(roll.members[0]?.name)
    expect(absent).toContain('Each of 61 alone, by coming to vote against:')
    expect(absent).toContain('Zimbabwe')
  })

  test('the European Union: its 27 at once; and as a party, never beside one of them', async () => {
    const store = await open(untocCop)
    await press(/^European Union 27/)
    await press(/^Abstaining/)
    expect(Object.keys(standings(store) ?? {})).toHaveLength(27)
    await userEvent.click(name(/^European Union,/))
    await press(/^In favour/)
    expect(one('[role=alert]', /^/).textContent).toContain('both vote: either the organization votes or its members')
    await press(/^European Union 27/)
    await press(/^Absent/)
    expect(all('[role=alert]')).toEqual([])
    expect(options()).toContain('France, by European Union, absent')
    expect(button(/^In favour/).textContent).toContain('27')
  })

  test('a recorded vote is shown as the record has it, and only what differs is assumed', async () => {
    const roll = await loadRoll('unga-1971-china@ballots-7')
    if (roll === undefined) throw new Error('no roll of 1971')
    await open(ungaPlenary, boardOf(roll.recorded, roll).votes)
    expect(options().filter((says) => says.includes('assumed'))).toEqual([])
    await userEvent.click(name(/^Canada, in favour$/))
    await press(/^Against/)
    expect(options().filter((says) => says.includes('assumed'))).toEqual(['Canada, against, assumed by you'])
  })

  test('names in regional groups', async () => {
    await open(ungaPlenary)
    await userEvent.click(screen.getByLabelText('By group'))
    const group = one('[role=group]', /^Eastern European States, 23$/)
    expect(group.querySelectorAll('[role=option]')).toHaveLength(23)
  })
})

describe('a body whose members change', () => {
  const council: RuleSet = {
    ...ungaPlenary,
    id: 'unsc',
    members: { ...ungaPlenary.members, count: 15 },
    matters: { substance: { ...MATTER, veto: true }, procedure: MATTER },
  }
  makeKnown(council)

  test('begins with its permanent members; the others are chosen, and taken off again', async () => {
    const store = await open(council)
    expect(options()).toHaveLength(5)
    expect(document.body.textContent).toContain('5 of 15 chosen. Who sits here changes: the names are your assumption')
    await userEvent.selectOptions(screen.getByLabelText('Put a name on the board'), 'Norway')
    expect(standings(store)).toEqual({ norway: 'present' })
    await press(/^Absent/)
    expect(options()).toContain('Norway, absent')
    await press(/^Take off the board/)
    expect(options()).toHaveLength(5)
  })

  test('votes against of permanent members are its vetoes, where the matter knows vetoes', async () => {
    const store = await open(council)
    await userEvent.selectOptions(screen.getByLabelText('Put a name on the board'), 'Norway')
    await press(/^All/)
    await press(/^Against/)
    expect(store.getState().asked.vetoes).toBe(5)
    expect(document.body.textContent).toContain('Counted as vetoes: China, France, Russian Federation')
    act(() => ask(store, { matter: 'procedure' }))
    expect(store.getState().asked.vetoes).toBe(0)
    act(() => undo(store))
    expect(store.getState().asked.vetoes).toBe(5)
  })
})

describe('a pasted list', () => {
  const paste = async (text: string) => {
    await press(/^Paste a list/)
    const field = await screen.findByPlaceholderText(/Norway/)
    await userEvent.click(field)
    await userEvent.paste(text)
  }

  test('goes on the board, with what its reader says of the rest', async () => {
    const store = await open(ungaPlenary)
    await paste('Norway\tyes\nSweeden\tno\nIran\tabstain\nIRN\tno\nDenmark\t')
    expect(await screen.findByText(/1 name read\. 3 left to you\./)).toBeDefined()
    await press(/^Sweden$/)
    await userEvent.click(screen.getByLabelText(/abstaining \(Line 3\)/))
    await userEvent.selectOptions(screen.getByLabelText('Vote'), 'Present, not voting')
    expect(screen.getByText(/4 names read\./)).toBeDefined()
    await press(/^Put on the board/)
    expect(standings(store)).toEqual({
      norway: 'yes',
      sweden: 'no',
      'iran-islamic-republic-of': 'abstain',
      denmark: 'present',
    })
    expect(options()).toContain('Norway, in favour, assumed by you')
  })

  test('keeps the lines that are still to be decided, and puts them beside the rest', async () => {
    const store = await open(ungaPlenary)
    await paste('Norway\tyes\nSweeden\tno\nIran\tabstain\nIRN\tno\nAtlantis\tno')
    await press(/^Sweden$/)
    await press(/^Put on the board/)
    expect(standings(store)).toEqual({ norway: 'yes', sweden: 'no' })
    expect(screen.getByText(/2 names put on the board\. 2 left to you\./)).toBeDefined()
    expect(screen.queryByText('Sweeden', { exact: false, selector: 'q' })).toBeNull()
    expect(screen.getByText('Atlantis', { exact: false, selector: 'q' })).toBeDefined()
    await userEvent.click(screen.getByLabelText(/abstaining \(Line 3\)/))
    await press(/^Put on the board/)
    expect(standings(store)).toEqual({ norway: 'yes', sweden: 'no', 'iran-islamic-republic-of': 'abstain' })
    expect(screen.getByText(/3 names put on the board\. 1 left to you\./)).toBeDefined()
    await userEvent.selectOptions(screen.getByLabelText('Name'), 'Albania')
    await press(/^Put on the board/)
    expect(standings(store)).toMatchObject({ albania: 'no', norway: 'yes' })
    expect(screen.queryByPlaceholderText(/Norway/)).toBeNull()
  })

  test('leaves the others as they stand where asked to', async () => {
    const store = await open(ungaPlenary)
    names().focus()
    await userEvent.keyboard('y')
    await paste('Norway no')
    await userEvent.click(screen.getByLabelText('Clear the board first'))
    await press(/^Put on the board/)
    expect(standings(store)).toEqual({ afghanistan: 'yes', norway: 'no' })
  })
})
