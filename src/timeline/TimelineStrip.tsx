/** The line as a strip for narrow screens: where one is at a glance, and all steps one press away. */
import { useState } from 'react'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { useView, type PlayedStep, type View } from '#src/session/react.tsx'
import { Icon } from './Icon.tsx'
import { Steps } from './Timeline.tsx'
import { stepOf, TIMELINE } from './words.ts'
import './timeline.css'

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

export const TimelineStrip = () => {
  const view = useView()
  const [open, setOpen] = useState(false)
  const { happening, cursor } = view
  return (
    <div className="timeline-strip">
      <div className="timeline-segments" aria-hidden="true">
        {happening.map(segment(view))}
      </div>
      <button type="button" className="timeline-all" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="steps" />
        {TIMELINE.allSteps}
        <span className="unseen">. {stepOf(cursor + 1, happening.length)}</span>
      </button>
      {open && (
        <Dialog title={TIMELINE.allSteps} className="timeline-dialog" onClose={() => setOpen(false)}>
          <Steps onChoose={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  )
}
