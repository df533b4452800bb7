/** A new scenario: a title, the rules, and who is in the room. */
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { phrase } from '#src/language/say.ts'
import { newOwnId } from '#src/session/ownId.ts'
import { useSession } from '#src/session/react.tsx'
import { addOwn } from '#src/session/ownScenarios.ts'
import { MOST_NAMES, namesIn, newScenario, type Wanted } from './newScenario.ts'
import { namesRead, NEW, rollInWords } from './newWords.ts'
import { fetchRoll, ROLLS } from './rolls.ts'

const OWN_NAMES = 'names'

/** What is written so far, by the names of the fields: it stays when the page is drawn anew, in another language or on the way back. */
let draft: Readonly<Record<string, string>> = {}

/** What the body is called is kept where it was written, and follows the rules where it is as the rules before call it. */
const keepDraft = (form: HTMLFormElement, rulesBefore: string): void => {
  const written = Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const { body, ...others } = { ...draft, ...written }
  draft = body === undefined || body === bodyOf(rulesBefore) ? others : { ...others, body }
}

const bodyOf = (ruleSet: string): string => {
  const body = ruleSetById(ruleSet)?.body
  return body === undefined ? '' : phrase(body)
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What the form asks for, or what is missing in it. */
const wantedIn = async (form: FormData): Promise<Wanted | string> => {
  const text = (name: string) => textIn(form, name)
  const ruleSet = text('rules')
  const symbol = text('symbol')
  const source = symbol === '' ? null : { symbol, title: text('source') || symbol }
  const about = { title: text('title'), body: text('body') || NEW.noBody, ruleSet, about: text('about'), source }
  if (about.title === '') return NEW.noTitle
  const who = text('who')
  if (who === OWN_NAMES) {
    const { names } = namesIn(text('names'))
    if (names.length < 2) return NEW.noNames
    return names.length > MOST_NAMES ? NEW.tooMany(names.length, MOST_NAMES) : { ...about, who: { names } }
  }
  const roll = await fetchRoll(who).catch(() => undefined)
  return roll === undefined ? NEW.noRoll : { ...about, who: { roll } }
}

const Who = () => {
  const [who, setWho] = useState<string>(draft['who'] ?? OWN_NAMES)
  const [text, setText] = useState(draft['names'] ?? '')
  const says = useId()
  return (
    <fieldset className="library-field">
      <legend>{NEW.who}</legend>
      {ROLLS.map(({ id, title, count }) => (
        <label key={id} className="library-choice">
          <input type="radio" name="who" value={id} checked={who === id} onChange={() => setWho(id)} />
          <span>{rollInWords(title, count)}</span>
        </label>
      ))}
      <label className="library-choice">
        <input
          type="radio"
          name="who"
          value={OWN_NAMES}
          checked={who === OWN_NAMES}
          onChange={() => setWho(OWN_NAMES)}
        />
        <span>{NEW.ownNames}</span>
      </label>
      {who === OWN_NAMES && (
        <>
          <label className="library-field">
            <span>{NEW.names}</span>
            <textarea
              name="names"
              rows={8}
              value={text}
              aria-describedby={says}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <p id={says} className="hint">
            {namesRead(namesIn(text))}
          </p>
        </>
      )}
    </fieldset>
  )
}

export const NewScenario = () => {
  const [wrong, setWrong] = useState('')
  const here = useSession(({ scenario }) => scenario.ruleSet)
  const [rules, setRules] = useState(draft['rules'] ?? here)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wanted = await wantedIn(new FormData(event.currentTarget))
    if (typeof wanted === 'string') return setWrong(wanted)
    const scenario = newScenario(wanted, newOwnId())
    addOwn(scenario)
    draft = {}
    window.location.hash = `#/library/${scenario.id}`
  }
  return (
    <main className="library" tabIndex={-1}>
      <p>
        <a href="#/library">{NEW.toLibrary}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {NEW.title}
      </h1>
      <form
        className="library-form"
        onInput={({ currentTarget }) => keepDraft(currentTarget, rules)}
        onSubmit={(event) => void submit(event)}
      >
        <label className="library-field">
          <span>{NEW.name}</span>
          <input type="text" name="title" maxLength={200} required defaultValue={draft['title']} />
        </label>
        <label className="library-field">
          <span>{NEW.rules}</span>
          <select name="rules" value={rules} onChange={({ currentTarget }) => setRules(currentTarget.value)}>
            {RULE_SETS.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {phrase(shortName)}
              </option>
            ))}
          </select>
        </label>
        <label className="library-field">
          <span>{NEW.body}</span>
          <input type="text" name="body" maxLength={200} defaultValue={draft['body'] ?? bodyOf(rules)} key={rules} />
        </label>
        <Who />
        <label className="library-field">
          <span>{NEW.about}</span>
          <textarea name="about" rows={3} maxLength={2000} defaultValue={draft['about']} />
        </label>
        <fieldset className="library-field">
          <legend>{NEW.sources}</legend>
          <p className="hint">{NEW.sourcesSay}</p>
          <label className="library-field">
            <span>{NEW.symbol}</span>
            <input type="text" name="symbol" maxLength={200} defaultValue={draft['symbol']} />
          </label>
          <label className="library-field">
            <span>{NEW.source}</span>
            <input type="text" name="source" maxLength={400} defaultValue={draft['source']} />
          </label>
        </fieldset>
        <p role="alert" className="library-wrong">
          {wrong}
        </p>
        <button type="submit" className="button library-first">
          {NEW.make}
        </button>
      </form>
    </main>
  )
}
