/** Every situation, with a search that the address holds, and a choice between those that the rules decide and those that are told. */
import { useDeferredValue, useId } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { useMemory } from '#src/chair/memory/memory.ts'
import { phrase } from '#src/language/say.ts'
import { situationsWith, type Which } from './all.ts'
import { listPath, WHICH, type Listed } from './address.ts'
import { itemOf } from './remember.ts'
import { foundInWords, SITUATIONS, whereInWords } from './words.ts'
import '#src/theme/fields.css'

const Choice = ({ which, onChoose }: { readonly which: Which; readonly onChoose: (which: Which) => void }) => {
  const name = useId()
  return (
    <fieldset className="segmented situation-which" aria-label={SITUATIONS.which}>
      {WHICH.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === which} onChange={() => onChoose(each)} />
          <span>{SITUATIONS[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}

export const SituationList = ({ listed: { which, text } }: { readonly listed: Listed }) => {
  const id = useId()
  const [, navigate] = useHashLocation()
  const answers = useMemory((memory) => memory.answers)
  const answered = new Set(answers.map(({ item }) => item))
  const found = situationsWith(useDeferredValue(text), which)
  return (
    <main className="chair" tabIndex={-1}>
      <h1>{SITUATIONS.page}</h1>
      <p className="chair-lead">{SITUATIONS.says}</p>
      <section className="situation-filters" aria-label={SITUATIONS.search}>
        <p className="situation-search">
          <label htmlFor={id}>{SITUATIONS.search}</label>
          <input
            id={id}
            type="search"
            placeholder={SITUATIONS.placeholder}
            value={text}
            // What is typed is one place to come back to, however many letters it has.
            onChange={({ currentTarget }) =>
              navigate(listPath({ which, text: currentTarget.value }), { replace: true })
            }
          />
        </p>
        <Choice which={which} onChoose={(chosen) => navigate(listPath({ which: chosen, text }))} />
        <output className="hint">{found.length === 0 ? SITUATIONS.none : foundInWords(found.length)}</output>
      </section>
      <ol className="situation-list">
        {found.map((situation) => (
          <li key={situation.id} value={situation.number}>
            <span className="situation-number" aria-hidden="true">
              {situation.number}
            </span>
            <span className="situation-heading">
              <a href={`#/chair/situations/${situation.id}`}>{phrase(situation.title)}</a>
              <span className="hint">{whereInWords(situation)}</span>
            </span>
            <span className="situation-state">
              {answered.has(itemOf(situation.id)) && <span>✓ {SITUATIONS.answered}</span>}
              {situation.machine === undefined && <span className="badge">{SITUATIONS.told}</span>}
            </span>
          </li>
        ))}
      </ol>
    </main>
  )
}
