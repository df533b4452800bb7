/** The glossary against the books, and terms found where they stand in a sentence. */
import { afterEach, describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { bookOf } from '#rules/sets/books'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { FORMULAS, TERMS } from '#src/glossary/glossary.ts'
import { markTerms } from '#src/glossary/mark.ts'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'

describe('the glossary', () => {
  test('every rule that a term names stands in the book of its body', () => {
    const untoc = new Set(bookOf(untocCop).map(({ number }) => number))
    const assembly = new Set(bookOf(ungaPlenary).map(({ number }) => number))
    const strange = TERMS.flatMap(({ id, rules }) => [
      ...rules.untoc.filter((rule) => !untoc.has(rule)).map((rule) => `${id}: UNTOC ${rule}`),
      ...rules.assembly.filter((rule) => !assembly.has(rule)).map((rule) => `${id}: Assembly ${rule}`),
    ])
    expect(strange).toEqual([])
  })

  test('all but three terms stand in a rule; these three are practice, or in a rule that no book here has', () => {
    const without = TERMS.filter(({ rules }) => rules.untoc.length + rules.assembly.length === 0)
    expect(without.map(({ id }) => id).sort()).toEqual(['general-committee', 'silence-procedure', 'unanimous'])
  })

  /** Where a rule has a word for its title, the term with that word points there. */
  test.each([
    ['quorum', '41', '67'],
    ['point-of-order', '44', '71'],
    ['closure-of-debate', '49', '75'],
    ['adjournment-of-debate', '48', '74'],
    ['reconsideration', '55', '81'],
    ['present-and-voting', '63', '86'],
    ['division', '67', '89'],
    ['tie', '71', '95'],
  ])('%s is rule %s, and rule %s of the Assembly', (id, untoc, assembly) => {
    const term = TERMS.find((each) => each.id === id)
    expect(term?.rules).toEqual({ untoc: [untoc], assembly: [assembly] })
  })

  test('a meaning has at most twenty words, and ends', () => {
    const long = TERMS.filter(({ means }) => means.split(/\s+/).length > 20 || !means.endsWith('.'))
    expect(long.map(({ id }) => id)).toEqual([])
  })

  test('every term has its three languages, and an address of its own', () => {
    expect(TERMS.filter(({ words }) => Object.values(words).some((word) => word.trim() === ''))).toEqual([])
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length)
    expect(TERMS.filter(({ id }) => !/^[a-z-]+$/.test(id))).toEqual([])
    expect(FORMULAS.filter((formula) => Object.values(formula).includes(''))).toEqual([])
  })

  test('no form of a word belongs to two terms', () => {
    const forms = TERMS.flatMap(({ said }) => said)
    expect(new Set(forms).size).toBe(forms.length)
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([])
  })
})

describe('terms in a sentence', () => {
  const marked = (text: string) => markTerms(text).flatMap(({ term, text: as }) => (term === null ? [] : [as]))

  test('the longest form is taken', () => {
    expect(marked('It needs a two-thirds majority of those present and voting.')).toEqual([
      'two-thirds majority',
      'present and voting',
    ])
  })

  test('only the first time a term occurs', () => {
    expect(marked('A quorum is needed. Without a quorum nothing is decided, and an appeal has its quorum.')).toEqual([
      'quorum',
      'appeal',
    ])
  })

  test('a word within another word is none', () => {
    expect(marked('The subdivision of the tied vote is unappealing.')).toEqual([])
  })

  test('what is marked is written as it was, and nothing is lost', () => {
    const forms = fc.constantFrom(...TERMS.flatMap(({ said }) => said), 'and', 'The', '53 of 78', '(rule 61).', '-')
    fc.assert(
      fc.property(fc.array(forms), fc.string(), (words, more) => {
        const text = `${words.join(' ')}${more}`
        expect(
          markTerms(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('terms in a French sentence', () => {
  afterEach(() => speak(null))
  const marked = (text: string) => {
    speak(FRENCH)
    return markTerms(text).flatMap(({ term, text: as }) => (term === null ? [] : [[as, term.id]]))
  }

  test('are found by their French, the longest form first', () => {
    expect(marked('Un appel nominal, puis l’appel à la majorité des deux tiers des présents et votants.')).toEqual([
      ['appel nominal', 'roll-call'],
      ['appel', 'appeal'],
      ['majorité des deux tiers', 'two-thirds-majority'],
      ['présents et votants', 'present-and-voting'],
    ])
  })

  test('by no word with another meaning', () => {
    expect(marked('Les pouvoirs du Président, le rappel.')).toEqual([])
    expect(marked('Les pouvoirs des représentants')).toEqual([['pouvoirs des représentants', 'credentials']])
  })

  test('no form of a word belongs to two terms, and each is written as French is printed', () => {
    const forms = TERMS.flatMap(({ french }) => french)
    expect(new Set(forms).size).toBe(forms.length)
    expect(forms.filter((form) => form !== form.toLowerCase() || form.includes("'"))).toEqual([])
  })

  test('what is marked in English is marked in French', () => {
    expect(TERMS.filter(({ said, french }) => (said.length === 0) !== (french.length === 0))).toEqual([])
  })
})
