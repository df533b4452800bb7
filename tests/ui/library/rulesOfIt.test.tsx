import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { RuleSet } from '#rules/ruleSet'
import { unsc } from '#rules/sets/unsc'
import { untocCop } from '#rules/sets/untocCop'
import { wha } from '#rules/sets/wha'
import { copyOf } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import { Floor } from '#src/floor/Floor.tsx'
import { LibraryRoom } from '#src/library/LibraryRoom.tsx'
import { changedBy } from '#src/paper/ownLaw.ts'
import { ownById, ownStore } from '#src/session/ownScenarios.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { RuleBookRoom } from '#src/rulebook/RuleBookRoom.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, goTo } from '#src/session/store.ts'
import { bearingOn, differencesFrom } from '#src/words/ownRules.ts'
import { decided } from '../../support/decided.ts'
import { votes } from '../../support/votes.ts'

const third = { share: { numerator: 1, denominator: 3, comparison: 'at least' }, of: 'participating' } as const
const mine = copyOf(FIRST_SCENARIO, 'own-mine', 'Our afternoon')
const club: Scenario = {
  ...mine,
  rules: {
    name: 'Rules of our club',
    changes: [
      { parameter: 'two-thirds reading', value: 'at least' },
      { parameter: 'quorum.decide', value: third },
    ],
  },
}

beforeEach(() => ownStore.setState({ scenarios: [mine], past: {} }))

const shown = (element: React.ReactNode, scenario: Scenario = FIRST_SCENARIO) => {
  const store = createSession(scenario)
  goTo(store, 'ballots-1')
  render(<SessionProvider store={store}>{element}</SessionProvider>)
}

test('the club reads two thirds as at least, and has a quorum of a third: named, and shown as a difference', async () => {
  const user = userEvent.setup()
  shown(<LibraryRoom part="own-mine" />)
  await user.click(await screen.findByText('Rules of its own'))
  const choose = (label: string, option: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: label }), option)
  await choose('Two thirds is read as', 'at least')
  await choose('Quorum to decide', 'at least a third of those taking part')
  const name = screen.getByRole('textbox', { name: 'Name of these rules' })
  await user.clear(name)
  await user.type(name, 'Rules of our club')
  await user.tab()
  expect(ownById('own-mine')).toEqual(club)
  expect(
    screen
      .getAllByRole('listitem')
      .map((item) => item.textContent)
      .filter((text) => text?.includes('instead of')),
  ).toEqual([
    'Two thirds is read as: at least, instead of more than',
    'Quorum to decide: at least a third of those taking part, instead of more than half of the members (rule 41)',
  ])
  await choose('Quorum to decide', 'more than half of the members, as the body has it')
  expect(ownById('own-mine')?.rules?.changes).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Back to the rules of the body' }))
  expect(ownById('own-mine')).toEqual(mine)
})

test('on the Floor the vote says by which changed rules it is decided, and the law in force names them', async () => {
  shown(<Floor />, club)
  const why = (await screen.findByRole('heading', { name: 'Why' })).closest('section') ?? document.body
  expect(within(why).getByText(/This vote is decided under changed rules/).textContent).toContain('Rules of our club')
  expect(await screen.findByText(/This scenario is played under changed rules/)).toBeTruthy()
})

test('the rule book of the body says what the scenario on the Floor changes in it; of another body, nothing', async () => {
  shown(<RuleBookRoom rest={['untoc-cop']} />, club)
  await waitFor(() => expect(screen.getByText(/In “Our afternoon”, on the Floor/)).toBeTruthy())
})

test('the rule book says nothing where the scenario changes nothing', () => {
  shown(<RuleBookRoom rest={['untoc-cop']} />)
  expect(screen.queryByText(/on the Floor, some of these rules are changed/)).toBeNull()
})

test('a change that leaves a rule as the body has it is no difference', () => {
  const asIs = [{ parameter: 'two-thirds reading', value: untocCop.twoThirds }] as const
  expect(differencesFrom(untocCop, asIs)).toEqual([])
})

test('a change bears on the votes that turn on it alone', () => {
  const simple = { parameter: 'majority', matter: 'substance', value: { kind: 'simple', of: 'present' } } as const
  const changes = [...(club.rules?.changes ?? []), simple, { parameter: 'quorum.open', value: third } as const]
  const bearing = (matter: 'substance' | 'substance-or-procedure' | 'procedure') =>
    bearingOn(changes, decided(untocCop, { matter, tally: votes(60, 20, 20) })).map(({ parameter }) => parameter)
  expect(bearing('substance')).toEqual(['two-thirds reading', 'quorum.decide', 'majority'])
  expect(bearing('substance-or-procedure')).toEqual(['two-thirds reading', 'quorum.decide'])
  expect(bearing('procedure')).toEqual(['quorum.decide'])
})

test('another number of members bears on a vote where its majority or its quorum is of them', () => {
  const members = { parameter: 'members', value: 12 } as const
  const bearing = (law: RuleSet, matter: 'procedure' | 'other-question', present: number) => {
    const decision = decided(law, { matter, tally: votes(9, 1, 0), present })
    const { majority, quorum } = changedBy({ name: 'Club rules', changes: [members] }, decision)
    return [bearingOn([members], decision).length > 0, majority !== null, quorum !== null]
  }
  expect(bearing(wha, 'other-question', 100)).toEqual([false, false, false])
  expect(bearing(untocCop, 'procedure', 100)).toEqual([true, false, true])
  // Nine votes are nine, of however many.
  expect(bearing(unsc, 'procedure', 15)).toEqual([false, false, false])
})
