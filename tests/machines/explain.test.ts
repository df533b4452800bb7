/** Why an act is refused: a reason of the question that it names, and of a way in which it could be done. */
import { describe, expect, test } from 'vitest'
import { explain } from '#machines/explain'
import { start, step } from '#machines/replay'
import type { Bar } from '#rules/bars'
import type { ConferenceEvent } from '#machines/events'
import { bodyOf } from '../support/bodies.ts'
import { business, tabled } from '../support/business.ts'
import { acts } from '../support/sitting.ts'

const after = (...events: readonly ConferenceEvent[]) =>
  events.reduce(
    (snapshot, event) => {
      const done = step(snapshot, event)
      if (!done.accepted) throw new Error(`${event.type} was refused`)
      return done.snapshot
    },
    start(bodyOf({ parties: 5, organizations: 1 })),
  )

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
