/** What is answered to a result announced wrongly: each number has its own reason, also where none decides. */
import { expect, test } from 'vitest'
import type { Decision } from '#rules/decide'
import { untocCop } from '#rules/sets/untocCop'
import { announcing, filledBy } from '#src/presiding/counting.ts'
import { Room } from '#src/presiding/room.ts'
import type { Filled } from '#src/presiding/turn.ts'
import { decided } from '../support/decided.ts'
import { votes } from '../support/votes.ts'

const room = new Room({ ruleSet: untocCop, temper: 'cautious', seed: 1, length: 'short' })

const answerTo = (decision: Decision, wrong: (right: Filled) => Partial<Filled>): string => {
  const { fill } = announcing(room, { question: 'manner' }, { decision, votedAgain: false })
  const right = filledBy(decision)
  return fill?.({ ...right, ...wrong(right) }).because ?? ''
}

const WHO = 'Votes for and against count:'
const tooFew = decided(untocCop, { matter: 'procedure', tally: votes(40, 10, 5), present: 55 })
const nobody = decided(untocCop, { matter: 'procedure', tally: votes(0, 0, 100), present: 100 })

test('without a quorum a wrong number is answered with what is counted and needed', () => {
  expect(tooFew.outcome).toBe('no-quorum')
  expect(answerTo(tooFew, ({ counted }) => ({ counted: counted + 1 }))).toContain(`You said 51. ${WHO} 40 + 10 = 50`)
  expect(answerTo(tooFew, ({ need }) => ({ need: need + 1 }))).toContain('You said 27. The majority is more than half')
})

test('where nobody voted for or against, of whom there would be a majority', () => {
  expect(nobody.outcome).toBe('no-votes-cast')
  expect(answerTo(nobody, ({ need }) => ({ need: need + 1 }))).toContain(`${WHO} 0 + 0 = 0`)
  expect(answerTo(nobody, () => ({ outcome: 'carried' }))).toContain('Nobody voted for or against')
})
