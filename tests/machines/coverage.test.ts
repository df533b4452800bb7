/** What a trial shows of the rules: which held, which alone barred, which ways were taken and which states come to. */
import { describe, expect, test } from 'vitest'
import { chartOfConference } from '#machines/chart'
import { activeNodes, nothingSeen, seeTrial, type Coverage } from '#machines/coverage'
import type { ConferenceEvent, EventOf } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { start, step } from '#machines/replay'
import { walk } from '#machines/walk'
import { SLOTS, type Slot } from '#rules/slots'
import { isEnforced } from '#machines/scope'
import { body, told } from '../support/tried.ts'

const { edges } = chartOfConference()
const completions = edges.filter(({ event }) => event === null)
const chair = { by: 'president', in: 'plenary' } as const
const bureau = { by: 'president', in: 'bureau' } as const
const meet: ConferenceEvent = { type: 'bureau.meet', ...bureau }
const rise: ConferenceEvent = { type: 'bureau.rise', ...bureau }
const closeSession: ConferenceEvent = { type: 'session.close', ...chair }
const full: readonly ConferenceEvent[] = [
  { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 3 },
  { type: 'meeting.open', ...chair, number: 1 },
]
const appeal: readonly ConferenceEvent[] = [
  { type: 'point.raise', by: 'party-1', in: 'plenary', about: 'conduct of voting' },
  { type: 'point.rule', ...chair, upheld: true },
  { type: 'appeal.raise', by: 'party-1', in: 'plenary', on: 'appeal' },
]
const move = (on: string, motion: EventOf<'motion.move'>['motion']): ConferenceEvent => ({
  type: 'motion.move',
  by: 'party-2',
  in: 'plenary',
  on,
  motion,
})
const put: ConferenceEvent = { type: 'motion.put', ...chair, on: 'vote', motion: 'first', method: 'show of hands' }
const cast = (on: string, inFavour: number): ConferenceEvent => ({
  type: 'ballots.cast',
  by: 'secretariat',
  in: 'plenary',
  on,
  ballots: { by: 'count', inFavour, against: 3 - inFavour, abstaining: 0 },
})
const announce = (on: string): ConferenceEvent => ({ type: 'result.announce', ...chair, on })

const led = (...events: readonly ConferenceEvent[]): ConferenceSnapshot =>
  events.reduce((snapshot, event) => {
    const { accepted, snapshot: next } = step(snapshot, event)
    if (!accepted) throw new Error(`refused: ${told(event)}`)
    return next
  }, start(body))

/** What this act shows here, after what was seen before. */
const shown = (before: ConferenceSnapshot, event: ConferenceEvent, seen = nothingSeen(body.ruleSet)): Coverage => {
  let tried = false
  walk(
    before,
    () => (tried ? [] : [event]),
    (trial) => {
      tried = true
      seeTrial(seen, trial, completions)
    },
    10,
  )
  return seen
}
const enforced = SLOTS.filter((slot) => isEnforced(body.ruleSet, slot))
const barred = ({ neverBarred }: Coverage): readonly Slot[] => enforced.filter((slot) => !neverBarred.has(slot))
const idsOf = ({ taken }: Coverage): readonly string[] =>
  edges.filter(({ transition }) => taken.has(transition)).map(({ id }) => id)

describe('before anything is tried', () => {
  test('nothing is seen, and every rule that can bar is still to', () => {
    const { nodes, held, neverBarred, taken } = nothingSeen(body.ruleSet)
    expect([nodes.size, held.size, taken.size]).toEqual([0, 0, 0])
    expect([...neverBarred]).toEqual(enforced)
    expect(enforced.length).toBeLessThan(SLOTS.length)
  })

  test('the states that are come to are those around and within each other, each once', () => {
    expect(activeNodes(start(body)).map(({ id }) => id)).toEqual([
      'conference',
      'conference.meeting',
      'conference.order',
      'observers',
      'business',
      'conference.bureau',
      'conference.meeting.notOpen',
      'conference.order.quiet',
      'conference.observers.noApplications',
      'conference.business.none',
      'conference.bureau.apart',
    ])
  })
})

describe('an act in order', () => {
  test('shows that its rules hold, the way it takes, and where that leads', () => {
    const seen = shown(start(body), meet)
    expect([...seen.held]).toEqual(['session.open', 'bureau.meet'])
    expect(idsOf(seen)).toEqual(['conference.bureau.apart:bureau.meet:0'])
    expect(seen.nodes.has('conference.bureau.meeting')).toBe(true)
    expect(barred(seen)).toEqual([])
  })

  test('bars nothing, though it stands on one rule only', () => {
    const seen = shown(led(meet), rise)
    expect([...seen.held]).toEqual(['bureau.meet'])
    expect(barred(seen)).toEqual([])
  })
})

