import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decide, type Question } from '#rules/decide'
import { isMatter } from '#rules/matters'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import type { RuleSet } from '#rules/ruleSet'

/** A vote as the record prints it, and what it came to. */
interface RecordedVote {
  readonly id: string
  readonly ruleSet: string
  readonly matter: string
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
  readonly members?: number
  readonly vetoes?: number
  /** Printed quorum of votes. */
  readonly quorum?: number
  readonly expected: {
    readonly outcome: string
    readonly counted?: number
    readonly need?: number
    readonly quorumNeed?: number
  }
}

const rows = JSON.parse(readFileSync('tests/cases/recorded-votes.json', 'utf8')) as readonly RecordedVote[]

const questionOf = (row: RecordedVote): Question => {
  const { matter, inFavour, against, abstaining, members, vetoes, quorum } = row
  if (!isMatter(matter)) throw new Error(`${row.id}: no matter "${matter}"`)
  return {
    matter,
    tally: { inFavour, against, abstaining },
    ...(members === undefined ? {} : { members }),
    ...(vetoes === undefined ? {} : { vetoes }),
    ...(quorum === undefined ? {} : { quorumOfVotes: quorum }),
  }
}

/** The rows of the bodies we know, each with its law. */
const known = rows.flatMap((row): { name: string; row: RecordedVote; ruleSet: RuleSet }[] => {
  const ruleSet = ruleSetById(row.ruleSet)
  const name = `${row.id}: ${row.inFavour}-${row.against}-${row.abstaining} ${row.expected.outcome}`
  return ruleSet === undefined ? [] : [{ name, row, ruleSet }]
})

describe('votes on record come out as they did', () => {
  test.each(known)('$name', ({ row, ruleSet }) => {
    const answer = decide(ruleSet, questionOf(row))
    if (!answer.ok) throw new Error(answer.problems.map(({ name }) => name).join(', '))
    const { outcome, majority, quorumOfVotes } = answer.value
    const { counted, need, quorumNeed } = row.expected
    expect(outcome === 'carried').toBe(row.expected.outcome === 'carried')
    expect({ counted: majority.counted, need: majority.need, quorumNeed: quorumOfVotes?.need }).toMatchObject({
      ...(counted === undefined ? {} : { counted }),
      ...(need === undefined ? {} : { need }),
      ...(quorumNeed === undefined ? {} : { quorumNeed }),
    })
  })
})

test('no id twice, and UNTOC and the General Assembly have rows', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const bodies = new Set(known.map(({ ruleSet }) => ruleSet.id))
  expect(RULE_SETS.map(({ id }) => id).filter((id) => bodies.has(id))).toEqual(
    expect.arrayContaining(['untoc-cop', 'unga-plenary']),
  )
})
