/** What a vote decides: which matter it is, who may vote on it, and what is put first. */
import { describe, expect, test } from 'vitest'
import type { Amendment, Context, Part, Proposal, Put, QuestionState, Vote } from '#machines/context'
import * as questions from '#machines/questions'
import { business, considering } from '../support/business.ts'
import { sitting } from '../support/sitting.ts'

const before = considering().context
const { draft } = before.questions
if (draft === undefined || draft.proposal === null) throw new Error('no draft')
const { proposal } = draft
const question = (changes: Partial<QuestionState> = {}): QuestionState => ({ ...draft, ...changes })
const withDraft = (changes: Partial<QuestionState>): Context => ({ ...before, questions: { draft: question(changes) } })
const underLaw = (changes: Partial<Context['ruleSet']>, context = before): Context => ({
  ...context,
  ruleSet: { ...context.ruleSet, ...changes },
})

describe('the nature of a question', () => {
  test('is what its kind is taken to be, until it is claimed to be something else', () => {
    expect(questions.natureIn(before, question())).toBe('substance')
    expect(questions.natureIn(before, question({ kind: 'agenda' }))).toBe('procedure')
    expect(questions.natureIn(before, question({ claims: ['procedure'] }))).toBe('procedure')
    expect(questions.natureIn(before, null)).toBeNull()
  })

  test('is what it was settled to be; with two claims that are not settled, as before', () => {
    expect(questions.natureIn(before, question({ claims: ['procedure', 'substance'] }))).toBe('substance')
    expect(questions.natureIn(before, question({ kind: 'agenda', claims: ['substance', 'procedure'] }))).toBe(
      'procedure',
    )
    expect(questions.natureIn(before, question({ nature: 'procedure', claims: ['substance'] }))).toBe('procedure')
  })

  test('is fixed where the law calls it neither of the two that may be disputed', () => {
    expect(questions.isNatureFixed(before, question())).toBe(false)
    expect(questions.isNatureFixed(before, question({ kind: 'agenda' }))).toBe(false)
    expect(questions.isNatureFixed(before, question({ kind: 'amendment to the rules' }))).toBe(true)
    const undisputed = underLaw({ classification: null })
    expect(questions.isNatureFixed(undisputed, question({ kind: 'amendment to the rules' }))).toBe(false)
  })
})

describe('the matter that a vote decides', () => {
  const matter = (put: Put, context = before, on: string | null = 'draft') =>
    questions.matterOf(context, { put, matter: on })
  const OF_QUESTION: readonly Put[] = [
    { question: 'proposal' },
    { question: 'status', organizations: ['organization-1'] },
    { question: 'amendment', amendment: 'narrower' },
    { question: 'part', part: 'first' },
  ]
  const OF_MANNER: readonly Put[] = [{ question: 'manner' }, { question: 'division' }, { question: 'competence' }]

  test('is the question itself, for the whole, an amendment, a part or the status of applicants', () => {
    for (const put of OF_QUESTION) {
      expect(matter(put)).toBe('substance')
      expect(matter(put, withDraft({ kind: 'agenda' }))).toBe('procedure')
      expect(matter(put, before, 'other')).toBeNull()
      expect(matter(put, before, null)).toBeNull()
    }
  })

  test('is one of procedure for how a question is dealt with', () => {
    for (const put of OF_MANNER) expect(matter(put)).toBe('procedure')
  })

  test('is unknown for how a question is dealt with, where the body has no majority of its own for it', () => {
    const { slots } = before.ruleSet
    const manner = (requires: NonNullable<(typeof slots)['majority.ofManner']>['requires'] | null) =>
      underLaw({ slots: { ...slots, 'majority.ofManner': requires === null ? null : { rule: '1', requires } } })
    for (const put of OF_MANNER) {
      expect(matter(put, manner(null))).toBeNull()
      expect(matter(put, manner({ family: 'nothing' }))).toBeNull()
      expect(matter(put, manner({ family: 'majority', matter: 'of question' }))).toBeNull()
      expect(matter(put, manner({ family: 'majority', matter: 'decision' }))).toBe('decision')
    }
  })

  test('is what the body calls the vote on a nature, where it has one', () => {
    expect(matter({ question: 'nature' })).toBe('substance-or-procedure')
    expect(matter({ question: 'nature' }, underLaw({ classification: null }))).toBeNull()
  })

  test('is an appeal, or a reconsideration, by itself', () => {
    expect(matter({ question: 'appeal' })).toBe('appeal')
    expect(matter({ question: 'reconsideration' })).toBe('reconsideration')
  })

  test('is what the rule on the motion says, for one that is pending and known to the body', () => {
    const moved = considering().does(
      business.move('first', 'close the debate'),
      business.move('second', 'adjourn the debate', 'c'),
    ).context
    const [one, other] = [questions.motionRule(moved, 'close the debate'), questions.motionRule(moved, 'give priority')]
    if (one === undefined || other === undefined) throw new Error('no such motions')
    expect([one.kind, other.kind]).toEqual(['close the debate', 'give priority'])
    expect(questions.motionRule(moved, 'defer the vote')).toBeUndefined()
    const law = underLaw({ motions: [other, { ...one, matter: 'decision' }] }, moved)
    expect(matter({ question: 'motion', motion: 'first' }, law, null)).toBe('decision')
    expect(matter({ question: 'motion', motion: 'second' }, law, null)).toBeNull()
    expect(matter({ question: 'motion', motion: 'third' }, law, null)).toBeNull()
  })
})

