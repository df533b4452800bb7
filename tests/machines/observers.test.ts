import { describe, expect, test } from 'vitest'
import { acts, sitting, voteAskedFor } from '../support/sitting.ts'

const one = 'organization-1'
const two = 'organization-2'
const three = 'organization-3'
const room = (organizations: number) => sitting({ parties: 3, organizations }).present(3).open()

describe('the list (rule 17)', () => {
  test('circulated 30 days before, and unopposed: status is accorded without a vote', () => {
    const conference = room(2)
      .does(acts.list([one, two]))
      .expectIn('observers.unopposed')
      .does(acts.accord)
    expect(conference.status).toEqual({ [one]: 'accorded', [two]: 'accorded' })
    expect(conference.states).toContain('observers.decided')
    expect(conference.hasTag('status decided')).toBe(true)
  })

  test('29 days of notice are too few', () => {
    const conference = room(1).refuses(acts.list([one], 29), 'notice-too-short')
    expect(conference.states).toContain('observers.noApplications')
  })

  test('only the secretariat circulates it', () => {
    const byAParty = { ...acts.list([one]), by: 'a' }
    expect(room(1).refuses(byAParty, 'not-the-secretariat').status).toEqual({})
  })

  test('nobody is listed twice', () => {
    const conference = room(2).does(acts.list([one]))
    expect(conference.refuses(acts.list([one, two]), 'organization-already-on-list').status).toEqual({
      [one]: 'pending',
    })
  })

  test.each(['a', 'president', 'nobody'])('only organizations are listed or apply: not %s', (who) => {
    for (const act of [acts.list([one, who]), acts.apply([who])])
      expect(room(1).refuses(act, 'no-organization').status).toEqual({})
  })

  test('before the list there is nothing to object to', () => {
    expect(room(1).refuses(acts.object('a', one), 'organization-not-on-list').states).toContain(
      'observers.noApplications',
    )
  })
})

describe('consultative status', () => {
  test('an organization that has it applies without notice, and no party objects to it', () => {
    const conference = room(1)
      .does(acts.apply([one]))
      .refuses(acts.object('a', one), 'with-consultative-status')
    expect(conference.does(acts.accord).status).toEqual({ [one]: 'accorded' })
  })

  test('with it on the list, an objection to the other leaves it alone', () => {
    const conference = room(2).does(acts.list([one]), acts.apply([two]), acts.object('a', one), acts.refer)
    expect(conference.status).toEqual({ [one]: 'pending', [two]: 'accorded' })
  })

  test('the Conference may decide otherwise, and then the matter is before it', () => {
    const conference = room(2).does(acts.apply([one, two]), acts.raise('b', one))
    expect(conference.expectIn('observers.contested.referred').status).toEqual({ [one]: 'pending', [two]: 'accorded' })
  })

  test('but not of an organization without it', () => {
    const conference = room(1).does(acts.list([one]))
    expect(conference.refuses(acts.raise('b', one), 'without-consultative-status').states).toContain(
      'observers.unopposed',
    )
  })
})

describe('objections', () => {
  const opposed = () =>
    room(2)
      .does(acts.list([one, two]), acts.object('a', one, two), acts.object('b', one))
      .expectIn('observers.opposed')

  test('what is opposed is not accorded from the chair', () => {
    expect(opposed().can(acts.accord)).toBe(false)
  })

  test('from an organization or an observer are none', () => {
    expect(
      room(1)
        .does(acts.list([one]))
        .refuses(acts.object(one, one), 'not-a-party').status,
    ).toEqual({
      [one]: 'pending',
    })
  })

  test('are not repeated by the same party', () => {
    expect(opposed().refuses(acts.object('b', two, one), 'already-objected').status[two]).toBe('pending')
  })

  test('one of several withdrawn: the others stand', () => {
    const conference = opposed()
      .does(acts.withdraw('a', one, two))
      .expectIn('observers.opposed')
    expect(conference.does(acts.refer).status).toEqual({ [one]: 'pending', [two]: 'accorded' })
  })

  test('withdrawn in part: what the party still opposes is referred', () => {
    const conference = opposed().does(acts.withdraw('a', one), acts.withdraw('b', one), acts.refer)
    expect(conference.status).toEqual({ [one]: 'accorded', [two]: 'pending' })
  })

  test('the last withdrawn: nothing is left to refer, and status is accorded', () => {
    const conference = opposed().does(acts.withdraw('a', one, two), acts.withdraw('b', one))
    conference.expectIn('observers.unopposed').refuses(acts.refer, 'no-objection-stands').does(acts.accord)
    expect(conference.status).toEqual({ [one]: 'accorded', [two]: 'accorded' })
  })

  test('are withdrawn only by who made them', () => {
    expect(opposed().refuses(acts.withdraw('c', one), 'did-not-object').context.applications[one]?.objections).toEqual([
      'a',
      'b',
    ])
  })

  test('the last withdrawn before the Conference: accorded without a vote', () => {
    const conference = opposed().does(acts.refer, acts.seek, acts.withdraw('a', one, two))
    expect(conference.status).toEqual({ [one]: 'pending', [two]: 'accorded' })
    conference.does(acts.withdraw('b', one)).expectIn('observers.decided')
    expect(conference.status).toEqual({ [one]: 'accorded', [two]: 'accorded' })
  })
})

