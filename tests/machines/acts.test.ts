import { describe, expect, test } from 'vitest'
import { actsAt, conceivable, dueAt } from '#machines/acts'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { inputOf } from '#scenarios/input'
import { readScenarioText } from '#scenarios/load'
import { replay, start, step } from '#machines/replay'
import { readFileSync } from 'node:fs'
import { bodyOf } from '../support/bodies.ts'
import { acts, business, room, tabled, voting } from '../support/business.ts'

const names = { question: 'observers', vote: 'vote-9', in: 'plenary', meeting: 3 } as const
const loaded = readScenarioText(readFileSync('scenarios/untoc-cop-2022-observers.json', 'utf8'))
if (!loaded.ok) throw new Error('the record cannot be read')
const scenario = loaded.document
const record = replay(
  inputOf(scenario),
  scenario.events.map(({ event }) => event),
)
const situations = [start(inputOf(scenario)), ...record.map(({ snapshot }) => snapshot)]

describe('acts, at every step of the record of 17 October 2022', () => {
  test('what may be done is what the replay accepts', () => {
    for (const snapshot of situations)
      for (const { event, modality } of actsAt(snapshot, names))
        expect([event.type, modality !== 'may not']).toEqual([event.type, step(snapshot, event).accepted])
  })

  test('whatever may not be done has a reason, and what may be done is not without its rule', () => {
    for (const snapshot of situations)
      for (const { event, modality, verdicts } of actsAt(snapshot, names)) {
        const barred = verdicts.some(({ bar }) => bar !== null)
        expect(verdicts.length, event.type).toBeGreaterThan(0)
        expect(modality === 'may not' && !barred, `${event.type} is barred for no reason`).toBe(false)
      }
  })

  test('what must be done comes first, then what may, then what may not', () => {
    for (const snapshot of situations) {
      const order = actsAt(snapshot, names).map(({ modality }) => ['must', 'may', 'may not'].indexOf(modality))
      expect(order).toEqual([...order].sort((one, other) => one - other))
    }
  })
})

test('before anything, a meeting is due; after the ballots, the result', () => {
  const before = start(bodyOf({ parties: 3, organizations: 1 }))
  expect([...dueAt(before)]).toEqual(['meeting.open'])
  const cast = record.find(({ event }) => event.type === 'ballots.cast')
  expect(cast && [...dueAt(cast.snapshot)]).toEqual(['result.announce'])
})

describe('between meetings', () => {
  const place = { by: 'president', in: 'plenary' } as const
  const opened = [
    { type: 'presence.establish', ...place, by: 'secretariat', present: 3 },
    { type: 'meeting.open', ...place, number: 1 },
  ] as const
  const after = (...events: readonly ConferenceEvent[]) =>
    [...opened, ...events].reduce(
      (snapshot, event) => step(snapshot, event).snapshot,
      start(bodyOf({ parties: 3, organizations: 1 })),
    )
  const ways = (snapshot: ReturnType<typeof after>) =>
    actsAt(snapshot, { ...names, meeting: 2 }).flatMap(({ event: { type }, modality }) =>
      modality !== 'may not' && ['meeting.open', 'meeting.resume', 'session.close'].includes(type)
        ? [[type, modality]]
        : [],
    )

  test('the next is opened or the session is closed: neither must be', () => {
    expect(ways(after({ type: 'meeting.adjourn', ...place }))).toEqual([
      ['meeting.open', 'may'],
      ['session.close', 'may'],
    ])
  })

  test('a suspended one is resumed, another opened, or the session closed: none of these must be', () => {
    expect(ways(after({ type: 'meeting.suspend', ...place }))).toEqual([
      ['meeting.open', 'may'],
      ['meeting.resume', 'may'],
      ['session.close', 'may'],
    ])
  })

  test('one is due where what was decided in private is still to be announced', () => {
    const { value, context } = after({ type: 'meeting.adjourn', ...place })
    const due = (change: Partial<Context>) => [
      ...dueAt({ value, context: { ...context, unannounced: true, ...change } }),
    ]
    expect(due({})).toEqual(['meeting.open'])
    expect(due({ suspended: ['plenary'] })).toEqual([])
  })
})

test('an application that nobody opposes is no reason to accord status before the President comes to it', () => {
  expect(record.filter(({ snapshot }) => dueAt(snapshot).has('status.accord'))).toEqual([])
})

describe('points of order, as they are offered', () => {
  const inRoom = () => voting()
  const offered = (conference: ReturnType<typeof inRoom>) => conceivable(conference.context, names)

  test('the President may rule either way', () => {
    const rulings = offered(inRoom().does(acts.point('b', 'other'))).flatMap((event) =>
      event.type === 'point.rule' ? [event.upheld] : [],
    )
    expect(rulings).toEqual([true, false])
  })

  test('on the conduct of the voting only while there is a vote', () => {
    const about = (conference: ReturnType<typeof inRoom>) =>
      offered(conference).flatMap((event) => (event.type === 'point.raise' ? [event.about] : []))
    expect(about(inRoom())).toEqual(['other'])
    expect(about(inRoom().does(business.put))).toEqual(['conduct of voting', 'other'])
  })
})

describe('drafts, as they are offered', () => {
  const offered = (conference: ReturnType<typeof room>) => conceivable(conference.context, names)
  const titles = (conference: ReturnType<typeof room>, type: 'proposal.table' | 'question.take') =>
    offered(conference).flatMap((event) => (event.type === type ? [event.title] : []))

  test('are told apart by their titles, and taken up by what they were submitted as', () => {
    const opened = room()
    expect(titles(opened, 'proposal.table')).toEqual(['Draft resolution 1'])
    const one = opened.does(tabled({ on: 'draft-1' }))
    expect(titles(one, 'proposal.table')).toEqual(['Draft resolution 2'])
    expect(titles(one, 'question.take')).toEqual(['Draft resolution 1'])
    const two = one.does(tabled({ on: 'draft-2' }))
    expect(titles(two, 'question.take')).toEqual(['Draft resolution 1', 'Draft resolution 2'])
  })

  test('of another name are a draft', () => {
    expect(titles(room().does(tabled({ on: 'l-5' })), 'question.take')).toEqual(['The draft'])
  })
})
