/**
 * The meeting (rules 40 to 51): open or not, who has the floor, and the procedural motions that go before everything
 * else, in their order of precedence.
 */
import type { MotionKind } from '#rules/ruleSet'
import { conferenceSetup } from './conferenceSetup.ts'
import type { MeetingBody } from './events.ts'
import { citing, fromTheChair, inMeeting, under } from './under.ts'
import { rollCalls } from './rollCalls.ts'
import { votingBy } from './voting.ts'

const givingFloor = {
  type: 'giveFloor',
  params: ({ event }: { event: { speaker: string } }) => ({ speaker: event.speaker }),
} as const

const floor = {
  'floor.request': {
    ...inMeeting('floor.request', 'list.open', 'observers.present'),
    actions: { type: 'listSpeaker', params: ({ event }: { event: { by: string } }) => ({ by: event.by }) },
  },
  'floor.give': [
    { ...fromTheChair('floor.order', 'observers.present', 'debate.notAdjourned', 'debate.open'), actions: givingFloor },
    {
      ...fromTheChair('floor.precedence', 'observers.present', 'debate.notAdjourned', 'debate.open'),
      actions: givingFloor,
    },
  ],
  'limit.set': {
    ...inMeeting('floor.limit'),
    actions: {
      type: 'setLimit',
      params: ({ event }: { event: { minutes: number; speeches?: number | undefined } }) => ({
        minutes: event.minutes,
        speeches: event.speeches ?? null,
      }),
    },
  },
  'speaker.stop': inMeeting('speech.length'),
  'speaker.callToOrder': inMeeting('floor.callToOrder'),
  'list.close': { ...inMeeting('list.close'), actions: 'closeList' },
  'list.oppose': { ...inMeeting('list.oppose'), actions: 'reopenList' },
  'debate.close': { ...inMeeting('debate.close'), actions: 'closeDebate' },
  'reply.accord': {
    ...inMeeting('reply.accord'),
    actions: {
      type: 'recordReplies',
      params: ({ event }: { event: { speakers: readonly string[] } }) => ({ speakers: event.speakers }),
    },
  },
  'rules.recall': fromTheChair('floor.speak'),
  'statement.make': {
    ...inMeeting(
      'floor.speak',
      'floor.order',
      'speech.number',
      'debate.notAdjourned',
      'debate.open',
      'observers.rights',
      'observers.present',
    ),
    actions: {
      type: 'recordSpeakers',
      params: ({ event }: { event: { speakers: readonly string[] } }) => ({ speakers: event.speakers }),
    },
  },
  'vote.explain': inMeeting('vote.statement'),
} as const

const inBody = ({ event }: { event: { in: MeetingBody } }) => ({ body: event.in })

/** Public and private: declared by whoever presides; one objection keeps the meeting public. */
const privacy = {
  'meeting.goPrivate': { ...fromTheChair('meeting.goPrivate'), actions: { type: 'goPrivate', params: inBody } },
  'meeting.opposePrivate': { ...inMeeting('meeting.opposePrivate'), actions: { type: 'goPublic', params: inBody } },
  'meeting.goPublic': { ...fromTheChair('meeting.goPublic'), actions: { type: 'goPublic', params: inBody } },
  'observers.askToLeave': {
    ...fromTheChair('observers.leave', 'observers.deliberate'),
    actions: {
      type: 'askToLeave',
      params: ({ event }: { event: { in: MeetingBody; leaving: readonly string[] } }) => ({
        body: event.in,
        leaving: event.leaving,
      }),
    },
  },
  'decisions.announce': { ...fromTheChair('decisions.announce'), actions: 'announceDecisions' },
} as const

const moving = {
  ...inMeeting('motion.move'),
  target: 'motions',
  actions: {
    type: 'recordMotion',
    params: ({
      event,
    }: {
      event: {
        on: string
        by: string
        in: MeetingBody
        motion: MotionKind
      }
    }) => ({ id: event.on, kind: event.motion, by: event.by, in: event.in }),
  },
} as const

const coming = ({ event }: { event: { count: number; parties?: readonly string[] | undefined } }) => ({
  count: event.count,
  parties: event.parties ?? [],
})

const rising = { type: 'adjournMeeting', params: inBody } as const

