import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { collectionText, scenarioText } from '#scenarios/collection'
import { copyOf } from '#scenarios/own'
import { Notices } from '#src/branches/Notices.tsx'
import { openBackup } from '#src/branches/backup.ts'
import { copyLink } from '#src/branches/share.ts'
import { BranchMenu } from '#src/branches/BranchMenu.tsx'
import { keepInRecord } from '#src/library/acts.ts'
import { importText } from '#src/library/files.ts'
import { LibraryRoom } from '#src/library/LibraryRoom.tsx'
import { openScenario } from '#src/session/open.ts'
import { noticeStore } from '#src/session/notices.ts'
import { changeOwn, ownById, ownStore, redoOwn, undoOwn } from '#src/session/ownScenarios.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO, loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import { branchesHere, createSession, discard, edit, goTo } from '#src/session/store.ts'

const { saveText } = vi.hoisted(() => ({ saveText: vi.fn<(name: string, text: string, type: string) => void>() }))
vi.mock('#src/controls/saveText.ts', () => ({ saveText }))

const mine = copyOf(FIRST_SCENARIO, 'own-mine', 'Our afternoon')

beforeEach(() => {
  ownStore.setState({ scenarios: [], past: {} })
  noticeStore.setState({ notices: [] })
  saveText.mockClear()
})

const open = async (store = createSession(FIRST_SCENARIO)) => {
  render(
    <SessionProvider store={store}>
      <LibraryRoom part={undefined} />
      <Notices />
    </SessionProvider>,
  )
  await screen.findByRole('heading', { level: 1, name: 'Library' })
  return { store, user: userEvent.setup() }
}

const titles = () => ownStore.getState().scenarios.map(({ title }) => title)
const press = (name: string) => screen.getByRole('button', { name })

test('lists what ships and what the user made, each with its way to the Floor', async () => {
  ownStore.setState({ scenarios: [mine] })
  await open()
  for (const { id, title } of [...SCENARIO_TITLES, mine])
    expect(screen.getByRole('link', { name: `Open on the Floor: ${title}` }).getAttribute('href')).toBe(`#/s/${id}`)
})

test('a scenario that ships is copied, and only the copy can be changed', async () => {
  const { user } = await open()
  await user.click(press(`Copy as your own: ${FIRST_SCENARIO.title}`))
  await screen.findByRole('link', { name: FIRST_SCENARIO.title })
  expect(screen.queryByRole('button', { name: 'Delete: The eleventh session, 17 to 21 October 2022' })).toBeNull()
  await user.click(press(`Duplicate: ${FIRST_SCENARIO.title}`))
  await waitFor(() => expect(titles()).toEqual([FIRST_SCENARIO.title, `${FIRST_SCENARIO.title}, copy`]))
  await user.click(press(`Duplicate: ${FIRST_SCENARIO.title}`))
  await waitFor(() => expect(titles()[2]).toBe(`${FIRST_SCENARIO.title}, copy 2`))
})

test('a title is changed in place, by the keyboard, and the focus comes back', async () => {
  ownStore.setState({ scenarios: [mine] })
  const { user } = await open()
  press('Rename: Our afternoon').focus()
  await user.keyboard('{Enter}')
  await user.keyboard('A better title{Enter}')
  expect(titles()).toEqual(['A better title'])
  await waitFor(() => expect(document.activeElement).toBe(press('Rename: A better title')))
  await user.keyboard('{Enter}')
  await user.keyboard('Not this{Escape}')
  expect(titles()).toEqual(['A better title'])
})

test('what is deleted can be put back, and the focus is never lost', async () => {
  ownStore.setState({ scenarios: [mine] })
  const { user } = await open()
  await user.click(press('Delete: Our afternoon'))
  expect(titles()).toEqual([])
  const heading = screen.getByRole('heading', { name: 'Your scenarios' })
  expect(document.activeElement).toBe(heading)
  await user.click(press('Undo'))
  expect(ownStore.getState().scenarios).toEqual([mine])
  expect(document.activeElement).toBe(heading)
})

test('each of several that were deleted can be put back, to its place', async () => {
  const all = ['AA', 'BB', 'CC'].map((title) => copyOf(FIRST_SCENARIO, `own-${title}`, title))
  ownStore.setState({ scenarios: all })
  const { user } = await open()
  await user.click(press('Delete: AA'))
  await user.click(press('Delete: BB'))
  expect(titles()).toEqual(['CC'])
  await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] ?? document.body)
  expect(titles()).toEqual(['AA', 'CC'])
  await user.click(press('Undo'))
  expect(titles()).toEqual(['AA', 'BB', 'CC'])
})

