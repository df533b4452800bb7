/** Finding terms where they stand in a sentence. */
import { TERMS } from './glossary.ts'
import type { Term } from './term.ts'

/** A piece of a text: plain, or a term as it is written there. */
export interface Piece {
  readonly text: string
  readonly term: Term | null
}

const byForm = new Map(TERMS.flatMap((term) => term.said.map((form) => [form, term] as const)))

/** Every form, the longest first: "two-thirds majority" before "majority". */
const FORMS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...byForm.keys()]
    .sort((one, other) => other.length - one.length)
    .join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** The text in pieces, the first occurrence of each term marked; joined, they are the text. */
export const markTerms = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  const met = new Set<Term>()
  let from = 0
  for (const found of text.matchAll(FORMS)) {
    const term = byForm.get(found[0].toLowerCase())
    if (term === undefined || met.has(term)) continue
    met.add(term)
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), term: null })
    pieces.push({ text: found[0], term })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null })
  return pieces
}
