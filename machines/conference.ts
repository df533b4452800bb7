/** The order of business: the meeting beside the matter before it. Pure data for XState; nothing runs, waits or spawns. */
import { conferenceSetup } from './conferenceSetup.ts'
import { initialContext } from './context.ts'
import { observers } from './observers.ts'
import { fromTheChair, inMeeting, under } from './under.ts'

const meeting = conferenceSetup.createStateConfig({
  initial: 'notOpen',
  meta: { label: 'Meeting' },
  on: {
    'delegations.arrive': {
      ...under('presence.count'),
      actions: { type: 'setPresent', params: ({ context, event }) => ({ present: context.present + event.count }) },
    },
    'delegations.leave': {
      ...under('presence.count'),
      actions: { type: 'setPresent', params: ({ context, event }) => ({ present: context.present - event.count }) },
    },
    'presence.establish': {
      ...under('presence.count'),
      actions: { type: 'setPresent', params: ({ event }) => ({ present: event.present }) },
    },
  },
  states: {
    notOpen: {
      meta: { label: 'No meeting is open', must: 'meeting.open' },
      on: { 'meeting.open': { ...under('meeting.open', 'quorum.open'), target: 'open', actions: 'openMeeting' } },
    },
    open: {
      meta: { label: 'Meeting open' },
      initial: 'business',
      states: {
        business: {
          meta: { label: 'Business' },
          on: {
            'rules.recall': fromTheChair('floor.speak'),
            'statement.make': inMeeting('floor.speak'),
            'vote.explain': inMeeting('vote.statement'),
            'point.raise': { ...under('vote.conduct', 'point.raise'), target: 'pointOfOrder', actions: 'awaitRuling' },
            'meeting.adjourn': { ...fromTheChair(), target: '#conference.meeting.notOpen', actions: 'adjournMeeting' },
          },
        },
        pointOfOrder: {
          meta: { label: 'Point of order', must: 'point.rule' },
          on: { 'point.rule': { ...under('chair.powers'), target: 'business', actions: 'recordRuling' } },
        },
      },
    },
  },
})

export const conference = conferenceSetup.createMachine({
  id: 'conference',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  states: { meeting, observers },
  options: { maxIterations: 100 },
})
