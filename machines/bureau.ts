/**
 * Credentials (rules 18 to 20), in parallel with the plenary: submitted at any time, examined when the Bureau meets,
 * reported to the Conference. Until it decides, everybody takes part provisionally, objected to or not.
 */
import { conferenceSetup } from './conferenceSetup.ts'
import { under } from './under.ts'

export const bureau = conferenceSetup.createStateConfig({
  initial: 'apart',
  meta: { label: 'Bureau' },
  on: {
    'credentials.submit': {
      ...under('session.open', 'credentials.submit'),
      actions: {
        type: 'submitCredentials',
        params: ({ event }) => ({ party: event.party, issuer: event.issuer, original: event.original }),
      },
    },
    'credentials.object': {
      ...under('session.open', 'credentials.object'),
      actions: {
        type: 'changeCredentials',
        params: ({ event }) => ({ party: event.party, change: { objected: true } }),
      },
    },
    'bureau.silence': under('session.open', 'bureau.silence'),
  },
  states: {
    apart: {
      meta: { label: 'The Bureau is not meeting' },
      on: { 'bureau.meet': { ...under('session.open', 'bureau.meet'), target: 'meeting' } },
    },
    meeting: {
      meta: { label: 'The Bureau meets' },
      on: {
        'credentials.examine': {
          ...under('session.open', 'credentials.examine', 'credentials.issuer'),
          actions: {
            type: 'changeCredentials',
            params: ({ event }) => ({ party: event.party, change: { finding: event.finding } }),
          },
        },
        'credentials.report': {
          ...under('session.open', 'credentials.report'),
          actions: { type: 'setReport', params: { credentialsReport: 'made' } },
        },
        // It meets in private: observers leave, signatories too, and nobody is recorded as gone from any other room.
        'observers.askToLeave': under('session.open', 'bureau.private', 'chair.powers', 'observers.leave'),
        'bureau.rise': { ...under('bureau.meet'), target: 'apart' },
      },
    },
  },
})
