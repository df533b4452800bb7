import { describe, expect, test } from 'vitest'
import type { Grade, Rule, RuleSet } from '#rules/ruleSet'
import { bookOf, ruleInBook, TEXTS } from '#rules/sets/books'
import { RULE_SETS, ruleByNumber, ruleSetById } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { SLOTS } from '#rules/slots'

const CLAIMED: readonly Grade[] = ['verified', 'verified-sister', 'inferred']

const rule = (ruleSet: RuleSet, number: string): Rule => {
  const found = ruleInBook(ruleSet, number)
  if (found === undefined) throw new Error(`${ruleSet.id} has no rule ${number}`)
  return found
}

/** Every rule number that the set relies on outside its book, with where. */
const cited = (ruleSet: RuleSet): { readonly where: string; readonly number: string }[] => {
  const matters = Object.entries(ruleSet.matters).flatMap(([matter, { rule, quorumOfVotes }]) => [
    { where: `matter ${matter}`, number: rule },
    { where: `quorum of votes of ${matter}`, number: quorumOfVotes?.rule ?? null },
  ])
  const places: { where: string; number: string | null }[] = [
    ...SLOTS.map((slot) => ({ where: `slot ${slot}`, number: ruleSet.slots[slot]?.rule ?? null })),
    ...matters,
  ]
  return places.flatMap(({ where, number }) => (number === null ? [] : [{ where, number }]))
}

const sentences = (text: string): string[] => text.split(/(?<=[.:;])\s+/)

describe.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_, ruleSet) => {
  test('no number twice', () => {
    const numbers = ruleSet.rules.map(({ number }) => number)
    expect(numbers).toEqual([...new Set(numbers)])
  })

  test('every heading has its text, in one place, and every text its heading', () => {
    const apart = ruleSet.rules.filter((rule) => !('says' in rule)).map(({ number }) => number)
    expect(Object.keys(TEXTS[ruleSet.id] ?? {}).sort()).toEqual(apart.sort())
  })

  test('whatever it cites is in its book', () => {
    expect(cited(ruleSet).filter(({ number }) => ruleByNumber(ruleSet, number) === undefined)).toEqual([])
  })

  test('answers every slot, if only to say that it has no such rule', () => {
    expect(Object.keys(ruleSet.slots).sort()).toEqual([...SLOTS].sort())
  })

  test('a majority that a slot asks for is one that it knows', () => {
    const asked = SLOTS.flatMap((slot) => {
      const requires = ruleSet.slots[slot]?.requires
      return requires?.family === 'majority' && requires.matter !== 'of question' ? [requires.matter] : []
    })
    const { classification } = ruleSet
    if (classification !== null) asked.push(classification.matter, classification.whenCarried, classification.whenNot)
    expect(asked.filter((matter) => ruleSet.matters[matter] === undefined)).toEqual([])
  })

  test('says something exactly where something is claimed', () => {
    const wrong = bookOf(ruleSet).filter(({ says, grades }) => CLAIMED.includes(grades.says) !== says.trim().length > 0)
    expect(wrong.map(({ number }) => number)).toEqual([])
  })

  test('nothing that a machine relies on is a rule whose text nobody saw or inferred', () => {
    expect(cited(ruleSet).filter(({ number }) => rule(ruleSet, number).grades.says === 'not seen')).toEqual([])
  })

  test('every rule has a number, a title, a chapter and a source', () => {
    const wanting = bookOf(ruleSet).filter((each) =>
      [each.number, each.title, each.chapter, each.source].some((text) => text.trim() === ''),
    )
    expect(wanting.map(({ number }) => number)).toEqual([])
  })

  test('what is verified names a page or a document', () => {
    const unsupported = bookOf(ruleSet).filter(
      ({ grades, urls, source }) =>
        grades.says.startsWith('verified') && (urls ?? []).length === 0 && !source.includes('CTOC/'),
    )
    expect(unsupported.map(({ number }) => number)).toEqual([])
  })

  test('pages are web addresses, and no source points into a file', () => {
    for (const { urls, source, note } of bookOf(ruleSet)) {
      for (const url of urls ?? []) expect(() => new URL(url)).not.toThrow()
      expect(`${source} ${note ?? ''}`).not.toMatch(/\.md\b|\.txt\b|shared\//)
    }
  })

  test('paraphrases are short and plain', () => {
    for (const { number, says } of bookOf(ruleSet)) {
      for (const sentence of sentences(says)) {
        expect(sentence.split(/\s+/).length, `rule ${number}: ${sentence}`).toBeLessThanOrEqual(45)
      }
      expect(says, `rule ${number} reads like a legal text`).not.toMatch(/\bshall\b|\bthereof\b|\bhereby\b/)
    }
  })

  test('is data: a JSON round trip changes nothing', () => {
    expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet)
  })

  test('is found by its id', () => {
    expect(ruleSetById(ruleSet.id)).toBe(ruleSet)
  })
})

