/** The steps of one's own scenario, each with the machine's verdict; one at a time is open to be changed. */
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { moveStep, removeStep } from '#scenarios/steps'
import type { BranchStep } from '#scenarios/branch'
import type { Scenario } from '#scenarios/schema'
import { sideInWords } from '#src/branches/compareWords.ts'
import type { Line } from '#src/session/derive.ts'
import { notify } from '#src/session/notices.ts'
import { titleOf } from '#src/words/acts.ts'
import { rulesInWords } from '#src/words/language.ts'
import { changed } from './change.ts'
import { EDITOR, inOrderOf, stepRemoved } from './editorWords.ts'
import { StepPanel } from './StepPanel.tsx'
import { tellChange } from './undoing.ts'

const headOf = (id: string): HTMLElement | null => document.getElementById(`library-step-${id}`)

interface StepsProps {
  readonly scenario: Scenario
  readonly line: Line
}

const Verdict = ({ step, line }: { readonly step: BranchStep; readonly line: Line }) => {
  const { says, rules } = sideInWords(step, line.branch.input.ruleSet)
  const inOrder = step.step?.accepted === true
  return (
    <span className="library-verdict" data-in-order={inOrder}>
      <span aria-hidden="true">{inOrder ? '✓' : '✕'}</span> {says}
      {rules.length > 0 && ` (${rulesInWords(rules)})`}
    </span>
  )
}

export const Steps = ({ scenario, line }: StepsProps) => {
  const [open, setOpen] = useState<string | null>(null)
  const people = line.branch.input.participants
  const inOrder = line.steps.filter(({ step }) => step?.accepted === true).length
  const move = (id: string, by: number, button: HTMLElement) => {
    flushSync(() => changed(moveStep(scenario, id, by)))
    // Its row has moved, and what is moved in the page loses the focus.
    button.focus()
  }
  const remove = (id: string, title: string) => {
    if (scenario.events.length === 1) {
      notify({ id: 'library', tone: 'info', title: EDITOR.last, details: [] })
      return
    }
    const at = scenario.events.findIndex((entry) => entry.id === id)
    const beside = scenario.events[at + 1] ?? scenario.events[at - 1]
    flushSync(() => {
      setOpen(null)
      changed(removeStep(scenario, id))
    })
    headOf(beside?.id ?? '')?.focus()
    // Its row is back in the page once React has drawn it.
    tellChange(scenario.id, stepRemoved(title), () => {
      flushSync(() => setOpen(null))
      headOf(id)?.focus()
    })
  }
  return (
    <section aria-labelledby="library-steps">
      <h2 id="library-steps">{EDITOR.steps}</h2>
      <output className="hint">{inOrderOf(inOrder, line.steps.length)}</output>
      <ol className="library-steps">
        {line.steps.map((step, index) => {
          const { id, event, recorded } = step
          const title = titleOf(event, people, line.told)
          return (
            <li key={id} className="library-step" data-open={open === id || undefined}>
              <button
                id={`library-step-${id}`}
                type="button"
                className="library-step-head"
                aria-expanded={open === id}
                onClick={() => setOpen(open === id ? null : id)}
              >
                <span className="library-step-number">{index + 1}</span>
                <span className="library-step-title">{title}</span>
                <Verdict step={step} line={line} />
              </button>
              {open === id && recorded !== null && (
                <StepPanel
                  scenario={scenario}
                  line={line}
                  step={step}
                  entry={recorded}
                  onMove={(by, button) => move(id, by, button)}
                  onRemove={() => remove(id, title)}
                  onAdded={(added) => {
                    flushSync(() => setOpen(added))
                    headOf(added)?.focus()
                  }}
                />
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
