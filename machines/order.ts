/**
 * Points of order (rule 44): raised at any time but within a vote only on its conduct; ruled on at once; the ruling
 * appealed against, and the appeal put to the vote before anything else. The question put is whether to overrule.
 */
import { conferenceSetup } from './conferenceSetup.ts'
import { citing, under } from './under.ts'
import { votingBy } from './voting.ts'

export const order = conferenceSetup.createStateConfig({
  initial: 'quiet',
  meta: { label: 'Points of order' },
  states: {
    quiet: {
      meta: { label: 'No point of order' },
      on: {
        'point.raise': {
          ...under('meeting.sitting', 'chair.ruling', 'vote.conduct', 'point.raise'),
          target: 'raised',
          actions: { type: 'setOrder', params: { order: 'point raised' } },
        },
      },
    },
    raised: {
      meta: { label: 'A point of order is raised', must: 'point.rule' },
      on: {
        'point.rule': {
          ...under('meeting.sitting', 'chair.powers', 'point.rule'),
          target: 'ruled',
          actions: { type: 'setOrder', params: { order: 'ruling given' } },
        },
      },
    },
    ruled: {
      meta: { label: 'The President has ruled', must: 'ruling.stand' },
      on: {
        'ruling.stand': {
          ...under('meeting.sitting', 'chair.powers', 'point.rule'),
          target: 'quiet',
          actions: { type: 'setOrder', params: { order: 'quiet' } },
        },
        'appeal.raise': {
          ...under('meeting.sitting', 'vote.inHand', 'appeal.raise'),
          target: 'appeal',
          actions: [
            {
              type: 'putQuestion',
              params: ({ event }) => ({ on: event.on, matter: null, put: { question: 'appeal' as const } }),
            },
            { type: 'setOrder', params: { order: 'appealed' } },
          ],
        },
      },
    },
    appeal: {
      ...votingBy({ question: 'appeal', majority: 'majority.ofAppeal', label: 'Vote: is the ruling overruled?' }),
      onDone: { ...citing('appeal.raise'), target: 'quiet', actions: { type: 'setOrder', params: { order: 'quiet' } } },
    },
  },
})
