/**
 * All other business, one question in hand at a time: the agenda, officers, proposals, reports. Consensus is sought
 * first; a vote is taken only where one is asked for. What a question has come to stays with it when it is set aside.
 */
import type { Slot } from '#rules/slots'
import { proposalActs } from './proposals.ts'
import { conferenceSetup } from './conferenceSetup.ts'
import { elections } from './elections.ts'
import { changing, changingProposal, putting, speakingOn } from './questionActs.ts'
import { citing, inMeeting as inAnyMeeting, on, PUTTING } from './under.ts'
import { putActs, readyToPut, votes } from './businessVotes.ts'

const { under, inMeeting, fromTheChair } = on('business')

/** Acts on a question that is not in hand: it is the one that the act names. */
const fromNowhere = (...rules: readonly Slot[]) => inAnyMeeting('question.addressed', ...rules)

/** Set aside as it stands: nothing is decided, and it may be taken up again. */
const leaving = { ...inMeeting('question.leave'), target: '#business.none', actions: 'leave' } as const

const requesting = {
  ...inMeeting('vote.request', 'consensus.first'),
  target: '#business.voteRequested',
  actions: changing({ voteRequested: true }),
} as const

export const business = conferenceSetup.createStateConfig({
  id: 'business',
  initial: 'none',
  meta: { label: 'Other business' },
  on: {
    'proposal.table': {
      ...under('session.open', 'question.addressed', 'question.new', 'proposal.table'),
      actions: {
        type: 'tableProposal',
        params: ({ event }) => ({
          on: event.on,
          kind:
            event.amends === 'Convention'
              ? ('amendment to the Convention' as const)
              : event.amends === 'rules'
                ? ('amendment to the rules' as const)
                : ('proposal' as const),
          sponsors: event.sponsors,
          inTime: event.inTime,
          costs: event.costs,
          decidedBy: event.decidedBy ?? null,
          item: event.item ?? null,
        }),
      },
    },
  },
  states: {
    none: {
      meta: { label: 'No question in hand' },
      on: {
        'question.take': {
          ...fromNowhere('question.take', 'question.new', 'credentials.reported', 'proposal.ready'),
          target: 'considered',
          actions: { type: 'takeUp', params: ({ event }) => ({ on: event.on, kind: event.kind }) },
        },
        'proposal.withdraw': {
          ...fromNowhere('proposal.sponsor', 'proposal.unamended', 'question.new'),
          actions: changing({ status: 'withdrawn' }),
        },
        'proposal.waive': {
          ...fromNowhere('proposal.waive'),
          actions: changingProposal({ inTime: true }),
        },
        'election.open': {
          ...fromNowhere('election.open', 'question.new'),
          target: 'electing',
          actions: { type: 'takeUp', params: ({ event }) => ({ on: event.on, kind: 'election' as const }) },
        },
        'reconsideration.speak': {
          ...fromNowhere('reconsideration.move', 'reconsideration.speak'),
          actions: speakingOn('reconsideration'),
        },
        'reconsideration.put': {
          ...fromNowhere('chair.powers', ...PUTTING, 'reconsideration.move'),
          target: 'reconsiderationVote',
          actions: putting(() => ({ question: 'reconsideration' })),
        },
      },
    },
    electing: elections,
    considered: {
      meta: { label: 'Under consideration' },
      on: {
        ...proposalActs,
        'consensus.seek': {
          ...fromTheChair('consensus.seek'),
          target: 'consensusSought',
          actions: changing({ consensusSought: true }),
        },
        'vote.request': requesting,
        'question.leave': leaving,
      },
    },
    consensusSought: {
      meta: { label: 'Consensus sought' },
      on: {
        ...proposalActs,
        'consensus.declare': {
          ...fromTheChair('quorum.decide', 'motion.none', 'consensus.reached', 'debate.notAdjourned', ...readyToPut),
          target: 'none',
          actions: [changing({ status: 'adopted' }), 'noteAdoption', 'leave'],
        },
        'consensus.oppose': [
          {
            ...inMeeting('consensus.oppose', 'vote.unasked'),
            target: 'voteRequested',
            actions: changing({ voteRequested: true }),
          },
          { ...inMeeting('consensus.oppose'), target: 'notAgreed' },
        ],
        'vote.request': requesting,
      },
    },
    notAgreed: {
      meta: { label: 'No consensus' },
      on: {
        'consensus.oppose': inMeeting('consensus.oppose'),
        ...proposalActs,
        'consensus.seek': { ...fromTheChair('consensus.seek'), target: 'consensusSought' },
        'vote.request': requesting,
        'question.notAccepted': {
          ...inMeeting('question.notAccepted'),
          target: 'none',
          actions: [changing({ status: 'not accepted' }), 'leave'],
        },
        'question.leave': leaving,
      },
    },
    postponed: {
      meta: { label: 'Postponed by its sponsors', must: 'proposal.conclude' },
      on: {
        'proposal.conclude': {
          ...inMeeting('proposal.conclude', 'quorum.decide'),
          target: 'none',
          actions: [changing({ status: 'no action' }), 'leave'],
        },
        'question.leave': leaving,
      },
    },
    voteRequested: {
      meta: { label: 'A vote is asked for' },
      on: {
        ...proposalActs,
        'vote.request': requesting,
        'nature.assert': {
          ...inMeeting('nature.assert'),
          actions: { type: 'recordClaim', params: ({ event }) => ({ on: event.on, nature: event.nature }) },
        },
        ...putActs,
        'question.leave': leaving,
      },
    },
    natureVote: { ...votes.natureVote, onDone: { ...citing('majority.ofNature'), target: 'voteRequested' } },
    amendmentVote: { ...votes.amendmentVote, onDone: { ...citing('amendment.order'), target: 'voteRequested' } },
    divisionVote: { ...votes.divisionVote, onDone: { ...citing('division.opposed'), target: 'voteRequested' } },
    partVote: {
      ...votes.partVote,
      onDone: [
        { ...under('part.operative'), target: 'voteRequested' },
        { ...citing('part.operative'), target: 'none', actions: ['rejectWhole', 'leave'] },
      ],
    },
    competenceVote: {
      ...votes.competenceVote,
      onDone: [
        { ...under('question.closed'), target: 'none', actions: 'leave' },
        { ...citing('competence.first'), target: 'voteRequested' },
      ],
    },
    proposalVote: {
      ...votes.proposalVote,
      onDone: [
        { ...under('question.closed'), target: 'none', actions: ['noteAdoption', 'leave'] },
        { ...citing('majority.ofQuestion'), target: 'voteRequested' },
      ],
    },
    reconsiderationVote: {
      ...votes.reconsiderationVote,
      onDone: { ...citing('reconsideration.move'), target: 'none' },
    },
  },
})
