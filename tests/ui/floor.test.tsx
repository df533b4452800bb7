import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { copyOf } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, edit } from '#src/session/store.ts'
import { cast } from '../support/record.ts'
import { openAt, board, field, counts, type, vote, heading, why, spoken, now, fetchBoard } from './onFloor.tsx'

beforeAll(fetchBoard)

beforeEach(() => localStorage.clear())

describe('the first screen', () => {
  test('says in a sentence what has happened so far, until somebody goes on', () => {
    const says =
      'Two States parties have objected to three organizations that ask to observe. Press Next. New here? Ten minutes: what a quorum is.'
    const situation = () => board().queryByText((_, element) => element?.className === 'situation')?.textContent
    const { step } = openAt(FIRST_SCENARIO.opensAt)
    expect(situation()).toBe(says)
    step('request-1')
    expect(situation()).toBeUndefined()
  })
})

describe('on paper, a vote', () => {
  test('has a head: the session, its date, the source with its paragraph, and that it is the record', () => {
    const { store } = openAt('ballots-1')
    const head = () => document.querySelector('.paper-head')?.textContent
    expect(head()).toContain('UNTOC Conference of the Parties, eleventh session. Observers, 17 October 2022')
    expect(head()).toContain('(CTOC/COP/2022/9), paragraph 15.')
    expect(head()).toContain('The record, as its sources tell it. Rules are paraphrased. This is not the legal text.')
    act(() => edit(store, [cast(1, 40, 15, 25)]))
    expect(head()).toContain('A branch, “Branch 1”: not what happened.')
  })

  test('is called what the report calls it, where its scenario is made here in part', () => {
    const own: Scenario = {
      ...copyOf(FIRST_SCENARIO, 'own-mine', 'Our afternoon'),
      rules: { name: 'Club rules', changes: [{ parameter: 'two-thirds reading', value: 'at least' }] },
    }
    openAt('ballots-1', own)
    expect(document.querySelector('.paper-head')?.textContent).toContain(
      'Made in Plenary in part: not all of it is what its sources tell.',
    )
  })
})

