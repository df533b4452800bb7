import { useId } from 'react'
import { GRADES } from './grades.ts'
import { ANYTHING, type Asked } from './search.ts'
import { RULEBOOK } from './words.ts'
import { GRADE_NAMES } from './chipWords.ts'

interface FiltersProps {
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
}

export const Filters = ({ asked, onAsk }: FiltersProps) => {
  const id = useId()
  return (
    <section className="rulebook-filters" aria-label={RULEBOOK.search}>
      <p className="rulebook-field rulebook-search">
        <label htmlFor={`${id}text`}>{RULEBOOK.search}</label>
        <input
          id={`${id}text`}
          type="search"
          placeholder={RULEBOOK.placeholder}
          value={asked.text}
          onChange={(event) => onAsk({ ...asked, text: event.currentTarget.value })}
        />
      </p>
      <p className="rulebook-field">
        <label htmlFor={`${id}grade`}>{RULEBOOK.grade}</label>
        <select
          id={`${id}grade`}
          value={asked.grade ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onAsk({ ...asked, grade: GRADES.find((grade) => grade === value) ?? null })
          }
        >
          <option value="">{RULEBOOK.anyGrade}</option>
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {GRADE_NAMES[grade]}
            </option>
          ))}
        </select>
      </p>
      <p className="rulebook-check">
        <input
          id={`${id}enforced`}
          type="checkbox"
          checked={asked.enforced}
          onChange={(event) => onAsk({ ...asked, enforced: event.currentTarget.checked })}
        />
        <label htmlFor={`${id}enforced`}>{RULEBOOK.onlyEnforced}</label>
      </p>
      {(asked.text !== '' || asked.grade !== null || asked.enforced) && (
        <button type="button" className="rulebook-clear" onClick={() => onAsk(ANYTHING)}>
          {RULEBOOK.clear}
        </button>
      )}
    </section>
  )
}
