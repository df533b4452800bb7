/** The machine's types, its one guard, and its actions. Actions only assign what guards read. */
import { assign, setup } from 'xstate'
import type { Ballots } from '#rules/ballots'
import type { Answer } from '#rules/rollCall'
import type { Speakers, SpokenOn } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'
import { undecidedIn, unopposedIn } from './applications.ts'
import type {
  Communication,
  Context,
  Credentials,
  Office,
  PendingMotion,
  Proposal,
  Put,
  QuestionState,
  Region,
} from './context.ts'
import type { Input } from './input.ts'
import type { ConferenceEvent, EventType, MeetingBody } from './events.ts'
import { isOpen } from './opening.ts'
import { decidedBy, made, withLeaving } from './privacy.ts'
import { lotDrawn, rollAnswered, rollAsked, voteBegun } from './rollCall.ts'
import { atNewMeeting } from './ties.ts'
import { spoken } from './turns.ts'
import { changeProposal, changeQuestion, risen, without, withStatus } from './updates.ts'
import {
  adoptionNoted,
  amendmentMoved,
  amendmentWithdrawn,
  ballotsRecorded,
  claimed,
  divisionMoved,
  divisionOpposed,
  resultRecorded,
  setAside,
  speakerHeard,
  tabled,
  takenUp,
  type Moved,
  type Parts,
  type Tabled,
} from './updatesOfBusiness.ts'
import { applied, withObjections, withoutObjections, type Applying } from './updatesOfObservers.ts'
import {
  credentialsChanged,
  credentialsSubmitted,
  repliesMade,
  ballotCounted,
  nomineeDropped,
  placesFilled,
  type OfficeBallot,
} from './updatesOfPeople.ts'

/** So many delegations come or go, and these of them by name. */
export interface Coming {
  readonly count: number
  readonly parties: readonly string[]
}

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
  /** The region whose question in hand the act must name. */
  readonly region?: Region
}

/** Whether no other body sits, or has a meeting to go on with. */
const isAlone = ({ sitting, suspended }: Context, body: MeetingBody): boolean =>
  [...sitting, ...suspended].every((other) => other === body)

/** Tags are what the screen asks; it never matches nested state names. */
export type Tag = 'vote in progress' | 'before the conference' | 'status decided'

