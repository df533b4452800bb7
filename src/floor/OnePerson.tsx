/** The room as one person finds it: what this delegation, observer or officer may do now, and what not, and why. */
import { useMemo, useState } from 'react'
import { actsOf, type Act } from '#machines/acts'
import { useView } from '#src/session/react.tsx'
import { labelOf } from '#src/words/people.ts'
import { namesAt } from './acts.ts'
import { Acts } from './Acts.tsx'
import { Barred } from './Barred.tsx'
import { LATER } from './laterWords.ts'
import './mayNot.css'

interface OnePersonProps {
  /** What anybody may do: one of these may put this person's own in order. */
  readonly acts: readonly Act[]
  readonly onDo: (act: Act) => void
}

export const OnePerson = ({ acts, onDo }: OnePersonProps) => {
  const view = useView()
  const people = view.line.branch.input.participants
  const persons = Object.keys(people).filter((id) => people[id]?.role !== 'bureau')
  const [chosen, choose] = useState(persons.find((id) => people[id]?.role === 'party') ?? persons[0] ?? '')
  const own = useMemo(() => actsOf(view.current.step.snapshot, namesAt(view), chosen), [view, chosen])
  const permitted = own.filter(({ modality }) => modality !== 'may not')
  const due = permitted.filter(({ modality }) => modality === 'must')
  const free = permitted.filter(({ modality }) => modality === 'may')
  return (
    <div className="one-person">
      <label>
        {LATER.person}{' '}
        <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
          {persons.map((id) => (
            <option key={id} value={id}>
              {labelOf(people, id)}
            </option>
          ))}
        </select>
      </label>
      {due.length > 0 && <h3>{LATER.must}</h3>}
      <Acts acts={due} onDo={onDo} inPerson />
      <h3>{LATER.may}</h3>
      {free.length === 0 ? <p>{LATER.mayNothing}</p> : <Acts acts={free} onDo={onDo} inPerson />}
      <Barred acts={own} tried={[...acts, ...own]} />
    </div>
  )
}
