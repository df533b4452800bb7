/** Votes on other business: the acts that put a question, and the vote on each. */
import { putting } from './questionActs.ts'
import { on, PUTTING } from './under.ts'
import { votingBy } from './voting.ts'

const { fromTheChair } = on('business')

export interface OnAmendment {
  readonly on: string
  readonly question: string
  readonly amendment: string
}

export interface OnPart {
  readonly on: string
  readonly question: string
  readonly part: string
}

/** Before a proposal is put, or adopted without a vote: its cost stated, its amendments and parts decided, competence affirmed. */
export const readyToPut = ['cost.stated', 'amendment.done', 'part.done', 'part.operative', 'competence.first'] as const

/** Once a vote is asked for: what may be put, each in its turn. */
export const putActs = {
  'nature.put': {
    ...fromTheChair(...PUTTING, 'debate.notAdjourned', 'nature.disputed'),
    target: '#business.natureVote',
    actions: putting(() => ({ question: 'nature' })),
  },
  'competence.put': {
    ...fromTheChair(...PUTTING, 'debate.notAdjourned', 'competence.open'),
    target: '#business.competenceVote',
    actions: putting(() => ({ question: 'competence' })),
  },
  'division.put': {
    ...fromTheChair(...PUTTING, 'debate.notAdjourned', 'division.opposed'),
    target: '#business.divisionVote',
    actions: putting(() => ({ question: 'division' })),
  },
  'amendment.put': {
    ...fromTheChair(
      ...PUTTING,
      'debate.notAdjourned',
      'proposal.order',
      'nature.settled',
      'competence.first',
      'amendment.order',
      'vote.second',
    ),
    target: '#business.amendmentVote',
    actions: {
      type: 'putQuestion',
      params: ({ event }: { event: OnAmendment }) => ({
        on: event.on,
        matter: event.question,
        put: { question: 'amendment' as const, amendment: event.amendment },
      }),
    },
  },
  'part.put': {
    ...fromTheChair(
      ...PUTTING,
      'debate.notAdjourned',
      'proposal.order',
      'nature.settled',
      'competence.first',
      'amendment.done',
      'division.agreed',
      'part.order',
      'vote.second',
    ),
    target: '#business.partVote',
    actions: {
      type: 'putQuestion',
      params: ({ event }: { event: OnPart }) => ({
        on: event.on,
        matter: event.question,
        put: { question: 'part' as const, part: event.part },
      }),
    },
  },
  'proposal.put': {
    ...fromTheChair(
      ...PUTTING,
      'debate.notAdjourned',
      'proposal.order',
      'nature.settled',
      ...readyToPut,
      'vote.second',
    ),
    target: '#business.proposalVote',
    actions: putting(() => ({ question: 'proposal' })),
  },
} as const

/** Every vote, by the state of the chart that it is. */
export const votes = {
  natureVote: votingBy({
    question: 'nature',
    region: 'business',
    majority: 'majority.ofNature',
    label: 'Vote: what kind of matter?',
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
