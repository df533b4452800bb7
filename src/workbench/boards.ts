/** What can be done with a board of names. Pure: every change is a new one. */
import type { Standing, Votes } from './asked.ts'
import type { Cast } from './castWords.ts'
import type { NamedRoll } from './rolls.ts'
import { nameBookOf } from './stateNames.ts'

export type Board = Extract<Votes, { by: 'name' }>
export type Standings = Board['standings']

/** The standings with these names made to do this. Who is absent is not named. */
export const withCast = (standings: Standings, ids: Iterable<string>, cast: Cast): Standings => {
  const next: Record<string, Standing> = { ...standings }
  for (const id of ids) {
    if (cast === 'absent') delete next[id]
    else next[id] = cast
  }
  return next
}

export const castOn = (standings: Standings, id: string): Cast => standings[id] ?? 'absent'

/** Whether the user, and not a record, says so. To be absent is said by nobody where no record says otherwise. */
export const isAssumed = (standings: Standings, { recorded }: NamedRoll, id: string): boolean =>
  standings[id] !== recorded[id]

/**
 * The board of these votes on this roll, by id or by any usual name; and the names that it has no place for. For a
 * recorded vote: `boardOf(roll.recorded, roll)`.
 */
export const boardOf = (
  standings: Readonly<Record<string, Standing>>,
  roll: NamedRoll,
): { readonly votes: Board; readonly unplaced: readonly string[] } => {
  const ids = new Set(roll.members.map(({ id }) => id))
  const book = nameBookOf(roll.members)
  const placed: Record<string, Standing> = {}
  const unplaced: string[] = []
  for (const [name, standing] of Object.entries(standings)) {
    const id = ids.has(name) ? name : book.idOf(name)
    if (id === null) unplaced.push(name)
    else placed[id] = standing
  }
  return { votes: { by: 'name', roll: roll.id, standings: placed }, unplaced }
}

/** The votes against of those who have a veto. */
export const vetoesOn = (standings: Standings, permanent: readonly string[]): readonly string[] =>
  permanent.filter((id) => standings[id] === 'no')
