/** A result as it is announced: four parts, in their order, every number the decision's. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Put } from '#machines/context'
import { isTakenTwice } from '#machines/ties'
import { replayBranch, applyEdits } from '#scenarios/branch'
import { decide, type Decision, type Question } from '#rules/decide'
import { isMatter, type Matter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { unsc } from '#rules/sets/unsc'
import { iloConference } from '#rules/sets/iloConference'
import { untocCop } from '#rules/sets/untocCop'
import { announcementOf, inOneBreath, type Announcement } from '#src/words/announcement.ts'
import { observers2022, stepAt } from '../support/record.ts'

const decided = (ruleSet: RuleSet, question: Question): Decision => {
  const answer = decide(ruleSet, question)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value
}

const PROPOSAL: Put = { question: 'proposal' }
const APPEAL: Put = { question: 'appeal' }

const announced = (
  ruleSet: RuleSet,
  put: Put,
  matter: Matter,
  votes: readonly number[],
  more: Partial<Question> = {},
) => {
  const [inFavour = 0, against = 0, abstaining = 0] = votes
  const decision = decided(ruleSet, { matter, tally: { inFavour, against, abstaining }, ...more })
  return announcementOf(put, decision, isTakenTwice(put, decision), ruleSet, {})
}

describe('the three votes of 17 October 2022', () => {
  const branch = applyEdits(observers2022, [])
  const { participants } = branch.input
  const record = replayBranch(branch)
  const of = (id: string, put: Put): Announcement => {
    const { decision } = stepAt(record, id)
    if (decision === null) throw new Error(`no decision at ${id}`)
    return announcementOf(put, decision, false, untocCop, participants)
  }

  test('it is a matter of procedure: 63 to 15, 53 of 78', () => {
    expect(of('ballots-1', { question: 'nature' })).toEqual({
      votes: '63 in favour, 15 against, 25 abstaining.',
      counted: 'States parties present and voting: 78.',
      majority: 'Majority required: 53, more than two thirds of 78 (rule 61).',
      outcome: 'Carried: it is a matter of procedure.',
    })
  })

  test('one decision for all: 59 to 12, 36 of 71', () => {
    expect(of('ballots-2', { question: 'manner' })).toEqual({
      votes: '59 in favour, 12 against, 30 abstaining.',
      counted: 'States parties present and voting: 71.',
      majority: 'Majority required: 36, more than half of 71 (rule 60).',
      outcome: 'Carried: one decision for all.',
    })
  })

  test('the three organizations are admitted: 58 to 7, 33 of 65', () => {
    const organizations = ['organization-1', 'organization-2', 'organization-3']
    expect(of('ballots-3', { question: 'status', organizations })).toEqual({
      votes: '58 in favour, 7 against, 34 abstaining.',
      counted: 'States parties present and voting: 65.',
      majority: 'Majority required: 33, more than half of 65 (rule 60).',
      outcome: 'Carried: observer status is accorded to the three organizations.',
    })
  })
})

describe('whatever a vote comes to', () => {
  test('one short', () => {
    expect(announced(untocCop, PROPOSAL, 'substance', [52, 26, 5]).outcome).toBe(
      'The proposal is not adopted, 1 short.',
    )
  })

  test('equal votes on a matter of procedure', () => {
    expect(announced(untocCop, { question: 'division' }, 'procedure', [40, 40, 3]).outcome).toBe(
      'Not carried, the votes are equal: the proposal is put as a whole.',
    )
  })

  test('equal votes on an appeal leave the ruling standing', () => {
    expect(announced(untocCop, APPEAL, 'appeal', [40, 40]).outcome).toBe(
      'Not carried, the votes are equal: the ruling stands.',
    )
  })

  test('equal votes in the Assembly are not rejected yet', () => {
    const { outcome } = announced(ungaPlenary, PROPOSAL, 'other-question', [40, 40])
    expect(outcome).toMatch(/^The votes are equal: .*a second time.*\(rule 95\)\.$/)
  })

  test('nobody votes for or against', () => {
    const { counted, outcome } = announced(untocCop, PROPOSAL, 'substance', [0, 0, 90])
    expect(counted).toBe('States parties present and voting: 0.')
    expect(outcome).toBe('The proposal is not adopted, nobody voted for or against.')
  })

  test('no quorum: no decision, and by how many it fails', () => {
    const { outcome } = announced(untocCop, PROPOSAL, 'substance', [60, 10, 5], { present: 80 })
    expect(outcome).toBe('No decision is taken: 80 are present and 96 are needed (rule 41).')
  })

  test('a quorum of votes', () => {
    const announcement = announced(iloConference, PROPOSAL, 'instrument', [180, 20, 60], { quorumOfVotes: 290 })
    expect(announcement.counted).toBe('Votes cast for and against: 200.')
    expect(announcement.outcome).toContain('200 votes were cast for and against and 290 are needed')
  })

  test('a veto', () => {
    const announcement = announced(unsc, PROPOSAL, 'substance', [13, 1, 1], { vetoes: 1 })
    expect(announcement.majority).toBe('Majority required: 9 votes in favour, whoever abstains (Charter 27(3)).')
    expect(announcement.counted).toBe('Members in all: 15.')
    expect(announcement.outcome).toBe('The proposal is not adopted, 1 of the votes against bars adoption.')
  })
})

/** Every body with every matter that it answers. */
const MATTERS_OF_BODIES = RULE_SETS.flatMap((ruleSet) =>
  Object.keys(ruleSet.matters)
    .filter(isMatter)
    .map((matter) => [ruleSet.id, matter, ruleSet] as const),
)

test.each(MATTERS_OF_BODIES)('%s, %s: read in order, the numbers are those of the decision', (_id, matter, ruleSet) => {
  const most = Math.min(60, Math.floor(ruleSet.members.count / 3))
  const votes = fc.tuple(fc.nat(most), fc.nat(most), fc.nat(most))
  fc.assert(
    fc.property(votes, ([inFavour, against, abstaining]) => {
      const present = inFavour + against + abstaining
      const decision = decided(ruleSet, { matter, tally: { inFavour, against, abstaining }, present })
      const put = matter === 'appeal' ? APPEAL : PROPOSAL
      const announcement = announcementOf(put, decision, false, ruleSet, {})
      const { votes: cast, counted, majority } = announcement
      expect(cast).toBe(`${inFavour} in favour, ${against} against, ${abstaining} abstaining.`)
      expect(counted.match(/\d+/g)).toEqual([String(decision.majority.counted)])
      expect(/^Majority required: (\d+)/.exec(majority)?.[1]).toBe(String(decision.majority.need))
      expect(majority).toContain(decision.majority.rule ?? 'Majority')
      expect(inOneBreath(announcement)).toBe(Object.values(announcement).join(' '))
    }),
  )
})
