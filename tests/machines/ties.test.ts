import { expect, test } from 'vitest'
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import type { Amendment, Part, Proposal, QuestionState, Tie } from '#machines/context'
import { atNewMeeting, isTakenTwice, isVotedAgain, tied, wasEqualHere } from '#machines/ties'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import type { RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'
import { applyEdits, replayBranch } from '#scenarios/branch'
import type { Edit } from '#scenarios/schema'
import { business, room, tabled } from '../support/business.ts'
import { decided } from '../support/decided.ts'
import { china1971, ON_DRAFT, ON_MOTION } from '../support/equalVotes.ts'
import { base as context, question as draftWith } from '../support/settling.ts'

const amendment = (tie: Tie): Amendment => ({ by: 'b', distance: 1, excludes: [], status: 'pending', tie })
const part = (tie: Tie): Part => ({ operative: true, status: 'pending', tie })
const question = (of: Partial<QuestionState>, changes: Partial<Proposal> = {}): QuestionState => draftWith(changes, of)
const put = { by: 'president', in: 'plenary', on: 'vote', question: 'draft', method: 'show of hands' } as const

test('what is put was equal here: the whole, the amendment or the part that is named, and no other', () => {
  const half = question(
    { tie: 'this meeting' },
    {
      amendments: { one: amendment('this meeting'), two: amendment('earlier meeting') },
      parts: { a: part('this meeting'), b: part('none') },
    },
  )
  const here = (...asked: Parameters<typeof wasEqualHere>) => wasEqualHere(...asked)
  expect(here(half, { ...put, type: 'proposal.put' })).toBe(true)
  expect(here(question({ tie: 'earlier meeting' }), { ...put, type: 'proposal.put' })).toBe(false)
  expect(here(half, { ...put, type: 'amendment.put', amendment: 'one' })).toBe(true)
  expect(here(half, { ...put, type: 'amendment.put', amendment: 'two' })).toBe(false)
  expect(here(half, { ...put, type: 'amendment.put', amendment: 'none' })).toBe(false)
  expect(here(half, { ...put, type: 'part.put', part: 'a' })).toBe(true)
  expect(here(half, { ...put, type: 'part.put', part: 'b' })).toBe(false)
  expect(here(half, { ...put, type: 'division.put' })).toBe(false)
  expect(here(half, { ...put, type: 'part.put', part: 'none' })).toBe(false)
  for (const none of [null, { ...half, proposal: null }]) {
    expect(here(none, { ...put, type: 'amendment.put', amendment: 'one' })).toBe(false)
    expect(here(none, { ...put, type: 'part.put', part: 'a' })).toBe(false)
  }
  expect(here(null, { ...put, type: 'proposal.put' })).toBe(false)
})

test('equal for the first time, and only where the rules have it so, it is voted on again', () => {
  const ballots = { by: 'count', inFavour: 3, against: 3, abstaining: 0 } as const
  const again = (tie: Tie, ruleSet: RuleSet = ungaPlenary, inFavour = 3) =>
    isVotedAgain(
      {
        ...context,
        ruleSet,
        questions: { draft: question({ tie, nature: ruleSet.natures.proposal }) },
      },
      { matter: 'draft', put: { question: 'proposal' }, ballots: { ...ballots, inFavour }, present: 190 },
    )
  expect(again('none')).toBe(true)
  expect(again('none', ungaPlenary, 4)).toBe(false)
  expect(again('earlier meeting')).toBe(false)
  expect(again('none', untocCop)).toBe(false)
})

test('while its meeting is suspended, another body’s is no later one', () => {
  const on = (type: 'meeting.suspend' | 'meeting.resume' | 'meeting.adjourn', body: MeetingBody): ConferenceEvent => ({
    type,
    by: 'president',
    in: body,
  })
  const committee = 'committee of the whole'
  const open = { type: 'meeting.open', by: 'president', in: committee, number: 2 } as const
  const equal = room(6, ungaPlenary)
    .does(tabled(), business.take(), business.seek, business.request())
    .votes(business.put, 3, 3, 0)
    .refuses(business.put, 'second-vote-at-later-meeting')
  equal.does(on('meeting.suspend', 'plenary'), open, on('meeting.adjourn', committee), on('meeting.resume', 'plenary'))
  equal.refuses(business.put, 'second-vote-at-later-meeting')
  equal.does(on('meeting.adjourn', 'plenary'), { ...open, in: 'plenary', number: 3 })
  expect(equal.can(business.put)).toBe(true)
})

test('a step says that its vote is taken again: at the first tie on the draft, not at the second, nor on a motion', () => {
  const again = (edits: readonly Edit[]) =>
    replayBranch(applyEdits(china1971, edits)).flatMap(({ id, step }) => (step?.votedAgain === true ? [id] : []))
  expect(again([])).toEqual([])
  expect(again(ON_DRAFT)).toEqual(['ballots-7', 'result-7'])
  expect(again(ON_MOTION)).toEqual([])
})

test('what is voted on once is not taken twice, whatever the rule says', () => {
  const tie = decided(ungaPlenary, {
    matter: 'other-question',
    tally: { inFavour: 3, against: 3, abstaining: 0 },
  })
  expect(isTakenTwice({ question: 'proposal' }, tie)).toBe(true)
  expect(isTakenTwice({ question: 'amendment', amendment: 'one' }, tie)).toBe(true)
  expect(isTakenTwice({ question: 'part', part: 'a' }, tie)).toBe(true)
  expect(isTakenTwice({ question: 'motion', motion: 'one' }, tie)).toBe(false)
  expect(isTakenTwice({ question: 'proposal' }, { ...tie, outcome: 'lost' })).toBe(false)
  expect(isTakenTwice({ question: 'proposal' }, { ...tie, onTie: 'rejected' })).toBe(false)
})

test('one of several is marked, and the others stay', () => {
  expect(tied({ one: part('none'), two: part('earlier meeting') }, 'one')).toEqual({
    one: part('this meeting'),
    two: part('earlier meeting'),
  })
})

test('at a new meeting what was equal at the last may be voted on again, and nothing else changes', () => {
  const questions = {
    equal: question(
      { tie: 'this meeting' },
      { amendments: { one: amendment('this meeting') }, parts: { a: part('this meeting') } },
    ),
    once: question({ tie: 'none' }, { amendments: { one: amendment('none') }, parts: { a: part('none') } }),
    before: question({ tie: 'earlier meeting' }),
    agenda: { ...question({ tie: 'none' }), proposal: null },
  }
  const { equal, ...others } = atNewMeeting({ ...context, questions })
  const { equal: _equal, ...same } = questions
  expect(others).toEqual(same)
  expect(equal).toEqual(
    question(
      { tie: 'earlier meeting' },
      { amendments: { one: amendment('earlier meeting') }, parts: { a: part('earlier meeting') } },
    ),
  )
})
