import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SLOTS } from '#rules/slots'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { besideEachOther, type Row } from '#src/rulebook/beside/beside.ts'
import { askedInWords, hasInWords } from '#src/rulebook/beside/words.ts'
import { RuleBookRoom } from '#src/rulebook/RuleBookRoom.tsx'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

const rowsOf = (here: RuleSet, there: RuleSet): readonly Row[] =>
  besideEachOther(here, there).flatMap(({ rows }) => rows)
const rowNamed = (name: string, here: RuleSet = untocCop, there: RuleSet = ungaPlenary): Row => {
  const found = rowsOf(here, there).find(({ asked }) => askedInWords(asked) === name)
  if (found === undefined) throw new Error(`nothing is asked of "${name}"`)
  return found
}
const saysOf = (row: Row, here: RuleSet = untocCop, there: RuleSet = ungaPlenary) => [
  row.here === null ? null : hasInWords(row.here.has, here),
  row.there === null ? null : hasInWords(row.there.has, there),
]

describe('two laws compared', () => {
  test.each(RULE_SETS)('$shortName beside itself differs in nothing', (ruleSet) => {
    expect(rowsOf(ruleSet, ruleSet).filter(({ differs }) => differs)).toEqual([])
  })

  test('a difference goes both ways, for every pair of bodies', () => {
    const counts = (one: RuleSet, other: RuleSet) => rowsOf(one, other).filter(({ differs }) => differs).length
    for (const [place, one] of RULE_SETS.entries())
      for (const other of RULE_SETS.slice(place + 1)) expect(counts(one, other)).toBe(counts(other, one))
  })

  test('another number of the rule, another grade or another source is no difference', () => {
    const renumbered: RuleSet = {
      ...untocCop,
      slots: {
        ...untocCop.slots,
        'quorum.open': { ...untocCop.slots['quorum.open'], rule: '999', grade: 'inferred' },
      },
    }
    expect(rowNamed('Quorum to open', untocCop, renumbered).differs).toBe(false)
  })

  test('a changed quorum, majority, reading, order or actor is one', () => {
    const { 'quorum.open': open, 'vote.request': request } = untocCop.slots
    const changed: RuleSet = {
      ...untocCop,
      twoThirds: 'at least',
      motions: untocCop.motions.toReversed(),
      slots: {
        ...untocCop.slots,
        'quorum.open': {
          ...open,
          requires: {
            family: 'quorum',
            quorum: { share: { numerator: 1, denominator: 2, comparison: 'at least' }, of: 'members' },
          },
        },
        'vote.request': { ...request, by: ['president'] },
      },
    }
    const differing = rowsOf(untocCop, changed).filter(({ differs }) => differs)
    expect(differing.map(({ asked }) => askedInWords(asked))).toEqual([
      'Two thirds is read as',
      'Quorum to open',
      'Order of the motions',
      'Asking for a vote',
    ])
  })

  test('the Conference and the Assembly: quorums, majorities and readings, each with its rule', () => {
    expect(rowNamed('Quorum to open').differs).toBe(
      JSON.stringify(untocCop.slots['quorum.open'].requires) !==
        JSON.stringify(ungaPlenary.slots['quorum.open'].requires),
    )
    expect(saysOf(rowNamed('Two thirds is read as'))[0]).toBe(`“${untocCop.twoThirds} two thirds”`)
    expect(rowNamed('Entitled to vote').here?.has).toEqual({ of: 'number', number: untocCop.members.count })
    const substance = rowNamed('Matter of substance')
    expect([substance.there, substance.differs]).toEqual([null, true])
    expect(substance.here?.rule).toBe(untocCop.matters.substance.rule)
  })

  test('every question of the machine that one of them answers is asked', () => {
    const asked = new Set(
      rowsOf(untocCop, ungaPlenary).flatMap((row) => (row.asked.of === 'slot' ? [row.asked.slot] : [])),
    )
    const either = SLOTS.filter((slot) => untocCop.slots[slot] !== null || ungaPlenary.slots[slot] !== null)
    expect([...asked].toSorted()).toEqual(either.toSorted())
  })

  test('every answer of every body has words', () => {
    for (const other of RULE_SETS)
      for (const row of rowsOf(untocCop, other))
        for (const says of [askedInWords(row.asked), ...saysOf(row, untocCop, other)])
          expect(says === null || (says.trim() !== '' && !/undefined|NaN|\[object/.test(says))).toBe(true)
  })
})

describe('in the rule book', () => {
  const open = (...rest: string[]) => {
    render(
      <SessionProvider store={createSession(FIRST_SCENARIO)}>
        <RuleBookRoom rest={rest} />
      </SessionProvider>,
    )
    return userEvent.setup()
  }

  test('an address with two bodies shows both, what differs first, and all on request', async () => {
    const user = open('untoc-cop', 'beside', 'unga-plenary')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Two bodies side by side')
    const marks = () =>
      [...document.querySelectorAll('tbody tr')].map((row) => row.querySelector('.beside-mark')?.textContent)
    expect(marks().some((mark) => mark?.includes('the same') === true)).toBe(false)
    await user.click(screen.getByRole('checkbox', { name: 'Only what differs' }))
    expect(marks().some((mark) => mark?.includes('the same') === true)).toBe(true)
    expect(marks().some((mark) => mark?.includes('differs') === true)).toBe(true)
  })

  test('an inferred answer says in place what that means', async () => {
    const user = open('untoc-cop', 'beside', 'unga-plenary')
    const [grade] = screen.getAllByText('Inferred', { selector: 'button' })
    if (grade === undefined) throw new Error('nothing is inferred')
    await user.click(grade)
    expect(document.querySelector('[role=note]')?.textContent).toContain('The text was not seen, and may differ.')
  })

  test.each([[['untoc-cop', 'beside', 'untoc-cop']], [['untoc-cop', 'beside']]])(
    'an address that names no second body (%j) shows the book of the first',
    (rest) => {
      open(...rest)
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rule book')
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test.each([
    ['The address names a body whose rules are not here.', ['untoc-cop', 'beside', 'no-such-body']],
    ['The address names a body whose rules are not here.', ['no-such-body']],
    ['This book has no such rule.', ['untoc-cop', '999']],
  ])('says “%s” at %j', (says, rest) => {
    open(...rest)
    expect(screen.getByRole('alert').textContent).toBe(says)
  })
})
