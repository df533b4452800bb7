import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import type { RuleSet } from '#rules/ruleSet'
import { DRILL_KINDS, LEVELS, type Drill, type DrillKind, type Level } from '#src/drills/drill.ts'
import { drillUnder, kindsUnder } from '#src/drills/generate.ts'
import { levelAsked } from '#src/drills/seeds.ts'
import { solve } from './solver/solve.ts'
import { FEWER, LIMIT, MANY, seeds } from './support.ts'

/** Kinds in which several options may be right. */
const SEVERAL: ReadonlySet<DrillKind> = new Set(['who-may', 'must-do-next'])

/** Kinds whose law may be known without the numbers of its rules. */
const OF_VOTES: ReadonlySet<DrillKind> = new Set(['majority', 'carried', 'announce'])

const isNumbered = (law: RuleSet, kind: DrillKind): boolean =>
  !OF_VOTES.has(kind) || Object.values(law.matters).every((matter) => matter.rule !== null)

/** All that is wrong with one drill, in words. */
const faultsOf = (law: RuleSet, drill: Drill): readonly string[] => {
  const { kind, options, situation, question } = drill
  const right = options.filter((option) => option.right)
  const texts = new Set(options.map(({ text }) => text))
  const ids = new Set(options.map(({ id }) => id))
  const numbers = new Set(law.rules.map(({ number }) => number))
  return [
    ...(options.length < 2 ? ['fewer than two options'] : []),
    ...(right.length === 0 ? ['nothing is right'] : []),
    ...(right.length > 1 && !SEVERAL.has(kind) ? ['more than one option is right'] : []),
    ...(right.length === options.length ? ['everything is right'] : []),
    ...(texts.size < options.length ? ['two options say the same'] : []),
    ...(ids.size < options.length ? ['two options have one id'] : []),
    ...(/[.?”]$/.test(situation) && /[?]$/.test(question) ? [] : ['not in whole sentences']),
    ...(/undefined|null|NaN|\[object/.test(JSON.stringify(drill)) ? ['a value that is none'] : []),
    ...options.flatMap(({ text, because, rules }) => [
      ...(/^\S.*[.”)]$/.test(because) ? [] : [`no reason for "${text}"`]),
      ...rules.filter((number) => !numbers.has(number)).map((number) => `${number} is in no book`),
      ...(rules.length === 0 && isNumbered(law, kind) ? [`"${text}" cites no rule`] : []),
    ]),
  ]
}

/** What somebody answers who knows the rules, and has read what a learner reads: nothing of the key is handed over. */
const answeredBlindly = ({ kind, situation, question, options }: Drill): readonly string[] => {
  const texts = options.map(({ text }) => ({ text }))
  const answers = solve(kind, { situation, question, options: texts })
  return texts.flatMap(({ text }, index) => (answers[index] === true ? [text] : []))
}

const cases = RULE_SETS.flatMap((law) =>
  kindsUnder(law).map((kind) => [law.id, kind, law, law === untocCop ? MANY : FEWER] as const),
)

describe('every drill is sound', () => {
  test.each(cases)('%s, %s', { timeout: LIMIT }, (_, kind, law, count) => {
    const keys = new Map<string, string>()
    const made = seeds(count).map((seed) => drillUnder(law, kind, seed))
    for (const drill of made) {
      const { seed } = drill
      expect(faultsOf(law, drill).map((fault) => `${seed}: ${fault}`)).toEqual([])
      const rightTexts = drill.options.filter(({ right }) => right).map(({ text }) => text)
      expect([seed, answeredBlindly(drill)]).toEqual([seed, rightTexts])
      // What is told is enough: nothing else decides.
      const asked = `${drill.situation} ${drill.question}`
      const answers = drill.options.map(({ text, right }) => [text, right] as const)
      for (const [text, right] of answers) {
        const told = `${asked} ${text}`
        expect(`${told}: ${keys.get(told) ?? String(right)}`).toBe(`${told}: ${right}`)
        keys.set(told, String(right))
      }
    }
    const some = made.filter((_, index) => index % 10 === 0)
    expect(some.map(({ seed }) => drillUnder(law, kind, seed))).toEqual(some)
  })
})

describe('what a body can be asked about', () => {
  test('every body has votes', () => {
    for (const law of RULE_SETS) expect(kindsUnder(law)).toEqual(expect.arrayContaining([...OF_VOTES]))
  })

  test('the Conference has every kind', () => {
    expect(kindsUnder(untocCop)).toEqual(DRILL_KINDS)
  })

  test('where only the common pattern of a procedure is known, it is not asked', () => {
    const cites = RULE_SETS.find(({ id }) => id === 'cites-cop')
    if (cites === undefined) throw new Error('no such body')
    expect(kindsUnder(cites)).toEqual(['majority', 'carried', 'announce'])
    expect(() => drillUnder(cites, 'order-motions', 1)).toThrow('no rules for drills of kind "order-motions"')
  })
})

describe('levels', () => {
  test.each(DRILL_KINDS.map((kind) => [kind]))(
    '%s: the level that a seed asks for is the level of its drill, for nineteen of twenty',
    (kind) => {
      const asked = seeds(120)
      const missed = asked.filter((seed) => drillUnder(untocCop, kind, seed).level !== levelAsked(seed))
      expect(missed.length).toBeLessThanOrEqual(asked.length / 20)
    },
  )

  /** What a learner can count in the drills of a level: on the average of sixty seeds. */
  const average = (kind: DrillKind, level: Level, counted: (drill: Drill) => number): number => {
    const asked = seeds(180).filter((seed) => levelAsked(seed) === level)
    return asked.reduce((sum, seed) => sum + counted(drillUnder(untocCop, kind, seed)), 0) / asked.length
  }
  const sentences = ({ situation }: Drill): number => situation.split('. ').length
  const right = ({ options }: Drill): number => options.filter((option) => option.right).length

  test.each([['who-may'], ['must-do-next'], ['in-order']] as const)('%s: harder is more to hold in mind', (kind) => {
    const [easy, middling, hard] = LEVELS.map((level) => average(kind, level, sentences))
    expect(easy).toBeLessThan(middling ?? 0)
    expect(middling).toBeLessThan(hard ?? 0)
  })

  test('who-may: harder is that several may', () => {
    expect(average('who-may', 3, right)).toBeGreaterThan(average('who-may', 1, right) + 0.5)
  })

  test('must-do-next: harder is what may be done and need not', () => {
    const traps = ({ options }: Drill): number =>
      options.filter(({ because }) => because.startsWith('This may be done, but need not')).length
    expect(average('must-do-next', 3, traps)).toBeGreaterThan(average('must-do-next', 1, traps))
  })

  test('different seeds ask different things', () => {
    for (const kind of DRILL_KINDS) {
      const made = seeds(50).map((seed) => drillUnder(untocCop, kind, seed))
      expect(new Set(made.map(({ situation, question }) => `${situation} ${question}`)).size).toBeGreaterThan(45)
      const right = made.flatMap(({ options }) => options.filter((option) => option.right).map(({ text }) => text))
      expect(new Set(right).size).toBeGreaterThan(2)
    }
  })
})
