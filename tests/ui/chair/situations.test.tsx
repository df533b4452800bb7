import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useHashLocation } from 'wouter/use-hash-location'
import { ruleSetById } from '#rules/sets/byId'
import { workOut } from '#scenarios/situationAnswers'
import { ChairRoom } from '#src/chair/ChairRoom.tsx'
import { memory } from '#src/chair/memory/memory.ts'
import { SITUATIONS_TOLD } from '#src/chair/situations/all.ts'
import { textOf } from '#src/chair/situations/explain.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

const Chair = () => {
  const [path] = useHashLocation()
  const parts = path.split('/').filter((part) => part !== '' && part !== 'chair')
  return <ChairRoom rest={parts.map(decodeURIComponent)} />
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

const titles = () =>
  within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('link').textContent)

/** What stands beside a heading of the comparison: of the question answered last. */
const beside = (term: string): string =>
  screen.getAllByText(term, { selector: 'dt' }).at(-1)?.nextElementSibling?.textContent ?? ''

/** The verdict on what was chosen last. */
const verdict = () => screen.getAllByText(/The rule says otherwise|So the rule says/, { selector: 'h3' }).at(-1)
// By text: over a page this long, a search by role takes a second.
const answer = (name: string) => screen.getByText(name, { selector: 'button' })
const remembered = () => memory.store.getState().answers.map(({ item, right }) => [item, right])

beforeAll(async () => {
  await import('#src/chair/situations/SituationsPart.tsx')
})

beforeEach(() => {
  memory.erase()
  window.scrollTo = () => undefined
})

describe('the list', () => {
  test('has all twenty-five, and the home of the room leads to it', async () => {
    await open('#/chair')
    expect(screen.getByRole('link', { name: 'Real situations' }).getAttribute('href')).toBe('#/chair/situations')
    window.location.hash = '#/chair/situations'
    await screen.findByRole('heading', { level: 1, name: 'Real situations' })
    expect(titles()).toEqual(SITUATIONS_TOLD.map(({ title }) => title))
    expect(screen.getByText('25 situations')).toBeTruthy()
  })

  test('is searched by words of the story, and by whether the rules decide', async () => {
    const user = await open('#/chair/situations')
    await user.type(screen.getByRole('searchbox'), 'south africa')
    await screen.findByText('2 situations')
    expect(titles()).toEqual(['A bold ruling', 'Competence, too early?'])
    await user.clear(screen.getByRole('searchbox'))
    await user.click(screen.getByRole('radio', { name: 'Told' }))
    await screen.findByText('5 situations')
    await user.click(screen.getByRole('radio', { name: 'Decided by the rules' }))
    await screen.findByText('20 situations')
    expect(titles()).not.toContain('A tired room')
  })

  test('stands in the address: a link gives the same list, and Back the one before', async () => {
    const user = await open('#/chair/situations')
    const all = titles()
    await user.click(screen.getByRole('radio', { name: 'Told' }))
    const told = titles()
    expect(told.length).toBeLessThan(all.length)
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'the vote')
    const found = titles()
    expect(found.length).toBeLessThan(told.length)
    expect(found.length).toBeGreaterThan(0)
    expect(window.location.hash).toBe('#/chair/situations/list/told/the%20vote')
    window.history.back()
    await waitFor(() => expect(titles()).toEqual(all))
    window.location.hash = '#/chair/situations/list/told/the%20vote'
    await waitFor(() => expect(titles()).toEqual(found))
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveProperty('value', 'the vote')
  })

  test('says so when nothing fits', async () => {
    const user = await open('#/chair/situations')
    await user.type(screen.getByRole('searchbox'), 'zebra')
    expect(await screen.findByText('No situation fits.')).toBeTruthy()
  })
})

