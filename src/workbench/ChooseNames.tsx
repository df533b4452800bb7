/** Who sits in a body whose members change: names put on the board, and taken off. */
import { phrase } from '#src/language/say.ts'
import { BOARD } from './boardWords.ts'
import type { NamedRoll } from './rolls.ts'

interface ChooseNamesProps {
  readonly roll: NamedRoll
  readonly onBoard: ReadonlySet<string>
  /** The names selected that need not be here. */
  readonly removable: readonly string[]
  readonly onAdd: (id: string) => void
  readonly onRemove: (ids: readonly string[]) => void
}

export const ChooseNames = ({ roll, onBoard, removable, onAdd, onRemove }: ChooseNamesProps) => (
  <div className="board-choose">
    <label>
      {BOARD.add}
      <select value="" onChange={({ currentTarget: { value } }) => value !== '' && onAdd(value)}>
        <option value="">{BOARD.addFirst}</option>
        {roll.members
          .filter(({ id }) => !onBoard.has(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {phrase(name)}
            </option>
          ))}
      </select>
    </label>
    <button
      type="button"
      className="button small"
      aria-disabled={removable.length === 0}
      onClick={() => removable.length > 0 && onRemove(removable)}
    >
      {BOARD.off}
    </button>
  </div>
)
