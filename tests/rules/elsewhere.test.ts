import { describe, expect, test } from 'vitest'
import { decide, type Question } from '#rules/decide'
import { elsewhere, type Elsewhere } from '#rules/elsewhere'
import { miscountsOf } from '#rules/miscounts'
import { isMatter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { unescoGeneralConference } from '#rules/sets/unescoGeneralConference'
import { untocCop } from '#rules/sets/untocCop'
import { wha } from '#rules/sets/wha'
import { lawOf, otherLaws, withoutQuorum } from '../support/otherLaws.ts'
import { votes } from '../support/votes.ts'

const vote = (inFavour: number, against: number, abstaining: number): Question => ({
  matter: 'substance',
  tally: votes(inFavour, against, abstaining),
  present: inFavour + against + abstaining,
})

const rowFor = (rows: readonly Elsewhere[], id: string, matter?: string): Elsewhere => {
  const row = rows.find(({ places }) =>
    places.some((place) => place.ruleSet.id === id && (matter === undefined || place.matter === matter)),
  )
  if (row === undefined) throw new Error(`no row for ${id}`)
  return row
}

const decided = ({ finding }: Elsewhere) => {
  if (!finding.ok) throw new Error('not decided')
  return finding.decision
}

describe('one tally under every rule', () => {
  test('who takes part in the session is counted for the body of the bench, and for no other', () => {
    const question: Question = { ...vote(58, 7, 15), matter: 'other-question', participating: 190 }
    const rows = elsewhere([wha, unescoGeneralConference], wha, question)
    expect(decided(rowFor(rows, wha.id, 'other-question')).outcome).toBe('no-quorum')
    expect(decided(rowFor(rows, unescoGeneralConference.id, 'other-question'))).toMatchObject({
      outcome: 'carried',
      quorum: { met: null },
    })
  })

  test('names every matter of every body once, with the verdict that the rules give', () => {
    const question = vote(58, 7, 34)
    const bodies = [...RULE_SETS, ...otherLaws(190)]
    const rows = elsewhere(bodies, untocCop, question)
    const named = rows.flatMap(({ places }) => places.map(({ ruleSet, matter }) => `${ruleSet.id} ${matter}`))
    const all = bodies.flatMap(({ id, matters }) => Object.keys(matters).map((matter) => `${id} ${matter}`))
    expect(named.toSorted()).toEqual(all.toSorted())
    for (const row of rows)
      for (const { ruleSet, matter } of row.places) {
        if (!isMatter(matter)) throw new Error(matter)
        const answer = decide(ruleSet, { ...question, matter })
        // A council has fewer members than voted here: it is told, and not decided.
        const found = row.finding.ok ? row.finding.decision : null
        expect(answer.ok ? [answer.value.outcome, answer.value.majority.need] : null).toEqual(
          found === null ? null : [found.outcome, found.majority.need],
        )
      }
  })

  test('is sorted: carried first, then lost, then what could not be decided; in each the least needed first', () => {
    const bodies = [
      lawOf('small', 15, {}),
      lawOf('large', 400, {}),
      lawOf('members', 190, { majority: { kind: 'simple', of: 'members' } }),
      untocCop,
    ]
    const rows = elsewhere(bodies, untocCop, vote(58, 7, 34))
    expect(rows.map(({ finding }) => (finding.ok ? finding.decision.outcome : 'too many'))).toEqual([
      'carried',
      'carried',
      'lost',
      'no-quorum',
      'too many',
    ])
    expect(rows.map(({ finding }) => (finding.ok ? finding.decision.majority.need : null))).toEqual([
      33,
      44,
      96,
      33,
      null,
    ])
  })

  test('says that a body has fewer members than are present, instead of deciding', () => {
    const { finding } = rowFor(elsewhere([lawOf('small', 15, {})], untocCop, vote(58, 7, 34)), 'small')
    expect(finding).toEqual({ ok: false, members: 15, present: 99 })
  })

  test.each([
    ['simple of those present', ['abstentions count']],
    ['simple of members', ['all members count']],
    ['fixed', ['fixed number']],
    ['three quarters', []],
  ])('%s: says why it differs', (id, differences) => {
    expect(rowFor(elsewhere(otherLaws(190), untocCop, vote(50, 40, 20)), id).differences).toEqual(differences)
  })

  test('says that the reading of two thirds differs only where it makes a difference', () => {
    const rows = (question: Question) => elsewhere(RULE_SETS, untocCop, question)
    expect(rowFor(rows(vote(63, 15, 25)), 'unga-plenary', 'important-question').differences).toContain('at least')
    expect(rowFor(rows(vote(58, 7, 34)), 'unga-plenary', 'important-question').differences).not.toContain('at least')
  })

  test('says where a tie and a quorum part two bodies', () => {
    const even = elsewhere([untocCop, lawOf('larger', 300, {})], untocCop, vote(50, 50, 0))
    expect(rowFor(even, 'untoc-cop', 'procedure').differences).toEqual(['tie'])
    expect(rowFor(even, 'larger').differences).toEqual(['no quorum here'])
    const empty = elsewhere([untocCop, withoutQuorum(lawOf('free', 300, {}))], untocCop, vote(50, 10, 0))
    expect(rowFor(empty, 'free').differences).toEqual(['no quorum judged'])
  })

  test('takes the law on the bench as changed for its own body', () => {
    const changed = { ...untocCop, twoThirds: 'at least' as const }
    expect(decided(rowFor(elsewhere([untocCop], changed, vote(52, 26, 21)), 'untoc-cop', 'substance')).outcome).toBe(
      'carried',
    )
  })
})

describe('how it is often miscounted', () => {
  const miscounts = (law: RuleSet, question: Question) => {
    const answer = decide(law, question)
    if (!answer.ok) throw new Error('cannot be')
    return miscountsOf(law, answer.value)
  }

  test('66 %: 43 of 65 would do, though 44 are needed', () => {
    expect(miscounts(untocCop, { ...vote(43, 22, 0), present: 99 })[1]).toMatchObject({
      miscount: 'as a percentage',
      percent: 66,
      counted: 65,
      need: 43,
      rightNeed: 44,
      misleads: true,
    })
    expect(miscounts(untocCop, vote(58, 7, 34))[1]).toMatchObject({ reached: true, misleads: false })
  })

  test('a simple majority is not 51 %: 97 of 193 are enough', () => {
    const [, percentage] = miscounts(lawOf('assembly', 193, {}), { ...vote(97, 96, 0), matter: 'decision' })
    expect(percentage).toMatchObject({ percent: 51, need: 99, rightNeed: 97, misleads: true })
  })

  test('is not told of where it is right: where all present count, an abstention does work as a no', () => {
    const law = lawOf('present', 190, { majority: { kind: 'simple', of: 'present' } })
    const told = miscounts(law, { ...vote(58, 7, 34), matter: 'decision' }).map(({ miscount }) => miscount)
    expect(told).toEqual(['as a percentage'])
    const fixed = lawOf('fixed', 15, { majority: { kind: 'fixed', votes: 9, of: 'members' } })
    expect(miscounts(fixed, { ...vote(9, 2, 4), matter: 'decision' })).toEqual([])
  })
})
