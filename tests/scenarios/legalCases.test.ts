/** One legal case per motion and per numbered provision: the files in tests/cases, acted out. */
import { describe, expect, test } from 'vitest'
import { initialContext } from '#machines/input'
import { isEnforced } from '#machines/scope'
import { SLOTS } from '#rules/slots'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import type { RuleSet } from '#rules/ruleSet'
import { bodyOf } from '../support/bodies.ts'
import { barOfCase, chapters, sideOf } from '../support/legalCase.ts'
import { actsSaidBy } from '../support/legalSentences.ts'

const all = chapters()

describe.each(all)('$file', ({ cases, problemsOf }) => {
  test.each(
    cases.map((legalCase) => [legalCase.gap === undefined ? '' : ' (gap)', legalCase.name, legalCase] as const),
  )('case%s: %s', (_mark, _name, legalCase) => {
    expect(problemsOf(legalCase)).toEqual([])
  })

  test('no name stands twice', () => {
    const names = cases.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

/** Rules of this body that can refuse an act, or decide a vote. */
const enforcedRules = (ruleSet: RuleSet): readonly string[] => {
  const ofSlots = SLOTS.filter((slot) => isEnforced(ruleSet, slot)).map((slot) => ruleSet.slots[slot]?.rule ?? null)
  const ofMatters = Object.values(ruleSet.matters).map(({ rule }) => rule)
  const ofMotions = ruleSet.motions.map(({ rule }) => rule)
  return [...new Set([...ofSlots, ...ofMatters, ...ofMotions])].filter((rule) => rule !== null)
}

/** Rules that no case shows both permitting and barring. */
const notShown = (ruleSet: RuleSet): readonly string[] => {
  const cases = all.filter((chapter) => chapter.ruleSet.id === ruleSet.id).flatMap((chapter) => chapter.cases)
  const shown = (side: 'permits' | 'bars'): ReadonlySet<string> =>
    new Set(cases.filter((each) => each.gap === undefined && sideOf(each) === side).map(({ rule }) => rule))
  const permitting = shown('permits')
  const barring = shown('bars')
  return enforcedRules(ruleSet).filter((rule) => !permitting.has(rule) || !barring.has(rule))
}

describe('every rule that can refuse something is shown permitting and barring', () => {
  test('UNTOC', () => {
    expect(notShown(untocCop)).toEqual([])
  })

  test('General Assembly', () => {
    expect(notShown(ungaPlenary)).toEqual([])
  })
})

test.each([
  'the cat speaks',
  'party-a speaks loudly',
  'party-a asks for a vote on the weather',
  'party-a moves adjournment of the lunch',
])('a sentence outside the vocabulary is refused: %s', (sentence) => {
  const room = initialContext(bodyOf({ parties: 1, organizations: 0 }))
  expect(() => actsSaidBy(sentence, room)).toThrow('no such sentence')
})

test('a sentence that is nearly one of the vocabulary is answered with that one', () => {
  const room = initialContext(bodyOf({ parties: 1, organizations: 0 }))
  expect(() => actsSaidBy('the president seeks consensus about draft-1', room)).toThrow(
    'tests/support/legal has "{actor} seeks consensus on {question}"',
  )
})

test('a reason that is none is answered with the nearest that is one', () => {
  const wrong = barOfCase.safeParse('not-yet-sponsor')
  expect(wrong.error?.issues.map(({ message }) => message)).toEqual([
    'no such bar: "not-yet-sponsor"; rules/bars.ts has "not-a-sponsor"',
  ])
  expect(barOfCase.safeParse('not-a-sponsor').success).toBe(true)
})
