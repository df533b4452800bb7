import { act, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { edit } from '#src/session/store.ts'
import { cast } from '../support/record.ts'
import { openAt } from './onFloor.tsx'

const title = () => screen.findByText('The President says')
/** The words as they stand, the summary included. */
const script = async () => {
  const details = (await title()).closest('details')
  if (details === null) throw new Error('the words are not folded')
  return details
}

beforeEach(() => localStorage.clear())

test('a result is read with the numbers on the board, and follows them when they are changed', async () => {
  const { store } = openAt('result-1')
  const words = await script()
  expect(words.textContent).toMatch(
    /63 in favour, 15 against, 25 abstaining\. States parties present and voting: 78\..*Carried/,
  )
  act(() => edit(store, [cast(1, 52, 26, 25)]))
  expect(words.textContent).toMatch(/52 in favour, 26 against.*Not carried, 1 short: it is a matter of substance\./)
})

test('before the result is announced, the words for it are there', async () => {
  openAt('ballots-1')
  const words = await script()
  expect(words.textContent).toContain('Next: announce the result')
  expect(words.textContent).toMatch(/The result of the vote: 63 in favour/)
})

test('what is general usage says so; a standing formula that was seen does not', async () => {
  const { step } = openAt('call-1')
  const words = await script()
  expect(words.textContent).toMatch(/We shall now begin the voting/)
  expect(words.textContent).toContain('General usage.')
  step('consensus')
  expect(words.textContent).toMatch(/May I take it that the Conference wishes to accord observer status/)
  expect(words.textContent).not.toContain('General usage.')
})

test('the words fold away, and stay folded at the next step', async () => {
  const { user, step } = openAt('call-1')
  await user.click(await title())
  const words = await script()
  step('result-1')
  expect(words.textContent).toBe('The President says')
})

test('the first screen is left as it is: it says what has happened', () => {
  openAt(FIRST_SCENARIO.opensAt)
  expect(screen.queryByText('The President says')).toBeNull()
})
