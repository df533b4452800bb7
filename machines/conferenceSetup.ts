/** The machine's types, its one guard, and its actions. Actions only assign what guards read. */
import { assign, setup } from 'xstate'
import { judge } from '#rules/judge'
import type { Slot } from '#rules/slots'
import { factsOf, undecidedIn, unopposedIn, withoutObjections, type Context, type Input, type Put } from './context.ts'
import type { ConferenceEvent, EventType } from './events.ts'

/** What a state says of itself to readers: a label, the question before the room, and what must come next. */
export interface StateMeta {
  readonly label: string
  /** The act that must be done next, here. */
  readonly must?: EventType
}

export interface TransitionMeta {
  readonly rules: readonly Slot[]
  /** For ballots and results: the question whose vote this transition belongs to. */
  readonly question?: Put['question']
}

/** Tags are what the screen asks; it never matches nested state names. */
export type Tag = 'vote in progress' | 'before the conference' | 'status decided'

const put = (context: Context, on: string, question: Put) => ({
  votes: { ...context.votes, [on]: { put: question, ballots: null, present: context.present } },
})

const without = (votes: Context['votes'], on: string): Context['votes'] =>
  Object.fromEntries(Object.entries(votes).filter(([id]) => id !== on))

const withStatus = (
  context: Context,
  organizations: readonly string[],
  status: 'accorded' | 'refused',
): Context['applications'] =>
  Object.fromEntries(
    Object.entries(context.applications).map(([id, application]) => [
      id,
      organizations.includes(id) && application.status === 'pending' ? { ...application, status } : application,
    ]),
  )

const settled = (context: Context, on: string, carried: boolean): Partial<Context> => {
  const question = context.votes[on]?.put
  const { classification } = context.ruleSet
  switch (question?.question) {
    case 'nature':
      return classification === null ? {} : { nature: carried ? classification.whenCarried : classification.whenNot }
    case 'manner':
      return { manner: carried ? 'jointly' : 'one by one' }
    case 'status':
      return { applications: withStatus(context, question.organizations, carried ? 'accorded' : 'refused') }
    case undefined:
      return {}
  }
}

export const conferenceSetup = setup({
  types: {
    context: {} as Context,
    events: {} as ConferenceEvent,
    input: {} as Input,
    tags: {} as Tag,
    meta: {} as StateMeta,
    transitionMeta: {} as TransitionMeta,
  },
  guards: {
    allowed: ({ context, event }, { rules, question }: { rules: readonly Slot[]; question?: Put['question'] }) => {
      const facts = factsOf(context, event, question)
      return rules.every((slot) => judge(context.ruleSet, slot, facts).holds)
    },
  },
  actions: {
    listApplications: assign(
      (
        { context },
        {
          on,
          organizations,
          consultativeStatus,
        }: { on: string; organizations: readonly string[]; consultativeStatus: boolean },
      ) => ({
        question: on,
        applications: {
          ...context.applications,
          ...Object.fromEntries(
            organizations.map((id) => [id, { consultativeStatus, objections: [], status: 'pending' as const }]),
          ),
        },
      }),
    ),
    object: assign(({ context }, { by, organizations }: { by: string; organizations: readonly string[] }) => ({
      applications: Object.fromEntries(
        Object.entries(context.applications).map(([id, application]) => [
          id,
          organizations.includes(id) ? { ...application, objections: [...application.objections, by] } : application,
        ]),
      ),
    })),
    withdrawObjection: assign(
      ({ context }, { by, organizations }: { by: string; organizations: readonly string[] }) => ({
        applications: withoutObjections(context, by, organizations),
      }),
    ),
    accordAll: assign(({ context }) => ({ applications: withStatus(context, undecidedIn(context), 'accorded') })),
    /** Rule 17: what nobody opposes is granted; only what is opposed, or raised, goes before the Conference. */
    accordUnopposed: assign(({ context }) => ({ applications: withStatus(context, unopposedIn(context), 'accorded') })),
    accordOthers: assign(({ context }, { organizations }: { organizations: readonly string[] }) => ({
      applications: withStatus(
        context,
        undecidedIn(context).filter((id) => !organizations.includes(id)),
        'accorded',
      ),
    })),
    setPresent: assign((_, { present }: { present: number }) => ({ present })),
    openMeeting: assign({ meetingOpen: true }),
    adjournMeeting: assign({ meetingOpen: false }),
    awaitRuling: assign({ pointPending: true }),
    recordRuling: assign({ pointPending: false }),
    recordConsensusSought: assign({ consensusSought: true }),
    recordVoteRequest: assign({ voteRequested: true }),
    recordClaim: assign(({ context }, { nature }: { nature: Context['claims'][number] }) => ({
      claims: context.claims.includes(nature) ? context.claims : [...context.claims, nature],
    })),
    agreeManner: assign((_, { manner }: { manner: Context['manner'] }) => ({ manner })),
    putQuestion: assign(({ context }, { on, question }: { on: string; question: Put }) => put(context, on, question)),
    recordBallots: assign(
      ({ context }, { on, ballots }: { on: string; ballots: NonNullable<Context['votes'][string]['ballots']> }) => {
        const vote = context.votes[on]
        return vote === undefined
          ? {}
          : { votes: { ...context.votes, [on]: { ...vote, ballots, present: context.present } } }
      },
    ),
    recordCarried: assign(({ context }, { on }: { on: string }) => ({
      ...settled(context, on, true),
      votes: without(context.votes, on),
    })),
    recordLost: assign(({ context }, { on }: { on: string }) => ({
      ...settled(context, on, false),
      votes: without(context.votes, on),
    })),
    recordUndecided: assign(({ context }, { on }: { on: string }) => ({ votes: without(context.votes, on) })),
  },
})
