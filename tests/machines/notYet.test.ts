import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { actsAt, type Act } from '#machines/acts'
import { after } from '#machines/after'
import type { ConferenceSnapshot } from '#machines/explain'
import { notYetAt } from '#machines/notYet'
import { replay, start, step } from '#machines/replay'
import { inputOf } from '#scenarios/input'
import { readScenarioText } from '#scenarios/load'
import { bodyOf } from '../support/bodies.ts'
import { acts } from '../support/business.ts'

const names = { question: 'observers', vote: 'vote-9', in: 'plenary', meeting: 3 } as const
const loaded = readScenarioText(readFileSync('scenarios/untoc-cop-2022-observers.json', 'utf8'))
if (!loaded.ok) throw new Error('the record cannot be read')
const input = inputOf(loaded.document)
const record = replay(
  input,
  loaded.document.events.map(({ event }) => event),
)
const before = (type: string): ConferenceSnapshot => {
  const place = record.findIndex(({ event }) => event.type === type)
  return record[place - 1]?.snapshot ?? start(input)
}

/** The same by trying everything through the machine itself: what is barred, and what would put it in order. */
const triedOut = (snapshot: ConferenceSnapshot, acts: readonly Act[], tried: readonly Act[]) =>
  acts
    .filter(({ modality }) => modality === 'may not')
    .map((act) => ({
      act,
      after: tried
        .filter(({ modality }) => modality !== 'may not')
        .filter((way) => step(step(snapshot, way.event).snapshot, act.event).accepted)
        .slice(0, 3),
    }))
    .filter((found) => found.after.length > 0)

describe('what is only not yet in order', () => {
  test.each(['meeting.open', 'vote.request', 'ballots.cast', 'result.announce'])(
    'is found as by trying every act, in the record before “%s”',
    (type) => {
      const snapshot = before(type)
      const all = actsAt(snapshot, names)
      const found = notYetAt(snapshot, all)
      expect(found.length).toBeGreaterThan(0)
      expect(found).toEqual(triedOut(snapshot, all, all))
    },
  )

  test('before a meeting is open nobody speaks: it is to be opened first', () => {
    const snapshot = before('meeting.open')
    const found = notYetAt(snapshot, actsAt(snapshot, { ...names, meeting: 1 }))
    const ways = found.filter(({ act }) => act.event.type === 'statement.make').map((one) => one.after[0]?.event.type)
    expect(ways.length).toBeGreaterThan(0)
    expect(new Set(ways)).toEqual(new Set(['meeting.open']))
  })

  test('may be tried by other acts than those that are judged', () => {
    const snapshot = before('ballots.cast')
    const all = actsAt(snapshot, names)
    const [announce, cast] = (['result.announce', 'ballots.cast'] as const).map((type) =>
      all.filter(({ event }) => event.type === type),
    )
    if (announce === undefined || cast === undefined) throw new Error('no such acts')
    expect(notYetAt(snapshot, announce, cast)).toEqual(triedOut(snapshot, announce, cast))
    expect(notYetAt(snapshot, announce, cast).map(({ act }) => act.event.type)).toEqual(['result.announce'])
    expect(notYetAt(snapshot, announce, [])).toEqual([])
    expect(notYetAt(snapshot, cast, announce)).toEqual([])
  })

  test('is told with three ways at the most, those that were tried first', () => {
    const snapshot = before('ballots.cast')
    const announce = actsAt(snapshot, names).filter(({ event }) => event.type === 'result.announce')
    const on = Object.keys(snapshot.context.votes)[0] ?? ''
    const ways = [1, 2, 3, 4, 5].map((inFavour): Act => ({
      event: acts.cast(inFavour, 0, 0, on),
      modality: 'may',
      verdicts: [],
    }))
    expect(notYetAt(snapshot, announce, ways).map((found) => found.after)).toEqual([ways.slice(0, 3)])
    expect(notYetAt(snapshot, announce, ways.slice(0, 2)).map((found) => found.after)).toEqual([ways.slice(0, 2)])
  })
})

describe('an act after another', () => {
  test('is what the machine itself does', () => {
    const snapshot = before('ballots.cast')
    const acted = actsAt(snapshot, names)
    for (const { event } of acted) {
      const next = after(snapshot, event)
      expect(next.context, event.type).toEqual(step(snapshot, event).snapshot.context)
      expect(next.value).toEqual(step(snapshot, event).snapshot.value)
    }
    const refused = acted.filter(({ modality }) => modality === 'may not')
    for (const { event } of refused) expect(after(snapshot, event), event.type).toBe(snapshot)
  })

  test('goes on from what it led to', () => {
    const begun = start(bodyOf({ parties: 3, organizations: 0 }))
    const open = after(after(begun, acts.arrive(3)), acts.open)
    expect(open.context).toMatchObject({ present: 3, sitting: ['plenary'] })
    expect(after(open, acts.adjourn).context.sitting).toEqual([])
  })
})
