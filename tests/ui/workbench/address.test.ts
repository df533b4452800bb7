import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { addressOf, readAddress, type RollOrder } from '#src/workbench/address.ts'
import { blankUnder, mattersOf, type Asked, type Standing } from '#src/workbench/asked.ts'

const ROLL: RollOrder = { id: 'three', members: ['a', 'b', 'c'] }
const known = { ruleSet: ruleSetById, roll: (id: string) => (id === ROLL.id ? ROLL : undefined) }
const read = (hash: string) => readAddress(hash.replace(/^#\/workbench\/?/, ''), untocCop, known)

const count = fc.integer({ min: 0, max: 99_999 })
const standing = fc.constantFrom<Standing>('yes', 'no', 'abstain', 'present')
const part = fc.integer({ min: 1, max: 99 })
const reading = fc.constantFrom('at least' as const, 'more than' as const)
const asked: fc.Arbitrary<Asked> = fc.constantFrom(...RULE_SETS).chain((ruleSet) =>
  fc.record({
    ruleSet: fc.constant(ruleSet.id),
    matter: fc.constantFrom(...mattersOf(ruleSet)),
    votes: fc.oneof(
      fc.record({
        by: fc.constant('count' as const),
        inFavour: count,
        against: count,
        abstaining: count,
        silent: count,
      }),
      fc.record({
        by: fc.constant('name' as const),
        roll: fc.constant(ROLL.id),
        standings: fc.dictionary(fc.constantFrom(...ROLL.members), standing, { noNullPrototype: true }),
      }),
    ),
    presenceKnown: fc.boolean(),
    members: fc.option(count),
    vetoes: count,
    quorumOfVotes: fc.option(count),
    twoThirds: fc.option(reading),
    participating: fc.option(count),
    majority: fc.option(
      fc.record({
        kind: fc.constantFrom('simple' as const, 'two-thirds' as const, 'three-quarters' as const),
        of: fc.constantFrom('present and voting' as const, 'present' as const, 'members' as const),
      }),
    ),
    toDecide: fc.option(
      fc.record({
        share: fc.record({ numerator: part, denominator: part, comparison: reading }),
        of: fc.constantFrom('participating' as const, 'members' as const),
      }),
    ),
  }),
)

describe('the address of the bench', () => {
  test('shows the same bench again, whatever is on it', () => {
    fc.assert(
      fc.property(asked, (bench) => {
        expect(read(addressOf(bench, known))).toEqual({ asked: bench, faults: [] })
      }),
    )
  })

  test('is one that a person can read and write', () => {
    const bench = read('#/workbench/untoc-cop/substance/58-7-34').asked
    expect(bench).toMatchObject({ matter: 'substance', votes: { inFavour: 58, against: 7, abstaining: 34, silent: 0 } })
  })

  test('asks for nothing where it is bare', () => {
    expect(read('#/workbench')).toEqual({ asked: null, faults: [] })
  })

  test.each([
    ['nowhere', 'The body “nowhere” is not here.'],
    ['untoc-cop/weather', /^The matter “weather” is not one of substance/],
    ['untoc-cop/substance/many', /^Found “many” for the votes, expected three counts/],
    ['untoc-cop/substance/1-2-3/silent=-1', /^Found “-1” for silent, expected a whole number/],
    ['untoc-cop/substance/1-2-3/reading=66', /expected at-least or more-than/],
    ['untoc-cop/substance/1-2-3/majority=most', /^Found “most” for the majority, expected one such as simple-of-/],
    ['untoc-cop/substance/1-2-3/majority=simple-of-all', /^Found “simple-of-all” for the majority/],
    ['untoc-cop/substance/1-2-3/to-decide=a-quarter', /^Found “a-quarter” for the quorum to decide, expected one such/],
    ['untoc-cop/substance/1-2-3/to-decide=at-least-1-in-0-of-members', /for the quorum to decide/],
    ['untoc-cop/substance/by-name/roll=three:yy', 'Found 2 votes, expected 3, one for each name.'],
    ['untoc-cop/substance/by-name/roll=three:yyx', 'Found “x” for a vote, expected y, n, a, p or -.'],
    ['untoc-cop/substance/by-name/roll=four:yyyy', 'The list of names “four” is not here.'],
    ['untoc-cop/substance/1-2-3/colour=red', 'Found “red” for colour, expected a whole number.'],
    ['untoc-cop/substance/1-2-3/members=9/more', 'The address goes on after its end.'],
  ])('tells what it cannot read, and keeps the rest: %s', (path, says) => {
    const { asked: bench, faults } = read(path)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(says)
    expect(bench).toMatchObject({ ruleSet: 'untoc-cop' })
  })

  test('never throws, whatever is typed', () => {
    const shown = (path: string): boolean => {
      const { asked: bench } = read(path)
      return bench === null || ruleSetById(bench.ruleSet) !== undefined
    }
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(shown(path)).toBe(true)
      }),
    )
  })

  test('a blank bench stands under the first matter of its body', () => {
    expect(blankUnder(untocCop)).toMatchObject({ ruleSet: 'untoc-cop', matter: 'substance' })
  })
})
