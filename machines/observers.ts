/**
 * Applications of non-governmental organizations for observer status (rule 17 of UNTOC), from the list to the decision:
 * unopposed, or referred to the Conference, which seeks consensus and, where a vote is asked for, votes: first on the
 * nature of the matter if that is disputed (61), then on the manner (60), then on status.
 */
import { conferenceSetup } from './conferenceSetup.ts'
import type { QuestionState } from './context.ts'
import { citing, on, PUTTING } from './under.ts'
import { votingBy } from './voting.ts'

const { under, inMeeting, fromTheChair } = on('observers')

const listed = {
  'list.circulate': {
    ...under('session.open', 'question.addressed', 'observers.list'),
    target: '#observers.unopposed',
    actions: {
      type: 'listApplications',
      params: ({ event }: { event: { on: string; organizations: readonly string[] } }) => ({
        on: event.on,
        organizations: event.organizations,
        consultativeStatus: false,
      }),
    },
  },
  'application.receive': {
    ...under('session.open', 'question.addressed', 'observers.apply'),
    target: '#observers.unopposed',
    actions: {
      type: 'listApplications',
      params: ({ event }: { event: { on: string; organizations: readonly string[] } }) => ({
        on: event.on,
        organizations: event.organizations,
        consultativeStatus: true,
      }),
    },
  },
} as const

const objecting = {
  type: 'object',
  params: ({ event }: { event: { by: string; organizations: readonly string[] } }) => ({
    by: event.by,
    organizations: event.organizations,
  }),
} as const
const withdrawing = { ...objecting, type: 'withdrawObjection' } as const
const withdrawalRules = [
  'session.open',
  'chair.ruling',
  'vote.conduct',
  'question.addressed',
  'observers.withdrawObjection',
] as const

const recorded = (change: Partial<QuestionState>) =>
  ({
    type: 'changeQuestion',
    params: ({ event }: { event: { on: string } }) => ({ on: event.on, change }),
  }) as const
const requested = recorded({ voteRequested: true })

const requesting = { ...inMeeting('vote.request', 'consensus.first'), actions: requested } as const

const mannerPut = {
  ...fromTheChair(...PUTTING, 'debate.notAdjourned', 'nature.settled', 'manner.decide'),
  target: '#observers.contested.mannerVote',
  actions: {
    type: 'putQuestion',
    params: ({ event }: { event: { on: string; question: string } }) => ({
      on: event.on,
      matter: event.question,
      put: { question: 'manner' as const },
    }),
  },
} as const

const mannerAgreed = {
  ...fromTheChair('quorum.decide', 'motion.none', 'nature.settled', 'manner.decide'),
  target: '#observers.contested.deciding',
  actions: {
    type: 'agreeManner',
    params: ({ event }: { event: { manner: 'jointly' | 'one by one' } }) => ({ manner: event.manner }),
  },
} as const

const statusPut = {
  ...fromTheChair(...PUTTING, 'debate.notAdjourned', 'nature.settled', 'manner.settled', 'manner.followed'),
  target: '#observers.contested.statusVote',
  actions: {
    type: 'putQuestion',
    params: ({ event }: { event: { on: string; question: string; organizations: readonly string[] } }) => ({
      on: event.on,
      matter: event.question,
      put: { question: 'status' as const, organizations: event.organizations },
    }),
  },
} as const

