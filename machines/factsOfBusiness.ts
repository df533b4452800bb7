/** The facts of motions, proposals, elections and credentials. */
import type { ElectionFacts, Facts, MotionFacts, ProposalFacts } from '#rules/facts'
import { papersFit, winnersOf } from '#rules/elections'
import { roundFor } from './updatesOfPeople.ts'
import type { MotionKind } from '#rules/ruleSet'
import { VOTING_ROLES } from '#rules/voters'
import type { About, Context, PendingMotion } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { motionRule, nextAmendment, nextPart, questionAt } from './questions.ts'

/** What the debate is once the motion is carried. */
const ENDS: { readonly [K in MotionKind]?: Context['debate'] } = {
  'close the debate': 'closed',
  'adjourn the debate': 'adjourned',
}

export const motionFacts = (context: Context, event: ConferenceEvent): MotionFacts | null => {
  const order = context.ruleSet.motions.map(({ kind }) => kind)
  const facts = (
    kind: MotionKind,
    side: 'inFavour' | 'against' | null,
    pending: PendingMotion | null,
  ): MotionFacts => ({
    known: order.includes(kind),
    pendingAlready: context.motions.some((other) => other.kind === kind || ('on' in event && other.id === event.on)),
    alreadySo: context.debate !== 'open' && ENDS[kind] === context.debate,
    own: pending === null || pending.by === event.by,
    rule: motionRule(context, kind)?.rule ?? null,
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
      return motion === undefined ? null : facts(motion.kind, null, motion)
    }
    case 'motion.put': {
      const motion = named(event.motion)
      return motion === undefined ? null : facts(motion.kind, null, motion)
    }
    default:
      return null
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

export const proposalFacts = (context: Context, event: ConferenceEvent, about: About): ProposalFacts | null => {
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
    earlier: proposal.priority ? null : (proposal.earlier.find((id) => isWaiting(context, id)) ?? null),
    amendmentsPending: Object.values(proposal.amendments).filter(({ status }) => status === 'pending').length,
    amendmentNew: event.type === 'amendment.move' ? !(event.amendment in proposal.amendments) : true,
    amendmentStands: event.type === 'amendment.withdraw' && proposal.amendments[event.amendment]?.status === 'pending',
    amendmentOwn: event.type === 'amendment.withdraw' && proposal.amendments[event.amendment]?.by === event.by,
    amendmentNext: event.type === 'amendment.put' ? nextAmendment(proposal) === event.amendment : true,
    partsPending: parts.filter(({ status }) => status === 'pending').length,
    partNext: event.type === 'part.put' ? nextPart(proposal) === event.part : true,
    operativeAllRejected: operative.length > 0 && operative.every(({ status }) => status === 'rejected'),
    division: proposal.division,
    mayOpposeDivision: !context.ruleSet.moverEndsDivision || proposal.sponsors.includes(event.by),
    competence: proposal.competence,
  }
}

export const electionFacts = (context: Context, event: ConferenceEvent): ElectionFacts => {
  const { offices, officersPerGroup } = context.ruleSet
  const nominated = (office: string): number =>
    context.nominations.filter((nominee) => nominee.office === office).length
  const places = Object.entries(offices)
  const whole = {
    asManyAsPlaces: places.every(([office, wanted]) => nominated(office) === wanted),
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
  switch (event.type) {
    case 'officer.nominate': {
      const ofGroup = context.nominations.filter(({ group }) => group === event.group).length
      return {
        ...whole,
        officeFull: (offices[event.office] ?? 0) === 0,
        eligible: VOTING_ROLES.has(context.participants[event.party]?.role ?? 'observer'),
        nominatedAlready: context.nominations.some(({ party }) => party === event.party),
        groupFull: officersPerGroup !== null && ofGroup >= officersPerGroup,
      }
    }
    case 'officer.withdraw':
      return {
        ...whole,
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
        ...whole,
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
      return { ...whole, tied, lotAmongTied: among?.includes(event.party) === true }
    }
    default:
      return whole
  }
}

export const credentialsAccepted = (context: Context, event: ConferenceEvent): boolean => {
  if (event.type !== 'credentials.examine') return true
  const [only, ...others] = context.credentials[event.party]?.communications ?? []
  const { issuers, issuersForAmendments } = context.ruleSet.credentials
  const amending = Object.values(context.questions).some(
    ({ kind, status }) => kind === 'amendment to the Convention' && status === 'open',
  )
  const organization = context.participants[event.party]?.role === 'regional organization'
  const authorities = organization ? ['competent authority'] : amending ? issuersForAmendments : issuers
  // With nobody named, who signs is not known, and whoever signed is not turned away for it.
  const mayHaveSigned = (issuer: string): boolean =>
    authorities.length === 0 || [...authorities, 'not stated'].includes(issuer)
  return (
    event.finding !== 'complies' ||
    (others.length === 0 && only !== undefined && only.original && mayHaveSigned(only.issuer))
  )
}
