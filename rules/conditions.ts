/**
 * The named conditions: what a slot looks at beside its numbers. Each says in a code why it holds or not; words
 * are made elsewhere. A slot without a condition here only cites its rule.
 */
import type { Bar } from './bars.ts'
import type { AddressedOrganization, Facts, ProposalFacts } from './facts.ts'
import type { Slot } from './slots.ts'

/** A condition's answer: null where it holds. */
type Condition = (facts: Facts) => Bar | null

const open = (organization: AddressedOrganization): Bar | null => {
  if (!organization.known) return 'organization-not-on-list'
  return organization.decided ? 'organization-already-decided' : null
}

const first = (...bars: readonly (Bar | null | undefined)[]): Bar | null =>
  bars.find((bar) => bar !== null && bar !== undefined) ?? null

const each = (facts: Facts, look: (organization: AddressedOrganization) => Bar | null): Bar | null => {
  const seen = new Set(facts.organizations.map(({ id }) => id))
  if (seen.size !== facts.organizations.length) return 'organization-named-twice'
  if (facts.organizations.length === 0) return 'organization-not-on-list'
  return first(...facts.organizations.map(look))
}

/** A division that was asked for and is not agreed to, with or without somebody who opposes it, as the act needs. */
const divisionStanding = (division: ProposalFacts['division'] | undefined, wanted: 'moved' | 'opposed'): Bar | null => {
  switch (division) {
    case undefined:
    case 'none':
      return 'no-division-moved'
    case 'agreed':
      return 'division-agreed'
    case 'moved':
      return wanted === 'moved' ? null : 'division-not-opposed'
    case 'opposed':
      return wanted === 'opposed' ? null : 'division-opposed'
  }
}

