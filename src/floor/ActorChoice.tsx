/** Who does an act that was added: anybody may be named, and it is said that this is an assumption. */
import { useSessionStore, useView } from '#src/session/react.tsx'
import { edit } from '#src/session/store.ts'
import { labelOf } from '#src/words/people.ts'
import { BUSINESS } from './business/words.ts'
import '#src/theme/verdict.css'

export const ActorChoice = () => {
  const store = useSessionStore()
  const { current, line } = useView()
  const people = line.branch.input.participants
  const parties = Object.keys(people).filter((id) => people[id]?.role === 'party')
  if (parties.length < 2) return null
  return (
    <label className="actor-choice">
      {BUSINESS.who}{' '}
      <select
        value={current.event.by}
        onChange={({ currentTarget: { value } }) =>
          edit(store, [{ kind: 'change', id: current.id, event: { ...current.event, by: value } }])
        }
      >
        {parties.map((id) => (
          <option key={id} value={id}>
            {labelOf(people, id)}
          </option>
        ))}
      </select>{' '}
      <span className="hint">{BUSINESS.assumption}</span>
    </label>
  )
}
