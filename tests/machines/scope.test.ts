import { describe, expect, test } from 'vitest'
import { CONDITIONS } from '#rules/conditions'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { SLOTS, type Slot } from '#rules/slots'
import type { RuleSet } from '#rules/ruleSet'
import { chartOfConference } from '#machines/chart'
import { isEnforced, scopeOf } from '#machines/scope'

const { nodes, edges } = chartOfConference()
const START = nodes.filter(({ parent }) => parent === 'conference').map(({ id }) => id)
const without = (...silent: readonly Slot[]): RuleSet => ({
  ...untocCop,
  slots: { ...untocCop.slots, ...Object.fromEntries(silent.map((slot) => [slot, null])) },
})
const statesIn = (ruleSet: RuleSet, entered: readonly string[] = START): readonly string[] =>
  [...scopeOf(ruleSet, entered).nodes].sort()

describe('the part of the chart that a body’s law opens', () => {
  test('is the whole of it where the law answers everything that the acts stand on', () => {
    const silent = SLOTS.filter((slot) => untocCop.slots[slot] === null)
    const scope = scopeOf(untocCop, START)
    expect([...scope.nodes].sort()).toEqual(nodes.map(({ id }) => id).sort())
    const answered = edges.filter(({ rules }) => !rules.some((slot) => silent.includes(slot)))
    expect(scope.edges).toEqual(answered)
    expect(scope.slots).toEqual(new Set(answered.flatMap(({ rules }) => rules)))
    expect(silent.some((slot) => scope.slots.has(slot))).toBe(false)
  })

  test('ends where nobody can ask: without a way to apply there is nothing to decide about observers', () => {
    const ids = statesIn(without('observers.apply', 'observers.list'))
    expect(ids.filter((id) => id.startsWith('conference.observers'))).toEqual(['conference.observers.noApplications'])
    expect(ids).toContain('conference.business.proposalVote.carried')
  })

  test('has no vote, nor what comes of one, where ballots cannot be cast', () => {
    const ids = statesIn(without('vote.right'))
    expect(ids.filter((id) => /\.(counted|carried|lost|undecided)$/.test(id))).toEqual([])
    expect(ids).toContain('conference.order.appeal.balloting')
  })

  test('begins with what is entered: all around it, and the state that it begins with', () => {
    const ruling = statesIn(untocCop, ['conference.order'])
    expect(ruling).toEqual(
      ['conference', ...nodes.map(({ id }) => id).filter((id) => id.startsWith('conference.order'))].sort(),
    )
    const { edges: acts } = scopeOf(untocCop, ['conference.order'])
    expect(acts.every(({ source }) => source.startsWith('conference.order'))).toBe(true)
    expect(acts.map(({ event }) => event)).toContain('appeal.raise')
  })

  test('is nothing beyond the conference itself where none of its parts is entered', () => {
    expect(statesIn(untocCop, ['conference'])).toEqual(['conference'])
    expect(scopeOf(untocCop, ['conference']).edges).toEqual([])
  })

  test.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    '%s: no act in it stands on a silence',
    (_, ruleSet) => {
      const scope = scopeOf(ruleSet, START)
      expect(scope.edges.length).toBeGreaterThan(0)
      for (const { source, rules } of scope.edges) {
        expect(scope.nodes).toContain(source)
        expect(rules.filter((slot) => ruleSet.slots[slot] === null)).toEqual([])
      }
      // And nothing that could be reached is left out.
      const beyond = edges.filter(
        ({ rules, source }) => scope.nodes.has(source) && rules.every((slot) => ruleSet.slots[slot] !== null),
      )
      expect(beyond.filter(({ target }) => !scope.nodes.has(target))).toEqual([])
      expect(scope.edges).toEqual(beyond)
    },
  )
})

describe('whether a rule can refuse', () => {
  const answered = (answer: RuleSet['slots'][Slot], slot: Slot = 'floor.speak'): boolean =>
    isEnforced({ ...untocCop, slots: { ...untocCop.slots, [slot]: answer } }, slot)

  test('a silence refuses nothing', () => {
    expect(answered(null)).toBe(false)
  })

  test('what asks for nothing refuses only who may not do it', () => {
    expect(answered({ rule: null, requires: { family: 'nothing' } })).toBe(false)
    expect(answered({ rule: null, requires: { family: 'nothing' } }, 'meeting.sitting')).toBe(false)
    expect(answered({ rule: null, requires: { family: 'nothing' }, by: ['president'] })).toBe(true)
  })

  test('a condition refuses where it is one that is tried', () => {
    const condition = { rule: '1', requires: { family: 'condition' } } as const
    expect(answered(condition, 'meeting.sitting')).toBe(true)
    const cited = SLOTS.find((slot) => CONDITIONS[slot] === undefined)
    if (cited === undefined) throw new Error('every slot has a condition')
    expect(answered(condition, cited)).toBe(false)
    expect(answered({ ...condition, by: ['president'] }, cited)).toBe(true)
  })

  test('a quorum and a majority always can', () => {
    expect(isEnforced(untocCop, 'quorum.decide')).toBe(true)
    expect(isEnforced(untocCop, 'majority.ofAppeal')).toBe(true)
  })
})
