/** Which acts are offered to decide a question: consensus, votes and roll-calls, by whom, with all that they need filled in. */
import { describe, expect, test } from 'vitest'
import { actsOfDeciding, actsOfVoting } from '#machines/actsOfQuestions'
import type { Context, RollCall, Vote } from '#machines/context'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { business, considering, room, voting } from '../support/business.ts'
import { byChair, byOffice, byParty, HERE, only, puts, ROOM } from '../support/offered.ts'
import { acts, sitting } from '../support/sitting.ts'

const offered = (context: Context, party = 'b') => actsOfVoting(context, { ...ROOM, party })
const NO_VOTES = { by: 'count', inFavour: 0, against: 0, abstaining: 0 } as const

describe('to decide a question', () => {
  const deciding = (context: Context) => actsOfDeciding(context, ROOM, 'draft')

  test('consensus is sought, declared or opposed, a vote asked for, and the nature of the matter claimed or put', () => {
    const on = 'draft'
    expect(deciding(considering().context)).toEqual([
      { type: 'consensus.seek', ...byChair, on },
      { type: 'consensus.declare', ...byChair, on },
      { type: 'consensus.oppose', ...byParty, on },
      { type: 'vote.request', ...byParty, on },
      { type: 'nature.assert', ...byParty, on, nature: 'substance' },
      { type: 'nature.assert', ...byParty, on, nature: 'procedure' },
      { type: 'nature.put', ...puts(on) },
    ])
  })

  test('what is claimed is what this body tells apart', () => {
    expect(
      deciding(room(3, ungaPlenary).context).flatMap((event) => ('nature' in event ? [event.nature] : [])),
    ).toEqual(['other-question', 'important-question'])
    expect(
      only(deciding(room(3, { ...ungaPlenary, classification: null }).context), 'nature').map(({ type }) => type),
    ).toEqual(['nature.put'])
  })

  test('its nature is put by calling names where that is asked for', () => {
    const { context } = voting().does({ type: 'rollCall.ask', by: 'c', in: 'plenary', on: 'draft' })
    expect(only(deciding(context), 'nature.put')).toEqual([{ type: 'nature.put', ...puts('draft', 'roll-call') }])
  })
})

describe('ballots and a result', () => {
  test('are those of the vote in hand, still to be counted', () => {
    expect(offered(voting().does(business.put).context)).toEqual([
      { type: 'ballots.cast', ...byOffice, on: 'vote', ballots: NO_VOTES },
      { type: 'result.announce', ...byChair, on: 'vote' },
      { type: 'rollCall.ask', ...byParty, on: 'draft' },
    ])
  })

  test('are of the next vote where none is in hand', () => {
    expect(offered(considering().context)).toEqual([
      { type: 'ballots.cast', ...byOffice, on: 'next-vote', ballots: NO_VOTES },
      { type: 'result.announce', ...byChair, on: 'next-vote' },
    ])
  })

  test('are of each, where an appeal is voted on within a vote', () => {
    const appealed = voting().does(business.put, acts.point('b', 'conduct of voting'), acts.rule, acts.appeal('c'))
    expect(only(offered(appealed.context), 'ballots', 'result').map((event) => 'on' in event && event.on)).toEqual([
      'vote',
      'vote',
      'appeal',
      'appeal',
    ])
  })
})

describe('a roll-call is asked for', () => {
  const asked = (context: Context) => only(offered(context), 'rollCall')
  const ask = (on: string) => ({ type: 'rollCall.ask', ...byParty, on })

  test('on the question in hand, once a vote on it is requested', () => {
    expect(asked(considering().context)).toEqual([])
    expect(asked(voting().context)).toEqual([ask('draft')])
  })

  test('on no question that waits', () => {
    const { context } = voting()
    expect(asked({ ...context, inHand: { observers: null, business: null } })).toEqual([])
    expect(asked(room().context)).toEqual([])
  })

  test('on the applications, on other business, on each motion pending and on an appeal, in this order', () => {
    const { context } = voting().does(
      business.move('closure', 'close the debate'),
      business.move('adjournment', 'adjourn the debate', 'c'),
    )
    const { draft } = context.questions
    if (draft === undefined) throw new Error('no draft')
    const vote: Vote = { matter: 'draft', put: { question: 'proposal' }, ballots: null, present: 5, roll: null }
    expect(
      asked({
        ...context,
        questions: { ...context.questions, observers: draft },
        inHand: { observers: 'observers', business: 'draft' },
        votes: { vote, appeal: { ...vote, matter: null, put: { question: 'appeal' } } },
      }),
    ).toEqual(['observers', 'draft', 'closure', 'adjournment', 'appeal'].map(ask))
  })
})

describe('while names are called', () => {
  const base = considering().context
  const called = (changes: Partial<RollCall>): RollCall => ({ asked: true, from: 'c', answers: {}, ...changes })
  const voteOf = (changes: Partial<Vote>): Vote => ({
    matter: 'draft',
    put: { question: 'proposal' },
    ballots: null,
    present: 5,
    roll: called({}),
    ...changes,
  })
  const calling = (changes: Partial<Vote> = {}, before = base): Context => ({
    ...before,
    votes: { vote: voteOf(changes) },
  })
  const heard = (context: Context, party = 'b') => only(offered(context, party), 'lot', 'roll')
  const answer = (party: string, by: { readonly by: string }, ...answers: readonly string[]) =>
    answers.map((each) => ({ type: 'roll.answer', ...HERE, ...by, on: 'vote', party, answer: each }))
  const HEARD = ['yes', 'no', 'abstain', 'pass', 'absent'] as const

  test('first the lot is drawn, among those on the roll', () => {
    expect(heard(calling({ roll: called({ from: null }) }))).toEqual([
      { type: 'lot.draw', ...byChair, on: 'vote', party: 'a' },
    ])
  })

  test('no lot is drawn where nobody is on the roll', () => {
    const { context } = sitting({ parties: 0, organizations: 1 })
    expect(heard(calling({ roll: called({ from: null }) }, context))).toEqual([])
  })

  test('the Secretariat hears whatever whoever is called says, or does not; another delegation has its say as well', () => {
    expect(heard(calling())).toEqual([...answer('c', byOffice, ...HEARD), ...answer('b', byParty, 'yes')])
  })

  test('whoever is called answers for itself, but never that it is absent', () => {
    expect(heard(calling(), 'c')).toEqual([
      ...answer('c', byOffice, ...HEARD),
      ...answer('c', { by: 'c' }, 'yes', 'no', 'abstain', 'pass'),
    ])
  })

  test('the next is called when the one before has answered', () => {
    const context = calling({ roll: called({ answers: { c: 'yes' } }) })
    expect(heard(context)).toEqual([...answer('d', byOffice, ...HEARD), ...answer('b', byParty, 'yes')])
  })

  test('in no vote by show of hands, nor once the ballots are in', () => {
    expect(heard(calling({ roll: null }))).toEqual([])
    expect(heard(calling({ ballots: { by: 'name', votes: { c: 'yes' } } }))).toEqual([])
  })

  test('the ballots to be reported are the answers, once all have answered', () => {
    const ballots = (context: Context) =>
      offered(context).flatMap((event) => (event.type === 'ballots.cast' ? [event.ballots] : []))
    expect(ballots(calling())).toEqual([NO_VOTES])
    const answers = { a: 'yes', b: 'no', c: 'abstain', d: 'absent', e: 'yes' } as const
    expect(ballots(calling({ roll: called({ answers }) }))).toEqual([
      { by: 'name', votes: { a: 'yes', b: 'no', c: 'abstain', e: 'yes' } },
    ])
  })
})
