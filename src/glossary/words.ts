/** What stands around a term. */
import { codeSpoken, say, words } from '#src/language/say.ts'
import type { Term } from './term.ts'

export const TERM_WORDS = words({
  inGlossary: 'All terms',
})

/** The languages that terms are known in. */
const LANGUAGES = ['en', 'fr', 'es'] as const
export type TermLanguage = (typeof LANGUAGES)[number]

/** The language that leads: the one spoken, where terms are known in it. */
export const leading = (): TermLanguage => LANGUAGES.find((one) => one === codeSpoken()) ?? 'en'

/** What is in three languages, the one spoken first; French as it is printed where it is spoken. */
export const byLanguage = (
  texts: Readonly<Record<TermLanguage, string>>,
): readonly { readonly language: TermLanguage; readonly text: string }[] => {
  const first = leading()
  return [first, ...LANGUAGES.filter((one) => one !== first)].map((language) => ({
    language,
    text: language === first && first === 'fr' ? texts[language].replaceAll("'", '’') : texts[language],
  }))
}

/** The term in the language that leads. */
export const nameOfTerm = ({ words: texts }: Term): string => byLanguage(texts)[0]?.text ?? texts.en

/** Where a term stands in the two rule books. */
export const rulesOfTerm = ({ rules }: Pick<Term, 'rules'>): readonly { name: string; address: string }[] => [
  ...rules.untoc.map((rule) => ({ name: say`UNTOC rule ${rule}`, address: `#/rules/untoc-cop/${rule}` })),
  ...rules.assembly.map((rule) => ({ name: say`Assembly rule ${rule}`, address: `#/rules/unga-plenary/${rule}` })),
]
