import { describe, expect, test } from 'vitest'
import { chartOfConference } from '#machines/chart'
import { bindsDeviation } from '#machines/deviations'
import type { EventType } from '#machines/events'
import { replay, step } from '#machines/replay'
import { bodyOf } from '../support/bodies.ts'
import { acts, ALL, business, considering, NONE, room, tabled, voting } from '../support/business.ts'
import { voteAskedFor } from '../support/sitting.ts'

describe('an act out of order that nobody challenges', () => {
  test('is done, and is marked', () => {
    const conference = room()
      .does(tabled({ inTime: false }))
      .refuses(business.take(), 'proposal-late')
    expect(conference.deviates(business.take()).states).toContain('business.considered')
  })

  test('is marked only where some rule bars it', () => {
    const events = [
      acts.arrive(3),
      { ...acts.open, deviation: true },
      { ...acts.speak('a'), by: 'a', deviation: true },
    ] as const
    const steps = replay(bodyOf({ parties: 3, organizations: 0 }), events)
    expect(steps.map(({ accepted }) => accepted)).toEqual([true, true, true])
    expect(steps.map(({ deviates }) => deviates)).toEqual([false, false, false])
    const byApplicant = { ...acts.speak('organization-1'), deviation: true } as const
    const [, , spoken] = replay(bodyOf({ parties: 3, organizations: 1 }), [acts.arrive(3), acts.open, byApplicant])
    expect(spoken).toMatchObject({ accepted: true, deviates: true })
  })

  test('is not done where the stage has no such act', () => {
    const [first] = replay(bodyOf({ parties: 3, organizations: 0 }), [{ ...acts.speak('a'), deviation: true }])
    expect(first).toMatchObject({ accepted: false, deviates: false })
  })
})

describe('a deviation', () => {
  test('does not choose the result: the votes do', () => {
    const lost = voting().does(business.put, acts.cast(...NONE), { ...acts.announce(), deviation: true })
    expect(lost.question().status).toBe('rejected')
    const undecided = voting().does(business.put, acts.leave(4), acts.cast(1, 0, 0), {
      ...acts.announce(),
      deviation: true,
    })
    expect(undecided.question().status).toBe('open')
  })

  test('does not end a meeting in which another body sits', () => {
    const parallel = {
      type: 'meeting.open',
      by: 'president',
      in: 'committee of the whole',
      number: 2,
      exceptional: true,
    } as const
    const conference = room().does(parallel, { ...acts.adjourn, deviation: true })
    expect(conference.expectIn('meeting.open.business').context.sitting).toEqual(['committee of the whole'])
  })

  test('is done to the question that it names, and to no other', () => {
    const conference = voteAskedFor({ parties: 5, organizations: 1 }).does(tabled(), business.take())
    conference.does({ ...business.seek, deviation: true })
    expect(conference.states).toEqual(
      expect.arrayContaining(['observers.contested.voteRequested', 'business.consensusSought']),
    )
  })

  test('never gives the ballots of an appeal to the vote that it interrupts', () => {
    const conference = voting().does(business.put, acts.point('b', 'conduct of voting'), acts.rule, acts.appeal('b'))
    conference.does({ ...acts.cast(...ALL, 'appeal'), deviation: true })
    expect(conference.context.votes['vote']?.ballots).toBeNull()
  })

  test('is told apart in its step, which is otherwise as any other', () => {
    const conference = considering()
    expect(conference.can({ ...business.withdraw('c'), deviation: true })).toBe(true)
    expect(conference.deviates(business.withdraw('c')).question().status).toBe('withdrawn')
  })
})

test('of an act that may go on in several ways, whatever tells them apart binds a deviation too', () => {
  const all = chartOfConference().edges.filter(({ event }) => event !== null)
  for (const { source, event: type } of all) {
    const edges = all.filter((edge) => edge.source === source && edge.event === type)
    const last = edges.at(-1)
    for (const { event, rules } of edges.slice(0, -1))
      for (const slot of rules.filter((each) => last?.rules.includes(each) === false))
        expect([event, slot, bindsDeviation(event as EventType, slot)]).toEqual([event, slot, true])
  }
})

test('what an act addresses binds it whatever its kind, and so does the turn in which the floor is given', () => {
  for (const slot of ['question.addressed', 'vote.inHand'] as const)
    expect([bindsDeviation('statement.make', slot), bindsDeviation('result.announce', slot)]).toEqual([true, true])
  expect(
    (['floor.order', 'floor.precedence', 'floor.speak'] as const).map((slot) => bindsDeviation('floor.give', slot)),
  ).toEqual([true, true, false])
  expect(bindsDeviation('statement.make', 'floor.order')).toBe(false)
})

test('a step says that it deviates only if it was accepted', () => {
  const done = step(replay(bodyOf({ parties: 3, organizations: 0 }), [acts.arrive(3)])[0]!.snapshot, {
    ...acts.open,
    by: 'a',
    deviation: true,
  })
  expect(done).toMatchObject({ accepted: true, deviates: true })
})
