/** What can be changed in the law itself: the reading of two thirds, and the two bases of the quorum. */
import { useId } from 'react'
import type { Grade, TwoThirdsReading } from '#rules/ruleSet'
import { NumberField } from '#src/controls/NumberField.tsx'
import { phrase } from '#src/language/say.ts'
import { recordOf } from '#src/session/derive.ts'
import { useSessionStore, useView } from '#src/session/react.tsx'
import { endGesture } from '#src/session/store.ts'
import { OWN_RULES } from '#src/words/ownRules.ts'
import { OwnRulesNote } from './OwnRules.tsx'
import { setRule } from './changes.ts'
import { gradeMeans, LATER, resetOf } from './laterWords.ts'
import { gradeName, inRecord, oneFewer, oneMore } from './words.ts'
import '#src/theme/fields.css'
import './settings.css'

const READINGS: readonly TwoThirdsReading[] = ['at least', 'more than']

const ReadingChoice = ({ value, recorded }: { value: TwoThirdsReading; recorded: TwoThirdsReading }) => {
  const store = useSessionStore()
  const name = useId()
  return (
    <fieldset className="setting">
      <legend>{LATER.reading}</legend>
      <div className="segmented">
        {READINGS.map((reading) => (
          <label key={reading}>
            <input
              type="radio"
              name={name}
              checked={value === reading}
              onChange={() => setRule(store, { kind: 'set', parameter: 'two-thirds reading', value: reading })}
            />
            <span>{phrase(reading)}</span>
          </label>
        ))}
      </div>
      {value !== recorded && <span className="changed">{inRecord(phrase(recorded))}</span>}
    </fieldset>
  )
}

interface BaseProps {
  readonly parameter: 'members' | 'participating'
  readonly label: string
  readonly value: number
  readonly recorded: number
  readonly max: number
  readonly grade: Grade
}

const BaseField = ({ parameter, label, value, recorded, max, grade }: BaseProps) => {
  const store = useSessionStore()
  const name = gradeName(grade)
  const set = (to: number, gesture: string | null) => setRule(store, { kind: 'set', parameter, value: to }, gesture)
  return (
    <div className="setting">
      <span className="setting-name">
        {label}
        {name !== null && (
          <span className="badge" title={gradeMeans(grade)}>
            {name}
          </span>
        )}
      </span>
      <NumberField
        label={label}
        value={value}
        max={max}
        more={oneMore(label)}
        fewer={oneFewer(label)}
        onChange={(to) => set(to, parameter)}
        onEnd={() => endGesture(store)}
      />
      {value !== recorded && (
        <span className="setting-changed">
          <span className="changed">{inRecord(recorded)}</span>
          <button
            type="button"
            className="button small"
            aria-label={resetOf(label)}
            onClick={({ currentTarget }) => {
              // The button goes away with the change.
              currentTarget.closest('.setting')?.querySelector('input')?.focus()
              set(recorded, null)
            }}
          >
            {LATER.reset}
          </button>
        </span>
      )}
    </div>
  )
}

/** More members than any body has, so that a field stops somewhere. */
const MOST_MEMBERS = 250

export const Settings = () => {
  const { ruleSet, line, session } = useView()
  const recorded = recordOf(session.scenario).branch.input.ruleSet
  const { scenario } = session
  const { participating } = line.branch.input
  return (
    <>
      <OwnRulesNote says={OWN_RULES.onFloor} />
      <ReadingChoice value={ruleSet.twoThirds} recorded={recorded.twoThirds} />
      <BaseField
        parameter="members"
        label={LATER.membersField}
        value={ruleSet.members.count}
        recorded={recorded.members.count}
        max={MOST_MEMBERS}
        grade={recorded.members.grade}
      />
      <p className="hint">{phrase(recorded.members.source)}</p>
      <BaseField
        parameter="participating"
        label={LATER.participatingField}
        value={participating}
        recorded={scenario.participating}
        max={ruleSet.members.count}
        grade="inferred"
      />
      {scenario.participatingNote !== undefined && <p className="hint">{phrase(scenario.participatingNote)}</p>}
    </>
  )
}
