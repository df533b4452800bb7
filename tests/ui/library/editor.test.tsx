import { act, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { conferenceEventSchema } from '#machines/events'
import { readScenario } from '#scenarios/load'
import { fieldsOf } from '#src/library/eventFields.ts'
import { LibraryRoom } from '#src/library/LibraryRoom.tsx'
import { newScenario } from '#src/library/newScenario.ts'
import { noticeStore } from '#src/session/notices.ts'
import { changeOwn, ownById, ownStore } from '#src/session/ownScenarios.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'
import { wanted, record, open, button, heads, steps, events, begin } from './inLibrary.tsx'

beforeEach(begin)

test('each step has its verdict; one put out of order says under which rule and why, and what follows', async () => {
  const user = await open('own-class')
  expect(screen.getByText('2 steps, all in order.')).toBeTruthy()
  await user.click(button(/meeting opens/))
  const up = button('Move up')
  up.focus()
  await user.keyboard('{Enter}')
  expect(events('own-class')).toEqual(['meeting.open', 'delegations.arrive'])
  expect(steps()[0]).toMatch(/meeting opens.*Not in order: .*present.*rule 41/i)
  expect(screen.getByText('1 of 2 steps are in order.')).toBeTruthy()
  expect(document.activeElement).toBe(button('Move up'))
  await user.click(button('Undo'))
  expect(screen.getByText('2 steps, all in order.')).toBeTruthy()
})

test('a step is added from what the machine knows to be in order there, then changed, each one step of undo', async () => {
  const user = await open('own-class')
  await user.click(button(/meeting opens/))
  const which = screen.getByRole('combobox', { name: 'What happens' })
  const offered = within(within(which).getByRole('group', { name: 'In order here' })).getAllByRole('option')
  const adjourn = offered.find((one) => (one.textContent ?? '').startsWith('Adjourn'))
  await user.selectOptions(which, adjourn ?? '')
  await user.click(button('Add'))
  expect(steps()).toHaveLength(3)
  expect(document.activeElement).toBe(heads()[2])
  expect(screen.getByText('3 steps, all in order.')).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'ana')
  expect(screen.getByText('2 of 3 steps are in order.')).toBeTruthy()
  await user.click(button('Undo'))
  await user.click(button('Undo'))
  expect(steps()).toHaveLength(2)
  await user.click(button('Redo'))
  expect(steps()).toHaveLength(3)
})

test('what is put in before another of its kind has a name of its own: the later one stays in order', async () => {
  const user = await open('own-class')
  const add = async (after: RegExp, what: RegExp) => {
    await user.click(button(after))
    const which = screen.getByRole('combobox', { name: 'What happens' })
    const option = within(which)
      .getAllByRole('option')
      .find(({ textContent }) => what.test(textContent ?? ''))
    await user.selectOptions(which, option ?? '')
    await user.click(button('Add'))
  }
  await add(/meeting opens/, /^Table /)
  await add(/meeting opens/, /^Table /)
  expect(screen.getByText('4 steps, all in order.')).toBeTruthy()
  const drafts = ownById('own-class')?.events.flatMap(({ event }) => (event.type === 'proposal.table' ? [event] : []))
  expect(drafts?.map(({ on, title }) => [on, title])).toEqual([
    ['draft-2', 'Draft resolution 2'],
    ['draft-1', 'Draft resolution 1'],
  ])
})

test('a step is removed with what was expected after it, put back, and the focus stays among the steps', async () => {
  const user = await open('own-record')
  const after = record.expects[0]?.after
  const index = record.events.findIndex(({ id }) => id === after)
  await user.click(heads()[index] ?? document.body)
  await user.click(button('Remove'))
  expect(ownById('own-record')?.expects.length).toBeLessThan(record.expects.length)
  expect(document.activeElement).toBe(heads()[index])
  await user.click(within(screen.getByText(/^Removed:/).closest('.notices-one') ?? document.body).getByText('Undo'))
  expect(ownById('own-record')).toEqual(record)
  expect(document.activeElement).toBe(heads()[index])
})

