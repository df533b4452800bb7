/** Which votes in hand are one, since no rule tells them apart, and which are not. */
import { describe, expect, test } from 'vitest'
import type { Put, RollCall, Vote } from '#machines/context'
import { start } from '#machines/replay'
import { keyOf } from '#machines/situations'
import type { Ballots } from '#rules/ballots'
import { considering } from '../support/business.ts'
import { body } from '../support/tried.ts'

const { context } = considering()
const { value } = start(body)
const vote = (changes: Partial<Vote> = {}): string => {
  const plain: Vote = { matter: 'draft', put: { question: 'proposal' }, ballots: null, present: 5, roll: null }
  return keyOf({ value, context: { ...context, votes: { vote: { ...plain, ...changes } } } })
}
const tally = (inFavour: number, against: number, abstaining: number): Ballots => ({
  by: 'count',
  inFavour,
  against,
  abstaining,
})
const roll = (changes: Partial<RollCall> = {}): RollCall => ({ asked: false, from: 'a', answers: {}, ...changes })

describe('a vote in hand', () => {
  test('is on its question, and on what is put of it', () => {
    const puts: readonly Put[] = [
      { question: 'proposal' },
      { question: 'division' },
      { question: 'amendment', amendment: 'near' },
      { question: 'amendment', amendment: 'far' },
      { question: 'motion', motion: 'first' },
    ]
    expect(new Set(puts.map((put) => vote({ put }))).size).toBe(puts.length)
    expect(vote({ matter: 'other' })).not.toBe(vote())
  })

  test('goes by its name, and those at once are in no order', () => {
    const { votes } = considering().context
    const one: Vote = { matter: null, put: { question: 'appeal' }, ballots: null, present: 5, roll: null }
    const other: Vote = { ...one, matter: 'draft', put: { question: 'proposal' } }
    const of = (of_: typeof votes): string => keyOf({ value, context: { ...context, votes: of_ } })
    expect(of({ a: one, b: other })).toBe(of({ b: other, a: one }))
    expect(of({ a: one, b: other })).not.toBe(of({ a: other, b: one }))
  })

  test('on an appeal, a proposal or an organization: of ballots, what comes of them', () => {
    const cast = (...counts: Parameters<typeof tally>) => vote({ ballots: tally(...counts) })
    expect(cast(5, 0, 0)).toBe(cast(4, 1, 0))
    expect(cast(5, 0, 0)).not.toBe(cast(0, 5, 0))
    expect(cast(0, 5, 0)).toBe(cast(1, 3, 1))
    expect(cast(5, 0, 0)).not.toBe(vote())
    // More votes than are there come to nothing, but they are cast.
    expect(cast(6, 0, 0)).toBe(cast(5, 9, 0))
    expect(cast(6, 0, 0)).not.toBe(cast(5, 0, 0))
    expect(cast(6, 0, 0)).not.toBe(vote())
  })

  test('by roll-call: while it is called, who was first and what was answered', () => {
    const calls = [vote(), vote({ roll: roll() }), vote({ roll: roll({ from: 'b' }) })]
    const answered = vote({ roll: roll({ answers: { a: 'yes' } }) })
    expect(new Set([...calls, answered, vote({ roll: roll({ asked: true }) })]).size).toBe(5)
  })

  test('by roll-call, once it is cast: whether that was asked for', () => {
    const ballots = tally(5, 0, 0)
    const cast = (called: RollCall | null) => vote({ ballots, roll: called })
    expect(cast(roll({ answers: { a: 'yes' } }))).toBe(cast(roll({ from: 'b' })))
    expect(cast(roll())).toBe(cast(null))
    expect(cast(roll({ asked: true }))).not.toBe(cast(null))
    expect(cast(roll({ asked: true, from: 'b' }))).toBe(cast(roll({ asked: true })))
  })
})
