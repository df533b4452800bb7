/** What is to be done and what may be, by whom, under which rule; what may not, and why. Doing an act makes it the next step. */
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { actsAt, type Act } from '#machines/acts'
import { useSessionStore, useView } from '#src/session/react.tsx'
import { goTo } from '#src/session/store.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { alreadyNext, isAnybodys, namesAt, tellingVerdict, withStart } from './acts.ts'
import { areaOf, AREAS } from './areas.ts'
import { insertAct } from './changes.ts'
import { focusAfter } from './focus.ts'
import { actInWords, AREA_NAMES, FLOOR } from './words.ts'

/** Fetched, and worked out, when it is first opened. */
const Barred = lazy(async () => ({ default: (await import('./Barred.tsx')).Barred }))

interface ActsProps {
  readonly acts: readonly Act[]
  readonly onDo: (act: Act) => void
}

const ActRow = ({ act, onDo }: { readonly act: Act; readonly onDo: (act: Act) => void }) => {
  const view = useView()
  const people = view.line.branch.input.participants
  const { actor, does } = actInWords(act, {
    people,
    told: view.line.told,
    ruleSet: view.ruleSet,
    anybodys: isAnybodys(act.event, people),
  })
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

const MayNot = ({ acts }: { readonly acts: readonly Act[] }) => {
  const [open, setOpen] = useState(false)
  return (
    <details className="may-not" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{FLOOR.mayNot}</summary>
      <Suspense>{open && <Barred acts={acts} />}</Suspense>
    </details>
  )
}

export const Now = () => {
  const store = useSessionStore()
  const view = useView()
  const panel = useRef<HTMLElement>(null)
  const acts = useMemo(() => actsAt(view.current.step.snapshot, namesAt(view)), [view])
  const permitted = acts.filter(({ modality }) => modality !== 'may not')
  const isNext = (act: Act) => alreadyNext(view, act.event) !== null
  const must = permitted.filter(({ modality }) => modality === 'must')
  const first = [...must, ...permitted.filter((act) => act.modality !== 'must' && isNext(act))]
  const groups = AREAS.map((area) => ({
    area,
    own: permitted.filter((act) => !first.includes(act) && areaOf(act.event.type) === area),
  })).filter(({ own }) => own.length > 0)
  const refused = !view.current.step.accepted

  /** The acts change under the hand: focus goes to the first of those that follow. */
  const perform = ({ event }: Act) => {
    const next = alreadyNext(view, event)
    flushSync(() => {
      if (next === null) insertAct(store, withStart(view, event))
      else goTo(store, next.id)
    })
    const shown = [...(panel.current?.querySelectorAll<HTMLElement>('.act-do') ?? [])]
    const follows = shown.find((act) => act.closest('details:not([open])') === null)
    focusAfter(follows ?? panel.current?.querySelector('h2'))
  }

  return (
    <section ref={panel} className="now" data-instead={refused || undefined}>
      <h2 tabIndex={-1}>{refused ? FLOOR.instead : FLOOR.now}</h2>
      {permitted.length === 0 && <p>{FLOOR.nothing}</p>}
      {first.length > 0 && <Acts acts={first} onDo={perform} />}
      {groups.map(({ area, own }, index) => (
        <details key={area} className="more-acts" open={(first.length === 0 && index === 0) || undefined}>
          <summary>
            {AREA_NAMES[area]} <span className="more-count">{own.length}</span>
          </summary>
          <Acts acts={own} onDo={perform} />
        </details>
      ))}
      <MayNot acts={acts} />
    </section>
  )
}
