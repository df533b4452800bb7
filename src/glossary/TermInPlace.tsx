/** One term where it stands: what it means, in three languages, and where the rules use it. */
import { InPlace } from './InPlace.tsx'
import { rulesOfTerm, TERM_WORDS } from './words.ts'
import type { Term as TermEntry } from './term.ts'

interface TermProps {
  readonly term: TermEntry
  /** As it is written in the text. */
  readonly as: string
}

export const Term = ({ term, as }: TermProps) => {
  const { en, fr, es } = term.words
  return (
    <InPlace name={en} as={as}>
      <span>{term.means}</span>
      <span className="term-languages">
        <span lang="fr">{fr}</span>
        <span lang="es">{es}</span>
      </span>
      <span className="term-links">
        {rulesOfTerm(term).map(({ name, address }) => (
          <a key={address} href={address}>
            {name}
          </a>
        ))}
        <a href={`#/chair/terms/${term.id}`}>{TERM_WORDS.inGlossary}</a>
      </span>
    </InPlace>
  )
}
