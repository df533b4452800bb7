/** What can be changed in one step: the act, where it is told, its place; and what comes after it. */
import { useMemo, useState } from 'react'
import { actsAt } from '#machines/acts'
import type { BranchStep } from '#scenarios/branch'
import type { Entry, Scenario } from '#scenarios/schema'
import { addStep, changeStep } from '#scenarios/steps'
import { namesIn, withFreeName } from '#src/floor/acts.ts'
import { phrase } from '#src/language/say.ts'
import type { Line } from '#src/session/derive.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { namesOfActs } from './actChoices.ts'
import { ActFields } from './ActFields.tsx'
import { change, changed } from './change.ts'
import { EDITOR, expectInWords } from './editorWords.ts'
import { expectResult } from './expectations.ts'
import { ChoiceInput, TextInput, TickInput } from './Inputs.tsx'

interface StepProps {
  readonly scenario: Scenario
  readonly line: Line
  readonly step: BranchStep
}

/** Every act that the machine knows to be thinkable here, those in order first. */
const AddAfter = ({ scenario, line, step, onAdded }: StepProps & { readonly onAdded: (id: string) => void }) => {
  const people = line.branch.input.participants
  const acts = useMemo(() => {
    if (step.step === null) return []
    const { snapshot } = step.step
    return actsAt(snapshot, namesIn({ entries: line.branch.entries, context: snapshot.context }))
  }, [line, step])
  const names = namesOfActs(
    acts.map(({ event }) => event),
    people,
    line.told,
  )
  const [chosen, choose] = useState(0)
  const option = (permitted: boolean) =>
    acts.flatMap(({ event, modality }, index) =>
      (modality !== 'may not') === permitted ? (
        <option key={JSON.stringify(event)} value={index}>
          {names[index]}
        </option>
      ) : (
        []
      ),
    )
  return (
    <fieldset className="library-field">
      <legend>{EDITOR.addAfter}</legend>
      <div className="library-acts">
        <select
          className="library-which"
          aria-label={EDITOR.addWhich}
          value={chosen}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        >
          <optgroup label={EDITOR.now}>{option(true)}</optgroup>
          <optgroup label={EDITOR.notNow}>{option(false)}</optgroup>
        </select>
        <button
          type="button"
          className="button"
          onClick={() => {
            const act = acts[chosen]
            if (act === undefined) return
            const to = addStep(scenario, step.id, withFreeName(line.branch, act.event))
            changed(to)
            const added = to.events[scenario.events.findIndex(({ id }) => id === step.id) + 1]
            if (added !== undefined) onAdded(added.id)
          }}
        >
          {EDITOR.add}
        </button>
      </div>
    </fieldset>
  )
}

const Told = ({ scenario, entry }: { readonly scenario: Scenario; readonly entry: Entry }) => {
  const set = (to: Partial<Entry>) => change(changeStep(scenario, entry.id, to))
  return (
    <fieldset className="library-fields">
      <legend>{EDITOR.where}</legend>
      <ChoiceInput
        label={EDITOR.source}
        value={String(entry.source)}
        options={scenario.sources.map(({ symbol }, index) => ({ id: String(index), name: phrase(symbol) }))}
        onChange={(source) => set({ source: Number(source) })}
      />
      <TextInput
        label={EDITOR.paragraph}
        value={entry.paragraph}
        maxLength={40}
        onChange={(paragraph) => set({ paragraph })}
      />
      <TextInput label={EDITOR.note} value={entry.note ?? ''} rows={2} onChange={(note) => set({ note })} />
      <TickInput label={EDITOR.implied} value={entry.implied === true} onChange={(implied) => set({ implied })} />
    </fieldset>
  )
}

interface StepPanelProps extends StepProps {
  readonly entry: Entry
  readonly onMove: (by: number, button: HTMLElement) => void
  readonly onRemove: () => void
  /** Of the step that was added, by its id. */
  readonly onAdded: (id: string) => void
}

export const StepPanel = ({ scenario, line, step, entry, onMove, onRemove, onAdded }: StepPanelProps) => {
  const expecting = expectResult(scenario, step)
  const outcome = step.step?.decision?.outcome
  return (
    <div className="library-panel">
      <div className="library-acts">
        <button type="button" className="button small" onClick={({ currentTarget }) => onMove(-1, currentTarget)}>
          {EDITOR.up}
        </button>
        <button type="button" className="button small" onClick={({ currentTarget }) => onMove(1, currentTarget)}>
          {EDITOR.down}
        </button>
        <button type="button" className="button small" onClick={onRemove}>
          {EDITOR.remove}
        </button>
        {expecting !== null && outcome !== undefined && (
          <button
            type="button"
            className="button small"
            onClick={({ currentTarget }) => {
              // The button goes away once it is expected.
              currentTarget.closest('li')?.querySelector('button')?.focus()
              changed(expecting)
            }}
          >
            {expectInWords(outcomeName(outcome))}
          </button>
        )}
      </div>
      <fieldset className="library-fields">
        <legend>{EDITOR.act}</legend>
        <ActFields
          event={entry.event}
          people={line.branch.input.participants}
          onChange={(event) =>
            change({
              ...scenario,
              events: scenario.events.map((other) => (other.id === entry.id ? { ...other, event } : other)),
            })
          }
        />
      </fieldset>
      <Told scenario={scenario} entry={entry} />
      <AddAfter key={JSON.stringify(step.event)} scenario={scenario} line={line} step={step} onAdded={onAdded} />
    </div>
  )
}
