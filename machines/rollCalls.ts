/**
 * The acts of a roll-call (rule 64), the same in every vote: asked for before the voting begins; a name drawn by lot; one
 * answer at a time. The roll that is complete is reported as the ballots of the vote, which goes on as any other.
 */
import type { Answer } from '#rules/rollCall'
import { inMeeting, under } from './under.ts'

const OF_THE_VOTE = ['meeting.sitting', 'chair.ruling', 'vote.inHand'] as const

const answering = under(...OF_THE_VOTE, 'roll.order', 'roll.answer', 'vote.right')
const recording = {
  type: 'recordAnswer',
  params: ({ event }: { event: { on: string; party: string; answer: Answer } }) => ({
    on: event.on,
    party: event.party,
    answer: event.answer,
  }),
} as const

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
  'roll.answer': { ...answering, actions: recording },
} as const
