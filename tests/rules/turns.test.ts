import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type Question } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'
import { quorumsOf, turnsOf, type Turns } from '#rules/turns'
import { bodyOf, MAJORITIES } from '../support/smallBodies.ts'
import { votes } from '../support/votes.ts'

/** The kinds of change, written apart from the rule under test: who goes where, by a letter for each place. */
const KINDS: Readonly<Record<string, string>> = {
  'in favour to against': 'yn',
  'in favour to abstaining': 'ya',
  'abstaining to against': 'an',
  'abstaining to in favour': 'ay',
  'against to abstaining': 'na',
  'against to in favour': 'ny',
  'silent leave': 's-',
  'abstaining leave': 'a-',
  'in favour leave': 'y-',
  'against leave': 'n-',
  'arrive silent': '-s',
  'arrive in favour': '-y',
  'arrive against': '-n',
}

interface Case {
  readonly ruleSet: RuleSet
  readonly question: Question
}

const carried = ({ ruleSet }: Case, question: Question): boolean => {
  const answer = decide(ruleSet, question)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value.outcome === 'carried'
}

/** The question when so many have gone from place to place; null where there are not so many. */
const moved = ({ ruleSet, question }: Case, counts: Readonly<Record<string, number>>): Question | null => {
  const { inFavour: y, against: n, abstaining: a } = question.tally
  const known = typeof question.present === 'number'
  const present = question.present ?? y + n + a
  const outside = known ? ruleSet.members.count - present : 0
  const rooms: Record<string, number> = { y, n, a, s: present - y - n - a, '-': outside }
  const then = { ...rooms }
  for (const [kind, count] of Object.entries(counts)) {
    if (count === 0) continue
    const [from = '', to = ''] = KINDS[kind] ?? ''
    if (!known && (from === '-' || to === '-')) return null
    rooms[from] = (rooms[from] ?? 0) - count
    then[from] = (then[from] ?? 0) - count
    then[to] = (then[to] ?? 0) + count
  }
  if (Object.values(rooms).some((room) => room < 0)) return null
  const left = n - (rooms['n'] ?? 0)
  const tally = votes(then['y'] ?? 0, then['n'] ?? 0, then['a'] ?? 0)
  const vetoes = Math.max(0, (question.vetoes ?? 0) - left)
  return { ...question, tally, vetoes, ...(known ? { present: present + outside - (then['-'] ?? 0) } : {}) }
}

/** Every way to share `total` over the kinds, as far as there are voters in each place. */
const shares = function* (
  total: number,
  kinds: readonly string[],
  rooms: Readonly<Record<string, number>>,
): Generator<Record<string, number>> {
  const [kind, ...rest] = kinds
  if (kind === undefined) {
    if (total === 0) yield {}
    return
  }
  const [from = ''] = KINDS[kind] ?? ''
  const room = rooms[from] ?? 0
  for (let count = Math.min(total, room); count >= 0; count -= 1)
    for (const others of shares(total - count, rest, { ...rooms, [from]: room - count }))
      yield count === 0 ? others : { [kind]: count, ...others }
}

const roomsOf = ({ ruleSet, question: { tally, present } }: Case): Readonly<Record<string, number>> => {
  const { inFavour: y, against: n, abstaining: a } = tally
  const inRoom = present ?? y + n + a
  return { y, n, a, s: inRoom - y - n - a, '-': typeof present === 'number' ? ruleSet.members.count - inRoom : 0 }
}

const named = (turn: Turns['mixtures'][number]): string =>
  turn.steps.map(({ move, count }) => `${count} ${move}`).join(', ')

const inWords = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')

const small = fc.nat({ max: 6 })
const anyCase = (most: number): fc.Arbitrary<Case> =>
  fc
    .record({
      majority: fc.constantFrom(...MAJORITIES),
      twoThirds: fc.constantFrom('at least' as const, 'more than' as const),
      veto: fc.boolean(),
      quorumOfVotes: fc.boolean(),
      counts: fc.tuple(small, small, small, fc.nat({ max: 3 }), small),
      vetoes: fc.nat({ max: 3 }),
      votesNeeded: fc.nat({ max: 14 }),
      known: fc.boolean(),
      withQuorum: fc.boolean(),
    })
    .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) <= most)
    .map(({ counts: [y, n, a, s, outside], vetoes, votesNeeded, known, withQuorum, ...law }): Case => {
      const present = y + n + a + s
      const body = bodyOf(law, present + outside)
      const question: Question = {
        matter: 'substance',
        tally: votes(y, n, a),
        vetoes: law.veto ? Math.min(vetoes, n) : 0,
        quorumOfVotes: law.quorumOfVotes ? votesNeeded : null,
        ...(known ? { present } : {}),
      }
      const slots = withQuorum ? body.slots : { ...body.slots, 'quorum.decide': null }
      return { ruleSet: { ...body, slots }, question }
    })

