/** Every rule of a body: what it says, how well that is known, and what depends on it. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Rule, RuleSet } from '#rules/ruleSet'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { OwnRulesNote } from '#src/floor/OwnRules.tsx'
import { OWN_RULES } from '#src/words/ownRules.ts'
import { phrase } from '#src/language/say.ts'
import { useSession, useView } from '#src/session/react.tsx'
import { BESIDE_PART } from './beside/address.ts'
import { Beside, PutBeside } from './beside/BesideRoom.tsx'
import { Coverage } from './Coverage.tsx'
import { Filters } from './Filters.tsx'
import { GradeInPlace } from './GradeMark.tsx'
import { RuleDetails, Says } from './RuleText.tsx'
import { ANYTHING, chaptersOf, gradesOf } from './search.ts'
import { stepsByRule, type StepUnder } from './steps.ts'
import { countOf, gradesInWords, RULEBOOK, ruleHeading } from './words.ts'
import './rulebook.css'
import './room.css'

const addressOfRule = (ruleSet: RuleSet, number?: string): string =>
  number === undefined ? `#/rules/${ruleSet.id}` : `#/rules/${ruleSet.id}/${encodeURIComponent(number)}`

const Bodies = ({ shown }: { readonly shown: RuleSet }) => (
  <nav className="rulebook-bodies" aria-label={RULEBOOK.bodies}>
    {RULE_SETS.map((ruleSet) => (
      <a key={ruleSet.id} href={addressOfRule(ruleSet)} aria-current={ruleSet.id === shown.id ? 'page' : undefined}>
        {phrase(ruleSet.shortName)}
      </a>
    ))}
  </nav>
)

interface EntryProps {
  readonly rule: Rule
  readonly ruleSet: RuleSet
  readonly steps: readonly StepUnder[] | null
  /** The rule that the address names: shown open. */
  readonly asked: boolean
}

const Entry = ({ rule, ruleSet, steps, asked }: EntryProps) => {
  const place = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(asked)
  useEffect(() => {
    if (!asked) return
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus({ preventScroll: true })
  }, [asked])
  return (
    <article ref={place} className="rulebook-entry" tabIndex={-1} data-asked={asked ? '' : undefined}>
      <div className="rulebook-entry-head">
        <h3>
          <a href={addressOfRule(ruleSet, rule.number)}>{ruleHeading(rule)}</a>
        </h3>
        <GradeInPlace grade={rule.grades.says} />
      </div>
      <Says rule={rule} />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{RULEBOOK.details}</summary>
        {open && <RuleDetails rule={rule} ruleSet={ruleSet} level={4} steps={steps} />}
      </details>
    </article>
  )
}

interface BookProps {
  readonly book: RuleSet
  readonly number: string | undefined
  /** Whether the address names a body that is not here. */
  readonly lost: boolean
}

const Book = ({ book, number, lost }: BookProps) => {
  const view = useView()
  const [asked, setAsked] = useState(ANYTHING)
  const deferred = useDeferredValue(asked)
  const chapters = useMemo(() => chaptersOf(book, deferred), [book, deferred])
  const steps = useMemo(() => (book.id === view.ruleSet.id ? stepsByRule(view) : null), [book, view])
  const shown = chapters.reduce((sum, { rules }) => sum + rules.length, 0)
  const known = number === undefined || book.rules.some((rule) => rule.number === number)

  return (
    <main className="rulebook" tabIndex={-1}>
      <h1>{RULEBOOK.title}</h1>
      <Bodies shown={book} />
      <p className="rulebook-body">{phrase(book.body)}</p>
      <p className="rulebook-soft">
        {RULEBOOK.paraphrases} {gradesInWords(gradesOf(book))} <a href="#/provenance">{RULEBOOK.provenance}</a>
      </p>
      {book.id === view.ruleSet.id && <OwnRulesNote says={OWN_RULES.inBook(phrase(view.session.scenario.title))} />}
      {lost && <p role="alert">{RULEBOOK.unknownBody}</p>}
      {!known && !lost && <p role="alert">{RULEBOOK.unknown}</p>}
      <PutBeside here={book} />
      <Coverage ruleSet={book} />
      <Filters asked={asked} onAsk={setAsked} />
      <p className="rulebook-count" aria-live="polite">
        {countOf(shown, book.rules.length)}
      </p>
      {shown === 0 && <p>{RULEBOOK.nothing}</p>}
      {chapters.map(({ title, rules }) => (
        <section key={title} className="rulebook-section">
          <h2>{phrase(title)}</h2>
          {rules.map((rule) => (
            <Entry
              key={`${book.id} ${rule.number}`}
              rule={rule}
              ruleSet={book}
              steps={steps === null ? null : (steps.get(rule.number) ?? [])}
              asked={rule.number === number}
            />
          ))}
        </section>
      ))}
    </main>
  )
}

interface RoomProps {
  /** What the address names behind `#/rules/`: a body, and one of its rules; or two bodies. */
  readonly rest: readonly string[]
}

/** An address that names a rule shows it, whatever was searched for before: every address begins anew. */
export const RuleBookRoom = ({ rest: [id, rule, other] }: RoomProps) => {
  const onScreen = useSession((session) => session.scenario.ruleSet)
  const book = ruleSetById(id ?? onScreen) ?? ruleSetById(onScreen)
  const there = rule === BESIDE_PART && other !== undefined ? ruleSetById(other) : undefined
  if (book === undefined) return null
  if (there !== undefined && there.id !== book.id) return <Beside here={book} there={there} />
  const number = rule === BESIDE_PART ? undefined : rule
  const named = [id, ...(rule === BESIDE_PART ? [other] : [])]
  const lost = named.some((one) => one !== undefined && ruleSetById(one) === undefined)
  return <Book key={`${book.id}/${number}`} book={book} number={number} lost={lost} />
}
