/** A body's book whole: its headings, each with its title and what it says. */
import type { Rule, RuleSet, Texts } from '../ruleSet.ts'
import { isWhole, titleOfRule } from './titles.ts'

export type Book = Pick<RuleSet, 'id' | 'rules'>

/** Every rule of a body's book, in its order; those that its own file has headings of with these texts. */
export const wholeBook = (book: Book, texts: Texts): readonly Rule[] =>
  book.rules.map((rule) => {
    if (isWhole(rule)) return rule
    const title = titleOfRule(book, rule.number) ?? ''
    return { ...rule, title, ...(texts[rule.number] ?? { says: '', source: '' }) }
  })
