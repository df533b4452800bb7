/** What may be done now, by whom, under which rule; and what may not, and why. Doing an act makes it the next step. */
import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { actsAt, type Act } from '#machines/acts'
import { useSessionStore, useView } from '#src/session/react.tsx'
import { goTo } from '#src/session/store.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { alreadyNext, isBeside, namesAt, tellingVerdict, withStart } from './acts.ts'
import { insertAct } from './changes.ts'
import { focusAfter } from './focus.ts'
import { MayNot } from './MayNot.tsx'
import { actInWords, FLOOR } from './words.ts'

interface ActsProps {
  readonly acts: readonly Act[]
  readonly onDo: (act: Act) => void
}

const ActRow = ({ act, onDo }: { readonly act: Act; readonly onDo: (act: Act) => void }) => {
  const view = useView()
  const { actor, does } = actInWords(act, view.line.branch.input.participants)
  const rule = tellingVerdict(act)?.rule ?? null
  const inRecord = alreadyNext(view, act.event)?.recorded ?? null
  return (
    <li className="act" data-modality={act.modality}>
      <button type="button" className="act-do" onClick={() => onDo(act)}>
        <strong>{actor}</strong> {does}
        {inRecord !== null && <span className="act-note">{FLOOR.inTheRecord}</span>}
      </button>
      {rule !== null && <RuleChip rule={rule} />}
    </li>
  )
}

const Acts = ({ acts, onDo }: ActsProps) => (
  <ul>
    {acts.map((act) => (
      <ActRow key={JSON.stringify(act.event)} act={act} onDo={onDo} />
    ))}
  </ul>
)

export const Now = () => {
  const store = useSessionStore()
  const view = useView()
  const panel = useRef<HTMLElement>(null)
  const acts = useMemo(() => actsAt(view.current.step.snapshot, namesAt(view)), [view])
  const permitted = acts.filter(({ modality }) => modality !== 'may not')
  const nextInRecord = (act: Act) => alreadyNext(view, act.event) !== null
  const first = permitted.filter(nextInRecord)
  const main = [...first, ...permitted.filter((act) => !nextInRecord(act) && !isBeside(act))]
  const besides = permitted.filter((act) => !nextInRecord(act) && isBeside(act))
  const refused = !view.current.step.accepted

  /** The acts change under the hand: focus goes to the first of those that follow. */
  const perform = ({ event }: Act) => {
    const next = alreadyNext(view, event)
    flushSync(() => {
      if (next === null) insertAct(store, withStart(view, event))
      else goTo(store, next.id)
    })
    const follows = panel.current?.querySelector<HTMLElement>('.act-do')
    focusAfter(follows ?? panel.current?.querySelector('h2'))
  }

  return (
    <section ref={panel} className="now" data-instead={refused || undefined}>
      <h2 tabIndex={-1}>{refused ? FLOOR.instead : FLOOR.now}</h2>
      {permitted.length === 0 && <p>{FLOOR.nothing}</p>}
      {main.length > 0 && <Acts acts={main} onDo={perform} />}
      {besides.length > 0 && (
        <details className="more-acts" open={main.length === 0 || undefined}>
          <summary>{FLOOR.besides}</summary>
          <Acts acts={besides} onDo={perform} />
        </details>
      )}
      <MayNot acts={acts.filter(({ modality }) => modality === 'may not')} />
    </section>
  )
}
