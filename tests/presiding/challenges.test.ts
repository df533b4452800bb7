/** What follows from a wrong ruling: a point of order, an appeal and its vote, or an act done out of order that nobody stops. */
import { describe, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { holdWith, rightly, type Meeting } from '#src/presiding/meeting.ts'
import { recordOf } from '#src/presiding/record.ts'
import { RECORD } from '#src/presiding/recordWords.ts'
import { TEMPERS } from '#src/presiding/setup.ts'
import type { Entry } from '#src/presiding/turn.ts'

/** Every request is ruled on wrongly, and every point of order dismissed or upheld wrongly. */
const erring = (seed: number): Meeting =>
  holdWith({ ruleSet: untocCop, temper: TEMPERS[seed % 4] ?? 'confused', seed, length: 'short' }, (turn) =>
    turn.kind === 'request' || turn.kind === 'ruling' ? turn.options.findIndex(({ right }) => !right) : rightly(turn),
  )

const meetings = Array.from({ length: 60 }, (_, index) => erring(index + 1))

interface Appeal {
  readonly outcome: string
  /** Whether the President had dismissed the point of order. */
  readonly dismissed: boolean
  /** Acts between this result and the next decision of the President. */
  readonly after: readonly string[]
  /** Whether the request that it began with had been granted. */
  readonly granted: boolean
}

const appealsIn = ({ log }: Meeting): readonly Appeal[] =>
  log.flatMap((entry, place): Appeal[] => {
    if (entry.kind !== 'act' || entry.step.event.type !== 'result.announce') return []
    const { event, before, decision } = entry.step
    if (before.context.votes[event.on]?.put.question !== 'appeal' || decision === null) return []
    const earlier = log.slice(0, place)
    const rulings = earlier.flatMap((one) => (one.kind === 'ruling' ? [one.ruling] : []))
    const ruling = rulings.findLast(({ turn }) => turn.kind === 'ruling')
    const request = rulings.findLast(({ turn }) => turn.kind === 'request')
    const rest = log.slice(place + 1)
    const end = rest.findIndex(({ kind }) => kind === 'ruling')
    return [
      {
        outcome: decision.outcome,
        dismissed: ruling?.chosen.doing.does === 'rule' && !ruling.chosen.doing.upheld,
        granted: request?.chosen.doing.does === 'grant',
        after: rest
          .slice(0, end === -1 ? rest.length : end)
          .flatMap((one: Entry) => (one.kind === 'act' ? [one.step.event.type] : [])),
      },
    ]
  })

describe('an appeal', () => {
  const appeals = meetings.flatMap(appealsIn).filter(({ dismissed, granted }) => dismissed && !granted)

  test('that is carried overrules the refusal: what was asked for is done', () => {
    const carried = appeals.filter(({ outcome }) => outcome === 'carried')
    expect(carried.length).toBeGreaterThan(0)
    expect(carried.filter(({ after }) => after.length === 0)).toEqual([])
  })

  test('on equal votes leaves the ruling standing: what was asked for is not done', () => {
    const tied = appeals.filter(({ outcome }) => outcome === 'tied')
    expect(tied.length).toBeGreaterThan(0)
    expect(tied.filter(({ after }) => after.length > 0)).toEqual([])
  })
})

test('what was allowed though it is out of order, and nobody stopped, is done as a deviation and told as one', () => {
  const deviating = meetings.filter(({ log }) => log.some((entry) => entry.kind === 'act' && entry.step.deviates))
  expect(deviating.length).toBeGreaterThan(0)
  for (const meeting of deviating)
    expect(recordOf(meeting).paragraphs.some((text) => text.endsWith(RECORD.deviation))).toBe(true)
})

test('a vote is never broken off by what was allowed in its midst', () => {
  for (const { log } of meetings) {
    const votes = log.flatMap((entry) => (entry.kind === 'act' && entry.vote !== null ? [entry.vote] : []))
    // Put, counted, announced: three acts for each.
    for (const vote of new Set(votes)) expect(votes.filter((one) => one === vote)).toHaveLength(3)
  }
})
