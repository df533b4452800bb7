import { describe, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import type { Context } from '#machines/context'
import { isDelegation, speechesBefore, spoken, turnsAfter } from '#machines/turns'
import { considering, room } from '../support/business.ts'

const base = room(3).context
const inTurn = (change: Partial<Context> = {}): Context => ({ ...base, speakers: ['a', 'b'], ...change })

describe('turns to speak', () => {
  test('a delegation waits for its turn; the President, the secretariat and nobody else never do', () => {
    expect(['president', 'secretariat', 'a', 'union', 'somebody'].map((id) => isDelegation(base, id))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
    expect(turnsAfter(inTurn(), ['president', 'secretariat'])).toEqual({ speakers: ['a', 'b'], calledUpon: null })
  })

  test('are in the order asked for, one after another', () => {
    expect(turnsAfter(inTurn(), ['a'])).toEqual({ speakers: ['b'], calledUpon: null })
    expect(turnsAfter(inTurn(), ['a', 'b'])).toEqual({ speakers: [], calledUpon: null })
    expect(turnsAfter(inTurn(), ['b'])).toBeNull()
    expect(turnsAfter(inTurn(), ['a', 'c'])).toBeNull()
  })

  test('one who was called speaks before the list, and the list stays; another loses that call by speaking in turn', () => {
    expect(turnsAfter(inTurn({ calledUpon: 'c' }), ['c'])).toEqual({ speakers: ['a', 'b'], calledUpon: null })
    expect(turnsAfter(inTurn({ calledUpon: 'c' }), ['a'])).toEqual({ speakers: ['b'], calledUpon: null })
  })

  test('are nobody’s where no list is kept', () => {
    expect(turnsAfter({ ...base, speakers: [] }, ['c', 'a'])).toEqual({ speakers: [], calledUpon: null })
  })
})

describe('speeches, where they are limited', () => {
  const limited = inTurn({ limit: { speeches: 2, minutes: 5 }, speeches: { a: 1, b: 2 }, speakers: [] })

  test('are counted before the ones that are made: the most of any who speaks', () => {
    expect(speechesBefore(limited, ['a'])).toBe(1)
    expect(speechesBefore(limited, ['a', 'b'])).toBe(2)
    expect(speechesBefore(limited, ['a', 'a', 'c'])).toBe(2)
    expect(speechesBefore(limited, ['c'])).toBe(0)
    expect(speechesBefore(limited, ['president'])).toBe(0)
    expect(speechesBefore(limited, ['president', 'c', 'president'])).toBe(0)
    expect(speechesBefore(limited, [])).toBe(0)
  })

  test('are counted for delegations alone, in one order of names, and no further than the limit', () => {
    expect(spoken({ ...limited, speeches: { c: 1 } }, ['president', 'b', 'a']).speeches).toEqual({ a: 1, b: 1, c: 1 })
    expect(Object.keys(spoken({ ...limited, speeches: { c: 1 } }, ['b', 'a']).speeches ?? {})).toEqual(['a', 'b', 'c'])
    expect(spoken(limited, ['b']).speeches).toEqual({ a: 1, b: 2 })
  })

  test('are not counted where there is no limit', () => {
    expect(spoken({ ...limited, limit: null }, ['a']).speeches).toBe(limited.speeches)
    expect(spoken({ ...limited, limit: { speeches: null, minutes: 3 } }, ['a']).speeches).toBe(limited.speeches)
  })
})

describe('the debate, once the last on a closed list has spoken (rule 47)', () => {
  const about = considering().context
  const last: Context = { ...about, speakers: ['a'], calledUpon: null, listClosed: true }
  const debateAfter = (context: Context, ...speaking: readonly string[]) => spoken(context, speaking).debate

  test('is closed', () => {
    expect(debateAfter(last, 'a')).toBe('closed')
    expect(debateAfter({ ...last, speakers: [], calledUpon: 'b' }, 'b')).toBe('closed')
  })

  test.each<readonly [string, Partial<Context>]>([
    ['the list is open', { listClosed: false }],
    ['another waits', { speakers: ['a', 'b'] }],
    ['nobody waited', { speakers: [] }],
    ['the debate is adjourned', { debate: 'adjourned' }],
    ['nothing is in hand', { inHand: { business: null, observers: null } }],
    ['the body has no such rule', { ruleSet: { ...untocCop, endOfList: null } }],
  ])('stays as it is where %s', (_, change) => {
    expect(debateAfter({ ...last, ...change }, 'a')).toBeUndefined()
  })

  test('stays as it is while somebody who was called has not spoken', () => {
    expect(debateAfter({ ...last, speakers: [], calledUpon: 'b' }, 'a')).toBeUndefined()
  })

  test('is closed for applications of observers as for other business', () => {
    expect(debateAfter({ ...last, inHand: { business: null, observers: 'observers' } }, 'a')).toBe('closed')
  })

  test('a statement ends the time to contest that a list was closed, or that a meeting is private', () => {
    expect(spoken({ ...last, closingContestable: true, privacyContestable: true }, ['a'])).toMatchObject({
      closingContestable: false,
      privacyContestable: false,
    })
  })
})
