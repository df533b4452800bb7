/** Which situations are one, since no rule tells them apart, and which are not: the room, its questions and applications. */
import { describe, expect, test } from 'vitest'
import type { Amendment, Application, Context, Credentials, PendingMotion, QuestionState } from '#machines/context'
import { start, step } from '#machines/replay'
import { keyOf } from '#machines/situations'
import { business, considering, room } from '../support/business.ts'
import { body } from '../support/tried.ts'

/** Five parties, a to e, with "draft" in hand. */
const { context } = considering()
const first = start(body)
const key = (changes: Partial<Context>): string => keyOf({ value: first.value, context: { ...context, ...changes } })
const HERE = key({})

describe('the room', () => {
  test('is another with the state, with who is present, with a point of order', () => {
    const { value } = step(first, { type: 'bureau.meet', by: 'president', in: 'bureau' }).snapshot
    expect(keyOf({ value, context })).not.toBe(HERE)
    expect(key({ present: 4 })).not.toBe(HERE)
    expect(key({ order: 'point raised' })).not.toBe(HERE)
    expect(key({ speakers: ['a', 'b'] })).not.toBe(key({ speakers: ['b', 'a'] }))
  })

  test('is the same at another meeting, and by whatever names', () => {
    expect(key({ meetings: 7 })).toBe(HERE)
    expect(key({ participants: {} })).toBe(HERE)
  })

  test.each(['sitting', 'suspended'] as const)('%s: it is a set of bodies', (where) => {
    const both = key({ [where]: ['plenary', 'committee of the whole'] })
    expect(key({ [where]: ['committee of the whole', 'plenary'] })).toBe(both)
    expect(key({ [where]: ['plenary'] })).not.toBe(both)
    expect(key({ [where]: ['committee of the whole'] })).not.toBe(key({ [where]: ['plenary'] }))
  })

  test('meets in private in some bodies, each with those who were asked to leave', () => {
    const plenary = ['observer']
    const both = key({ private: { plenary, 'committee of the whole': [] } })
    expect(key({ private: { 'committee of the whole': [], plenary } })).toBe(both)
    expect(key({ private: { plenary: [], 'committee of the whole': [] } })).not.toBe(both)
    expect(key({ private: { plenary } })).not.toBe(both)
  })

  test('has adjourned debates: however often, and in whatever order', () => {
    const two = key({ adjourned: ['draft', 'other'] })
    expect(key({ adjourned: ['other', 'draft', 'draft'] })).toBe(two)
    expect(key({ adjourned: ['draft'] })).not.toBe(two)
    expect(key({ adjourned: ['other'] })).not.toBe(key({ adjourned: ['draft'] }))
  })

  test('has motions, officers and nominations in no order', () => {
    const { motions } = considering().does(
      business.move('first', 'close the debate'),
      business.move('second', 'adjourn the debate', 'c'),
    ).context
    const [one, other] = motions as [PendingMotion, PendingMotion]
    expect(key({ motions: [other, one] })).toBe(key({ motions }))
    expect(key({ motions: [one] })).not.toBe(key({ motions: [other] }))
    const officer = { office: 'President', group: 'African States', party: 'a' } as const
    const second = { office: 'Rapporteur', group: 'African States', party: 'b' } as const
    for (const which of ['officers', 'nominations'] as const) {
      expect(key({ [which]: [second, officer] })).toBe(key({ [which]: [officer, second] }))
      expect(key({ [which]: [officer] })).not.toBe(key({ [which]: [second] }))
    }
    expect(key({ officers: [officer] })).not.toBe(key({ nominations: [officer] }))
  })

  test('counts replies as far as they are limited', () => {
    const replied = (most: number | null, made: number) =>
      key({ ruleSet: { ...context.ruleSet, replies: most }, replies: { a: made } })
    expect(replied(2, 1)).not.toBe(replied(2, 2))
    expect(replied(2, 3)).toBe(replied(2, 2))
    expect(replied(null, 3)).toBe(replied(null, 1))
    expect(key({ replies: { a: 1 } })).not.toBe(key({ replies: { b: 1 } }))
  })
})