/** Before the Conference: consensus sought, a vote asked for, its nature, its manner, the decision. */
const contested = conferenceSetup.createStateConfig({
  initial: 'referred',
  meta: { label: 'Before the Conference' },
  tags: ['before the conference'],
  on: {
    'objection.withdraw': [
      {
        ...under(...withdrawalRules, 'observers.unopposed'),
        target: '#observers.decided',
        actions: [withdrawing, 'accordAll'],
      },
      { ...under(...withdrawalRules), actions: [withdrawing, 'accordUnopposed'] },
    ],
  },
  states: {
    referred: {
      meta: { label: 'Referred', must: 'consensus.seek' },
      on: {
        'consensus.seek': {
          ...fromTheChair('consensus.seek'),
          target: 'consensusSought',
          actions: recorded({ consensusSought: true }),
        },
        'vote.request': requesting,
      },
    },
    consensusSought: {
      meta: { label: 'Consensus sought' },
      on: {
        'consensus.declare': {
          ...fromTheChair('quorum.decide', 'motion.none', 'debate.notAdjourned', 'consensus.reached'),
          target: '#observers.decided',
          actions: 'accordAll',
        },
        'consensus.oppose': { ...inMeeting('consensus.oppose'), target: 'noConsensus' },
        'vote.request': { ...requesting, target: 'voteRequested' },
      },
    },
    noConsensus: {
      meta: { label: 'No consensus' },
      on: {
        'consensus.oppose': inMeeting('consensus.oppose'),
        'consensus.seek': { ...fromTheChair('consensus.seek'), target: 'consensusSought' },
        'vote.request': { ...requesting, target: 'voteRequested' },
      },
    },
    voteRequested: {
      meta: { label: 'A vote is asked for' },
      on: {
        'vote.request': requesting,
        'nature.assert': {
          ...inMeeting('nature.assert'),
          actions: { type: 'recordClaim', params: ({ event }) => ({ on: event.on, nature: event.nature }) },
        },
        'nature.put': {
          ...fromTheChair(...PUTTING, 'debate.notAdjourned', 'nature.disputed'),
          target: 'natureVote',
          actions: {
            type: 'putQuestion',
            params: ({ event }) => ({ on: event.on, matter: event.question, put: { question: 'nature' as const } }),
          },
        },
        'manner.put': mannerPut,
        'manner.agree': mannerAgreed,
        'status.put': statusPut,
      },
    },
    natureVote: {
      ...votingBy({
        question: 'nature',
        region: 'observers',
        majority: 'majority.ofNature',
        label: 'Vote: what kind of matter?',
      }),
      onDone: [
        { ...under('nature.settled'), target: 'classified' },
        { ...citing('nature.disputed'), target: 'voteRequested' },
      ],
    },
    classified: {
      meta: { label: 'Nature settled' },
      on: { 'manner.put': mannerPut, 'manner.agree': mannerAgreed, 'status.put': statusPut },
    },
    mannerVote: {
      ...votingBy({
        question: 'manner',
        region: 'observers',
        majority: 'majority.ofManner',
        label: 'Vote: together or one by one?',
      }),
      onDone: [
        { ...under('manner.settled'), target: 'deciding' },
        { ...citing('manner.decide'), target: 'voteRequested' },
      ],
    },
    deciding: {
      meta: { label: 'Status to be decided', must: 'status.put' },
      on: { 'status.put': statusPut },
    },
    statusVote: {
      ...votingBy({
        question: 'status',
        region: 'observers',
        majority: 'majority.ofQuestion',
        label: 'Vote: accord status?',
      }),
      onDone: [
        { ...under('observers.settled'), target: '#observers.decided' },
        { ...citing('observers.refer'), target: 'deciding' },
      ],
    },
  },
})

export const observers = conferenceSetup.createStateConfig({
  id: 'observers',
  initial: 'noApplications',
  meta: { label: 'Observers' },
  states: {
    noApplications: { meta: { label: 'No applications' }, on: listed },
    unopposed: {
      // Nothing calls for status until the President comes to it: other business may go first.
      meta: { label: 'No objection stands' },
      on: {
        ...listed,
        'objection.raise': {
          ...under('session.open', 'chair.ruling', 'vote.conduct', 'question.addressed', 'observers.object'),
          target: 'opposed',
          actions: objecting,
        },
        'matter.raise': {
          ...inMeeting('observers.decideOtherwise'),
          target: 'contested',
          actions: { type: 'accordOthers', params: ({ event }) => ({ organizations: event.organizations }) },
        },
        'status.accord': { ...fromTheChair('observers.unopposed'), target: 'decided', actions: 'accordAll' },
      },
    },
    opposed: {
      meta: { label: 'Objected to', must: 'matter.refer' },
      on: {
        'objection.withdraw': [
          { ...under(...withdrawalRules, 'observers.unopposed'), target: 'unopposed', actions: withdrawing },
          { ...under(...withdrawalRules), actions: withdrawing },
        ],
        'objection.raise': {
          ...under('session.open', 'chair.ruling', 'vote.conduct', 'question.addressed', 'observers.object'),
          actions: objecting,
        },
        'matter.raise': {
          ...inMeeting('observers.decideOtherwise'),
          target: 'contested',
          actions: { type: 'accordOthers', params: ({ event }) => ({ organizations: event.organizations }) },
        },
        'matter.refer': { ...fromTheChair('observers.refer'), target: 'contested', actions: 'accordUnopposed' },
      },
    },
    contested,
    decided: {
      meta: { label: 'Status decided' },
      tags: ['status decided'],
    },
  },
})
