/**
 * One vote, from its announcement to its result (rules 63 to 65). The same for every question: the slot says which
 * majority. A vote taken without the quorum to decide settles nothing.
 */
import type { Slot } from '#rules/slots'
import { conferenceSetup } from './conferenceSetup.ts'
import type { Put, Region } from './context.ts'
import { underFor } from './under.ts'

const byTheChair = ['meeting.sitting', 'chair.ruling', 'chair.powers', 'vote.inHand', 'vote.counted'] as const

/** How a vote is told from others, and what it needs. */
export interface VoteOn {
  readonly question: Put['question']
  readonly region?: Region
  readonly majority: Extract<Slot, `majority.${string}`>
  readonly label: string
}

export const votingBy = ({ majority, label, ...about }: VoteOn) =>
  conferenceSetup.createStateConfig({
    initial: 'balloting',
    tags: ['vote in progress'],
    meta: { label },
    states: {
      balloting: {
        meta: { label: 'Ballots are being cast', must: 'ballots.cast' },
        on: {
          'ballots.cast': {
            ...underFor(
              about,
              'meeting.sitting',
              'chair.ruling',
              'vote.inHand',
              'vote.right',
              'vote.counted',
              'rollCall.kept',
            ),
            target: 'counted',
            actions: { type: 'recordBallots', params: ({ event }) => ({ on: event.on, ballots: event.ballots }) },
          },
        },
      },
      counted: {
        meta: { label: 'The votes are counted', must: 'result.announce' },
        on: {
          'ballots.correct': {
            ...underFor(
              about,
              'meeting.sitting',
              'chair.ruling',
              'vote.inHand',
              'vote.right',
              'vote.correct',
              'rollCall.kept',
            ),
            actions: { type: 'recordBallots', params: ({ event }) => ({ on: event.on, ballots: event.ballots }) },
          },
          'result.announce': [
            {
              ...underFor(about, ...byTheChair, 'quorum.decide', majority),
              target: 'carried',
              actions: { type: 'recordCarried', params: ({ event }) => ({ on: event.on }) },
            },
            {
              ...underFor(about, ...byTheChair, 'quorum.decide'),
              target: 'lost',
              actions: { type: 'recordLost', params: ({ event }) => ({ on: event.on }) },
            },
            {
              ...underFor(about, ...byTheChair),
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
