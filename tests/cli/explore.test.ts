import { describe, expect, test } from 'vitest'
import type { Context } from '#machines/context'
import { initialContext } from '#machines/input'
import { neverLeft } from '#machines/deadEnds'
import { explore } from '#machines/explore'
import { conferenceEventSchema, type ConferenceEvent } from '#machines/events'
import { start, step } from '#machines/replay'
import { smallBody } from '#machines/smallBody'
import type { Walk } from '#machines/walkActs'
import { beginningOf, WALKS } from '#machines/walks'
import { RULE_SETS } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { plenary, plenaryJson } from './inProcess.ts'

test('UNTOC: no dead end, no uncited transition, and every rule both holds and bars', { timeout: 300_000 }, () => {
  const { exit, value, err } = plenaryJson(['explore', '--rule-set=untoc-cop'])
  expect(err).toEqual([])
  expect({ exit, value }).toMatchObject({
    exit: 0,
    value: { ruleSet: 'untoc-cop', parties: 3, deadEnds: [], uncited: [], unexercised: [], closed: [] },
  })
})

test('a body that has no rules on applications: that part of the chart is closed', { timeout: 300_000 }, () => {
  const { exit, out } = plenary(['explore', '--rule-set=unga-plenary'])
  expect(exit).toBe(0)
  expect(out).toMatch(/unexercised rules +0/)
  expect(out).toContain('closed: this body has no rules for')
})

test('a council that asks for nine votes and writes no quorum is explored in a small body', () => {
  const { exit, value, err } = plenaryJson(['explore', '--rule-set=unsc'])
  expect({ exit, err }).toEqual({ exit: 0, err: [] })
  expect(value).toMatchObject({ deadEnds: [], uncited: [], unexercised: [] })
})

test.each(RULE_SETS)('$id: points of order lead nowhere that is not left', ({ id }) => {
  expect(plenary(['explore', `--rule-set=${id}`, '--walk=order'])).toMatchObject({ exit: 0, err: [] })
})

test('one walk alone: what it does not exercise is no fault', () => {
  const { exit, out, err } = plenary(['explore', '--rule-set=untoc-cop', '--walk=order'])
  expect({ exit, err }).toEqual({ exit: 0, err: [] })
  expect(out).toMatch(/order +\d+ situations/)
  expect(out).not.toContain('unexercised')
})

test('what is wrong is named', () => {
  expect(plenary(['explore', '--rule-set=x'])).toMatchObject({ exit: 1, err: [expect.stringContaining('untoc-cop')] })
  expect(plenary(['explore', '--parties=9'])).toMatchObject({ exit: 1 })
  expect(plenary(['explore', '--walk=x'])).toMatchObject({ exit: 1, err: [expect.stringContaining('sittings')] })
})

describe('the engine finds', () => {
  const named = (name: string): Walk => {
    const walk = WALKS.find((each) => each.name === name)
    if (walk === undefined) throw new Error(`no walk ${name}`)
    return walk
  }
  const only = (name: string, keep: (event: ConferenceEvent, context: Context) => boolean): Walk => {
    const walk = named(name)
    return { ...walk, acts: (context) => walk.acts(context).filter((event) => keep(event, context)) }
  }
  const body = smallBody(ungaPlenary, 3)

  test('a rule that nothing tries to break', () => {
    const neverBars = { slot: 'meeting.resume', rule: '76', never: 'bars' }
    const tame = only('sittings', ({ by, type, in: where }, { suspended }) => {
      return type !== 'meeting.resume' || (by === 'president' && suspended.includes(where))
    })
    expect(explore(body, [tame]).unexercised).toContainEqual(neverBars)
    expect(explore(body, [named('sittings')]).unexercised).not.toContainEqual(neverBars)
  })

  test('a state that can never be left, with the acts that lead there', () => {
    // The ruling is given only within a vote, so that a point raised before one waits for ever.
    const stuck = only('order', ({ type }, { votes }) => type !== 'point.rule' || Object.keys(votes).length > 0)
    expect(explore(body, [stuck]).deadEnds).toContainEqual({
      walk: 'order',
      state: 'conference.order.raised',
      situations: expect.any(Number),
      after: [expect.objectContaining({ type: 'point.raise' })],
    })
  })

  test('a limit that is passed', () => {
    expect(() => explore(smallBody(untocCop, 3), WALKS, { limit: 10 })).toThrow('more than 10 situations')
  })
})

test('situations that are never left: those from which every way stays within', () => {
  const graph = [[1], [0, 2], [3], [2], []]
  expect(neverLeft(graph, [true, true, true, true, false])).toEqual([0, 1, 2, 3])
  expect(neverLeft(graph, [false, false, true, true, true])).toEqual([2, 3, 4])
  expect(neverLeft(graph, [true, true, false, false, false])).toEqual([])
  expect(neverLeft(graph, [true, false, false, false, false])).toEqual([])
})

describe.each(WALKS.map((walk) => [walk.name, walk] as const))('the walk %s', (_, walk) => {
  const input = smallBody(untocCop, 3)

  test('begins with acts that are in order', () => {
    let snapshot = start(input)
    const refused = walk.before(input).filter((event) => {
      const done = step(snapshot, event)
      snapshot = done.snapshot
      return !done.accepted
    })
    expect(refused).toEqual([])
  })

  test('tries acts as documents have them, and never one twice', () => {
    for (const context of [beginningOf(walk, input).context, { ...initialContext(input), present: 3 }]) {
      const acts = walk.acts(context)
      expect(acts.filter((event) => !conferenceEventSchema.safeParse(event).success)).toEqual([])
      expect(new Set(acts.map((event) => JSON.stringify(event))).size).toBe(acts.length)
    }
  })
})
