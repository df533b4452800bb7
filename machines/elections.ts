/** Officers (rules 22 to 31, 70): nominated by regional groups, elected by acclamation, or by ballot where one is asked for. */
import { conferenceSetup } from './conferenceSetup.ts'
import type { Office } from './context.ts'
import { changing } from './questionActs.ts'
import { on } from './under.ts'
import type { OfficeBallot } from './updatesOfPeople.ts'

const { inMeeting, fromTheChair } = on('business')

const elected = [changing({ status: 'adopted' }), 'electNominees', 'leave'] as const

const nominating = {
  ...inMeeting('election.nominate', 'election.oneOffice'),
  actions: {
    type: 'nominate',
    params: ({ event }: { event: { office: Office; group: string; party: string } }) => ({
      office: event.office,
      group: event.group,
      party: event.party,
    }),
  },
} as const

/** At every stage, so that an election with too many nominees, or with none that can win, does not hang. */
const withdrawing = {
  ...inMeeting('election.withdraw'),
  actions: {
    type: 'dropNominee',
    params: ({ event }: { event: { office: Office; party: string } }) => ({ office: event.office, party: event.party }),
  },
} as const

const BALLOT = ['election.ballot', 'election.runoff', 'election.remaining'] as const

const counting = {
  type: 'countBallot',
  params: ({ event }: { event: OfficeBallot }) => ({
    office: event.office,
    votes: event.votes,
    valid: event.valid,
    abstaining: event.abstaining,
  }),
} as const

export const elections = conferenceSetup.createStateConfig({
  initial: 'nominations',
  meta: { label: 'Election of officers' },
  states: {
    nominations: {
      meta: { label: 'Nominations' },
      on: {
        'officer.nominate': nominating,
        'officer.withdraw': withdrawing,
        'election.acclaim': {
          ...fromTheChair('quorum.decide', 'motion.none', 'election.acclaim'),
          target: '#business.none',
          actions: [...elected],
        },
        'election.askBallot': { ...inMeeting('election.askBallot'), target: 'balloting' },
      },
    },
    balloting: {
      meta: { label: 'Secret ballot', must: 'election.ballot' },
      on: {
        // A ballot that was asked for too early would otherwise never end.
        'officer.nominate': nominating,
        'officer.withdraw': withdrawing,
        'election.ballot': [
          {
            ...inMeeting('quorum.decide', 'motion.none', ...BALLOT, 'election.majority'),
            target: 'nominations',
            actions: counting,
          },
          { ...inMeeting('quorum.decide', 'motion.none', ...BALLOT), actions: counting },
        ],
        'election.lot': {
          ...fromTheChair('quorum.decide', 'motion.none', 'election.lot'),
          target: 'nominations',
          actions: {
            type: 'drawNominee',
            params: ({ event }) => ({ office: event.office, party: event.party }),
          },
        },
      },
    },
  },
})
