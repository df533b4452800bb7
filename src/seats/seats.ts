/** Who sits how: in blocks where only counts are known, one by one where the votes are known by name. */
import { countBallots, type Choice } from '#rules/ballots'
import type { Problem } from '#rules/result'
import { castIn, silentIn, type Tally } from '#rules/tally'
import { votersOf } from '#machines/questions'
import { phrase, spoken } from '#src/language/say.ts'
import type { PlayedStep } from '#src/session/react.tsx'

/**
 * What a seat shows. `silent`: present and not voting. `nothing`: cast nothing, and whether present is not known.
 * `absent`: left, as the record says. `uncounted`: beyond those counted as present, where nobody is named.
 */
export type Standing = 'inFavour' | 'against' | 'abstaining' | 'silent' | 'nothing' | 'absent' | 'uncounted'

/** In the order in which the blocks sit, from the left. */
export const ORDER: readonly Standing[] = [
  'inFavour',
  'abstaining',
  'silent',
  'nothing',
  'absent',
  'uncounted',
  'against',
]

/** A vote as it stands: the board's own has all of this. */
export interface VoteInSeats {
  readonly ballots: PlayedStep | null
  readonly tally: Tally | null
  readonly present: number
}

/** How many seats stand so, in the order of the blocks. */
export type Blocks = readonly (readonly [standing: Standing, count: number])[]

const NOBODY: Tally = { inFavour: 0, against: 0, abstaining: 0 }

export const blocksOf = ({ tally, present }: VoteInSeats, members: number): Blocks => {
  const cast = tally ?? NOBODY
  const { inFavour, against, abstaining } = cast
  const counts: Readonly<Record<Standing, number>> = {
    inFavour,
    against,
    abstaining,
    silent: silentIn(cast, present),
    nothing: 0,
    absent: 0,
    uncounted: Math.max(members - Math.max(present, castIn(cast)), 0),
  }
  return ORDER.map((standing) => [standing, counts[standing]] as const)
}

export interface Seat {
  readonly id: string
  readonly name: string
  readonly standing: Standing
  /** The regional organization that casts its vote; null where it votes itself. */
  readonly through: string | null
  /** Whether the user, and not the record, says so. */
  readonly assumed: boolean
}

/** A regional organization: with how many votes it votes, or that its members vote themselves. */
export interface Organization {
  readonly id: string
  readonly name: string
  readonly standing: Standing
  readonly votes: number
  readonly assumed: boolean
}

export interface NamedVote {
  /** In the order of the blocks, and within one in alphabetical order. */
  readonly seats: readonly Seat[]
  readonly organizations: readonly Organization[]
  /** Why the ballots cannot be counted. */
  readonly problems: readonly Problem[]
}

const STANDINGS: Readonly<Record<Choice, Standing>> = { yes: 'inFavour', no: 'against', abstain: 'abstaining' }

type Votes = Readonly<Record<string, Choice>>

const votesIn = (event: PlayedStep['event'] | undefined): Votes | null =>
  event !== undefined && event.type === 'ballots.cast' && event.ballots.by === 'name' ? event.ballots.votes : null

/** The vote by name; null where only counts are known. */
export const namedVote = ({ ballots, present }: VoteInSeats): NamedVote | null => {
  const votes = votesIn(ballots?.event)
  if (ballots === null || votes === null || ballots.event.type !== 'ballots.cast') return null
  const recorded = votesIn(ballots.recorded?.event)
  const { context } = ballots.step.before
  const voters = votersOf(context)
  const counted = countBallots(ballots.event.ballots, voters)
  const states = [...voters.values()].filter(({ memberParties }) => memberParties === null).map(({ id }) => id)
  const bodies = [...voters.values()].flatMap(({ id, memberParties }) =>
    memberParties === null ? [] : [{ id, memberParties }],
  )
  const throughOf = (id: string): string | null =>
    bodies.find((body) => body.id in votes && body.memberParties.includes(id))?.id ?? null

  // Of those that cast nothing, the record names only who left. That the others are present is known only of all at once.
  const unheard = states.filter((id) => !(id in votes) && throughOf(id) === null && !context.left.includes(id))
  const silent = counted.ok ? silentIn(counted.value, present) : 0
  const rest: Standing = unheard.length > 0 && silent >= unheard.length ? 'silent' : 'nothing'
  const standingOf = (id: string): Standing => {
    const choice = votes[id] ?? votes[throughOf(id) ?? '']
    if (choice !== undefined) return STANDINGS[choice]
    return context.left.includes(id) ? 'absent' : rest
  }

  const nameOf = (id: string): string => phrase(context.participants[id]?.name ?? id)
  const isAssumed = (id: string): boolean => recorded === null || recorded[id] !== votes[id]
  const seats = states.map((id): Seat => ({
    id,
    name: nameOf(id),
    standing: standingOf(id),
    through: id in votes ? null : throughOf(id),
    assumed: isAssumed(id),
  }))
  const byName = alphabetical()
  return {
    seats: seats.toSorted(
      (one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing) || byName(one, other),
    ),
    organizations: bodies.map(({ id, memberParties }) => {
      const choice = votes[id]
      return {
        id,
        name: nameOf(id),
        standing: choice === undefined ? 'nothing' : STANDINGS[choice],
        votes: choice === undefined ? 0 : memberParties.length,
        assumed: isAssumed(id),
      }
    }),
    problems: counted.ok ? [] : counted.problems,
  }
}

/** The alphabetical order of the language spoken. */
export const alphabetical = (): ((one: { readonly name: string }, other: { readonly name: string }) => number) => {
  const { compare } = new Intl.Collator(spoken()?.code ?? 'en')
  return (one, other) => compare(one.name, other.name)
}
