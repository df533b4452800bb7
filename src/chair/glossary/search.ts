/** Finding a term by a word in any of its languages, accents or none. */
import { GLOSSARY, type Part } from '#src/glossary/glossary.ts'
import type { Term } from '#src/glossary/term.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const heap = ({ words, means, said }: Term): string => plain([...Object.values(words), means, ...said].join(' '))

const heaps = new Map(GLOSSARY.flatMap(({ terms }) => terms.map((term) => [term, heap(term)] as const)))

/** The terms that have every word asked for, in their parts; parts with none are left out. */
export const termsWith = (asked: string): readonly Part[] => {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  return GLOSSARY.map(({ title, terms }) => ({
    title,
    terms: terms.filter((term) => words.every((word) => heaps.get(term)?.includes(word) === true)),
  })).filter(({ terms }) => terms.length > 0)
}
