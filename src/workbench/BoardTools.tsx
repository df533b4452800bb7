/** What several names are selected by, and what those selected are made to do. */
import { Sign } from '#src/seats/Mark.tsx'
import { codeSpoken, phrase } from '#src/language/say.ts'
import { BOARD, castName, CASTS, selectedInWords } from './boardWords.ts'
import type { Cast } from './castWords.ts'
import type { NamedRoll } from './rolls.ts'
import type { Selection } from './useSelection.ts'

/** The regional groups on a roll, in alphabetical order as they are said, and who is in them. */
export const groupsOf = ({ members }: NamedRoll): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const { id, group } of members) if (group !== null) groups.set(group, [...(groups.get(group) ?? []), id])
  const { compare } = new Intl.Collator(codeSpoken())
  return new Map([...groups].toSorted(([one], [other]) => compare(phrase(one), phrase(other))))
}

interface SelectByProps {
  readonly roll: NamedRoll
  /** The names on the board, and those of them that a search shows. */
  readonly onBoard: ReadonlySet<string>
  readonly shown: readonly string[]
  readonly searching: boolean
  readonly selection: Selection
}

export const SelectBy = ({ roll, onBoard, shown, searching, selection }: SelectByProps) => {
  const sets = [
    ...(searching ? [['shown', BOARD.selectShown, shown] as const] : []),
    ['all', BOARD.all, [...onBoard]] as const,
    ...[...groupsOf(roll)].map(([group, ids]) => [group, phrase(group), ids] as const),
    ...(roll.europeanUnion.length === 0 ? [] : [['union', BOARD.union, roll.europeanUnion] as const]),
  ].map(([key, title, ids]) => ({ key, title, ids: ids.filter((id) => onBoard.has(id)) }))
  return (
    <fieldset className="board-select" aria-label={BOARD.select}>
      <span aria-hidden="true">{BOARD.select}</span>
      {sets
        .filter(({ ids }) => ids.length > 0)
        .map(({ key, title, ids }) => (
          <button
            key={key}
            type="button"
            className="button small"
            aria-pressed={ids.length === selection.selected.size && ids.every((id) => selection.selected.has(id))}
            onClick={() => selection.all(ids)}
          >
            {title} <span className="board-count">{ids.length}</span>
          </button>
        ))}
    </fieldset>
  )
}

interface CastBarProps {
  readonly counts: Readonly<Record<Cast, number>>
  readonly selection: Selection
  readonly onCast: (cast: Cast) => void
}

/** The five standings: how many do each, and a press to make those selected do it. */
export const CastBar = ({ counts, selection, onCast }: CastBarProps) => {
  const { size } = selection.selected
  return (
    <fieldset className="board-cast" aria-label={selectedInWords(size)}>
      <output>{selectedInWords(size)}</output>
      {CASTS.map(({ cast, seat, key }) => (
        <button
          key={cast}
          type="button"
          className="board-cast-one"
          aria-disabled={size === 0}
          aria-keyshortcuts={key}
          onClick={() => size > 0 && onCast(cast)}
        >
          <Sign standing={seat} />
          <span className="board-cast-word">{castName(cast)}</span>
          <strong>{counts[cast]}</strong>
          <kbd aria-hidden="true" translate="no">
            {key}
          </kbd>
        </button>
      ))}
      <button type="button" className="button small quiet" aria-disabled={size === 0} onClick={() => selection.none()}>
        {BOARD.none}
      </button>
    </fieldset>
  )
}
