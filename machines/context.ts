/**
 * What the guards read, and nothing else: no history, no results, no screen. `factsOf` turns it, with the act at hand,
 * into the facts that a rule may look at.
 */
import { countBallots, fitsTheRoom, type Ballots, type Voter } from '#rules/ballots'
import type { Question } from '#rules/decide'
import type { AddressedOrganization, Facts, MotionFacts } from '#rules/facts'
import type { Matter } from '#rules/matters'
import type { Problem } from '#rules/result'
import type { MotionKind, MotionRule, Role, RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import type { ConferenceEvent } from './events.ts'

/** Someone who can act. `name` is null where the record does not say who it was. */
export interface Participant {
  readonly role: Role
  readonly name: string | null
  /** For a regional organization: its members that are parties themselves. */
  readonly memberParties?: readonly string[]
}

/** An organization's application for observer status. */
export interface Application {
  readonly consultativeStatus: boolean
  /** Ids of the parties whose objection stands. */
  readonly objections: readonly string[]
  readonly status: 'pending' | 'accorded' | 'refused'
}

/** The question that a vote puts. */
export type Put =
  | { readonly question: 'nature' }
  | { readonly question: 'manner' }
  | { readonly question: 'status'; readonly organizations: readonly string[] }
  /** Is the ruling overruled? */
  | { readonly question: 'appeal' }
  | { readonly question: 'motion'; readonly motion: string }

/** A motion that is pending, and who has spoken on it beside its mover. */
export interface PendingMotion {
  readonly id: string
  readonly kind: MotionKind
  readonly by: string
  readonly spoken: { readonly inFavour: number; readonly against: number }
}

/** A vote in hand: announced, and its result not yet. `present` is who was in the room when it was cast. */
export interface Vote {
  readonly put: Put
  readonly ballots: Ballots | null
  readonly present: number
}

export interface Context {
  readonly ruleSet: RuleSet
  readonly participants: Readonly<Record<string, Participant>>
  /** Parties taking part in the session: the base of the quorum to open, where the body says so. */
  readonly participating: number
  readonly present: number
  readonly meetingOpen: boolean
  /** The question before the room, by the name that acts address it with; null before there is one. */
  readonly question: string | null
  readonly applications: Readonly<Record<string, Application>>
  readonly consensusSought: boolean
  readonly voteRequested: boolean
  readonly claims: readonly Matter[]
  /** The nature of the matter, once it is settled. */
  readonly nature: Matter | null
  readonly manner: 'undecided' | 'jointly' | 'one by one'
  /** Points of order: none, one raised, the President's ruling given, an appeal against it before the room. */
  readonly order: 'quiet' | 'point raised' | 'ruling given' | 'appealed'
  /** Motions pending, in the order they were moved: at most one of a kind. */
  readonly motions: readonly PendingMotion[]
  /** Those who asked for the floor and have not had it, first asked first. */
  readonly speakers: readonly string[]
  readonly listClosed: boolean
  readonly debate: 'open' | 'closed' | 'adjourned'
  /** Replies made at this meeting, by party. */
  readonly replies: Readonly<Record<string, number>>
  /** Votes in hand by their id. Two can be pending at once: an appeal within a vote. */
  readonly votes: Readonly<Record<string, Vote>>
}

/** What a replay starts from. */
export interface Input {
  readonly ruleSet: RuleSet
  readonly participants: Readonly<Record<string, Participant>>
  readonly participating: number
  readonly present: number
}

export const initialContext = (input: Input): Context => ({
  ruleSet: input.ruleSet,
  participants: input.participants,
  participating: input.participating,
  present: input.present,
  meetingOpen: false,
  question: null,
  applications: {},
  consensusSought: false,
  voteRequested: false,
  claims: [],
  nature: null,
  manner: 'undecided',
  order: 'quiet',
  motions: [],
  speakers: [],
  listClosed: false,
  debate: 'open',
  replies: {},
  votes: {},
})

/** Ids of the applications that are still to be decided, in the order they were listed. */
export const undecidedIn = (context: Context): readonly string[] =>
  Object.entries(context.applications).flatMap(([id, { status }]) => (status === 'pending' ? [id] : []))

/** Ids of the undecided applications that nobody's objection stands against. */
export const unopposedIn = (context: Context): readonly string[] =>
  undecidedIn(context).filter((id) => context.applications[id]?.objections.length === 0)

/** The applications after this party's objections to these organizations are gone. */
export const withoutObjections = (
  context: Context,
  party: string,
  organizations: readonly string[],
): Context['applications'] =>
  Object.fromEntries(
    Object.entries(context.applications).map(([id, application]) => [
      id,
      organizations.includes(id)
        ? { ...application, objections: application.objections.filter((objector) => objector !== party) }
        : application,
    ]),
  )

/** What the matter is taken to be: as settled, as the only claim made, else what a dispute would leave it. */
export const natureIn = (context: Context): Matter | null => {
  if (context.nature !== null) return context.nature
  const [claim, ...others] = context.claims
  if (claim !== undefined && others.length === 0) return claim
  return context.ruleSet.classification?.whenNot ?? null
}

/** How this body takes such a motion; undefined where it has no rule for it. */
export const motionRule = (context: Context, kind: MotionKind): MotionRule | undefined =>
  context.ruleSet.motions.find((rule) => rule.kind === kind)

/** The matter, in the terms of the rule set, that a vote decides; null where the body has no such question. */
export const matterOf = (context: Context, put: Put): Matter | null => {
  switch (put.question) {
    case 'nature':
      return context.ruleSet.classification?.matter ?? null
    case 'manner': {
      const answer = context.ruleSet.slots['majority.ofManner']
      return answer?.requires.family === 'majority' && answer.requires.matter !== 'of question'
        ? answer.requires.matter
        : null
    }
    case 'status':
      return natureIn(context)
    case 'appeal':
      return 'appeal'
    case 'motion': {
      const motion = context.motions.find(({ id }) => id === put.motion)
      return motion === undefined ? null : (motionRule(context, motion.kind)?.matter ?? null)
    }
  }
}

const votersOf = (context: Context): ReadonlyMap<string, Voter> =>
  new Map(
    Object.entries(context.participants).flatMap(([id, { role, memberParties }]): [string, Voter][] =>
      role === 'party' || role === 'regional organization'
        ? [[id, { id, memberParties: role === 'party' ? null : (memberParties ?? []) }]]
        : [],
    ),
  )

const ballotProblems = (context: Context, ballots: Ballots): readonly Problem[] => {
  const counted = countBallots(ballots, votersOf(context))
  if (!counted.ok) return counted.problems
  if (fitsTheRoom(counted.value, context.present)) return []
  const found = context.present
  return [{ name: 'more-cast-than-present', field: 'present', found, expected: 'at least as many as cast something' }]
}

/** Votes cast by these ballots, abstentions included; null where they cannot be counted. */
const castBy = (context: Context, ballots: Ballots): number | null => {
  const counted = countBallots(ballots, votersOf(context))
  return counted.ok ? castIn(counted.value) : null
}

/** The question that a vote puts to the rules with these ballots; null before any is cast. */
export const questionOf = (context: Context, vote: Vote): Question | null => {
  const matter = matterOf(context, vote.put)
  if (vote.ballots === null || matter === null) return null
  const counted = countBallots(vote.ballots, votersOf(context))
  if (!counted.ok) return null
  return {
    matter,
    tally: counted.value,
    present: vote.present,
    participating: context.participating,
    members: context.ruleSet.members.count,
  }
}

const organizationsNamed = (context: Context, event: ConferenceEvent): readonly AddressedOrganization[] => {
  const named = 'organizations' in event ? event.organizations : []
  return named.map((id) => {
    const application = context.applications[id]
    return {
      id,
      known: application !== undefined,
      consultativeStatus: application?.consultativeStatus ?? false,
      objections: application?.objections.length ?? 0,
      opposedByActor: application?.objections.includes(event.by) ?? false,
      decided: application !== undefined && application.status !== 'pending',
    }
  })
}

const presentAfter = (context: Context, event: ConferenceEvent): number => {
  switch (event.type) {
    case 'delegations.arrive':
      return context.present + event.count
    case 'delegations.leave':
      return context.present - event.count
    case 'presence.establish':
      return event.present
    default:
      return context.present
  }
}

const standingObjections = (context: Context, event: ConferenceEvent): number => {
  const applications =
    event.type === 'objection.withdraw'
      ? withoutObjections(context, event.by, event.organizations)
      : context.applications
  return Object.values(applications).reduce(
    (sum, { status, objections }) => sum + (status === 'pending' ? objections.length : 0),
    0,
  )
}

const isPartOfVote = (context: Context, event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'ballots.cast':
    case 'result.announce':
      return event.on in context.votes
    case 'point.raise':
      return event.about === 'conduct of voting'
    case 'point.rule':
    case 'appeal.raise':
    case 'ruling.stand':
      return true
    default:
      return false
  }
}

