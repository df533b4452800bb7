/** The line on screen, step by step: by meeting and by matter, or only what is looked for. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { phrase } from '#src/language/say.ts'
import { useSession, useSessionStore, useView, type View } from '#src/session/react.tsx'
import { goTo } from '#src/session/store.ts'
import { FindBar } from './FindBar.tsx'
import type { Found } from './find.ts'
import { groupsOf, type Group } from './groups.ts'
import { GroupOfSteps } from './GroupOfSteps.tsx'
import type { Row } from './rows.ts'
import { ScenarioChooser } from './ScenarioChooser.tsx'
import { TimelineRow, type Standing } from './TimelineRow.tsx'
import { useFound } from './useFound.ts'
import { howInWords, TIMELINE, type Shown } from './words.ts'
import './timeline.css'
import './row.css'

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

/** A line of more steps than this is shown a meeting at a time. */
const LONG = 60

interface OwnOpening {
  readonly open: boolean
  /** The step on screen when it was opened or closed. */
  readonly at: string
}

/** Which groups are open: that of the step on screen, and those that were opened. A short line is open throughout. */
const useOpenGroups = ({ line, current: { id: at } }: View, groups: readonly Group[]) => {
  const [own, setOwn] = useState<Readonly<Record<string, OwnOpening>>>({})
  const folds = line.steps.length > LONG && groups.length > 1
  const isOpen = ({ key, rows }: Group): boolean => {
    if (!folds) return true
    const holds = rows.some(({ id }) => id === at)
    const chosen = own[key]
    if (chosen === undefined) return holds
    return chosen.open || (holds && chosen.at !== at)
  }
  const toggle = (group: Group) => setOwn({ ...own, [group.key]: { open: !isOpen(group), at } })
  return { folds, isOpen, toggle }
}

interface StepsProps {
  /** What stands above the field, and stays in sight with it. */
  readonly head?: ReactNode
  /** Called when a step was chosen: a dialog closes itself. */
  readonly onChoose?: () => void
}

/** The groups of steps, without a heading of their own. */
export const Steps = ({ head, onChoose }: StepsProps) => {
  const store = useSessionStore()
  const view = useView()
  const groups = useMemo(() => groupsOf(view), [view])
  const [shown, show] = useState<Shown>('all')
  const scenario = view.session.scenario.id
  /** What is looked for in one scenario is not in another. */
  const [looked, setLooked] = useState({ scenario, query: '' })
  const query = looked.scenario === scenario ? looked.query : ''
  const look = (typed: string) => setLooked({ scenario, query: typed })
  const found = useFound(view, shown, query)
  const { folds, isOpen, toggle } = useOpenGroups(view, groups)
  const list = useRef<HTMLDivElement>(null)
  const current = view.current.id
  /** The row that Tab comes to: the one last focused on this step, else the current one. */
  const [stop, setStop] = useState({ row: current, at: current })

  useEffect(() => {
    const row = list.current?.querySelector('[aria-current="step"]')
    row?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [current, found])

  const order = view.line.steps
  const places = new Map(order.map(({ id }, index) => [id, index]))
  const place = places.get(current) ?? -1
  const drawn = found === null ? groups.filter(isOpen).flatMap(({ rows }) => rows) : found.map(({ row }) => row)
  const wanted = stop.at === current ? stop.row : current
  const tabStop = [wanted, current, drawn[0]?.id].find((id) => drawn.some((row) => row.id === id))
  const branchAside = view.branch !== null && view.session.beside !== null
  const choose = (id: string) => {
    goTo(store, id)
    onChoose?.()
  }
  const shared = {
    branchAside,
    onChoose: choose,
    onFocus: (id: string) => setStop({ row: id, at: current }),
    onKeyDown: moveFocus,
  }
  const row = (one: Row) => (
    <TimelineRow
      key={one.id}
      row={one}
      standing={standingOf(places.get(one.id) ?? 0, place)}
      tabStop={one.id === tabStop}
      {...shared}
    />
  )
  const foundRow = ({ row: one, title, how, covers }: Found) => (
    <TimelineRow
      key={one.id}
      row={{ ...one, title, heads: false, divergence: null }}
      standing={covers.includes(current) ? 'current' : standingOf(places.get(one.id) ?? 0, place)}
      tabStop={one.id === tabStop}
      how={how === null ? '' : howInWords(how)}
      {...shared}
    />
  )

  return (
    <div ref={list} className="timeline-steps">
      <div className="timeline-top">
        {head}
        <FindBar shown={shown} onShow={show} query={query} onQuery={look} count={found?.length ?? null} />
      </div>
      {found === null ? (
        groups.map((group) => (
          <GroupOfSteps
            key={group.key}
            group={group}
            open={isOpen(group)}
            onToggle={folds ? () => toggle(group) : undefined}
            row={row}
          />
        ))
      ) : (
        <ol className="timeline-found">{found.map(foundRow)}</ol>
      )}
      {found?.length === 0 && <p className="timeline-nothing">{TIMELINE.nothingFound}</p>}
    </div>
  )
}

export const Timeline = () => {
  const { body, title } = useSession(({ scenario }) => scenario)
  const name = useId()
  const head = (
    <>
      <p className="timeline-body">{phrase(body)}</p>
      <h2 id={name} className="timeline-heading" aria-label={phrase(title)}>
        <ScenarioChooser />
      </h2>
    </>
  )
  return (
    <section className="timeline" aria-labelledby={name}>
      <Steps head={head} />
    </section>
  )
}
