/** The facts of motions, proposals, elections and credentials. */
import type { ElectionFacts, Facts, MotionFacts, ProposalFacts } from '#rules/facts'
import { papersFit, winnersOf } from '#rules/elections'
import { roundFor } from './updatesOfPeople.ts'
import type { MotionKind, Speakers } from '#rules/ruleSet'
import type { About, Context } from './context.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import { mayVote, motionRule, nextAmendment, nextPart, questionAt } from './questions.ts'

/** It would end a debate that has ended already. What is adjourned is not closed instead: it is reconsidered first. */
const isSoAlready = ({ debate }: Context, kind: MotionKind): boolean =>
  kind === 'close the debate' ? debate !== 'open' : kind === 'adjourn the debate' && debate === 'adjourned'

/** The motion that the act moves, or one that is pending; and the side that the act speaks for, with those who spoke on it. */
interface MotionAddressed {
  readonly id: string
  readonly kind: MotionKind
  readonly by: string
  readonly side: keyof Speakers | null
  readonly spoken: number
}

const motionAddressed = (context: Context, event: ConferenceEvent): MotionAddressed | null => {
  const pendingAs = (id: string, side: MotionAddressed['side'] = null): MotionAddressed | null => {
    const pending = context.motions.find((motion) => motion.id === id && motion.in === event.in)
    if (pending === undefined) return null
    const { kind, by, spoken } = pending
    return { id, kind, by, side, spoken: side === null ? 0 : spoken[side] }
  }
  switch (event.type) {
    case 'motion.move':
      return { id: event.on, kind: event.motion, by: event.by, side: null, spoken: 0 }
    case 'motion.speak':
      return pendingAs(event.on, event.side === 'against' ? 'against' : 'inFavour')
    case 'motion.withdraw':
      return pendingAs(event.on)
    case 'motion.put':
      return pendingAs(event.motion)
    default:
      return null
  }
}

export const motionFacts = (context: Context, event: ConferenceEvent): MotionFacts | null => {
  const addressed = motionAddressed(context, event)
  if (addressed === null) return null
  const { id, kind, by, side, spoken } = addressed
  const order = context.ruleSet.motions.map((rule) => rule.kind)
  const rule = motionRule(context, kind)
  return {
    known: rule !== undefined,
    pendingAlready: context.motions.some((other) => other.kind === kind || other.id === id),
    alreadySo: isSoAlready(context, kind),
    own: by === event.by,
    rule: rule?.rule ?? null,
    higherPending: context.motions.some((other) => order.indexOf(other.kind) < order.indexOf(kind)),
    spoken,
    speakers: side === null ? 0 : (rule?.speakers[side] ?? 0),
  }
}

/** On a division or a reconsideration: how many spoke on the side that the act speaks for, and how many may. */
export const speakersOn = (context: Context, event: ConferenceEvent): Facts['speakersOn'] => {
  if (event.type !== 'division.speak' && event.type !== 'reconsideration.speak') return { spoken: 0, allowed: 0 }
  const about = event.type === 'division.speak' ? 'division' : 'reconsideration'
  const side = event.side === 'against' ? 'against' : 'inFavour'
  return {
    spoken: context.questions[event.on]?.spoken[about][side] ?? 0,
    allowed: context.ruleSet.speakers[about][side],
  }
}

/** To be voted on still: neither decided, nor put off by its sponsors or by the body, nor voted on once without result. */
const isWaiting = ({ questions, adjourned }: Context, id: string): boolean => {
  const question = questions[id]
  return (
    question?.status === 'open' &&
    question.proposal?.postponed !== true &&
    question.tie === 'none' &&
    !adjourned.includes(id)
  )
}

const partsNamed = ({ parts }: EventOf<'division.move'>): ProposalFacts['partsNamed'] => {
  if (parts.length === 0) return 'none'
  return new Set(parts.map(({ id }) => id)).size === parts.length ? 'each once' : 'one twice'
}

