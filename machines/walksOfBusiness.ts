/** Walks over other business: one proposal in several ways, and credentials. */
import type { Context } from './context.ts'
import type { ConferenceEvent, EventOf, EventType } from './events.ts'
import { ORGANIZATIONS, PARTY, SECOND, THIRD } from './smallBody.ts'
import {
  ballotsIn,
  CHAIR,
  comings,
  OFFICE,
  quorate,
  thoughtOf,
  tellingTallies,
  tries,
  VOTE,
  type Walk,
} from './walkActs.ts'
import { draftInHand, voteAskedFor } from './walksOfMeetings.ts'

const DRAFT = 'draft'
const place = { in: 'plenary' } as const
const put = { ...CHAIR, on: VOTE, question: DRAFT, method: 'show of hands' } as const
const byCount = (event: ConferenceEvent): boolean => !('ballots' in event) || event.ballots.by === 'count'
const ballots = (context: Context): readonly ConferenceEvent[] => ballotsIn(context).filter(byCount)

const CONSENSUS: readonly EventType[] = [
  'consensus.seek',
  'consensus.declare',
  'consensus.oppose',
  'vote.request',
  'question.leave',
  'proposal.put',
]

const take: ConferenceEvent = { type: 'question.take', ...CHAIR, on: DRAFT, kind: 'proposal', title: 'The draft' }
const speeches = (['in favour', 'against'] as const).map((side): ConferenceEvent => ({
  type: 'reconsideration.speak',
  by: SECOND,
  ...place,
  on: DRAFT,
  side,
}))
const reconsider: ConferenceEvent = { type: 'reconsideration.put', ...put }

const tabled: EventOf<'proposal.table'> = {
  type: 'proposal.table',
  by: PARTY,
  ...place,
  on: DRAFT,
  title: 'A draft',
  // One who is no party, so that what only parties may do is tried by a sponsor too.
  sponsors: [PARTY, ORGANIZATIONS[0]],
  inTime: false,
  costs: true,
}

export const proposal: Walk = {
  name: 'proposal',
  says: 'a proposal that is late and costs something: consensus, its nature, competence, postponement, withdrawal, the vote',
  before: ({ participating }) => [
    tabled,
    { type: 'presence.establish', ...OFFICE, present: participating },
    { type: 'meeting.open', ...CHAIR, number: 1 },
  ],
  acts: (context) =>
    quorate(
      context,
      tries([
        tabled,
        take,
        ...thoughtOf(context, [
          ...CONSENSUS,
          'question.notAccepted',
          'nature.assert',
          'nature.put',
          'proposal.waive',
          'proposal.revise',
          'proposal.withdraw',
          'proposal.postpone',
          'proposal.conclude',
          'cost.state',
          'competence.question',
          'competence.put',
        ]),
        { type: 'proposal.withdraw', by: SECOND, ...place, on: DRAFT },
        reconsider,
        ...ballots(context),
        ...comings(context),
      ]),
    ),
}

/** Two amendments: the nearer excluded by the further, moved by another than the sponsor. */
const AMENDMENTS: readonly ConferenceEvent[] = [
  { type: 'amendment.move', by: SECOND, ...place, on: DRAFT, amendment: 'near', distance: 1, excludes: [] },
  { type: 'amendment.move', by: THIRD, ...place, on: DRAFT, amendment: 'far', distance: 2, excludes: ['near'] },
]

export const amendments: Walk = {
  name: 'amendments',
  says: 'two amendments: the furthest first, what it excludes not put, and the proposal its sponsors’ until it is amended',
  before: (input) => draftInHand(input),
  acts: (context) =>
    quorate(
      context,
      tries([
        ...AMENDMENTS,
        ...['near', 'far'].flatMap((amendment, index): ConferenceEvent[] => [
          { type: 'amendment.withdraw', by: index === 0 ? SECOND : THIRD, ...place, on: DRAFT, amendment },
          { type: 'amendment.put', ...put, amendment },
        ]),
        { type: 'amendment.withdraw', by: PARTY, ...place, on: DRAFT, amendment: 'far' },
        ...thoughtOf(context, [...CONSENSUS, 'proposal.revise', 'proposal.withdraw', 'nature.assert', 'nature.put']),
        ...ballots(context),
        ...comings(context),
      ]),
    ),
}

const PARTS = [
  { id: 'preamble', operative: false },
  { id: 'operative', operative: true },
]

