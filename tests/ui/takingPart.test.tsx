/** More votes than take part in the session, of whom there are fewer than members: said plainly, with a way out that works. */
import { act, fireEvent } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, createSession, edit, type SessionStore } from '#src/session/store.ts'
import { putIntoBranch } from '#src/workbench/toFloor.ts'
import { cast } from '../support/record.ts'
import { board, fetchBoard, field, heading, now, openAt, type } from './onFloor.tsx'

beforeAll(fetchBoard)

const refused = (store: SessionStore) =>
  viewOf(store.getState())
    .happening.filter(({ step }) => !step.accepted)
    .map(({ id }) => id)

test('no more are brought into the room than take part; one press lets them take part, and one undo takes it back', async () => {
  const { store, user } = openAt('ballots-1')
  type('In favour', 100)
  expect(refused(store)[0]).toBe('ballots-1')
  expect(board().getByText(/140 votes are cast, but only 133 are present\./)).toBeTruthy()
  expect(board().getByText('Only 133 take part in the session.')).toBeTruthy()
  expect(board().queryByRole('button', { name: /^Make/ })).toBeNull()
  fireEvent.click(board().getByRole('button', { name: 'Let 140 take part, all present' }))
  expect(heading(/Carried/)).toBeTruthy()
  expect(field('In the room').value).toBe('140')
  expect(refused(store)).toEqual([])
  expect(activeBranch(store.getState())?.edits).toContainEqual({ kind: 'set', parameter: 'participating', value: 140 })
  await user.keyboard('u')
  expect(refused(store)[0]).toBe('ballots-1')
})

test('a branch in which the room was made to hold more than take part is put in order too', () => {
  const { store } = openAt('ballots-1')
  type('In favour', 100)
  const present = (count: number) => ({ type: 'presence.establish', by: 'secretariat', in: 'plenary', present: count })
  act(() => {
    store.setState(({ branches }) => ({
      branches: branches.map((branch) => ({
        ...branch,
        edits: branch.edits.map((one) =>
          one.kind === 'insert' ? Object.assign({}, one, { event: present(140) }) : one,
        ),
      })),
    }))
  })
  expect(board().getByText(/140 votes are cast, but only 103 are present\./)).toBeTruthy()
  fireEvent.click(board().getByRole('button', { name: 'Let 140 take part, all present' }))
  expect(refused(store)).toEqual([])
})

test('the field of the room stops at those who take part, and says so', () => {
  const { store } = openAt('ballots-1')
  expect(board().queryByText(/take part/)).toBeNull()
  type('In the room', 150)
  expect(field('In the room').value).toBe('133')
  expect(field('In the room').getAttribute('aria-valuemax')).toBe('133')
  expect(board().getByText('All 133 who take part are here.')).toBeTruthy()
  expect(refused(store)).toEqual([])
})

test('a vote from the bench puts no more into the room than take part', () => {
  const store = createSession(FIRST_SCENARIO)
  const vote = { id: 'ballots-1', title: '', matter: null }
  putIntoBranch(store, FIRST_SCENARIO, vote, {
    counts: { inFavour: 80, against: 20, abstaining: 10, silent: 40 },
    name: 'From the bench',
  })
  expect(refused(store)).toEqual([])
})

test('no arrivals are proposed of more than take part', () => {
  const { store } = openAt('ballots-1')
  const arrivals = { type: 'delegations.arrive', by: 'secretariat', in: 'plenary', count: 80 } as const
  const propose = (participating: number) =>
    act(() =>
      edit(store, [
        { kind: 'set', parameter: 'participating', value: participating },
        { kind: 'change', id: 'arrivals', event: arrivals },
        cast(1, 50, 20, 10),
      ]),
    )
  propose(96)
  expect(heading('No decision can be taken: too few are present.')).toBeTruthy()
  expect(now().getByRole('button', { name: /^Try: 16.*arrive/ })).toBeTruthy()
  propose(95)
  expect(now().queryByRole('button', { name: /^Try: 16/ })).toBeNull()
})