describe('a situation that the rules decide', () => {
  test('tells nothing of what was ruled before one has ruled, then sets the two side by side', async () => {
    const user = await open('#/chair/situations/amendment-majority')
    expect(screen.queryByText(/96/)).toBeNull()
    await user.click(answer('It is carried'))
    expect(verdict()?.textContent).toBe('✕ The rule says otherwise.')
    expect(document.activeElement).toBe(verdict())
    expect(beside('What was ruled')).toBe('It is not carried.143 were said to count, and 96 to be needed.')
    expect(beside('What the rule says')).toContain('The majority is at least two thirds of 143: 96.')
    expect(screen.getByRole('button', { name: /^Rule 83/ })).toBeTruthy()
    expect(beside('Where they differ')).toBe('Nowhere: the same was ruled.')
    expect(screen.getByText('96 needed')).toBeTruthy()
    expect(screen.getByText('Secondary: told by others.')).toBeTruthy()
    expect(remembered()).toEqual([['situation:amendment-majority', false]])
  })

  test('says where what was ruled differs from the rule, and that why is our reading', async () => {
    const user = await open('#/chair/situations/walk-out')
    await user.click(answer('It is not in order'))
    expect(remembered()).toEqual([])
    await user.click(answer('It is not in order'))
    expect(beside('What was ruled')).toBe('It is in order.')
    expect(beside('What the rule says')).toContain('43 are present; 45 of the 88')
    expect(beside('Where they differ')).toMatch(
      /^It was ruled: it is in order\. By the rule: it is not in order\..*our reading$/,
    )
    expect(remembered()).toEqual([['situation:walk-out', true]])
  })

  test('says what is assumed and what is only implied', async () => {
    await open('#/chair/situations/walk-out')
    expect(screen.getByText(/suppose 60 of the 88 were there before/).textContent).toContain('assumed')
    const leads = screen.getByText('What leads to this').closest('details')
    expect(leads?.textContent).toContain('17 delegations leave')
    expect(leads?.textContent).toContain('implied by the rules')
  })

  test('turns a vote that kept a ruling to the question that the rule asks', async () => {
    const user = await open('#/chair/situations/bold-ruling')
    await user.click(answer('It is in order'))
    await user.click(answer('The ruling stands'))
    expect(beside('What the rule says')).toContain(
      'The rule asks whether the ruling is overruled: 22 would overrule it, 91 would not.',
    )
  })

  test('says so where the source tells of no ruling', async () => {
    const user = await open('#/chair/situations/competence-too-early')
    await user.click(answer('It is in order'))
    expect(beside('What was ruled')).toBe('The source tells of no ruling.')
    expect(beside('What the rule says')).toContain('No such proposal is before the room.')
    expect(beside('Where they differ')).toBe('There is nothing to compare.')
  })

  test('is marked in the list once it is answered', async () => {
    const user = await open('#/chair/situations/tie')
    await user.click(answer('It is not carried'))
    window.location.hash = '#/chair/situations'
    const link = await screen.findByRole('link', { name: 'As many for as against' })
    expect(link.closest('li')?.textContent).toContain('answered')
  })
})

test('what the rules in hand do not decide is told, and says why', async () => {
  const user = await open('#/chair/situations/tired-room')
  expect(screen.queryByText('The meeting was suspended.')).toBeNull()
  await user.click(answer('Show what was ruled'))
  expect(screen.getByText('The meeting was suspended.')).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('What was ruled')
  expect(screen.getByText(/^The rules of this Conference are not among those in hand/)).toBeTruthy()
  expect(remembered()).toEqual([])
})

test('one leads to the next and back, and the heading has the focus', async () => {
  const user = await open('#/chair/situations/substance-or-procedure')
  const moves = () => within(screen.getByRole('navigation', { name: 'Through the situations' }))
  expect(moves().queryByText('← Previous')).toBeNull()
  await user.click(moves().getByRole('link', { name: /Meetings in one language/ }))
  const title = await screen.findByRole('heading', { level: 1, name: 'Meetings in one language' })
  expect(document.activeElement).toBe(title)
  expect(moves().getByRole('link', { name: /Substance or procedure/ })).toBeTruthy()
})

test('an address that names no situation says so', async () => {
  await open('#/chair/situations/nowhere')
  expect(screen.getByText('There is no such situation.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'All real situations' })).toBeTruthy()
})

test.each(SITUATIONS_TOLD.map((situation) => [situation.id, situation] as const))(
  '%s: every right answer is found right',
  async (id, { machine, ruled }) => {
    const user = await open(`#/chair/situations/${id}`)
    if (machine === undefined) await user.click(answer('Show what was ruled'))
    for (const ask of machine?.asks ?? []) {
      const law = ruleSetById(machine?.ruleSet ?? '')
      const working = law === undefined || machine === undefined ? undefined : workOut(ask, machine, law)
      if (working?.ok !== true || machine === undefined || law === undefined) throw new Error(`${id} is not answered`)
      await user.click(answer(textOf(working.worked.right, ask, machine, law)))
      expect(verdict()?.textContent).toBe('✓ So the rule says.')
    }
    for (const sentence of ruled) expect(screen.getByText(sentence)).toBeTruthy()
    expect(remembered()).toEqual(machine === undefined ? [] : [[`situation:${id}`, true]])
  },
)
