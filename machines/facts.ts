/** The facts that the rules may look at, made from the context and the act at hand. */
import { countBallots, fitsTheRoom, type Ballots } from '#rules/ballots'
import type { AddressedOrganization, ElectionFacts, Facts, MotionFacts, ProposalFacts } from '#rules/facts'
import type { Problem } from '#rules/result'
import { papersFit, winnersOf } from '#rules/elections'
import type { MotionKind, Role } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import {
  undecidedIn,
  withoutObjections,
  type Context,
  type PendingMotion,
  type Put,
  type QuestionState,
  type Region,
} from './context.ts'
import type { ConferenceEvent } from './events.ts'
import {
  isNatureFixed,
  isQuestionAddressed,
  motionRule,
  nextAmendment,
  nextPart,
  questionAt,
  questionEnded,
  questionNamed,
  questionOf,
  votersOf,
} from './questions.ts'

/** What a transition is about: of votes, the question put; of everything else, the region whose question is in hand. */
export interface About {
  readonly question?: Put['question'] | undefined
  readonly region?: Region | undefined
}

const ballotProblems = (context: Context, ballots: Ballots): readonly Problem[] => {
  const counted = countBallots(ballots, votersOf(context))
  if (!counted.ok) return counted.problems
  const gone = ballots.by === 'name' ? context.left.find((id) => id in ballots.votes) : undefined
  if (gone !== undefined)
    return [{ name: 'not-a-voter', field: gone, found: gone, expected: 'a party that is present' }]
  if (fitsTheRoom(counted.value, context.present)) return []
  const found = context.present
  return [{ name: 'more-cast-than-present', field: 'present', found, expected: 'at least as many as cast something' }]
}

