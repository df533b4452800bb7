/** The line on screen, step by step, grouped by meeting. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useSession, useSessionStore, useView } from '#src/session/react.tsx'
import { goTo } from '#src/session/store.ts'
import { groupsOf, type Group, type Row } from './rows.ts'
import { TimelineRow, type Standing } from './TimelineRow.tsx'
import { meetingTitle, TIMELINE } from './words.ts'
import './timeline.css'

const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowUp: (index) => Math.max(index - 1, 0),
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Up, Down, Home and End move the focus among the steps, and nothing else listens to them meanwhile. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const move = MOVES[event.key]
  if (move === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const list = event.currentTarget.closest('.timeline-steps')
  const stops = [...(list?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
  const here = stops.findIndex((stop) => stop === document.activeElement)
  if (here === -1) return
  event.preventDefault()
  event.stopPropagation()
  stops[move(here, stops.length)]?.focus()
}

const standingOf = (index: number, current: number): Standing => {
  if (index === current) return 'current'
  return index < current ? 'past' : 'future'
}

interface StepsProps {
  /** Called when a step was chosen: a dialog closes itself. */
  readonly onChoose?: () => void
}

/** The groups of steps, without a heading of their own. */
export const Steps = ({ onChoose }: StepsProps) => {
  const store = useSessionStore()
  const view = useView()
  const groups = useMemo(() => groupsOf(view), [view])
  const list = useRef<HTMLDivElement>(null)
  const current = view.current.id
  /** The row that Tab comes to: the one last focused on this step, else the current one. */
  const [stop, setStop] = useState({ row: current, at: current })

  useEffect(() => {
    const row = list.current?.querySelector('[aria-current="step"]')
    row?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const order = groups.flatMap(({ rows }) => rows)
  const place = order.findIndex(({ id }) => id === current)
  const tabStop = stop.at === current && order.some(({ id }) => id === stop.row) ? stop.row : current
  const branchAside = view.session.beside !== null
  const choose = (id: string) => {
    goTo(store, id)
    onChoose?.()
  }
  const row = (one: Row) => (
    <TimelineRow
      key={one.id}
      row={one}
      standing={standingOf(order.indexOf(one), place)}
      tabStop={one.id === tabStop}
      branchAside={branchAside}
      onChoose={choose}
      onFocus={(id) => setStop({ row: id, at: current })}
      onKeyDown={moveFocus}
    />
  )
  const heading = ({ meeting }: Group) => (meeting === null ? TIMELINE.before : meetingTitle(meeting))

  return (
    <div ref={list} className="timeline-steps">
      {groups.map((group) => (
        <section key={group.key} className="timeline-group">
          <h3>{heading(group)}</h3>
          <ol>{group.rows.map(row)}</ol>
        </section>
      ))}
    </div>
  )
}

export const Timeline = () => {
  const { body, title } = useSession(({ scenario }) => scenario)
  const name = useId()
  return (
    <section className="timeline" aria-labelledby={name}>
      <p className="timeline-body">{body}</p>
      <h2 id={name} className="timeline-heading">
        {title}
      </h2>
      <Steps />
    </section>
  )
}