describe('those who may vote', () => {
  const { context } = sitting({ parties: 2, organizations: 1, union: ['a'] })

  test('are parties, and a regional organization for its members', () => {
    expect([...questions.votersOf(context).values()]).toEqual([
      { id: 'a', memberParties: null },
      { id: 'b', memberParties: null },
      { id: 'union', memberParties: ['a'] },
    ])
    expect([...questions.votersOf(context).keys()]).toEqual(['a', 'b', 'union'])
  })

  test('are a party for itself alone, and an organization whose members are not known for nobody', () => {
    const { participants } = context
    const changed = {
      a: { role: 'party' as const, name: null, memberParties: ['b'] },
      union: { role: 'regional organization' as const, name: null },
    }
    const voters = questions.votersOf({ ...context, participants: { ...participants, ...changed } })
    expect([voters.get('a')?.memberParties, voters.get('union')?.memberParties]).toEqual([null, []])
  })

  test('are nobody who presides, assists or observes, and no stranger', () => {
    const may = ['a', 'union', 'president', 'secretariat', 'organization-1', 'stranger'].map((id) =>
      questions.mayVote(context, id),
    )
    expect(may).toEqual([true, true, false, false, false, false])
  })
})

describe('the question that ballots answer', () => {
  const ballots = { by: 'count' as const, inFavour: 3, against: 1, abstaining: 0 }
  const cast = (changes: Partial<Vote> = {}) => ({
    matter: 'draft',
    put: { question: 'proposal' as const },
    ballots,
    present: 4,
    ...changes,
  })

  test('has its matter, its votes, and those by whom they are measured', () => {
    const asked = questions.questionOf({ ...before, participating: 6 }, cast())
    expect(asked).toMatchObject({ matter: 'substance', present: 4, participating: 6, members: 5 })
    expect(asked?.tally).toMatchObject({ inFavour: 3, against: 1 })
  })

  test('is measured by those who alone decide it, where there are such', () => {
    const protocol = withDraft({ proposal: { ...proposal, decidedBy: 3 } })
    expect(questions.questionOf(protocol, cast())?.members).toBe(3)
    const appeal = cast({ matter: null, put: { question: 'appeal' } })
    expect(questions.questionOf(protocol, appeal)).toMatchObject({ matter: 'appeal', members: 5 })
    expect(questions.questionOf(withDraft({ proposal: null }), cast())?.members).toBe(5)
  })

  test('is none before any ballot, of ballots that nobody may cast, or on no matter of this body', () => {
    expect(questions.questionOf(before, cast({ ballots: null }))).toBeNull()
    expect(questions.questionOf(before, cast({ ballots: { by: 'name', votes: { president: 'yes' } } }))).toBeNull()
    expect(questions.questionOf(before, cast({ matter: 'other' }))).toBeNull()
    expect(questions.questionOf(before, cast({ matter: 'other', put: { question: 'appeal' } }))?.members).toBe(5)
  })
})

describe('what is put first', () => {
  const amendments = (...distances: readonly (readonly [string, number, Amendment['status']?])[]): Proposal => ({
    ...proposal,
    amendments: Object.fromEntries(
      distances.map(([id, distance, status = 'pending']) => [
        id,
        { by: 'b', distance, excludes: [], status, tie: 'none' },
      ]),
    ),
    amendmentsInOrder: distances.map(([id]) => id),
  })

  test('is the amendment furthest from the original; of equals the first moved, whatever its name', () => {
    expect(questions.nextAmendment(amendments(['near', 1], ['far', 3], ['middle', 2]))).toBe('far')
    expect(questions.nextAmendment(amendments(['z', 2], ['a', 2], ['m', 1]))).toBe('z')
    // An object lists the names of numbers first.
    expect(questions.nextAmendment(amendments(['10', 2], ['2', 2]))).toBe('10')
  })

  test('is no amendment that was decided or is gone', () => {
    expect(questions.nextAmendment(amendments(['far', 3, 'rejected'], ['near', 1]))).toBe('near')
    expect(questions.nextAmendment(amendments(['far', 3, 'adopted'], ['near', 1, 'not put']))).toBeNull()
    expect(questions.nextAmendment({ ...proposal, amendmentsInOrder: ['gone'] })).toBeNull()
    expect(questions.nextAmendment(proposal)).toBeNull()
  })

  test('is the first part that waits, as the division names them', () => {
    const part = (status: Part['status']): Part => ({ operative: true, status, tie: 'none' })
    const parts = (first: Part['status'], second: Part['status']) =>
      questions.nextPart({
        ...proposal,
        parts: { second: part(second), first: part(first) },
        partsInOrder: ['gone', 'first', 'second'],
      })
    expect(parts('pending', 'pending')).toBe('first')
    expect(parts('adopted', 'pending')).toBe('second')
    expect(parts('adopted', 'rejected')).toBeNull()
  })
})
