import { describe, expect, test } from 'vitest'
import { noBallotYet } from '#rules/elections'
import type { Context, Office } from '#machines/context'
import {
  ballotCounted,
  credentialsChanged,
  credentialsSubmitted,
  nomineeDropped,
  placesFilled,
  repliesMade,
  roundFor,
} from '#machines/updatesOfPeople'
import { room } from '../support/business.ts'

const nominee = (office: Office, party: string) => ({ office, party, group: 'African States' })
const base: Context = {
  ...room(5).context,
  nominations: [
    nominee('President', 'a'),
    nominee('President', 'b'),
    nominee('Rapporteur', 'a'),
    nominee('Rapporteur', 'c'),
  ],
}
const running = (held: number): Context => ({
  ...base,
  rounds: { President: { ...noBallotYet, held }, Rapporteur: { ...noBallotYet, held: 1, among: ['a', 'c'] } },
})

describe('ballots for an office', () => {
  test('stand as the last one left them; before the first there is none', () => {
    expect(roundFor(base, 'President')).toEqual(noBallotYet)
    expect(roundFor(running(2), 'President').held).toBe(2)
  })

  test('fill its place and end, and leave every other office as it was', () => {
    const counted = ballotCounted(running(1), { office: 'President', votes: { a: 3, b: 2 }, valid: 5 })
    expect(counted.nominations).toEqual([
      nominee('President', 'a'),
      nominee('Rapporteur', 'a'),
      nominee('Rapporteur', 'c'),
    ])
    expect(counted.rounds).toEqual({ Rapporteur: { ...noBallotYet, held: 1, among: ['a', 'c'] } })
  })

  test('without a majority are followed by another, among the nominees for that office alone', () => {
    const counted = ballotCounted(base, { office: 'President', votes: { a: 2, b: 2, c: 1 }, valid: 5 })
    expect(counted.nominations).toBeUndefined()
    expect(counted.rounds).toEqual({ President: { held: 1, among: ['a', 'b'], elected: [], tied: false } })
  })

  test('of several places fill those that have a majority, and go on', () => {
    const { rounds } = ballotCounted(
      { ...base, nominations: ['a', 'b', 'c'].map((party) => nominee('Vice-President', party)) },
      { office: 'Vice-President', votes: { a: 4, b: 2, c: 1 }, valid: 5 },
    )
    expect(rounds?.['Vice-President']?.elected).toEqual(['a'])
  })

  test('an office is filled by those elected alone', () => {
    expect(placesFilled(running(1), 'Rapporteur', ['c'])).toEqual({
      nominations: [nominee('President', 'a'), nominee('President', 'b'), nominee('Rapporteur', 'c')],
      rounds: { President: { ...noBallotYet, held: 1 } },
    })
  })
})

describe('a nominee who withdraws', () => {
  test('is no longer one for that office, and stays one for another', () => {
    expect(nomineeDropped(base, { office: 'Rapporteur', party: 'a' })).toEqual({
      nominations: [nominee('President', 'a'), nominee('President', 'b'), nominee('Rapporteur', 'c')],
    })
  })

  test('opens a ballot that was restricted to that nominee, and no other', () => {
    const { rounds } = nomineeDropped(running(1), { office: 'Rapporteur', party: 'a' })
    expect(rounds).toEqual({ President: { ...noBallotYet, held: 1 }, Rapporteur: { ...noBallotYet, held: 1 } })
  })
})

describe('credentials', () => {
  const letter = { issuer: 'Head of State or Government', original: true } as const
  const once = { ...base, ...credentialsSubmitted(base, 'a', letter) }

  test('that are submitted are not examined, and nobody has objected', () => {
    expect(once.credentials).toEqual({ a: { communications: [letter], objected: false, finding: 'not examined' } })
  })

  test('that are submitted anew are examined anew; an objection stays', () => {
    const found = { ...once, ...credentialsChanged(once, 'a', { objected: true, finding: 'does not comply' }) }
    const copy = { ...letter, original: false }
    expect(credentialsSubmitted(found, 'a', copy).credentials['a']).toEqual({
      communications: [letter, copy],
      objected: true,
      finding: 'not examined',
    })
  })

  test('of a delegation that submitted none cannot change', () => {
    expect(credentialsChanged(once, 'b', { objected: true })).toEqual({})
  })

  test('of one delegation change nothing of another', () => {
    const both = { ...once, ...credentialsSubmitted(once, 'b', letter) }
    expect(credentialsChanged(both, 'b', { objected: true }).credentials).toEqual({
      a: both.credentials['a'],
      b: { ...both.credentials['b'], objected: true },
    })
  })
})

test('replies are counted by who makes them, one by one', () => {
  const before = { ...base, replies: { a: 1, c: 2 } }
  expect(repliesMade(before, ['a', 'b'])).toEqual({ a: 2, b: 1, c: 2 })
})