export const CONDITIONS: { readonly [S in Slot]?: Condition } = {
  'meeting.sitting': (facts) => (facts.meetingOpen ? null : 'no-meeting-open'),
  'question.addressed': (facts) => (facts.questionAddressed ? null : 'no-such-question'),
  'floor.request': (facts) =>
    first(
      facts.actor === 'organization' ? 'not-entitled-to-speak' : null,
      facts.alreadyListed ? 'already-on-list-of-speakers' : null,
    ),
  'list.open': (facts) => (facts.listClosed ? 'list-closed' : null),
  'floor.order': (facts) => (facts.speakerNext ? null : 'not-next-on-list'),
  'speech.number': ({ speeches }) =>
    speeches.allowed !== null && speeches.made >= speeches.allowed ? 'speeches-exhausted' : null,
  'speech.length': (facts) => (facts.timeLimited ? null : 'no-limit-set'),
  'floor.precedence': (facts) => (facts.reporterCalled ? null : 'not-next-on-list'),
  'list.close': (facts) => (facts.listClosed ? 'list-closed' : null),
  'list.oppose': (facts) => (facts.closingContestable ? null : 'closing-not-announced'),
  'debate.close': (facts) => {
    if (!facts.questionInHand) return 'no-such-question'
    if (facts.debate === 'adjourned') return 'debate-adjourned'
    if (facts.debate === 'closed') return 'debate-closed'
    return facts.speakersWait ? 'speakers-wait' : null
  },
  'debate.open': (facts) => (facts.debate === 'closed' && !facts.secretariatSpeaks ? 'debate-closed' : null),
  'debate.notAdjourned': (facts) =>
    facts.debate === 'adjourned' && !facts.secretariatSpeaks ? 'debate-adjourned' : null,
  'reply.accord': ({ replies }) =>
    replies.allowed !== null && replies.made >= replies.allowed ? 'replies-exhausted' : null,
  'appeal.raise': (facts) => (facts.rulingGiven ? null : 'no-ruling-given'),
  'motion.move': (facts) => {
    const { motion } = facts
    if (motion === null || !motion.known) return 'no-such-motion'
    if (motion.pendingAlready) return 'motion-pending-already'
    if (!motion.alreadySo) return null
    return facts.debate === 'closed' ? 'debate-closed' : 'debate-adjourned'
  },
  'motion.speak': ({ motion }) => {
    if (motion === null) return 'no-such-motion'
    return motion.spoken >= motion.speakers ? 'speakers-exhausted' : null
  },
  'motion.precedence': ({ motion }) => {
    if (motion === null) return 'no-such-motion'
    return motion.higherPending ? 'higher-motion-pending' : null
  },
  'motion.withdraw': ({ motion }) => {
    if (motion === null) return 'no-such-motion'
    return motion.own ? null : 'not-its-mover'
  },
  'motion.last': (facts) => (facts.motionsPending > 1 ? 'motion-pending' : null),
  'motion.none': (facts) => (facts.motionsPending > 0 ? 'motion-pending' : null),
  'meeting.ended': (facts) => (facts.bodiesSitting > 0 ? 'meeting-goes-on' : null),
  'meeting.open': (facts) => (facts.meetingOpen ? 'meeting-open-already' : null),
  'meeting.number': (facts) => (facts.numberFollows ? null : 'number-does-not-follow'),
  'meeting.alone': (facts) => (facts.anotherSits ? 'another-body-sits' : null),
  'meeting.resume': (facts) => (facts.meetingSuspended ? null : 'meeting-not-suspended'),
  'meeting.last': (facts) => (facts.bodiesSitting > 1 ? 'another-body-sits' : null),
  'session.close': (facts) => (facts.bodiesSitting > 0 ? 'meeting-goes-on' : null),
  'meeting.goPrivate': (facts) => (facts.meetingPrivate ? 'meeting-private-already' : null),
  'meeting.opposePrivate': (facts) => (facts.privacyContestable ? null : 'privacy-not-announced'),
  'meeting.goPublic': (facts) => (facts.meetingPrivate ? null : 'meeting-is-public'),
  'observers.leave': ({ meetingPrivate, leaving }) =>
    first(
      meetingPrivate ? null : 'meeting-is-public',
      leaving.takePart ? 'takes-part' : null,
      leaving.already ? 'asked-to-leave-already' : null,
    ),
  'observers.deliberate': ({ leaving }) => (leaving.deliberate ? 'joins-discussion' : null),
  'observers.present': (facts) => (facts.askedToLeave ? 'asked-to-leave' : null),
  'bureau.private': (facts) => (facts.inBureau ? null : 'not-in-bureau'),
  'decisions.announce': ({ unannounced, meetingPrivate }) =>
    first(unannounced ? null : 'nothing-to-announce', meetingPrivate ? 'meeting-is-private' : null),
  'decisions.announced': (facts) => (facts.announcementDue ? 'decisions-not-announced' : null),
  'question.new': (facts) => {
    if (!facts.questionDecided) return null
    return facts.questionWithdrawn ? 'proposal-withdrawn' : 'question-decided'
  },
  'question.notAccepted': (facts) => (facts.voteRequestedHere ? 'vote-requested' : null),
  'question.closed': (facts) => (facts.questionDecided ? null : 'question-open'),
  'proposal.ready': ({ proposal }) => (proposal === null || proposal.inTime ? null : 'proposal-late'),
  'proposal.table': (facts) => (facts.tabledAlready ? 'proposal-tabled-already' : null),
  'election.majority': ({ election }) => (election.decided ? null : 'no-majority-in-ballot'),
  'election.runoff': ({ election }) => {
    if (!election.onePlace) return null
    if (election.tied) return 'lot-decides'
    return election.withinRestriction ? null : 'restricted-to-two'
  },
  'election.remaining': ({ election }) =>
    election.onePlace || election.withinRestriction ? null : 'restricted-to-the-first',
  'election.lot': ({ election }) => {
    if (!election.tied) return 'no-equal-ballot'
    return election.lotAmongTied ? null : 'not-one-of-the-two'
  },
  'proposal.sponsor': ({ proposal }) => {
    if (proposal === null) return 'no-such-proposal'
    return proposal.bySponsor ? null : 'not-a-sponsor'
  },
  'proposal.unamended': ({ proposal }) => (proposal?.amended === true ? 'amended-by-decision' : null),
  'proposal.waive': ({ proposal }) => (proposal === null ? 'no-such-proposal' : null),
  'proposal.conclude': ({ proposal }) => (proposal?.postponed === true ? null : 'not-postponed'),
  'proposal.order': ({ proposal }) => ((proposal?.earlier ?? null) === null ? null : 'earlier-proposal-first'),
  'cost.state': ({ proposal }) => (proposal === null ? 'no-such-proposal' : null),
  'cost.stated': ({ proposal }) => (proposal?.costs === 'not stated' ? 'cost-not-stated' : null),
  'amendment.move': ({ proposal }) => {
    if (proposal === null) return 'no-such-proposal'
    return proposal.amendmentNew ? null : 'amendment-moved-already'
  },
  'amendment.withdraw': ({ proposal }) => {
    if (proposal?.amendmentStands !== true) return 'no-amendment-pending'
    return proposal.amendmentOwn ? null : 'not-its-mover'
  },
  'amendment.order': ({ proposal }) => {
    if (proposal === null || proposal.amendmentsPending === 0) return 'no-amendment-pending'
    return proposal.amendmentNext ? null : 'further-amendment-pending'
  },
  'amendment.done': ({ proposal }) =>
    proposal !== null && proposal.amendmentsPending > 0 ? 'amendment-pending' : null,
  'division.move': ({ proposal }) => {
    if (proposal === null) return 'no-such-proposal'
    return proposal.division === 'none' ? null : 'division-moved-already'
  },
  'division.oppose': ({ proposal }) => divisionStanding(proposal?.division, 'moved'),
  'division.speak': ({ proposal, speakersOn }) => {
    const standing = divisionStanding(proposal?.division, 'opposed')
    return standing ?? (speakersOn.spoken >= speakersOn.allowed ? 'speakers-exhausted' : null)
  },
  'division.unopposed': ({ proposal }) => divisionStanding(proposal?.division, 'moved'),
  'division.opposed': ({ proposal }) => divisionStanding(proposal?.division, 'opposed'),
  'division.agreed': ({ proposal }) => (proposal?.division === 'agreed' ? null : 'division-not-agreed'),
  'part.order': ({ proposal }) => {
    if (proposal === null || proposal.partsPending === 0) return 'no-part-pending'
    return proposal.partNext ? null : 'other-part-first'
  },
  'part.done': ({ proposal }) => {
    if (proposal === null) return null
    if (proposal.division === 'moved' || proposal.division === 'opposed') return 'division-undecided'
    return proposal.partsPending > 0 ? 'part-pending' : null
  },
  'part.operative': ({ proposal }) => (proposal?.operativeAllRejected === true ? 'operative-parts-rejected' : null),
  'competence.question': ({ proposal }) => {
    if (proposal === null) return 'no-such-proposal'
    return proposal.competence === 'unquestioned' ? null : 'competence-questioned-already'
  },
  'competence.first': ({ proposal }) => (proposal?.competence === 'questioned' ? 'competence-questioned' : null),
  'competence.open': ({ proposal }) => (proposal?.competence === 'questioned' ? null : 'competence-not-questioned'),
  'reconsideration.move': (facts) =>
    facts.questionRejectedOrAdopted || facts.questionAdjourned ? null : 'nothing-to-reconsider',
  'reconsideration.speak': ({ speakersOn }) => (speakersOn.spoken >= speakersOn.allowed ? 'speakers-exhausted' : null),
  'election.nominate': ({ election }) => {
    if (!election.eligible) return 'not-a-party'
    if (election.officeFull) return 'office-full'
    return election.groupFull ? 'group-full' : null
  },
  'election.oneOffice': ({ election }) => (election.nominatedAlready ? 'nominated-already' : null),
  'election.withdraw': ({ election }) => (election.ownNomination ? null : 'no-nomination-of-its-own'),
  'election.acclaim': ({ election }) => (election.asManyAsPlaces ? null : 'not-as-many-as-places'),
  'election.ballot': ({ election }) => {
    if (!election.allNominated) return 'not-nominated'
    return election.papersFit ? null : 'ballots-cannot-be-counted'
  },
  'officer.replace': (facts) => {
    if (facts.presidentReplaced) return 'president-is-elected-anew'
    return facts.officeHeldBySameParty ? null : 'not-the-same-party'
  },
  'credentials.object': ({ credentials }) => (credentials.known ? null : 'no-credentials-submitted'),
  'credentials.examine': ({ credentials }) => (credentials.known ? null : 'no-credentials-submitted'),
  'credentials.issuer': ({ credentials }) => (credentials.accepted ? null : 'credentials-not-acceptable'),
  'credentials.report': ({ credentials }) => (credentials.sumsUp ? null : 'more-comply-than-represented'),
  'credentials.reported': (facts) => (facts.reportAwaited ? 'no-report-made' : null),
  'presence.count': (facts) => {
    if (facts.present < 0) return 'more-leave-than-present'
    return facts.present > facts.participating ? 'more-present-than-participating' : null
  },
  'chair.ruling': ({ order }) => {
    switch (order) {
      case 'quiet':
        return null
      case 'point raised':
        return 'point-of-order-pending'
      case 'ruling given':
        return 'ruling-pending'
      case 'appealed':
        return 'appeal-pending'
    }
  },
  'observers.rights': (facts) => (facts.applicantsSpeak ? 'not-entitled-to-speak' : null),
  'observers.apply': (facts) =>
    each(facts, (organization) => (organization.known ? 'organization-already-on-list' : null)),
  'observers.list': (facts) =>
    each(facts, (organization) => (organization.known ? 'organization-already-on-list' : null)),
  'observers.object': (facts) =>
    each(facts, (organization) =>
      first(
        open(organization),
        organization.consultativeStatus ? 'with-consultative-status' : null,
        organization.opposedByActor ? 'already-objected' : null,
      ),
    ),
  'observers.withdrawObjection': (facts) =>
    each(facts, (organization) => first(open(organization), organization.opposedByActor ? null : 'did-not-object')),
  'observers.refer': (facts) => (facts.objectionsStanding > 0 ? null : 'no-objection-stands'),
  'observers.unopposed': (facts) => (facts.objectionsStanding > 0 ? 'objection-stands' : null),
  'observers.decideOtherwise': (facts) =>
    each(facts, (organization) =>
      first(open(organization), organization.consultativeStatus ? null : 'without-consultative-status'),
    ),
  'observers.settled': (facts) => (facts.undecided > 0 ? 'organizations-undecided' : null),
  'consensus.first': (facts) => (facts.consensusSought ? null : 'consensus-not-sought'),
  'vote.right': (facts) => {
    const problem = facts.ballotProblems[0]
    if (problem === undefined) return null
    switch (problem.name) {
      case 'more-cast-than-present':
      case 'organization-and-members-both-vote':
        return problem.name
      default:
        return 'ballots-cannot-be-counted'
    }
  },
  'vote.inHand': (facts) => (facts.voteAddressed ? null : 'no-such-vote'),
  'vote.counted': (facts) => (facts.ballotsCounted ? null : 'ballots-not-counted'),
  'vote.method': ({ roll }) => (roll.asked && roll.byHand ? 'roll-call-asked' : null),
  'rollCall.ask': ({ roll }) =>
    first(
      roll.known ? null : 'no-such-question',
      roll.begun ? 'voting-begun' : null,
      roll.requested ? null : 'no-vote-requested',
      roll.asked ? 'roll-call-asked-already' : null,
    ),
  'rollCall.kept': ({ roll }) =>
    first(
      roll.asked && roll.byHand ? 'roll-call-asked' : null,
      roll.asked && !roll.drawn ? 'lot-not-drawn' : null,
      roll.goesOn ? 'roll-goes-on' : null,
      roll.asAnswered ? null : 'not-as-answered',
    ),
  'lot.draw': ({ roll }) =>
    first(
      roll.calling ? null : 'no-roll-call',
      roll.drawn ? 'lot-drawn-already' : null,
      roll.onRoll ? null : 'not-on-roll',
    ),
  'roll.order': ({ roll }) =>
    first(
      roll.calling ? null : 'no-roll-call',
      roll.drawn ? null : 'lot-not-drawn',
      roll.inTurn ? null : 'not-next-on-roll',
    ),
  'roll.answer': ({ actor, roll }) =>
    first(
      roll.passesTwice ? 'passed-already' : null,
      actor === 'secretariat' || roll.ownAnswer ? null : 'answers-for-another',
      actor !== 'secretariat' && roll.saysAbsent ? 'not-the-secretariat' : null,
    ),
  'vote.conduct': (facts) => (facts.voteInProgress && !facts.partOfVote ? 'vote-in-progress' : null),
  'vote.second': (facts) => (facts.tiedAtThisMeeting ? 'second-vote-at-later-meeting' : null),
  'vote.statement': (facts) => {
    if (facts.explains === 'others') return 'no-vote-to-explain'
    if (facts.explains === 'sponsor') return 'sponsor-does-not-explain'
    return facts.voteRequested ? null : 'no-vote-requested'
  },
  'nature.assert': (facts) => (facts.natureFixed ? 'nature-fixed' : null),
  'nature.disputed': (facts) => (facts.naturesClaimed > 1 && !facts.natureSettled ? null : 'nature-not-disputed'),
  'nature.settled': (facts) => (facts.naturesClaimed > 1 && !facts.natureSettled ? 'nature-disputed' : null),
  'manner.decide': (facts) => (facts.undecided > 1 ? null : 'only-one-organization'),
  'manner.settled': (facts) => (facts.manner === 'undecided' && facts.undecided > 1 ? 'manner-not-decided' : null),
  'manner.followed': (facts) => {
    const named = each(facts, open)
    if (named !== null) return named
    if (facts.manner === 'one by one') return facts.organizations.length === 1 ? null : 'not-one-by-one'
    return facts.organizations.length === facts.undecided ? null : 'not-all-together'
  },
}
