/** What is known of a roll-call before an act, and what its acts change. */
import { describe, expect, test } from 'vitest'
import type { Context, Put, RollCall, Vote } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import * as roll from '#machines/rollCall'
import type { Ballots } from '#rules/ballots'
import type { Answers } from '#rules/rollCall'
import { business, considering } from '../support/business.ts'
import { acts, sitting } from '../support/sitting.ts'

/** Five parties, a to e, with "draft" in hand, and a regional organization of a and b. */
const { context } = considering()
const called = (answers: Answers = {}, changes: Partial<RollCall> = {}): RollCall => ({
  asked: false,
  from: 'd',
  answers,
  ...changes,
})
const vote = (changes: Partial<Vote> = {}): Vote => ({
  matter: 'draft',
  put: { question: 'proposal' },
  ballots: null,
  present: 5,
  roll: null,
  ...changes,
})
const withVote = (changes: Partial<Vote> = {}): Context => ({ ...context, votes: { vote: vote(changes) } })
const calling = (answers: Answers = {}, changes: Partial<RollCall> = {}): Context =>
  withVote({ roll: called(answers, changes) })

const place = { in: 'plenary', on: 'vote' } as const
const answer = (party: string, said: EventOf<'roll.answer'>['answer'], by = 'secretariat'): ConferenceEvent => ({
  type: 'roll.answer',
  by,
  ...place,
  party,
  answer: said,
})
const draw = (party: string): ConferenceEvent => ({ type: 'lot.draw', by: 'president', ...place, party })
const ask = (on: string): ConferenceEvent => ({ type: 'rollCall.ask', by: 'a', in: 'plenary', on })
const byName = (votes: Extract<Ballots, { by: 'name' }>['votes']): Ballots => ({ by: 'name', votes })
const cast = (ballots: Ballots): ConferenceEvent => ({ type: 'ballots.cast', by: 'secretariat', ...place, ballots })
const correct = (ballots: Ballots): ConferenceEvent =>
  ({ ...cast(ballots), type: 'ballots.correct' }) as ConferenceEvent
const WHOLE = { d: 'yes', e: 'no', a: 'abstain', b: 'absent', c: 'yes' } as const

const NOTHING = {
  known: false,
  requested: false,
  begun: false,
  asked: false,
  byHand: false,
  calling: false,
  drawn: false,
  onRoll: false,
  goesOn: false,
  asAnswered: true,
  next: null,
  inTurn: false,
  ownAnswer: false,
  saysAbsent: false,
  passesTwice: false,
}

describe('who is called', () => {
  const union = (members: readonly string[]) => sitting({ parties: 3, organizations: 1, union: members }).context

  test('those who have a vote: parties, and a regional organization with members here', () => {
    expect(roll.rollOf(union(['a']))).toEqual(['a', 'b', 'c', 'union'])
    expect(roll.rollOf(union([]))).toEqual(['a', 'b', 'c'])
  })

  test('by names, where there are names', () => {
    const { participants } = context
    const named = { ...context, participants: { ...participants, a: { role: 'party' as const, name: 'Zambia' } } }
    expect(roll.rollOf(named)).toEqual(['b', 'c', 'd', 'e', 'a'])
  })

  test('from the name drawn, and nobody before one is drawn or once all have answered', () => {
    const next = (votes: Context) => roll.nextIn(votes, votes.votes['vote'] ?? vote())
    expect(next(calling())).toBe('d')
    expect(next(calling({ d: 'yes', e: 'no' }))).toBe('a')
    expect(next(calling(WHOLE))).toBeNull()
    expect(next(calling({}, { from: null }))).toBeNull()
    expect(next(withVote())).toBeNull()
  })
})

