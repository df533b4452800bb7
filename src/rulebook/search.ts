/** Which rules of a book a reader asks for. */
import type { Grade, Rule, RuleSet } from '#rules/ruleSet'
import { bookOf } from '#rules/sets/books'
import { plain } from '#src/glossary/plain.ts'
import { phrase, say } from '#src/language/say.ts'
import { isEnforced } from './enforced.ts'
import { GRADES } from './grades.ts'

export interface Asked {
  readonly text: string
  /** Of the text of the rule; null for any. */
  readonly grade: Grade | null
  readonly enforced: boolean
}

export const ANYTHING: Asked = { text: '', grade: null, enforced: false }

/** Every word must occur; a bare number asks for the rule of that number, wherever it is also spoken of. */
const matches = (rule: Rule, text: string): boolean => {
  const ruleWord = plain(say`Rule ${''}`).trim()
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '' && word !== ruleWord)
  const whole = plain(
    [rule.number, phrase(rule.title), phrase(rule.says), rule.note === undefined ? '' : phrase(rule.note)].join(' '),
  )
  return words.every((word) => (/^\d+$/.test(word) ? new RegExp(`\\b${word}\\b`).test(whole) : whole.includes(word)))
}

export interface Chapter {
  readonly title: string
  readonly rules: readonly Rule[]
}

/** The rules asked for, by chapter, in the order of the book. */
export const chaptersOf = (ruleSet: RuleSet, { text, grade, enforced }: Asked): readonly Chapter[] => {
  const chapters = new Map<string, Rule[]>()
  for (const rule of bookOf(ruleSet)) {
    if (!matches(rule, text)) continue
    if (grade !== null && rule.grades.says !== grade) continue
    if (enforced && !isEnforced(ruleSet, rule.number)) continue
    chapters.set(rule.chapter, [...(chapters.get(rule.chapter) ?? []), rule])
  }
  return [...chapters].map(([title, rules]) => ({ title, rules }))
}

/** How many texts of a book are known how well. */
export const gradesOf = (ruleSet: RuleSet): readonly (readonly [Grade, number])[] =>
  GRADES.map((grade) => [grade, ruleSet.rules.filter(({ grades }) => grades.says === grade).length] as const)
