import { describe, expect, test } from 'vitest'
import type { Amendment, Context, Proposal, QuestionState, Vote } from '#machines/context'
import {
  adoptionNoted,
  amendmentMoved,
  amendmentWithdrawn,
  ballotsRecorded,
  claimed,
  divisionMoved,
  divisionOpposed,
  resultRecorded,
  setAside,
  speakerHeard,
  tabled,
  takenUp,
} from '#machines/updatesOfBusiness'
import { base, question } from '../support/settling.ts'

const withDraft = (of: Partial<QuestionState>, changes: Partial<Proposal> = {}): Context => ({
  ...base,
  questions: { draft: question(changes, of) },
})
const draftAfter = (change: Partial<Context>) => change.questions?.['draft']

describe('taking up, and setting aside', () => {
  const spent = {
    ...base,
    listClosed: true,
    closingContestable: true,
    limit: { minutes: 3, speeches: 1 },
    speeches: { a: 1 },
  }
  const fresh = { listClosed: false, closingContestable: false, limit: null, speeches: {} }

  test('a question is in hand with a list, a limit and speeches of its own', () => {
    const taken = takenUp(
      { ...spent, inHand: { observers: 'observers', business: null } },
      { on: 'agenda', kind: 'agenda' },
    )
    expect(taken).toMatchObject({ ...fresh, debate: 'open', inHand: { observers: 'observers', business: 'agenda' } })
    expect(taken.questions).toMatchObject({ agenda: { kind: 'agenda', status: 'open' }, draft: {} })
  })

  test('taken up again it is as it was, and an adjourned debate stays adjourned', () => {
    const adjourned = { ...withDraft({ voteRequested: true }), adjourned: ['draft'] }
    const taken = takenUp(adjourned, { on: 'draft', kind: 'proposal' })
    expect(taken.debate).toBe('adjourned')
    expect(draftAfter(taken)).toBe(adjourned.questions['draft'])
  })

  test('set aside, nothing of it is in hand, and the applications have their own debate again', () => {
    const inHand = { observers: 'observers', business: 'draft' }
    const aside = setAside({ ...spent, inHand, debate: 'closed' })
    expect(aside).toMatchObject({
      inHand: { observers: 'observers', business: null },
      limit: null,
      speeches: {},
      debate: 'open',
    })
    expect(setAside({ ...spent, inHand, adjourned: ['observers'] }).debate).toBe('adjourned')
    expect(setAside({ ...spent, inHand: { ...inHand, observers: null }, adjourned: ['observers'] }).debate).toBe('open')
  })
})

describe('a proposal', () => {
  const submitted = {
    on: 'late',
    kind: 'proposal',
    sponsors: ['b'],
    inTime: false,
    decidedBy: null,
    item: 'item',
  } as const

  test('is submitted after those on the same item, its cost not stated where it has one', () => {
    const before = withDraft({}, { item: 'item' })
    const { questions } = tabled(before, { ...submitted, costs: true })
    expect(questions?.['late']).toMatchObject({
      kind: 'proposal',
      proposal: {
        sponsors: ['b'],
        inTime: false,
        costs: 'not stated',
        item: 'item',
        earlier: ['draft'],
        amendmentsInOrder: [],
        partsInOrder: [],
      },
    })
    expect(tabled(before, { ...submitted, costs: false }).questions?.['late']?.proposal?.costs).toBe('none')
    expect(tabled(base, { ...submitted, item: null, costs: false }).questions?.['late']?.proposal?.earlier).toEqual([])
  })

  const one: Amendment = { by: 'b', distance: 1, excludes: [], status: 'adopted', tie: 'none' }

  test('has amendments beside those that it had, and loses one that is withdrawn', () => {
    const amended = withDraft({}, { amendments: { one } })
    const second = { by: 'c', distance: 2, excludes: ['one'] }
    const moved = amendmentMoved(amended, { on: 'draft', id: 'two', ...second })
    expect(draftAfter(moved)?.proposal?.amendments).toEqual({
      one,
      two: { ...second, status: 'pending', tie: 'none' },
    })
    expect(
      draftAfter(amendmentMoved(base, { on: 'draft', id: 'two', ...second }))?.proposal?.amendmentsInOrder,
    ).toEqual(['two'])
    const two = withDraft({}, { amendments: { one, two: { ...one, by: 'c' } }, amendmentsInOrder: ['two', 'one'] })
    expect(draftAfter(amendmentWithdrawn(two, { on: 'draft', id: 'two' }))?.proposal).toMatchObject({
      amendments: { one },
      amendmentsInOrder: ['one'],
    })
    expect(amendmentWithdrawn(two, { on: 'nothing', id: 'two' })).toEqual({})
  })

  test('is divided into parts that are pending', () => {
    const parts = [
      { id: 'a', operative: true },
      { id: 'b', operative: false },
    ]
    expect(draftAfter(divisionMoved(base, { on: 'draft', parts }))?.proposal).toMatchObject({
      division: 'moved',
      parts: {
        a: { operative: true, status: 'pending', tie: 'none' },
        b: { operative: false, status: 'pending', tie: 'none' },
      },
    })
  })

  test('opposed, its division is voted on, or is at an end where the mover alone may oppose it', () => {
    const parts = { a: { operative: true, status: 'pending', tie: 'none' } } as const
    const moved = withDraft({}, { division: 'moved', parts })
    expect(draftAfter(divisionOpposed(moved, { on: 'draft' }))?.proposal).toMatchObject({ division: 'opposed', parts })
    const council = { ...moved, ruleSet: { ...moved.ruleSet, moverEndsDivision: true } }
    expect(draftAfter(divisionOpposed(council, { on: 'draft' }))?.proposal).toMatchObject({
      division: 'none',
      parts: {},
    })
  })
})