describe('asked for', () => {
  const asking = (before: Context, on: string) => roll.rollFacts(before, ask(on))

  test('on a question in hand, of which a vote is requested or not', () => {
    expect(asking(context, 'draft')).toEqual({ ...NOTHING, known: true })
    const question = context.questions['draft']
    if (question === undefined) throw new Error('no draft')
    const asked = { ...context, questions: { draft: { ...question, voteRequested: true, rollCall: true } } }
    expect(asking(asked, 'draft')).toEqual({ ...NOTHING, known: true, requested: true, asked: true })
  })

  test('on no question that waits, and on none that is not there', () => {
    const waiting = { ...context, inHand: { observers: null, business: null } }
    expect(asking(waiting, 'draft')).toEqual(NOTHING)
    expect(asking(context, 'another')).toEqual(NOTHING)
    const observers = { ...context, inHand: { observers: 'draft', business: null } }
    expect(asking(observers, 'draft').known).toBe(true)
  })

  test('too late once the question is put, whatever vote is taken on it', () => {
    expect(asking(withVote({ matter: 'draft' }), 'draft').begun).toBe(true)
    expect(asking(withVote({ matter: 'another' }), 'draft').begun).toBe(false)
    expect(asking(withVote(), 'vote')).toEqual({ ...NOTHING, known: true, requested: true, begun: true })
  })

  test('on an appeal, which is put as it is raised: until the lot is drawn or hands are counted', () => {
    const appeal = (changes: Partial<Vote>) =>
      asking(withVote({ matter: null, put: { question: 'appeal' }, ...changes }), 'vote')
    expect(appeal({})).toEqual({ ...NOTHING, known: true, requested: true })
    expect(appeal({ ballots: byName({ a: 'yes' }) }).begun).toBe(true)
    expect(appeal({ roll: called({}, { asked: true, from: null }) })).toMatchObject({ begun: false, asked: true })
    expect(appeal({ roll: called({}, { asked: true }) })).toMatchObject({ begun: true, asked: true })
  })

  test('on a motion pending, until that very motion is put', () => {
    const moved = considering().does(business.move('first', 'close the debate')).context
    const [motion] = moved.motions
    if (motion === undefined) throw new Error('no motion')
    expect(asking(moved, 'first')).toEqual({ ...NOTHING, known: true, requested: true })
    expect(asking({ ...moved, motions: [{ ...motion, rollCall: true }] }, 'first').asked).toBe(true)
    const putOn = (put: Put) => asking({ ...moved, votes: { vote: vote({ matter: null, put }) } }, 'first').begun
    expect(putOn({ question: 'motion', motion: 'first' })).toBe(true)
    expect(putOn({ question: 'motion', motion: 'second' })).toBe(false)
    expect(putOn({ question: 'appeal' })).toBe(false)
    expect(asking({ ...moved, motions: [] }, 'first')).toEqual(NOTHING)
    // The question under it is another thing to vote on.
    expect(asking(moved, 'draft')).toEqual({ ...NOTHING, known: true })
  })
})

describe('once asked for', () => {
  const asked = considering().does(business.seek, business.request(), ask('draft')).context
  const moved = considering().does(
    business.move('first', 'close the debate'),
    business.move('second', 'adjourn the debate', 'c'),
  ).context
  const askedOn = (id: string): Context => ({ ...moved, ...roll.rollAsked(moved, id) })

  test('it is kept with the question, with that motion alone, or with the vote that an appeal is', () => {
    expect(asked.questions['draft']?.rollCall).toBe(true)
    expect(askedOn('second').motions.map(({ id, rollCall }) => [id, rollCall])).toEqual([
      ['first', false],
      ['second', true],
    ])
    expect(roll.rollAsked(withVote({ matter: null, put: { question: 'appeal' } }), 'vote').votes).toEqual({
      vote: vote({ matter: null, put: { question: 'appeal' }, roll: { asked: true, from: null, answers: {} } }),
    })
    expect(Object.keys(roll.rollAsked(moved, 'draft'))).toEqual(['questions'])
    expect(roll.rollAsked(context, 'another')).toEqual({})
  })

  test('names are called instead of hands', () => {
    expect(roll.methodFor(context, 'draft')).toBe('show of hands')
    expect(roll.methodFor(asked, 'draft')).toBe('roll-call')
    expect(roll.methodFor(asked, 'another')).toBe('show of hands')
    expect([roll.methodFor(askedOn('second'), 'first'), roll.methodFor(askedOn('second'), 'second')]).toEqual([
      'show of hands',
      'roll-call',
    ])
  })

  test('hands are not what it is put by', () => {
    const byHand = (before: Context, event: ConferenceEvent) => roll.rollFacts(before, event)
    expect(byHand(asked, business.put)).toEqual({ ...NOTHING, asked: true, byHand: true })
    expect(byHand(asked, { ...business.put, method: 'roll-call' } as ConferenceEvent)).toEqual({
      ...NOTHING,
      asked: true,
    })
    expect(byHand(context, business.put)).toEqual({ ...NOTHING, byHand: true })
    expect(byHand(askedOn('second'), business.putMotion('second')).asked).toBe(true)
    expect(byHand(askedOn('second'), business.putMotion('first')).asked).toBe(false)
    expect(byHand(asked, business.seek)).toEqual(NOTHING)
  })

  test('the vote begins by calling names, and the request is used up', () => {
    const begin = (before: Context, event: ConferenceEvent, matter: string | null = 'draft') =>
      roll.voteBegun(before, event, { on: 'vote', matter, put: { question: 'proposal' } })
    expect(begin(asked, business.put)).toEqual({
      votes: { vote: vote({ roll: { asked: true, from: null, answers: {} } }) },
      questions: { draft: { ...asked.questions['draft'], rollCall: false } },
    })
    expect(begin(context, business.put)).toEqual({ votes: { vote: vote() } })
    expect(begin(context, { ...business.put, method: 'roll-call' } as ConferenceEvent)).toEqual({
      votes: { vote: vote({ roll: { asked: false, from: null, answers: {} } }) },
    })
    expect(
      begin(asked, { ...business.put, method: 'recorded vote' } as ConferenceEvent).votes?.['vote']?.roll,
    ).toBeNull()
    // Asked for on the motion alone: what was asked on the question stands.
    expect(Object.keys(begin(askedOn('second'), business.putMotion('second'), null))).toEqual(['votes'])
  })
})

