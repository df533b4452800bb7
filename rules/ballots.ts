/**
 * From ballots to counts. One vote each; a regional organization casts as many as its members, or they vote
 * themselves, never both (rule 57 of UNTOC; article 39 of the Convention).
 */
import { castIn, isCount, NOT_A_COUNT, type Tally } from './tally.ts'
import type { Problem, Result } from './result.ts'

export type Choice = 'yes' | 'no' | 'abstain'

/** A party to the vote. `memberParties`: a regional organization's members that are parties themselves; null for a State. */
export interface Voter {
  readonly id: string
  readonly memberParties: readonly string[] | null
}

/** Ballots by count, or by name. Who is not named cast nothing: absent is not abstaining. */
export type Ballots =
  ({ readonly by: 'count' } & Tally) | { readonly by: 'name'; readonly votes: Readonly<Record<string, Choice>> }

/**
 * What has been cast once these ballots are in too. A roll is called on: who is named again votes anew, and whoever
 * answered before and is not named again has still voted. A count takes the place of what was there.
 */
export const withBallots = (before: Ballots | null, more: Ballots): Ballots =>
  before?.by === 'name' && more.by === 'name' ? { by: 'name', votes: { ...before.votes, ...more.votes } } : more

const SIDE = { yes: 'inFavour', no: 'against', abstain: 'abstaining' } as const

const rollProblems = (
  votes: Readonly<Record<string, Choice>>,
  voters: ReadonlyMap<string, Voter>,
): readonly Problem[] =>
  Object.keys(votes).flatMap((id): Problem[] => {
    const voter = voters.get(id)
    if (voter === undefined)
      return [{ name: 'not-a-voter', field: id, found: id, expected: 'a party entitled to vote' }]
    if (voter.memberParties?.length === 0) {
      return [
        {
          name: 'organization-has-no-votes',
          field: id,
          found: id,
          expected: 'an organization with members that are parties',
        },
      ]
    }
    const alsoVoting = (voter.memberParties ?? []).filter((member) => Object.hasOwn(votes, member))
    return alsoVoting.map((member) => ({
      name: 'organization-and-members-both-vote',
      field: id,
      found: member,
      expected: 'either the organization or its members, never both',
    }))
  })

/** The tally of the ballots, or why they cannot be counted. */
export const countBallots = (ballots: Ballots, voters: ReadonlyMap<string, Voter>): Result<Tally> => {
  if (ballots.by === 'count') {
    const { inFavour, against, abstaining } = ballots
    const problems = Object.entries({ inFavour, against, abstaining })
      .filter(([, count]) => !isCount(count))
      .map(([field, found]): Problem => ({ ...NOT_A_COUNT, field, found }))
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { inFavour, against, abstaining } }
  }
  const problems = rollProblems(ballots.votes, voters)
  if (problems.length > 0) return { ok: false, problems }
  const tally = { inFavour: 0, against: 0, abstaining: 0 }
  for (const [id, choice] of Object.entries(ballots.votes)) {
    tally[SIDE[choice]] += voters.get(id)?.memberParties?.length ?? 1
  }
  return { ok: true, value: tally }
}

/** True when no more was cast than there were voters in the room. */
export const fitsTheRoom = (tally: Tally, present: number): boolean => castIn(tally) <= present
