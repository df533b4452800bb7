import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import { decide } from '#rules/decide'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { answerRow } from '#src/tables/question.ts'
import type { Drill } from '#src/drills/drill.ts'
import { drillOf, drillUnder } from '#src/drills/generate.ts'
import { FEWER, keyOf, MANY, seeds } from './support.ts'

/** The decision on a drill's own row, read as a file of votes is read. */
const answered = ({ ruleSet, matter, tally }: Drill) => {
  const answer = answerRow({ ruleSet, matter, ...tally })
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.document.decision
}

describe.each(RULE_SETS.map((law) => [law.id, law === untocCop ? MANY : FEWER] as const))('%s', (ruleSet, count) => {
  test('what a vote comes to is what decide says of its row', () => {
    for (const seed of seeds(count)) {
      const drill = drillOf({ ruleSet, kind: 'carried', seed })
      expect(`${seed} ${keyOf(drill)}`).toBe(`${seed} ${answered(drill).outcome}`)
    }
  })

  test('the majority is the one that decide needs, of as many, and no other option claims the same', () => {
    for (const seed of seeds(count)) {
      const drill = drillOf({ ruleSet, kind: 'majority', seed })
      const { need, counted, kind } = answered(drill).majority
      const right = drill.options.filter(({ right: is }) => is).map(({ text }) => text)
      expect(right).toHaveLength(1)
      expect(right[0]).toMatch(new RegExp(`\\b${need} votes? in favour`))
      expect(right[0]).toContain(kind === 'fixed' ? 'whoever abstains' : ` ${counted} `)
    }
  })

  test('the announcement that is right says the numbers of the decision', () => {
    for (const seed of seeds(count)) {
      const drill = drillOf({ ruleSet, kind: 'announce', seed })
      const { majority, tally, outcome } = answered(drill)
      const [right = '', ...others] = drill.options.filter(({ right: is }) => is).map(({ text }) => text)
      expect(others).toEqual([])
      expect(right).toContain(`${tally.inFavour} in favour, ${tally.against} against, ${tally.abstaining} abstaining.`)
      expect(right).toContain(`: ${majority.counted}. Majority required: ${majority.need}`)
      const isCarried = outcome === 'carried'
      expect(`${seed} ${/Carried|is adopted/.test(right)}`).toBe(`${seed} ${isCarried}`)
      expect(/No decision is taken/.test(right)).toBe(outcome === 'no-quorum')
    }
  })

  test('every number of the row stands in the situation, and presence only where it is told', () => {
    for (const seed of seeds(count)) {
      const { situation, tally } = drillOf({ ruleSet, kind: 'carried', seed })
      expect(situation).toContain(
        `In favour: ${tally?.inFavour}; against: ${tally?.against}; abstaining: ${tally?.abstaining}.`,
      )
      const present = tally?.present
      expect(situation).toContain(present === undefined ? 'The quorum is not in doubt.' : `${present} are present.`)
    }
  })
})

test('where votes in favour are counted whoever votes, nobody’s are not said to be other than too few', () => {
  let met = 0
  for (const law of RULE_SETS)
    for (const seed of seeds(120)) {
      const drill = drillUnder(law, 'carried', seed)
      const { outcome, majority } = answered(drill)
      if (outcome !== 'no-votes-cast' || majority.base === 'present and voting') continue
      met += 1
      expect(drill.options.map(({ id }) => id)).not.toContain('lost')
    }
  expect(met).toBeGreaterThan(0)
})

test('no key is written down: read two thirds in the other way, and the keys of the same seeds follow', () => {
  const law = amend(untocCop, [{ parameter: 'two-thirds reading', value: 'at least' }])
  let turned = 0
  for (const seed of seeds(300)) {
    const before = drillUnder(untocCop, 'carried', seed)
    const { matter, tally } = before
    if (matter === undefined || tally === undefined) throw new Error('no vote')
    const decided = decide(law, { matter, tally, present: tally.present ?? null })
    const after = drillUnder(law, 'carried', seed)
    const plain = after.matter === matter && JSON.stringify(after.tally) === JSON.stringify(tally)
    if (!decided.ok || !plain) continue
    expect(keyOf(after)).toBe(decided.value.outcome)
    if (keyOf(after) !== keyOf(before)) turned += 1
  }
  expect(turned).toBeGreaterThan(0)
})
