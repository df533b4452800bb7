import { describe, expect, test } from 'vitest'
import { citesCop } from '#rules/sets/citesCop'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { acts, ALL, business, considering, NONE, room, tabled, voting } from '../support/business.ts'

const { amend, putAmendment } = business

describe('a proposal (rules 52 and 75)', () => {
  test('in time is taken up; late, only if the President allows it', () => {
    const late = room()
      .does(tabled({ inTime: false }))
      .refuses(business.take(), 'proposal-late')
    late.refuses({ ...business.waive, by: 'b' }, 'not-the-chair').does(business.waive)
    expect(late.does(business.take()).expectIn('business.considered').question().proposal?.inTime).toBe(true)
  })

  test('is tabled once', () => {
    // Nor under the name of another question.
    room()
      .does(business.take('agenda', 'agenda'))
      .refuses(tabled({ on: 'agenda' }), 'proposal-tabled-already')
    const conference = considering().does(amend('one', 1)).refuses(tabled(), 'proposal-tabled-already')
    expect(Object.keys(conference.question().proposal?.amendments ?? {})).toEqual(['one'])
  })

  test('is adopted only once its cost is stated, by consensus or by a vote', () => {
    const conference = considering({ costs: true }).does(business.seek).refuses(business.declare, 'cost-not-stated')
    conference.does(business.request()).refuses(business.put, 'cost-not-stated').does(business.cost)
    expect(conference.votes(business.put, ...ALL).question().status).toBe('adopted')
  })

  test('is adopted by consensus', () => {
    const conference = considering().does(business.seek, business.declare).expectIn('business.none')
    expect(conference.question().status).toBe('adopted')
  })

  test('without consensus, and with nobody asking for a vote, it is not accepted', () => {
    const conference = considering().does(business.seek, business.oppose('c'), business.notAccepted)
    expect(conference.expectIn('business.none').question().status).toBe('not accepted')
  })

  test('without consensus it is sought again, and then found', () => {
    const conference = considering().does(business.seek, business.oppose('c'), business.seek)
    expect(conference.expectIn('business.consensusSought').does(business.declare).question().status).toBe('adopted')
  })

  test('without consensus it is voted on unasked where the rules say so', () => {
    const conference = room(5, citesCop).does(tabled(), business.take(), business.seek, business.oppose('c'))
    expect(conference.expectIn('business.voteRequested').question().voteRequested).toBe(true)
  })

  test('voted on, it is no longer in hand', () => {
    const conference = voting().votes(business.put, ...ALL)
    expect(conference.expectIn('business.none').context.inHand.business).toBeNull()
  })

  test('a vote asked for is taken: it is not passed over as not accepted', () => {
    const conference = voting().does(business.leave, business.take(), business.seek, business.oppose('c'))
    expect(conference.refuses(business.notAccepted, 'vote-requested').states).toContain('business.notAgreed')
  })

  test('two thirds of 3 to 2 are not reached for substance, and half is for procedure', () => {
    expect(voting().votes(business.put, 3, 2, 0).question().status).toBe('rejected')
    expect(voting().does(business.claim('a', 'procedure')).votes(business.put, 3, 2, 0).question().status).toBe(
      'adopted',
    )
  })

  test('nobody calls an amendment to the Convention a matter of procedure: the rules say what it is', () => {
    const conference = voting({ amends: 'Convention' }).refuses(business.claim('a', 'procedure'), 'nature-fixed')
    conference.votes(business.put, 3, 2, 0)
    expect(conference.decision).toMatchObject({ matter: 'amend-convention', outcome: 'lost' })
  })

  test('a matter of a Protocol is decided by its parties', () => {
    const conference = voting({ decidedBy: 11 }).refuses(business.put, 'too-few-present')
    expect(voting({ decidedBy: 9 }).can(business.put)).toBe(true)
    expect(conference.question().status).toBe('open')
  })

  test('set aside, it may be taken up again, and what was done with it stays', () => {
    const conference = considering().does(amend('one', 1), business.leave).expectIn('business.none')
    expect(conference.does(business.take()).question().proposal?.amendments).toHaveProperty('one')
  })

  test('postponed by its sponsors, no action is taken', () => {
    const conference = considering().refuses(business.postpone('b'), 'not-a-sponsor').does(business.postpone())
    conference.expectIn('business.postponed').does(business.conclude).expectIn('business.none')
    expect(conference.question().status).toBe('no action')
  })

  test('postponed where a body has no rule to conclude it, it is set aside', () => {
    const conference = room(5, ungaPlenary).does(tabled(), business.take(), business.postpone())
    expect(conference.refuses(business.conclude, 'no-rule').does(business.leave).states).toContain('business.none')
  })
})