describe('who spoke, and what was said', () => {
  test('a speaker is counted on one side of one thing', () => {
    const heard = speakerHeard(base, { on: 'draft', about: 'division', side: 'against' })
    expect(draftAfter(heard)?.spoken).toEqual({
      division: { inFavour: 0, against: 1 },
      reconsideration: { inFavour: 0, against: 0 },
    })
    expect(speakerHeard(base, { on: 'nothing', about: 'division', side: 'against' })).toEqual({})
  })

  test('a claim is made once, however many make it', () => {
    const after = claimed(base, { on: 'draft', nature: 'procedure' })
    expect(draftAfter(after)?.claims).toEqual(['procedure'])
    const before = withDraft({ claims: ['procedure'] })
    expect(claimed(before, { on: 'draft', nature: 'procedure' })).toEqual({})
    expect(draftAfter(claimed(before, { on: 'draft', nature: 'substance' }))?.claims).toEqual([
      'procedure',
      'substance',
    ])
    expect(claimed(base, { on: 'nothing', nature: 'substance' })).toEqual({})
  })

  test('the report on credentials is adopted with its question, and by no other', () => {
    const with_ = (of: Partial<QuestionState>) => adoptionNoted(withDraft(of))
    expect(with_({ kind: 'credentials report', status: 'adopted' })).toEqual({ credentialsReport: 'adopted' })
    expect(with_({ kind: 'credentials report', status: 'open' })).toEqual({})
    expect(with_({ status: 'adopted' })).toEqual({})
    expect(adoptionNoted({ ...base, inHand: { observers: null, business: null } })).toEqual({})
  })
})

describe('votes', () => {
  const vote: Vote = { matter: 'draft', put: { question: 'proposal' }, ballots: null, present: 2, roll: null }
  const other: Vote = { ...vote, matter: null, put: { question: 'appeal' } }
  const voting: Context = { ...base, present: 4, votes: { vote, other }, lastVoted: 'before' }
  const ballots = { by: 'count', inFavour: 3, against: 1, abstaining: 0 } as const

  test('ballots are kept with the vote, and with who is present now', () => {
    expect(ballotsRecorded(voting, { on: 'vote', ballots }).votes).toEqual({
      vote: { ...vote, ballots, present: 4 },
      other,
    })
    expect(ballotsRecorded(voting, { on: 'nothing', ballots })).toEqual({})
  })

  test('a result ends the vote and settles what it was on, which was the last voted on', () => {
    const event = { type: 'result.announce', by: 'president', in: 'plenary', on: 'vote' } as const
    const carried = resultRecorded(voting, event, 'vote', true)
    expect(carried).toMatchObject({ votes: { other }, lastVoted: 'draft' })
    expect(carried.votes).not.toHaveProperty('vote')
    expect(draftAfter(carried)?.status).toBe('adopted')
    expect(draftAfter(resultRecorded(voting, event, 'vote', false))?.status).toBe('rejected')
    for (const on of ['other', 'nothing'])
      expect(resultRecorded(voting, { ...event, on }, on, true).lastVoted).toBe('before')
  })

  test('what is decided in private is announced later', () => {
    const event = { type: 'result.announce', by: 'president', in: 'plenary', on: 'vote' } as const
    expect(resultRecorded({ ...voting, private: { plenary: [] } }, event, 'vote', true).unannounced).toBe(true)
  })
})
