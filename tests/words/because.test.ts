/** What a decision says of the quorum where nobody said who was present. */
import { afterEach, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { because } from '#src/words/decisions.ts'
import { decided } from '../support/decided.ts'
import { votes } from '../support/votes.ts'

afterEach(() => speak(null))

const ofQuorum = (inFavour: number, against: number, abstaining: number): string | undefined => {
  const decision = decided(untocCop, { matter: 'substance', tally: votes(inFavour, against, abstaining) })
  return because(decision, untocCop).find(({ rule }) => rule === '41')?.text
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
