/** A term of the trade, in three languages, with what it means and the rules that it stands in. */
import type { PageId } from './pages.ts'

export interface Term {
  /** As the address names it. */
  readonly id: string
  readonly words: { readonly en: string; readonly fr: string; readonly es: string }
  /** At most twenty words, for readers of English as a second language. */
  readonly means: string
  /** Numbers in the books of the Conference and of the Assembly. How well each is known, the book says. */
  readonly rules: { readonly untoc: readonly string[]; readonly assembly: readonly string[] }
  /** The page on which the French and the Spanish were seen; null for general usage. */
  readonly seen: { readonly fr: PageId | null; readonly es: PageId | null }
  /** Its forms in a sentence, in small letters. None: the word is too common to be marked wherever it stands. */
  readonly said: readonly string[]
  /** The same in a French sentence. What also means something else ("pouvoirs": what a President has) only with what tells it apart. */
  readonly french: readonly string[]
}

/** A standing formula, in three languages: general usage, of which no page was seen. */
export interface Formula {
  readonly en: string
  readonly fr: string
  readonly es: string
}
