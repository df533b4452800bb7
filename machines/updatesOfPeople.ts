/** What elections, credentials and replies change, as pure functions of the context. */
import { winnersOf } from '#rules/elections'
import type { Communication, Context, Credentials, Office } from './context.ts'

export interface OfficeBallot {
  readonly office: Office
  readonly votes: Readonly<Record<string, number>>
  readonly valid: number
}

/** Of the candidates for an office, those who have the majority; the candidates for the others as they were. */
export const winnersKept = (context: Context, { office, votes, valid }: OfficeBallot): Context['nominations'] => {
  const winners = winnersOf(votes, valid, context.ruleSet.offices[office] ?? 0)
  return context.nominations.filter((nominee) => nominee.office !== office || winners.includes(nominee.party))
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
