import { describe, expect, test } from 'vitest'
import '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { blankUnder, type Asked } from '#src/workbench/asked.ts'
import { benchViewOf } from '#src/workbench/bench.tsx'
import { isDecided, jsonOf, paragraphOf, sentenceOf, type Decided } from '#src/workbench/copies.ts'

const bench = (inFavour: number, against: number, abstaining: number, more: Partial<Asked> = {}): Decided => {
  const view = benchViewOf({
    ...blankUnder(untocCop),
    votes: { by: 'count', inFavour, against, abstaining, silent: 0 },
    ...more,
  })
  if (!isDecided(view)) throw new Error('not decided')
  return view
}

describe('what is copied', () => {
  test('a sentence has the vote, the verdict, the need, the room and the rules', () => {
    expect(sentenceOf(bench(58, 7, 34))).toBe(
      '58 in favour, 7 against, 34 abstaining: carried. UNTOC Conference of the Parties, matter of substance: 44 needed of 65, 14 to spare; 99 present, 96 needed to decide (rules 58, 63 and 41).',
    )
  })

  test('a paragraph reads as a report has it, and says that rules are paraphrased', () => {
    expect(paragraphOf(bench(58, 7, 34))).toBe(
      'The proposal was adopted by 58 votes to 7, with 34 abstentions. In accordance with rule 58, the majority required was more than two thirds of 65, that is, 44 votes in favour. 99 States parties were present; 96 were required for a decision to be taken (rule 41). Rules are paraphrased. This is not the legal text.',
    )
    expect(paragraphOf(bench(40, 30, 26))).toContain(
      'The proposal was not adopted: it received 40 votes in favour and 30 against',
    )
    expect(paragraphOf(bench(40, 10, 1))).toContain('there was no quorum')
  })

  test('where a scenario changed the rules, both say so', () => {
    const changed = bench(40, 30, 26, { majority: { kind: 'simple', of: 'present and voting' } })
    const says =
      'Some of these rules are changed here: Matter of substance: a simple majority of those present and voting, instead of two thirds of those present and voting (rule 58).'
    expect(changed.decided.value.outcome).toBe('carried')
    expect(sentenceOf(changed)).toContain(says)
    expect(paragraphOf(changed)).toContain(says)
  })

  test('without presence nothing is said of a quorum', () => {
    const sentence = sentenceOf(bench(40, 10, 1, { presenceKnown: false }))
    expect(sentence).not.toContain('present,')
    expect(sentence).toContain('carried')
  })

  test('data are those of the command line', () => {
    expect(JSON.parse(jsonOf(bench(58, 7, 34)))).toMatchObject({
      ruleSet: 'untoc-cop',
      matter: 'substance',
      outcome: 'carried',
      majority: { need: 44, counted: 65 },
    })
  })
})
