/** One step: what was done, its paragraph, its marks, and on the current one what can be taken back. */
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Outcome } from '#rules/decide'
import type { Tally } from '#rules/tally'
import type { Edit } from '#scenarios/schema'
import { say } from '#src/language/say.ts'
import { useSessionStore } from '#src/session/react.tsx'
import { edit } from '#src/session/store.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { Icon } from './Icon.tsx'
import { Reason } from './Reason.tsx'
import type { Row } from './rows.ts'
import { paragraphSign, paragraphSpoken, partingLine, TIMELINE } from './words.ts'

export type Standing = 'past' | 'current' | 'future'

const MiniBar = ({ inFavour, against, abstaining }: Tally) => (
  <span className="timeline-bar" aria-hidden="true">
    <span className="timeline-bar-for" style={{ flexGrow: inFavour }} />
    <span className="timeline-bar-against" style={{ flexGrow: against }} />
    <span style={{ flexGrow: abstaining }} />
  </span>
)

const OutcomeMark = ({ outcome }: { readonly outcome: Outcome }) => (
  <span className="timeline-outcome" data-carried={outcome === 'carried'}>
    <Icon name={outcome === 'carried' ? 'tick' : 'cross'} />
    {outcomeName(outcome)}
  </span>
)

/** Never on a line by itself: the space before it does not break. */
const Implied = () => (
  <>
    {'\u00A0'}
    <span className="timeline-implied">{TIMELINE.implied}</span>
  </>
)

const Marks = ({ row }: { readonly row: Row }) => (
  <>
    {row.outcome !== null && <OutcomeMark outcome={row.outcome} />}
    {row.origin !== 'record' && <span className="timeline-mark">{TIMELINE[row.origin]}</span>}
    {row.divergence === 'later' && row.refused === null && (
      <span className="timeline-differs">
        <span className="unseen">{TIMELINE.differs}</span>
      </span>
    )}
  </>
)

const Content = ({ row, how }: { readonly row: Row; readonly how: string }) => (
  <>
    <span className="timeline-paragraph">
      {row.paragraph !== null && (
        <>
          <span aria-hidden="true">{paragraphSign(row.paragraph)}</span>
          <span className="unseen">{paragraphSpoken(row.paragraph)}</span>
        </>
      )}
    </span>{' '}
    <span className="timeline-content">
      <span className="timeline-title">{row.title}</span>
      {row.implied && row.origin !== 'removed' && <Implied />}{' '}
      {how !== '' && <span className="timeline-how">{how}</span>} <Marks row={row} />
      {row.tally !== null && <MiniBar {...row.tally} />}
      {row.refused !== null && (
        <span className="timeline-reason">
          <span className="timeline-refused">
            <Icon name="barred" />
            {TIMELINE.refused}
          </span>{' '}
          <Reason verdict={row.refused} />
        </span>
      )}
      {row.deviates !== null && (
        <span className="timeline-reason">
          <span className="timeline-deviates">{TIMELINE.deviation}</span> {TIMELINE.deviates}{' '}
          <Reason verdict={row.deviates} />
        </span>
      )}
    </span>
  </>
)

/** Changing a step back to what the record says is no change at all: the edit disappears. */
const asRecorded = ({ id, recorded }: Row): readonly Edit[] =>
  recorded === null ? [] : [{ kind: 'change', id, event: recorded }]

/** The button that was pressed goes away with what it did: the focus moves to its row, or to the current one. */
const keepingFocus = (item: HTMLElement | null, change: () => void): void => {
  const list = item?.closest('.timeline-steps')
  const own = `[data-row="${item?.dataset['row'] ?? ''}"] [data-stop]`
  flushSync(change)
  const row = list?.querySelector<HTMLElement>(own) ?? list?.querySelector<HTMLElement>('[aria-current]')
  row?.focus()
}

interface TimelineRowProps {
  readonly row: Row
  readonly standing: Standing
  readonly tabStop: boolean
  /** Whether a branch, not the record, is beside the line. */
  readonly branchAside: boolean
  /** In a list of what was found: what became of it. Nothing is taken back from there. */
  readonly how?: string
  readonly onChoose: (id: string) => void
  readonly onFocus: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** A step that begins a matter is its heading. */
const Headed = ({ heads, children }: { readonly heads: boolean; readonly children: ReactNode }) =>
  heads ? <h4 className="timeline-head">{children}</h4> : children

export const TimelineRow = ({ row, standing, tabStop, branchAside, how, ...on }: TimelineRowProps) => {
  const store = useSessionStore()
  const item = useRef<HTMLLIElement>(null)
  const change = (edits: readonly Edit[]) => keepingFocus(item.current, () => edit(store, edits))
  const removed = row.origin === 'removed'
  const stop = {
    'data-stop': '',
    tabIndex: tabStop ? 0 : -1,
    onFocus: () => on.onFocus(row.id),
    onKeyDown: on.onKeyDown,
  }
  return (
    <li ref={item} className="timeline-item" data-row={row.id} data-place={row.place ?? undefined}>
      {row.divergence === 'first' && <p className="timeline-parting">{partingLine({ branchAside }, row.rule)}</p>}
      {removed ? (
        <div className="timeline-row" data-standing={standing} data-removed="">
          <Content row={row} how="" />
          <button type="button" className="timeline-quiet" onClick={() => change(asRecorded(row))} {...stop}>
            {TIMELINE.putBack}
            <span className="unseen">{say`: ${row.title}`}</span>
          </button>
        </div>
      ) : (
        <Headed heads={row.heads}>
          <button
            type="button"
            className="timeline-row"
            data-standing={standing}
            data-refused={row.refused === null ? undefined : ''}
            aria-current={standing === 'current' ? 'step' : undefined}
            onClick={() => on.onChoose(row.id)}
            {...stop}
          >
            <Content row={row} how={how ?? ''} />
          </button>
        </Headed>
      )}
      {standing === 'current' && !removed && how === undefined && (
        <div className="timeline-actions">
          {row.origin === 'changed' && (
            <button type="button" className="timeline-quiet" onClick={() => change(asRecorded(row))}>
              {TIMELINE.undoChange}
            </button>
          )}
          <button
            type="button"
            className="timeline-quiet timeline-remove"
            onClick={() => change([{ kind: 'remove', id: row.id }])}
          >
            {TIMELINE.remove}
          </button>
        </div>
      )}
    </li>
  )
}
