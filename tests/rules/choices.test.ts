/** What a club's rules can be changed to in the Library: every common share, base and reading, once. */
import { expect, test } from 'vitest'
import { MAJORITIES, QUORUMS, READINGS } from '#rules/choices'

test('quorums of a quarter, a third, a half and two thirds: of members or of those taking part, at least or more than', () => {
  const named = QUORUMS.map(({ share, of }) =>
    share === undefined ? '' : `${share.comparison} ${share.numerator}/${share.denominator} of ${of}`,
  )
  const expected = ['1/4', '1/3', '1/2', '2/3'].flatMap((share) =>
    ['members', 'participating'].flatMap((of) => [`at least ${share} of ${of}`, `more than ${share} of ${of}`]),
  )
  expect(named.toSorted()).toEqual(expected.toSorted())
})

test('majorities of each kind, of those voting, of those present and of all members', () => {
  const named = MAJORITIES.map(({ kind, of }) => `${kind} of ${of}`)
  const expected = ['simple', 'two-thirds', 'three-quarters'].flatMap((kind) =>
    ['present and voting', 'present', 'members'].map((of) => `${kind} of ${of}`),
  )
  expect(named.toSorted()).toEqual(expected.toSorted())
  expect(READINGS).toEqual(['at least', 'more than'])
})
