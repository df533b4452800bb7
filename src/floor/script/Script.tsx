/** What the President says with the step on screen, and is to say next: open where there is room, folded elsewhere. */
import { useMemo, useState } from 'react'
import { actsAt } from '#machines/acts'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { putOf } from '#machines/questions'
import type { Decision } from '#rules/decide'
import { useView, type View } from '#src/session/react.tsx'
import { imperativeOf } from '#src/words/acts.ts'
import { capital } from '#src/words/language.ts'
import { scriptOf } from '#src/words/script.ts'
import { isGeneralUsage } from '#src/words/usage.ts'
import { namesAt, withStart } from '../acts.ts'
import { SCRIPT } from './words.ts'
import './script.css'

interface Line {
  readonly event: ConferenceEvent
  readonly says: string
  /** What is done with these words; null for the step on screen, whose title says it. */
  readonly label: string | null
}

const saidWith = (view: View, event: ConferenceEvent, context: Context, decision: Decision | null): string | null =>
  scriptOf(event, {
    context,
    decision,
    put: putOf(event),
    ruleSet: view.ruleSet,
    people: view.line.branch.input.participants,
    told: view.line.told,
  })

/** What whoever presides is to do next, each with its words: a ruling can go either way. */
const nextLines = (view: View): readonly Line[] => {
  const people = view.line.branch.input.participants
  const { snapshot } = view.current.step
  return actsAt(snapshot, namesAt(view)).flatMap((act) => {
    if (act.modality !== 'must' || people[act.event.by]?.role !== 'president') return []
    const event = withStart(view, act.event)
    const says = saidWith(view, event, snapshot.context, null)
    return says === null ? [] : [{ event, says, label: SCRIPT.toDo(imperativeOf(event, people, view.line.told)) }]
  })
}

const Words = ({ says, event, label }: Line) => (
  <div className="script-line">
    {label !== null && <p className="script-label">{capital(label)}</p>}
    <blockquote>{says}</blockquote>
    {isGeneralUsage(event.type) && <p className="script-usage">{SCRIPT.general}</p>}
  </div>
)

/** Where there is room the words stand open. */
const hasRoom = (): boolean => typeof matchMedia !== 'function' || matchMedia('(width >= 45rem)').matches

const linesOf = (view: View): readonly Line[] => {
  const { step, event } = view.current
  const says = step.accepted ? saidWith(view, event, step.before.context, step.decision) : null
  return [...(says === null ? [] : [{ event, says, label: null }]), ...nextLines(view)]
}

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => (
  <div className="script-lines">
    {lines.length === 0 && <p className="script-usage">{SCRIPT.silent}</p>}
    {lines.map((line) => (
      <Words key={`${line.label} ${line.says}`} {...line} />
    ))}
  </div>
)

export const Script = () => {
  const view = useView()
  const lines = useMemo(() => linesOf(view), [view])
  const [open, setOpen] = useState(hasRoom)
  // Of an act that was not done nothing is said, not even that nothing is said with it.
  if (lines.length === 0 && !view.current.step.accepted) return null
  return (
    <details className="script" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{SCRIPT.title}</summary>
      {open && <Lines lines={lines} />}
    </details>
  )
}
