/** A walk over a few acts: what it tries, what it counts, what it passes on the way, and how a place was come to. */
import { describe, expect, test } from 'vitest'
import type { ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { start, statesOf, step } from '#machines/replay'
import { pathTo, walk, type Trial } from '#machines/walk'
import { body, told } from '../support/tried.ts'

const bureau = { by: 'president', in: 'bureau' } as const
const meet: ConferenceEvent = { type: 'bureau.meet', ...bureau }
const rise: ConferenceEvent = { type: 'bureau.rise', ...bureau }
const chair = { by: 'president', in: 'plenary' } as const
const open: ConferenceEvent = { type: 'meeting.open', ...chair, number: 1 }
const suspend: ConferenceEvent = { type: 'meeting.suspend', ...chair }
const arrive: ConferenceEvent = { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 3 }

const led = (...events: readonly ConferenceEvent[]): ConferenceSnapshot =>
  events.reduce((snapshot, event) => {
    const { accepted, snapshot: next } = step(snapshot, event)
    if (!accepted) throw new Error(`refused: ${told(event)}`)
    return next
  }, start(body))

const walked = (first: ConferenceSnapshot, acts: readonly ConferenceEvent[], limit = 10) => {
  const trials: Trial[] = []
  return {
    ...walk(
      first,
      () => acts,
      (trial) => trials.push(trial),
      limit,
    ),
    trials,
  }
}

describe('a walk', () => {
  test('tries every act in every situation, once each, and counts what is refused', () => {
    const { places, leadsTo, refused, done, trials } = walked(start(body), [meet, rise])
    expect(places.map(({ snapshot }) => statesOf(snapshot).at(-1))).toEqual([
      'conference.bureau.apart',
      'conference.bureau.meeting',
    ])
    expect(leadsTo).toEqual([[1], [0]])
    expect(refused).toBe(2)
    expect([...done]).toEqual(['bureau.meet', 'bureau.rise'])
    expect(trials.map(({ event, taken }) => [event.type, taken.length])).toEqual([
      ['bureau.meet', 1],
      ['bureau.rise', 0],
      ['bureau.meet', 0],
      ['bureau.rise', 1],
    ])
  })

  test('shows of each trial the situation before and after, the very same where the act is refused', () => {
    const first = start(body)
    const [met, rose] = walked(first, [meet, rise]).trials
    expect(met?.before).toBe(first)
    expect(met?.after.value).toEqual(step(first, meet).snapshot.value)
    expect(rose?.after).toBe(first)
    expect([met?.passed, rose?.passed]).toEqual([[], []])
  })

  test('ends with what is refused everywhere, or changes nothing', () => {
    expect(walked(start(body), [rise])).toMatchObject({ leadsTo: [[]], refused: 1 })
    expect(walked(start(body), [arrive, arrive])).toMatchObject({
      leadsTo: [
        [1, 1],
        [1, 1],
      ],
      refused: 0,
    })
    expect(walked(start(body), [])).toMatchObject({ leadsTo: [[]], refused: 0 })
  })

  test('tries what there is to try in that situation', () => {
    const { leadsTo } = walk(
      start(body),
      ({ present }) => (present === 0 ? [arrive] : [meet]),
      () => undefined,
      10,
    )
    expect(leadsTo).toEqual([[1], [2], []])
  })

  test('has as many situations as it is allowed, and ends with an error where there is one more', () => {
    expect(walked(start(body), [meet, rise], 2).places.length).toBe(2)
    expect(() => walked(start(body), [meet, rise], 1)).toThrow('more than 1 situations')
  })

  test('tells by which acts a place was first come to', () => {
    const { places } = walked(start(body), [meet, arrive, open, suspend], 20)
    const paths = places.map((_, place) => pathTo(places, place).map(({ type }) => type))
    expect(paths.slice(0, 3)).toEqual([[], ['bureau.meet'], ['presence.establish']])
    expect(paths.at(-1)).toEqual(['bureau.meet', 'presence.establish', 'meeting.open', 'meeting.suspend'])
    expect(pathTo(places, places.length)).toEqual([])
  })
})

describe('a vote that ends with its announcement', () => {
  const ballots = { by: 'count', inFavour: 3, against: 0, abstaining: 0 } as const
  const cast: ConferenceEvent = { type: 'ballots.cast', by: 'secretariat', in: 'plenary', on: 'appeal', ballots }
  const announce: ConferenceEvent = { type: 'result.announce', ...chair, on: 'appeal' }
  const appealed = led(
    arrive,
    open,
    { type: 'point.raise', by: 'party-1', in: 'plenary', about: 'other' },
    { type: 'point.rule', ...chair, upheld: true },
    { type: 'appeal.raise', by: 'party-1', in: 'plenary', on: 'appeal' },
  )
  const order = (snapshot: ConferenceSnapshot | undefined) =>
    snapshot === undefined ? [] : statesOf(snapshot).filter((id) => id.startsWith('conference.order'))

  test('passes through the result, and is over', () => {
    const [trial] = walked(step(appealed, cast).snapshot, [announce]).trials
    expect(trial?.passed.map(order)).toEqual([['conference.order.appeal.carried']])
    expect(order(trial?.after)).toEqual(['conference.order.quiet'])
  })

  test('passes through nothing as its ballots are cast', () => {
    const [trial] = walked(appealed, [cast], 20).trials
    expect(trial?.passed).toEqual([])
    expect(order(trial?.after)).toEqual(['conference.order.appeal.counted'])
  })
})