test('the undo of a notice goes when something else is changed, and never undoes that', async () => {
  const user = await open('own-record')
  await user.click(heads()[3] ?? document.body)
  await user.click(button('Remove'))
  const notice = noticeStore.getState().notices.at(-1)
  await user.click(heads()[3] ?? document.body)
  await user.type(screen.getAllByRole('textbox', { name: 'Notes' }).at(-1) ?? document.body, 'Mine')
  await user.tab()
  const written = ownById('own-record')
  expect(JSON.stringify(written)).toContain('Mine')
  expect(noticeStore.getState().notices).toEqual([])
  notice?.action?.run()
  expect(ownById('own-record')).toBe(written)
})

test('whoever deletes a scenario from its own page lands on the list of those that are left', async () => {
  const user = await open('own-class')
  await user.click(button('Delete'))
  expect(window.location.hash).toBe('#/library')
  render(
    <SessionProvider store={createSession(FIRST_SCENARIO)}>
      <LibraryRoom part={undefined} />
    </SessionProvider>,
  )
  const heading = await screen.findByRole('heading', { name: 'Your scenarios' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
})

test('what is being typed stays when another tab changes the field; a field that was only entered takes what came', async () => {
  const user = await open('own-record')
  const notes = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })[0]
  if (notes === undefined) throw new Error('no notes')
  await user.type(notes, 'Half a sen')
  act(() => changeOwn({ ...record, about: 'From the other tab' }))
  expect(notes.value).toBe('Half a sen')
  await user.type(notes, 'tence')
  await user.tab()
  expect(ownById('own-record')?.about).toBe('Half a sentence')
  await user.click(notes)
  act(() => changeOwn({ ...record, about: 'Again' }))
  expect(notes.value).toBe('Again')
  await user.tab()
  expect(ownById('own-record')?.about).toBe('Again')
})

test('a title cannot be emptied', async () => {
  const user = await open('own-record')
  const title = screen.getByRole('textbox', { name: 'Title' })
  await user.clear(title)
  await user.tab()
  expect(screen.getByText('Write a title.')).toBeTruthy()
  expect(ownById('own-record')?.title).toBe('The record, mine')
})

test('what cannot stand is refused with the reason, and nothing is changed', async () => {
  const user = await open('own-record')
  await user.click(heads()[0] ?? document.body)
  const field = screen.getByRole('textbox', { name: /^Which vote or question/ })
  await user.clear(field)
  await user.type(field, 'no id!')
  await user.tab()
  expect(await screen.findByText(/not written as Plenary expects it/)).toBeTruthy()
  expect(ownById('own-record')).toEqual(record)
})

test('ballots are changed as counts; the expectation says what was expected and what came', async () => {
  const user = await open('own-record')
  const cast = record.events.find(({ event }) => event.type === 'ballots.cast')
  await user.click(heads()[record.events.findIndex(({ id }) => id === cast?.id)] ?? document.body)
  const field = screen.getByRole('spinbutton', { name: 'In favour' })
  await user.clear(field)
  await user.type(field, '10')
  await user.tab()
  const changed = ownById('own-record')?.events.find(({ id }) => id === cast?.id)?.event
  expect(changed).toMatchObject({ ballots: { by: 'count', inFavour: 10 } })
  expect(screen.getAllByText('not met').length).toBeGreaterThan(0)
  expect(screen.getByText(/expected 63, found 10/)).toBeTruthy()
  expect(screen.getByText(/Outcome: expected Carried, found Not carried/)).toBeTruthy()
})

test('a result is expected, and the expectation goes away again', async () => {
  ownStore.setState({ scenarios: [{ ...record, expects: [] }] })
  const user = await open('own-record')
  const cast = record.events.findIndex(({ event }) => event.type === 'ballots.cast')
  await user.click(heads()[cast] ?? document.body)
  await user.click(button(/^Expect this result/))
  expect(document.activeElement).toBe(heads()[cast])
  expect(screen.getByText('1 of 1 expectation met.')).toBeTruthy()
  const now = ownById('own-record')
  expect(readScenario(now)).toEqual({ ok: true, document: now })
  await user.click(button('Remove this expectation'))
  expect(ownById('own-record')?.expects).toEqual([])
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Expectations' }))
})