describe('a question', () => {
  const draft = (changes: Partial<QuestionState> = {}): string => {
    const { draft: known } = context.questions
    if (known === undefined) throw new Error('no draft')
    return key({ questions: { draft: { ...known, ...changes } } })
  }

  test('has its name, and those before the room are in no order', () => {
    const { draft: known } = context.questions
    if (known === undefined) throw new Error('no draft')
    const rejected = { ...known, status: 'rejected' } as const
    expect(key({ questions: { one: known, other: rejected } })).toBe(
      key({ questions: { other: rejected, one: known } }),
    )
    expect(key({ questions: { one: known, other: rejected } })).not.toBe(
      key({ questions: { one: rejected, other: known } }),
    )
  })

  test.each(['open', 'adopted', 'rejected'] as const)(
    'that is %s may return: all that is known of it matters',
    (status) => {
      expect(draft({ status, consensusSought: true })).not.toBe(draft({ status }))
      expect(draft({ status, claims: ['procedure'] })).not.toBe(draft({ status }))
      expect(draft({ status, proposal: null })).not.toBe(draft({ status }))
    },
  )

  test.each(['withdrawn', 'no action', 'not accepted'] as const)(
    'that is decided for good, %s, is only that',
    (status) => {
      expect(draft({ status, consensusSought: true, claims: ['procedure'], proposal: null })).toBe(draft({ status }))
      expect(draft({ status, voteRequested: true })).not.toBe(draft({ status }))
      expect(draft({ status, kind: 'credentials report' })).not.toBe(draft({ status }))
    },
  )

  test('is withdrawn, or no action is taken on it: that is not the same', () => {
    expect(draft({ status: 'withdrawn' })).not.toBe(draft({ status: 'no action' }))
  })

  test('may have claims made of its nature, in any order, until that is settled', () => {
    const both = draft({ claims: ['substance', 'procedure'] })
    expect(draft({ claims: ['procedure', 'substance'] })).toBe(both)
    expect(draft({ claims: ['procedure'] })).not.toBe(both)
    const settled = draft({ nature: 'procedure', claims: ['substance', 'procedure'] })
    expect(draft({ nature: 'procedure', claims: [] })).toBe(settled)
    expect(draft({ nature: 'substance', claims: [] })).not.toBe(settled)
  })

  test('may have amendments: which was moved first matters only to those as far from the original', () => {
    const { proposal } = context.questions['draft'] ?? {}
    if (proposal === null || proposal === undefined) throw new Error('no proposal')
    const amendment = (distance: number): Amendment => ({
      by: 'b',
      distance,
      excludes: [],
      status: 'pending',
      tie: 'none',
    })
    const amended = (amendments: Readonly<Record<string, Amendment>>, ...amendmentsInOrder: readonly string[]) =>
      draft({ proposal: { ...proposal, amendments, amendmentsInOrder } })
    const unlike = { near: amendment(1), far: amendment(2), furthest: amendment(3) }
    expect(amended(unlike, 'near', 'far', 'furthest')).toBe(amended(unlike, 'furthest', 'near', 'far'))
    const alike = { one: amendment(1), other: amendment(1) }
    expect(amended(alike, 'one', 'other')).not.toBe(amended(alike, 'other', 'one'))
    expect(amended({ other: alike.other, one: alike.one }, 'one', 'other')).toBe(amended(alike, 'one', 'other'))
    expect(amended({ one: amendment(1) }, 'one')).not.toBe(amended({ one: amendment(2) }, 'one'))
    expect(draft({ proposal: { ...proposal, amended: true } })).not.toBe(draft())
  })
})

describe('an application', () => {
  const application = (changes: Partial<Application> = {}): Application => ({
    consultativeStatus: false,
    objections: [],
    status: 'pending',
    ...changes,
  })
  const one = (changes: Partial<Application> = {}): string => key({ applications: { x: application(changes) } })
  const opposed = application({ objections: ['a'] })

  test('has no name: which of two is opposed is all the same', () => {
    expect(key({ applications: { x: opposed, y: application() } })).toBe(
      key({ applications: { x: application(), y: opposed } }),
    )
    expect(key({ applications: { x: opposed, y: opposed } })).not.toBe(
      key({ applications: { x: application(), y: opposed } }),
    )
  })

  test('is accorded or refused, and in consultative status or not', () => {
    const kinds = [one(), one({ status: 'accorded' }), one({ status: 'refused' }), one({ consultativeStatus: true })]
    expect(new Set(kinds).size).toBe(4)
  })

  test('is opposed by these parties, in no order, until it is decided', () => {
    expect(one({ objections: ['a', 'b'] })).toBe(one({ objections: ['b', 'a'] }))
    expect(one({ objections: ['a', 'b'] })).not.toBe(one({ objections: ['a'] }))
    expect(one({ status: 'accorded', objections: ['a', 'b'] })).toBe(one({ status: 'accorded', objections: [] }))
  })

  test('stands in a vote or does not', () => {
    const applications = { x: application(), y: opposed }
    const put = (...organizations: readonly string[]) => {
      const vote = { matter: 'observers', ballots: null, present: 5, roll: null }
      return { vote: { ...vote, put: { question: 'status', organizations } as const } }
    }
    expect(key({ applications, votes: put('x') })).not.toBe(key({ applications, votes: put('y') }))
    expect(key({ applications, votes: put('x', 'y') })).not.toBe(key({ applications, votes: put('x') }))
    // Two at once: which of them is on which.
    const both = (one: string, other: string) => ({ one: put(one).vote, other: put(other).vote })
    expect(key({ applications, votes: both('x', 'y') })).not.toBe(key({ applications, votes: both('y', 'x') }))
    const alike = { x: opposed, y: opposed }
    expect(key({ applications: alike, votes: put('x') })).toBe(key({ applications: alike, votes: put('y') }))
    // A vote on something else is none on an application.
    const [status] = [put('x').vote]
    const other = { vote: { ...status, put: { question: 'proposal' } as const } }
    expect(key({ applications, votes: other })).toBe(
      key({ applications: { x: opposed, y: application() }, votes: other }),
    )
  })
})

describe('credentials', () => {
  const letter = { issuer: 'Minister for Foreign Affairs', original: true } as const
  const of = (changes: Partial<Credentials>): string =>
    key({ credentials: { a: { communications: [letter], objected: false, finding: 'not examined', ...changes } } })

  test('are of their party, and by the letter; what was found of them is reported elsewhere', () => {
    expect(of({ communications: [{ ...letter, original: false }] })).not.toBe(of({}))
    expect(of({ finding: 'complies' })).toBe(of({}))
    const credentials = room().context.credentials
    expect(key({ credentials })).not.toBe(of({}))
  })

  test('that were sent twice, or three times, never comply', () => {
    const copy = { ...letter, original: false }
    expect(of({ communications: [letter, copy] })).toBe(of({ communications: [copy, letter, copy] }))
    expect(of({ communications: [letter, copy] })).not.toBe(of({}))
    expect(of({ communications: [] })).not.toBe(of({}))
  })
})
