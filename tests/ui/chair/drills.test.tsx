import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { readSet, type SetAsked } from '#src/chair/drills/address.ts'
import { DrillCard } from '#src/chair/drills/DrillCard.tsx'
import { DrillsPart } from '#src/chair/drills/DrillsPart.tsx'
import { drillsIn } from '#src/chair/drills/drills.ts'
import { memory } from '#src/chair/memory/memory.ts'
import { MemoryPart } from '#src/chair/memory/MemoryPart.tsx'
import type { Drill } from '#src/drills/drill.ts'
import { allowLetters } from '#src/floor/keys.ts'
import { ruleSetById } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { noticeStore } from '#src/session/notices.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

const PATH = ['untoc-cop', 'carried,majority', '7', '3']

const setOf = (path: readonly string[]): SetAsked => {
  const read = readSet(path)
  if (!read.ok) throw new Error(read.faults.join())
  return read.asked
}
const drillsOf = (path: readonly string[]): readonly Drill[] => {
  const drills = drillsIn(setOf(path))
  return drills.all.map((_, index) => drills.at(index))
}

const show = (path: readonly string[] = PATH) => {
  const user = userEvent.setup()
  render(
    <SessionProvider store={createSession(FIRST_SCENARIO)}>
      <DrillsPart rest={path} />
    </SessionProvider>,
  )
  return user
}

const keyOf = ({ options }: Drill, right: boolean): string =>
  String(options.findIndex((option) => option.right === right) + 1)

const [first, second, third] = drillsOf(PATH)
if (first === undefined || second === undefined || third === undefined) throw new Error('a set of three has three')

beforeEach(() => {
  sessionStorage.clear()
  memory.erase()
  allowLetters(true)
  noticeStore.setState({ notices: [] })
})

test('a wrong answer is told by sign and word, with why and the rule of every answer', async () => {
  const user = show()
  await user.keyboard(keyOf(first, false))
  await user.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toMatch(/^✕ Not this time/)
  const told = screen.getAllByRole('listitem').filter((item) => item.classList.contains('drill-option'))
  expect(told).toHaveLength(first.options.length)
  for (const [index, { right, because, rules }] of first.options.entries()) {
    const item = told[index]
    if (item === undefined) throw new Error('an answer is missing')
    expect(item.textContent).toContain(because)
    expect(item.textContent).toMatch(right ? /Right \(you did not choose it\)/ : /Not right/)
    for (const rule of rules)
      expect(within(item).getByRole('button', { name: new RegExp(`^Rule ${rule}\\b`) })).toBeTruthy()
  }
})

test('a set is answered by keys alone, and is remembered', async () => {
  const user = show()
  for (const [drill, right] of [
    [first, true],
    [second, false],
    [third, true],
  ] as const) {
    await user.keyboard(keyOf(drill, right))
    await user.keyboard('{Enter}')
    await screen.findByRole('button', { name: drill === third ? 'See the result' : 'Next question' })
    await user.keyboard('{Enter}')
  }
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Result: 2 of 3 right')
  expect(document.activeElement?.textContent).toBe('Result: 2 of 3 right')
  expect(memory.store.getState().answers.map(({ item, right }) => [item, right])).toEqual([
    [`drill:untoc-cop:${first.kind}`, true],
    [`drill:untoc-cop:${second.kind}`, false],
    [`drill:untoc-cop:${third.kind}`, true],
  ])
})

test('single keys that are turned off choose nothing', async () => {
  allowLetters(false)
  const user = show()
  await user.keyboard('1')
  expect(screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'))).toEqual([])
  await user.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toBe('Choose an answer first.')
})

test('what was missed is tried again, and the first result stands', async () => {
  const user = show(['untoc-cop', 'carried', '7', '1'])
  const [drill] = drillsOf(['untoc-cop', 'carried', '7', '1'])
  if (drill === undefined) throw new Error('a set of one has one')
  await user.keyboard(`${keyOf(drill, false)}{Enter}`)
  await user.click(await screen.findByRole('button', { name: 'See the result' }))
  await user.click(await screen.findByRole('button', { name: 'Try again those that were not right' }))
  await user.keyboard(`${keyOf(drill, true)}{Enter}`)
  await user.click(await screen.findByRole('button', { name: 'See the result' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Result: 0 of 1 right')
  expect(screen.getByText('Of the 1 question tried again, 1 right now.')).toBeTruthy()
})

test('a page that is loaded again goes on where it was', async () => {
  const user = show()
  await user.keyboard(`${keyOf(first, true)}{Enter}`)
  await user.click(await screen.findByRole('button', { name: 'Next question' }))
  document.body.replaceChildren()
  show()
  expect((await screen.findAllByRole('heading', { level: 1 })).at(-1)?.textContent).toBe('Question 2 of 3')
})

test('time begins when one begins, and its end is the end of the set', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  try {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    render(
      <SessionProvider store={createSession(FIRST_SCENARIO)}>
        <DrillsPart rest={[...PATH, '5']} />
      </SessionProvider>,
    )
    expect(screen.queryByText(first.situation)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(screen.getByText('5 minutes left')).toBeTruthy()
    await vi.advanceTimersByTimeAsync(5 * 60_000 + 2000)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The time is up. Result: 0 of 3 right')
  } finally {
    vi.useRealTimers()
  }
})

test('an address that is no set says what is wrong with it', () => {
  show(['untoc-cop', 'riddle', '7', '3'])
  expect(screen.getByRole('alert').textContent).toContain('“riddle”')
  expect(screen.getByRole('link', { name: 'Choose a set of drills' })).toBeTruthy()
})

test('several right answers are chosen with checkboxes, and it is said', () => {
  const drill: Drill = { ...first, options: first.options.map((option) => ({ ...option, right: true })) }
  render(<DrillCard drill={drill} ruleSet={untocCop} chosen={new Set()} onChoose={() => undefined} told={false} />)
  expect(screen.getAllByRole('checkbox')).toHaveLength(drill.options.length)
  expect(screen.getByRole('group').textContent).toContain('Choose all that are right.')
})

test('the form leads to the set that it holds, of any body', async () => {
  const user = show([])
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rules of' }), 'unsc')
  await user.clear(screen.getByRole('textbox', { name: 'Number of the set' }))
  await user.type(screen.getByRole('textbox', { name: 'Number of the set' }), '42')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time' }), '15')
  expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('#/chair/drills/unsc/all/42/10/15')
  await user.clear(screen.getByRole('textbox', { name: 'Number of the set' }))
  expect(screen.queryByRole('link', { name: 'Begin' })).toBeNull()
})

test('what to repeat is a set of its own, and all of it can be erased and brought back', async () => {
  memory.recordAnswer('drill:untoc-cop:carried', false, Date.now())
  memory.recordAnswer('drill:unsc:majority', true, Date.now())
  memory.recordAnswer('lesson:quorum:open', false, Date.now())
  const user = userEvent.setup()
  render(<MemoryPart />)
  const name = `Repeat: 3 questions: ${ruleSetById('untoc-cop')?.shortName}`
  expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(
    /^#\/chair\/drills\/untoc-cop\/carried\/\d+\/3$/,
  )
  expect(screen.getByRole('link', { name: 'Follow it again: What a quorum is' })).toBeTruthy()
  expect(screen.getAllByRole('row')).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: 'Erase everything' }))
  expect(screen.queryByRole('row')).toBeNull()
  noticeStore.getState().notices.at(-1)?.action?.run()
  expect(await screen.findAllByRole('row')).toHaveLength(3)
})
