/** A term in full: its meaning, its languages and where they were seen, its rules. */
import { useEffect, useRef, type ReactNode } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import { PAGES, type PageId } from '#src/glossary/pages.ts'
import type { Term } from '#src/glossary/term.ts'
import { byLanguage, nameOfTerm, type TermLanguage } from '#src/glossary/words.ts'
import { phrase } from '#src/language/say.ts'
import { capital } from '#src/words/language.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { GLOSSARY_WORDS } from './words.ts'

const Seen = ({ page }: { readonly page: PageId | null }) => {
  if (page === null) return <span className="glossary-seen">{GLOSSARY_WORDS.general}</span>
  const title = phrase(PAGES[page].title)
  return (
    <a className="glossary-seen" href={PAGES[page].url} rel="noreferrer" title={title}>
      {GLOSSARY_WORDS.source}
      <span className="unseen">: {title}</span>
    </a>
  )
}

const LANGUAGE_NAMES: Readonly<Record<TermLanguage, 'english' | 'french' | 'spanish'>> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
}

interface LanguageProps {
  readonly language: TermLanguage
  readonly children: ReactNode
}

const Language = ({ language, children }: LanguageProps) => (
  <div>
    <dt>{GLOSSARY_WORDS[LANGUAGE_NAMES[language]]}</dt>
    <dd>{children}</dd>
  </div>
)

/** The other languages, and where what is not English was seen: of the one that leads too, whose word is the heading. */
const Languages = ({ term: { words, seen } }: { readonly term: Term }) => {
  const [lead, ...others] = byLanguage(words)
  return (
    <dl>
      {others.map(({ language, text }) => (
        <Language key={language} language={language}>
          <span lang={language}>{text}</span> {language !== 'en' && <Seen page={seen[language]} />}
        </Language>
      ))}
      {lead !== undefined && lead.language !== 'en' && (
        <Language language={lead.language}>
          <Seen page={seen[lead.language]} />
        </Language>
      )}
    </dl>
  )
}

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
  const { id, means, rules } = term
  return (
    <article ref={place} className="glossary-entry" tabIndex={-1} data-asked={asked || undefined}>
      <h3>
        <a href={`#/chair/terms/${id}`}>{capital(nameOfTerm(term))}</a>
      </h3>
      <p className="glossary-means">{phrase(means)}</p>
      <Languages term={term} />
      {rules.untoc.length + rules.assembly.length > 0 && (
        <p className="glossary-rules">
          <Rules name={GLOSSARY_WORDS.untoc} book="untoc-cop" rules={rules.untoc} />
          <Rules name={GLOSSARY_WORDS.assembly} book="unga-plenary" rules={rules.assembly} />
        </p>
      )}
    </article>
  )
}
