/** Which source supports what, read from the rules, scenarios, votes and cases themselves: never listed by hand. */
import type { Grade, Rule, RuleSet } from '#rules/ruleSet'
import { SLOTS, type Slot } from '#rules/slots'
import { bookOf, pageTitle } from '#rules/sets/books'
import { GRADES } from '#src/rulebook/grades.ts'
import { hostOf } from '#src/rulebook/words.ts'

export interface Page {
  readonly url: string
  readonly title: string
}

/** A source of some rules of a body. */
export interface RuleSource {
  readonly source: string
  /** By number, in the order of the book. */
  readonly rules: readonly string[]
  readonly grades: readonly (readonly [Grade, number])[]
  readonly pages: readonly Page[]
}

const gradesOf = (rules: readonly Rule[]): readonly (readonly [Grade, number])[] =>
  GRADES.map((grade) => [grade, rules.filter(({ grades }) => grades.says === grade).length] as const).filter(
    ([, count]) => count > 0,
  )

const pagesOf = (rules: readonly Rule[]): readonly Page[] =>
  [...new Set(rules.flatMap(({ urls }) => urls ?? []))].map((url) => ({ url, title: pageTitle(url) ?? hostOf(url) }))

/** The sources of a body's rules, in the order in which its book first names them. */
export const ruleSources = (ruleSet: RuleSet): readonly RuleSource[] => {
  const bySource = new Map<string, Rule[]>()
  for (const rule of bookOf(ruleSet)) {
    const before = bySource.get(rule.source)
    if (before === undefined) bySource.set(rule.source, [rule])
    else before.push(rule)
  }
  return [...bySource].map(([source, rules]) => ({
    source,
    rules: rules.map(({ number }) => number),
    grades: gradesOf(rules),
    pages: pagesOf(rules),
  }))
}

export const gradesIn = (ruleSet: RuleSet): readonly (readonly [Grade, number])[] => gradesOf(bookOf(ruleSet))

/** What of a body's rules nobody has seen, and what the machine asks that no rule known here answers. */
export const unknownIn = (ruleSet: RuleSet): { readonly rules: readonly Rule[]; readonly slots: readonly Slot[] } => ({
  rules: bookOf(ruleSet).filter(({ grades }) => grades.says === 'not seen'),
  slots: SLOTS.filter((slot) => ruleSet.slots[slot] === null),
})

/** Recorded votes by the source that prints them, the source that prints most first. */
export const votesBySource = <
  Vote extends { readonly source: { readonly href: string | null; readonly words: string } },
>(
  votes: readonly Vote[],
): readonly (readonly [source: string, votes: readonly Vote[]])[] => {
  const bySource = new Map<string, Vote[]>()
  for (const vote of votes) {
    const name = vote.source.href === null ? vote.source.words : hostOf(vote.source.href)
    bySource.set(name, [...(bySource.get(name) ?? []), vote])
  }
  return [...bySource].toSorted(
    ([one, first], [other, second]) => second.length - first.length || one.localeCompare(other),
  )
}
