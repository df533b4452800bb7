/**
 * The acts of a roll-call (rule 64), the same in every vote: asked for before the voting begins; a name drawn by lot; one
 * answer at a time. The last answer casts the ballots of the vote, which goes on as any other.
 */
import { raise } from 'xstate'
import type { Answer } from '#rules/rollCall'
import type { Context } from './context.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import { ballotsOfRoll } from './rollCall.ts'
import { inMeeting, under } from './under.ts'

const OF_THE_VOTE = ['meeting.sitting', 'chair.ruling', 'vote.inHand'] as const

const answering = under(...OF_THE_VOTE, 'roll.order', 'roll.answer', 'vote.right')
const lastAnswer = under(...answering.meta.rules, 'roll.complete')

const recording = {
  type: 'recordAnswer',
  params: ({ event }: { event: { on: string; party: string; answer: Answer } }) => ({
    on: event.on,
    party: event.party,
    answer: event.answer,
  }),
} as const

/** Nothing is left to judge: the answers were, one by one, as they were given. */
const casting = raise<Context, EventOf<'roll.answer'>, ConferenceEvent, undefined, never, never>(
  ({ context, event }) => ({
    type: 'ballots.cast',
    by: event.by,
    in: event.in,
    on: event.on,
    ballots: ballotsOfRoll(context, event.on),
    deviation: true,
  }),
)

export const rollCalls = {
  'rollCall.ask': {
    ...inMeeting('rollCall.ask'),
    actions: { type: 'askRollCall', params: ({ event }: { event: { on: string } }) => ({ on: event.on }) },
  },
  'lot.draw': {
    ...under(...OF_THE_VOTE, 'lot.draw'),
    actions: {
      type: 'drawLot',
      params: ({ event }: { event: { on: string; party: string } }) => ({ on: event.on, party: event.party }),
    },
  },
  'roll.answer': [
    { ...lastAnswer, actions: [recording, casting] },
    { ...answering, actions: recording },
  ],
} as const
