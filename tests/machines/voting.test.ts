import { describe, expect, test } from 'vitest'
import { acts, voteAskedFor } from '../support/sitting.ts'

const one = 'organization-1'
const two = 'organization-2'
const put = acts.putStatus(one)
const balloting = 'observers.contested.statusVote.balloting'
const counted = 'observers.contested.statusVote.counted'
const room = (parties = 5) => voteAskedFor({ parties, organizations: 1 })

describe('quorum to decide (rule 41): 3 of 5', () => {
  test('lost before the question is put: it cannot be put', () => {
    const conference = room().does(acts.leave(3)).refuses(put, 'too-few-present')
    expect(conference.does(acts.arrive(1)).can(put)).toBe(true)
  })

  test('lost between the put and the ballots: nothing is decided, and it may be put again', () => {
    const conference = room().does(put, acts.leave(3), acts.cast(2, 0, 0))
    expect(conference.decision?.outcome).toBe('no-quorum')
    conference.does(acts.announce()).expectIn('observers.contested.deciding')
    expect(conference.status).toEqual({ [one]: 'pending' })
    expect(conference.does(acts.arrive(3)).votes(put, 5, 0, 0).status).toEqual({ [one]: 'accorded' })
  })

  test('lost between the ballots and the announcement: those present when it was cast count', () => {
    const conference = room().does(put, acts.cast(3, 0, 0), acts.leave(5), acts.announce())
    expect(conference.decision?.quorum).toMatchObject({ have: 5, need: 3, met: true })
    expect(conference.status).toEqual({ [one]: 'accorded' })
  })

  test('gained after the ballots: too late for them', () => {
    const conference = room().does(put, acts.leave(3), acts.cast(2, 0, 0), acts.arrive(3), acts.announce())
    expect(conference.decision?.outcome).toBe('no-quorum')
    expect(conference.status).toEqual({ [one]: 'pending' })
  })
})

describe('ballots (rules 57 and 63)', () => {
  test('no more than are present', () => {
    const conference = room(3)
      .does(put)
      .refuses(acts.cast(2, 1, 1), 'more-cast-than-present')
      .expectIn(balloting)
    expect(conference.does(acts.cast(2, 1, 0)).states).toContain(counted)
  })

  test('an abstention is not a no, and saying nothing is neither', () => {
    const conference = room().does(put, acts.roll({ a: 'yes', b: 'yes', c: 'abstain' }), acts.announce())
    expect(conference.decision).toMatchObject({
      tally: { inFavour: 2, against: 0, abstaining: 1, present: 5 },
      majority: { counted: 2, need: 2 },
      outcome: 'carried',
    })
  })

  test('nobody votes: no votes were cast, and status is not accorded', () => {
    const conference = room(3).does(put, acts.cast(0, 0, 3), acts.announce())
    expect(conference.decision?.outcome).toBe('no-votes-cast')
    expect(conference.status).toEqual({ [one]: 'refused' })
  })

  test('an organization that applies has no vote', () => {
    const conference = room(3)
      .does(put)
      .refuses(acts.roll({ [one]: 'yes' }), 'ballots-cannot-be-counted')
    expect(conference.states).toContain(balloting)
  })

  test('a regional organization votes for its members, or they do, never both', () => {
    const withUnion = () => voteAskedFor({ parties: 4, organizations: 1, union: ['a', 'b'] }).does(put)
    expect(withUnion().does(acts.roll({ union: 'yes', c: 'no' })).decision?.tally).toMatchObject({
      inFavour: 2,
      against: 1,
    })
    expect(withUnion().does(acts.roll({ a: 'yes', b: 'no', c: 'no' })).decision?.tally).toMatchObject({
      inFavour: 1,
      against: 2,
    })
    const both = withUnion().refuses(acts.roll({ union: 'yes', a: 'no' }), 'organization-and-members-both-vote')
    expect(both.states).toContain(balloting)
  })

  test('are cast once, and only in the vote that is in hand', () => {
    const conference = room(3)
      .does(put)
      .refuses(acts.cast(3, 0, 0, 'another'), 'no-such-vote')
    conference.does(acts.cast(3, 0, 0))
    expect(conference.can(acts.cast(0, 3, 0))).toBe(false)
  })

  test('with no vote in hand there is nothing to cast, and nothing to announce', () => {
    const conference = room(3)
      .refuses(acts.cast(3, 0, 0), 'no-such-vote')
      .refuses(acts.announce(), 'no-such-vote')
    expect(conference.states).toContain('observers.contested.voteRequested')
  })

  test('the method changes nothing in the result', () => {
    const outcomes = (['show of hands', 'roll-call', 'recorded vote'] as const).map((method) => {
      const conference = room(3).does({ ...put, method }, acts.cast(2, 1, 0), acts.announce())
      return [conference.decision?.outcome, conference.decision?.majority.need, conference.status[one]]
    })
    expect(outcomes).toEqual(Array.from({ length: 3 }, () => ['lost', 3, 'refused']))
  })
})

describe('the result', () => {
  test('is announced from the chair, after the ballots', () => {
    const conference = room(3).does(put)
    expect(conference.can(acts.announce())).toBe(false)
    conference.does(acts.cast(3, 0, 0)).refuses({ ...acts.announce(), by: 'a' }, 'not-the-chair')
    expect(conference.does(acts.announce()).status).toEqual({ [one]: 'accorded' })
  })
})

describe('conduct of the vote (rule 65)', () => {
  const during = [put, acts.cast(2, 1, 0)] as const

  test.each([
    ['while ballots are cast', during.slice(0, 1), balloting],
    ['until the result is announced', during, counted],
  ])('nothing interrupts it %s', (_, begun, state) => {
    const conference = room(3).does(...begun)
    for (const interruption of [acts.speak('a'), acts.explainVote('a'), acts.adjourn, acts.withdraw('a', one)])
      conference.refuses(interruption, 'vote-in-progress')
    conference.refuses(acts.point('b', 'other'), 'vote-in-progress')
    expect(conference.states).toContain(state)
  })

  test('but a point of order on its conduct, which is ruled on before the vote goes on', () => {
    const conference = room(3).does(put, acts.point('b', 'conduct of voting')).expectIn('order.raised')
    conference.refuses(acts.cast(2, 1, 0), 'point-of-order-pending')
    conference.does(acts.rule, acts.stand, acts.cast(2, 1, 0)).refuses(acts.announce('another'), 'no-such-vote')
    conference.does(acts.point('c', 'conduct of voting')).refuses(acts.announce(), 'point-of-order-pending')
    expect(conference.does(acts.rule, acts.stand, acts.announce()).status).toEqual({ [one]: 'refused' })
  })

  test('a question is not put while another is voted on', () => {
    const conference = voteAskedFor({ parties: 3, organizations: 2 }).does(acts.putManner('first'))
    expect(conference.can(acts.putStatus(one, two))).toBe(false)
    expect(conference.can(acts.putManner('second'))).toBe(false)
  })

  test('statements on the vote follow it', () => {
    expect(room(3).votes(put, 3, 0, 0).can(acts.explainVote('a', 'b'))).toBe(true)
  })
})
