import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { everyTally } from '#rules/everyTally'
import { RULE_SETS } from '#rules/sets/byId'
import { makeKnown } from '#rules/sets/known'
import { untocCop } from '#rules/sets/untocCop'
import { blankUnder, type Asked } from '#src/workbench/asked.ts'
import { BenchProvider } from '#src/workbench/bench.tsx'
import { Elsewhere } from '#src/workbench/Elsewhere.tsx'
import { regionPaths, spotOf, tallyAt } from '#src/workbench/map/geometry.ts'
import { TallyMap } from '#src/workbench/map/TallyMap.tsx'
import { ask, createBench, undo, type BenchStore } from '#src/workbench/store.ts'
import { lawOf } from '../support/otherLaws.ts'
import { votes } from '../support/votes.ts'

const benchOf = (inFavour: number, against: number, abstaining: number, change: Partial<Asked> = {}): BenchStore =>
  createBench({
    ...blankUnder(untocCop),
    matter: 'substance',
    votes: { by: 'count', inFavour, against, abstaining, silent: 0 },
    ...change,
  })

const show = (store: BenchStore) =>
  render(
    <BenchProvider store={store}>
      <TallyMap />
      <Elsewhere />
    </BenchProvider>,
  )

const votesOn = (store: BenchStore) => store.getState().asked.votes
const point = () => screen.getByRole('slider', { name: 'This vote' })

describe('where a tally stands', () => {
  test.each([1, 2, 7, 99, 193])('every tally of %i is found again where it was put', (cast) => {
    for (let abstaining = 0; abstaining <= cast; abstaining += 1)
      for (let inFavour = 0; inFavour <= cast - abstaining; inFavour += 1) {
        const tally = votes(inFavour, cast - abstaining - inFavour, abstaining)
        expect(tallyAt(spotOf(tally), cast)).toEqual(tally)
      }
  })

  test('beside the triangle the nearest of the row is meant', () => {
    expect(tallyAt({ x: -500, y: 9999 }, 99)).toEqual(votes(99, 0, 0))
    expect(tallyAt({ x: 900, y: 9999 }, 99)).toEqual(votes(0, 99, 0))
    expect(tallyAt({ x: 0, y: -50 }, 99)).toEqual(votes(0, 0, 99))
  })

  test('193 votes are a few paths, not thousands of points', () => {
    const map = everyTally(untocCop, { matter: 'substance', tally: votes(100, 60, 30), present: 190 })
    expect(map.ok && regionPaths(map.value).size).toBeLessThanOrEqual(4)
  })
})

