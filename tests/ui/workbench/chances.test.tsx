import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { wha } from '#rules/sets/wha'
import { BenchProvider } from '#src/workbench/bench.tsx'
import { blankUnder, type Asked } from '#src/workbench/asked.ts'
import { Chances } from '#src/workbench/Chances.tsx'
import { inWords } from '#src/workbench/chanceWords.ts'
import { createBench } from '#src/workbench/store.ts'
import { Turns } from '#src/workbench/Turns.tsx'

afterEach(cleanup)

const benchOf = (asked: Partial<Asked>) => createBench({ ...blankUnder(untocCop), ...asked })

const show = (asked: Partial<Asked>, panel: React.ReactNode) => {
  const store = benchOf(asked)
  render(<BenchProvider store={store}>{panel}</BenchProvider>)
  return store
}

const votes = { by: 'count', inFavour: 63, against: 15, abstaining: 25, silent: 0 } as const

describe('what would turn it', () => {
  test('a single change, tried, is on the bench', () => {
    const store = show({ votes }, <Turns />)
    fireEvent.click(screen.getByRole('button', { name: 'Try: 11 in favour vote against' }))
    expect(store.getState().asked.votes).toEqual({ by: 'count', inFavour: 52, against: 26, abstaining: 25, silent: 0 })
  })

  test('a mixture that takes as few as any one way can be tried', async () => {
    // 96 must be in the room: one who casts nothing leaves, and so do two abstaining.
    const room = { by: 'count', inFavour: 80, against: 5, abstaining: 12, silent: 1 } as const
    const store = show({ votes: room }, <Turns />)
    expect(screen.getByText('2 may leave: the quorum is 96.')).toBeTruthy()
    fireEvent.click(screen.getByText('As few, in several ways at once'))
    fireEvent.click(await screen.findByRole('button', { name: 'Try: 1 not voting leaves, 2 abstaining leave' }))
    expect(store.getState().asked.votes).toEqual({ ...room, silent: 0, abstaining: 10 })
  })
})

test('the chances know who takes part in the session, where the quorum is of them', async () => {
  const room = { by: 'count', inFavour: 58, against: 7, abstaining: 15, silent: 0 } as const
  const likely = async (participating: number | null) => {
    show({ ruleSet: wha.id, matter: 'other-question', participating, votes: room }, <Chances />)
    fireEvent.click(screen.getByRole('button', { name: /^Remove/ }))
    await waitFor(() => expect(document.querySelectorAll('.chance-outcomes dt')).toHaveLength(1))
    const outcome = document.querySelector('.chance-outcomes dt')?.textContent
    cleanup()
    return outcome
  }
  expect(await likely(null)).toBe('Carried')
  expect(await likely(150)).toBe('Carried')
  expect(await likely(190)).toBe('No decision: no quorum')
})

describe('the other reading of two thirds', () => {
  const row = (title: string): string => {
    for (const more of screen.queryAllByRole('button', { name: /more$/ })) fireEvent.click(more)
    return screen.getByText(title).closest('li')?.textContent ?? ''
  }
  const room = { by: 'count', inFavour: 58, against: 7, abstaining: 34, silent: 0 } as const

  test('is told in the row of each change for which it asks another number', () => {
    show({ matter: 'substance', votes: room }, <Turns />)
    // 58 are two thirds of 87 exactly: enough as at least, too few as more than.
    expect(row('22 abstaining vote against')).toContain('23 if two thirds is read as at least')
  })

  test('works both ways', () => {
    show({ matter: 'substance', votes: room, twoThirds: 'at least' }, <Turns />)
    expect(row('23 abstaining vote against')).toContain('22 if two thirds is read as more than')
  })

  test('is not told where it gives the same number, nor under another majority', () => {
    // 57 are fewer than two thirds of 86 and of 87: one number by either reading.
    show({ matter: 'substance', votes: { ...room, inFavour: 57 } }, <Turns />)
    expect(row('22 abstaining vote against')).not.toContain('read as')
    cleanup()
    show({ matter: 'procedure', votes: room }, <Turns />)
    expect(document.body.textContent).not.toContain('read as')
  })

  test('is not told where it decides otherwise already', () => {
    show({ matter: 'substance', votes: { ...room, inFavour: 58, against: 29 } }, <Turns />)
    expect(screen.getByText('1 against abstains')).toBeTruthy()
    expect(document.body.textContent).not.toContain('read as')
  })

  test('says where no number would do', () => {
    // All who abstain against: 68 of 102 are exactly two thirds, which is too few only as more than.
    show({ matter: 'substance', votes: { ...room, inFavour: 68, against: 0 } }, <Turns />)
    expect(row('34 abstaining vote against')).toContain('No number would do if two thirds is read as at least')
  })
})

describe('the chances', () => {
  test('of those undecided, beside the votes that are sure', async () => {
    show({ votes }, <Chances />)
    expect(await screen.findByText('Carried')).toBeTruthy()
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Group 1: how many' }), { target: { value: '0' } })
    await waitFor(() => expect(screen.getByText('certain (1)', { selector: 'dd' })).toBeTruthy())
  })

  test('a group without a weight says what it lacks', async () => {
    show({ votes }, <Chances />)
    for (const choice of ['Yes', 'No', 'Abstain', 'Absent'])
      fireEvent.change(screen.getByRole('spinbutton', { name: `Group 1: ${choice}` }), { target: { value: '0' } })
    expect(await screen.findByText('Group 1 needs at least one weight above 0.')).toBeTruthy()
  })

  test('every number that is drawn stands in the table', async () => {
    show({ votes }, <Chances />)
    const table = await screen.findByRole('table', { hidden: true })
    expect(table.querySelectorAll('tbody tr')).toHaveLength(document.querySelectorAll('svg rect').length)
  })
})

test.each([
  [0.7431, 'about 3 in 4 (0.7431)'],
  [0.5, 'about 1 in 2 (0.5000)'],
  [0.3333, 'about 1 in 3 (0.3333)'],
  [0.01, 'about 1 in 100 (0.0100)'],
  [1, 'certain (1)'],
  [0, 'cannot be (0)'],
  [0.9999, 'all but certain (0.9999)'],
  [0.0001, 'next to never (0.0001)'],
])('%d is said as “%s”', (probability, words) => {
  expect(inWords(probability)).toBe(words)
})