test('title, notes and sources are changed in place; a source in use stays', async () => {
  const user = await open('own-class')
  await user.click(screen.getByText('What it is'))
  const notes = screen.getByRole('textbox', { name: 'Notes' })
  await user.type(notes, 'For the second week')
  await user.tab()
  expect(ownById('own-class')?.about).toBe('For the second week')
  expect(screen.queryByRole('button', { name: 'Remove this source' })).toBeNull()
  await user.click(button('Add a source'))
  const [, symbol] = screen.getAllByRole('textbox', { name: 'Short name or symbol' })
  await user.type(symbol ?? document.body, 'Our minutes')
  await user.tab()
  expect(ownById('own-class')?.sources.map((one) => one.symbol)).toEqual(['Made here', 'Our minutes'])
  await user.click(button('Remove this source'))
  expect(ownById('own-class')?.sources).toHaveLength(1)
})

test('every kind of act has a form: a field for each of its parts', () => {
  const types = conferenceEventSchema.def.options.flatMap((option) => [...option.def.shape.type.def.values])
  for (const type of types)
    expect(
      fieldsOf(type).map(({ key }) => key),
      type,
    ).toEqual(expect.arrayContaining(['by', 'in']))
  expect(types.length).toBeGreaterThan(60)
})

test('an address that names no scenario of one’s own says so', async () => {
  render(
    <SessionProvider store={createSession(FIRST_SCENARIO)}>
      <LibraryRoom part="own-nobody" />
    </SessionProvider>,
  )
  expect(await screen.findByText('There is no scenario of yours under this address.')).toBeTruthy()
})

test('somebody is added to a class, named anew and removed; whoever has a name already is refused', async () => {
  const user = await open('own-class')
  await user.click(screen.getByText('Who takes part'))
  const list = await screen.findByRole('list', { name: 'Who takes part' })
  await user.type(screen.getByRole('textbox', { name: 'Name to add' }), 'ana{Enter}')
  await screen.findByText('Somebody here has this name already.')
  await user.clear(screen.getByRole('textbox', { name: 'Name to add' }))
  await user.keyboard('Daría{Enter}')
  await within(list).findByDisplayValue('Daría')
  expect(ownById('own-class')).toMatchObject({
    membership: 4,
    participants: { daria: { role: 'party', name: 'Daría' } },
  })
  expect(screen.getByText(/^6 participants in all/)).toBeTruthy()
  const bruno = within(list).getByDisplayValue('Bruno')
  await user.clear(bruno)
  await user.type(bruno, 'Chloé')
  await user.tab()
  await within(list).findByText('Somebody here has this name already.')
  await user.clear(bruno)
  await user.type(bruno, 'Bruna')
  await user.tab()
  expect(ownById('own-class')?.participants['bruno']?.name).toBe('Bruna')
  await user.click(button('Remove Bruna'))
  expect(ownById('own-class')?.participants['bruno']).toBeUndefined()
  expect(document.activeElement?.textContent).toBe('Who takes part')
  expect(within(list).queryByRole('button', { name: /Remove (President|Secretariat)/ })).toBeNull()
})

test('of a long list the first are shown, and every name is found', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `Delegation ${index + 1}`)
  ownStore.setState({ scenarios: [newScenario({ ...wanted, who: { names } }, 'own-class')], past: {} })
  const user = await open('own-class')
  await user.click(screen.getByText('Who takes part'))
  const list = screen.getByRole('list', { name: 'Who takes part' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(20)
  screen.getByText('The first 20 of 42 are shown.')
  await user.type(screen.getByRole('searchbox', { name: 'Find a name' }), 'delegation 39')
  expect(within(list).getAllByRole('listitem')).toHaveLength(1)
  await user.type(screen.getByRole('textbox', { name: 'Name to add' }), 'Türkiye{Enter}')
  screen.getByText('On the list now: Türkiye.')
  await user.clear(screen.getByRole('searchbox', { name: 'Find a name' }))
  await user.keyboard('turkiye')
  within(list).getByDisplayValue('Türkiye')
  await user.click(button('Remove Türkiye'))
  expect(screen.queryByText('On the list now: Türkiye.')).toBeNull()
})