export const meeting = conferenceSetup.createStateConfig({
  initial: 'notOpen',
  meta: { label: 'Meeting' },
  on: {
    'delegations.arrive': {
      ...under('presence.count'),
      actions: { type: 'recordArriving', params: coming },
    },
    'delegations.leave': {
      ...under('presence.count'),
      actions: { type: 'recordLeaving', params: coming },
    },
    ...rollCalls,
    'presence.establish': {
      ...under('presence.count'),
      actions: { type: 'setPresent', params: ({ event }) => ({ present: event.present }) },
    },
  },
  states: {
    notOpen: {
      meta: { label: 'No meeting is open', must: 'meeting.open' },
      on: {
        'meeting.open': {
          ...under('meeting.open', 'meeting.number', 'quorum.open'),
          target: 'open',
          actions: { type: 'openMeeting', params: ({ event }) => ({ body: event.in, number: event.number }) },
        },
        'meeting.resume': {
          ...under('meeting.resume', 'quorum.open'),
          target: 'open',
          actions: { type: 'resumeMeeting', params: ({ event }) => ({ body: event.in }) },
        },
        'session.close': {
          ...under('session.close', 'decisions.announced'),
          target: 'closed',
          actions: 'closeSession',
        },
      },
    },
    closed: { meta: { label: 'The session is closed' } },
    open: {
      meta: { label: 'Meeting open' },
      initial: 'business',
      states: {
        business: {
          meta: { label: 'Business' },
          on: {
            ...floor,
            ...privacy,
            'motion.move': moving,
            'officer.replace': inMeeting('officer.replace'),
            'meeting.open': {
              ...under(
                'chair.ruling',
                'vote.conduct',
                'meeting.open',
                'meeting.number',
                'meeting.alone',
                'quorum.open',
              ),
              actions: { type: 'openMeeting', params: ({ event }) => ({ body: event.in, number: event.number }) },
            },
            'meeting.resume': {
              ...under('chair.ruling', 'vote.conduct', 'meeting.resume', 'meeting.alone', 'quorum.open'),
              actions: { type: 'resumeMeeting', params: ({ event }) => ({ body: event.in }) },
            },
            'meeting.adjourn': [
              {
                ...fromTheChair('meeting.last', 'decisions.announced'),
                target: '#conference.meeting.notOpen',
                actions: rising,
              },
              { ...fromTheChair('decisions.announced'), actions: rising },
            ],
            'meeting.suspend': [
              {
                ...fromTheChair('meeting.last'),
                target: '#conference.meeting.notOpen',
                actions: { ...rising, type: 'suspendMeeting' },
              },
              { ...fromTheChair(), actions: { ...rising, type: 'suspendMeeting' } },
            ],
          },
        },
        motions: {
          meta: { label: 'A motion is pending', must: 'motion.put' },
          on: {
            'motion.move': moving,
            'motion.speak': {
              ...inMeeting('motion.speak'),
              actions: {
                type: 'recordSpeech',
                params: ({ event }) => ({
                  on: event.on,
                  side: event.side === 'against' ? ('against' as const) : ('inFavour' as const),
                }),
              },
            },
            'motion.withdraw': [
              {
                ...inMeeting('motion.withdraw', 'motion.last'),
                target: 'business',
                actions: { type: 'dropMotion', params: ({ event }) => ({ on: event.on }) },
              },
              {
                ...inMeeting('motion.withdraw'),
                actions: { type: 'dropMotion', params: ({ event }) => ({ on: event.on }) },
              },
            ],
            'motion.put': {
              ...fromTheChair('quorum.decide', 'vote.inHand', 'vote.method', 'motion.precedence'),
              target: 'motionVote',
              actions: {
                type: 'putQuestion',
                params: ({ event }) => ({
                  on: event.on,
                  matter: null,
                  put: { question: 'motion' as const, motion: event.motion },
                }),
              },
            },
          },
        },
        motionVote: {
          ...votingBy({ question: 'motion', majority: 'majority.ofMotion', label: 'Vote on the motion' }),
          onDone: [
            { ...under('meeting.ended'), target: '#conference.meeting.notOpen' },
            { ...under('motion.none'), target: 'business' },
            { ...citing('motion.precedence'), target: 'motions' },
          ],
        },
      },
    },
  },
})
