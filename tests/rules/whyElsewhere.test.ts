/** Why the same numbers fare otherwise elsewhere: each reason where it is one, alone, and not where it is none. */
import { describe, expect, test } from 'vitest'
import type { Question } from '#rules/decide'
import { elsewhere } from '#rules/elsewhere'
import type { Majority, MatterRule, RuleSet } from '#rules/ruleSet'
import { unsc } from '#rules/sets/unsc'
import { unsc1946 } from '#rules/sets/unsc1946'
import { lawOf, withoutQuorum } from '../support/otherLaws.ts'
import { votes } from '../support/votes.ts'

const MEMBERS = 100

/** A law without a quorum, so that the majority alone parts two of them. */
const free = (id: string, rule: Partial<MatterRule>): RuleSet => withoutQuorum(lawOf(id, MEMBERS, rule))

const counted = (id: string, majority: Majority): RuleSet => free(id, { majority })

const asked = (inFavour: number, against: number, abstaining: number, more: Partial<Question> = {}): Question => ({
  matter: 'decision',
  tally: votes(inFavour, against, abstaining),
  present: inFavour + against + abstaining,
  ...more,
})

/** Of two laws: why the numbers fare otherwise in the second. */
const why = (from: RuleSet, to: RuleSet, question: Question): readonly string[] => {
  const rows = elsewhere([to], from, question)
  expect(rows).toHaveLength(1)
  return rows[0]?.differences ?? ['nothing found']
}

const voting = counted('voting', { kind: 'simple', of: 'present and voting' })
const present = counted('present', { kind: 'simple', of: 'present' })
const members = counted('members', { kind: 'simple', of: 'members' })
const nine = counted('nine', { kind: 'fixed', votes: 9, of: 'members' })

describe('who counts', () => {
  test.each([
    ['voting', 'present', voting, present, ['abstentions count']],
    ['present', 'voting', present, voting, ['abstentions do not count']],
    ['voting', 'members', voting, members, ['all members count']],
    ['present', 'members', present, members, ['all members count']],
    ['members', 'voting', members, voting, ['abstentions do not count']],
    ['members', 'present', members, present, ['abstentions count']],
    ['voting', 'a fixed number', voting, nine, ['fixed number']],
    ['a fixed number', 'voting', nine, voting, ['abstentions do not count']],
    // Both count members: but nine of them are not more than half.
    ['a fixed number', 'members', nine, members, ['all members count']],
    ['voting', 'voting', voting, counted('same', { kind: 'simple', of: 'present and voting' }), []],
    ['a fixed number', 'another', nine, counted('ten', { kind: 'fixed', votes: 10, of: 'members' }), []],
  ] as const)('from %s to %s', (_, __, from, to, differences) => {
    expect(why(from, to, asked(20, 5, 10))).toEqual(differences)
  })
})

describe('the reading of two thirds', () => {
  const twoThirds = (id: string, twoThirds: RuleSet['twoThirds']): RuleSet => ({
    ...counted(id, { kind: 'two-thirds', of: 'present and voting' }),
    twoThirds,
  })
  const atLeast = twoThirds('at least', 'at least')
  const moreThan = twoThirds('more than', 'more than')

  test('is told where a third of the votes is a whole number', () => {
    expect(why(atLeast, moreThan, asked(50, 10, 0))).toEqual(['more than'])
    expect(why(moreThan, atLeast, asked(50, 10, 0))).toEqual(['at least'])
  })

  test('is not told where both ask for as many, nor where it is the same', () => {
    expect(why(atLeast, moreThan, asked(50, 11, 0))).toEqual([])
    expect(why(atLeast, twoThirds('same', 'at least'), asked(50, 10, 0))).toEqual([])
  })

  test('is not told where only one of the two knows two thirds', () => {
    expect(why(voting, moreThan, asked(50, 10, 0))).toEqual([])
    expect(why(moreThan, voting, asked(50, 10, 0))).toEqual([])
  })
})

describe('the quorum', () => {
  const judged = lawOf('judged', MEMBERS, {})
  const larger = lawOf('larger', 300, {})

  test.each([
    ['fails there alone', judged, larger, ['no quorum here']],
    ['fails on the bench alone', larger, judged, ['no quorum there']],
    ['fails on the bench, and is not judged there', larger, voting, ['no quorum judged']],
    ['fails in both', larger, lawOf('as large', 400, {}), []],
    ['holds in both', judged, lawOf('as small', 90, {}), []],
  ] as const)('%s', (_, from, to, differences) => {
    expect(why(from, to, asked(50, 10, 0))).toEqual(differences)
  })
})

