/** What is said of a decision: its quorum where nobody said who was present, its majority, and its numbers in French. */
import { afterEach, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { because, reasonsOf } from '#src/words/reasons.ts'
import { flipLine, majorityOf } from '#src/words/votes.ts'
import { decided } from '../support/decided.ts'
import { votes } from '../support/votes.ts'

afterEach(() => speak(null))

const ofQuorum = (inFavour: number, against: number, abstaining: number): string | undefined => {
  const decision = decided(untocCop, { matter: 'substance', tally: votes(inFavour, against, abstaining) })
  return because(decision, untocCop, false).find(({ rule }) => rule === '41')?.text
}

test('votes enough for the quorum show that it was met', () => {
  expect(ofQuorum(58, 7, 34)).toBe('At least 99 were present, so the quorum of 96 is met.')
  expect(ofQuorum(55, 7, 34)).toBe('At least 96 were present, so the quorum of 96 is met.')
})

test('fewer votes than that leave it open', () => {
  expect(ofQuorum(54, 7, 34)).toContain('so the quorum is not judged')
})

test('so it is in French', () => {
  speak(FRENCH)
  expect(ofQuorum(58, 7, 34)).toBe('Il y avait au moins 99 présents\u202F: le quorum de 96 est donc atteint.')
})

test('French agrees with one', () => {
  speak(FRENCH)
  const decision = decided(untocCop, { matter: 'substance', tally: votes(1, 0, 0) })
  expect(reasonsOf(decision, untocCop, false).who.text).toContain('1 + 0 = 1 présent et votant.')
  expect(
    flipLine({ change: 'in favour to against', count: 1, of: 1, then: decision.tally, need: 1, counted: 1 }, null),
  ).toBe('1 pour, 0 contre\u202F: il en faut 1 sur 1')
})

test('a majority of all members is not called simple', () => {
  expect(majorityOf('simple', 'members')).toBe('a majority of all members')
  expect(majorityOf('simple', 'present and voting')).toBe('a simple majority of those voting for or against')
  speak(FRENCH)
  expect(majorityOf('simple', 'members')).toBe('la majorité absolue (plus de la moitié de tous les membres)')
})