describe('the lot', () => {
  test('is drawn while names are to be called, of those on the roll', () => {
    expect(roll.rollFacts(calling({}, { from: null }), draw('b'))).toEqual({ ...NOTHING, calling: true, onRoll: true })
    expect(roll.rollFacts(calling(), draw('b'))).toMatchObject({ calling: true, drawn: true })
    expect(roll.rollFacts(calling(), draw('president')).onRoll).toBe(false)
    expect(roll.rollFacts(withVote(), draw('b'))).toEqual({ ...NOTHING, onRoll: true })
    expect(roll.rollFacts(context, draw('b'))).toEqual({ ...NOTHING, onRoll: true })
    const counted = withVote({ roll: called(), ballots: byName({}) })
    expect(roll.rollFacts(counted, draw('b')).calling).toBe(false)
  })

  test('says who is first, and only where names are called', () => {
    expect(roll.lotDrawn(calling({}, { from: null }), 'vote', 'b').votes?.['vote']?.roll?.from).toBe('b')
    expect(roll.lotDrawn(withVote(), 'vote', 'b')).toEqual({})
    expect(roll.lotDrawn(context, 'vote', 'b')).toEqual({})
  })
})

describe('answers', () => {
  const facts = (before: Context, ...said: Parameters<typeof answer>) => roll.rollFacts(before, answer(...said))

  test('of whoever is called, by the Secretariat or for itself', () => {
    const expected = { ...NOTHING, calling: true, drawn: true, goesOn: true, next: 'd' }
    expect(facts(calling(), 'd', 'yes')).toEqual({ ...expected, inTurn: true })
    expect(facts(calling(), 'd', 'yes', 'd')).toEqual({ ...expected, inTurn: true, ownAnswer: true })
    expect(facts(calling(), 'c', 'absent')).toEqual({ ...expected, saysAbsent: true })
  })

  test('to pass a second time', () => {
    const round = calling({ d: 'pass', e: 'no', a: 'pass', b: 'no', c: 'no' })
    expect(facts(round, 'd', 'pass')).toMatchObject({ passesTwice: true, next: 'd' })
    expect(facts(round, 'd', 'yes').passesTwice).toBe(false)
    expect(facts(calling(), 'd', 'pass').passesTwice).toBe(false)
  })

  test('the last ends it, unless somebody passed', () => {
    const { c, ...four } = WHOLE
    expect(facts(calling(four), 'c', c)).toMatchObject({ goesOn: false, next: 'c' })
    expect(facts(calling({ ...four, a: 'pass' }), 'c', c).goesOn).toBe(true)
  })

  test('none where no names are called', () => {
    expect(facts(withVote(), 'd', 'yes')).toEqual({ ...NOTHING })
    expect(facts(withVote(), 'd', 'pass')).toEqual({ ...NOTHING })
    expect(facts(context, 'd', 'yes')).toEqual({ ...NOTHING, goesOn: true })
  })

  test('what is called is a name, where there is one', () => {
    const { participants } = calling()
    const named = { ...calling(), participants: { ...participants, d: { role: 'party' as const, name: 'Zambia' } } }
    expect(facts({ ...named, votes: { vote: vote({ roll: called({}, { from: 'd' }) }) } }, 'd', 'yes').next).toBe(
      'Zambia',
    )
  })

  test('each is kept, one who passed in place of the pass; whoever answered counts as present', () => {
    const answered = roll.rollAnswered(calling({ d: 'pass' }), { on: 'vote', party: 'd', answer: 'no' })
    expect(answered.votes?.['vote']).toEqual(vote({ roll: called({ d: 'no' }) }))
    const fewer = { ...calling({ d: 'pass' }), present: 3 }
    expect(roll.rollAnswered(fewer, { on: 'vote', party: 'd', answer: 'no' }).votes?.['vote']?.present).toBe(5)
    expect(roll.presentIn(fewer, vote())).toBe(3)
    expect(roll.presentIn(fewer, vote({ roll: called({}, { from: null }) }))).toBe(3)
    expect(roll.presentIn({ ...fewer, present: 6 }, vote({ roll: called() }))).toBe(6)
    expect(roll.rollAnswered(context, { on: 'vote', party: 'd', answer: 'no' })).toEqual({})
  })
})

