/**
 * Walks over two procedures at once: what interrupts a vote, what goes on beside it, and two questions before one room. Each
 * by itself is another walk's; here only acts by those who may are tried, so that the two together come to an end.
 */
import type { Context } from './context.ts'
import type { Input } from './input.ts'
import type { ConferenceEvent } from './events.ts'
import { ORGANIZATIONS, PARTY, SECOND } from './smallBody.ts'
import { ballotsIn, CHAIR, OFFICE, pointsOfOrder, tellingTallies, thoughtOf, VOTE, type Walk } from './walkActs.ts'
import { draftInHand, voteAskedFor } from './walksOfMeetings.ts'

const DRAFT = 'draft'
const STATUS = 'matter'
const here = { in: 'plenary' } as const
const put = { ...CHAIR, on: VOTE, method: 'show of hands' } as const

/** Carried or lost, and nothing between. */
const ballots = (context: Context): readonly ConferenceEvent[] =>
  ballotsIn(context, (present) => tellingTallies(present).slice(0, 2)).filter(
    (event) => !('ballots' in event) || event.ballots.by === 'count',
  )

const draftPut: ConferenceEvent = { ...put, type: 'proposal.put', question: DRAFT }
const takeDraft: ConferenceEvent = { type: 'question.take', ...CHAIR, on: DRAFT, kind: 'proposal', title: 'The draft' }
const leaveDraft: ConferenceEvent = { type: 'question.leave', ...CHAIR, on: DRAFT }

/** Three motions: one ends the meeting, one the discussion and the vote, one the discussion alone. */
const MOVED = ['suspend the meeting', 'adjourn the debate', 'close the debate'] as const

export const motionsAndVote: Walk = {
  name: 'motions and a vote',
  says: 'a proposal put, carried, lost and taken up again, with motions moved before and after',
  before: (input) => voteAskedFor(input),
  acts: (context) => [
    draftPut,
    leaveDraft,
    takeDraft,
    { ...put, type: 'reconsideration.put', question: DRAFT },
    ...MOVED.map((motion, index): ConferenceEvent => ({
      type: 'motion.move',
      by: SECOND,
      ...here,
      on: `motion-${index + 1}`,
      motion,
    })),
    ...thoughtOf(context, ['motion.withdraw', 'motion.put', 'vote.request', 'consensus.seek']),
    { type: 'meeting.resume', ...CHAIR },
    ...ballots(context),
  ],
}

/** One organization, opposed, before the Conference, and a vote asked for on it. */
const statusAsked = ({ participating }: Input): readonly ConferenceEvent[] => [
  { type: 'list.circulate', ...OFFICE, on: STATUS, organizations: [ORGANIZATIONS[0]], daysBefore: 30 },
  { type: 'objection.raise', by: PARTY, ...here, on: STATUS, organizations: [ORGANIZATIONS[0]] },
  { type: 'presence.establish', ...OFFICE, present: participating },
  { type: 'meeting.open', ...CHAIR, number: 1 },
  { type: 'matter.refer', ...CHAIR, on: STATUS },
  { type: 'consensus.seek', ...CHAIR, on: STATUS },
  { type: 'vote.request', by: PARTY, ...here, on: STATUS },
]

const statusPut: ConferenceEvent = {
  ...put,
  type: 'status.put',
  question: STATUS,
  organizations: [ORGANIZATIONS[0]],
}

export const pointsAndStatus: Walk = {
  name: 'points and status',
  says: 'points of order, rulings and appeals before, in and after the votes on an organization and on their nature',
  before: statusAsked,
  acts: (context) => [
    ...thoughtOf(context, ['nature.assert', 'objection.withdraw']),
    { ...put, type: 'nature.put', question: STATUS },
    statusPut,
    ...pointsOfOrder('conduct of voting'),
    ...pointsOfOrder('other').slice(0, 1),
    ...ballots(context),
    { type: 'statement.make', ...CHAIR, speakers: [ORGANIZATIONS[0]] },
  ],
}

export const bureauBeside: Walk = {
  name: 'Bureau beside',
  says: 'the Bureau examines credentials and reports while the plenary votes on a draft, then on the report',
  before: (input) => voteAskedFor(input),
  acts: (context) => [
    draftPut,
    leaveDraft,
    takeDraft,
    ...ballots(context),
    { type: 'bureau.meet', by: 'president', in: 'bureau' },
    { type: 'bureau.rise', by: 'president', in: 'bureau' },
    {
      type: 'credentials.submit',
      by: PARTY,
      ...here,
      party: PARTY,
      issuer: 'Minister for Foreign Affairs',
      original: true,
    },
    ...(['complies', 'deferred'] as const).map((finding): ConferenceEvent => ({
      type: 'credentials.examine',
      by: 'president',
      in: 'bureau',
      party: PARTY,
      finding,
    })),
    { type: 'credentials.report', by: 'president', in: 'bureau', represented: 1, comply: 1 },
    { type: 'question.take', ...CHAIR, on: 'report', kind: 'credentials report', title: 'Credentials' },
    ...(context.inHand.business === 'report'
      ? thoughtOf(context, ['consensus.seek', 'consensus.declare', 'question.leave'])
      : []),
  ],
}

export const twoQuestions: Walk = {
  name: 'two questions',
  says: 'an organization and a draft before the room at once: each vote its own, and each debate adjourned by itself',
  before: (input) => [...statusAsked(input), ...draftInHand(input).filter(({ type }) => type === 'proposal.table')],
  acts: (context) => [
    takeDraft,
    leaveDraft,
    draftPut,
    statusPut,
    ...(context.inHand.business === DRAFT
      ? ([
          { type: 'consensus.seek', ...CHAIR, on: DRAFT },
          { type: 'vote.request', by: SECOND, ...here, on: DRAFT },
        ] as const)
      : []),
    { type: 'motion.move', by: SECOND, ...here, on: 'motion-1', motion: 'adjourn the debate' },
    { type: 'motion.move', by: SECOND, ...here, on: 'motion-2', motion: 'suspend the meeting' },
    { type: 'meeting.resume', ...CHAIR },
    ...thoughtOf(context, ['motion.put', 'motion.withdraw', 'objection.withdraw']),
    ...ballots(context),
  ],
}