test('what was deleted comes back beside another version of it that came in meanwhile, and not twice', async () => {
  const other = copyOf(FIRST_SCENARIO, 'own-other', 'Another')
  ownStore.setState({ scenarios: [mine] })
  importText(scenarioText(other))
  const { user } = await open()
  await user.click(press('Delete: Our afternoon'))
  importText(scenarioText({ ...mine, about: 'Earlier' }))
  await user.click(press('Undo'))
  const [back, ...others] = ownStore.getState().scenarios
  expect(back).toEqual({ ...mine, id: back?.id })
  expect(back?.id).toMatch(/^own-/)
  expect(others.map(({ id }) => id)).toEqual(['own-other', 'own-mine'])
  await user.click(press('Delete: Another'))
  importText(scenarioText(other))
  await user.click(press('Undo'))
  expect(ownStore.getState().scenarios).toHaveLength(3)
})

test('one or all are exported as a file that comes in again elsewhere, the same', async () => {
  const other = copyOf(FIRST_SCENARIO, 'own-other', 'Another')
  ownStore.setState({ scenarios: [mine, other] })
  const { user } = await open()
  await user.click(press('Export: Our afternoon'))
  await user.click(press('Export all of yours'))
  const [one, all] = saveText.mock.calls
  expect(one?.[0]).toBe('plenary-our-afternoon.json')
  ownStore.setState({ scenarios: [] })
  importText(one?.[1] ?? '')
  expect(ownStore.getState().scenarios).toEqual([mine])
  importText(all?.[1] ?? '')
  expect(ownStore.getState().scenarios).toEqual([mine, other])
  expect(noticeStore.getState().notices.at(-1)).toMatchObject({ details: ['1 was here already.'] })
})

test('a file never takes the place of what is here', () => {
  ownStore.setState({ scenarios: [{ ...mine, participating: 100 }] })
  importText(scenarioText(mine))
  expect(ownStore.getState().scenarios.map(({ title, participating }) => [title, participating])).toEqual([
    ['Our afternoon', 100],
    ['Our afternoon, from the file', mine.participating],
  ])
  // One that ships comes in under an id of its own.
  importText(scenarioText(FIRST_SCENARIO))
  expect(ownStore.getState().scenarios.map(({ id }) => id.startsWith('own-'))).toEqual([true, true, true])
})

test.each(SCENARIO_TITLES)('$id, exported as it ships, comes in again whole', async ({ id, title }) => {
  const { user } = await open()
  await user.click(press(`Export: ${title}`))
  await waitFor(() => expect(saveText).toHaveBeenCalled())
  importText(saveText.mock.calls[0]?.[1] ?? '')
  expect(noticeStore.getState().notices.filter(({ tone }) => tone === 'error')).toEqual([])
  expect(ownStore.getState().scenarios[0]).toMatchObject({ title, ruleSet: (await loadScenario(id))?.ruleSet })
  expect(ownStore.getState().scenarios[0]?.events.length).toBe((await loadScenario(id))?.events.length)
})

test('a file without a title comes in with one', () => {
  importText(scenarioText({ ...mine, title: '  ' }))
  expect(titles()).toEqual(['Scenario without a title'])
})

const restored = async (text: string) => {
  await openBackup(new File([text], 'a.json'))
  return noticeStore.getState().notices.at(-1)?.title
}

test('a file that is no backup is said to be what it is', async () => {
  expect(await restored(scenarioText(mine))).toContain('Use “Import a file” in the Library')
  expect(await restored(collectionText([mine]))).toContain('Use “Import a file” in the Library')
  expect(await restored('{"plenary":1,"scenario":"a","edits":[]}')).toContain('holds a branch')
  expect(await restored('{"plenary":1,"backup":2,"records":[]}')).toContain('newer version')
  for (const text of ['', 'null', '[]', '{}']) expect(await restored(text)).toContain('no backup')
})

test('the link of a scenario of one’s own is copied with the word that it opens here alone', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async () => {} } })
  expect(await copyLink(createSession(FIRST_SCENARIO))).toBe(true)
  expect(await copyLink(createSession(mine))).toBe(false)
  const told = noticeStore.getState().notices.at(-1)
  expect(told?.title).toContain('on this device alone')
  vi.unstubAllGlobals()
  told?.action?.run()
  await waitFor(() => expect(saveText.mock.calls[0]?.[0]).toBe('plenary-our-afternoon.json'))
})

const refusal = (text: string) => {
  importText(text)
  const told = noticeStore.getState().notices.at(-1)
  return [told?.tone, told?.title, ...(told?.details ?? [])]
}