/** The least total over all kinds that turns it, and every mixture of that total; undefined where it takes more than `most`. */
const byTrying = (given: Case, most: number) => {
  const before = carried(given, given.question)
  for (let total = 1; total <= most; total += 1) {
    const found = [...shares(total, Object.keys(KINDS), roomsOf(given))].filter((counts) => {
      const after = moved(given, counts)
      return after !== null && carried(given, after) !== before
    })
    if (found.length > 0) return { least: total, found }
  }
  return undefined
}

const turns = ({ ruleSet, question }: Case): Turns => {
  const found = turnsOf(ruleSet, question, 100_000)
  if (found === null) throw new Error('the question cannot be decided')
  return found
}

describe('against brute force, over every majority, base, reading, veto and quorum', () => {
  test('each kind alone: what is reported turns it, nothing smaller does, and no kind is left out', () => {
    fc.assert(
      fc.property(anyCase(20), (given) => {
        const before = carried(given, given.question)
        const expected = Object.keys(KINDS).flatMap((kind): [string, number][] => {
          for (let count = 1; ; count += 1) {
            const after = moved(given, { [kind]: count })
            if (after === null) return []
            if (carried(given, after) !== before) return [[kind, count]]
          }
        })
        const { singles } = turns(given)
        expect(Object.fromEntries(singles.map(({ steps, count }) => [steps[0]?.move, count]))).toEqual(
          Object.fromEntries(expected),
        )
        expect(singles.map(({ count }) => count)).toEqual(singles.map(({ count }) => count).sort((a, b) => a - b))
      }),
      { numRuns: 1_000 },
    )
  })

  test('all kinds together: the least number, and every mixture of that number', () => {
    let compared = 0
    fc.assert(
      fc.property(anyCase(20), (given) => {
        const expected = byTrying(given, 3)
        const { least, mixtures, complete, singles, beatsSingles } = turns(given)
        const few = least !== null && least <= 3
        compared += few ? 1 : 0
        expect(few ? least : undefined).toBe(expected?.least)
        expect(complete || !few).toBe(true)
        const several = (expected?.found ?? []).filter((counts) => Object.keys(counts).length > 1)
        expect(few ? mixtures.map(named).sort() : []).toEqual(several.map(inWords).sort())
        expect(beatsSingles).toBe(least !== null && singles.every(({ count }) => count > least))
      }),
      { numRuns: 600 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  test('the least number where it takes many of a body of ten', () => {
    fc.assert(
      fc.property(anyCase(10), (given) => {
        const { least } = turns(given)
        expect(least).toBe(byTrying(given, 6)?.least ?? (least !== null && least > 6 ? least : null))
      }),
      { numRuns: 60 },
    )
  })

  test('what would then be decided is decided the other way, in singles and mixtures', () => {
    fc.assert(
      fc.property(anyCase(20), (given) => {
        const found = turns(given)
        for (const { question, then } of [...found.singles, ...found.mixtures]) {
          expect(carried(given, question)).toBe(!found.carried)
          expect(then.outcome === 'carried').toBe(!found.carried)
        }
      }),
    )
  })
})

describe('17 October 2022', () => {
  test('63-15-25: nothing is cheaper than eight who leave, and a mixture of leaving is as cheap', () => {
    const found = turnsOf(untocCop, { matter: 'substance', tally: votes(63, 15, 25), present: 103 })
    expect(found).toMatchObject({ carried: true, least: 8, beatsSingles: false, complete: true })
    expect(found?.quorums).toEqual([{ of: 'present', need: 96, have: 103, canGo: 7, mustCome: 0, within: true }])
  })

  test('of 99 present at 58-7-34, three may leave and keep the quorum', () => {
    const [quorum] = quorumsOf(untocCop, { matter: 'procedure', tally: votes(58, 7, 34), present: 99 })
    expect(quorum).toMatchObject({ need: 96, canGo: 3, mustCome: 0 })
  })
})

test('ninety thousand vote: as quickly as nine, and no count is passed over', () => {
  const question = {
    matter: 'substance',
    tally: votes(60_000, 30_001, 5_000),
    present: 99_000,
    members: 99_999,
  } as const
  const before = performance.now()
  const found = turnsOf(untocCop, question)
  expect(performance.now() - before).toBeLessThan(500)
  expect(found).toMatchObject({ carried: false, least: 1 })
  const far = turnsOf(untocCop, { ...question, tally: votes(10_000, 80_000, 5_000) })
  expect(far).toMatchObject({ carried: false, beatsSingles: false, least: far?.singles[0]?.count })
})

test('a question that cannot be decided has nothing that would turn it', () => {
  expect(turnsOf(untocCop, { matter: 'procedure', tally: votes(10, 5, 5), present: 19 })).toBeNull()
})
