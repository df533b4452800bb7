/** What a step says of an act: what it did, what it stood on, and what the votes come to. */
import { describe, expect, test } from 'vitest'
import { conference } from '#machines/conference'
import type { ConferenceEvent } from '#machines/events'
import { replay, start, statesOf, votedWith, type Step } from '#machines/replay'
import { untocCop } from '#rules/sets/untocCop'
import { bodyOf } from '../support/bodies.ts'
import { acts, business, tabled, voting } from '../support/business.ts'

const input = bodyOf({ parties: 5, organizations: 1 })
const before: readonly ConferenceEvent[] = [acts.arrive(5), acts.open, tabled(), business.take(), business.seek]
const toVote = [...before, business.request()]
const stepsOf = (...events: readonly ConferenceEvent[]): readonly Step[] => replay(input, events)
const lastOf = (...events: readonly ConferenceEvent[]): Step => {
  const last = stepsOf(...events).at(-1)
  if (last === undefined) throw new Error('no act')
  return last
}

describe('before anything is done', () => {
  test('nothing is in hand, and no meeting is open', () => {
    expect(statesOf(start(input))).toEqual([
      'conference.meeting.notOpen',
      'conference.order.quiet',
      'conference.observers.noApplications',
      'conference.business.none',
      'conference.bureau.apart',
    ])
    expect(start(input).context).toMatchObject({ present: 0, meetings: 0, votes: {} })
  })

  test('a vote that passes through its result stands in it', () => {
    const { value, context } = start(input)
    const passed = conference.resolveState({ value: { ...value, order: { appeal: 'carried' } }, context })
    expect(statesOf(passed)).toContain('conference.order.appeal.carried')
  })
})

describe('an act', () => {
  test('in order leads on, and is told with the rules that are its own', () => {
    const done = lastOf(...before)
    expect(done).toMatchObject({ event: business.seek, accepted: true, deviates: false, slots: ['consensus.seek'] })
    expect(done.taken).toHaveLength(1)
    expect(done.snapshot).not.toBe(done.before)
  })

  test('refused keeps its place, and leaves everything as it was', () => {
    const [, , refused, tried] = stepsOf(acts.arrive(5), acts.open, business.seek, acts.speak('a'))
    expect(refused).toMatchObject({ event: business.seek, accepted: false, deviates: false, slots: [], taken: [] })
    expect(refused?.snapshot).toBe(refused?.before)
    expect(tried?.before).toBe(refused?.before)
  })

  test('deviates where it says so and some rule bars it, and only where it is done', () => {
    const speaksFor = (speaker: string, deviation = true): ConferenceEvent => ({
      ...acts.speak(speaker),
      ...(deviation ? { deviation } : {}),
    })
    const told = (event: ConferenceEvent, ...first: ConferenceEvent[]) => {
      const { accepted, deviates } = lastOf(...first, event)
      return { accepted, deviates }
    }
    const open = [acts.arrive(5), acts.open]
    expect(told(speaksFor('organization-1'), ...open)).toEqual({ accepted: true, deviates: true })
    expect(told(speaksFor('organization-1', false), ...open)).toEqual({ accepted: false, deviates: false })
    expect(told(speaksFor('a'), ...open)).toEqual({ accepted: true, deviates: false })
    expect(told(speaksFor('a'))).toEqual({ accepted: false, deviates: false })
  })

  test('under a law with which nothing can begin is not refused: what is wrong with the law is thrown', () => {
    const lawless = {
      ...untocCop,
      get slots(): never {
        throw new Error('no such law')
      },
    }
    for (const event of [acts.open, acts.announce()])
      expect(() => replay({ ...input, ruleSet: lawless }, [event])).toThrow('no such law')
  })
})

describe('what a vote comes to', () => {
  const { cast, announce } = acts
  const put = [...toVote, business.put]

  test('is told of its ballots, of their correction, and of its result; of nothing else', () => {
    const corrected = { ...acts.roll({ b: 'yes' }), type: 'ballots.correct' } as ConferenceEvent
    const steps = stepsOf(...put, acts.roll({ a: 'yes', b: 'no', c: 'yes' }), corrected, announce()).slice(-4)
    const counted = steps.map(({ decision }) => decision?.tally)
    expect(counted).toMatchObject([
      undefined,
      { inFavour: 2, against: 1 },
      { inFavour: 3, against: 0 },
      { inFavour: 3 },
    ])
    expect(steps.map(({ decision }) => decision?.outcome)).toEqual([undefined, 'lost', 'carried', 'carried'])
    expect(steps.map(({ votedAgain }) => votedAgain)).toEqual([false, false, false, false])
  })

  test('is told of no result that was announced out of order', () => {
    const byAParty = { ...announce(), by: 'a' }
    expect(lastOf(...put, cast(5, 0, 0), byAParty)).toMatchObject({ accepted: false, decision: null })
    expect(lastOf(...put, announce())).toMatchObject({ accepted: false, decision: null })
    expect(lastOf(...toVote, announce())).toMatchObject({ accepted: false, decision: null })
  })

  test('where it could not be put for want of a quorum, is that there was none', () => {
    const tried = lastOf(...toVote, acts.leave(4), business.put, cast(1, 0, 0))
    expect(tried).toMatchObject({ accepted: false, decision: { outcome: 'no-quorum', tally: { present: 1 } } })
    // Nor could a motion be.
    const moved = [...toVote, business.move('motion', 'close the debate'), acts.leave(4), business.putMotion('motion')]
    expect(lastOf(...moved, cast(1, 0, 0)).decision).toMatchObject({ outcome: 'no-quorum', matter: 'procedure' })
  })

  test('where it was put out of order for another reason, or never, is nothing', () => {
    const byAParty = { ...business.put, by: 'a' }
    expect(lastOf(...toVote, byAParty, cast(5, 0, 0))).toMatchObject({ accepted: false, decision: null })
    expect(lastOf(...toVote, cast(5, 0, 0))).toMatchObject({ accepted: false, decision: null })
  })

  test('is nothing, where those who cast the ballots have no vote', () => {
    const byStranger = acts.roll({ stranger: 'yes' })
    expect(lastOf(...toVote, acts.leave(4), business.put, byStranger)).toMatchObject({
      accepted: false,
      decision: null,
    })
  })
})

test('ballots are counted beside those that are there, among whoever is in the room', () => {
  const { context } = voting().does(business.put, acts.roll({ a: 'yes', b: 'no' }))
  const byName = (votes: Record<string, 'yes' | 'no'>, on = 'vote') =>
    votedWith(
      { ...context, present: 4 },
      { type: 'ballots.cast', by: 'secretariat', in: 'plenary', on, ballots: { by: 'name', votes } },
    )
  expect(byName({ b: 'yes' })).toEqual({ ballots: { by: 'name', votes: { a: 'yes', b: 'yes' } }, present: 4 })
  expect(byName({ b: 'yes' }, 'another')).toEqual({ ballots: { by: 'name', votes: { b: 'yes' } }, present: 4 })
})
