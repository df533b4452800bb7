import { describe, expect, test } from 'vitest'
import type { Amendment, Application, Context, Part } from '#machines/context'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { openOn, settled, withoutEarlier } from '#machines/updates'
import { vote } from '../support/rolls.ts'
import { base, decided, draft, proposal, question } from '../support/settling.ts'

describe('proposals on one item', () => {
  const questions = {
    third: question({ item: 'item', earlier: ['first', 'draft'] }),
    first: question({ item: 'item', earlier: [] }),
    draft: question({ item: 'item', earlier: ['first'] }),
    gone: question({ item: 'item', earlier: [] }, { status: 'withdrawn' }),
    other: question({ item: 'another', earlier: [] }),
    agenda: { ...draft, proposal: null },
  }
  const context = { ...base, questions }

  test('are the open ones beside it, in the order of their submission', () => {
    expect(openOn(context, 'item', 'draft')).toEqual(['first', 'third'])
    expect(openOn(context, 'item', 'new')).toEqual(['first', 'draft', 'third'])
    expect(openOn(context, 'another', 'draft')).toEqual(['other'])
  })

  test('are none where it is on no item, though others are on none either', () => {
    expect(openOn({ ...base, questions: { ...questions, loose: question({ item: null }) } }, null, 'draft')).toEqual([])
  })

  test('lose their place before one that is submitted anew, and before no other', () => {
    const anew = withoutEarlier(context, 'first')
    expect(anew['third']?.proposal?.earlier).toEqual(['draft'])
    expect(anew['draft']?.proposal?.earlier).toEqual([])
    expect(anew['agenda']).toBe(questions.agenda)
    expect(anew['other']).toBe(questions.other)
  })
})

