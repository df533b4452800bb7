/** What a button that does an act says: two that do different things say so. */
import { describe, expect, test } from 'vitest'
import { imperativeOf } from '#src/words/acts.ts'
import { UNTOLD, type Told } from '#src/words/told.ts'
import { openLabel, openLine } from '#src/floor/voteWords.ts'
import { flipTitle } from '#src/words/votes.ts'
import { because } from '#src/words/reasons.ts'
import { decide, type MajorityFinding } from '#rules/decide'
import { untocCop } from '#rules/sets/untocCop'

const people = { kenya: { role: 'party', name: 'Kenya' }, secretariat: { role: 'secretariat', name: null } } as const
const told: Told = { ...UNTOLD, motions: { 'motion-1': 'suspend the meeting' } }

describe('a roll-call', () => {
  const ask = (on: string) => imperativeOf({ type: 'rollCall.ask', by: 'kenya', in: 'plenary', on }, people, told)

  test('is asked for on one of the votes that are pending', () => {
    expect(ask('motion-1')).toBe('ask for a roll-call on the motion to suspend the meeting')
    expect(ask('question')).toBe('ask for a roll-call')
  })

  test('has its answers recorded', () => {
    expect(
      imperativeOf(
        { type: 'roll.answer', by: 'secretariat', in: 'plenary', on: 'vote-1', party: 'kenya', answer: 'yes' },
        people,
        told,
      ),
    ).toBe('record “Kenya: yes”')
  })
})

describe('why', () => {
  const whyOf = (inFavour: number, against: number, present: number): string => {
    const answer = decide(untocCop, { matter: 'procedure', tally: { inFavour, against, abstaining: 0 }, present })
    return answer.ok
      ? because(answer.value, untocCop, false)
          .map(({ text }) => text)
          .join(' ')
      : ''
  }

  test('a vote without a quorum reaches nothing', () => {
    expect(whyOf(63, 15, 78)).toContain('Only 78 are present')
    expect(whyOf(63, 15, 78)).not.toContain('to spare')
    expect(whyOf(63, 15, 103)).toContain('to spare')
  })

  test('of nobody there is no majority', () => {
    expect(whyOf(0, 0, 103)).toContain('Nobody voted for or against')
    expect(whyOf(0, 0, 103)).not.toContain('more than half of 0')
  })
})

describe('what would turn it', () => {
  const leaving = { change: 'leave the room', count: 8, of: 25, need: 53, counted: 78 } as const

  test('those who abstain are named where they alone leave', () => {
    const then = { inFavour: 63, against: 15, abstaining: 17, present: 95 }
    expect(flipTitle({ ...leaving, then }, { abstaining: 25 })).toBe('8 who abstain leave')
    expect(flipTitle({ ...leaving, then }, { abstaining: 20 })).toBe('8 leave the room')
  })
})

describe('before the count', () => {
  const finding = (base: MajorityFinding['base']): MajorityFinding => ({
    kind: 'fixed',
    base,
    rule: '27',
    need: 9,
    have: 0,
    counted: 15,
    margin: -9,
    met: false,
  })

  test('who abstains matters only where those voting are counted', () => {
    expect(openLine(finding('present and voting'), 15)).toContain('9 if all 15 vote, fewer if some abstain')
    expect(openLabel(finding('present and voting'))).toBe('9 needed if all vote')
    expect(openLine(finding('members'), 15)).toContain('9, whoever abstains')
    expect(openLabel(finding('members'))).toBe('9 needed')
  })
})
