import { describe, expect, test } from 'vitest'
import { countBallots } from '#rules/ballots'
import { ballotsOf, calledFrom, inEnglishOrder, nextOnRoll, type Answers } from '#rules/rollCall'

const named = (...names: readonly string[]) => inEnglishOrder(new Map(names.map((name) => [name, name])))

describe('the order of names (rule 64)', () => {
  test('English alphabetical, accents and capitals apart', () => {
    expect(named('Türkiye', 'Cuba', 'Tuvalu', "Côte d'Ivoire", 'Croatia', 'Costa Rica', 'Åland')).toEqual([
      'Åland',
      'Costa Rica',
      "Côte d'Ivoire",
      'Croatia',
      'Cuba',
      'Türkiye',
      'Tuvalu',
    ])
  })

  test('a shorter name goes before one that begins with it', () => {
    expect(named('Guinea-Bissau', 'Guinea')).toEqual(['Guinea', 'Guinea-Bissau'])
  })

  test('without its accents a name stands where it would without them', () => {
    expect(named("Côte d'Ivoire", 'Cote', 'Cotopaxi')).toEqual(['Cote', "Côte d'Ivoire", 'Cotopaxi'])
  })

  test('two of one name keep the order in which they were given', () => {
    const alike = new Map(['first', 'second', 'third'].map((id) => [id, 'Congo']))
    expect(inEnglishOrder(alike)).toEqual(['first', 'second', 'third'])
  })

  test('from the one drawn by lot, and round to the one before it', () => {
    expect(calledFrom(['a', 'b', 'c'], 'b')).toEqual(['b', 'c', 'a'])
    expect(calledFrom(['a', 'b', 'c'], 'a')).toEqual(['a', 'b', 'c'])
    expect(calledFrom(['a', 'b', 'c'], 'nobody')).toEqual(['a', 'b', 'c'])
  })
})

describe('a second round', () => {
  const order = ['b', 'c', 'a']
  const first: Answers = { b: 'pass', c: 'yes', a: 'pass' }

  test('nobody is called again before everybody has been called', () => {
    expect(nextOnRoll(order, { b: 'pass' })).toBe('c')
  })

  test('those who passed are called again, in the same order, and nobody else', () => {
    expect(nextOnRoll(order, first)).toBe('b')
    expect(nextOnRoll(order, { ...first, b: 'no' })).toBe('a')
    expect(nextOnRoll(order, { b: 'no', c: 'yes', a: 'abstain' })).toBeNull()
  })

  test('a name that every object inherits is called like any other', () => {
    expect(nextOnRoll(['b', 'constructor'], { b: 'yes' })).toBe('constructor')
  })

  test('who did not answer is not called again', () => {
    expect(nextOnRoll(order, { b: 'absent', c: 'yes', a: 'no' })).toBeNull()
  })

  test('neither passing nor staying silent casts a vote', () => {
    expect(ballotsOf({ a: 'pass', b: 'absent', c: 'abstain' })).toEqual({ by: 'name', votes: { c: 'abstain' } })
  })

  test('both rounds count', () => {
    const voters = new Map(order.map((id) => [id, { id, memberParties: null }]))
    expect(countBallots(ballotsOf({ ...first, b: 'no', a: 'abstain' }), voters)).toEqual({
      ok: true,
      value: { inFavour: 1, against: 1, abstaining: 1 },
    })
  })
})