describe('what a vote on a proposal changes', () => {
  const of = (change: Partial<Context>) => change.questions?.['draft']
  const amendment = (status: Amendment['status'], ...excludes: string[]): Amendment => ({
    by: 'b',
    distance: 1,
    excludes,
    status,
    tie: 'none',
  })
  const amended = {
    questions: {
      draft: question({
        amendments: {
          one: amendment('pending', 'two', 'three'),
          two: amendment('pending'),
          three: amendment('rejected'),
          four: amendment('pending'),
        },
      }),
    },
  }
  const statuses = (change: Partial<Context>) =>
    Object.values(of(change)?.proposal?.amendments ?? {}).map(({ status }) => status)

  test('an amendment adopted leaves without an object what it excludes and is still pending', () => {
    const adopted = decided({ question: 'amendment', amendment: 'one' }, true, amended)
    expect(statuses(adopted)).toEqual(['adopted', 'not put', 'rejected', 'pending'])
    expect(of(adopted)?.proposal?.amended).toBe(true)
    const rejected = decided({ question: 'amendment', amendment: 'one' }, false, amended)
    expect(statuses(rejected)).toEqual(['rejected', 'pending', 'rejected', 'pending'])
    expect(of(rejected)?.proposal?.amended).toBe(false)
    // Of one that is there no more, nothing is adopted and nothing excluded.
    const gone = decided({ question: 'amendment', amendment: 'gone' }, true, amended)
    expect(statuses(gone)).toEqual(['pending', 'pending', 'rejected', 'pending'])
  })

  test('an equal vote on a part is taken again where the rules have it so: the part is pending, and marked', () => {
    const part: Part = { operative: true, status: 'pending', tie: 'none' }
    const divided = question({ parts: { one: part, two: part } }, { nature: ungaPlenary.natures.proposal })
    const equal = { by: 'count', inFavour: 3, against: 3, abstaining: 0 } as const
    const votes = { vote: vote({ put: { question: 'part', part: 'one' }, ballots: equal, present: 190 }) }
    const room = { ...base, questions: { draft: divided }, votes, present: 190 }
    expect(of(settled({ ...room, ruleSet: ungaPlenary }, 'vote', false))?.proposal?.parts).toEqual({
      one: { ...part, tie: 'this meeting' },
      two: part,
    })
    expect(of(settled(room, 'vote', false))?.proposal?.parts).toEqual({
      one: { ...part, status: 'rejected' },
      two: part,
    })
  })

  test('a part is adopted or rejected by itself', () => {
    const part = (status: Part['status']): Part => ({ operative: true, status, tie: 'none' })
    const parts = { one: part('pending'), two: part('pending') }
    const divided = { questions: { draft: question({ parts }) } }
    const put = { question: 'part', part: 'one' } as const
    expect(of(decided(put, true, divided))?.proposal?.parts).toEqual({ one: part('adopted'), two: part('pending') })
    expect(of(decided(put, false, divided))?.proposal?.parts).toEqual({ one: part('rejected'), two: part('pending') })
    expect(of(decided({ question: 'division' }, false, divided))?.proposal).toMatchObject({
      division: 'none',
      parts: {},
    })
    expect(of(decided({ question: 'division' }, true, divided))?.proposal).toMatchObject({ division: 'agreed', parts })
  })

  test('who speaks next on a division, or on taking it up again, begins anew; who spoke on the other is not forgotten', () => {
    const spoken = { division: { inFavour: 1, against: 2 }, reconsideration: { inFavour: 2, against: 1 } }
    const heard = { questions: { draft: question({ division: 'agreed' }, { spoken }) } }
    const nobody = { inFavour: 0, against: 0 }
    for (const carried of [true, false]) {
      expect(of(decided({ question: 'division' }, carried, heard))?.spoken).toEqual({ ...spoken, division: nobody })
      expect(of(decided({ question: 'reconsideration' }, carried, heard))?.spoken).toEqual({
        ...spoken,
        reconsideration: nobody,
      })
    }
  })

  test('competence denied, it is not accepted; affirmed, it goes on', () => {
    expect(of(decided({ question: 'competence' }, true))?.status).toBe('not accepted')
    expect(of(decided({ question: 'competence' }, false))).toMatchObject({
      status: 'open',
      proposal: { competence: 'affirmed' },
    })
  })

  test('reconsidered, it is open as if it had not been put, and adjourned no longer; another stays adjourned', () => {
    const closed = {
      questions: {
        draft: question({}, { status: 'rejected', voteRequested: true, consensusSought: true, tie: 'earlier meeting' }),
      },
      adjourned: ['other', 'draft'],
    }
    const again = decided({ question: 'reconsideration' }, true, closed)
    expect(of(again)).toMatchObject({ status: 'open', voteRequested: false, consensusSought: false, tie: 'none' })
    expect(again.adjourned).toEqual(['other'])
    // Its parts, if it had any, are no more; what is no proposal has none.
    const parts = { one: { operative: true, status: 'rejected', tie: 'none' } } as const
    const divided = { questions: { draft: question({ division: 'agreed', parts, partsInOrder: ['one'] }) } }
    const whole = { division: 'none', parts: {}, partsInOrder: [] }
    expect(of(decided({ question: 'reconsideration' }, true, divided))?.proposal).toEqual({ ...proposal, ...whole })
    const agenda = { questions: { draft: { ...draft, proposal: null } } }
    expect(of(decided({ question: 'reconsideration' }, true, agenda))?.proposal).toBeNull()
    const not = decided({ question: 'reconsideration' }, false, closed)
    expect(of(not)).toMatchObject({ status: 'rejected', voteRequested: true })
    expect(not.adjourned).toBeUndefined()
  })

  test('is its adoption or its rejection; an appeal changes nothing of it, nor does a vote that is not there', () => {
    expect(of(decided({ question: 'proposal' }, true))?.status).toBe('adopted')
    expect(of(decided({ question: 'proposal' }, false))?.status).toBe('rejected')
    expect(decided({ question: 'appeal' }, true)).toEqual({})
    expect(settled(base, 'vote', true)).toEqual({})
  })

  test('is nothing where the question has no proposal', () => {
    const none = { questions: { draft: { ...draft, proposal: null } } }
    expect(decided({ question: 'amendment', amendment: 'one' }, true, none)).toEqual({})
    expect(decided({ question: 'part', part: 'one' }, true, none)).toEqual({})
    expect(decided({ question: 'division' }, true, none)).toEqual({})
    expect(decided({ question: 'competence' }, false, none)).toEqual({})
    expect(decided({ question: 'competence' }, false, { questions: {} })).toEqual({})
    expect(decided({ question: 'reconsideration' }, false, { questions: {} })).toEqual({})
  })
})

test('what kind of matter it is stays open in a body that has no such vote', () => {
  const silent = { ruleSet: { ...base.ruleSet, classification: null } }
  expect(decided({ question: 'nature' }, true, silent)).toEqual({})
  expect(decided({ question: 'nature' }, true).questions?.['draft']?.nature).toBe(
    base.ruleSet.classification?.whenCarried,
  )
})

test('status is decided for those that are put and were not decided before', () => {
  const application = (status: Application['status']): Application => ({
    consultativeStatus: false,
    objections: [],
    status,
  })
  const applications = { one: application('pending'), two: application('refused'), three: application('pending') }
  const put = { question: 'status', organizations: ['one', 'two'] } as const
  const standing = (carried: boolean) =>
    Object.values(decided(put, carried, { applications }).applications ?? {}).map(({ status }) => status)
  expect(standing(true)).toEqual(['accorded', 'refused', 'pending'])
  expect(standing(false)).toEqual(['refused', 'refused', 'pending'])
})
