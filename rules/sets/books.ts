/** Books: every rule of a body whole. The bodies of the first page keep their texts here, so that it need not fetch them. */
import type { Rule, Texts } from '../ruleSet.ts'
import { PAGES as ASSEMBLY_PAGES, PAGE_TITLES as ASSEMBLY_TITLES } from './unga-plenary/pages.ts'
import { PLENARY_BUSINESS } from './unga-plenary/text-business.ts'
import { CHARTER, OFFICE } from './unga-plenary/text-office.ts'
import { LATER_CHAPTERS, PLENARY_VOTING } from './unga-plenary/text-voting.ts'
import { PAGES as CONFERENCE_PAGES, PAGE_TITLES as CONFERENCE_TITLES } from './untoc-cop/book-sources.ts'
import { CONFERENCE_TEXTS } from './untoc-cop/texts.ts'
import { wholeBook, type Book } from './whole.ts'

/** Texts by rule set and number, of the bodies whose own files have headings alone. */
export const TEXTS: Readonly<Record<string, Texts>> = {
  'untoc-cop': CONFERENCE_TEXTS,
  'unga-plenary': { ...CHARTER, ...OFFICE, ...PLENARY_BUSINESS, ...PLENARY_VOTING, ...LATER_CHAPTERS },
}

/** Every rule of a body's book, in its order. */
export const bookOf = (book: Book): readonly Rule[] => wholeBook(book, TEXTS[book.id] ?? {})

/** The rule that a body numbers so, whole; undefined where its book has none. */
export const ruleInBook = (ruleSet: Book, number: string): Rule | undefined =>
  bookOf(ruleSet).find((rule) => rule.number === number)

const isKey = <Name extends string>(of: Readonly<Record<Name, string>>, name: string): name is Name =>
  Object.hasOwn(of, name)

const titlesByAddress = <Name extends string>(
  pages: Readonly<Record<Name, string>>,
  titles: Readonly<Record<NoInfer<Name>, string>>,
): ReadonlyMap<string, string> =>
  new Map(Object.keys(pages).flatMap((name) => (isKey(pages, name) ? [[pages[name], titles[name]]] : [])))

const PAGE_TITLES = new Map([
  ...titlesByAddress(CONFERENCE_PAGES, CONFERENCE_TITLES),
  ...titlesByAddress(ASSEMBLY_PAGES, ASSEMBLY_TITLES),
])

/** What a page named as a source is, in our own words; null for one that nobody has described. */
export const pageTitle = (url: string): string | null => PAGE_TITLES.get(url) ?? null
