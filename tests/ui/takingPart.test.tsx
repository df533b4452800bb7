/** More votes than take part in the session, of whom there are fewer than members: said plainly, with a way out that works. */
import { act, fireEvent } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, createSession, type SessionStore } from '#src/session/store.ts'
import { putIntoBranch } from '#src/workbench/toFloor.ts'
import { board, fetchBoard, field, heading, openAt, type } from './onFloor.tsx'

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
        edits: branch.edits.map((edit) =>
          edit.kind === 'insert' ? Object.assign({}, edit, { event: present(140) }) : edit,
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
  expect(board().queryByText(/take part in the session/)).toBeNull()
  type('In the room', 150)
  expect(field('In the room').value).toBe('133')
  expect(field('In the room').getAttribute('aria-valuemax')).toBe('133')
  expect(board().getByText('Only 133 take part in the session.')).toBeTruthy()
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