describe('an act refused', () => {
  const byParty: ConferenceEvent = { ...meet, by: 'party-1' }

  test('by one rule alone shows that it bars, and nothing else', () => {
    const seen = shown(start(body), byParty)
    expect(barred(seen)).toEqual(['bureau.meet'])
    expect([seen.held.size, seen.taken.size, seen.nodes.size]).toEqual([0, 0, 0])
  })

  test('by two shows nothing of either, though one of them was seen to bar before', () => {
    expect(barred(shown(led(closeSession), byParty))).toEqual([])
    const seen = shown(led(closeSession), meet)
    expect(barred(seen)).toEqual(['session.open'])
    expect(barred(shown(led(closeSession), byParty, seen))).toEqual(['session.open'])
  })

  test('by one shows it though other rules of that way have barred before', () => {
    const seen = shown(led(closeSession), meet)
    expect(barred(shown(start(body), byParty, seen))).toEqual(['session.open', 'bureau.meet'])
  })
})

describe('an act out of its stage', () => {
  test('shows a rule that is all that is said against it', () => {
    expect(barred(shown(start(body), { ...rise, by: 'party-1' }))).toEqual(['bureau.meet'])
  })

  test('shows nothing where it only has to wait, or where two rules are against it', () => {
    expect(barred(shown(start(body), rise))).toEqual([])
    const rule: ConferenceEvent = { type: 'point.rule', ...chair, upheld: true }
    expect(barred(shown(start(body), { ...rule, by: 'party-1' }))).toEqual([])
  })

  test('shows it though other rules that such an act stands on have barred before', () => {
    const rule: ConferenceEvent = { type: 'point.rule', ...chair, upheld: true }
    const seen = shown(start(body), rule)
    expect(barred(seen)).toEqual(['meeting.sitting'])
    expect(barred(shown(led(...full), { ...rule, by: 'party-1' }, seen)).length).toBe(2)
  })
})

describe('a vote that ends', () => {
  test('shows the state of its result, and the completion that it takes', () => {
    const seen = shown(led(...full, ...appeal, cast('appeal', 3)), announce('appeal'))
    expect(idsOf(seen)).toEqual(['conference.order.appeal:done:0', 'conference.order.appeal.counted:result.announce:0'])
    expect(seen.nodes.has('conference.order.appeal.carried')).toBe(true)
    expect(seen.nodes.has('conference.order.quiet')).toBe(true)
    expect(seen.held.has('appeal.raise')).toBe(true)
    expect(barred(seen)).toEqual([])
  })

  test('shows none of another vote that goes on', () => {
    const within = led(...full, move('first', 'suspend the meeting'), put, ...appeal, cast('appeal', 3))
    expect(idsOf(shown(within, announce('appeal')))).toEqual([
      'conference.order.appeal:done:0',
      'conference.order.appeal.counted:result.announce:0',
    ])
  })

  test('shows the rule that keeps it from a completion, and takes the next', () => {
    const lost = shown(led(...full, move('first', 'suspend the meeting'), put, cast('vote', 0)), announce('vote'))
    expect(idsOf(lost).filter((id) => id.includes('done'))).toEqual(['conference.meeting.open.motionVote:done:1'])
    expect([lost.held.has('motion.none'), lost.held.has('meeting.ended')]).toEqual([true, false])
    // Lost: the majority bars what would have been carried, and the meeting has not ended.
    expect(barred(lost)).toEqual(['meeting.ended', 'majority.ofMotion'])
    const carried = shown(led(...full, move('first', 'suspend the meeting'), put, cast('vote', 3)), announce('vote'))
    expect(idsOf(carried).filter((id) => id.includes('done'))).toEqual(['conference.meeting.open.motionVote:done:0'])
    expect(carried.held.has('meeting.ended')).toBe(true)
  })

  test('is no vote where nothing has ended', () => {
    const seen = nothingSeen(body.ruleSet)
    const before = start(body)
    const taken = edges
      .filter(({ id }) => id === 'conference.bureau.apart:bureau.meet:0')
      .map((edge) => edge.transition)
    seeTrial(seen, { before, event: meet, taken, after: led(meet), passed: [before] }, completions)
    expect(idsOf(seen)).toEqual(['conference.bureau.apart:bureau.meet:0'])
    expect(seen.nodes.has('conference.bureau.apart')).toBe(true)
  })
})
