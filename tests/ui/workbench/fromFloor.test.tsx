/** The link from the Floor: the bench decides the same vote under the same law. */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { amend, type RuleChange } from '#rules/amend'
import { decide, type Question } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { wha } from '#rules/sets/wha'
import { readAddress } from '#src/workbench/address.ts'
import { Ask } from '#src/workbench/Ask.tsx'
import { blankUnder } from '#src/workbench/asked.ts'
import { BenchProvider, benchViewOf } from '#src/workbench/bench.tsx'
import { benchAddress } from '#src/workbench/fromFloor.ts'
import { createBench } from '#src/workbench/store.ts'

const question: Question = {
  matter: 'substance',
  tally: { inFavour: 40, against: 30, abstaining: 5 },
  present: 80,
  participating: 133,
}

const onFloor = (law: RuleSet, asked: Question) => {
  const answer = decide(law, asked)
  return answer.ok ? answer.value : null
}

const onBench = (law: RuleSet, asked: Question) => {
  const address = benchAddress(law, asked)
  const { asked: bench, faults } = readAddress(address.replace('#/workbench/', ''), untocCop, {
    ruleSet: ruleSetById,
    roll: () => undefined,
  })
  if (bench === null || faults.length > 0) throw new Error(faults.join(' '))
  const { decided } = benchViewOf(bench)
  return decided.ok ? decided.value : null
}

const quarter = { numerator: 1, denominator: 4, comparison: 'at least' } as const
const most = { numerator: 9, denominator: 10, comparison: 'more than' } as const

const CHANGES: readonly (readonly [string, readonly RuleChange[]])[] = [
  ['nothing', []],
  [
    'a simple majority of substance and a quorum of a quarter',
    [
      { parameter: 'majority', matter: 'substance', value: { kind: 'simple', of: 'present and voting' } },
      { parameter: 'quorum.decide', value: { share: quarter, of: 'members' } },
    ],
  ],
  [
    'three quarters of those present',
    [{ parameter: 'majority', matter: 'substance', value: { kind: 'three-quarters', of: 'present' } }],
  ],
  [
    'a simple majority of the members',
    [{ parameter: 'majority', matter: 'substance', value: { kind: 'simple', of: 'members' } }],
  ],
  [
    'a quorum of nine tenths of those taking part',
    [{ parameter: 'quorum.decide', value: { share: most, of: 'participating' } }],
  ],
  ['more members', [{ parameter: 'members', value: 201 }]],
  ['the other reading', [{ parameter: 'two-thirds reading', value: 'at least' }]],
  ['another matter', [{ parameter: 'majority', matter: 'procedure', value: { kind: 'two-thirds', of: 'members' } }]],
]

describe('the vote on the bench comes to what it comes to on the Floor', () => {
  test.each(CHANGES)('where the scenario changes %s', (_name, changes) => {
    const law = amend(untocCop, changes)
    expect(onBench(law, question)).toEqual(onFloor(law, question))
  })

  test('where the body’s own quorum is of those taking part', () => {
    const asked: Question = { matter: 'other-question', tally: question.tally, present: 80, participating: 190 }
    expect(onFloor(wha, asked)?.outcome).toBe('no-quorum')
    expect(onBench(wha, asked)).toEqual(onFloor(wha, asked))
  })

  test('where fewer are members for this question alone', () => {
    const asked = { ...question, members: 120, participating: 110 }
    expect(onFloor(untocCop, asked)?.quorum).toMatchObject({ whole: 120, met: true })
    expect(onBench(untocCop, asked)).toEqual(onFloor(untocCop, asked))
  })
})

test('the bench says what is changed, and goes back to the rules of the body', async () => {
  const user = userEvent.setup()
  const store = createBench({
    ...blankUnder(untocCop),
    votes: { by: 'count', inFavour: 40, against: 30, abstaining: 30, silent: 0 },
    majority: { kind: 'simple', of: 'present and voting' },
    toDecide: { share: quarter, of: 'members' },
  })
  render(
    <BenchProvider store={store}>
      <Ask />
    </BenchProvider>,
  )
  const note = () => screen.queryByText('Some of these rules are changed here:')?.closest('div')
  expect([...(note()?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Matter of substance: a simple majority of those present and voting, instead of two thirds of those present and voting (rule 58)',
    'Quorum to decide: at least a quarter of the members, instead of more than half of the members (rule 41)',
  ])
  await user.selectOptions(screen.getByRole('combobox', { name: 'The matter' }), 'procedure')
  expect(store.getState().asked).toMatchObject({ majority: null, toDecide: { of: 'members' } })
  await user.click(screen.getByRole('button', { name: 'Back to the rules of the body' }))
  expect(store.getState().asked).toMatchObject({ majority: null, toDecide: null })
  expect(note()).toBeUndefined()
})

test('who takes part is asked for where the quorum is a share of them', async () => {
  const store = createBench({ ...blankUnder(wha), participating: 190 })
  render(
    <BenchProvider store={store}>
      <Ask />
    </BenchProvider>,
  )
  fireEvent.click(screen.getByText('Other numbers'))
  const field = await screen.findByRole<HTMLInputElement>('spinbutton', { name: 'Taking part in the session' })
  expect(field.value).toBe('190')
  fireEvent.change(field, { target: { value: '0' } })
  expect(store.getState().asked.participating).toBeNull()
})

test('the address stays short where nothing differs', () => {
  expect(benchAddress(untocCop, { ...question, present: 75 })).toBe('#/workbench/untoc-cop/substance/40-30-5')
})
