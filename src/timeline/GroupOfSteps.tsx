/** One meeting, or what was done before the first or between two: folded in a long session, unless one is in it. */
import { useId, type ReactNode } from 'react'
import type { Group } from './groups.ts'
import { Icon } from './Icon.tsx'
import type { Row } from './rows.ts'
import { groupTitle, stepsIn, TIMELINE } from './words.ts'

interface GroupOfStepsProps {
  readonly group: Group
  readonly open: boolean
  /** Left out where nothing folds. */
  readonly onToggle: (() => void) | undefined
  readonly row: (row: Row) => ReactNode
}

export const GroupOfSteps = ({ group, open, onToggle, row }: GroupOfStepsProps) => {
  const list = useId()
  const title = groupTitle(group.kind)
  return (
    <section className="timeline-group">
      {onToggle === undefined ? (
        <h3>{title}</h3>
      ) : (
        <h3 className="timeline-folds">
          <button type="button" aria-expanded={open} aria-controls={open ? list : undefined} onClick={onToggle}>
            <Icon name="down" />
            <span>{title}</span> <span className="timeline-steps-in">{stepsIn(group.rows.length)}</span>
          </button>
        </h3>
      )}
      {open && (
        <div id={list}>
          {group.items.map(({ key, heading, rows }) => (
            <div key={key} className="timeline-matter" data-headed={heading === null ? undefined : ''}>
              {heading === 'applications' && <h4>{TIMELINE.applications}</h4>}
              <ol>{rows.map(row)}</ol>
            </div>
          ))}
        </div>
      )}
    </section>
  )
}
