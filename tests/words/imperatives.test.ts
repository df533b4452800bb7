/** What a button that does an act says: two that do different things say so. */
import { describe, expect, test } from 'vitest'
import { imperativeOf } from '#src/words/acts.ts'
import { UNTOLD, type Told } from '#src/words/told.ts'
import { openLabel, openLine } from '#src/floor/voteWords.ts'
import type { MajorityFinding } from '#rules/decide'

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
