/** The words of the room: found by any of their languages, and each with an address of its own. */
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { FORMULAS, TERMS } from '#src/glossary/glossary.ts'
import { byLanguage } from '#src/glossary/words.ts'
import { phrase } from '#src/language/say.ts'
import type { PartProps } from '../ChairRoom.tsx'
import { CHAIR } from '../words.ts'
import { termsWith } from './search.ts'
import { TermEntry } from './TermEntry.tsx'
import { GLOSSARY_WORDS } from './words.ts'
import './glossary.css'

const Formulas = () => (
  <section className="glossary-formulas">
    <h2>{GLOSSARY_WORDS.formulas}</h2>
    <p className="glossary-seen">{GLOSSARY_WORDS.formulasSay}</p>
    <ul>
      {FORMULAS.map((formula) => (
        <li key={formula.en}>
          {byLanguage(formula).map(({ language, text }) => (
            <span key={language} lang={language} translate="no">
              {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  </section>
)

export const GlossaryPart = ({ rest: [asked] }: PartProps) => {
  const field = useId()
  const [text, setText] = useState('')
  const deferred = useDeferredValue(text)
  const parts = useMemo(() => termsWith(deferred), [deferred])
  const shown = parts.reduce((sum, { terms }) => sum + terms.length, 0)
  const known = asked === undefined || TERMS.some(({ id }) => id === asked)
  return (
    <main className="chair glossary" tabIndex={-1}>
      <h1>{GLOSSARY_WORDS.title}</h1>
      <p className="chair-lead">{GLOSSARY_WORDS.says}</p>
      <a href="#/chair">{CHAIR.toChair}</a>
      {!known && <p role="alert">{GLOSSARY_WORDS.unknown(asked)}</p>}
      <p className="glossary-search">
        <label htmlFor={field}>{GLOSSARY_WORDS.search}</label>
        <input
          id={field}
          type="search"
          placeholder={GLOSSARY_WORDS.placeholder}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </p>
      <p className="glossary-seen" aria-live="polite">
        {GLOSSARY_WORDS.count(shown, TERMS.length)}
      </p>
      {shown === 0 && <p>{GLOSSARY_WORDS.nothing}</p>}
      {parts.map(({ title, terms }) => (
        <section key={title} className="glossary-part">
          <h2>{phrase(title)}</h2>
          {terms.map((term) => (
            <TermEntry key={term.id} term={term} asked={term.id === asked} />
          ))}
        </section>
      ))}
      {text === '' && <Formulas />}
    </main>
  )
}
