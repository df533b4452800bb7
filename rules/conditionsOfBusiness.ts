/** Named conditions of proposals, of elections and of credentials. */
import type { Bar } from './bars.ts'
import { first, type Conditions } from './condition.ts'
import type { ProposalFacts } from './facts.ts'

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

export const ON_BUSINESS = {
  'question.take': (facts) => (facts.beginsOtherwise ? 'begins-otherwise' : null),
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
  'proposal.unamended': ({ proposal }) =>
    first(
      proposal?.amended === true ? 'amended-by-decision' : null,
      proposal?.votingBegun === true ? 'voted-on-already' : null,
    ),
  'proposal.waive': ({ proposal }) => (proposal === null ? 'no-such-proposal' : null),
  'proposal.postpone': ({ proposal }) => {
    if (proposal === null) return 'no-such-proposal'
    return proposal.bySponsor ? null : 'not-a-sponsor'
  },
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
    if (proposal.division !== 'none') return 'division-moved-already'
    switch (proposal.partsNamed) {
      case 'none':
        return 'no-part-named'
      case 'one twice':
        return 'part-named-twice'
      case 'each once':
        return null
    }
  },
  'division.oppose': ({ proposal }) =>
    divisionStanding(proposal?.division, 'moved') ?? (proposal?.mayOpposeDivision === true ? null : 'not-a-sponsor'),
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
} satisfies Conditions
