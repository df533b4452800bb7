/** What is to be done and what may be, by whom, under which rule; what may not, and why. Doing an act makes it the next step. */
import { useMemo, useRef } from 'react'
import { later, seldom } from '#src/later.ts'
import { flushSync } from 'react-dom'
import { actsAt, type Act } from '#machines/acts'
import { Folded } from '#src/controls/Folded.tsx'
import { useSessionStore, useView } from '#src/session/react.tsx'
import { goTo } from '#src/session/store.ts'
import { alreadyNext, namesAt, withStart } from './acts.ts'
import { Acts } from './Acts.tsx'
import { areaOf, AREAS } from './areas.ts'
import { insertAct } from './insertAct.ts'
import { focusAfter } from './focus.ts'
import { AREA_NAMES, FLOOR } from './words.ts'

/** Fetched, and worked out, when it is first opened. */
const Barred = later(seldom, (part) => part.Barred)
const OnePerson = later(seldom, (part) => part.OnePerson)

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
  const perform = ({ event }: Act, by?: string) => {
    const next = alreadyNext(view, event)
    flushSync(() => {
      if (next === null || (by !== undefined && next.event.by !== by)) insertAct(store, withStart(view, event, by))
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
      {first.length > 0 && <Acts acts={first} onDo={(act) => perform(act)} />}
      {groups.map(({ area, own }, index) => (
        <details key={area} className="more-acts" open={(first.length === 0 && index === 0) || undefined}>
          <summary>
            {AREA_NAMES[area]} <span className="more-count">{own.length}</span>
          </summary>
          <Acts acts={own} onDo={(act) => perform(act)} />
        </details>
      ))}
      <Folded summary={FLOOR.mayNot} className="may-not">
        <Barred acts={acts} />
      </Folded>
      <Folded summary={FLOOR.onePerson} className="may-not">
        <OnePerson acts={acts} onDo={(act) => perform(act, act.event.by)} />
      </Folded>
    </section>
  )
}
