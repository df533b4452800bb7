import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decide, type Outcome, type Question } from '#rules/decide'
import { isMatter } from '#rules/matters'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import type { RuleSet } from '#rules/ruleSet'
import { decided } from '../support/decided.ts'

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

const rows = JSON.parse(readFileSync('scenarios/votes/recorded.json', 'utf8')) as readonly RecordedVote[]

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

const bodyOf = (row: RecordedVote): RuleSet => {
  const ruleSet = ruleSetById(row.ruleSet)
  if (ruleSet === undefined) throw new Error(`${row.id}: no rule set "${row.ruleSet}"`)
  return ruleSet
}

const named = rows.map((row) => {
  return { name: `${row.id}: ${row.inFavour}-${row.against}-${row.abstaining} ${row.expected.outcome}`, row }
})

/** Records say whether it was carried, and why not only where it was void; that is told apart here. */
const inTheWordsOfTheRecord = (outcome: Outcome): string =>
  outcome === 'carried' || outcome === 'no-quorum' ? outcome : 'lost'

describe('votes on record come out as they did', () => {
  test.each(named)('$name', ({ row }) => {
    const { outcome, majority, quorumOfVotes } = decided(bodyOf(row), questionOf(row))
    const { counted, need, quorumNeed } = row.expected
    expect(inTheWordsOfTheRecord(outcome)).toBe(row.expected.outcome)
    expect({ counted: majority.counted, need: majority.need, quorumNeed: quorumOfVotes?.need }).toMatchObject({
      ...(counted === undefined ? {} : { counted }),
      ...(need === undefined ? {} : { need }),
      ...(quorumNeed === undefined ? {} : { quorumNeed }),
    })
  })
})

test('the eighty-two of them, from every body but one, which has no recorded vote', () => {
  expect(rows).toHaveLength(82)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const bodies = new Set(rows.map(({ ruleSet }) => ruleSet))
  expect(RULE_SETS.map(({ id }) => id).filter((id) => !bodies.has(id))).toEqual(['uncac-cosp'])
})

test('a majority that a permanent member barred is told from one that was not reached', () => {
  const council = rows.filter(({ vetoes = 0 }) => vetoes > 0)
  const outcomes = council.map((row) => {
    const answer = decide(bodyOf(row), questionOf(row))
    return answer.ok && answer.value.outcome
  })
  expect(outcomes).toEqual(council.map(({ inFavour }) => (inFavour >= 9 ? 'vetoed' : 'lost')))
  expect(outcomes).toContain('vetoed')
})

test('no vote is decided by its name: the code mentions none of them', () => {
  const code = ['rules', 'machines', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  )
  expect(rows.map(({ id }) => id).filter((id) => code.some((text) => text.includes(id)))).toEqual([])
})