describe('before the Conference (rule 56)', () => {
  const referred = () => room(1).does(acts.list([one]), acts.object('a', one), acts.refer)

  test('no vote is asked for before consensus is sought', () => {
    const conference = referred().refuses(acts.request('b'), 'consensus-not-sought')
    expect(conference.does(acts.seek, acts.request('b')).states).toContain('observers.contested.voteRequested')
  })

  test('consensus declared accords status', () => {
    expect(referred().does(acts.seek, acts.declare).expectIn('observers.decided').status).toEqual({ [one]: 'accorded' })
  })

  test('consensus opposed is none, and may be sought again', () => {
    const conference = referred().does(acts.seek, acts.oppose('a')).expectIn('observers.contested.noConsensus')
    expect(conference.can(acts.declare)).toBe(false)
    expect(conference.does(acts.seek, acts.declare).status).toEqual({ [one]: 'accorded' })
  })

  test('consensus opposed, a vote is asked for and taken', () => {
    const conference = referred().does(acts.seek, acts.oppose('a'), acts.request('b'))
    expect(conference.states).toContain('observers.contested.voteRequested')
    expect(conference.can(acts.putStatus(one))).toBe(true)
  })

  test('raised by a party after an objection, it is before the Conference as what is referred is', () => {
    const listed = room(2).does(acts.apply([two]), acts.list([one]), acts.object('a', one), acts.raise('b', two))
    expect(listed.states).toContain('observers.contested.referred')
    expect(listed.status).toEqual({ [one]: 'pending', [two]: 'pending' })
  })

  test('an organization that applies neither opposes consensus nor asks for a vote', () => {
    const conference = referred().does(acts.seek).refuses(acts.oppose(one), 'not-a-party')
    expect(conference.refuses(acts.request(one), 'not-a-party').states).toContain('observers.contested.consensusSought')
  })
})

describe('substance or procedure (rule 61)', () => {
  const disputed = () =>
    voteAskedFor({ parties: 4, organizations: 1 }).does(acts.claim('a', 'substance'), acts.claim('b', 'procedure'))

  test('one claim is no dispute, and is taken', () => {
    const conference = voteAskedFor({ parties: 4, organizations: 1 }).does(acts.claim('a', 'procedure'))
    conference.refuses(acts.putNature(), 'nature-not-disputed').votes(acts.putStatus(one), 2, 1, 1)
    expect(conference.decision).toMatchObject({ matter: 'procedure', outcome: 'carried' })
  })

  test('two claims stop the vote on the matter until the nature is decided', () => {
    expect(disputed().refuses(acts.putStatus(one), 'nature-disputed').can(acts.putNature())).toBe(true)
  })

  test('carried by two thirds: it is procedure, and a simple majority accords status', () => {
    const conference = disputed().votes(acts.putNature(), 3, 1, 0).expectIn('observers.contested.classified')
    conference.votes(acts.putStatus(one), 2, 1, 1)
    expect(conference.decision).toMatchObject({ matter: 'procedure', majority: { rule: '60', need: 2 } })
    expect(conference.status).toEqual({ [one]: 'accorded' })
  })

  test('not carried: it is substance, and the same votes refuse it', () => {
    const conference = disputed().votes(acts.putNature(), 2, 2, 0).votes(acts.putStatus(one), 2, 1, 1)
    expect(conference.decision).toMatchObject({ matter: 'substance', majority: { rule: '58', need: 3 } })
    expect(conference.status).toEqual({ [one]: 'refused' })
  })

  test('it is decided once', () => {
    const conference = disputed().votes(acts.putNature(), 3, 1, 0)
    expect(conference.can(acts.putNature('again'))).toBe(false)
  })
})

describe('together or one by one (rule 60)', () => {
  const several = () => voteAskedFor({ parties: 3, organizations: 3 })

  test('is decided before several organizations are voted on', () => {
    expect(
      several()
        .refuses(acts.putStatus(one, two, three), 'manner-not-decided')
        .can(acts.putManner()),
    ).toBe(true)
  })

  test('carried: one vote on all, and no less', () => {
    const conference = several().votes(acts.putManner(), 2, 1, 0).refuses(acts.putStatus(one), 'not-all-together')
    conference.votes(acts.putStatus(one, two, three), 3, 0, 0)
    expect(conference.expectIn('observers.decided').status).toEqual({
      [one]: 'accorded',
      [two]: 'accorded',
      [three]: 'accorded',
    })
  })

  test('a tie is rejected: one by one, each with its own result', () => {
    const conference = several().votes(acts.putManner(), 1, 1, 1)
    expect(conference.decision).toMatchObject({ outcome: 'tied', onTie: 'rejected' })
    conference.refuses(acts.putStatus(one, two), 'not-one-by-one')
    conference.votes(acts.putStatus(two), 3, 0, 0).expectIn('observers.contested.deciding')
    conference.refuses(acts.putStatus(two), 'organization-already-decided')
    conference.votes(acts.putStatus(one), 1, 2, 0).votes(acts.putStatus(three), 0, 0, 3)
    expect(conference.expectIn('observers.decided').status).toEqual({
      [one]: 'refused',
      [two]: 'accorded',
      [three]: 'refused',
    })
  })

  test('may be agreed without a vote', () => {
    expect(several().does(acts.agree('one by one')).votes(acts.putStatus(three), 3, 0, 0).status[three]).toBe(
      'accorded',
    )
  })

  test('does not arise for one organization', () => {
    const conference = voteAskedFor({ parties: 3, organizations: 1 })
    conference
      .refuses(acts.putManner(), 'only-one-organization')
      .refuses(acts.agree('jointly'), 'only-one-organization')
    expect(conference.votes(acts.putStatus(one), 3, 0, 0).status).toEqual({ [one]: 'accorded' })
  })
})
