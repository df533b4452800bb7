/**
 * All other business, one question in hand at a time: the agenda, officers, proposals, reports. Consensus is sought
 * first; a vote is taken only where one is asked for. What a question has come to stays with it when it is set aside.
 */
import { proposalActs } from './proposals.ts'
import { conferenceSetup } from './conferenceSetup.ts'
import { elections } from './elections.ts'
import { citing, on } from './under.ts'
import { changing, changingProposal, putting } from './questionActs.ts'
import { votingBy } from './voting.ts'

const { under, inMeeting, fromTheChair } = on('business')

/** Before a proposal is put: its cost stated, its amendments and parts decided, competence affirmed. */
const readyToPut = ['cost.stated', 'amendment.done', 'part.done', 'part.operative', 'competence.first'] as const

const requesting = {
  ...inMeeting('vote.request', 'consensus.first'),
  target: '#business.voteRequested',
  actions: changing({ voteRequested: true }),
} as const

/** Every vote of this region that comes back to where voting goes on. */
const votes = {
  natureVote: votingBy({
    question: 'nature',
    region: 'business',
    majority: 'majority.ofNature',
    label: 'Vote: substance or procedure?',
  }),
  amendmentVote: votingBy({
    question: 'amendment',
    region: 'business',
    majority: 'majority.ofQuestion',
    label: 'Vote on an amendment',
  }),
  divisionVote: votingBy({
    question: 'division',
    region: 'business',
    majority: 'majority.ofManner',
    label: 'Vote: divide the proposal?',
  }),
  partVote: votingBy({
    question: 'part',
    region: 'business',
    majority: 'majority.ofQuestion',
    label: 'Vote on a part',
  }),
  competenceVote: votingBy({
    question: 'competence',
    region: 'business',
    majority: 'majority.ofManner',
    label: 'Vote: competence denied?',
  }),
  proposalVote: votingBy({
    question: 'proposal',
    region: 'business',
    majority: 'majority.ofQuestion',
    label: 'Vote on the proposal',
  }),
  reconsiderationVote: votingBy({
    question: 'reconsideration',
    majority: 'majority.ofReconsideration',
    label: 'Vote: reconsider?',
  }),
}