describe('rule sets', () => {
  test('no id twice', () => {
    const ids = RULE_SETS.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('an unknown id or number finds nothing', () => {
    expect(ruleSetById('league-of-nations')).toBeUndefined()
    expect(ruleByNumber(untocCop, '82')).toBeUndefined()
  })
})

const numbersBetween = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset))

describe('UNTOC', () => {
  test('holds rules 1 to 81, each once, in order', () => {
    expect(untocCop.rules.map(({ number }) => number)).toEqual(numbersBetween(1, 81))
  })

  test('has the seventeen chapters of the booklet, in order', () => {
    const chapters = [...new Set(untocCop.rules.map(({ chapter }) => chapter))]
    expect(chapters.map((chapter) => chapter.split('.')[0])).toEqual(
      'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' '),
    )
  })

  test.each(['41', '54', '55', '56', '57'])('the text of rule %s is verified', (number) => {
    expect(rule(untocCop, number).grades).toEqual({ number: 'verified', title: 'verified', says: 'verified' })
  })

  test.each(['45', ...numbersBetween(47, 53), '64', '65', ...numbersBetween(66, 71)])(
    'the number and title of rule %s are inferred',
    (number) => {
      expect(rule(untocCop, number).grades).toMatchObject({ number: 'inferred', title: 'inferred' })
    },
  )

  test('no text of a rule that nobody saw is called verified', () => {
    const neverSeen = [...numbersBetween(45, 53), '59', ...numbersBetween(61, 71), '73']
    const claimed = neverSeen.filter((number) => rule(untocCop, number).grades.says === 'verified')
    expect(claimed).toEqual([])
  })

  test('the report of 2022 vouches for the numbers it cites with their content', () => {
    for (const number of ['46', '57', '61', '62', '63']) {
      expect(rule(untocCop, number).grades.number, `rule ${number}`).toBe('verified')
    }
  })

  test('rule 59 claims nothing', () => {
    expect(rule(untocCop, '59')).toMatchObject({ says: '', grades: { title: 'not seen', says: 'not seen' } })
  })

  test.each(['41', '45', '53', '58', '61', '63'])('rule %s says what is doubtful', (number) => {
    expect(rule(untocCop, number).note).toBeDefined()
  })

  test('answers the seven matters, and reads two thirds as more than', () => {
    expect(Object.fromEntries(Object.entries(untocCop.matters).map(([matter, { rule }]) => [matter, rule]))).toEqual({
      substance: '58',
      procedure: '60',
      'substance-or-procedure': '61',
      'amend-convention': '62',
      'amend-rules': '79',
      reconsideration: '55',
      appeal: '44',
    })
    expect(untocCop.twoThirds).toBe('more than')
  })

  test('answers every slot, but for precedence, of which no text was seen, and a vote that nobody asks for', () => {
    expect(SLOTS.filter((slot) => (untocCop as RuleSet).slots[slot] === null)).toEqual([
      'floor.precedence',
      'vote.unasked',
    ])
  })
})

describe('General Assembly', () => {
  test('has no rule on organizations that apply', () => {
    const silent = SLOTS.filter((slot) => (ungaPlenary as RuleSet).slots[slot] === null)
    const unknown = SLOTS.filter((slot) => slot.startsWith('observers.'))
    const other = [
      'agenda.adopt',
      'debate.close',
      'question.notAccepted',
      'proposal.conclude',
      'protocol.decide',
      'officer.replace',
      'bureau.private',
      'bureau.silence',
      'vote.unasked',
    ]
    // Where it sets no condition, the act is free of it; what it has no rule for is barred.
    // Private meetings are its own: who leaves one stands there.
    const free = ['observers.rights', 'observers.leave', 'observers.deliberate', 'observers.present']
    expect([...silent].sort()).toEqual([...unknown, ...other].filter((slot) => !free.includes(slot)).sort())
  })

  test('claims as verified only what was seen', () => {
    const seen = ungaPlenary.rules.filter(({ grades }) => grades.says === 'verified').map(({ number }) => number)
    expect(seen).toEqual(['Charter 18(2)', 'Charter 18(3)', '15', '83', '84', '85', '86', '153', '163'])
  })

  test('does not know the numbers 67, 83 and 85 at first hand', () => {
    for (const number of ['67', '83', '85']) expect(rule(ungaPlenary, number).grades.number).toBe('inferred')
  })

  test('has the titles of its rules on plenary meetings from a page, but for three that are ours', () => {
    const plenary = bookOf(ungaPlenary).filter(({ chapter }) => chapter.startsWith('XII. '))
    const seen = plenary.filter(({ grades }) => grades.title === 'verified')
    expect(plenary.filter((each) => !seen.includes(each)).map(({ number }) => number)).toEqual(['84', '93', '94'])
    for (const { number, urls } of seen) expect(urls?.join(), `rule ${number}`).toContain('ropga_plenary')
  })

  test('decides by a simple majority whether two thirds applies', () => {
    const { matter } = ungaPlenary.classification
    expect(ungaPlenary.matters[matter].majority.kind).toBe('simple')
    expect(ungaPlenary.twoThirds).toBe('at least')
  })
})
