import { afterEach, describe, expect, test } from 'vitest'
import '#rules/sets/byId'
import type { RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { blankUnder, type Asked } from '#src/workbench/asked.ts'
import { benchViewOf } from '#src/workbench/bench.tsx'
import { consequenceInShort, resultInReport } from '#src/workbench/copiedResult.ts'
import { isDecided, jsonOf, paragraphOf, sentenceOf, type Decided } from '#src/workbench/copies.ts'
import { decided } from '../../support/decided.ts'
import { votes } from '../../support/votes.ts'

const bench = (inFavour: number, against: number, abstaining: number, more: Partial<Asked> = {}): Decided => {
  const view = benchViewOf({
    ...blankUnder(untocCop),
    votes: { by: 'count', inFavour, against, abstaining, silent: 0 },
    ...more,
  })
  if (!isDecided(view)) throw new Error('not decided')
  return view
}

afterEach(() => speak(null))

describe('what is copied', () => {
  test('a sentence has the vote, the verdict, the need, the room and the rules', () => {
    expect(sentenceOf(bench(58, 7, 34))).toBe(
      '58 in favour, 7 against, 34 abstaining. Carried. UNTOC Conference of the Parties, “Matter of substance”: 44 needed of 65, 14 to spare; 99 present, 96 needed to decide (rule 41; rule 58, inferred; rule 63, inferred).',
    )
  })

  test('a paragraph reads as a report has it, and says that rules are paraphrased', () => {
    expect(paragraphOf(bench(58, 7, 34))).toBe(
      'The proposal was adopted by 58 votes to 7, with 34 abstentions. The majority required was more than two thirds of 65, that is, 44 votes in favour (rule 58, inferred). 99 States parties were present; 96 were required for a decision to be taken (rule 41). Rules are paraphrased. This is not the legal text.',
    )
    expect(paragraphOf(bench(40, 30, 26))).toContain(
      'The proposal was not adopted. There were 40 votes in favour and 30 against, with 26 abstentions.',
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
    expect(sentence).toContain('Carried.')
  })

  test('votes enough for the quorum show that it was met', () => {
    const unknown = bench(58, 7, 34, { presenceKnown: false })
    expect(sentenceOf(unknown)).toContain('; at least 99 present, 96 needed to decide')
    expect(paragraphOf(unknown)).toContain(
      'At least 99 States parties were present, so the quorum of 96 was met (rule 41',
    )
  })

  test('what follows is said of each kind of matter', () => {
    const appeal = bench(30, 30, 40, { matter: 'appeal' })
    expect(sentenceOf(appeal)).toContain(
      '40 abstaining. Not carried: a tie, so the ruling stands. UNTOC Conference of the Parties, “Appeal: is the ruling overruled?”: 31 needed of 60',
    )
    expect(paragraphOf(appeal)).toContain(
      'The appeal was not carried; the President’s ruling stands. There were 30 votes in favour',
    )
    expect(paragraphOf(bench(66, 33, 1, { matter: 'reconsideration' }))).toContain(
      'The motion to reconsider was not carried; the decision stands.',
    )
    expect(paragraphOf(bench(52, 26, 25, { matter: 'substance-or-procedure' }))).toContain(
      'it is a matter of substance.',
    )
    expect(paragraphOf(bench(53, 47, 0, { matter: 'procedure' }))).toContain('The motion was carried by 53 votes to 47')
    expect(paragraphOf(bench(10, 2, 0, { matter: 'appeal' }))).toContain('No decision could be taken on the appeal')
  })

  test('the nature of a matter is what the body makes of it', () => {
    const natures = (law: RuleSet, inFavour: number, against: number) => {
      const decision = decided(law, { matter: 'substance-or-procedure', tally: votes(inFavour, against, 0) })
      return [resultInReport(decision, law), consequenceInShort(decision, law)]
    }
    const important: RuleSet = {
      ...untocCop,
      classification: {
        matter: 'substance-or-procedure',
        whenCarried: 'important-question',
        whenNot: 'other-question',
      },
    }
    expect(natures(untocCop, 60, 20)).toEqual([
      'It was held, by 60 votes to 20, with no abstentions, that it is a matter of procedure.',
      'it is a matter of procedure',
    ])
    expect(natures(important, 60, 20)).toEqual([
      'It was held, by 60 votes to 20, with no abstentions, that it is an important question.',
      'it is an important question',
    ])
    expect(natures(untocCop, 20, 60)).toEqual([
      'It was not held that it is a matter of procedure: it is a matter of substance. There were 20 votes in favour and 60 against, with no abstentions.',
      'it is a matter of substance',
    ])
    expect(natures(important, 20, 60)[1]).toBe('it is not an important question')
    // Of a body that tells no natures it is a proposal like another.
    expect(natures({ ...untocCop, classification: null }, 20, 60)[1]).toBeNull()
  })

  test('an equal vote that is to be taken again has rejected nothing', () => {
    const paragraph = paragraphOf(bench(50, 50, 0, { ruleSet: 'unga-plenary', matter: 'other-question' }))
    expect(paragraph).toContain('An equal vote is taken a second time')
    expect(paragraph).not.toContain('not adopted')
  })

  test('what the sources leave open goes along where it decides', () => {
    const reading = bench(52, 26, 25, { matter: 'substance-or-procedure' })
    for (const text of [sentenceOf(reading), paragraphOf(reading)]) {
      expect(text).toContain('Here the reading decides')
      expect(text).toContain('rule 61, inferred')
    }
    const base = bench(48, 46, 1, { matter: 'procedure' })
    for (const text of [sentenceOf(base), paragraphOf(base)])
      expect(text).toContain('there are 189 States parties, and 95')
  })

  test('an article of a treaty is no rule', () => {
    const veto = bench(9, 1, 5, { ruleSet: 'unsc', matter: 'substance', vetoes: 1 })
    expect(sentenceOf(veto)).toContain('(Charter 27(3)')
    expect(sentenceOf(veto)).not.toContain('rule Charter')
    expect(paragraphOf(veto)).toContain('9 votes in favour were required (Charter 27(3)).')
  })

  test('so it is in French', async () => {
    speak(FRENCH)
    await FRENCH.rest()
    expect(paragraphOf(bench(30, 30, 40, { matter: 'appeal' }))).toContain(
      'L’appel a été rejeté\u202F: la décision du Président est maintenue.',
    )
    const veto = bench(9, 1, 0, { ruleSet: 'unsc', matter: 'substance', vetoes: 1 })
    expect(sentenceOf(veto)).toContain('0 abstention. Non adopté\u202F: veto. ')
    expect(paragraphOf(veto)).toContain('9\u00A0voix pour et 1 contre, sans abstention')
    expect(paragraphOf(veto)).toContain('(Charte, Article\u00A027, paragraphe 3)')
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