export const division: Walk = {
  name: 'division',
  says: 'a proposal put in parts, rejected with all its operative parts, or put as a whole; and reconsidered',
  before: (input) => voteAskedFor(input),
  acts: (context) =>
    quorate(
      context,
      tries([
        take,
        ...thoughtOf(context, [...CONSENSUS, 'division.oppose', 'division.speak', 'division.agree', 'division.put']),
        { type: 'division.move', by: SECOND, ...place, on: DRAFT, parts: PARTS },
        ...PARTS.map(({ id }): ConferenceEvent => ({ type: 'part.put', ...put, part: id })),
        ...speeches,
        reconsider,
        ...ballots(context),
        ...comings(context),
      ]),
    ),
}

export const secondVote: Walk = {
  name: 'second vote',
  says: 'a proposal on which votes are equal: rejected, or voted on again at a later meeting',
  before: (input) => voteAskedFor(input),
  acts: (context) =>
    quorate(
      context,
      tries([
        take,
        ...thoughtOf(context, CONSENSUS),
        reconsider,
        ...ballots(context),
        ...comings(context),
        { type: 'meeting.adjourn', ...CHAIR },
        { type: 'meeting.open', ...CHAIR, number: context.meetings + 1 },
      ]),
    ),
}

const ITEM = 'item'
const LATER = 'later'
const unanimous: typeof tellingTallies = (present) => tellingTallies(present).slice(0, 2)

export const priority: Walk = {
  name: 'priority',
  says: 'two proposals on one item: voted on in the order of submission, unless one is given priority',
  before: ({ participating }) => [
    { ...tabled, inTime: true, costs: false, item: ITEM },
    { ...tabled, by: SECOND, sponsors: [SECOND], on: LATER, inTime: true, costs: false, item: ITEM },
    { type: 'presence.establish', ...OFFICE, present: participating },
    { type: 'meeting.open', ...CHAIR, number: 1 },
  ],
  acts: (context) => [
    ...[DRAFT, LATER].flatMap((on): ConferenceEvent[] => [
      { ...take, on },
      { ...put, type: 'proposal.put', question: on },
    ]),
    { ...tabled, inTime: true, costs: false, item: ITEM },
    ...thoughtOf(context, ['consensus.seek', 'vote.request', 'question.leave', 'proposal.withdraw', 'motion.put']),
    { type: 'motion.move', by: SECOND, ...place, on: 'motion', motion: 'give priority' },
    ...ballotsIn(context, unanimous).filter(byCount),
    // With nothing in hand, the meeting may end.
    ...(context.inHand.business === null && context.motions.length === 0
      ? ([
          { type: 'meeting.adjourn', ...CHAIR },
          { type: 'meeting.open', ...CHAIR, number: context.meetings + 1 },
        ] as const)
      : []),
  ],
}

const submission = (issuer: EventOf<'credentials.submit'>['issuer'], original: boolean): ConferenceEvent => ({
  type: 'credentials.submit',
  by: PARTY,
  in: 'plenary',
  party: PARTY,
  issuer,
  original,
})

export const credentials: Walk = {
  name: 'credentials',
  says: 'credentials submitted, examined and reported on, with an amendment to the Convention open or not',
  before: ({ participating }) => [
    { type: 'presence.establish', ...OFFICE, present: participating },
    { type: 'meeting.open', ...CHAIR, number: 1 },
  ],
  acts: (context) => {
    const report = { on: 'report', kind: 'credentials report', title: 'Credentials' } as const
    const ofBureau: readonly ConferenceEvent[] = [
      ...thoughtOf(context, ['bureau.meet', 'bureau.rise', 'credentials.object']),
      submission('Minister for Foreign Affairs', true),
      submission('Minister for Foreign Affairs', false),
      submission('Permanent Representative', true),
      ...(['complies', 'does not comply', 'deferred'] as const).map((finding): ConferenceEvent => ({
        type: 'credentials.examine',
        by: 'president',
        in: 'bureau',
        party: PARTY,
        finding,
      })),
      ...[0, 2].map((comply): ConferenceEvent => ({
        type: 'credentials.report',
        by: 'president',
        in: 'bureau',
        represented: 1,
        comply,
      })),
      { type: 'bureau.silence', by: 'president', in: 'bureau', matter: 'the agenda', objected: false },
      { ...tabled, on: 'amendment', inTime: true, amends: 'Convention' },
    ]
    return tries([
      ...(context.inHand.business === null ? ofBureau : []),
      { type: 'question.take', ...CHAIR, ...report },
      ...thoughtOf(context, [...CONSENSUS, 'question.notAccepted']),
      ...ballots(context),
    ])
  },
}
