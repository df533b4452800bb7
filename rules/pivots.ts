/**
 * Who matters? On a board of names: whose change alone turns the vote, and who stands in some cheapest mixture.
 */
import { decide, type Question } from './decide.ts'
import { leastOfAll, standingOf } from './least.ts'
import { MOVES, PLACES, WAY, type Move, type Place } from './moves.ts'
import type { RuleSet } from './ruleSet.ts'
import type { Tally } from './tally.ts'

/** One name on the board. Leave out who may not take part: an organization whose members vote themselves. */
export interface PlacedVoter {
  readonly id: string
  readonly place: Place
  /** Votes cast when voting; left out, one. */
  readonly votes?: number
  /** Whether a vote of theirs against bars adoption. */
  readonly veto?: boolean
}

/** The room as counted. */
export interface RoomCounts {
  readonly tally: Tally
  readonly present: number
  readonly vetoes: number
}

export interface Pivot {
  readonly id: string
  /** The kinds of change by which this voter alone turns it. */
  readonly alone: readonly Move[]
  /** Whether some cheapest mixture, of one kind or several, has this voter in it. */
  readonly inLeast: boolean
}

/** What one does is all that counts in the room, whoever it is. */
type Stance = Omit<PlacedVoter, 'id'>

/** The room with these voters where they stand. */
export const roomOf = (voters: readonly Stance[]): RoomCounts => {
  const counts: Record<Place, number> = { inFavour: 0, against: 0, abstaining: 0, silent: 0, absent: 0 }
  let vetoes = 0
  for (const { place, votes = 1, veto } of voters) {
    counts[place] += place === 'silent' ? 1 : votes
    if (veto === true && place === 'against') vetoes += 1
  }
  const { inFavour, against, abstaining, silent } = counts
  return {
    tally: { inFavour, against, abstaining },
    present: inFavour + against + abstaining + silent,
    vetoes,
  }
}

const replaced = (room: RoomCounts, voter: Stance, to: Place): RoomCounts => {
  const [before, after] = [roomOf([voter]), roomOf([{ ...voter, place: to }])]
  const sum = (side: keyof Tally): number => room.tally[side] - before.tally[side] + after.tally[side]
  return {
    tally: { inFavour: sum('inFavour'), against: sum('against'), abstaining: sum('abstaining') },
    present: room.present - before.present + after.present,
    vetoes: room.vetoes - before.vetoes + after.vetoes,
  }
}

/** A voter of whom nothing is left out. */
type Voter = Required<PlacedVoter>

const isPlain = ({ votes, veto }: Voter): boolean => votes === 1 && !veto

/** Voters who do the same by the same change. */
const kindOf = ({ place, votes, veto }: Voter): string => `${place} ${votes} ${veto}`

/** The kinds of change open to one who stands there, and staying. */
const waysFrom = (place: Place): readonly (Move | null)[] => [null, ...MOVES.filter((move) => WAY[move].from === place)]

/** Voters who each stand apart, all put somewhere: how many of them moved, and the room that results. */
interface Placing {
  readonly moved: readonly string[]
  readonly room: RoomCounts
}

/** Every way in which no more than so many of those who stand apart change. */
const placings = function* (apart: readonly Voter[], from: Placing, most: () => number): Generator<Placing> {
  const [voter, ...rest] = apart
  if (voter === undefined) {
    yield from
    return
  }
  for (const move of waysFrom(voter.place)) {
    if (move !== null && from.moved.length >= most()) continue
    const next =
      move === null ? from : { moved: [...from.moved, voter.id], room: replaced(from.room, voter, WAY[move].to) }
    yield* placings(rest, next, most)
  }
}

/**
 * For each voter, whether its change alone turns the vote, by which kinds, and whether it stands in some cheapest mixture.
 * Those with one vote and no veto who stand in the same place are alike, and reckoned once; the others, few in any body,
 * are tried one by one.
 * @param question the matter, and the numbers that are not votes
 * @returns null where the vote cannot be decided
 */
export const pivotsOf = (
  ruleSet: RuleSet,
  question: Pick<Question, 'matter' | 'members' | 'participating' | 'quorumOfVotes'>,
  board: readonly PlacedVoter[],
): readonly Pivot[] | null => {
  const asked = (room: RoomCounts): Question => ({ ...question, ...room })
  const carries = (room: RoomCounts): boolean | null => {
    const decided = decide(ruleSet, asked(room))
    return decided.ok ? decided.value.outcome === 'carried' : null
  }
  const bars = ruleSet.matters[question.matter]?.veto === true
  const voters = board.map(({ id, place, votes = 1, veto }): Voter => ({
    id,
    place,
    votes,
    veto: bars && veto === true,
  }))
  const room = roomOf(voters)
  const before = carries(room)
  if (before === null) return null
  const plain: Record<Place, number> = { inFavour: 0, against: 0, abstaining: 0, silent: 0, absent: 0 }
  for (const voter of voters) if (isPlain(voter)) plain[voter.place] += 1
  /** The least number of plain voters that turns it from there; who has a veto is not among them. */
  const least = (from: RoomCounts, places: Readonly<Record<Place, number>>): number | null => {
    const standing = standingOf(ruleSet, asked(from))
    if (standing === null || (!before && from.vetoes > 0)) return null
    return leastOfAll({ ...standing, places }, !before)
  }
  let fewest = Number.POSITIVE_INFINITY
  let best: readonly Placing[] = []
  for (const placing of placings(
    voters.filter((voter) => !isPlain(voter)),
    { moved: [], room },
    () => fewest,
  )) {
    const others = least(placing.room, plain)
    if (others === null) continue
    const count = placing.moved.length + others
    if (count < fewest) best = []
    fewest = Math.min(fewest, count)
    if (count === fewest) best = [...best, placing]
  }
  const inLeast = new Set(best.flatMap(({ moved }) => moved))
  /** Whether one plain voter of that place can be the first of a cheapest mixture. */
  const begins = (place: Place): boolean =>
    best.some((placing) =>
      waysFrom(place).some((move) => {
        if (move === null) return false
        const next = replaced(placing.room, { place }, WAY[move].to)
        const rest = least(next, { ...plain, [place]: plain[place] - 1 })
        return rest !== null && placing.moved.length + 1 + rest === fewest
      }),
    )
  const places = new Set(PLACES.filter((place) => plain[place] > 0 && begins(place)))
  const known = new Map<string, readonly Move[]>()
  return voters.map((voter): Pivot => {
    const kind = kindOf(voter)
    const alone =
      known.get(kind) ??
      MOVES.filter((move) => {
        if (WAY[move].from !== voter.place) return false
        const after = carries(replaced(room, voter, WAY[move].to))
        return after !== null && after !== before
      })
    known.set(kind, alone)
    return { id: voter.id, alone, inLeast: isPlain(voter) ? places.has(voter.place) : inLeast.has(voter.id) }
  })
}