export const conferenceSetup = setup({
  types: {} as {
    context: Context
    events: ConferenceEvent
    input: Input
    tags: Tag
    meta: StateMeta
    transitionMeta: TransitionMeta
  },
  guards: {
    allowed: ({ context, event }, way: TransitionMeta) => isOpen(context, event, way),
  },
  actions: {
    listApplications: assign(({ context }, applications: Applying) => applied(context, applications)),
    object: assign(({ context }, { by, organizations }: { by: string; organizations: readonly string[] }) => ({
      applications: withObjections(context, by, organizations),
    })),
    withdrawObjection: assign(
      ({ context }, { by, organizations }: { by: string; organizations: readonly string[] }) => ({
        applications: withoutObjections(context, by, organizations),
      }),
    ),
    accordAll: assign(({ context, event }) => ({
      applications: withStatus(context, undecidedIn(context), 'accorded'),
      ...decidedBy(context, event),
    })),
    /** Rule 17: what nobody opposes is granted; only what is opposed, or raised, goes before the Conference. */
    accordUnopposed: assign(({ context }) => ({ applications: withStatus(context, unopposedIn(context), 'accorded') })),
    accordOthers: assign(({ context }, { organizations }: { organizations: readonly string[] }) => ({
      applications: withStatus(
        context,
        unopposedIn(context).filter((id) => !organizations.includes(id)),
        'accorded',
      ),
    })),
    // Whoever comes unnamed may be one who had left.
    setPresent: assign(({ context }, { present }: { present: number }) => ({
      present,
      left: present > context.present ? [] : context.left,
    })),
    recordArriving: assign(({ context }, { count, parties }: Coming) => ({
      present: context.present + count,
      left: parties.length === count ? context.left.filter((id) => !parties.includes(id)) : [],
    })),
    recordLeaving: assign(({ context }, { count, parties }: Coming) => ({
      present: context.present - count,
      left: [...context.left, ...parties],
    })),
    withdrawAmendment: assign(({ context }, of: { on: string; id: string }) => amendmentWithdrawn(context, of)),
    openMeeting: assign(({ context }, { body, number }: { body: MeetingBody; number: number }) => ({
      sitting: [...context.sitting, body],
      suspended: context.suspended.filter((other) => other !== body),
      meetings: number,
      lists: without(context.lists, body),
      // What another body meets for is no later meeting of one that sits, or is to be resumed.
      questions: isAlone(context, body) ? atNewMeeting(context) : context.questions,
      replies: {},
    })),
    resumeMeeting: assign(({ context }, { body }: { body: MeetingBody }) => ({
      sitting: [...context.sitting, body],
      ...(context.sitting.length === 0 ? context.lists[body] : {}),
      lists: without(context.lists, body),
      suspended: context.suspended.filter((other) => other !== body),
    })),
    adjournMeeting: assign(({ context }, { body }: { body: MeetingBody }) => risen(context, body, 'adjourned')),
    suspendMeeting: assign(({ context }, { body }: { body: MeetingBody }) => risen(context, body, 'suspended')),
    goPrivate: assign(({ context }, { body }: { body: MeetingBody }) => made(context, body, 'private')),
    goPublic: assign(({ context }, { body }: { body: MeetingBody }) => made(context, body, 'public')),
    askToLeave: assign(({ context }, { body, leaving }: { body: MeetingBody; leaving: readonly string[] }) =>
      withLeaving(context, body, leaving),
    ),
    closeSession: assign({ sessionClosed: true }),
    announceDecisions: assign({ unannounced: false }),
    setOrder: assign((_, { order }: { order: Context['order'] }) => ({ order })),
    listSpeaker: assign(({ context }, { by }: { by: string }) => ({ speakers: [...context.speakers, by] })),
    giveFloor: assign(({ context }, { speaker }: { speaker: string }) => ({
      speakers: context.speakers.filter((id) => id !== speaker),
      calledUpon: speaker,
      closingContestable: false,
      privacyContestable: false,
    })),
    recordSpeakers: assign(({ context }, { speakers }: { speakers: readonly string[] }) => spoken(context, speakers)),
    setLimit: assign((_, limit: NonNullable<Context['limit']>) => ({ limit, speeches: {} })),
    closeList: assign({ listClosed: true, closingContestable: true }),
    reopenList: assign({ listClosed: false, closingContestable: false }),
    closeDebate: assign({ debate: 'closed', closingContestable: false }),
    recordReplies: assign(({ context }, { speakers }: { speakers: readonly string[] }) => ({
      replies: repliesMade(context, speakers),
    })),
    recordMotion: assign(({ context }, motion: Omit<PendingMotion, 'spoken' | 'rollCall'>) => ({
      motions: [...context.motions, { ...motion, spoken: { inFavour: 0, against: 0 }, rollCall: false }],
    })),
    recordSpeech: assign(({ context }, { on, side }: { on: string; side: 'inFavour' | 'against' }) => ({
      motions: context.motions.map((motion) =>
        motion.id === on ? { ...motion, spoken: { ...motion.spoken, [side]: motion.spoken[side] + 1 } } : motion,
      ),
    })),
    recordSpeaker: assign(({ context }, speaker: { on: string; about: SpokenOn; side: keyof Speakers }) =>
      speakerHeard(context, speaker),
    ),
    dropMotion: assign(({ context }, { on }: { on: string }) => ({
      motions: context.motions.filter(({ id }) => id !== on),
    })),
    recordClaim: assign(({ context }, claim: { on: string; nature: QuestionState['claims'][number] }) =>
      claimed(context, claim),
    ),
    agreeManner: assign(({ context, event }, { manner }: { manner: Context['manner'] }) => ({
      manner,
      ...decidedBy(context, event),
    })),
    putQuestion: assign(({ context, event }, vote: { on: string; matter: string | null; put: Put }) =>
      voteBegun(context, event, vote),
    ),
    askRollCall: assign(({ context }, { on }: { on: string }) => rollAsked(context, on)),
    drawLot: assign(({ context }, { on, party }: { on: string; party: string }) => lotDrawn(context, on, party)),
    recordAnswer: assign(({ context }, answer: { on: string; party: string; answer: Answer }) =>
      rollAnswered(context, answer),
    ),
    changeQuestion: assign(({ context, event }, { on, change }: { on: string; change: Partial<QuestionState> }) => ({
      ...changeQuestion(context, on, change),
      // What its sponsors withdraw, nobody decides.
      ...(change.status === undefined || change.status === 'withdrawn' ? {} : decidedBy(context, event)),
    })),
    changeProposal: assign(({ context }, { on, change }: { on: string; change: Partial<Proposal> }) =>
      changeProposal(context, on, change),
    ),
    takeUp: assign(({ context }, question: { on: string; kind: QuestionState['kind'] }) => takenUp(context, question)),
    tableProposal: assign(({ context }, proposal: Tabled) => tabled(context, proposal)),
    moveAmendment: assign(({ context }, amendment: Moved) => amendmentMoved(context, amendment)),
    moveDivision: assign(({ context }, division: Parts) => divisionMoved(context, division)),
    opposeDivision: assign(({ context }, of: { on: string }) => divisionOpposed(context, of)),
    noteAdoption: assign(({ context }) => adoptionNoted(context)),
    /** With every operative part rejected, the whole is rejected, and is not put. */
    rejectWhole: assign(({ context }) =>
      changeQuestion(context, context.inHand.business ?? '', { status: 'rejected' }),
    ),
    leave: assign(({ context }) => setAside(context)),
    nominate: assign(({ context }, nominee: Context['nominations'][number]) => ({
      nominations: [...context.nominations, nominee],
    })),
    dropNominee: assign(({ context }, nominee: { office: Office; party: string }) => nomineeDropped(context, nominee)),
    countBallot: assign(({ context }, ballot: OfficeBallot) => ballotCounted(context, ballot)),
    drawNominee: assign(({ context }, { office, party }: { office: Office; party: string }) =>
      placesFilled(context, office, [party]),
    ),
    electNominees: assign(({ context, event }) => ({
      ...decidedBy(context, event),
      officers: [...context.officers, ...context.nominations],
      nominations: [],
      rounds: {},
    })),
    submitCredentials: assign(({ context }, { party, ...communication }: { party: string } & Communication) =>
      credentialsSubmitted(context, party, communication),
    ),
    changeCredentials: assign(({ context }, { party, change }: { party: string; change: Partial<Credentials> }) =>
      credentialsChanged(context, party, change),
    ),
    setReport: assign((_, { credentialsReport }: { credentialsReport: Context['credentialsReport'] }) => ({
      credentialsReport,
    })),
    recordBallots: assign(({ context }, cast: { on: string; ballots: Ballots }) => ballotsRecorded(context, cast)),
    recordCarried: assign(({ context, event }, { on }: { on: string }) => resultRecorded(context, event, on, true)),
    recordLost: assign(({ context, event }, { on }: { on: string }) => resultRecorded(context, event, on, false)),
    recordUndecided: assign(({ context }, { on }: { on: string }) => ({ votes: without(context.votes, on) })),
  },
})
