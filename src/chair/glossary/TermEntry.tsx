/** A term in full: its meaning, its languages and where they were seen, its rules. */
import { useEffect, useRef } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import { PAGES, type PageId } from '#src/glossary/pages.ts'
import type { Term } from '#src/glossary/term.ts'
import { capital } from '#src/words/language.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { GLOSSARY_WORDS } from './words.ts'

interface LanguageProps {
  readonly name: string
  readonly lang: 'fr' | 'es'
  readonly word: string
  readonly seen: PageId | null
}

const Language = ({ name, lang, word, seen }: LanguageProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <span lang={lang}>{word}</span>{' '}
      {seen === null ? (
        <span className="glossary-seen">{GLOSSARY_WORDS.general}</span>
      ) : (
        <a className="glossary-seen" href={PAGES[seen].url} rel="noreferrer" title={PAGES[seen].title}>
          {GLOSSARY_WORDS.source}
          <span className="unseen">: {PAGES[seen].title}</span>
        </a>
      )}
    </dd>
  </div>
)

interface RulesProps {
  readonly name: string
  /** Whose book it is, by its id. */
  readonly book: string
  readonly rules: readonly string[]
}

const Rules = ({ name, book, rules }: RulesProps) => {
  const ruleSet = ruleSetById(book)
  if (ruleSet === undefined || rules.length === 0) return null
  return (
    <span className="glossary-book">
      {name}
      {rules.map((rule) => (
        <RuleChip key={rule} rule={rule} ruleSet={ruleSet} />
      ))}
    </span>
  )
}

interface EntryProps {
  readonly term: Term
  /** Whether the address names it: then it is gone to. */
  readonly asked: boolean
}

export const TermEntry = ({ term, asked }: EntryProps) => {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!asked) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus({ preventScroll: true })
  }, [asked])
  const { id, words, means, rules, seen } = term
  return (
    <article ref={place} className="glossary-entry" tabIndex={-1} data-asked={asked || undefined}>
      <h3>
        <a href={`#/chair/terms/${id}`}>{capital(words.en)}</a>
      </h3>
      <p className="glossary-means">{means}</p>
      <dl>
        <Language name={GLOSSARY_WORDS.french} lang="fr" word={words.fr} seen={seen.fr} />
        <Language name={GLOSSARY_WORDS.spanish} lang="es" word={words.es} seen={seen.es} />
      </dl>
      {rules.untoc.length + rules.assembly.length > 0 && (
        <p className="glossary-rules">
          <Rules name={GLOSSARY_WORDS.untoc} book="untoc-cop" rules={rules.untoc} />
          <Rules name={GLOSSARY_WORDS.assembly} book="unga-plenary" rules={rules.assembly} />
        </p>
      )}
    </article>
  )
}
