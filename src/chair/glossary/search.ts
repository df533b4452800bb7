/** Finding a term by a word in any of its languages, accents or none. */
import { GLOSSARY, type Part } from '#src/glossary/glossary.ts'
import { plain } from '#src/glossary/plain.ts'
import { phrase } from '#src/language/say.ts'
import type { Term } from '#src/glossary/term.ts'

const heap = ({ words, means, said, french }: Term): string =>
  plain([...Object.values(words), phrase(means), ...said, ...french].join(' '))

/** The terms that have every word asked for, in their parts; parts with none are left out. */
export const termsWith = (asked: string): readonly Part[] => {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  return GLOSSARY.map(({ title, terms }) => ({
    title,
    terms: terms.filter((term) => {
      const whole = heap(term)
      return words.every((word) => whole.includes(word))
    }),
  })).filter(({ terms }) => terms.length > 0)
}
