/** The point moved by keys: one vote at a time, along the rows or across them. */
import type { Tally } from '#rules/tally'

type Side = keyof Tally

const moved = (tally: Tally, from: Side, to: Side): Tally =>
  tally[from] === 0 ? tally : { ...tally, [from]: tally[from] - 1, [to]: tally[to] + 1 }

/** Where a key takes the point; null for a key that is not one of its own. At the edge it stays. */
export const moveBy = (tally: Tally, key: string, shift: boolean): Tally | null => {
  const other: Side = shift ? 'inFavour' : 'against'
  switch (key) {
    case 'ArrowLeft':
      return moved(tally, 'against', 'inFavour')
    case 'ArrowRight':
      return moved(tally, 'inFavour', 'against')
    case 'ArrowUp':
      return moved(tally, other, 'abstaining')
    case 'ArrowDown':
      return moved(tally, 'abstaining', other)
    default:
      return null
  }
}
