/** The names of the board, each with what it does. One stop of the keyboard: arrows go among them, a letter casts. */
import { memo, useEffect, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { Sign } from '#src/seats/Mark.tsx'
import { BOARD, byOrganization, castInWords, CASTS, groupInWords, SEAT_OF, votesOf } from './boardWords.ts'
import type { Cast } from './castWords.ts'
import type { Selection } from './useSelection.ts'

/** One name as it is shown. */
export interface NameRow {
  readonly id: string
  readonly name: string
  readonly cast: Cast
  readonly assumed: boolean
  /** As many votes as an organization has; null for one of its own. */
  readonly votes: number | null
  /** The organization that votes for it; null where it votes itself. */
  readonly through: string | null
  /** Votes twice: itself, and by its organization. */
  readonly refused: boolean
}

export interface NameGroup {
  /** What it is known by: its English name. Empty for all that are in none. Null where the names are not in groups. */
  readonly group: string | null
  readonly rows: readonly NameRow[]
}

/** Beside the name: how many votes an organization has; which organization votes for a State that casts nothing itself. */
const asideOf = ({ votes, through, cast }: NameRow): string | null => {
  if (votes !== null) return votesOf(votes)
  return through !== null && cast === 'absent' ? byOrganization(through) : null
}

/** "Norway, against, assumed by you": what is seen first, as it is seen. */
const inWords = (row: NameRow): string =>
  [row.name, asideOf(row), castInWords(row.cast), row.assumed ? BOARD.assumedWord : null]
    .filter((part) => part !== null)
    .join(', ')

interface RowProps extends NameRow {
  readonly domId: string
  readonly selected: boolean
  readonly active: boolean
}

const Row = memo(({ domId, selected, active, ...row }: RowProps) => (
  <div
    id={domId}
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- several can be selected, and each has a mark
    role="option"
    aria-selected={selected}
    aria-label={inWords(row)}
    className="board-name"
    data-id={row.id}
    data-cast={row.cast}
    data-active={active || undefined}
    data-refused={row.refused || undefined}
  >
    <Sign standing={SEAT_OF[row.cast]} assumed={row.assumed} />
    <span>{row.name}</span> {asideOf(row) !== null && <small>{asideOf(row)}</small>}
  </div>
))

/** The name in the column beside this one, at about its height. */
const beside = (list: HTMLElement, from: HTMLElement, way: 1 | -1): string | undefined => {
  const here = from.getBoundingClientRect()
  const others = [...list.querySelectorAll<HTMLElement>('[data-id]')].map((element) => ({
    id: element.dataset['id'],
    at: element.getBoundingClientRect(),
  }))
  const far = (at: DOMRect): number => Math.abs(at.left - here.left) * 8 + Math.abs(at.top - here.top)
  return others.filter(({ at }) => (at.left - here.left) * way > 4).toSorted((a, b) => far(a.at) - far(b.at))[0]?.id
}

interface BoardNamesProps {
  readonly groups: readonly NameGroup[]
  readonly selection: Selection
  readonly onCast: (ids: readonly string[], cast: Cast) => void
}

export const BoardNames = ({ groups, selection, onCast }: BoardNamesProps) => {
  const domId = useId()
  const list = useRef<HTMLDivElement>(null)
  const shown = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
  const { active, selected } = selection
  const idOf = (id: string): string => `${domId}${id}`

  useEffect(() => {
    if (active !== null && list.current?.contains(document.activeElement))
      document.getElementById(`${domId}${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, domId])

  const led = (key: string): string | undefined => {
    const at = shown.indexOf(active ?? '')
    const here = active === null ? null : document.getElementById(idOf(active))
    switch (key) {
      case 'ArrowDown':
        return shown[Math.min(at + 1, shown.length - 1)]
      case 'ArrowUp':
        return shown[Math.max(at - 1, 0)]
      case 'ArrowRight':
      case 'ArrowLeft':
        if (here === null || list.current === null) return shown[0]
        return beside(list.current, here, key === 'ArrowRight' ? 1 : -1) ?? active ?? undefined
      case 'Home':
        return shown[0]
      case 'End':
        return shown.at(-1)
      default:
        return undefined
    }
  }

  /** A single name is followed by the next, so that a roll is called with one key a name. */
  const castBy = (cast: Cast): void => {
    const ids = selected.size > 0 ? [...selected] : active === null ? [] : [active]
    if (ids.length === 0) return
    onCast(ids, cast)
    const next = shown[shown.indexOf(ids[0] ?? '') + 1]
    if (ids.length === 1 && next !== undefined) selection.choose(next, 'only')
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return
    const heard = (): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return
      heard()
      selection.all(shown)
      return
    }
    const cast = CASTS.find(({ key }) => key === event.key.toUpperCase())?.cast
    if (cast !== undefined) {
      heard()
      castBy(cast)
    } else if (event.key === ' ' && active !== null) {
      heard()
      selection.choose(active, 'toggle')
    } else if (event.key === 'Escape' && selected.size > 0) {
      heard()
      selection.none()
    } else {
      const to = led(event.key)
      if (to === undefined) return
      heard()
      selection.choose(to, event.shiftKey ? 'range' : 'only')
    }
  }

  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null
    const id = row?.dataset['id']
    if (id === undefined) return
    // A finger has no Ctrl key: it adds names one by one.
    const byTouch = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch'
    selection.choose(id, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey || byTouch ? 'toggle' : 'only')
  }

  const rowsOf = (rows: readonly NameRow[]) =>
    rows.map((row) => (
      <Row key={row.id} {...row} domId={idOf(row.id)} selected={selected.has(row.id)} active={row.id === active} />
    ))

  return (
    <div
      ref={list}
      className="board-names"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- several can be selected, and each has a mark
      role="listbox"
      aria-label={BOARD.list}
      aria-multiselectable="true"
      aria-activedescendant={active !== null && shown.includes(active) ? idOf(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => active === null && shown[0] !== undefined && selection.go(shown[0])}
    >
      {groups.map(({ group, rows }) =>
        group === null ? (
          <div key="all" className="board-column" role="presentation">
            {rowsOf(rows)}
          </div>
        ) : (
          <div
            key={group}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- within a list to choose from
            role="group"
            aria-label={`${groupInWords(group)}, ${rows.length}`}
          >
            <p className="board-group" aria-hidden="true">
              {groupInWords(group)} <span>{rows.length}</span>
            </p>
            <div className="board-column" role="presentation">
              {rowsOf(rows)}
            </div>
          </div>
        ),
      )}
    </div>
  )
}
