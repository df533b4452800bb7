/** What an exploration finds in tiny walks: situations never left, what is not come to, and what no rule was seen to do. */
import { describe, expect, test } from 'vitest'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { explore } from '#machines/explore'
import type { Walk } from '#machines/walkActs'
import { SLOTS } from '#rules/slots'
import { body, told } from '../support/tried.ts'

const chair = { by: 'president', in: 'plenary' } as const
const bureau = { by: 'president', in: 'bureau' } as const
const meet: ConferenceEvent = { type: 'bureau.meet', ...bureau }
const rise: ConferenceEvent = { type: 'bureau.rise', ...bureau }
const present = (count: number): ConferenceEvent => ({
  type: 'presence.establish',
  by: 'secretariat',
  in: 'plenary',
  present: count,
})
const open: ConferenceEvent = { type: 'meeting.open', ...chair, number: 1 }
const point: ConferenceEvent = { type: 'point.raise', by: 'party-1', in: 'plenary', about: 'other' }
const rule: ConferenceEvent = { type: 'point.rule', ...chair, upheld: true }
const appeal: ConferenceEvent = { type: 'appeal.raise', by: 'party-1', in: 'plenary', on: 'appeal' }

const walkOf = (acts: Walk['acts'], ...before: readonly ConferenceEvent[]): Walk => ({
  name: 'tiny',
  says: 'a few acts',
  before: () => before,
  acts,
})
/** One of three leaves at some time, and then these acts are not tried any more. */
const whileFull = (always: readonly ConferenceEvent[], full: readonly ConferenceEvent[]): Walk['acts'] => {
  const leave = present(2)
  return (context: Context) => [...always, ...(context.present === 3 ? [...full, leave] : [])]
}
const deadEnds = (walk: Walk) =>
  explore(body, [walk]).deadEnds.map(({ state, situations, after }) => [state, situations, after.map(told)])
const LEFT = told(present(2))

describe('a situation that is never left', () => {
  test('is found where some act leads out of its state elsewhere, with the acts that led into it', () => {
    const { deadEnds: found } = explore(body, [walkOf(whileFull([meet], [rise]), present(3))])
    expect(found).toEqual([
      { walk: 'tiny', state: 'conference.bureau.meeting', situations: 1, after: [meet, present(2)] },
    ])
  })

  test('is none where nothing tried leads out of its state at all, or everything does', () => {
    expect(deadEnds(walkOf(whileFull([meet], []), present(3)))).toEqual([])
    expect(deadEnds(walkOf(whileFull([meet, rise], []), present(3)))).toEqual([])
  })

  test('is none where nothing is in hand, no point is raised, and the Bureau is apart: there one may rest', () => {
    expect(deadEnds(walkOf(whileFull([rise], [meet]), present(3)))).toEqual([])
    expect(deadEnds(walkOf(whileFull([rule], [point]), present(3), open))).toEqual([])
    const take: ConferenceEvent = {
      type: 'question.take',
      ...chair,
      on: 'report',
      kind: 'organization of work',
      title: 'A question',
    }
    const leave: ConferenceEvent = { type: 'question.leave', ...chair, on: 'report' }
    expect(deadEnds(walkOf(whileFull([leave], [take]), present(3), open))).toEqual([])
  })

  test('is one in the state around it, too', () => {
    const adjourn: ConferenceEvent = { type: 'meeting.adjourn', ...chair }
    expect(deadEnds(walkOf(whileFull([], [adjourn]), present(3), open))).toEqual([
      ['conference.meeting.open', 1, [LEFT]],
      ['conference.meeting.open.business', 1, [LEFT]],
    ])
  })

  test('is one where the state around it could be left', () => {
    const on = { on: 'matter', organizations: ['organization-1'] }
    const withdraw: ConferenceEvent = { type: 'objection.withdraw', by: 'party-1', in: 'plenary', ...on }
    const before: readonly ConferenceEvent[] = [
      { type: 'list.circulate', by: 'secretariat', in: 'plenary', ...on, daysBefore: 30 },
      { type: 'objection.raise', by: 'party-1', in: 'plenary', ...on },
      present(3),
      open,
      { type: 'matter.refer', ...chair, on: 'matter' },
    ]
    expect(deadEnds(walkOf(whileFull([], [withdraw]), ...before))).toEqual([
      ['conference.observers.contested', 1, [LEFT]],
      ['conference.observers.contested.referred', 1, [LEFT]],
    ])
  })

  test('is one where only the end of a vote could lead out, and the vote goes on for ever', () => {
    const ballots = { by: 'count', inFavour: 3, against: 0, abstaining: 0 } as const
    const cast: ConferenceEvent = { type: 'ballots.cast', by: 'secretariat', in: 'plenary', on: 'appeal', ballots }
    const announce: ConferenceEvent = { type: 'result.announce', ...chair, on: 'appeal' }
    const found = deadEnds(walkOf(whileFull([announce], [cast]), present(3), open, point, rule, appeal))
    expect(found).toEqual([
      ['conference.order.appeal', 1, [LEFT]],
      ['conference.order.appeal.balloting', 1, [LEFT]],
    ])
  })
})

