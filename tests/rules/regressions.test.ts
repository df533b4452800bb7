/** Votes that software in use decides wrongly. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import { countBallots, type Choice, type Voter } from '#rules/ballots'
import { leastReaching } from '#rules/fraction'
import { isMatter } from '#rules/matters'
import type { RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import type { ExpectedVote } from '#src/provenance/votes.ts'
import { decided } from '../support/decided.ts'
import { acts, voteAskedFor } from '../support/sitting.ts'
import { votes } from '../support/votes.ts'

type Counts = readonly [inFavour: number, against: number, abstaining: number]

/** A vote, the law it is put under as changed, and what it must come to. The app asks the same of itself. */
interface Regression extends ExpectedVote {
  readonly says: string
}

const REGRESSIONS = JSON.parse(readFileSync('scenarios/votes/regressions.json', 'utf8')) as readonly Regression[]

describe('votes that are often decided wrongly', () => {
  test.each(REGRESSIONS.map((row) => [`${row.says}: ${row.inFavour}-${row.against}-${row.abstaining}`, row] as const))(
    '%s',
    (_, { ruleSet, matter, inFavour, against, abstaining, twoThirds, expected, ...room }) => {
      const body = RULE_SETS.find(({ id }) => id === ruleSet)
      if (body === undefined || !isMatter(matter)) throw new Error(`${ruleSet}, ${matter}`)
      const { present, members, participating } = room
      const law = twoThirds === undefined ? body : { ...body, twoThirds }
      const { outcome, majority, quorum } = decided(law, {
        matter,
        tally: votes(inFavour, against, abstaining),
        ...(present === undefined ? {} : { present }),
        ...(members === undefined ? {} : { members }),
        ...(participating === undefined ? {} : { participating }),
      })
      expect({ outcome, counted: majority.counted, need: majority.need, quorumNeed: quorum?.need }).toMatchObject(
        expected,
      )
    },
  )

  test('each has a name of its own', () => {
    expect(new Set(REGRESSIONS.map(({ id }) => id)).size).toBe(REGRESSIONS.length)
    expect(REGRESSIONS.length).toBeGreaterThan(25)
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

  test('observers and organizations in the room are in no quorum and no base', () => {
    const attended = (organizations: number) =>
      voteAskedFor({ parties: 3, organizations }).does(acts.claim('a', 'procedure'))
    const one = attended(1).votes(acts.putStatus('organization-1'), 1, 0, 1).decision
    const conference = attended(3).does(acts.agree('one by one'))
    const three = conference.votes(acts.putStatus('organization-1'), 1, 0, 1).decision
    expect(three).toEqual(one)
    expect(three).toMatchObject({ quorum: { need: 2, have: 3 }, majority: { counted: 1 } })
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

test('63-15-25 needs 52 by at least two thirds and 53 by more than two thirds', () => {
  const { readings } = decided(untocCop, { matter: 'substance-or-procedure', tally: votes(63, 15, 25), present: 103 })
  expect(readings.map(({ need }) => need)).toEqual([52, 53])
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
