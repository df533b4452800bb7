/** One term where it stands: what it means, in three languages, and where the rules use it. */
import { useEffect, useState } from 'react'
import { everySentence, phrase, spoken } from '#src/language/say.ts'
import { InPlace } from './InPlace.tsx'
import { byLanguage, nameOfTerm, rulesOfTerm, TERM_WORDS } from './words.ts'
import type { Term as TermEntry } from './term.ts'

/** What the note says. In another language than English its sentences are fetched when the first is opened; English is ready. */
const Meaning = ({ term }: { readonly term: TermEntry }) => {
  const [ready, setReady] = useState(spoken() === null)
  useEffect(() => {
    if (ready) return undefined
    let awaited = true
    const show = () => {
      if (awaited) setReady(true)
    }
    // What cannot be fetched is said in English.
    everySentence().then(show, show)
    return () => {
      awaited = false
    }
  }, [ready])
  if (!ready) return null
  return (
    <>
      <span>{phrase(term.means)}</span>
      <span className="term-languages">
        {byLanguage(term.words)
          .slice(1)
          .map(({ language, text }) => (
            <span key={language} lang={language}>
              {text}
            </span>
          ))}
      </span>
      <span className="term-links">
        {rulesOfTerm(term).map(({ name, address }) => (
          <a key={address} href={address}>
            {name}
          </a>
        ))}
        <a href={`#/chair/terms/${term.id}`}>{TERM_WORDS.inGlossary}</a>
      </span>
    </>
  )
}

interface TermProps {
  readonly term: TermEntry
  /** As it is written in the text. */
  readonly as: string
}

export const Term = ({ term, as }: TermProps) => (
  <InPlace name={nameOfTerm(term)} as={as}>
    <Meaning term={term} />
  </InPlace>
)