export const business = conferenceSetup.createStateConfig({
  id: 'business',
  initial: 'none',
  meta: { label: 'Other business' },
  on: {
    'proposal.table': {
      ...under('question.addressed', 'question.new', 'proposal.table'),
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
        }),
      },
    },
  },
  states: {
    none: {
      meta: { label: 'No question in hand' },
      on: {
        'question.take': {
          ...on('business').under(
            'meeting.sitting',
            'chair.ruling',
            'vote.conduct',
            'question.take',
            'question.new',
            'proposal.ready',
          ),
          target: 'considered',
          actions: { type: 'takeUp', params: ({ event }) => ({ on: event.on, kind: event.kind }) },
        },
        'proposal.waive': {
          ...on('business').under('meeting.sitting', 'chair.ruling', 'vote.conduct', 'proposal.waive'),
          actions: changingProposal({ inTime: true }),
        },
        'election.open': {
          ...under('meeting.sitting', 'chair.ruling', 'vote.conduct', 'election.open', 'question.new'),
          target: 'electing',
          actions: { type: 'takeUp', params: ({ event }) => ({ on: event.on, kind: 'election' as const }) },
        },
        'reconsideration.put': {
          ...under(
            'meeting.sitting',
            'chair.ruling',
            'vote.conduct',
            'chair.powers',
            'quorum.decide',
            'vote.inHand',
            'vote.method',
            'reconsideration.move',
          ),
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
          ...fromTheChair('consensus.seek', ...readyToPut),
          target: 'consensusSought',
          actions: changing({ consensusSought: true }),
        },
        'vote.request': requesting,
        'question.leave': { ...fromTheChair('question.leave'), target: 'none', actions: 'leave' },
      },
    },
    consensusSought: {
      meta: { label: 'Consensus sought' },
      on: {
        'consensus.declare': {
          ...fromTheChair('quorum.decide', 'consensus.reached', 'debate.notAdjourned'),
          target: 'none',
          actions: [changing({ status: 'adopted' }), 'noteAdoption', 'leave'],
        },
        'consensus.oppose': { ...inMeeting('consensus.oppose'), target: 'notAgreed' },
        'vote.request': requesting,
      },
    },
    notAgreed: {
      meta: { label: 'No consensus' },
      on: {
        'consensus.oppose': inMeeting('consensus.oppose'),
        ...proposalActs,
        'consensus.seek': { ...fromTheChair('consensus.seek', ...readyToPut), target: 'consensusSought' },
        'vote.request': requesting,
        'question.notAccepted': {
          ...fromTheChair('question.notAccepted'),
          target: 'none',
          actions: [changing({ status: 'not accepted' }), 'leave'],
        },
        'question.leave': { ...fromTheChair('question.leave'), target: 'none', actions: 'leave' },
      },
    },
    postponed: {
      meta: { label: 'Postponed by its sponsors', must: 'proposal.conclude' },
      on: {
        'proposal.conclude': {
          ...fromTheChair('proposal.conclude', 'quorum.decide'),
          target: 'none',
          actions: [changing({ status: 'no action' }), 'leave'],
        },
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
        'nature.put': {
          ...fromTheChair('quorum.decide', 'vote.inHand', 'vote.method', 'debate.notAdjourned', 'nature.disputed'),
          target: 'natureVote',
          actions: putting(() => ({ question: 'nature' })),
        },
        'competence.put': {
          ...fromTheChair('quorum.decide', 'vote.inHand', 'vote.method', 'debate.notAdjourned', 'competence.open'),
          target: 'competenceVote',
          actions: putting(() => ({ question: 'competence' })),
        },
        'division.put': {
          ...fromTheChair('quorum.decide', 'vote.inHand', 'vote.method', 'debate.notAdjourned', 'division.opposed'),
          target: 'divisionVote',
          actions: putting(() => ({ question: 'division' })),
        },
        'amendment.put': {
          ...fromTheChair(
            'quorum.decide',
            'vote.inHand',
            'vote.method',
            'debate.notAdjourned',
            'nature.settled',
            'competence.first',
            'amendment.order',
          ),
          target: 'amendmentVote',
          actions: {
            type: 'putQuestion',
            params: ({ event }) => ({
              on: event.on,
              matter: event.question,
              put: { question: 'amendment' as const, amendment: event.amendment },
            }),
          },
        },
        'part.put': {
          ...fromTheChair(
            'quorum.decide',
            'vote.inHand',
            'vote.method',
            'debate.notAdjourned',
            'nature.settled',
            'competence.first',
            'amendment.done',
            'division.agreed',
            'part.order',
          ),
          target: 'partVote',
          actions: {
            type: 'putQuestion',
            params: ({ event }) => ({
              on: event.on,
              matter: event.question,
              put: { question: 'part' as const, part: event.part },
            }),
          },
        },
        'proposal.put': {
          ...fromTheChair(
            'quorum.decide',
            'vote.inHand',
            'vote.method',
            'debate.notAdjourned',
            'nature.settled',
            ...readyToPut,
          ),
          target: 'proposalVote',
          actions: putting(() => ({ question: 'proposal' })),
        },
      },
    },
    natureVote: { ...votes.natureVote, onDone: { ...citing('majority.ofNature'), target: 'voteRequested' } },
    amendmentVote: { ...votes.amendmentVote, onDone: { ...citing('amendment.order'), target: 'voteRequested' } },
    divisionVote: { ...votes.divisionVote, onDone: { ...citing('division.opposed'), target: 'voteRequested' } },
    partVote: { ...votes.partVote, onDone: { ...citing('part.order'), target: 'voteRequested' } },
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
