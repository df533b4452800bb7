import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { allowLetters } from '#src/floor/keys.ts'
import { activeBranch } from '#src/session/store.ts'
import { openAt, board, field, counts, type, vote, heading, now, fetchBoard } from './onFloor.tsx'

beforeAll(fetchBoard)

beforeEach(() => localStorage.clear())

describe('after a tie on the manner', () => {
  const tied = () => {
    const opened = openAt('ballots-2')
    vote(35, 35, 31)
    return opened
  }

  test('the joint vote of the record is not in order, and says by which rule', () => {
    const { step } = tied()
    expect(heading(/Not carried: a tie, so each is decided on its own\./)).toBeTruthy()
    step('call-3')
    expect(heading('Not in order here')).toBeTruthy()
    expect(board().getByText(/They are to be decided one by one\./)).toBeTruthy()
    expect(board().getByRole('button', { name: /^Rule 60/ })).toBeTruthy()
    expect(screen.queryByRole('spinbutton', { name: 'In favour' })).toBeNull()
    expect(now().getByRole('heading', { name: 'Instead' })).toBeTruthy()
  })

  test('the organizations are decided one by one, each with its own result', () => {
    const { step } = tied()
    step('statements-2')
    for (const [index, inFavour] of [58, 20, 40].entries()) {
      fireEvent.click(
        now().getByRole('button', {
          name: new RegExp(`The President is to call the vote: status for organization ${index + 1} of 3`),
        }),
      )
      const cast = now().getByRole('button', { name: /The parties cast the ballots/ })
      expect(document.activeElement).toBe(cast)
      fireEvent.click(cast)
      expect(board().getByText(/These counts are only a start/)).toBeTruthy()
      vote(inFavour, 30, 10)
      fireEvent.click(now().getByRole('button', { name: /The President is to announce the result/ }))
    }
    const rows = within(screen.getByRole('heading', { name: 'Applications' }).closest('section') ?? document.body)
    expect(rows.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Organization 1 of 3accorded',
      'Organization 2 of 3refused',
      'Organization 3 of 3accorded',
    ])
  })
})

describe('between votes', () => {
  test('objections withdrawn by both leave nothing to vote on', () => {
    openAt('opening-2')
    expect(board().getAllByText('objected to by two')).toHaveLength(3)
    fireEvent.click(now().getByRole('button', { name: /State party 1, unnamed may withdraw an objection/ }))
    expect(board().getAllByText('objected to by one')).toHaveLength(3)
    fireEvent.click(now().getByRole('button', { name: /State party 2, unnamed may withdraw an objection/ }))
    expect(board().getAllByText('accorded')).toHaveLength(3)
  })

  test('an act that the record does next goes there and begins no branch', () => {
    const { store } = openAt('opening-2')
    fireEvent.click(now().getByRole('button', { name: /A State party may ask for a vote/ }))
    expect(store.getState().at).toBe('request-1')
    expect(activeBranch(store.getState())).toBeNull()
  })

  test('what may not be done says why', async () => {
    openAt('opening-2')
    fireEvent.click(now().getByText('Not now, and why'))
    const words = await now().findByText('Nobody disputes whether it is substance or procedure.', {})
    const reason = words.closest('li')
    expect(reason?.textContent).toContain('call the vote: is it a matter of procedure?')
  })
})

describe('keys', () => {
  test('arrows, Home and End move among the steps', async () => {
    const { store, user } = openAt('ballots-1')
    await user.keyboard('{ArrowRight}')
    expect(store.getState().at).toBe('result-1')
    await user.keyboard('{End}')
    expect(store.getState().at).toBe('views')
    await user.keyboard('{Home}')
    expect(store.getState().at).toBe('list')
  })

  test('a field keeps its own keys', async () => {
    const { store, user } = openAt('ballots-1')
    await user.click(field('In favour'))
    await user.keyboard('{ArrowUp}{ArrowUp}{End}')
    expect(counts()).toEqual([65, 15, 25])
    expect(store.getState().at).toBe('ballots-1')
  })

  test('what nobody types letters into leaves them to the room', async () => {
    const { user } = openAt('ballots-1')
    const boundary = screen.getByRole('slider', { name: 'Between in favour and against' })
    fireEvent.change(boundary, { target: { value: '53' } })
    boundary.focus()
    await user.keyboard('u')
    expect(counts()).toEqual([63, 15, 25])
    await user.click(field('Against'))
    await user.keyboard('14{Enter}u')
    expect(counts()).toEqual([63, 15, 25])
  })

  test('a count that was typed is taken back as everywhere, and brought again', async () => {
    const { user } = openAt('ballots-1')
    await user.click(field('Against'))
    await user.keyboard('14{Enter}{Control>}z{/Control}')
    expect(counts()).toEqual([63, 15, 25])
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    expect(counts()).toEqual([63, 14, 25])
  })

  test('single letters can be turned off', async () => {
    const { user } = openAt('ballots-1')
    type('Against', 20)
    allowLetters(false)
    await user.keyboard('u')
    expect(counts()).toEqual([63, 20, 25])
    allowLetters(true)
    await user.keyboard('u')
    expect(counts()).toEqual([63, 15, 25])
  })
})
