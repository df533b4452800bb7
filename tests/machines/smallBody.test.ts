/** The small body that is walked over: who is in it, how many, and what of the law is scaled to it. */
import { describe, expect, test } from 'vitest'
import { smallBody } from '#machines/smallBody'
import { unsc } from '#rules/sets/unsc'
import { unsc1946 } from '#rules/sets/unsc1946'
import { untocCop } from '#rules/sets/untocCop'

describe('a small body', () => {
  test('has these parties, who take part and are not yet there, and one or two of everybody else', () => {
    const { participants, participating, present } = smallBody(untocCop, 3)
    const named = { name: null }
    expect(participants).toEqual({
      president: { role: 'president', ...named },
      secretariat: { role: 'secretariat', ...named },
      bureau: { role: 'bureau', ...named },
      'party-1': { role: 'party', ...named },
      'party-2': { role: 'party', ...named },
      'party-3': { role: 'party', ...named },
      union: { role: 'regional organization', ...named, memberParties: ['party-1', 'party-2'] },
      signatory: { role: 'signatory', ...named },
      observer: { role: 'observer', ...named },
      'organization-1': { role: 'organization', ...named },
      'organization-2': { role: 'organization', ...named },
    })
    expect([participating, present]).toEqual([3, 0])
    expect(smallBody(untocCop, 5)).toMatchObject({ participating: 5, present: 0 })
  })

  test('elects three officers, and has as many members as parties', () => {
    const { ruleSet } = smallBody(untocCop, 4)
    expect(ruleSet.offices).toEqual({ President: 1, 'Vice-President': 2 })
    expect(ruleSet.members.count).toBe(4)
  })

  test('has otherwise the law as it is', () => {
    const { ruleSet } = smallBody(untocCop, 3)
    const { members, offices, ...law } = ruleSet
    const { members: _, offices: _offices, ...written } = untocCop
    expect(law).toEqual(written)
    expect([members.count, offices['Rapporteur']]).toEqual([3, undefined])
  })

  test('decides by the same share of its members where the law fixes a number of votes', () => {
    const votes = (ruleSet: typeof unsc, parties: number) =>
      Object.values(smallBody(ruleSet, parties).ruleSet.matters).flatMap(({ majority }) =>
        majority.kind === 'fixed' ? [majority] : [],
      )
    // Nine of fifteen, and seven of eleven.
    expect(votes(unsc, 5)[0]).toEqual({ kind: 'fixed', votes: 3, of: 'members' })
    expect(votes(unsc, 4)[0]?.votes).toBe(3)
    expect(votes(unsc, 3)[0]?.votes).toBe(2)
    expect(votes(unsc1946, 5)[0]?.votes).toBe(4)
    const [before] = Object.entries(unsc.matters)
    const [after] = Object.entries(smallBody(unsc, 5).ruleSet.matters)
    expect(after).toEqual([before?.[0], { ...before?.[1], majority: { kind: 'fixed', votes: 3, of: 'members' } }])
  })
})
