/** The line as a strip for narrow screens: where one is at a glance, and all steps one press away. */
import { Suspense, useState } from 'react'
import { later } from '#src/later.ts'
import { useView, type PlayedStep, type View } from '#src/session/react.tsx'
import { Icon } from './Icon.tsx'
import { groupsOf } from './groups.ts'
import { ScenarioChooser } from './ScenarioChooser.tsx'
import { stepOf, TIMELINE } from './words.ts'
import './timeline.css'
import './row.css'
import './strip.css'

const AllSteps = later(
  () => import('./AllSteps.tsx'),
  (part) => part.AllSteps,
)

const standingOf = (index: number, cursor: number) =>
  index === cursor ? 'current' : index < cursor ? 'past' : 'future'

const segment = ({ cursor, first }: View) =>
  function Segment({ id, event, step }: PlayedStep, index: number) {
    return (
      <span
        key={id}
        className="timeline-segment"
        data-standing={standingOf(index, cursor)}
        data-meeting={index > 0 && event.type === 'meeting.open' ? '' : undefined}
        data-refused={step.accepted ? undefined : ''}
        data-parting={first?.id === id ? '' : undefined}
      />
    )
  }

/** More steps than can be told apart on a narrow screen: one stretch for each meeting. */
const MOST = 60

const Stretches = ({ view }: { readonly view: View }) => {
  const places = new Map(view.happening.map(({ id }, index) => [id, index]))
  return groupsOf(view).map(({ key, rows }) => {
    const own = rows.flatMap(({ id }) => places.get(id) ?? [])
    const start = own[0] ?? 0
    const done = Math.min(Math.max((view.cursor + 1 - start) / Math.max(own.length, 1), 0), 1)
    const here = own.includes(view.cursor)
    return (
      <span key={key} className="timeline-stretch" data-here={here || undefined} style={{ flexGrow: own.length }}>
        <span style={{ inlineSize: `${done * 100}%` }} />
      </span>
    )
  })
}

export const TimelineStrip = () => {
  const view = useView()
  const [open, setOpen] = useState(false)
  const { happening, cursor } = view
  return (
    <div className="timeline-strip">
      <div className="timeline-heading">
        <ScenarioChooser />
      </div>
      <div className="timeline-segments" aria-hidden="true">
        {happening.length > MOST ? <Stretches view={view} /> : happening.map(segment(view))}
      </div>
      <button type="button" className="timeline-all" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="steps" />
        {TIMELINE.allSteps}
        <span className="unseen">. {stepOf(cursor + 1, happening.length)}</span>
      </button>
      <Suspense>{open && <AllSteps onClose={() => setOpen(false)} />}</Suspense>
    </div>
  )
}
