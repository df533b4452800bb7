/** Why an act is refused: a reason of the question that it names, and of a way in which it could be done. */
import { describe, expect, test } from 'vitest'
import type { Input } from '#machines/input'
import { explain } from '#machines/explain'
import { start, step } from '#machines/replay'
import type { Bar } from '#rules/bars'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import type { ConferenceEvent } from '#machines/events'
import { bodyOf } from '../support/bodies.ts'
import { business, tabled } from '../support/business.ts'
import { acts } from '../support/sitting.ts'

const after = (...events: readonly ConferenceEvent[]) => afterIn(bodyOf({ parties: 5, organizations: 1 }), ...events)
const afterIn = (body: Input, ...events: readonly ConferenceEvent[]) =>
  events.reduce((snapshot, event) => {
    const done = step(snapshot, event)
    if (!done.accepted) throw new Error(`${event.type} was refused`)
    return done.snapshot
  }, start(body))

const opened: ConferenceEvent = { type: 'meeting.open', by: 'president', in: 'plenary', number: 1 }
const present: ConferenceEvent = { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 5 }

const barring = (snapshot: ReturnType<typeof after>, event: ConferenceEvent): readonly Bar[] =>
  explain(snapshot, event).flatMap(({ bar }) => bar ?? [])

describe('two questions before one room', () => {
  const one = 'organization-1'
  const both = () =>
    after(
      present,
      opened,
      acts.list([one]),
      acts.object('a', one),
      acts.refer,
      acts.seek,
      acts.request('b'),
      tabled(),
      business.take(),
    )

  test('a vote on the draft waits for consensus on the draft, whatever was asked for on the applications', () => {
    expect(barring(both(), business.request())).toEqual(['consensus-not-sought'])
  })

  test('what is too early for the draft is not said to be about nothing', () => {
    const claim: ConferenceEvent = {
      type: 'nature.assert',
      by: 'b',
      in: 'plenary',
      on: 'draft',
      nature: 'procedure',
    }
    expect(barring(both(), claim)).toEqual(['not-at-this-stage'])
  })

  test('nor is what is too early for the applications', () => {
    const here = after(
      present,
      opened,
      acts.list([one]),
      acts.object('a', one),
      acts.refer,
      tabled(),
      business.take(),
      business.seek,
      business.request(),
    )
    expect(barring(here, acts.claim('b', 'procedure'))).toEqual(['not-at-this-stage'])
    // Of a question that is not before the room it is said.
    expect(barring(here, { ...business.claim('b', 'procedure'), on: 'another' })).toEqual(['no-such-question'])
  })
})

describe('an act in order is told with the way that is taken, and those that were passed over', () => {
  const told = (snapshot: ReturnType<typeof after>, event: ConferenceEvent) =>
    Object.fromEntries(explain(snapshot, event).map(({ slot, holds }) => [slot, holds]))
  const meets = { 'meeting.sitting': true, 'chair.ruling': true, 'vote.conduct': true }
  const chairs = { ...meets, 'chair.powers': true }

  test('an objection withdrawn while another stands: what it would have brought about is told', () => {
    const one = 'organization-1'
    const here = after(present, opened, acts.list([one]), acts.object('a', one), acts.object('b', one), acts.refer)
    expect(told(here, acts.withdraw('a', one))).toEqual({
      'session.open': true,
      'chair.ruling': true,
      'vote.conduct': true,
      'question.addressed': true,
      'observers.withdrawObjection': true,
      'observers.unopposed': false,
    })
  })

  test('no way beyond that is told', () => {
    // Here somebody may also be called out of turn.
    const body = bodyOf({ parties: 5, organizations: 1, ruleSet: ungaPlenary })
    const here = afterIn(body, present, opened, { type: 'floor.request', by: 'b', in: 'plenary' })
    expect(told(here, { type: 'floor.give', by: 'president', in: 'plenary', speaker: 'b' })).toEqual({
      ...chairs,
      'floor.order': true,
      'observers.present': true,
      'debate.notAdjourned': true,
      'debate.open': true,
    })
  })

  test('nor one that this body does not know', () => {
    const here = after(present, opened, tabled(), business.take(), business.seek)
    expect(told(here, business.oppose('b'))).toEqual({
      ...meets,
      'question.addressed': true,
      'consensus.oppose': true,
    })
  })
})

describe('an act that is not at its stage', () => {
  const moved = [present, opened, business.move('motion', 'close the debate')] as const
  const inBureau: ConferenceEvent = {
    type: 'meeting.open',
    by: 'president',
    in: 'bureau',
    number: 2,
    exceptional: true,
  }
  const byRules = (snapshot: ReturnType<typeof after>, event: ConferenceEvent) =>
    explain(snapshot, event).map(({ slot, bar, holds, act }) => ({ slot, bar, holds, act }))
  const stage = (event: ConferenceEvent, slot: string) => [
    { slot, bar: 'not-at-this-stage', holds: false, act: event.type },
  ]

  test('waits by the rule on motions while one is pending, if it is business of the meeting', () => {
    expect(byRules(after(...moved), acts.speak('c'))).toEqual(stage(acts.speak('c'), 'motion.none'))
    expect(byRules(after(...moved), acts.stand)).toEqual(stage(acts.stand, 'point.rule'))
  })

  test('does not, in the Bureau: the rule is the first of those that it is founded on', () => {
    const spoken = { ...acts.speak('c'), in: 'bureau' } as const
    const here = after(present, opened, inBureau, business.move('motion', 'close the debate'))
    expect(byRules(here, spoken)).toEqual(stage(spoken, 'floor.speak'))
    const given: ConferenceEvent = { type: 'floor.give', by: 'president', in: 'bureau', speaker: 'c' }
    const asked: ConferenceEvent = { type: 'floor.request', by: 'c', in: 'bureau' }
    const listed = after(present, opened, inBureau, asked, business.move('motion', 'close the debate'))
    expect(byRules(listed, given)).toEqual(stage(given, 'floor.order'))
  })

  test('nor once the session is closed: no meeting is opened, whatever is pending', () => {
    const closed = after(present, { type: 'session.close', by: 'president', in: 'plenary' })
    expect(byRules(closed, opened)).toEqual(stage(opened, 'meeting.open'))
  })
})

describe('an act that can be done in several ways', () => {
  const committee = 'committee of the whole'

  test('with a motion pending, a meeting is not suspended from the chair: it is not the other body that bars it', () => {
    const here = after(
      present,
      opened,
      { type: 'meeting.open', by: 'president', in: committee, number: 2, exceptional: true },
      { type: 'motion.move', by: 'b', in: committee, on: 'motion', motion: 'suspend the meeting' },
    )
    expect(barring(here, { type: 'meeting.suspend', by: 'president', in: committee })).toEqual(['not-at-this-stage'])
  })
})
