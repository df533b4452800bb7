/** What a body does not have is not in its drills: no other body's people, acts or committees. */
import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import type { RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'
import type { DrillKind } from '#src/drills/drill.ts'
import { drillUnder, kindsUnder } from '#src/drills/generate.ts'
import { seeds } from './support.ts'

/** Kinds that are told of a room with people in it. */
const OF_THE_ROOM: ReadonlySet<DrillKind> = new Set([
  'in-order',
  'which-rule',
  'who-may',
  'must-do-next',
  'order-motions',
])

/** All that a learner reads of so many drills of each kind, and why. */
const readIn = (law: RuleSet, count: number): string =>
  kindsUnder(law)
    .filter((kind) => OF_THE_ROOM.has(kind))
    .flatMap((kind) => seeds(count).map((seed) => drillUnder(law, kind, seed)))
    .flatMap(({ situation, question, options }) => [situation, question, ...options.map(({ text }) => text)])
    .join('\n')

const bodies = RULE_SETS.filter((law) => kindsUnder(law).some((kind) => OF_THE_ROOM.has(kind))).map(
  (law) => [law.id, readIn(law, law === untocCop ? 100 : 60)] as const,
)
const of = (...ids: readonly string[]) => bodies.filter(([id]) => ids.includes(id))
const but = (...ids: readonly string[]) => bodies.filter(([id]) => !ids.includes(id))

describe('a drill has nobody and nothing that its body lacks', () => {
  test('signatories and an amendment to the Convention only where there is a treaty to sign', () => {
    for (const [id, text] of but('untoc-cop', 'uncac-cosp'))
      expect([id, /Signatory|the Convention\b/.exec(text)?.[0]]).toEqual([id, undefined])
    for (const [, text] of of('untoc-cop', 'uncac-cosp')) expect(text).toContain('Signatory S')
  })

  test('a draft and a ballot in the names of States, as the walks that try more do not have it', () => {
    for (const [id, text] of bodies)
      expect([id, /(?:with|by) [^.,]*Organization 1[^.,]* as sponsors|: the secretariat \d/.exec(text)?.[0]]).toEqual([
        id,
        undefined,
      ])
  })

  test('regional organizations only where a rule lets them act', () => {
    for (const [id, text] of but('untoc-cop', 'uncac-cosp')) expect([id, text.includes('Union U')]).toEqual([id, false])
  })

  test('applications for observer status only where a rule is on them', () => {
    for (const [id, text] of but('untoc-cop', 'uncac-cosp'))
      expect([id, /applications?\b|observer status|consultative status/.exec(text)?.[0]]).toEqual([id, undefined])
  })

  test('a committee of the whole only where a rule lets bodies sit side by side', () => {
    for (const [id, text] of but('untoc-cop'))
      expect([id, /committee of the whole|in parallel/.exec(text)?.[0]]).toEqual([id, undefined])
  })

  test('whoever examines credentials by the name that the rules give it', () => {
    const assembly = of('unga-plenary')
      .map(([, text]) => text)
      .join()
    expect(assembly).not.toContain('Bureau')
    expect(assembly).toContain('The Credentials Committee meets.')
    // It has a chair of its own.
    expect(assembly).not.toMatch(
      /The President(?:: | wants to )(?:convene|end the meeting of) the Credentials Committee/,
    )
    for (const [, text] of of('untoc-cop')) expect(text).toContain('The Bureau meets.')
    for (const [id, text] of but('untoc-cop', 'uncac-cosp', 'unga-plenary'))
      expect([id, /Bureau|[Cc]redentials/.exec(text)?.[0]]).toEqual([id, undefined])
  })

  test('a plenary only where something sits beside it; else the body sits', () => {
    for (const [id, text] of but('untoc-cop', 'uncac-cosp', 'unga-plenary'))
      expect([id, /[Tt]he plenary/.exec(text)?.[0]]).toEqual([id, undefined])
    for (const [, text] of of('unsc')) expect(text).toContain('The Council sits.')
  })
})

test('nobody is asked who else may do what a State does in its own name', () => {
  const asked = seeds(150).map((seed) => drillUnder(untocCop, 'who-may', seed).question)
  expect(asked.filter((question) => /submit credentials|as sponsors?/.test(question))).toEqual([])
  expect(asked.some((question) => /^Who may now submit (?:Draft|the draft)/.test(question))).toBe(true)
})
