import { describe, expect, test } from 'vitest'
import { alphabet, smallBody } from '#machines/alphabet'
import { initialContext } from '#machines/context'
import { neverLeft } from '#machines/deadEnds'
import { explore } from '#machines/explore'
import { conferenceEventSchema } from '#machines/events'
import type { RuleSet } from '#rules/ruleSet'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { plenary, plenaryJson } from './inProcess.ts'

test('UNTOC: no dead end, no uncited transition, and every rule both holds and bars', { timeout: 120_000 }, () => {
  const { exit, value, err } = plenaryJson(['explore', '--rule-set=untoc-cop'])
  expect(err).toEqual([])
  expect({ exit, value }).toMatchObject({
    exit: 0,
    value: { ruleSet: 'untoc-cop', parties: 3, deadEnds: [], uncited: [], unexercised: [], idle: [], closed: [] },
  })
})

test('a body that has no rules on applications: that part of the chart is closed', () => {
  const { exit, out } = plenary(['explore', '--rule-set=unga-plenary'])
  expect(exit).toBe(0)
  expect(out).toMatch(/unexercised rules +0/)
  expect(out).toContain('closed: this body has no rules for')
})

test('what is wrong is named', () => {
  expect(plenary(['explore', '--rule-set=x'])).toMatchObject({ exit: 1, err: [expect.stringContaining('untoc-cop')] })
  expect(plenary(['explore', '--parties=9'])).toMatchObject({ exit: 1 })
})

describe('the engine finds', () => {
  /** The meeting alone: nothing is applied for, and the walk is small. */
  const meetingOnly = { ...ungaPlenary } satisfies RuleSet

  test('a rule that nothing tries to break', () => {
    const tame = (context: Parameters<typeof alphabet>[0]) =>
      alphabet(context).filter(({ by, type }) => type !== 'meeting.open' || by === 'president')
    const { idle } = explore(smallBody(meetingOnly, 3), tame)
    expect(idle).toContainEqual({ slot: 'meeting.open', rule: '35', never: 'bars' })
    expect(explore(smallBody(meetingOnly, 3), alphabet).idle).not.toContainEqual(
      expect.objectContaining({ slot: 'meeting.open' }),
    )
  })

  test('a state that can never be left, with the acts that lead there', () => {
    const never = (context: Parameters<typeof alphabet>[0]) =>
      alphabet(context).filter(({ type }) => type !== 'point.rule')
    const { deadEnds } = explore(smallBody(meetingOnly, 3), never)
    expect(deadEnds).toContainEqual(
      expect.objectContaining({
        state: 'conference.meeting.open.pointOfOrder',
        after: [
          expect.objectContaining({ type: expect.stringMatching(/^(presence|delegations)\./) }),
          expect.objectContaining({ type: 'meeting.open' }),
          expect.objectContaining({ type: 'point.raise' }),
        ],
      }),
    )
  })

  test('a limit that is passed', () => {
    expect(() => explore(smallBody(untocCop, 3), alphabet, 10)).toThrow('more than 10 situations')
  })
})

test('situations that are never left: those from which every way stays within', () => {
  const graph = [[1], [0, 2], [3], [2], []]
  expect(neverLeft(graph, [true, true, true, true, false])).toEqual([0, 1, 2, 3])
  expect(neverLeft(graph, [false, false, true, true, true])).toEqual([2, 3, 4])
  expect(neverLeft(graph, [true, true, false, false, false])).toEqual([])
  expect(neverLeft(graph, [true, false, false, false, false])).toEqual([])
})

test('the alphabet: acts as documents have them, and never one twice', () => {
  const acts = alphabet({ ...initialContext(smallBody(untocCop, 3)), present: 3 })
  expect(acts.filter((event) => !conferenceEventSchema.safeParse(event).success)).toEqual([])
  expect(new Set(acts.map((event) => JSON.stringify(event))).size).toBe(acts.length)
})
