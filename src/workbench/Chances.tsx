/** The chances: groups of those who have not made up their mind, each as likely as is set, and every outcome's probability. */
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { chancesOf, CHOICES, MOST_UNDECIDED, sureGroups, type Chosen, type Group } from '#rules/chance'
import { OUTCOMES } from '#rules/decide'
import { NumberField } from '#src/controls/NumberField.tsx'
import { outcomeName } from '#src/words/outcomes.ts'
import { NO_VOTES, presentIn } from './asked.ts'
import { useBench } from './bench.tsx'
import { CHANCES, CHOICE_WORDS, groupChoice, groupName, groupSize, inWords } from './chanceWords.ts'
import { problemWords, removeGroup, vetoesIn } from './chanceWords.ts'
import { Distribution } from './Distribution.tsx'
import { oneFewer, oneMore } from './words.ts'
import './chances.css'

/** Weights are out of a hundred, as a rule; any whole numbers do. */
const MOST_WEIGHT = 100

/** A group as a row shows it: every choice has its weight. */
interface Row {
  readonly id: number
  readonly count: number
  readonly weights: Readonly<Record<Chosen, number>>
  readonly veto: boolean
}

const OPEN_MIND: Row['weights'] = { yes: 40, no: 30, abstain: 20, present: 0, absent: 10 }

interface GroupRowProps {
  readonly row: Row
  readonly index: number
  readonly vetoes: boolean
  readonly onChange: (row: Row) => void
  readonly onRemove: () => void
}

const nothing = () => undefined

const GroupRow = ({ row, index, vetoes, onChange, onRemove }: GroupRowProps) => (
  <fieldset className="chance-group">
    <legend>{groupName(index)}</legend>
    <NumberField
      label={groupSize(index)}
      value={row.count}
      max={MOST_UNDECIDED}
      more={oneMore(groupName(index))}
      fewer={oneFewer(groupName(index))}
      onChange={(count) => onChange({ ...row, count })}
      onEnd={nothing}
    />
    <span className="chance-weights">
      {CHOICES.map((choice) => (
        <span key={choice} className="chance-weight">
          <span aria-hidden="true">{CHOICE_WORDS[choice]}</span>
          <NumberField
            label={groupChoice(index, choice)}
            value={row.weights[choice]}
            max={MOST_WEIGHT}
            more={oneMore(groupChoice(index, choice))}
            fewer={oneFewer(groupChoice(index, choice))}
            onChange={(weight) => onChange({ ...row, weights: { ...row.weights, [choice]: weight } })}
            onEnd={nothing}
          />
        </span>
      ))}
    </span>
    {vetoes && (
      <label>
        <input
          type="checkbox"
          aria-label={vetoesIn(index)}
          checked={row.veto}
          onChange={({ currentTarget: { checked } }) => onChange({ ...row, veto: checked })}
        />{' '}
        {CHANCES.veto}
      </label>
    )}
    <button type="button" className="button quiet small" aria-label={removeGroup(index)} onClick={onRemove}>
      {CHANCES.remove}
    </button>
  </fieldset>
)

/** What comes of the groups. Apart, so that typing never waits for it. */
const Likely = memo(({ groups }: { readonly groups: readonly Group[] }) => {
  const { law, asked } = useBench()
  const { matter, members, participating, quorumOfVotes } = asked
  const found = useMemo(
    () => chancesOf(law, { matter, members, participating, quorumOfVotes }, groups),
    [law, matter, members, participating, quorumOfVotes, groups],
  )
  if (!found.ok) return <p className="caution">{problemWords(found.problem)}</p>
  const { outcomes, inFavour, expected } = found.value
  const possible = OUTCOMES.filter((outcome) => outcomes[outcome] > 0)
  return (
    <>
      <dl className="chance-outcomes">
        {possible.map((outcome) => (
          <div key={outcome} data-outcome={outcome}>
            <dt>{outcomeName(outcome)}</dt>
            <dd>{inWords(outcomes[outcome])}</dd>
          </div>
        ))}
      </dl>
      <Distribution likely={inFavour} expected={expected} />
    </>
  )
})

/** Shown when it is opened. */
export const Chances = () => {
  const { asked, law, counts, decided } = useBench()
  const shown = counts.ok ? counts.value : NO_VOTES
  const rest = Math.max(0, law.members.count - presentIn(shown))
  const [rows, setRows] = useState<readonly Row[]>(() => [
    { id: 0, count: Math.min(rest, MOST_UNDECIDED), weights: OPEN_MIND, veto: false },
  ])
  const [sure, setSure] = useState(true)
  const change = (row: Row) => setRows(rows.map((other) => (other.id === row.id ? row : other)))
  const add = () => {
    const id = Math.max(-1, ...rows.map((row) => row.id)) + 1
    setRows([...rows, { id, count: 1, weights: OPEN_MIND, veto: false }])
  }
  // The rows first: what is wrong with a group is told by its place.
  const groups = useMemo(
    () => [...rows, ...(sure ? sureGroups(shown, shown.silent, asked.vetoes) : [])],
    [sure, shown, asked.vetoes, rows],
  )
  const later = useDeferredValue(groups)
  return (
    <>
      <p className="hint">{CHANCES.intro}</p>
      <label>
        <input type="checkbox" checked={sure} onChange={({ currentTarget: { checked } }) => setSure(checked)} />{' '}
        {CHANCES.fromVote}
      </label>
      {rows.map((row, index) => (
        <GroupRow
          key={row.id}
          row={row}
          index={index}
          vetoes={law.matters[asked.matter]?.veto === true}
          onChange={change}
          onRemove={() => setRows(rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <button type="button" className="button small" onClick={add}>
        {CHANCES.add}
      </button>
      <div aria-live="polite" aria-busy={later !== groups} className="chance-likely">
        {decided.ok && <Likely groups={later} />}
      </div>
    </>
  )
}