const isQuestionAddressed = (context: Context, event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'list.circulate':
    case 'application.receive':
      return context.question === null || event.on === context.question
    case 'objection.raise':
    case 'objection.withdraw':
    case 'matter.raise':
    case 'matter.refer':
    case 'status.accord':
    case 'consensus.seek':
    case 'consensus.declare':
    case 'consensus.oppose':
    case 'vote.request':
    case 'nature.assert':
    case 'manner.agree':
      return event.on === context.question
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
      return event.question === context.question
    default:
      return true
  }
}

const isVoteAddressed = (context: Context, event: ConferenceEvent, question: Put['question'] | undefined): boolean => {
  switch (event.type) {
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
    case 'appeal.raise':
    case 'motion.put':
      return !(event.on in context.votes)
    case 'ballots.cast':
    case 'result.announce': {
      const vote = context.votes[event.on]
      return vote !== undefined && (question === undefined || vote.put.question === question)
    }
    default:
      return true
  }
}

const isPartOfOrder = (context: Context, event: ConferenceEvent): boolean => {
  switch (context.order) {
    case 'quiet':
      return true
    case 'point raised':
      return event.type === 'point.rule'
    case 'ruling given':
      return event.type === 'appeal.raise' || event.type === 'ruling.stand'
    case 'appealed':
      return 'on' in event && event.on !== undefined && context.votes[event.on]?.put.question === 'appeal'
  }
}

