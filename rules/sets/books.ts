/** Books: every rule of a body whole. The bodies of the first page keep their texts here, so that it need not fetch them. */
import type { Rule, RuleSet, Texts } from '../ruleSet.ts'
import { isWhole, titleOfRule } from './titles.ts'
import { PAGES as ASSEMBLY_PAGES, PAGE_TITLES as ASSEMBLY_TITLES } from './unga-plenary/pages.ts'
import { PLENARY_BUSINESS } from './unga-plenary/text-business.ts'
import { CHARTER, OFFICE } from './unga-plenary/text-office.ts'
import { LATER_CHAPTERS, PLENARY_VOTING } from './unga-plenary/text-voting.ts'
import { PAGES as CONFERENCE_PAGES, PAGE_TITLES as CONFERENCE_TITLES } from './untoc-cop/book-sources.ts'
import { BUSINESS } from './untoc-cop/text-business.ts'
import { BUDGET, PROTOCOLS, THE_RULES_THEMSELVES } from './untoc-cop/text-closing.ts'
import { DECISIONS } from './untoc-cop/text-decisions.ts'
import { LANGUAGES, PUBLIC_AND_PRIVATE, RECORDS } from './untoc-cop/text-meetings.ts'
import { CREDENTIALS, OBSERVERS } from './untoc-cop/text-observers.ts'
import { BUREAU, OFFICERS, SECRETARIAT } from './untoc-cop/text-officers.ts'
import { AGENDA, GENERAL, REPRESENTATION, SESSIONS } from './untoc-cop/text-sessions.ts'

/** Texts by rule set and number, of the bodies whose own files have headings alone. */
export const TEXTS: Readonly<Record<string, Texts>> = {
  'untoc-cop': {
    ...GENERAL,
    ...SESSIONS,
    ...AGENDA,
    ...REPRESENTATION,
    ...OBSERVERS,
    ...CREDENTIALS,
    ...OFFICERS,
    ...BUREAU,
    ...SECRETARIAT,
    ...LANGUAGES,
    ...RECORDS,
    ...PUBLIC_AND_PRIVATE,
    ...BUSINESS,
    ...DECISIONS,
    ...BUDGET,
    ...PROTOCOLS,
    ...THE_RULES_THEMSELVES,
  },
  'unga-plenary': { ...CHARTER, ...OFFICE, ...PLENARY_BUSINESS, ...PLENARY_VOTING, ...LATER_CHAPTERS },
}

type Book = Pick<RuleSet, 'id' | 'rules'>

/** Every rule of a body's book, in its order. */
export const bookOf = (book: Book): readonly Rule[] =>
  book.rules.map((rule) => {
    if (isWhole(rule)) return rule
    const title = titleOfRule(book, rule.number) ?? ''
    return { ...rule, title, ...(TEXTS[book.id]?.[rule.number] ?? { says: '', source: '' }) }
  })

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
