/** Who takes part: added, named, removed; whom a step names stays, and it is said which step. */
import { useRef, useState, type FormEvent } from 'react'
import {
  ADDED_ROLES,
  addParticipant,
  isNameTaken,
  keptBecause,
  nameParticipant,
  removeParticipant,
  stepsNaming,
} from '#scenarios/participants'
import type { Scenario } from '#scenarios/schema'
import { capital } from '#src/words/language.ts'
import { roleInWords } from '#src/words/people.ts'
import { change, changed } from './change.ts'
import { keptInWords, partySays, PEOPLE, removeInWords } from './editorWords.ts'
import { TextInput } from './Inputs.tsx'
import { LONGEST_NAME } from './newScenario.ts'

const Add = ({ scenario }: { readonly scenario: Scenario }) => {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const name = useRef<HTMLInputElement>(null)
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
          aria-describedby="library-people-wrong"
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
      <span id="library-people-wrong" role="alert" className="library-wrong">
        {wrong.join(' ')}
      </span>
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
  const kept = keptBecause(scenario, id)
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
        <p className="hint">{keptInWords(kept, stepsNaming(scenario, id).length)}</p>
      )}
    </li>
  )
}

/** A roll of a conference has two hundred names: they are drawn where they are asked for. */
export const Participants = ({ scenario }: { readonly scenario: Scenario }) => {
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  return (
    <details className="library-about" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>
        <h2>{PEOPLE.title}</h2>
      </summary>
      {open && (
        <div className="library-panel">
          <p className="hint">
            {partySays(Object.keys(scenario.participants).length)} {PEOPLE.says}
          </p>
          <Add scenario={scenario} />
          <ul className="library-list" aria-label={PEOPLE.title}>
            {Object.keys(scenario.participants).map((id) => (
              <Person key={id} scenario={scenario} id={id} onRemoved={() => summary.current?.focus()} />
            ))}
          </ul>
        </div>
      )}
    </details>
  )
}