export const proposalFacts = (context: Context, event: ConferenceEvent, about: About): ProposalFacts | null => {
  const question = questionAt(context, event, about.region)
  if (question === null) return null
  const { proposal, tie: tieOnWhole } = question
  if (proposal === null) return null
  const parts = Object.values(proposal.parts)
  const operative = parts.filter((part) => part.operative)
  return {
    bySponsor: proposal.sponsors.includes(event.by),
    inTime: proposal.inTime,
    amended: proposal.amended,
    costs: proposal.costs,
    postponed: proposal.postponed,
    earlier: proposal.priority ? null : (proposal.earlier.find((id) => isWaiting(context, id)) ?? null),
    amendmentsPending: Object.values(proposal.amendments).filter(({ status }) => status === 'pending').length,
    amendmentNew: event.type === 'amendment.move' ? !(event.amendment in proposal.amendments) : true,
    amendmentStands: event.type === 'amendment.withdraw' && proposal.amendments[event.amendment]?.status === 'pending',
    amendmentOwn: event.type === 'amendment.withdraw' && proposal.amendments[event.amendment]?.by === event.by,
    amendmentNext: event.type === 'amendment.put' ? nextAmendment(proposal) === event.amendment : true,
    partsNamed: event.type === 'division.move' ? partsNamed(event) : 'each once',
    partsPending: parts.filter(({ status }) => status === 'pending').length,
    partNext: event.type === 'part.put' ? nextPart(proposal) === event.part : true,
    votingBegun: tieOnWhole !== 'none' || parts.some(({ status, tie }) => status !== 'pending' || tie !== 'none'),
    operativeAllRejected: operative.length > 0 && operative.every(({ status }) => status === 'rejected'),
    division: proposal.division,
    mayOpposeDivision: !context.ruleSet.moverEndsDivision || proposal.sponsors.includes(event.by),
    competence: proposal.competence,
  }
}

/** Nothing stands in the way of an act of no election. */
const NO_ELECTION: ElectionFacts = {
  asManyAsPlaces: true,
  officeFull: false,
  groupFull: false,
  decided: false,
  eligible: true,
  nominatedAlready: false,
  ownNomination: false,
  papersFit: true,
  allNominated: true,
  onePlace: true,
  withinRestriction: true,
  tied: false,
  lotAmongTied: false,
}

/** For every office as many nominated as there are places. */
const asManyAsPlaces = ({ nominations, ruleSet }: Context): boolean =>
  Object.entries(ruleSet.offices).every(
    ([office, places]) => nominations.filter((nominee) => nominee.office === office).length === places,
  )

export const electionFacts = (context: Context, event: ConferenceEvent): ElectionFacts => {
  const { offices, officersPerGroup } = context.ruleSet
  switch (event.type) {
    case 'officer.nominate': {
      const ofGroup = context.nominations.filter(({ group }) => group === event.group).length
      return {
        ...NO_ELECTION,
        officeFull: (offices[event.office] ?? 0) === 0,
        eligible: mayVote(context, event.party),
        nominatedAlready: context.nominations.some(({ party }) => party === event.party),
        groupFull: officersPerGroup !== null && ofGroup >= officersPerGroup,
      }
    }
    case 'officer.withdraw':
      return {
        ...NO_ELECTION,
        ownNomination:
          event.by === event.party &&
          context.nominations.some(({ office, party }) => office === event.office && party === event.party),
      }
    case 'election.ballot': {
      const places = offices[event.office] ?? 0
      const nominees = context.nominations.filter(({ office }) => office === event.office).map(({ party }) => party)
      const { among, elected, tied } = roundFor(context, event.office)
      const left = places - elected.length
      const named = Object.keys(event.votes)
      return {
        ...NO_ELECTION,
        decided: places > 0 && winnersOf(event, left).length === left,
        papersFit: papersFit(event, left),
        allNominated: named.every((id) => nominees.includes(id)),
        onePlace: places === 1,
        withinRestriction: named.every((id) => !elected.includes(id) && (among ?? nominees).includes(id)),
        tied,
      }
    }
    case 'election.lot': {
      const { among, tied } = roundFor(context, event.office)
      return { ...NO_ELECTION, tied, lotAmongTied: among?.includes(event.party) === true }
    }
    case 'election.acclaim':
      return { ...NO_ELECTION, asManyAsPlaces: asManyAsPlaces(context) }
    default:
      return NO_ELECTION
  }
}

export const credentialsAccepted = (context: Context, event: ConferenceEvent): boolean => {
  if (event.type !== 'credentials.examine') return true
  const [only, ...others] = context.credentials[event.party]?.communications ?? []
  const { issuers, issuersForAmendments, issuersForOrganizations } = context.ruleSet.credentials
  const amending = Object.values(context.questions).some(
    ({ kind, status }) => kind === 'amendment to the Convention' && status === 'open',
  )
  const organization = context.participants[event.party]?.role === 'regional organization'
  const authorities = organization ? issuersForOrganizations : amending ? issuersForAmendments : issuers
  // With nobody named, who signs is not known, and whoever signed is not turned away for it.
  const mayHaveSigned = (issuer: string): boolean =>
    authorities.length === 0 || [...authorities, 'not stated'].includes(issuer)
  return (
    event.finding !== 'complies' ||
    (others.length === 0 && only !== undefined && only.original && mayHaveSigned(only.issuer))
  )
}
