/** The machine's types, its one guard, and its actions. Actions only assign what guards read. */
import { assign, setup } from 'xstate'
import { judge } from '#rules/judge'
import type { Slot } from '#rules/slots'
import {
  factsOf,
  undecidedIn,
  unopposedIn,
  withoutObjections,
  type Context,
  type Input,
  type PendingMotion,
  type Put,
} from './context.ts'
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

/** What a motion does once it is decided: it is no longer pending, and if carried it has its effect. */
const motionDecided = (context: Context, id: string, carried: boolean): Partial<Context> => {
  const kind = context.motions.find((motion) => motion.id === id)?.kind
  const motions = context.motions.filter((motion) => motion.id !== id)
  if (!carried) return { motions }
  switch (kind) {
    case 'suspend the meeting':
    case 'adjourn the meeting':
      return { motions: [], meetingOpen: false, speakers: [], replies: {} }
    case 'adjourn the debate':
      return { motions, debate: 'adjourned', speakers: [] }
    case 'close the debate':
      return { motions, debate: 'closed', speakers: [] }
    case undefined:
      return { motions }
  }
}

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
    case 'appeal':
      return {}
    case 'motion':
      return motionDecided(context, question.motion, carried)
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
    openMeeting: assign({ meetingOpen: true, replies: {} }),
    adjournMeeting: assign({ meetingOpen: false, speakers: [] }),
    setOrder: assign((_, { order }: { order: Context['order'] }) => ({ order })),
    listSpeaker: assign(({ context }, { by }: { by: string }) => ({ speakers: [...context.speakers, by] })),
    giveFloor: assign(({ context }) => ({ speakers: context.speakers.slice(1) })),
    closeList: assign({ listClosed: true }),
    recordReplies: assign(({ context }, { speakers }: { speakers: readonly string[] }) => ({
      replies: {
        ...context.replies,
        ...Object.fromEntries(speakers.map((id) => [id, (context.replies[id] ?? 0) + 1])),
      },
    })),
    recordMotion: assign(({ context }, motion: { id: string; kind: PendingMotion['kind']; by: string }) => ({
      motions: [...context.motions, { ...motion, spoken: { inFavour: 0, against: 0 } }],
    })),
    recordSpeech: assign(({ context }, { on, side }: { on: string; side: 'inFavour' | 'against' }) => ({
      motions: context.motions.map((motion) =>
        motion.id === on ? { ...motion, spoken: { ...motion.spoken, [side]: motion.spoken[side] + 1 } } : motion,
      ),
    })),
    dropMotion: assign(({ context }, { on }: { on: string }) => ({
      motions: context.motions.filter(({ id }) => id !== on),
    })),
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
