/** Finding terms where they stand in a sentence, in the language spoken. */
import { codeSpoken } from '#src/language/say.ts'
import { TERMS } from './glossary.ts'
import type { Term } from './term.ts'

/** A piece of a text: plain, or a term as it is written there. */
export interface Piece {
  readonly text: string
  readonly term: Term | null
}

interface Forms {
  readonly terms: ReadonlyMap<string, Term>
  /** Every form, the longest first: "two-thirds majority" before "majority". */
  readonly pattern: RegExp
}

const formsOf = (said: (term: Term) => readonly string[]): Forms => {
  const terms = new Map(TERMS.flatMap((term) => said(term).map((form) => [form, term] as const)))
  const longestFirst = [...terms.keys()].sort((one, other) => other.length - one.length)
  return { terms, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu') }
}

const ENGLISH = formsOf(({ said }) => said)
const FRENCH = formsOf(({ french }) => french)

/** The text in pieces, the first occurrence of each term marked; joined, they are the text. */
export const markTerms = (text: string): readonly Piece[] => {
  const { terms, pattern } = codeSpoken() === 'fr' ? FRENCH : ENGLISH
  const pieces: Piece[] = []
  const met = new Set<Term>()
  let from = 0
  for (const found of text.matchAll(pattern)) {
    const term = terms.get(found[0].toLowerCase())
    if (term === undefined || met.has(term)) continue
    met.add(term)
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), term: null })
    pieces.push({ text: found[0], term })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null })
  return pieces
}