describe('ballots', () => {
  test('given: as cast, put right in what was recorded, or answered so far', () => {
    const given = (before: Context, event: ConferenceEvent) => roll.ballotsGiven(before, event)
    expect(given(withVote(), cast(byName({ a: 'yes' })))).toEqual(byName({ a: 'yes' }))
    expect(given(context, cast(byName({ a: 'yes' })))).toEqual(byName({ a: 'yes' }))
    const recorded = withVote({ ballots: byName({ a: 'yes', b: 'no' }) })
    expect(given(recorded, correct(byName({ b: 'yes' })))).toEqual(byName({ a: 'yes', b: 'yes' }))
    expect(given(calling({ d: 'yes' }), answer('e', 'no'))).toEqual(byName({ d: 'yes', e: 'no' }))
    expect(given(withVote(), answer('e', 'no'))).toEqual(byName({ e: 'no' }))
    expect(given(context, answer('e', 'no'))).toEqual(byName({ e: 'no' }))
    expect(given(calling({ d: 'yes' }), answer('e', 'pass'))).toBeNull()
    expect(given(calling({ d: 'yes' }), answer('e', 'absent'))).toBeNull()
    expect(given(calling(), business.put)).toBeNull()
  })

  test('reported of a roll: all that was answered, and as it was answered', () => {
    const answered = { d: 'yes', e: 'no', a: 'abstain', c: 'yes' } as const
    const asAnswered = (ballots: Ballots, before = calling(WHOLE)) => roll.rollFacts(before, cast(ballots)).asAnswered
    expect(roll.rollFacts(calling(WHOLE), cast(byName(answered)))).toEqual({ ...NOTHING, drawn: true })
    expect(asAnswered(byName({ ...answered, e: 'yes' }))).toBe(false)
    expect(asAnswered(byName({ ...answered, b: 'yes' }))).toBe(false)
    expect(asAnswered(byName({ d: 'yes', e: 'no', a: 'abstain' }))).toBe(false)
    expect(asAnswered({ by: 'count', inFavour: 2, against: 1, abstaining: 1 })).toBe(false)
    // Nobody was called: the whole roll is reported at once.
    expect(asAnswered(byName({ a: 'no' }), calling())).toBe(true)
    expect(asAnswered(byName({ a: 'no' }), withVote())).toBe(true)
    expect(asAnswered(byName({ a: 'no' }), withVote({ roll: called(WHOLE), ballots: byName(answered) }))).toBe(true)
  })

  test('while it goes on, once it has begun', () => {
    const goesOn = (before: Context) => roll.rollFacts(before, cast(byName({ d: 'yes' }))).goesOn
    expect(goesOn(calling({ d: 'yes' }))).toBe(true)
    expect(goesOn(calling(WHOLE))).toBe(false)
    expect(goesOn(calling())).toBe(false)
    expect(goesOn(withVote({ roll: called({ d: 'yes' }), ballots: byName({}) }))).toBe(false)
    expect(goesOn(context)).toBe(false)
  })

  test('counted by hand, where names were asked for', () => {
    const hands: Ballots = { by: 'count', inFavour: 2, against: 1, abstaining: 1 }
    expect(roll.rollFacts(calling({}, { asked: true, from: null }), cast(hands))).toEqual({
      ...NOTHING,
      asked: true,
      byHand: true,
    })
    expect(roll.rollFacts(withVote(), correct(hands))).toEqual({ ...NOTHING, byHand: true })
    expect(roll.rollFacts(withVote(), cast(byName({})))).toEqual(NOTHING)
  })

  test('of a roll that is complete', () => {
    expect(roll.ballotsOfRoll(calling(WHOLE), 'vote')).toEqual(byName({ d: 'yes', e: 'no', a: 'abstain', c: 'yes' }))
    expect(roll.ballotsOfRoll(calling({ d: 'yes' }), 'vote')).toBeNull()
    expect(roll.ballotsOfRoll(calling({}, { from: null }), 'vote')).toBeNull()
    expect(roll.ballotsOfRoll(withVote(), 'vote')).toBeNull()
    expect(roll.ballotsOfRoll(context, 'vote')).toBeNull()
  })

  test('of other acts nothing is known', () => {
    expect(roll.rollFacts(calling(WHOLE), acts.announce())).toEqual(NOTHING)
    expect(roll.rollFacts(calling(WHOLE), { type: 'vote.explain', by: 'a', in: 'plenary', speakers: ['a'] })).toEqual(
      NOTHING,
    )
  })
})