describe('the map', () => {
  test('says how many could vote, what the regions are, and which reading is used', () => {
    show(benchOf(58, 7, 34))
    expect(screen.getByRole('heading', { name: 'Every way that 99 could vote' })).toBeTruthy()
    const regions = within(screen.getByRole('list', { name: 'Regions' }))
    expect(regions.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Carried',
      'Not carried: more in favour than against, and still too few',
      'Not carried',
      'All abstain: nothing is carried',
    ])
    expect(screen.getByText('More than two thirds of those voting: the reading used here')).toBeTruthy()
    expect(screen.getByText('Quorum: above it more than 3 abstain, and the quorum is lost if they leave')).toBeTruthy()
  })

  test('names no reading of two thirds where two thirds is not the rule', () => {
    show(benchOf(58, 37, 4, { matter: 'procedure' }))
    expect(screen.getByText('More than two thirds of those voting')).toBeTruthy()
    expect(screen.queryByText(/the reading used here/)).toBeNull()
    expect(document.querySelector('[data-own]')).toBeNull()
  })

  test('of too few present shows one region, and says why', () => {
    show(benchOf(58, 7, 20))
    const regions = within(screen.getByRole('list', { name: 'Regions' })).getAllByRole('listitem')
    expect(regions.map(({ textContent }) => textContent)).toEqual([
      'No decision, however they vote: 85 present, 96 needed',
    ])
  })

  test('is that of the law as it is changed here: first the body’s own, then by another majority', () => {
    const store = benchOf(58, 7, 34)
    show(store)
    const regions = () =>
      within(screen.getByRole('list', { name: 'Regions' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    expect(regions()).toContain('Not carried: more in favour than against, and still too few')
    act(() => ask(store, { majority: { kind: 'simple', of: 'present and voting' } }))
    expect(regions()).not.toContain('Not carried: more in favour than against, and still too few')
  })

  test('is not there while nobody has voted', () => {
    show(benchOf(0, 0, 0))
    expect(screen.queryByRole('slider')).toBeNull()
  })

  test('moves the point by one vote with the arrow keys, and speaks the verdict once it rests', () => {
    const store = benchOf(43, 22, 34)
    const { container } = show(store)
    expect(point().getAttribute('aria-valuetext')).toBe('43 in favour, 22 against, 34 abstaining')
    const spoken = () => container.querySelector('output')?.textContent
    fireEvent.keyDown(point(), { key: 'ArrowLeft' })
    fireEvent.keyDown(point(), { key: 'ArrowLeft' })
    expect(votesOn(store)).toMatchObject({ inFavour: 45, against: 20, abstaining: 34 })
    expect(spoken()).toBe('')
    fireEvent.keyUp(point(), { key: 'ArrowLeft' })
    expect(spoken()).toBe(
      '45 in favour, 20 against, 34 abstaining. Carried. 45 in favour, 44 needed: 1 to spare. 99 present, 96 needed to decide.',
    )
    act(() => undo(store))
    expect(votesOn(store)).toMatchObject({ inFavour: 43, against: 22 })
  })

  test.each([
    ['ArrowRight', false, [42, 23, 34]],
    ['ArrowUp', false, [43, 21, 35]],
    ['ArrowDown', false, [43, 23, 33]],
    ['ArrowUp', true, [42, 22, 35]],
    ['ArrowDown', true, [44, 22, 33]],
  ] as const)('%s, with Shift %s, moves one vote', (key, shiftKey, [inFavour, against, abstaining]) => {
    const store = benchOf(43, 22, 34)
    show(store)
    fireEvent.keyDown(point(), { key, shiftKey })
    expect(votesOn(store)).toMatchObject({ inFavour, against, abstaining })
  })

  test('stays within the triangle', () => {
    const store = benchOf(99, 0, 0)
    show(store)
    fireEvent.keyDown(point(), { key: 'ArrowLeft' })
    fireEvent.keyDown(point(), { key: 'ArrowUp' })
    expect(votesOn(store)).toMatchObject({ inFavour: 99, against: 0, abstaining: 0 })
  })

  test('keeps the vetoes of a vote that passes through where nobody is against', () => {
    makeKnown(lawOf('council', 15, { majority: { kind: 'fixed', votes: 9, of: 'members' }, veto: true }))
    const store = benchOf(13, 2, 0, { ruleSet: 'council', matter: 'decision', vetoes: 2 })
    show(store)
    const press = (key: string) => fireEvent.keyDown(point(), { key })
    press('ArrowLeft')
    press('ArrowLeft')
    expect(store.getState().asked).toMatchObject({ vetoes: 0, votes: { inFavour: 15, against: 0 } })
    press('ArrowRight')
    press('ArrowRight')
    expect(store.getState().asked).toMatchObject({ vetoes: 2, votes: { inFavour: 13, against: 2 } })
    expect(screen.getByText('Enough in favour, barred by a veto')).toBeTruthy()
  })

  test('marks the votes of 2022 on request, with their source, and puts one on the bench', async () => {
    const store = benchOf(10, 5, 84)
    show(store)
    expect(screen.queryByText('CTOC/COP/2022/9, para. 15')).toBeNull()
    await userEvent.click(screen.getByLabelText('Mark the votes of 2022'))
    for (const paragraph of [15, 17, 19]) expect(screen.getByText(`CTOC/COP/2022/9, para. ${paragraph}`)).toBeTruthy()
    expect(screen.getByText(/counts only/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Try: 63-15-25' }))
    expect(votesOn(store)).toMatchObject({ inFavour: 63, against: 15, abstaining: 25 })
  })

  test('has a table behind it', async () => {
    const { container } = show(benchOf(63, 15, 25))
    expect(screen.queryByRole('table')).toBeNull()
    const details = container.querySelector('.map-details')
    if (!(details instanceof HTMLDetailsElement)) throw new Error('no table')
    details.open = true
    fireEvent(details, new Event('toggle'))
    const row = within(screen.getByRole('table')).getAllByRole('row')[26]
    expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      '25',
      '78',
      '53',
      '40',
      '52',
      '53',
    ])
  })

  test('has nothing that axe objects to', async () => {
    const { container } = show(benchOf(58, 7, 34))
    await userEvent.click(screen.getByLabelText('Mark the votes of 2022'))
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

describe('the same numbers elsewhere', () => {
  test('stand under their verdicts, like ones together', () => {
    const { container } = show(benchOf(40, 25, 34))
    const group = (verdict: string) => container.querySelector(`[data-verdict=${verdict}]`)?.textContent ?? ''
    expect(group('carried')).toContain('33 needed of 65')
    expect(group('lost')).toContain('44 needed of 65')
    expect(group('lost')).toContain('on the bench')
  })

  test('a row chosen puts its body and matter on the bench, with the same votes', async () => {
    const store = benchOf(63, 15, 25)
    const { container } = show(store)
    for (const details of container.querySelectorAll('.elsewhere details')) details.setAttribute('open', '')
    await userEvent.click(screen.getByRole('button', { name: 'UN General Assembly: Important question' }))
    expect(store.getState().asked).toMatchObject({
      ruleSet: 'unga-plenary',
      matter: 'important-question',
      votes: { inFavour: 63, against: 15, abstaining: 25 },
    })
    const chosen = screen.getByRole('button', { name: /UN General Assembly: Important question/ })
    expect(chosen.getAttribute('aria-current')).toBe('true')
  })

  test('name every body', () => {
    const { container } = show(benchOf(58, 7, 34))
    for (const { shortName } of RULE_SETS)
      expect(container.querySelector('.elsewhere')?.textContent).toContain(shortName)
  })

  test('say why a reading differs where it does', () => {
    show(benchOf(52, 26, 21))
    expect(screen.getByText(/at least two thirds .*; exactly two thirds is enough here/)).toBeTruthy()
  })

  test('say what becomes of a tie under each rule', () => {
    show(benchOf(40, 40, 20, { matter: 'procedure' }))
    expect(screen.getByText('a simple majority of those voting for or against; an equal vote rejects it')).toBeTruthy()
    expect(screen.getByText(/an equal vote is taken a second time/)).toBeTruthy()
  })

  test('name the wrong counts as wrong, and say if they mislead', () => {
    show(benchOf(58, 7, 34))
    expect(screen.getByText('Often miscounted')).toBeTruthy()
    expect(screen.getByText('asks for 67 of 99')).toBeTruthy()
    expect(screen.getByText(/It would call this not carried, and that is false/)).toBeTruthy()
    expect(screen.getByText('66 % of 65: asks for 43')).toBeTruthy()
    expect(screen.getByText(/Here it happens to come to the same/)).toBeTruthy()
  })
})