describe('amendments (rule 68)', () => {
  test('of two that are as far from the original the one moved first is put first, whatever their names', () => {
    const inOrder = considering()
      .does(business.amend('2', 1), business.amend('1', 1), business.seek, business.request())
      .refuses(business.putAmendment('1'), 'further-amendment-pending')
      .votes(business.putAmendment('2'), ...NONE)
    expect(inOrder.can(business.putAmendment('1'))).toBe(true)
  })

  const two = () => voting().does(amend('near', 1), amend('far', 5, ['near']))

  test('the furthest goes first', () => {
    const conference = two()
      .refuses(putAmendment('near'), 'further-amendment-pending')
      .votes(putAmendment('far'), ...NONE)
    expect(conference.votes(putAmendment('near'), ...ALL).question().proposal?.amended).toBe(true)
  })

  test('what an adopted one excludes is not put', () => {
    const conference = two()
      .votes(putAmendment('far'), ...ALL)
      .refuses(putAmendment('near'), 'no-amendment-pending')
    expect(conference.question().proposal?.amendments['near']?.status).toBe('not put')
    expect(conference.votes(business.put, ...ALL).question().status).toBe('adopted')
  })

  test('all go before the proposal, and before it is adopted by consensus', () => {
    const conference = two().refuses(business.put, 'amendment-pending')
    expect(conference.can(putAmendment('far'))).toBe(true)
    expect(
      considering()
        .does(amend('one', 1), business.seek)
        .refuses(business.declare, 'amendment-pending')
        .can(business.request()),
    ).toBe(true)
  })

  test('are withdrawn by their movers', () => {
    const conference = two().refuses(business.withdrawAmendment('far', 'a'), 'not-its-mover')
    expect(conference.does(business.withdrawAmendment('far')).can(putAmendment('near'))).toBe(true)
  })

  test('until one is adopted, the proposal is its sponsors’ to revise or to withdraw', () => {
    expect(two().refuses(business.withdraw('b'), 'not-a-sponsor').does(business.withdraw()).question().status).toBe(
      'withdrawn',
    )
    expect(
      two()
        .votes(putAmendment('far'), ...NONE)
        .can(business.revise()),
    ).toBe(true)
    const amended = two().votes(putAmendment('far'), ...ALL)
    amended.refuses(business.withdraw(), 'amended-by-decision').refuses(business.revise(), 'amended-by-decision')
  })

  test('nor is it theirs once it was voted on in part', () => {
    const begun = voting()
      .does(business.divide({ id: 'i', operative: true }, { id: 'ii', operative: true }), business.agreeDivision)
      .votes(business.putPart('i'), ...ALL)
    begun.refuses(business.withdraw(), 'voted-on-already').refuses(business.revise(), 'voted-on-already')
    expect(begun.can(business.putPart('ii'))).toBe(true)
  })

  test('withdrawing names the proposal in hand, and no other', () => {
    const conference = room().does(tabled({ on: 'other' }), tabled(), business.take())
    expect(conference.refuses({ ...business.withdraw(), on: 'other' }, 'no-such-question').states).toContain(
      'business.considered',
    )
  })
})

describe('competence (rule 53)', () => {
  const doubted = () => voting().does(business.doubt())

  test('comes first', () => {
    const conference = doubted().does(amend('one', 1)).refuses(putAmendment('one'), 'competence-questioned')
    conference.does(business.withdrawAmendment('one')).refuses(business.put, 'competence-questioned')
    expect(conference.can(business.putCompetence)).toBe(true)
  })

  test('denied, the proposal is not accepted', () => {
    expect(doubted().votes(business.putCompetence, 3, 2, 0).expectIn('business.none').question().status).toBe(
      'not accepted',
    )
  })

  test('affirmed, the proposal is put, and competence is not questioned again', () => {
    const conference = doubted()
      .votes(business.putCompetence, 2, 3, 0)
      .refuses(business.doubt(), 'competence-questioned-already')
    expect(conference.votes(business.put, ...ALL).question().status).toBe('adopted')
  })

  test('questioned before consensus, it does not stand in the way of asking for a vote', () => {
    const conference = considering()
      .does(business.doubt(), business.seek)
      .refuses(business.declare, 'competence-questioned')
    expect(conference.does(business.request()).can(business.putCompetence)).toBe(true)
  })
})

describe('reconsideration (rule 55)', () => {
  const rejected = () =>
    voting()
      .votes(business.put, ...NONE)
      .expectIn('business.none')

  test('what its sponsors withdrew is not reconsidered: it is submitted again, by the rule on withdrawal', () => {
    const conference = room().does(tabled(), business.withdraw()).refuses(business.withdraw(), 'proposal-withdrawn')
    expect(conference.refuses(business.take(), 'proposal-withdrawn').does(tabled()).can(business.take())).toBe(true)
  })

  test('what was decided is closed', () => {
    expect(rejected().refuses(business.take(), 'question-decided').question().status).toBe('rejected')
  })

  test('3 of 5 do not reconsider', () => {
    const conference = rejected().votes(business.reconsider, 3, 2, 0)
    expect(conference.decision).toMatchObject({ matter: 'reconsideration', outcome: 'lost', majority: { need: 4 } })
    expect(conference.question().status).toBe('rejected')
  })

  test('two thirds do, and the question is open again', () => {
    const conference = rejected().votes(business.reconsider, 4, 1, 0).does(business.take())
    conference.refuses(business.request(), 'consensus-not-sought').does(business.seek, business.request())
    expect(conference.votes(business.put, ...ALL).question().status).toBe('adopted')
  })

  test('what fell with its parts is undivided again, and can be put', () => {
    const parts = [{ id: 'i', operative: true }] as const
    const fallen = voting()
      .does(business.divide(...parts), business.agreeDivision)
      .votes(business.putPart('i'), ...NONE)
    expect(fallen.question().status).toBe('rejected')
    const again = fallen.votes(business.reconsider, ...ALL).does(business.take(), business.seek, business.request())
    expect(again.votes(business.put, ...ALL).question().status).toBe('adopted')
  })

  test('what was not decided is not reconsidered', () => {
    expect(considering().does(business.leave).refuses(business.reconsider, 'nothing-to-reconsider').states).toContain(
      'business.none',
    )
  })
})

test('two regions never take each other’s acts: consensus on the draft is none on the applications', () => {
  const conference = room().does(acts.list(['organization-1']), acts.object('a', 'organization-1'), acts.refer)
  conference.does(tabled(), business.take(), business.seek)
  expect(conference.expectIn('observers.contested.referred').states).toContain('business.consensusSought')
})