/** Votes cast by these ballots, abstentions included; null where they cannot be counted. */
const castBy = (context: Context, ballots: Ballots): number | null => {
  const counted = countBallots(ballots, votersOf(context))
  return counted.ok ? castIn(counted.value) : null
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
    case 'ballots.correct':
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

const isVoteAddressed = (context: Context, event: ConferenceEvent, { question, region }: About): boolean => {
  switch (event.type) {
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
    case 'amendment.put':
    case 'division.put':
    case 'part.put':
    case 'competence.put':
    case 'proposal.put':
    case 'reconsideration.put':
    case 'appeal.raise':
    case 'motion.put':
      return !(event.on in context.votes)
    case 'ballots.cast':
    case 'ballots.correct':
    case 'result.announce': {
      const vote = context.votes[event.on]
      if (vote === undefined || (question !== undefined && vote.put.question !== question)) return false
      return region === undefined || vote.matter === null || vote.matter === context.inHand[region]
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
  const named = (id: string): PendingMotion | undefined =>
    context.motions.find((motion) => motion.id === id && motion.in === event.in)
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

const proposalFacts = (context: Context, event: ConferenceEvent, about: About): ProposalFacts | null => {
  const proposal = questionAt(context, event, about.region)?.proposal ?? null
  if (proposal === null) return null
  const parts = Object.values(proposal.parts)
  const operative = parts.filter((part) => part.operative)
  return {
    bySponsor: proposal.sponsors.includes(event.by),
    inTime: proposal.inTime,
    amended: proposal.amended,
    costs: proposal.costs,
    postponed: proposal.postponed,
    amendmentsPending: Object.values(proposal.amendments).filter(({ status }) => status === 'pending').length,
    amendmentNew: event.type === 'amendment.move' ? !(event.amendment in proposal.amendments) : true,
    amendmentOwn:
      event.type === 'amendment.withdraw' &&
      proposal.amendments[event.amendment]?.by === event.by &&
      proposal.amendments[event.amendment]?.status === 'pending',
    amendmentNext: event.type === 'amendment.put' ? nextAmendment(proposal) === event.amendment : true,
    partsPending: parts.filter(({ status }) => status === 'pending').length,
    partNext: event.type === 'part.put' ? nextPart(proposal) === event.part : true,
    operativeAllRejected: operative.length > 0 && operative.every(({ status }) => status === 'rejected'),
    division: proposal.division,
    competence: proposal.competence,
  }
}

/** Those who can be elected, and can vote. */
const VOTING_ROLES: ReadonlySet<Role> = new Set(['party', 'regional organization'])

const electionFacts = (context: Context, event: ConferenceEvent): ElectionFacts => {
  const { offices, officersPerGroup } = context.ruleSet
  const nominated = (office: string): number =>
    context.nominations.filter((nominee) => nominee.office === office).length
  const places = Object.entries(offices)
  const whole = {
    wanted: places.reduce((sum, [, wanted]) => sum + wanted, 0),
    nominated: context.nominations.length,
    asManyAsPlaces: places.every(([office, wanted]) => nominated(office) === wanted),
    officeFull: false,
    groupFull: false,
    decided: false,
    eligible: true,
    papersFit: true,
  }
  switch (event.type) {
    case 'officer.nominate': {
      const ofGroup = context.nominations.filter(({ group }) => group === event.group).length
      return {
        ...whole,
        officeFull: (offices[event.office] ?? 0) === 0,
        eligible: VOTING_ROLES.has(context.participants[event.party]?.role ?? 'observer'),
        groupFull: officersPerGroup !== null && ofGroup >= officersPerGroup,
      }
    }
    case 'election.ballot': {
      const wanted = offices[event.office] ?? 0
      const nominees = context.nominations.filter(({ office }) => office === event.office).map(({ party }) => party)
      return {
        ...whole,
        decided: wanted > 0 && winnersOf(event.votes, event.valid, wanted).length === wanted,
        papersFit:
          papersFit(event.votes, event.valid, wanted) && Object.keys(event.votes).every((id) => nominees.includes(id)),
      }
    }
    default:
      return whole
  }
}

const credentialsAccepted = (context: Context, event: ConferenceEvent): boolean => {
  if (event.type !== 'credentials.examine') return true
  const [only, ...others] = context.credentials[event.party]?.communications ?? []
  const { issuers, issuersForAmendments } = context.ruleSet.credentials
  const amending = Object.values(context.questions).some(
    ({ kind, status }) => kind === 'amendment to the Convention' && status === 'open',
  )
  const organization = context.participants[event.party]?.role === 'regional organization'
  const authorities = organization ? ['competent authority'] : amending ? issuersForAmendments : issuers
  const accepted = [...authorities, 'not stated']
  return (
    event.finding !== 'complies' ||
    (others.length === 0 && only !== undefined && only.original && accepted.includes(only.issuer))
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

/** Who explains a vote: one who has none, or a sponsor on its own proposal as it stands. */
const explainers = (context: Context, event: ConferenceEvent): Facts['explains'] => {
  if (event.type !== 'vote.explain') return 'voters'
  if (event.speakers.some((id) => !VOTING_ROLES.has(context.participants[id]?.role ?? 'observer'))) return 'others'
  const proposal = context.questions[context.inHand.business ?? context.lastVoted ?? '']?.proposal ?? null
  const sponsor = proposal !== null && !proposal.amended && event.speakers.some((id) => proposal.sponsors.includes(id))
  return sponsor ? 'sponsor' : 'voters'
}

/** The facts that the rules may look at when this act is done, by a transition about this. */
export const factsOf = (context: Context, event: ConferenceEvent, about: About = {}): Facts => {
  const vote = event.type === 'result.announce' ? context.votes[event.on] : undefined
  const question = questionAt(context, event, about.region)
  const named = questionNamed(context, event) ?? questionEnded(context, event, about.region)
  const casting = event.type === 'ballots.cast' || event.type === 'ballots.correct'
  const decidedBy =
    event.type.endsWith('.put') || event.type === 'consensus.declare' || vote !== undefined
      ? (question?.proposal?.decidedBy ?? null)
      : null
  return {
    actor: context.participants[event.by]?.role ?? 'observer',
    meetingOpen: context.sitting.includes(event.in),
    anotherSits: context.sitting.length > 0 && !(event.type === 'meeting.open' && event.exceptional === true),
    tabledAlready:
      event.type === 'proposal.table' &&
      (context.questions[event.on]?.proposal ?? null) !== null &&
      context.questions[event.on]?.status !== 'withdrawn',
    natureFixed: event.type === 'nature.assert' && question !== null && isNatureFixed(context, question),
    meetingSuspended: context.suspended.includes(event.in),
    bodiesSitting: context.sitting.length,
    numberFollows: event.type !== 'meeting.open' || event.number === context.meetings + 1,
    members: decidedBy ?? context.ruleSet.members.count,
    participating: context.participating,
    present: vote?.present ?? presentAfter(context, event),
    questionAddressed: isQuestionAddressed(context, event, about.region),
    questionDecided: named !== null && isDecided(context.questions[named]?.status, event),
    questionRejectedOrAdopted:
      named !== null && ['adopted', 'rejected'].includes(context.questions[named]?.status ?? ''),
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
    speakerNext: event.type === 'floor.give' ? context.speakers[0] === event.speaker : true,
    applicantsSpeak: ('speakers' in event ? event.speakers : []).some(
      (id) => context.participants[id]?.role === 'organization' && context.applications[id]?.status !== 'accorded',
    ),
    alreadyListed: context.speakers.includes(event.by),
    listClosed: context.listClosed,
    debate: debateOn(context, about.region),
    secretariatSpeaks:
      'speakers' in event &&
      event.speakers.length > 0 &&
      event.speakers.every((id) => context.participants[id]?.role === 'secretariat'),
    explains: explainers(context, event),
    replies: {
      made: event.type === 'reply.accord' ? Math.max(...event.speakers.map((id) => context.replies[id] ?? 0)) : 0,
      allowed: context.ruleSet.replies,
    },
    motion: motionFacts(context, event),
    motionsPending: context.motions.length,
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
    naturesClaimed: question?.claims.length ?? 0,
    natureSettled: question !== null && question.nature !== null,
    manner: context.manner,
    cast: casting ? castBy(context, event.ballots) : null,
    ballotProblems: casting ? ballotProblems(context, event.ballots) : [],
    ballotsCounted: event.type !== 'result.announce' || (vote !== undefined && vote.ballots !== null),
    question: vote === undefined ? null : questionOf(context, vote),
  }
}
