/** The result of a vote, filled in as it is read out: the votes, whom the majority is taken of, what is needed, the outcome. */
import { useState, type FormEvent } from 'react'
import type { Put } from '#machines/context'
import type { Decision } from '#rules/decide'
import type { Meeting } from '#src/presiding/meeting.ts'
import { ANNOUNCED, NUMBERS, type Announced, type Filled } from '#src/presiding/turn.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { SIDES } from '#src/words/votes.ts'
import { ANNOUNCED_WORDS, countedLabel, PRESIDE } from './words.ts'

type NumberName = (typeof NUMBERS)[number]

interface AnnounceFormProps {
  readonly put: Put
  readonly decision: Decision
  readonly meeting: Meeting
  readonly onAnnounce: (filled: Filled) => void
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

const Field = ({ label, value, onChange }: FieldProps) => (
  <label className="preside-field">
    {label}
    <input
      inputMode="numeric"
      autoComplete="off"
      required
      pattern="[0-9]{1,5}"
      title={PRESIDE.isCount}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
    />
  </label>
)

const EMPTY: Readonly<Record<NumberName, string>> = { inFavour: '', against: '', abstaining: '', counted: '', need: '' }

export const AnnounceForm = ({ put, decision, meeting, onAnnounce }: AnnounceFormProps) => {
  const [typed, setTyped] = useState(EMPTY)
  const [outcome, setOutcome] = useState<Announced | null>(null)
  const { setup, snapshot, told } = meeting
  const labels: Readonly<Record<NumberName, string>> = {
    inFavour: SIDES.inFavour.word,
    against: SIDES.against.word,
    abstaining: SIDES.abstaining.word,
    counted: countedLabel(decision.majority.base, setup.ruleSet),
    need: PRESIDE.need,
  }
  const announce = (event: FormEvent) => {
    event.preventDefault()
    if (outcome === null || NUMBERS.some((number) => !/^\d{1,5}$/.test(typed[number]))) return
    const { inFavour, against, abstaining, counted, need } = typed
    onAnnounce({
      inFavour: Number(inFavour),
      against: Number(against),
      abstaining: Number(abstaining),
      counted: Number(counted),
      need: Number(need),
      outcome,
    })
  }
  const field = (number: NumberName) => (
    <Field
      key={number}
      label={labels[number]}
      value={typed[number]}
      onChange={(value) => setTyped({ ...typed, [number]: value })}
    />
  )
  return (
    <form className="preside-announce" onSubmit={announce}>
      <p className="preside-put">{questionTitle(put, snapshot.context.participants, told)}</p>
      <div className="preside-numbers">{(['inFavour', 'against', 'abstaining'] as const).map(field)}</div>
      <div className="preside-numbers preside-two">{(['counted', 'need'] as const).map(field)}</div>
      <fieldset className="preside-outcome">
        <legend>{PRESIDE.outcome}</legend>
        {ANNOUNCED.map((one) => (
          <label key={one}>
            <input type="radio" name="outcome" required checked={one === outcome} onChange={() => setOutcome(one)} />
            {ANNOUNCED_WORDS[one]}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button preside-go">
        {PRESIDE.announce}
      </button>
    </form>
  )
}
