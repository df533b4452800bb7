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

const lawOf = ({ id, ruleSet }: RecordedVote): RuleSet => {
  const found = ruleSetById(ruleSet)
  if (found === undefined) throw new Error(`${id}: no rule set "${ruleSet}"`)
  return found
}

const named = rows.map((row) => ({
  name: `${row.id}: ${row.inFavour}-${row.against}-${row.abstaining} ${row.expected.outcome}`,
  row,
}))

describe('votes on record come out as they did', () => {
  test.each(named)('$name', ({ row }) => {
    const answer = decide(lawOf(row), questionOf(row))
    if (!answer.ok) throw new Error(answer.problems.map(({ name }) => name).join(', '))
    const { outcome, majority, quorumOfVotes } = answer.value
    const { counted, need, quorumNeed } = row.expected
    expect(outcome === 'carried').toBe(row.expected.outcome === 'carried')
    expect(outcome === 'no-quorum').toBe(row.expected.outcome === 'no-quorum')
    expect({ counted: majority.counted, need: majority.need, quorumNeed: quorumOfVotes?.need }).toMatchObject({
      ...(counted === undefined ? {} : { counted }),
      ...(need === undefined ? {} : { need }),
      ...(quorumNeed === undefined ? {} : { quorumNeed }),
    })
  })
})

test('there are 82, no id twice, and every body we know has one, but for UNCAC, which none was found of', () => {
  expect(rows).toHaveLength(82)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const without = RULE_SETS.map(({ id }) => id).filter((id) => !rows.some(({ ruleSet }) => ruleSet === id))
  expect(without).toEqual(['uncac-cosp'])
})
