import { describe, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import type { Context } from '#machines/context'
import { askedToLeave, decidedBy, isObserver, isPrivate, made, normally, over, withLeaving } from '#machines/privacy'
import { acts, room } from '../support/business.ts'

const { context: public_ } = room(3)
const closed = (leaving: readonly string[] = []): Context => ({
  ...public_,
  private: { plenary: leaving },
  privacyContestable: true,
})

describe('who meets in private', () => {
  test('is the Bureau where the rules say so, and nobody else until it is decided', () => {
    expect(normally(untocCop)).toEqual({ bureau: [] })
    expect(normally({ ...untocCop, slots: { ...untocCop.slots, 'bureau.private': null } })).toEqual({})
    expect([isPrivate(public_, 'plenary'), isPrivate(public_, 'bureau')]).toEqual([false, true])
  })

  test('is whoever has so decided, until they decide otherwise; either can be contested while it is new', () => {
    const decided = made(public_, 'plenary', 'private')
    expect(decided).toEqual({ private: { bureau: [], plenary: [] }, privacyContestable: true })
    expect(made({ ...public_, ...decided }, 'plenary', 'public')).toEqual({
      private: { bureau: [] },
      privacyContestable: false,
    })
  })

  test('is over with the meeting: the plenary is public again, the Bureau as private as before', () => {
    expect(over({ ...closed(['observer']), private: { bureau: [], plenary: ['observer'] } }, 'plenary')).toEqual({
      private: { bureau: [] },
      privacyContestable: false,
    })
    expect(over({ ...public_, private: { bureau: ['observer'], plenary: [] } }, 'bureau')).toEqual({
      private: { bureau: [], plenary: [] },
      privacyContestable: false,
    })
    expect(Object.keys(over(closed(['observer']), 'plenary').private)).not.toContain('plenary')
  })
})

describe('who is asked to leave', () => {
  test('nobody, until somebody is; each is named once, in one order', () => {
    expect(askedToLeave(public_, 'plenary')).toEqual([])
    expect(withLeaving(closed(['observer', 'union']), 'plenary', ['union', 'an-ngo'])).toMatchObject({
      private: { plenary: ['an-ngo', 'observer', 'union'] },
      privacyContestable: false,
    })
  })

  test('is neither on the list of speakers any longer, nor called', () => {
    const listed = { ...closed(), speakers: ['a', 'observer', 'b'], calledUpon: 'observer' }
    expect(withLeaving(listed, 'plenary', ['observer'])).toMatchObject({ speakers: ['a', 'b'], calledUpon: null })
  })

  test('takes nobody else along: another who was called speaks', () => {
    const listed = { ...closed(), speakers: ['a'], calledUpon: 'b' }
    expect(withLeaving(listed, 'plenary', ['observer'])).toMatchObject({ speakers: ['a'], calledUpon: 'b' })
    expect(withLeaving({ ...listed, calledUpon: null }, 'plenary', ['observer'])).toMatchObject({ calledUpon: null })
  })
})

test('observers of every kind take part in no decision; parties and officers do', () => {
  expect((['signatory', 'observer', 'organization'] as const).map(isObserver)).toEqual([true, true, true])
  expect((['party', 'president', 'secretariat', 'regional organization'] as const).map(isObserver)).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(isObserver(undefined)).toBe(false)
})

test('what the Conference decides in private is to be announced; what the Bureau does, or is done in public, is not', () => {
  const inBody = (body: 'plenary' | 'bureau') => ({ ...acts.announce(), in: body })
  expect(decidedBy(closed(), inBody('plenary'))).toEqual({ unannounced: true })
  expect(decidedBy(public_, inBody('plenary'))).toEqual({})
  expect(decidedBy(public_, inBody('bureau'))).toEqual({})
})
