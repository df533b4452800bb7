/** The facts that the rules may look at, made from the context and the act at hand. */
import type { Question } from '#rules/decide'
import type { AddressedOrganization, ElectionFacts, Facts, MotionFacts, ProposalFacts, RollFacts } from '#rules/facts'
import { undecidedIn } from './applications.ts'
import type { About, Context, QuestionState, Vote } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { credentialsAccepted, electionFacts, motionFacts, proposalFacts, speakersOn } from './factsOfBusiness.ts'
import { RoomFacts } from './factsOfRoom.ts'
import { ballotProblems, castBy, isPartOfVote, isVoteAddressed } from './factsOfVotes.ts'
import {
  isNatureFixed,
  isQuestionAddressed,
  questionAt,
  questionEnded,
  questionNamed,
  questionOf,
} from './questions.ts'
import { ballotsGiven, rollFacts } from './rollCall.ts'
import { wasEqualHere } from './ties.ts'
import { withoutObjections } from './updatesOfObservers.ts'

const organizationsNamed = (context: Context, event: ConferenceEvent): readonly AddressedOrganization[] => {
  const named = 'organizations' in event ? event.organizations : []
  return named.map((id) => {
    const application = context.applications[id]
    return {
      id,
      isOrganization: context.participants[id]?.role === 'organization',
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

/** Elections are opened, and applications listed: nothing of that is done by taking up a question of this kind. */
const beginsOtherwise = (context: Context, event: ConferenceEvent): boolean =>
  event.type === 'question.take' &&
  ['election', 'applications'].includes(context.questions[event.on]?.kind ?? event.kind)

class ActFacts extends RoomFacts implements Facts {
  /** The vote whose result is announced. */
  private get vote(): Vote | undefined {
    return this.event.type === 'result.announce' ? this.context.votes[this.event.on] : undefined
  }
  private get questionHere(): QuestionState | null {
    return questionAt(this.context, this.event, this.about.region)
  }
  private get named(): string | null {
    return questionNamed(this.context, this.event) ?? questionEnded(this.context, this.event, this.about.region)
  }
  private get statusNamed(): QuestionState['status'] | undefined {
    return this.context.questions[this.named ?? '']?.status
  }

  get members(): number {
    const { type } = this.event
    const decides = type.endsWith('.put') || type === 'consensus.declare' || this.vote !== undefined
    return (decides ? this.questionHere?.proposal?.decidedBy : null) ?? this.context.ruleSet.members.count
  }
  get present(): number {
    return this.vote?.present ?? presentAfter(this.context, this.event)
  }

  get questionAddressed(): boolean {
    return isQuestionAddressed(this.context, this.event, this.about.region)
  }
  get beginsOtherwise(): boolean {
    return beginsOtherwise(this.context, this.event)
  }
  get questionDecided(): boolean {
    return isDecided(this.statusNamed, this.event)
  }
  get questionWithdrawn(): boolean {
    return this.statusNamed === 'withdrawn' && this.questionDecided
  }
  get questionRejectedOrAdopted(): boolean {
    const status = this.statusNamed
    // Who is elected is no proposal.
    const elects = this.context.questions[this.named ?? '']?.kind === 'election'
    return (status === 'adopted' || status === 'rejected') && !elects
  }
  get questionAdjourned(): boolean {
    const { named } = this
    return named !== null && this.context.adjourned.includes(named)
  }
  get consensusSought(): boolean {
    return this.questionHere?.consensusSought ?? false
  }
  get voteRequested(): boolean {
    const { questions, motions } = this.context
    return motions.length > 0 || Object.values(questions).some(({ voteRequested }) => voteRequested)
  }
  get voteRequestedHere(): boolean {
    return this.questionHere?.voteRequested ?? false
  }
  get natureFixed(): boolean {
    const question = this.questionHere
    return this.event.type === 'nature.assert' && question !== null && isNatureFixed(this.context, question)
  }
  get naturesClaimed(): number {
    return this.questionHere?.claims.length ?? 0
  }
  get natureSettled(): boolean {
    return (this.questionHere?.nature ?? null) !== null
  }
  get tiedAtThisMeeting(): boolean {
    return wasEqualHere(this.questionHere, this.event)
  }
  get tabledAlready(): boolean {
    if (this.event.type !== 'proposal.table') return false
    const question = this.context.questions[this.event.on]
    if (question === undefined || question.status === 'withdrawn') return false
    return question.proposal !== null || question.kind !== 'proposal'
  }
  get proposal(): ProposalFacts | null {
    return proposalFacts(this.context, this.event, this.about)
  }
  get reportAwaited(): boolean {
    const { context, event } = this
    return event.type === 'question.take' && event.kind === 'credentials report' && context.credentialsReport === 'none'
  }

  get notice(): number | null {
    return this.event.type === 'list.circulate' ? this.event.daysBefore : null
  }
  get organizations(): readonly AddressedOrganization[] {
    return organizationsNamed(this.context, this.event)
  }
  get undecided(): number {
    return undecidedIn(this.context).length
  }
  get objectionsStanding(): number {
    return standingObjections(this.context, this.event)
  }
  get manner(): Facts['manner'] {
    return this.context.manner
  }

  get motion(): MotionFacts | null {
    return motionFacts(this.context, this.event)
  }
  get motionsPending(): number {
    return this.context.motions.length
  }
  get speakersOn(): Facts['speakersOn'] {
    return speakersOn(this.context, this.event)
  }

  get election(): ElectionFacts {
    return electionFacts(this.context, this.event)
  }
  get presidentReplaced(): boolean {
    return this.event.type === 'officer.replace' && this.event.office === 'President'
  }
  get officeHeldBySameParty(): boolean {
    const { context, event } = this
    return (
      event.type !== 'officer.replace' ||
      context.officers.some(({ office, party }) => office === event.office && party === event.party)
    )
  }
  get credentials(): Facts['credentials'] {
    const { context, event } = this
    return {
      accepted: credentialsAccepted(context, event),
      known: 'party' in event && event.party in context.credentials,
      sumsUp: event.type !== 'credentials.report' || event.comply <= event.represented,
    }
  }

  get voteInProgress(): boolean {
    return Object.keys(this.context.votes).length > 0
  }
  get partOfVote(): boolean {
    return isPartOfVote(this.context, this.event)
  }
  get voteAddressed(): boolean {
    return isVoteAddressed(this.context, this.event, this.about)
  }
  get cast(): number | null {
    const given = ballotsGiven(this.context, this.event)
    return given === null ? null : castBy(this.context, given)
  }
  get ballotProblems(): Facts['ballotProblems'] {
    const { context, event } = this
    const given = ballotsGiven(context, event)
    if (given === null) return []
    return ballotProblems(context, given, 'on' in event ? context.votes[event.on ?? ''] : undefined)
  }
  get roll(): RollFacts {
    return rollFacts(this.context, this.event)
  }
  get ballotsCounted(): boolean {
    return this.event.type !== 'result.announce' || (this.vote?.ballots ?? null) !== null
  }
  get question(): Question | null {
    const { vote } = this
    return vote === undefined ? null : questionOf(this.context, vote)
  }
}

/** The facts that the rules may look at when this act is done, by a transition about this. */
export const factsOf = (context: Context, event: ConferenceEvent, about: About = {}): Facts =>
  new ActFacts(context, event, about)
