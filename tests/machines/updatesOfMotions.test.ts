/** What motions that are voted on leave behind: of the meeting, of the debate, of the order of drafts. */
import { describe, expect, test } from 'vitest'
import type { Context, PendingMotion } from '#machines/context'
import type { MotionKind } from '#rules/ruleSet'
import { decided, draft, question } from '../support/settling.ts'

describe('a motion that is carried', () => {
  const motion = (id: string, kind: MotionKind, body: PendingMotion['in'] = 'plenary'): PendingMotion => ({
    id,
    kind,
    by: 'b',
    in: body,
    spoken: { inFavour: 0, against: 0 },
    rollCall: false,
  })
  const carry = (kind: MotionKind, change: Partial<Context> = {}) =>
    decided({ question: 'motion', motion: 'm' }, true, { motions: [motion('m', kind)], ...change })

  test('adjourns the debate on what is in hand, once, and on nothing where nothing is', () => {
    expect(carry('adjourn the debate')).toMatchObject({ debate: 'adjourned', adjourned: ['draft'], motions: [] })
    // What is adjourned is not to be closed as well.
    const pending = { motions: [motion('m', 'adjourn the debate'), motion('n', 'close the debate')] }
    expect(carry('adjourn the debate', pending)).toMatchObject({ motions: [], closingContestable: false })
    const others = { motions: [motion('m', 'adjourn the debate'), motion('n', 'suspend the meeting')] }
    expect(carry('adjourn the debate', others).motions).toEqual([motion('n', 'suspend the meeting')])
    expect(carry('adjourn the debate', { adjourned: ['draft'] }).adjourned).toEqual(['draft'])
    expect(carry('adjourn the debate', { adjourned: ['other'] }).adjourned).toEqual(['other', 'draft'])
    expect(carry('adjourn the debate', { inHand: { business: null, observers: null } }).adjourned).toEqual([])
    expect(carry('defer the vote', { inHand: { business: null, observers: 'applications' } }).adjourned).toEqual([
      'applications',
    ])
  })

  test('ends with its meeting the motions of that meeting and what could be contested, and no other’s', () => {
    const other = motion('n', 'close the debate', 'committee of the whole')
    const before = (kind: Parameters<typeof motion>[1]) => ({
      motions: [motion('m', kind), motion('k', 'close the debate'), other],
      sitting: ['plenary', 'committee of the whole'] as const,
      private: { plenary: ['c'] },
      speakers: ['a'],
      calledUpon: 'b',
      listClosed: true,
      closingContestable: true,
      privacyContestable: true,
    })
    const both = {
      motions: [other],
      sitting: ['committee of the whole'],
      closingContestable: false,
      privacyContestable: false,
    }
    const none = { speakers: [], calledUpon: null, listClosed: false }
    // The list stays with the body that goes on.
    expect(carry('suspend the meeting', before('suspend the meeting'))).toEqual({
      ...both,
      suspended: ['plenary'],
      lists: {},
    })
    expect(carry('adjourn the meeting', before('adjourn the meeting'))).toEqual({ ...both, private: {} })
    const alone = { ...before('suspend the meeting'), sitting: ['plenary'] as const }
    expect(carry('suspend the meeting', alone)).toMatchObject({
      ...none,
      lists: { plenary: { speakers: ['a'], calledUpon: 'b', listClosed: true } },
    })
    expect(carry('adjourn the meeting', { ...alone, motions: [motion('m', 'adjourn the meeting')] })).toMatchObject(
      none,
    )
  })

  test('closes the debate and its list; lost, it is only no longer pending', () => {
    const open = { speakers: ['a'], calledUpon: 'b', closingContestable: true }
    expect(carry('close the debate', open)).toEqual({
      motions: [],
      debate: 'closed',
      speakers: [],
      calledUpon: null,
      closingContestable: false,
    })
    const put = { question: 'motion', motion: 'm' } as const
    expect(decided(put, false, { motions: [motion('m', 'close the debate'), motion('k', 'defer the vote')] })).toEqual({
      motions: [motion('k', 'defer the vote')],
    })
    const gone = { motions: [motion('k', 'defer the vote')] }
    expect(decided(put, true, gone)).toEqual(gone)
  })

  test('gives priority over what was submitted earlier, and to nothing where nothing was', () => {
    const late = { questions: { draft: question({ earlier: ['first'] }) } }
    expect(carry('give priority', late).questions?.['draft']?.proposal?.priority).toBe(true)
    expect(carry('give priority')).toEqual({ motions: [] })
    const agenda = { questions: { draft: { ...draft, proposal: null } } }
    expect(carry('give priority', agenda)).toEqual({ motions: [] })
    expect(carry('give priority', { ...late, inHand: { business: null, observers: null } })).toEqual({ motions: [] })
  })
})
