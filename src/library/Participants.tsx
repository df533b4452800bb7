/** Who takes part: added, named, removed; whom a step names stays, and it is said why. */
import { useId, useRef, useState, type FormEvent } from 'react'
import {
  ADDED_ROLES,
  addParticipant,
  isNameTaken,
  keptIn,
  nameParticipant,
  removeParticipant,
} from '#scenarios/participants'
import type { Scenario } from '#scenarios/schema'
import { plain } from '#src/glossary/plain.ts'
import { phrase } from '#src/language/say.ts'
import { capital } from '#src/words/language.ts'
import { roleInWords } from '#src/words/people.ts'
import { change, changed } from './change.ts'
import { addedInWords, firstOf, keptInWords, partySays, PEOPLE, removeInWords } from './editorWords.ts'
import { TextInput, Wrong } from './Inputs.tsx'
import { LONGEST_NAME } from './newScenario.ts'

/** As many as are shown at once: of two hundred nobody reads the list, and everybody finds a name. */
const MOST_SHOWN = 20

const Add = ({ scenario }: { readonly scenario: Scenario }) => {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [added, setAdded] = useState('')
  const name = useRef<HTMLInputElement>(null)
  const wrongId = useId()
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const written = String(given.get('name') ?? '').trim()
    const role = ADDED_ROLES.find((one) => one === given.get('role')) ?? 'party'
    const says =
      written === ''
        ? [PEOPLE.nameNeeded]
        : isNameTaken(scenario, written)
          ? [PEOPLE.taken]
          : change(addParticipant(scenario, written, role))
    setWrong(says)
    setAdded(says.length === 0 ? written : '')
    if (says.length === 0 && name.current !== null) name.current.value = ''
    name.current?.focus()
  }
  return (
    <form className="library-fields" onSubmit={add}>
      <label className="library-field">
        <span>{PEOPLE.name}</span>
        <input
          ref={name}
          type="text"
          name="name"
          maxLength={LONGEST_NAME}
          aria-invalid={wrong.length > 0}
          aria-describedby={wrongId}
        />
      </label>
      <label className="library-field">
        <span>{PEOPLE.role}</span>
        <select name="role">
          {ADDED_ROLES.map((role) => (
            <option key={role} value={role}>
              {capital(roleInWords(role))}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button small">
        {PEOPLE.add}
      </button>
      <Wrong id={wrongId} says={wrong} />
      {/* Until it is removed again. */}
      <output className="hint">{isNameTaken(scenario, added) ? addedInWords(added) : ''}</output>
    </form>
  )
}

interface PersonProps {
  readonly scenario: Scenario
  readonly id: string
  readonly onRemoved: () => void
}

const Person = ({ scenario, id, onRemoved }: PersonProps) => {
  const person = scenario.participants[id]
  if (person === undefined) return null
  const kept = keptIn(scenario, id)
  return (
    <li className="library-row library-fields">
      <TextInput
        label={capital(roleInWords(person.role))}
        value={person.name ?? ''}
        maxLength={LONGEST_NAME}
        onChange={(name) =>
          name !== '' && isNameTaken(scenario, name, id)
            ? [PEOPLE.taken]
            : change(nameParticipant(scenario, id, name === '' ? null : name))
        }
      />
      {kept === null ? (
        <button
          type="button"
          className="button small"
          onClick={() => {
            onRemoved()
            changed(removeParticipant(scenario, id))
          }}
        >
          {removeInWords(person.name)}
        </button>
      ) : (
        <p className="hint">{keptInWords(kept)}</p>
      )}
    </li>
  )
}

const idsFound = ({ participants }: Scenario, text: string): readonly string[] =>
  Object.entries(participants)
    .filter(([, { role, name }]) => plain(`${phrase(name ?? '')} ${roleInWords(role)}`).includes(plain(text.trim())))
    .map(([id]) => id)

const List = ({ scenario, onRemoved }: Omit<PersonProps, 'id'>) => {
  const [text, setText] = useState('')
  const long = Object.keys(scenario.participants).length > MOST_SHOWN
  const found = idsFound(scenario, long ? text : '')
  return (
    <>
      {long && (
        <div className="library-fields">
          <label className="library-field">
            <span>{PEOPLE.find}</span>
            <input type="search" value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
        </div>
      )}
      <ul className="library-list" aria-label={PEOPLE.title}>
        {found.slice(0, MOST_SHOWN).map((id) => (
          <Person key={id} scenario={scenario} id={id} onRemoved={onRemoved} />
        ))}
      </ul>
      {long && <output className="hint">{found.length > MOST_SHOWN ? firstOf(MOST_SHOWN, found.length) : ''}</output>}
    </>
  )
}

export const Participants = ({ scenario }: { readonly scenario: Scenario }) => {
  const summary = useRef<HTMLElement>(null)
  return (
    <details className="library-about">
      <summary ref={summary}>
        <h2>{PEOPLE.title}</h2>
      </summary>
      <div className="library-panel">
        <p className="hint">
          {partySays(Object.keys(scenario.participants).length)} {PEOPLE.says}
        </p>
        <Add scenario={scenario} />
        <List scenario={scenario} onRemoved={() => summary.current?.focus()} />
      </div>
    </details>
  )
}
