/** One tally under every rule there is: like verdicts together, the reason of each difference, and two wrong counts. */
import { memo, useDeferredValue, useMemo } from 'react'
import { elsewhere, type Elsewhere as Row, type Place } from '#rules/elsewhere'
import { miscountsOf, type Miscount } from '#rules/miscounts'
import { RULE_SETS } from '#rules/sets/byId'
import { AS_THE_BODY_HAS_IT } from './asked.ts'
import { useBench, useBenchStore, type BenchView } from './bench.tsx'
import {
  ELSEWHERE,
  miscountName,
  miscountNeed,
  miscountWhy,
  needName,
  phrasesOf,
  placeName,
  placesName,
  VERDICT_SIGNS,
  VERDICTS,
  verdictOf,
  type Verdict,
} from './elsewhereWords.ts'
import { ask, type BenchStore } from './store.ts'
import './elsewhere.css'

const putOnBench = (store: BenchStore, { ruleSet, matter }: Place) => {
  const { asked } = store.getState()
  const rule = ruleSet.matters[matter]
  const vetoes = rule?.veto === true ? asked.vetoes : 0
  if (ruleSet.id === asked.ruleSet)
    ask(store, { ...(matter === asked.matter ? {} : { matter, majority: null, quorumOfVotes: null }), vetoes })
  else ask(store, { ...AS_THE_BODY_HAS_IT, ruleSet: ruleSet.id, matter, vetoes })
}

interface PlaceProps {
  readonly place: Place
  readonly name: string
  readonly here: boolean
}

const PlaceButton = ({ place, name, here }: PlaceProps) => {
  const store = useBenchStore()
  return (
    <button
      type="button"
      className="elsewhere-place"
      aria-current={here || undefined}
      onClick={() => putOnBench(store, place)}
    >
      {name}
      {here && <span className="badge">{ELSEWHERE.here}</span>}
    </button>
  )
}

interface RowProps {
  readonly row: Row
  readonly isHere: (place: Place) => boolean
}

const RowShown = ({ row, isHere }: RowProps) => {
  const [only, ...others] = row.places
  if (only === undefined) return null
  return (
    <li className="elsewhere-row">
      <div className="elsewhere-where">
        {others.length === 0 ? (
          <PlaceButton place={only} name={placeName(only)} here={isHere(only)} />
        ) : (
          <details>
            <summary>
              {placesName(row)} {row.places.some(isHere) && <span className="badge">{ELSEWHERE.here}</span>}
            </summary>
            <ul>
              {row.places.map((place) => (
                <li key={placeName(place)}>
                  <PlaceButton place={place} name={placeName(place)} here={isHere(place)} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <span className="hint">{phrasesOf(row)}</span>
      </div>
      <span className="elsewhere-need">{needName(row.finding)}</span>
    </li>
  )
}

const ORDER: readonly Verdict[] = ['carried', 'lost', 'no-decision', 'too-many']

const Wrong = ({ miscounts }: { readonly miscounts: readonly Miscount[] }) => (
  <div className="elsewhere-wrong">
    <h3>{ELSEWHERE.wrong}</h3>
    <p className="hint">{ELSEWHERE.wrongHint}</p>
    <ul>
      {miscounts.map((miscount) => (
        <li key={miscount.miscount} className="elsewhere-row">
          <div className="elsewhere-where">
            <em>{miscountName(miscount)}</em>
            <span className="hint">{miscountWhy(miscount)}</span>
          </div>
          <span className="elsewhere-need">{miscountNeed(miscount)}</span>
        </li>
      ))}
    </ul>
  </div>
)

const Shown = memo(({ view: { asked, law, question, decided } }: { readonly view: BenchView }) => {
  const rows = useMemo(() => (question === null ? [] : elsewhere(RULE_SETS, law, question)), [law, question])
  if (question === null || question.present === 0) return null
  const isHere = ({ ruleSet, matter }: Place): boolean => ruleSet.id === asked.ruleSet && matter === asked.matter
  const miscounts = decided.ok ? miscountsOf(law, decided.value) : []
  return (
    <section className="elsewhere">
      <h2>{ELSEWHERE.title}</h2>
      <p className="hint">{ELSEWHERE.hint}</p>
      {ORDER.map((verdict) => {
        const group = rows.filter(({ finding }) => verdictOf(finding) === verdict)
        if (group.length === 0) return null
        return (
          <div key={verdict} className="elsewhere-group" data-verdict={verdict}>
            <h3>
              <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {VERDICTS[verdict]}
            </h3>
            <ul>
              {group.map((row) => (
                <RowShown
                  key={row.places.map(({ ruleSet, matter }) => `${ruleSet.id} ${matter}`).join()}
                  row={row}
                  isHere={isHere}
                />
              ))}
            </ul>
          </div>
        )
      })}
      {miscounts.length > 0 && <Wrong miscounts={miscounts} />}
    </section>
  )
})

/** It follows the numbers when there is time: a dragged point is not held up by forty verdicts. */
export const Elsewhere = () => <Shown view={useDeferredValue(useBench())} />