const motionFacts = (context: Context, event: ConferenceEvent): MotionFacts | null => {
  const order = context.ruleSet.motions.map(({ kind }) => kind)
  const facts = (
    kind: MotionKind,
    side: 'inFavour' | 'against' | null,
    pending: PendingMotion | null,
  ): MotionFacts => ({
    known: order.includes(kind),
    pendingAlready: context.motions.some((other) => other.kind === kind || ('on' in event && other.id === event.on)),
    higherPending: context.motions.some((other) => order.indexOf(other.kind) < order.indexOf(kind)),
    spoken: side === null || pending === null ? 0 : pending.spoken[side],
    speakers: side === null ? 0 : (motionRule(context, kind)?.speakers[side] ?? 0),
  })
  const named = (id: string): PendingMotion | undefined => context.motions.find((motion) => motion.id === id)
  switch (event.type) {
    case 'motion.move':
      return facts(event.motion, null, null)
    case 'motion.speak': {
      const motion = named(event.on)
      return motion === undefined ? null : facts(motion.kind, event.side === 'against' ? 'against' : 'inFavour', motion)
    }
    case 'motion.withdraw': {
      const motion = named(event.on)
      return motion === undefined || motion.by !== event.by ? null : facts(motion.kind, null, motion)
    }
    case 'motion.put': {
      const motion = named(event.motion)
      return motion === undefined ? null : facts(motion.kind, null, motion)
    }
    default:
      return null
  }
}

/**
 * The facts that the rules may look at when this act is done.
 * @param question of ballots and results, the question whose vote must be the one addressed; any where left out
 */
export const factsOf = (context: Context, event: ConferenceEvent, question?: Put['question']): Facts => {
  const vote = event.type === 'result.announce' ? context.votes[event.on] : undefined
  return {
    actor: context.participants[event.by]?.role ?? 'observer',
    meetingOpen: context.meetingOpen,
    members: context.ruleSet.members.count,
    participating: context.participating,
    present: vote?.present ?? presentAfter(context, event),
    questionAddressed: isQuestionAddressed(context, event),
    notice: event.type === 'list.circulate' ? event.daysBefore : null,
    organizations: organizationsNamed(context, event),
    undecided: undecidedIn(context).length,
    objectionsStanding: standingObjections(context, event),
    consensusSought: context.consensusSought,
    voteRequested: context.voteRequested,
    order: isPartOfOrder(context, event) ? 'quiet' : context.order,
    rulingGiven: context.order === 'ruling given',
    speakerNext: event.type === 'floor.give' ? context.speakers[0] === event.speaker : true,
    alreadyListed: context.speakers.includes(event.by),
    listClosed: context.listClosed,
    debate: context.debate,
    replies: {
      made: event.type === 'reply.accord' ? Math.max(...event.speakers.map((id) => context.replies[id] ?? 0)) : 0,
      allowed: context.ruleSet.replies,
    },
    motion: motionFacts(context, event),
    motionsPending: context.motions.length,
    voteInProgress: Object.keys(context.votes).length > 0,
    partOfVote: isPartOfVote(context, event),
    voteAddressed: isVoteAddressed(context, event, question),
    naturesClaimed: context.claims.length,
    natureSettled: context.nature !== null,
    manner: context.manner,
    cast: vote === undefined && event.type === 'ballots.cast' ? castBy(context, event.ballots) : null,
    ballotProblems: event.type === 'ballots.cast' ? ballotProblems(context, event.ballots) : [],
    question: vote === undefined ? null : questionOf(context, vote),
  }
}
