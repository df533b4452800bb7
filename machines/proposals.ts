/** What may be done with a proposal while it is under consideration (rules 52 to 54, 67, 68, 75). */
import { changing, changingProposal, speakingOn } from './questionActs.ts'
import { on } from './under.ts'

const { inMeeting, fromTheChair } = on('business')

export const proposalActs = {
  'proposal.revise': inMeeting('proposal.revise', 'proposal.sponsor', 'proposal.unamended'),
  'proposal.withdraw': {
    ...inMeeting('proposal.sponsor', 'proposal.unamended'),
    target: '#business.none',
    actions: [changing({ status: 'withdrawn' }), 'leave'],
  },
  'proposal.postpone': {
    ...inMeeting('proposal.postpone'),
    target: '#business.postponed',
    actions: changingProposal({ postponed: true }),
  },
  'cost.state': { ...inMeeting('cost.state'), actions: changingProposal({ costs: 'stated' }) },
  'amendment.move': {
    ...inMeeting('amendment.move'),
    actions: {
      type: 'moveAmendment',
      params: ({
        event,
      }: {
        event: { on: string; by: string; amendment: string; distance: number; excludes: readonly string[] }
      }) => ({ on: event.on, id: event.amendment, by: event.by, distance: event.distance, excludes: event.excludes }),
    },
  },
  'amendment.withdraw': {
    ...inMeeting('amendment.withdraw'),
    actions: {
      type: 'withdrawAmendment',
      params: ({ event }: { event: { on: string; amendment: string } }) => ({ on: event.on, id: event.amendment }),
    },
  },
  'division.move': {
    ...inMeeting('division.move'),
    actions: {
      type: 'moveDivision',
      params: ({ event }: { event: { on: string; parts: readonly { id: string; operative: boolean }[] } }) => ({
        on: event.on,
        parts: event.parts,
      }),
    },
  },
  'division.oppose': {
    ...inMeeting('division.oppose'),
    actions: { type: 'opposeDivision', params: ({ event }: { event: { on: string } }) => ({ on: event.on }) },
  },
  'division.speak': { ...inMeeting('division.speak'), actions: speakingOn('division') },
  'division.agree': {
    ...fromTheChair('division.unopposed'),
    actions: changingProposal({ division: 'agreed' }),
  },
  'competence.question': {
    ...inMeeting('competence.question'),
    actions: changingProposal({ competence: 'questioned' }),
  },
} as const