describe('a tie', () => {
  const threeQuarters = counted('three quarters', { kind: 'three-quarters', of: 'present and voting' })

  test('is told of where only one of the two knows it', () => {
    expect(why(threeQuarters, voting, asked(20, 20, 0))).toEqual(['tie'])
    expect(why(voting, threeQuarters, asked(20, 20, 0))).toEqual(['no tie'])
    expect(why(voting, free('other', {}), asked(20, 20, 0))).toEqual([])
  })

  test('rows of ties are apart where what follows is not the same', () => {
    const rows = elsewhere(
      [
        free('rejected', { onTie: 'rejected' }),
        free('again', { onTie: 'second vote, then rejected' }),
        free('same', { onTie: 'rejected' }),
      ],
      voting,
      asked(20, 20, 0),
    )
    expect(rows.map(({ places }) => places.map(({ ruleSet }) => ruleSet.id))).toEqual([['rejected', 'same'], ['again']])
  })
})

describe('a veto', () => {
  const vetoed = free('vetoed', { majority: { kind: 'fixed', votes: 9, of: 'members' }, veto: true })
  const withVeto = asked(20, 5, 0, { vetoes: 1 })

  test('bars where it is known, and nowhere else', () => {
    expect(why(nine, vetoed, withVeto)).toEqual([])
    expect(why(vetoed, nine, withVeto)).toEqual(['no veto'])
    expect(
      why(vetoed, free('too', { majority: { kind: 'fixed', votes: 9, of: 'members' }, veto: true }), withVeto),
    ).toEqual([])
    // Nothing was said of vetoes: nobody cast one.
    expect(elsewhere([vetoed], nine, asked(20, 5, 0))[0]?.finding).toMatchObject({ decision: { outcome: 'carried' } })
  })
})

describe('what only one matter knows', () => {
  const printed = free('printed', { quorumOfVotes: { rule: '20' } })

  test('a printed quorum of votes stays with the matter that was asked', () => {
    const question = asked(20, 5, 0, { quorumOfVotes: 60 })
    const outcomeIn = (body: RuleSet) => elsewhere([body], printed, question)[0]?.finding
    expect(outcomeIn(printed)).toMatchObject({ decision: { outcome: 'no-quorum' } })
    expect(outcomeIn(voting)).toMatchObject({ decision: { outcome: 'carried' } })
    const other: RuleSet = { ...printed, id: 'other', matters: { procedure: printed.matters['decision'] ?? fail() } }
    expect(outcomeIn(other)).toMatchObject({ decision: { outcome: 'carried' } })
  })
})

const fail = (): never => {
  throw new Error('the law has no such matter')
}

describe('rows', () => {
  test('that differ in the quorum needed are apart where it fails, and together where it is met', () => {
    const needing = (count: number) => lawOf(`of ${count}`, count, {})
    const apart = elsewhere([needing(300), needing(400)], voting, asked(20, 5, 0))
    expect(apart).toHaveLength(2)
    const together = elsewhere([needing(30), needing(40)], voting, asked(20, 5, 0))
    expect(together).toHaveLength(1)
  })

  test('of bodies that are too small are apart by their size, smallest first, and have no reasons', () => {
    const rows = elsewhere(
      [lawOf('ten', 10, {}), lawOf('nine', 9, {}), lawOf('also ten', 10, {})],
      voting,
      asked(20, 5, 0),
    )
    expect(rows.map(({ places }) => places.length)).toEqual([1, 2])
    expect(rows.map(({ differences }) => differences)).toEqual([[], []])
  })

  test('have no reasons where the numbers cannot be decided on the bench itself', () => {
    expect(why(lawOf('small', 10, {}), present, asked(20, 5, 10))).toEqual([])
  })

  test('are none where no body can decide the numbers', () => {
    expect(elsewhere([voting], voting, asked(-1, 5, 0))).toEqual([])
  })
})

test('of enough votes a vote against bars adoption only where there are enough', () => {
  const [now, before] = [unsc, unsc1946]
  const rows = elsewhere([before], now, { matter: 'substance', tally: votes(8, 1, 2), present: 11, vetoes: 1 })
  const substance = rows.find(({ places }) => places.some(({ matter }) => matter === 'substance'))
  expect(substance?.finding).toMatchObject({ ok: true, decision: { outcome: 'vetoed' } })
  expect(substance?.differences).toContain('veto')
})

test('how two thirds is read parts no two that ask for a simple majority', () => {
  const simple = { majority: { kind: 'simple', of: 'present and voting' } } as const
  const plain: RuleSet = { ...free('plain', simple), twoThirds: 'at least' }
  const strict: RuleSet = { ...free('strict', simple), twoThirds: 'more than' }
  expect(elsewhere([plain, strict], voting, asked(20, 5, 10))).toHaveLength(1)
})
