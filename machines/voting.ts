/**
 * One vote, from its announcement to its result (rules 63 to 65). The same for every question: the slot says which
 * majority. A vote taken without the quorum to decide settles nothing.
 */
import type { Slot } from '#rules/slots'
import { conferenceSetup } from './conferenceSetup.ts'
import type { Put } from './context.ts'
import { underFor } from './under.ts'

const byTheChair = ['chair.ruling', 'chair.powers', 'vote.inHand'] as const

export const votingBy = (question: Put['question'], majority: Extract<Slot, `majority.${string}`>, label: string) =>
  conferenceSetup.createStateConfig({
    initial: 'balloting',
    tags: ['vote in progress'],
    meta: { label },
    states: {
      balloting: {
        meta: { label: 'Ballots are being cast', must: 'ballots.cast' },
        on: {
          'ballots.cast': {
            ...underFor(question, 'chair.ruling', 'vote.inHand', 'vote.right', 'vote.counted'),
            target: 'counted',
            actions: { type: 'recordBallots', params: ({ event }) => ({ on: event.on, ballots: event.ballots }) },
          },
        },
      },
      counted: {
        meta: { label: 'The votes are counted', must: 'result.announce' },
        on: {
          'result.announce': [
            {
              ...underFor(question, ...byTheChair, 'quorum.decide', majority),
              target: 'carried',
              actions: { type: 'recordCarried', params: ({ event }) => ({ on: event.on }) },
            },
            {
              ...underFor(question, ...byTheChair, 'quorum.decide'),
              target: 'lost',
              actions: { type: 'recordLost', params: ({ event }) => ({ on: event.on }) },
            },
            {
              ...underFor(question, ...byTheChair),
              target: 'undecided',
              actions: { type: 'recordUndecided', params: ({ event }) => ({ on: event.on }) },
            },
          ],
        },
      },
      carried: { type: 'final', meta: { label: 'Carried' } },
      lost: { type: 'final', meta: { label: 'Not carried' } },
      undecided: { type: 'final', meta: { label: 'Not decided: no quorum' } },
    },
  })
