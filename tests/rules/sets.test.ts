import { describe, expect, test } from 'vitest'
import type { Grade, Rule, RuleSet } from '#rules/ruleSet'
import { RULE_SETS, ruleByNumber, ruleSetById } from '#rules/sets/byId'
import { familySlots, patternChapter } from '#rules/sets/family'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { SLOTS } from '#rules/slots'

const CLAIMED: readonly Grade[] = ['verified', 'verified-sister', 'inferred']

const rule = (ruleSet: RuleSet, number: string): Rule => {
  const found = ruleByNumber(ruleSet, number)
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
    const wrong = ruleSet.rules.filter(({ says, grades }) => CLAIMED.includes(grades.says) !== says.trim().length > 0)
    expect(wrong.map(({ number }) => number)).toEqual([])
  })

  test('nothing that a machine relies on is a rule whose text nobody saw or inferred', () => {
    expect(cited(ruleSet).filter(({ number }) => rule(ruleSet, number).grades.says === 'not seen')).toEqual([])
  })

  test('every rule has a number, a title, a chapter and a source', () => {
    const wanting = ruleSet.rules.filter((each) =>
      [each.number, each.title, each.chapter, each.source].some((text) => text.trim() === ''),
    )
    expect(wanting.map(({ number }) => number)).toEqual([])
  })

  test('what is verified names a page or a document', () => {
    const unsupported = ruleSet.rules.filter(
      ({ grades, urls, source }) =>
        grades.says.startsWith('verified') && (urls ?? []).length === 0 && !source.includes('CTOC/'),
    )
    expect(unsupported.map(({ number }) => number)).toEqual([])
  })

  test('pages are web addresses, and no source points into a file', () => {
    for (const { urls, source, note } of ruleSet.rules) {
      for (const url of urls ?? []) expect(() => new URL(url)).not.toThrow()
      expect(`${source} ${note ?? ''}`).not.toMatch(/\.md\b|\.txt\b|shared\//)
    }
  })

  test('paraphrases are short and plain', () => {
    for (const { number, says } of ruleSet.rules) {
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

describe('the pattern of the family', () => {
  const quorum = { open: null, decide: null }

  test('answers every slot, with the numbers that are known and none otherwise', () => {
    const slots = familySlots({ numbers: { method: '59' }, quorum, ordinary: 'decision' })
    expect(Object.keys(slots).sort()).toEqual([...SLOTS].sort())
    expect(SLOTS.filter((slot) => slots[slot]?.rule === '59')).toEqual(['vote.inHand', 'vote.method', 'vote.correct'])
    const others = SLOTS.flatMap((slot) => slots[slot]?.rule ?? []).filter((rule) => rule !== '59')
    expect(others).toEqual([])
  })

  test('where no quorum, dispute or consensus is known, none stands in the way', () => {
    const slots = familySlots({ numbers: {}, quorum, ordinary: 'decision' })
    for (const slot of ['quorum.open', 'quorum.decide', 'nature.settled', 'consensus.first', 'cost.stated'] as const)
      expect(slots[slot]?.requires.family, slot).toBe('nothing')
    for (const slot of ['nature.assert', 'majority.ofNature', 'consensus.seek', 'cost.state'] as const)
      expect(slots[slot], slot).toBeNull()
  })

  test('claims of no body more than that its rule is inferred', () => {
    const rules = patternChapter('Rules', { method: '59' }, { numbered: 'verified', titled: 'verified' })
    expect(rules.map(({ grades }) => grades)).toEqual([{ number: 'verified', title: 'verified', says: 'inferred' }])
  })
})

describe.each(RULE_SETS.filter(({ id }) => id !== 'untoc-cop').map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  '%s: what an account says',
  (_, ruleSet) => {
    test('is inferred, and the account is named; what nobody here read says so', () => {
      const loose = ruleSet.rules.filter(
        ({ grades, source }) =>
          grades.says === 'verified' && /^(A secondary account|General knowledge|By analogy)/.test(source),
      )
      expect(loose.map(({ number }) => number)).toEqual([])
      expect(ruleSet.members.source).not.toBe('')
    })
  },
)

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

  test('answers every slot with a rule', () => {
    expect(SLOTS.filter((slot) => (untocCop as RuleSet).slots[slot] === null)).toEqual([])
  })
})

describe('General Assembly', () => {
  test('has no rule on organizations that apply, nor on consensus', () => {
    const silent = SLOTS.filter((slot) => (ungaPlenary as RuleSet).slots[slot] === null)
    const conditions = ['observers.rights', 'consensus.first']
    const none = SLOTS.filter((slot) => /^(observers|consensus)\./.test(slot) && !conditions.includes(slot))
    expect(silent).toEqual(expect.arrayContaining(none))
    expect(silent.filter((slot) => conditions.includes(slot))).toEqual([])
  })

  test('claims as verified only what was seen', () => {
    const seen = ungaPlenary.rules.filter(({ grades }) => grades.says === 'verified').map(({ number }) => number)
    expect(seen).toEqual(['Charter 18(2)', 'Charter 18(3)', '15', '83', '84', '85', '86', '153', '163'])
  })

  test('does not know the numbers 67, 83 and 85 at first hand', () => {
    for (const number of ['67', '83', '85']) expect(rule(ungaPlenary, number).grades.number).toBe('inferred')
  })

  test('decides by a simple majority whether two thirds applies', () => {
    const { matter } = ungaPlenary.classification
    expect(ungaPlenary.matters[matter].majority.kind).toBe('simple')
    expect(ungaPlenary.twoThirds).toBe('at least')
  })
})
