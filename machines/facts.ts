/** The facts that the rules may look at, made from the context and the act at hand. */
import type { AddressedOrganization, Facts } from '#rules/facts'
import { VOTING_ROLES } from '#rules/voters'
import { undecidedIn } from './applications.ts'
import type { About, Context, QuestionState, Region } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { credentialsAccepted, electionFacts, motionFacts, proposalFacts, speakersOn } from './factsOfBusiness.ts'
import { ballotProblems, castBy, isPartOfOrder, isPartOfVote, isVoteAddressed } from './factsOfVotes.ts'
import {
  isNatureFixed,
  isQuestionAddressed,
  questionAt,
  questionEnded,
  questionNamed,
  questionOf,
} from './questions.ts'
import { withoutObjections } from './updatesOfObservers.ts'
import { askedToLeave, isObserver, isPrivate } from './privacy.ts'
import { ballotsGiven, rollFacts } from './rollCall.ts'
import { wasEqualHere } from './ties.ts'
import { speechesBefore, turnsAfter } from './turns.ts'

const organizationsNamed = (context: Context, event: ConferenceEvent): readonly AddressedOrganization[] => {
  const named = 'organizations' in event ? event.organizations : []
  return named.map((id) => {
    const application = context.applications[id]
    return {
      id,
      known: application !== undefined,
      consultativeStatus: application?.consultativeStatus ?? false,
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

/** What was withdrawn may be put forward again; what was decided otherwise is closed. */
const isDecided = (status: QuestionState['status'] | undefined, event: ConferenceEvent): boolean =>
  status !== undefined && status !== 'open' && !(status === 'withdrawn' && event.type === 'proposal.table')

/** The debate on the item in hand; the applications keep their own while other business is in hand. */
const debateOn = (context: Context, region: Region | undefined): Context['debate'] => {
  const { observers, business } = context.inHand
  if (region !== 'observers' || business === null) return context.debate
  return observers !== null && context.adjourned.includes(observers) ? 'adjourned' : 'open'
}

/** Who explains a vote: one who has none, or a sponsor on its own proposal. */
const explainers = (context: Context, event: ConferenceEvent): Facts['explains'] => {
  if (event.type !== 'vote.explain') return 'voters'
  if (event.speakers.some((id) => !VOTING_ROLES.has(context.participants[id]?.role ?? 'observer'))) return 'others'
  const proposal = context.questions[context.inHand.business ?? context.lastVoted ?? '']?.proposal ?? null
  const sponsor =
    proposal !== null &&
    !(proposal.amended && context.ruleSet.sponsorExplainsOnceAmended) &&
    event.speakers.some((id) => proposal.sponsors.includes(id))
  return sponsor ? 'sponsor' : 'voters'
}

/** By way of exception, a body sits while another does. */
const isInParallel = (event: ConferenceEvent): boolean =>
  (event.type === 'meeting.open' || event.type === 'meeting.resume') && event.exceptional === true

/** The speaker called is the next on the list; those who speak were called, or are next. */
const isInTurn = (context: Context, event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'floor.give':
      return context.speakers[0] === event.speaker
    case 'statement.make':
      return turnsAfter(context, event.speakers) !== null
    default:
      return true
  }
}

/** Who would be asked to leave: somebody who takes part, one who joins in the discussion, or one who was asked already. */
const leavingFacts = (context: Context, event: ConferenceEvent): Facts['leaving'] => {
  const leaving = event.type === 'observers.askToLeave' ? event.leaving : []
  const role = (id: string) => context.participants[id]?.role
  return {
    takePart: leaving.some((id) => !isObserver(role(id))),
    deliberate: event.in !== 'bureau' && leaving.some((id) => role(id) === 'signatory'),
    already: leaving.some((id) => askedToLeave(context, event.in).includes(id)),
  }
}

/** Whoever asks for the floor, is given it or speaks was asked to leave this meeting. */
const speaksFromOutside = (context: Context, event: ConferenceEvent): boolean => {
  const speaking = 'speakers' in event ? event.speakers : event.type === 'floor.give' ? [event.speaker] : [event.by]
  return speaking.some((id) => askedToLeave(context, event.in).includes(id))
}

/** The facts that the rules may look at when this act is done, by a transition about this. */
export const factsOf = (context: Context, event: ConferenceEvent, about: About = {}): Facts => {
  const vote = event.type === 'result.announce' ? context.votes[event.on] : undefined
  const question = questionAt(context, event, about.region)
  const named = questionNamed(context, event) ?? questionEnded(context, event, about.region)
  const given = ballotsGiven(context, event)
  const givenIn = given !== null && 'on' in event ? context.votes[event.on ?? ''] : undefined
  const decidedBy =
    event.type.endsWith('.put') || event.type === 'consensus.declare' || vote !== undefined
      ? (question?.proposal?.decidedBy ?? null)
      : null
  return {
    actor: context.participants[event.by]?.role ?? 'observer',
    meetingOpen: context.sitting.includes(event.in),
    anotherSits: context.sitting.length > 0 && !isInParallel(event),
    tabledAlready:
      event.type === 'proposal.table' &&
      (context.questions[event.on]?.proposal ?? null) !== null &&
      context.questions[event.on]?.status !== 'withdrawn',
    natureFixed: event.type === 'nature.assert' && question !== null && isNatureFixed(context, question),
    meetingPrivate: isPrivate(context, event.in),
    privacyContestable: context.privacyContestable,
    unannounced: context.unannounced,
    announcementDue: context.unannounced && (event.type === 'session.close' || !isPrivate(context, event.in)),
    inBureau: event.in === 'bureau',
    leaving: leavingFacts(context, event),
    askedToLeave: speaksFromOutside(context, event),
    meetingSuspended: context.suspended.includes(event.in),
    bodiesSitting: context.sitting.length,
    numberFollows: event.type !== 'meeting.open' || event.number === context.meetings + 1,
    members: decidedBy ?? context.ruleSet.members.count,
    participating: context.participating,
    present: vote?.present ?? presentAfter(context, event),
    questionAddressed: isQuestionAddressed(context, event, about.region),
    questionDecided: named !== null && isDecided(context.questions[named]?.status, event),
    questionWithdrawn:
      named !== null &&
      context.questions[named]?.status === 'withdrawn' &&
      isDecided(context.questions[named]?.status, event),
    questionRejectedOrAdopted:
      named !== null && ['adopted', 'rejected'].includes(context.questions[named]?.status ?? ''),
    questionAdjourned: named !== null && context.adjourned.includes(named),
    notice: event.type === 'list.circulate' ? event.daysBefore : null,
    organizations: organizationsNamed(context, event),
    undecided: undecidedIn(context).length,
    objectionsStanding: standingObjections(context, event),
    consensusSought: question?.consensusSought ?? false,
    voteRequested:
      Object.values(context.questions).some(({ voteRequested }) => voteRequested) || context.motions.length > 0,
    voteRequestedHere: question?.voteRequested ?? false,
    order: isPartOfOrder(context, event) ? 'quiet' : context.order,
    rulingGiven: context.order === 'ruling given',
    speakerNext: isInTurn(context, event),
    reporterCalled: event.type === 'floor.give' && context.participants[event.speaker]?.role === 'bureau',
    applicantsSpeak: ('speakers' in event ? event.speakers : []).some(
      (id) => context.participants[id]?.role === 'organization' && context.applications[id]?.status !== 'accorded',
    ),
    alreadyListed: context.speakers.includes(event.by),
    listClosed: context.listClosed,
    closingContestable: context.closingContestable,
    speakersWait: context.speakers.length > 0 || context.calledUpon !== null,
    questionInHand: context.inHand.business !== null || context.inHand.observers !== null,
    debate: debateOn(context, about.region),
    secretariatSpeaks:
      'speakers' in event &&
      event.speakers.length > 0 &&
      event.speakers.every((id) => context.participants[id]?.role === 'secretariat'),
    explains: explainers(context, event),
    speeches: {
      made: event.type === 'statement.make' ? speechesBefore(context, event.speakers) : 0,
      allowed: context.limit?.speeches ?? null,
    },
    timeLimited: context.limit !== null,
    replies: {
      made: event.type === 'reply.accord' ? Math.max(...event.speakers.map((id) => context.replies[id] ?? 0)) : 0,
      allowed: context.ruleSet.replies,
    },
    motion: motionFacts(context, event),
    motionsPending: context.motions.length,
    speakersOn: speakersOn(context, event),
    proposal: proposalFacts(context, event, about),
    reportAwaited:
      event.type === 'question.take' && event.kind === 'credentials report' && context.credentialsReport === 'none',
    election: electionFacts(context, event),
    credentials: {
      accepted: credentialsAccepted(context, event),
      known: 'party' in event && event.party in context.credentials,
      sumsUp: event.type !== 'credentials.report' || event.comply <= event.represented,
    },
    presidentReplaced: event.type === 'officer.replace' && event.office === 'President',
    officeHeldBySameParty:
      event.type !== 'officer.replace' ||
      context.officers.some(({ office, party }) => office === event.office && party === event.party),
    voteInProgress: Object.keys(context.votes).length > 0,
    partOfVote: isPartOfVote(context, event),
    voteAddressed: isVoteAddressed(context, event, about),
    tiedAtThisMeeting: wasEqualHere(question, event),
    naturesClaimed: question?.claims.length ?? 0,
    natureSettled: question !== null && question.nature !== null,
    manner: context.manner,
    cast: given === null ? null : castBy(context, given),
    ballotProblems: given === null ? [] : ballotProblems(context, given, givenIn),
    roll: rollFacts(context, event),
    ballotsCounted: event.type !== 'result.announce' || (vote !== undefined && vote.ballots !== null),
    question: vote === undefined ? null : questionOf(context, vote),
  }
}
