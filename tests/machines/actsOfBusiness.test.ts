/** Which acts are offered on other business, by whom, with all that they need filled in: proposals, and questions that wait. */
import { describe, expect, test } from 'vitest'
import { actsOfBusiness, draftTitle } from '#machines/actsOfBusiness'
import type { Context } from '#machines/context'
import { business, considering, room, tabled } from '../support/business.ts'
import { byChair, byOffice, byParty, HERE, only, puts, ROOM } from '../support/offered.ts'

const offered = (context: Context, ...words: readonly string[]) => only(actsOfBusiness(context, ROOM), ...words)
const onDraft = { on: 'draft' } as const

describe('with a draft in hand, and two amendments to it', () => {
  const { context } = considering().does(business.amend('near', 1, [], 'd'), business.amend('far', 5, [], 'e'))

  test('whatever can be done with it: by its sponsor, by the mover of an amendment, by any party, or from the podium', () => {
    expect(
      offered(context, 'proposal', 'amendment', 'division', 'part', 'competence', 'cost', 'question').filter(
        ({ type }) => type !== 'proposal.table',
      ),
    ).toEqual([
      { type: 'proposal.put', ...puts('draft') },
      { type: 'proposal.revise', by: 'a', ...HERE, ...onDraft },
      { type: 'proposal.withdraw', by: 'a', ...HERE, ...onDraft },
      { type: 'proposal.postpone', by: 'a', ...HERE, ...onDraft },
      { type: 'proposal.conclude', ...byChair, ...onDraft, conclusion: 'no action is taken' },
      { type: 'cost.state', ...byOffice, ...onDraft, amount: 'none' },
      { type: 'amendment.move', ...byParty, ...onDraft, amendment: 'amendment-1', distance: 1, excludes: [] },
      { type: 'amendment.put', ...puts('draft'), amendment: 'far' },
      { type: 'amendment.withdraw', by: 'e', ...HERE, ...onDraft, amendment: 'far' },
      {
        type: 'division.move',
        ...byParty,
        ...onDraft,
        parts: [
          { id: 'part-1', operative: true },
          { id: 'part-2', operative: true },
        ],
      },
      { type: 'division.oppose', ...byParty, ...onDraft },
      { type: 'division.speak', ...byParty, ...onDraft, side: 'in favour' },
      { type: 'division.speak', ...byParty, ...onDraft, side: 'against' },
      { type: 'division.agree', ...byChair, ...onDraft },
      { type: 'division.put', ...puts('draft') },
      { type: 'competence.question', ...byParty, ...onDraft },
      { type: 'competence.put', ...puts('draft') },
      { type: 'question.notAccepted', ...byChair, ...onDraft },
      { type: 'question.leave', ...byChair, ...onDraft },
    ])
  })

  test('names are called where a roll-call is asked for', () => {
    const { draft } = context.questions
    if (draft === undefined) throw new Error('no draft')
    const methods = actsOfBusiness({ ...context, questions: { draft: { ...draft, rollCall: true } } }, ROOM).flatMap(
      (event) => ('method' in event ? [event.method] : []),
    )
    expect(methods).toEqual(['roll-call', 'roll-call', 'roll-call', 'roll-call'])
  })
})

describe('with a draft in hand', () => {
  test('no amendment is put or withdrawn where there is none, and no part where it is not divided', () => {
    const { context } = considering()
    expect(offered(context, 'amendment').map(({ type }) => type)).toEqual(['amendment.move'])
    expect(offered(context, 'part')).toEqual([])
  })

  test('a further amendment has the first name that is free', () => {
    const names = (...taken: readonly string[]) =>
      offered(considering().does(...taken.map((id) => business.amend(id, 1))).context, 'amendment.move').flatMap(
        (event) => ('amendment' in event ? [event.amendment] : []),
      )
    expect(names('amendment-1', 'amendment-2')).toEqual(['amendment-3'])
    expect(names('amendment-2')).toEqual(['amendment-1'])
  })

  test('that is divided, its next part is put', () => {
    const divided = considering().does(
      business.divide({ id: 'preamble', operative: false }, { id: 'rest', operative: true }),
      business.agreeDivision,
    )
    expect(offered(divided.context, 'part')).toEqual([{ type: 'part.put', ...puts('draft'), part: 'preamble' }])
  })

  test('that nobody sponsors, any party is tried in the place of its sponsor', () => {
    const { context } = considering({ sponsors: [] })
    expect(offered(context, 'proposal.revise')).toEqual([{ type: 'proposal.revise', ...byParty, ...onDraft }])
  })
})

test('with another question in hand, it is left or not accepted, and nothing is done as with a draft', () => {
  const { context } = room().does(business.take('work', 'organization of work'))
  expect(actsOfBusiness(context, ROOM).map(({ type }) => type)).toEqual([
    'question.notAccepted',
    'question.leave',
    'proposal.table',
    'bureau.meet',
    'bureau.rise',
    'credentials.submit',
    'credentials.object',
    'credentials.examine',
  ])
})