describe('a vote of the record', () => {
  test('shows the count, what was needed, the verdict and why', () => {
    openAt('ballots-1')
    expect(heading('Is according observer status a matter of procedure?')).toBeTruthy()
    expect(counts()).toEqual([63, 15, 25])
    expect(board().getByText('53 needed')).toBeTruthy()
    expect(board().getByText('52 as “at least”')).toBeTruthy()
    expect(heading(/Carried: it is a matter of procedure\./)).toBeTruthy()
    expect(board().getByText('63 in favour, 53 needed: 10 to spare. 103 present, 96 needed to decide.')).toBeTruthy()
    expect(why()).toContain('So what follows needs only a simple majority.')
    expect(board().getAllByRole('button', { name: /^Rule 6[01]/ })).toHaveLength(2)
  })

  test('says why before it draws the seats', async () => {
    openAt('ballots-1')
    const seats = await board().findByRole('region', { name: 'Seats' })
    const follows = heading('Why').compareDocumentPosition(seats)
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('before the count says what it will take, and nothing of the result', () => {
    openAt('call-1')
    expect(heading('Open: no ballot counted yet.')).toBeTruthy()
    expect(board().getByText('69 needed if all vote')).toBeTruthy()
    expect(screen.queryByRole('spinbutton', { name: 'In favour' })).toBeNull()
    expect(board().queryByText(/Carried/)).toBeNull()
  })

  test('is read out once when it is reached, with its verdict', async () => {
    const { step } = openAt('call-1')
    expect(spoken()).toBe('')
    step('ballots-1')
    await waitFor(() => expect(spoken()).not.toBe(''))
    expect(spoken()).toBe(
      '63 in favour, 15 against, 25 abstaining. Carried: it is a matter of procedure. 63 in favour, 53 needed: 10 to spare. 103 present, 96 needed to decide.',
    )
  })

  test('notes the press beside the report, and what status gives', async () => {
    openAt('result-3')
    expect(board().getByText(/Press accounts give 57/)).toBeTruthy()
    expect(board().getAllByText('accorded')).toHaveLength(3)
    expect(await board().findByText(/It takes no part in decisions\./)).toBeTruthy()
  })
})

describe('changing a vote', () => {
  test('a typed number changes that number alone, marks it, and is one step of undo', () => {
    const { store, user } = openAt('ballots-1')
    type('In favour', 28)
    expect(counts()).toEqual([28, 15, 25])
    expect(board().getByText('record: 63')).toBeTruthy()
    expect(heading(/Not carried: it is a matter of substance\./)).toBeTruthy()
    expect(why()).toContain('So what follows needs two thirds.')
    expect(activeBranch(store.getState())?.past).toHaveLength(1)
    return user.keyboard('u').then(() => expect(counts()).toEqual([63, 15, 25]))
  })

  test('a boundary moves votes from one side to the other and keeps the number cast', () => {
    openAt('ballots-1')
    const boundary = screen.getByRole('slider', { name: 'Between in favour and against' })
    expect(boundary.getAttribute('aria-valuetext')).toBe('63 in favour, 15 against')
    fireEvent.change(boundary, { target: { value: '53' } })
    expect(counts()).toEqual([53, 25, 25])
    const other = screen.getByRole('slider', { name: 'Between against and abstaining' })
    fireEvent.change(other, { target: { value: '60' } })
    expect(counts()).toEqual([53, 7, 43])
  })

  test('nothing is read out until the gesture ends', async () => {
    openAt('ballots-1')
    fireEvent.change(field('In favour'), { target: { value: '20' } })
    expect(spoken()).toBe('')
    fireEvent.blur(field('In favour'))
    await waitFor(() => expect(spoken()).toMatch(/^20 in favour.*Not carried/))
  })

  test('more votes than people are refused with the numbers, and the room can be made to fit', () => {
    openAt('ballots-1')
    type('In the room', 101)
    type('In favour', 90)
    expect(heading('Not in order here')).toBeTruthy()
    expect(board().getByText(/130 votes are cast, but only 101 are present\./)).toBeTruthy()
    fireEvent.click(board().getByRole('button', { name: 'Make 130 present' }))
    expect(field('In the room').value).toBe('130')
    expect(heading(/Carried/)).toBeTruthy()
  })

  test('no room is made to hold more than the body has members', () => {
    openAt('ballots-1')
    type('Against', 190)
    expect(heading('Not in order here')).toBeTruthy()
    expect(board().getByText(/No more than 190 can be present/)).toBeTruthy()
    expect(board().queryByRole('button', { name: /^Make \d+ present/ })).toBeNull()
    expect(board().getByText(/^You changed what happens here/)).toBeTruthy()
  })

  test('where only the votes say who was there, more votes bring more into the room, and one undo takes both back', async () => {
    const { store, user } = openAt('ballots-1')
    const more = board().getByRole('button', { name: 'One more: Against' })
    fireEvent.click(more)
    fireEvent.click(more)
    expect(field('In the room').value).toBe('105')
    expect(heading(/Carried/)).toBeTruthy()
    expect(board().getByText(/whoever votes is in the room/)).toBeTruthy()
    await user.keyboard('u')
    expect([counts(), field('In the room').value]).toEqual([[63, 16, 25], '104'])
    fireEvent.click(board().getByRole('button', { name: 'One fewer: Against' }))
    expect(field('In the room').value).toBe('103')
    expect(activeBranch(store.getState())?.edits).toEqual([])
  })

  test('a room that the user counted is not made to fit by itself', () => {
    openAt('ballots-1')
    type('In the room', 103)
    type('In the room', 110)
    type('Against', 25)
    expect(field('In the room').value).toBe('110')
    expect(heading('Not in order here')).toBeTruthy()
  })

  test('another base of the quorum is offered only where a source leaves it open', () => {
    openAt('ballots-1')
    type('In the room', 60)
    expect(board().getByText(/60 are present; 96 of the 190 States parties are needed/)).toBeTruthy()
    expect(board().queryByRole('button', { name: /^Count/ })).toBeNull()
  })

  test('counts that were changed are not told as the report’s', () => {
    openAt('ballots-1')
    expect(board().getByText('Seats are not States: the report gives counts only.')).toBeTruthy()
    expect(board().getAllByText(/The record gives counts only/)).toHaveLength(1)
    type('Against', 14)
    expect(board().getByText('Seats are not States: these counts are your assumption.')).toBeTruthy()
    expect(board().queryByText(/The record gives counts only/)).toBeNull()
  })

  test('without a quorum nothing is decided; with another base it would be', () => {
    openAt('ballots-1')
    fireEvent.click(now().getByRole('button', { name: 'Try: 8 who abstain leave' }))
    expect(counts()).toEqual([63, 15, 17])
    expect(heading('No decision can be taken: too few are present.')).toBeTruthy()
    expect(
      board().getByText(/95 are present; 96 of the 190 States parties are needed to decide: 1 too few\./),
    ).toBeTruthy()
    fireEvent.click(board().getByRole('button', { name: 'Count 189 States parties' }))
    expect(heading(/Carried: it is a matter of procedure\./)).toBeTruthy()
    expect(document.activeElement).toBe(board().getByRole('heading', { level: 1 }))
  })

  test('read as “at least”, 52 of 78 would do', async () => {
    openAt('ballots-1')
    vote(52, 26, 25)
    expect(heading(/Not carried/)).toBeTruthy()
    fireEvent.click(screen.getByText('Rules in force'))
    fireEvent.click(await screen.findByRole('radio', { name: 'at least' }))
    expect(heading(/Carried/)).toBeTruthy()
  })
})
