/** How rules are cited: what is no plain number of a rule is called what its body calls it. */
import { afterEach, describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { ruleName } from '#src/rulebook/chipWords.ts'
import { ruleInWords, rulesInWords } from '#src/words/language.ts'

afterEach(() => speak(null))

describe('rules by their numbers', () => {
  test('in English', () => {
    expect(rulesInWords(['58'])).toBe('rule 58')
    expect(rulesInWords(['58', '63', '41'])).toBe('rules 58, 63 and 41')
    expect(rulesInWords(['Charter 27(3)'])).toBe('Charter 27(3)')
    expect(rulesInWords(['20', 'GA 126', '19'])).toBe('rules 20 and 19, and GA 126')
    expect(rulesInWords(['19', 'Article 69'])).toBe('rule 19 and Article 69')
    expect(ruleInWords('1971 Convention 17(2)')).toBe('1971 Convention 17(2)')
    expect(ruleName('1971 Convention 17(2)')).toBe('1971 Convention 17(2)')
    expect(ruleName('75/282')).toBe('Resolution 75/282')
    expect(ruleName('7(a)')).toBe('Rule 7(a)')
  })

  test('in French', async () => {
    speak(FRENCH)
    await FRENCH.rest()
    expect(rulesInWords(['20', 'GA 126', '19'])).toBe('articles\u00A020 et 19, et AG 126')
    expect(rulesInWords(['Charter 27(3)'])).toBe('Charte, Article\u00A027, paragraphe 3')
    expect(ruleName('1971 Convention 17(2)')).toBe('Convention de 1971, article\u00A017, paragraphe 2')
    expect(ruleName('75/282')).toBe('Résolution 75/282')
  })

  test('a number that begins in English letters has its French', async () => {
    speak(FRENCH)
    await FRENCH.rest()
    const english = RULE_SETS.flatMap(({ rules }) => rules.map(({ number }) => number))
      .filter((number) => /^(GA|Charter|Convention|\d{4} Convention) /.test(number))
      .filter((number) => ruleName(number) === number)
    expect(english).toEqual([])
  })
})