test('what is wrong with a file is said: where, what, and what was expected', () => {
  const [first, ...rest] = mine.events
  const bad = { ...mine, present: 'many', events: [{ ...first, event: { ...first?.event, by: 7 } }, ...rest] }
  expect(refusal(JSON.stringify({ plenary: 1, scenarios: [mine, bad] }))).toEqual([
    'error',
    'This file cannot be brought in. Nothing was changed.',
    'Scenario 2 of the file, how many are present at first: text is there. Expected a number.',
    'Scenario 2 of the file, in the 1st step, who acts: a number is there. Expected text.',
  ])
  expect(refusal(collectionText([]))[0]).toBe('error')
  expect(refusal('{"plenary":1,"backup":1,"records":[]}')[1]).toContain('is a backup')
  const branch = { plenary: 1, scenario: 'a', ruleSet: { id: 'b', version: '1' }, name: 'One vote [draft]', edits: [] }
  expect(refusal(JSON.stringify(branch))[1]).toContain('holds a branch')
  expect(refusal(JSON.stringify({ ...mine, id: 'edits', present: 'many' }))[1]).toContain('cannot be brought in')
  expect(titles()).toEqual([])
})

const inMenu = (store: ReturnType<typeof createSession>) => {
  const menu = render(
    <SessionProvider store={store}>
      <BranchMenu onClose={() => menu.unmount()} onCompare={() => {}} />
    </SessionProvider>,
  )
  return within(menu.baseElement)
}

test('a branch is kept as a scenario; one of one’s own becomes its record, and both can be undone', async () => {
  const user = userEvent.setup()
  const store = createSession(FIRST_SCENARIO)
  edit(store, [{ kind: 'set', parameter: 'participating', value: 120 }])
  await user.click(await inMenu(store).findByRole('button', { name: 'Keep as a scenario' }))
  const made = ownStore.getState().scenarios[0]
  expect(made).toMatchObject({ title: `${FIRST_SCENARIO.title}: Branch 1`, participating: 120 })
  expect(branchesHere(store.getState())).toHaveLength(1)

  expect(await openScenario(store, made?.id ?? '')).toBe('shown')
  goTo(store, 'opening-2')
  edit(store, [{ kind: 'remove', id: 'request-2' }])
  await user.click(await inMenu(store).findByRole('button', { name: 'Make this its record' }))
  expect(ownStore.getState().scenarios[0]?.events.some(({ id }) => id === 'request-2')).toBe(false)
  expect(store.getState()).toMatchObject({ active: null, at: 'opening-2' })
  expect(store.getState().scenario).toBe(ownStore.getState().scenarios[0])

  noticeStore.getState().notices.at(-1)?.action?.run()
  expect(ownStore.getState().scenarios[0]).toEqual(made)
  expect(branchesHere(store.getState()).map(({ edits }) => edits)).toEqual([[{ kind: 'remove', id: 'request-2' }]])
})

/** A scenario of one's own on screen, with a branch that leaves out a step. */
const withBranch = async () => {
  ownStore.setState({ scenarios: [mine] })
  const store = createSession(FIRST_SCENARIO)
  expect(await openScenario(store, mine.id)).toBe('shown')
  edit(store, [{ kind: 'remove', id: 'request-2' }])
  const [branch] = branchesHere(store.getState())
  if (branch === undefined) throw new Error('no branch')
  return { store, branch }
}

test('the branch that became the record comes back with every undo of that, goes with its redo, and stays away once discarded', async () => {
  const { store, branch } = await withBranch()
  const names = () => branchesHere(store.getState()).map(({ name }) => name)
  keepInRecord(store, mine, branch)
  changeOwn({ ...(ownById(mine.id) ?? mine), about: 'Later' })
  undoOwn(mine.id)
  expect(names()).toEqual([])
  undoOwn(mine.id)
  expect(ownById(mine.id)).toBe(mine)
  expect(noticeStore.getState().notices).toEqual([])
  expect(names()).toEqual(['Branch 1'])
  redoOwn(mine.id)
  expect(names()).toEqual([])
  undoOwn(mine.id)
  expect(names()).toEqual(['Branch 1'])
  discard(store, branch.id)
  redoOwn(mine.id)
  undoOwn(mine.id)
  expect(names()).toEqual([])
})

test('a branch that was changed since the record was undone stays when that is done again', async () => {
  const { store, branch } = await withBranch()
  keepInRecord(store, mine, branch)
  undoOwn(mine.id)
  edit(store, [{ kind: 'remove', id: 'request-1' }])
  redoOwn(mine.id)
  expect(branchesHere(store.getState())).toHaveLength(1)
})
