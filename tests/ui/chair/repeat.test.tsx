/** What to repeat: rulings and real situations beside drills and lessons, each with the way to it. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { memoryText, readMemory } from '#src/chair/memory/document.ts'
import { memory, recordAnswer } from '#src/chair/memory/memory.ts'
import { MemoryPart } from '#src/chair/memory/MemoryPart.tsx'
import { pathOf, readAddress } from '#src/chair/preside/address.ts'
import { PresidePart } from '#src/chair/preside/PresidePart.tsx'
import { SITUATIONS_TOLD } from '#src/chair/situations/all.ts'
import { hold, rightly } from '#src/presiding/meeting.ts'
import type { Setup } from '#src/presiding/setup.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'
import { useHashLocation } from 'wouter/use-hash-location'

const SETUP: Setup = { ruleSet: untocCop, temper: 'mixed', seed: 1, length: 'short' }

const Preside = () => {
  const [path] = useHashLocation()
  const parts = path.split('/').filter((part) => part !== '')
  return <PresidePart rest={parts.slice(2)} />
}

const show = (part: React.ReactNode) =>
  render(<SessionProvider store={createSession(FIRST_SCENARIO)}>{part}</SessionProvider>)

const answered = () => memory.store.getState().answers.map(({ item, right }) => [item, right])
const choices = () => within(screen.getByRole('list', { name: 'Your choices' })).getAllByRole('button')

beforeEach(() => {
  memory.erase()
  location.hash = ''
})

test('of a decision of the President the first answer is remembered, and none that the address brings', async () => {
  const { turn } = hold(SETUP, [])
  if (turn === null) throw new Error('no meeting')
  const wrong = turn.options.findIndex(({ right }) => !right)
  location.hash = pathOf({ setup: SETUP, choices: [] })
  const page = show(<Preside />)
  await userEvent.click(choices()[wrong] ?? document.body)
  expect(answered()).toEqual([['preside:untoc-cop:next', false]])
  await userEvent.click(screen.getByRole('button', { name: 'Take back the last choice' }))
  await userEvent.click(choices()[rightly(turn)] ?? document.body)
  expect(answered()).toEqual([['preside:untoc-cop:next', false]])
  page.unmount()
  memory.erase()
  show(<Preside />)
  expect(answered()).toEqual([])
})

test('a ruling and a situation that were missed are to be repeated, and are listed with how they stand', () => {
  const [situation] = SITUATIONS_TOLD
  if (situation === undefined) throw new Error('no situations')
  recordAnswer('preside:untoc-cop:ruling', false)
  recordAnswer(`situation:${situation.id}`, false)
  show(<MemoryPart />)
  const again = screen.getByRole('link', { name: /^Preside again/ }).getAttribute('href') ?? ''
  expect(readAddress(again.split('/').slice(3))).toMatchObject({ asked: { setup: { ruleSet: untocCop } } })
  const link = screen.getByRole('link', { name: `Answer it again: ${situation.title}` })
  expect(link.getAttribute('href')).toBe(`#/chair/situations/${situation.id}`)
  expect(screen.getByRole('row', { name: /^A point of order .* 0 of 1 today$/ })).toBeDefined()
  expect(screen.getByRole('row', { name: new RegExp(`^${situation.title}.* 0 of 1 today$`) })).toBeDefined()
})

test('rulings are in the file, and are erased with the rest and brought back', () => {
  recordAnswer('preside:untoc-cop:announce', true)
  const read = readMemory(memoryText(memory.store.getState()))
  expect(read.ok && read.document.answers.map(({ item }) => item)).toEqual(['preside:untoc-cop:announce'])
  const undo = memory.erase()
  expect(answered()).toEqual([])
  undo()
  expect(answered()).toEqual([['preside:untoc-cop:announce', true]])
})
