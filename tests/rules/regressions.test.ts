/** Votes that software in use decides wrongly. */
import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import { countBallots, type Choice, type Voter } from '#rules/ballots'
import { decide, type Decision, type Question } from '#rules/decide'
import { leastReaching } from '#rules/fraction'
import { isMatter } from '#rules/matters'
import type { RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { acts, voteAskedFor } from '../support/sitting.ts'
import { votes } from '../support/votes.ts'

type Counts = readonly [inFavour: number, against: number, abstaining: number]

const decided = (ruleSet: RuleSet, question: Question): Decision => {
  const answer = decide(ruleSet, question)
  if (!answer.ok) throw new Error(answer.problems.map(({ name }) => name).join(', '))
  return answer.value
}
const simple = (...counts: Counts) => decided(untocCop, { matter: 'procedure', tally: votes(...counts) })
const substance = (twoThirds: TwoThirdsReading, ...counts: Counts) =>
  decided({ ...untocCop, twoThirds }, { matter: 'substance', tally: votes(...counts) })

describe('simple majority of those present and voting', () => {
  test('50-50-0 is a tie, and a tie does not carry', () => {
    expect(simple(50, 50, 0)).toMatchObject({ outcome: 'tied', majority: { counted: 100, need: 51, met: false } })
  })

  test('2-1-97 carries: abstentions are no noes', () => {
    expect(simple(2, 1, 97)).toMatchObject({ outcome: 'carried', majority: { counted: 3, need: 2 } })
  })

  test('39-38 carries: of 77, 39 are needed and not 40', () => {
    expect(simple(39, 38, 0)).toMatchObject({ outcome: 'carried', majority: { counted: 77, need: 39, margin: 0 } })
  })

  test.each([
    [0, 0, 30],
    [0, 0, 0],
  ] as const)('%i-%i-%i: no votes were cast, and nothing carries', (yes, no, abstaining) => {
    expect(simple(yes, no, abstaining)).toMatchObject({ outcome: 'no-votes-cast', majority: { met: false } })
    expect(substance('at least', yes, no, abstaining).outcome).toBe('no-votes-cast')
    expect(substance('more than', yes, no, abstaining).outcome).toBe('no-votes-cast')
  })
})

describe('two thirds', () => {
  test('52-26 carries by at least two thirds and is lost by more than two thirds', () => {
    expect(substance('at least', 52, 26, 0)).toMatchObject({ outcome: 'carried', majority: { need: 52 } })
    expect(substance('more than', 52, 26, 0)).toMatchObject({ outcome: 'lost', majority: { need: 53, margin: -1 } })
  })

  test.each(['at least', 'more than'] as const)('33-17 is lost, read as %s', (reading) => {
    expect(substance(reading, 33, 17, 0)).toMatchObject({ outcome: 'lost', majority: { need: 34 } })
  })

  test.each([
    [2, 1],
    [4, 2],
    [62, 31],
  ])('%i-%i carries by at least two thirds: it is exactly two thirds', (inFavour, against) => {
    expect(substance('at least', inFavour, against, 0)).toMatchObject({ outcome: 'carried', majority: { margin: 0 } })
  })
})

test('55 per cent of 100 is 55', () => {
  expect(leastReaching({ numerator: 55, denominator: 100, comparison: 'at least' }, 100)).toBe(55)
})

describe('before the first ballot', () => {
  test('the question is open: nothing has been decided, and certainly not passed', () => {
    const conference = voteAskedFor({ parties: 3, organizations: 1 }).does(acts.putStatus('organization-1'))
    expect(conference.decision).toBeNull()
    expect(conference.status).toEqual({ 'organization-1': 'pending' })
  })
})

describe('who counts', () => {
  describe('a State that passes in a roll-call and votes in the second round', () => {
    const first = acts.roll({ a: 'yes', b: 'yes', d: 'no' })
    const called = () =>
      voteAskedFor({ parties: 5, organizations: 1 }).does({ ...acts.putStatus('organization-1') }, first)
    const second = (votes: Readonly<Record<string, Choice>>) =>
      ({ ...acts.roll(votes), type: 'ballots.correct' }) as const

    test('both rounds are counted', () => {
      const { decision } = called().does(second({ c: 'yes', e: 'abstain' }), acts.announce())
      expect(decision?.tally).toMatchObject({ inFavour: 3, against: 1, abstaining: 1 })
    })

    test('who is called again votes anew, and once', () => {
      const { decision } = called().does(second({ d: 'yes' }), acts.announce())
      expect(decision?.tally).toMatchObject({ inFavour: 3, against: 0, abstaining: 0 })
    })

    test('until then it has cast nothing: it is neither a no nor an abstention', () => {
      expect(called().does(acts.announce()).decision?.tally).toMatchObject({ inFavour: 2, against: 1, abstaining: 0 })
    })
  })

  test('by show of hands, by roll call or by machine: one verdict', () => {
    const ballots = [acts.cast(2, 1, 1), acts.roll({ a: 'yes', b: 'no', c: 'abstain', d: 'yes' })]
    const decisions = (['show of hands', 'roll-call', 'recorded vote'] as const).flatMap((method) =>
      ballots.map((cast) => {
        const put = { ...acts.putStatus('organization-1'), method }
        return voteAskedFor({ parties: 5, organizations: 1 }).does(put, cast, acts.announce()).decision
      }),
    )
    expect(new Set(decisions.map((decision) => JSON.stringify(decision))).size).toBe(1)
    expect(decisions[0]).toMatchObject({ outcome: 'lost', majority: { counted: 3, need: 3 } })
  })

  test('a State that is present and casts nothing is not a no', () => {
    const silent = decided(untocCop, { matter: 'procedure', tally: votes(50, 49, 0), present: 190 })
    expect(silent).toMatchObject({ outcome: 'carried', majority: { counted: 99, need: 50 } })
  })

  test('observers and organizations in the room are in no quorum and no base', () => {
    const attended = (organizations: number) =>
      voteAskedFor({ parties: 3, organizations }).does(acts.claim('a', 'procedure'))
    const one = attended(1).votes(acts.putStatus('organization-1'), 1, 0, 1).decision
    const conference = attended(3).does(acts.agree('one by one'))
    const three = conference.votes(acts.putStatus('organization-1'), 1, 0, 1).decision
    expect(three).toEqual(one)
    expect(three).toMatchObject({ quorum: { need: 2, have: 3 }, majority: { counted: 1 } })
  })

  test('an absent State counts in the base of the Organization of American States', () => {
    const oas = RULE_SETS.find(({ id }) => id === 'oas-general-assembly')
    if (oas === undefined) throw new Error('no such body')
    const at = (...counts: Counts) => decided(oas, { matter: 'decision', tally: votes(...counts), present: 20 })
    expect(at(17, 0, 3)).toMatchObject({ outcome: 'lost', majority: { counted: 34, need: 18 } })
    expect(at(18, 2, 0)).toMatchObject({ outcome: 'carried', majority: { counted: 34, need: 18 } })
  })

  test('an absent State counts where the majority is of the members', () => {
    const ofMembers: RuleSet = {
      ...untocCop,
      slots: { ...untocCop.slots, 'quorum.decide': null },
      members: { ...untocCop.members, count: 53 },
      matters: {
        decision: {
          label: 'Decision',
          rule: null,
          majority: { kind: 'simple', of: 'members' },
          veto: false,
          quorumOfVotes: null,
          grade: 'inferred',
        },
      },
    }
    const at = (...counts: Counts) => decided(ofMembers, { matter: 'decision', tally: votes(...counts), present: 40 })
    expect(at(26, 2, 0)).toMatchObject({ outcome: 'lost', majority: { counted: 53, need: 27 } })
    expect(at(27, 2, 0)).toMatchObject({ outcome: 'carried', majority: { counted: 53, need: 27 } })
  })

  describe('a regional organization of 27', () => {
    const members = Array.from({ length: 27 }, (_, index) => `member-${index + 1}`)
    const voters = new Map<string, Voter>([
      ['union', { id: 'union', memberParties: members }],
      ...members.map((id): [string, Voter] => [id, { id, memberParties: null }]),
    ])
    const roll = (ids: readonly string[]) =>
      countBallots({ by: 'name', votes: Object.fromEntries(ids.map((id): [string, Choice] => [id, 'yes'])) }, voters)

    test('casts 27 votes', () => {
      expect(roll(['union'])).toEqual({ ok: true, value: votes(27, 0, 0) })
    })
    test('or its members vote', () => {
      expect(roll(members)).toEqual({ ok: true, value: votes(27, 0, 0) })
    })
    test('never both', () => {
      const both = roll(['union', 'member-27'])
      expect(both.ok ? [] : both.problems.map(({ name }) => name)).toEqual(['organization-and-members-both-vote'])
    })
  })
})

describe('UNTOC, 17 October 2022', () => {
  const held = (matter: string, present: number | null, ...counts: Counts) => {
    if (!isMatter(matter)) throw new Error(matter)
    return decided(untocCop, { matter, tally: votes(...counts), present, members: 190, participating: 133 })
  }

  test.each([
    ['substance-or-procedure', [63, 15, 25], 78, 53, 'carried'],
    ['procedure', [59, 12, 30], 71, 36, 'carried'],
    ['procedure', [58, 7, 34], 65, 33, 'carried'],
    ['substance', [58, 7, 34], 65, 44, 'carried'],
    ['substance-or-procedure', [63, 32, 8], 95, 64, 'lost'],
    ['substance', [58, 30, 11], 88, 59, 'lost'],
    ['procedure', [58, 30, 11], 88, 45, 'carried'],
  ] as const)('%s, %o: of %i, %i are needed: %s', (matter, [yes, no, abstaining], counted, need, outcome) => {
    expect(held(matter, null, yes, no, abstaining)).toMatchObject({ outcome, majority: { counted, need } })
  })

  test('63-15-25 needs 52 by at least two thirds and 53 by more than two thirds', () => {
    expect(held('substance-or-procedure', 103, 63, 15, 25).readings.map(({ need }) => need)).toEqual([52, 53])
  })

  test('with 99 of 190 present a decision is possible, with 95 there is no quorum: 96 are needed', () => {
    expect(held('procedure', 99, 58, 7, 30)).toMatchObject({ outcome: 'carried', quorum: { need: 96, met: true } })
    expect(held('procedure', 95, 58, 7, 30)).toMatchObject({ outcome: 'no-quorum', quorum: { have: 95, met: false } })
  })

  test('95 would do if the parties were 189', () => {
    const tally = votes(58, 7, 30)
    expect(decided(untocCop, { matter: 'procedure', tally, present: 95, members: 189 })).toMatchObject({
      outcome: 'carried',
      quorum: { need: 95 },
    })
  })
})

const TIED = RULE_SETS.filter(({ matters: { appeal } }) => appeal?.majority.of === 'present and voting')

test.each(TIED)('an appeal against a ruling, tied in $shortName: not overruled, so the ruling stands', (ruleSet) => {
  expect(decided(ruleSet, { matter: 'appeal', tally: votes(40, 40, 10) })).toMatchObject({
    outcome: 'tied',
    onTie: 'ruling stands',
  })
  expect(decided(ruleSet, { matter: 'appeal', tally: votes(41, 40, 10) }).outcome).toBe('carried')
})

test('the number shown is the number applied: that many carry, one fewer does not', () => {
  for (const ruleSet of RULE_SETS)
    for (const matter of Object.keys(ruleSet.matters).filter(isMatter)) {
      if (ruleSet.matters[matter]?.majority.of !== 'present and voting') continue
      for (let voting = 1; voting <= 90; voting += 1) {
        const outcome = (yes: number) => decided(ruleSet, { matter, tally: votes(yes, voting - yes, 0) })
        const { need } = outcome(0).majority
        expect([need <= voting, outcome(need).outcome, outcome(need - 1).outcome === 'carried']).toEqual([
          true,
          'carried',
          false,
        ])
      }
    }
})

test('what is changed in the law is what is applied: the same 52-26, by each reading of two thirds', () => {
  for (const ruleSet of RULE_SETS)
    for (const matter of Object.keys(ruleSet.matters).filter(isMatter)) {
      const { kind, of } = ruleSet.matters[matter]?.majority ?? {}
      if (kind !== 'two-thirds' || of !== 'present and voting') continue
      const asked = (value: TwoThirdsReading) =>
        decided(amend(ruleSet, [{ parameter: 'two-thirds reading', value }]), { matter, tally: votes(52, 26, 0) })
      expect([asked('at least').majority.need, asked('at least').outcome]).toEqual([52, 'carried'])
      expect([asked('more than').majority.need, asked('more than').outcome]).toEqual([53, 'lost'])
    }
})
