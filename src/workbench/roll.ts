/** Boards of names: the lists they are made of, fetched when one is asked for, and the numbers that they come to. */
import { countBallots, type Choice, type Voter } from '#rules/ballots'
import type { Result } from '#rules/result'
import type { Counts, Votes } from './asked.ts'

/** One name on a board. */
export interface RollMember {
  readonly id: string
  readonly name: string
  /** ISO 3166 alpha-2 where it has one. */
  readonly code: string | null
  /** Its regional group; null where it belongs to none. */
  readonly group: string | null
  /** A regional organization's members that are parties themselves; null for a State. */
  readonly memberParties: readonly string[] | null
}

export interface Roll {
  readonly id: string
  readonly title: string
  readonly members: readonly RollMember[]
}

const known = new Map<string, Roll>()

/** From here on boards of these names can be counted, read and written. */
export const makeRollKnown = (roll: Roll): void => {
  known.set(roll.id, roll)
}

export const rollById = (id: string): Roll | undefined => known.get(id)

const votersOf = ({ members }: Roll): ReadonlyMap<string, Voter> =>
  new Map(members.map(({ id, memberParties }) => [id, { id, memberParties }]))

/** The numbers that these votes come to, or why they cannot be counted. */
export const countsOf = (votes: Votes): Result<Counts> => {
  if (votes.by === 'count') {
    const { inFavour, against, abstaining, silent } = votes
    return { ok: true, value: { inFavour, against, abstaining, silent } }
  }
  const roll = rollById(votes.roll)
  const cast: Record<string, Choice> = {}
  let silent = 0
  for (const [id, standing] of Object.entries(votes.standings)) {
    if (standing === 'present') silent += 1
    else cast[id] = standing
  }
  const counted = countBallots({ by: 'name', votes: cast }, roll === undefined ? new Map() : votersOf(roll))
  return counted.ok ? { ok: true, value: { ...counted.value, silent } } : counted
}
