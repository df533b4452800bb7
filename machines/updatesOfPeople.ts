/** What elections, credentials and replies change, as pure functions of the context. */
import { noBallotYet, roundAfter, roundWithout, type Papers, type Round } from '#rules/elections'
import type { Communication, Context, Credentials, Office } from './context.ts'

export interface OfficeBallot extends Papers {
  readonly office: Office
}

/** Where the ballots for an office stand. */
export const roundFor = (context: Context, office: Office): Round => context.rounds[office] ?? noBallotYet

const roundsWith = (context: Context, office: Office, round: Round | null): Context['rounds'] => {
  const { [office]: _, ...others } = context.rounds
  return round === null ? others : { ...others, [office]: round }
}

/** With as many elected as there are places, they alone are left of the candidates for the office. */
export const placesFilled = (
  context: Context,
  office: Office,
  elected: readonly string[],
): Pick<Context, 'nominations' | 'rounds'> => ({
  nominations: context.nominations.filter((nominee) => nominee.office !== office || elected.includes(nominee.party)),
  rounds: roundsWith(context, office, null),
})

/** Where all places for the office are filled; otherwise another ballot follows. */
export const ballotCounted = (context: Context, { office, ...papers }: OfficeBallot): Partial<Context> => {
  const places = context.ruleSet.offices[office] ?? 0
  const nominees = context.nominations.filter((nominee) => nominee.office === office).map(({ party }) => party)
  const round = roundAfter(roundFor(context, office), papers, { places, nominees })
  return round.elected.length === places
    ? placesFilled(context, office, round.elected)
    : { rounds: roundsWith(context, office, round) }
}

export const nomineeDropped = (
  context: Context,
  { office, party }: { office: Office; party: string },
): Partial<Context> => {
  const round = context.rounds[office]
  return {
    nominations: context.nominations.filter((each) => each.office !== office || each.party !== party),
    ...(round === undefined ? {} : { rounds: roundsWith(context, office, roundWithout(round, party)) }),
  }
}

/** Anything submitted anew is examined anew. */
export const credentialsSubmitted = (
  context: Context,
  party: string,
  communication: Communication,
): Pick<Context, 'credentials'> => {
  const known = context.credentials[party]
  return {
    credentials: {
      ...context.credentials,
      [party]: {
        communications: [...(known?.communications ?? []), communication],
        objected: known?.objected ?? false,
        finding: 'not examined',
      },
    },
  }
}

export const credentialsChanged = (context: Context, party: string, change: Partial<Credentials>): Partial<Context> => {
  const known = context.credentials[party]
  return known === undefined ? {} : { credentials: { ...context.credentials, [party]: { ...known, ...change } } }
}

export const repliesMade = (context: Context, speakers: readonly string[]): Context['replies'] => ({
  ...context.replies,
  ...Object.fromEntries(speakers.map((id) => [id, (context.replies[id] ?? 0) + 1])),
})