test('with nothing in hand, a draft is submitted, in time and at no cost; the Bureau meets, and credentials come in', () => {
  expect(actsOfBusiness(room().context, ROOM)).toEqual([
    {
      type: 'proposal.table',
      ...byParty,
      on: 'draft-1',
      title: 'Draft resolution 1',
      sponsors: ['b'],
      inTime: true,
      costs: false,
    },
    { type: 'bureau.meet', by: 'president', in: 'bureau' },
    { type: 'bureau.rise', by: 'president', in: 'bureau' },
    {
      type: 'credentials.submit',
      by: 'b',
      in: 'plenary',
      party: 'b',
      issuer: 'Minister for Foreign Affairs',
      original: true,
    },
    { type: 'credentials.object', by: 'b', in: 'plenary', party: 'b' },
    { type: 'credentials.examine', by: 'president', in: 'bureau', party: 'b', finding: 'complies' },
  ])
})

test('credentials that were submitted are what is objected to, and examined', () => {
  const submitted = room().does({
    type: 'credentials.submit',
    by: 'd',
    in: 'plenary',
    party: 'd',
    issuer: 'Permanent Representative',
    original: true,
  })
  expect(
    offered(submitted.context, 'credentials').map((event) => ['party' in event && event.party, event.type]),
  ).toEqual([
    ['b', 'credentials.submit'],
    ['d', 'credentials.object'],
    ['d', 'credentials.examine'],
  ])
})

describe('questions that wait', () => {
  const waitingIn = (context: Context) => offered(context, 'question', 'proposal.waive', 'reconsideration')
  const take = (on: string, title: string) => ({ type: 'question.take', ...byChair, on, kind: 'proposal', title })
  const reconsider = (on: string, method: 'show of hands' | 'roll-call' = 'show of hands') => [
    { type: 'reconsideration.speak', ...byParty, on, side: 'in favour' },
    { type: 'reconsideration.speak', ...byParty, on, side: 'against' },
    { type: 'reconsideration.put', ...puts(on, method) },
  ]

  test('are taken up, and a draft that came too late is let in', () => {
    const { context } = room().does(tabled({ on: 'draft-1' }), tabled({ on: 'draft-2', inTime: false }))
    expect(waitingIn(context)).toEqual([
      take('draft-1', 'Draft resolution 1'),
      take('draft-2', 'Draft resolution 2'),
      { type: 'proposal.waive', ...byChair, on: 'draft-2' },
    ])
  })

  test('are taken up again as what they were taken up, when they were left', () => {
    const { context } = room().does(business.take('work', 'organization of work'), {
      ...business.leave,
      on: 'work',
    })
    expect(waitingIn(context)).toEqual([
      { type: 'question.take', ...byChair, on: 'work', kind: 'organization of work', title: 'The question' },
    ])
  })

  test('whose debate was adjourned are taken up, or that is reconsidered', () => {
    const { context } = room().does(tabled({ on: 'draft-1' }), tabled({ on: 'draft-2' }))
    expect(waitingIn({ ...context, adjourned: ['draft-2'] })).toEqual([
      take('draft-1', 'Draft resolution 1'),
      take('draft-2', 'Draft resolution 2'),
      ...reconsider('draft-2'),
    ])
  })

  test('that are decided are reconsidered, and taken up no more', () => {
    const { context } = considering().does(business.seek, business.declare)
    expect(waitingIn(context)).toEqual(reconsider('draft'))
    const { draft } = context.questions
    if (draft === undefined) throw new Error('no draft')
    expect(waitingIn({ ...context, questions: { draft: { ...draft, rollCall: true } } })).toEqual(
      reconsider('draft', 'roll-call'),
    )
  })

  test('are neither the one in hand nor that of the applications', () => {
    const { context } = room().does(tabled({ on: 'draft-1' }), tabled({ on: 'draft-2' }), tabled({ on: 'draft-3' }))
    const taken = (inHand: Context['inHand']) =>
      offered({ ...context, inHand }, 'question.take').flatMap((event) => ('on' in event ? [event.on] : []))
    expect(taken({ observers: 'draft-1', business: 'draft-2' })).toEqual(['draft-3'])
    expect(taken({ observers: 'draft-1', business: null })).toEqual(['draft-2', 'draft-3'])
    expect(taken({ observers: null, business: 'draft-2' })).toEqual(['draft-1', 'draft-3'])
  })
})

test('the six drafts that are submitted first are told apart by their titles, and those of other names are not', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((number) => draftTitle(`draft-${number}`))).toEqual([
    'Draft resolution 1',
    'Draft resolution 2',
    'Draft resolution 3',
    'Draft resolution 4',
    'Draft resolution 5',
    'Draft resolution 6',
    'The draft',
  ])
  expect(['draft', 'my-draft-1', 'draft-1-again'].map(draftTitle)).toEqual(['The draft', 'The draft', 'The draft'])
})