describe('walks', () => {
  const first = walkOf(() => [meet, rise])
  const second = { ...walkOf(() => [open, meet], present(3)), name: 'other' }

  test('are counted each and together, each trial shown by the name of its walk', () => {
    const shown: string[] = []
    const ends: string[] = []
    const found = explore(body, [first, second], {
      look: ({ event }, name) => shown.push(`${name}: ${event.type}`),
      end: ({ places }, name) => ends.push(`${name}: ${places.length}`),
    })
    expect(found.walks).toEqual([
      { name: 'tiny', states: 2, transitions: 2, refused: 2 },
      { name: 'other', states: 4, transitions: 4, refused: 4 },
    ])
    expect([found.states, found.transitions, found.refused]).toEqual([6, 6, 6])
    expect(shown.slice(0, 4)).toEqual([
      'tiny: bureau.meet',
      'tiny: bureau.rise',
      'tiny: bureau.meet',
      'tiny: bureau.rise',
    ])
    expect(shown.length).toBe(4 + 8)
    expect(ends).toEqual(['tiny: 2', 'other: 4'])
  })

  test('have no more situations than they may', () => {
    expect(() => explore(body, [first], { limit: 1 })).toThrow('more than 1 situations')
    expect(explore(body, [first], { limit: 2 }).states).toBe(2)
  })
})

describe('what is not seen', () => {
  const found = () => explore(body, [walkOf(() => [meet, rise, { ...meet, by: 'party-1' }])])

  test('are states and ways that the law opens and no walk came to', () => {
    const { unreached } = found()
    expect(unreached.filter((id) => id.startsWith('conference.bureau'))).toEqual([
      'conference.bureau:credentials.submit:0',
      'conference.bureau:credentials.object:0',
      'conference.bureau:bureau.silence:0',
      'conference.bureau.meeting:credentials.examine:0',
      'conference.bureau.meeting:credentials.report:0',
      'conference.bureau.meeting:observers.askToLeave:0',
    ])
    expect(unreached).not.toContain('conference.meeting.notOpen')
    expect(unreached).toContain('conference.meeting.closed')
    expect(unreached).toContain('conference.order.appeal:done:0')
  })

  test('are rules that were never seen to hold, or to bar; each by its number', () => {
    const { unexercised } = found()
    const of = (slot: string) => unexercised.filter((each) => each.slot === slot)
    expect(of('bureau.meet')).toEqual([])
    const { rule: number } = body.ruleSet.slots['session.close'] ?? {}
    expect(of('session.close')).toEqual([
      { slot: 'session.close', rule: number, never: 'holds' },
      { slot: 'session.close', rule: number, never: 'bars' },
    ])
    expect(of('session.open').map(({ never }) => never)).toEqual(['bars'])
    expect(unexercised.filter(({ slot }) => !SLOTS.includes(slot))).toEqual([])
    expect(unexercised.some(({ rule: each }) => each !== null)).toBe(true)
  })

  test('is nothing of what the law does not open: that is closed', () => {
    const { slots } = body.ruleSet
    const ruleSet = { ...body.ruleSet, slots: { ...slots, 'observers.apply': null, 'observers.list': null } }
    const { closed, unreached, unexercised } = explore({ ...body, ruleSet }, [walkOf(() => [meet])])
    expect(closed).toContain('conference.observers.opposed')
    expect(closed).not.toContain('conference.observers.noApplications')
    expect(unreached).not.toContain('conference.observers.opposed')
    expect(unexercised.filter(({ slot }) => slot.startsWith('observers.list'))).toEqual([])
    expect(explore(body, [walkOf(() => [])]).closed).toEqual([])
  })
})
