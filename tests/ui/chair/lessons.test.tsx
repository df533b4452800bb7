import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ChairRoom } from '#src/chair/ChairRoom.tsx'
import { memory } from '#src/chair/memory/memory.ts'
import { loadLesson } from '#src/lessons/lessons.ts'
import { LESSONS } from '#src/lessons/list.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'
import { useHashLocation } from 'wouter/use-hash-location'

const Chair = () => {
  const [path] = useHashLocation()
  return <ChairRoom rest={path.split('/').filter((part) => part !== '' && part !== 'chair')} />
}

const open = async (hash: string) => {
  window.location.hash = hash
  render(
    <SessionProvider store={createSession(FIRST_SCENARIO)}>
      <Chair />
    </SessionProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return userEvent.setup()
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const answer = () => screen.getByRole('heading', { name: /^✓? ?✕? ?(Right|Not this one)/ }).closest('section')
const scene = () => within(screen.getByRole('region', { name: 'Here' }))

beforeAll(async () => {
  await import('#src/chair/lessons/LessonsPart.tsx')
  await loadLesson('quorum')
})

beforeEach(() => {
  memory.erase()
  window.scrollTo = () => undefined
})

describe('the home of the room', () => {
  test('begins with the first lesson, for who has none behind', async () => {
    await open('#/chair')
    expect(screen.getByRole('link', { name: /^Begin here.*What a quorum is/ }).getAttribute('href')).toBe(
      '#/chair/lessons/quorum',
    )
    expect(screen.getByText(`0 of ${LESSONS.length} finished`)).toBeTruthy()
  })

  test('offers to go on where a lesson was left, and the next once it is finished', async () => {
    memory.recordPlace('quorum', 4, false, 1)
    await open('#/chair')
    expect(screen.getByRole('link', { name: /^Go on where you left.*What a quorum is/ })).toBeTruthy()
    act(() => memory.recordPlace('quorum', 8, true, 2))
    expect(screen.getByRole('link', { name: /^Your next lesson.*Who counts in a vote/ })).toBeTruthy()
    expect(screen.getByText(`1 of ${LESSONS.length} finished`)).toBeTruthy()
  })

  test('leads to every part of the room', async () => {
    await open('#/chair')
    const parts = ['lessons', 'drills', 'preside', 'terms', 'memory', 'teacher'].map((part) => `#/chair/${part}`)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(expect.arrayContaining(parts))
  })
})

describe('a part of a lesson', () => {
  test('a wrong answer is answered with the rule, without the number, and may be tried again', async () => {
    const user = await open('#/chair/lessons/quorum/2')
    expect(scene().queryByText(/\d+ to open/)).toBeNull()
    await user.click(button('67'))
    expect(answer()?.textContent).toContain('Not this one. Try again.')
    expect(answer()?.textContent).toContain('At least one third of the 133 taking part in the session. Rule 41')
    expect(answer()?.textContent).not.toContain('45')
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull()
    await user.click(button('45'))
    expect(answer()?.textContent).toContain('Right.')
    expect(answer()?.textContent).toContain(': 45.')
    expect(scene().getByText(/45 to open/)).toBeTruthy()
    expect(button('Next')).toBeTruthy()
  })

  test('what came of it is spoken once, and the focus stays on what was pressed', async () => {
    const user = await open('#/chair/lessons/quorum/2')
    await user.click(button('45'))
    expect(said()).toEqual(['Right. At least one third of the 133 taking part in the session: 45.'])
    expect(document.activeElement).toBe(button('45'))
  })

  test('only the first try is remembered', async () => {
    const user = await open('#/chair/lessons/quorum/2')
    await user.click(button('64'))
    await user.click(button('45'))
    expect(memory.store.getState().answers.map(({ item, right }) => [item, right])).toEqual([
      ['lesson:quorum:to-open', false],
    ])
  })

  test('nothing of the result is shown before it is foretold', async () => {
    const user = await open('#/chair/lessons/quorum/6')
    expect(scene().queryByText(/needed/)).toBeNull()
    expect(scene().queryByText(/present and voting/)).toBeNull()
    await user.click(button('It is carried'))
    expect(scene().queryByText(/needed/)).toBeNull()
    await user.click(button('No decision can be taken'))
    expect(scene().getByRole('heading', { name: /No decision can be taken/ })).toBeTruthy()
  })

  test('a what-if says that it did not happen', async () => {
    await open('#/chair/lessons/quorum/3')
    expect(scene().getByText('A what-if: this did not happen')).toBeTruthy()
    expect(scene().getByText(/What if only 44 had come/)).toBeTruthy()
  })

  test('the machine refuses the wrong act, and takes the one in order', async () => {
    const user = await open('#/chair/lessons/quorum/7')
    await user.click(button(/^Call the vote/))
    expect(answer()?.textContent).toMatch(/95 are present; 96 of the 190 States parties are needed to decide.*Rule 41/)
    await user.click(button('Hear statements'))
    expect(answer()?.textContent).toMatch(/It is in order\..*Rule 42/)
  })

  test('its step is a link to the Floor, in its branch where it has one', async () => {
    await open('#/chair/lessons/quorum/2')
    const link = () => screen.getByRole('link', { name: 'See this step on the Floor' }).getAttribute('href')
    expect(link()).toBe('#/s/untoc-cop-2022-observers/opening-1')
    cleanup()
    await open('#/chair/lessons/quorum/3')
    expect(link()).toMatch(/^#\/s\/untoc-cop-2022-observers\/opening-1\/[\w-]+$/)
  })
})

describe('through a lesson', () => {
  test('the address follows, the focus goes to the title of the part, and back leads back', async () => {
    const user = await open('#/chair/lessons/quorum/1')
    await user.click(button('Next'))
    expect(window.location.hash).toBe('#/chair/lessons/quorum/2')
    await screen.findByText('Part 2 of 8', { selector: '.lesson-progress span' })
    expect(document.activeElement?.tagName).toBe('H1')
    await user.click(button('Back'))
    await screen.findByText('Part 1 of 8', { selector: '.lesson-progress span' })
  })

  test('it opens where it was left; an address that names no part opens it there too', async () => {
    memory.recordPlace('quorum', 5, false, 1)
    await open('#/chair/lessons/quorum')
    await screen.findByText('Part 5 of 8', { selector: '.lesson-progress span' })
    cleanup()
    await open('#/chair/lessons/quorum/77')
    await screen.findByText('Part 5 of 8', { selector: '.lesson-progress span' })
    expect(window.location.hash).toBe('#/chair/lessons/quorum/5')
  })

  test('its end says what was learned, and leads on; then it is finished', async () => {
    await open('#/chair/lessons/quorum/end')
    expect(screen.getByRole('heading', { name: 'What you have learned' })).toBeTruthy()
    expect(screen.getByRole('link', { name: /Next lesson: Who counts in a vote/ }).getAttribute('href')).toBe(
      '#/chair/lessons/who-counts',
    )
    expect(screen.getByRole('link', { name: /Five questions/ }).getAttribute('href')).toBe(
      '#/chair/drills/untoc-cop/carried,in-order/1/5',
    )
    await waitFor(() => expect(memory.store.getState().lessons['quorum']?.finished).toBe(true))
  })

  test('once finished it stays finished, though it is taken again', async () => {
    const user = await open('#/chair/lessons/quorum/end')
    await user.click(button('Take it again'))
    await screen.findByText('Part 1 of 8', { selector: '.lesson-progress span' })
    expect(memory.store.getState().lessons['quorum']?.finished).toBe(true)
  })

  test('a lesson that is not there is said not to be, with a way to those that are', async () => {
    await open('#/chair/lessons/nothing')
    expect(await screen.findByRole('heading', { name: 'There is no such lesson.' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'All lessons' })).toBeTruthy()
  })

  test('the list has all of them, and how far one has come', async () => {
    memory.recordPlace('quorum', 8, true, 1)
    memory.recordPlace('consensus', 2, false, 2)
    await open('#/chair/lessons')
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(rows).toHaveLength(LESSONS.length)
    expect(rows[0]).toContain('finished')
    expect(rows.find((row) => row?.startsWith('Consensus'))).toContain('begun')
  })
})
