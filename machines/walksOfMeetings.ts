/** Walks over the meeting: points of order, the floor, motions, and bodies that sit one after another or at once. */
import { naturesTold } from '#rules/natures'
import type { Context } from './context.ts'
import type { Input } from './input.ts'
import type { ConferenceEvent } from './events.ts'
import { ORGANIZATIONS, PARTY, SECOND, THIRD } from './smallBody.ts'
import {
  ballotsIn,
  CHAIR,
  comings,
  OFFICE,
  pointsOfOrder,
  quorate,
  thoughtOf,
  tries,
  VOTE,
  type Walk,
} from './walkActs.ts'

const DRAFT = 'draft'
const here = { in: 'plenary' } as const

/** The room full, the first meeting open, and a draft under consideration. */
export const draftInHand = ({ participating }: Input, costs = false): readonly ConferenceEvent[] => [
  {
    type: 'proposal.table',
    by: PARTY,
    ...here,
    on: DRAFT,
    title: 'A draft',
    sponsors: [PARTY],
    inTime: true,
    costs,
  },
  { type: 'presence.establish', ...OFFICE, present: participating },
  { type: 'meeting.open', ...CHAIR, number: 1 },
  { type: 'question.take', ...CHAIR, on: DRAFT, kind: 'proposal', title: 'The draft' },
]

/** And a vote asked for. Where a body knows no consensus, nobody seeks it. */
export const voteAskedFor = (input: Input, costs = false): readonly ConferenceEvent[] => [
  ...draftInHand(input, costs),
  { type: 'consensus.seek', ...CHAIR, on: DRAFT },
  { type: 'vote.request', by: SECOND, ...here, on: DRAFT },
]

const statement: ConferenceEvent = { type: 'statement.make', ...CHAIR, speakers: [PARTY] }

/** Both natures claimed, whichever two the body tells apart. */
const disputed = ({ ruleSet }: Input): readonly ConferenceEvent[] =>
  naturesTold(ruleSet).map((nature) => ({ type: 'nature.assert', by: PARTY, ...here, on: DRAFT, nature }))

export const order: Walk = {
  name: 'order',
  says: 'points of order, rulings and appeals in the middle of the vote on the nature of a matter',
  before: (input) => [...voteAskedFor(input), ...disputed(input)],
  acts: (context) =>
    quorate(
      context,
      tries([
        { type: 'nature.put', ...CHAIR, on: VOTE, question: DRAFT, method: 'show of hands' },
        { type: 'question.leave', ...CHAIR, on: DRAFT },
        ...pointsOfOrder('conduct of voting'),
        ...pointsOfOrder('other'),
        ...ballotsIn(context),
        ...comings(context),
        statement,
      ]),
    ),
}

export const floor: Walk = {
  name: 'floor',
  says: 'speakers in their order, replies, and statements on the vote',
  before: (input) => voteAskedFor(input).slice(0, -1),
  acts: (context) =>
    tries([
      ...thoughtOf(context, ['floor.give', 'speaker.callToOrder', 'list.close']),
      ...[PARTY, SECOND].map((by): ConferenceEvent => ({ type: 'floor.request', by, ...here })),
      ...[THIRD, 'bureau'].map((speaker): ConferenceEvent => ({ type: 'floor.give', ...CHAIR, speaker })),
      { type: 'reply.accord', ...CHAIR, speakers: [PARTY] },
      // The sponsor, who does not explain its vote; another party; and one who has none.
      ...[PARTY, SECOND, ORGANIZATIONS[0]].map((id): ConferenceEvent => ({
        type: 'vote.explain',
        ...CHAIR,
        speakers: [id],
      })),
      { type: 'rules.recall', ...CHAIR, rules: ['1'] },
      { type: 'vote.request', by: SECOND, ...here, on: DRAFT },
      statement,
      { ...statement, speakers: [SECOND] },
      { ...statement, speakers: [ORGANIZATIONS[0]] },
      ...pointsOfOrder('other').slice(0, 3),
      { type: 'meeting.adjourn', ...CHAIR },
      { type: 'meeting.open', ...CHAIR, number: context.meetings + 1 },
    ]),
}

export const limits: Walk = {
  name: 'limits',
  says: 'how often each may speak on a question, the list closed by consent, and the debate that ends with it',
  before: (input) => draftInHand(input),
  acts: () =>
    tries([
      { type: 'limit.set', ...CHAIR, minutes: 5, speeches: 1 },
      { type: 'limit.set', ...CHAIR, minutes: 5 },
      { type: 'speaker.stop', ...CHAIR, speaker: PARTY },
      ...[PARTY, SECOND].flatMap((by): ConferenceEvent[] => [
        { type: 'floor.request', by, ...here },
        { ...statement, speakers: [by] },
      ]),
      { type: 'list.close', ...CHAIR },
      { type: 'list.oppose', by: SECOND, ...here },
      { type: 'debate.close', ...CHAIR },
      { type: 'question.leave', ...CHAIR, on: DRAFT },
      { type: 'question.take', ...CHAIR, on: DRAFT, kind: 'proposal', title: 'The draft' },
    ]),
}

const FIRST = 'motion-1'

/** Motions: at most two at once, and the second before anybody has spoken on the first. */
const moves = (context: Context): readonly ConferenceEvent[] => {
  const [first, second] = context.motions
  const spoken = first === undefined ? 0 : first.spoken.inFavour + first.spoken.against
  const open = second === undefined && spoken === 0
  return context.ruleSet.motions.flatMap(({ kind }, index): ConferenceEvent[] => {
    const on = `motion-${index + 1}`
    return open || first?.kind === kind ? [{ type: 'motion.move', by: SECOND, ...here, on, motion: kind }] : []
  })
}

const onMotions = (context: Context): readonly ConferenceEvent[] =>
  context.motions.flatMap(({ id, by }): ConferenceEvent[] => [
    ...(context.motions.length > 1
      ? []
      : (['in favour', 'against'] as const).map((side): ConferenceEvent => ({
          type: 'motion.speak',
          by: PARTY,
          ...here,
          on: id,
          side,
        }))),
    { type: 'motion.withdraw', by, ...here, on: id },
    { type: 'motion.put', ...CHAIR, on: VOTE, motion: id, method: 'show of hands' },
  ])

const proposalPut: ConferenceEvent = {
  type: 'proposal.put',
  ...CHAIR,
  on: VOTE,
  question: DRAFT,
  method: 'show of hands',
}

/** One motion is pending, nobody has spoken on it, and the debate is open. */
const isCalm = ({ motions: [first, second], debate }: Context): boolean =>
  debate === 'open' && first !== undefined && second === undefined && first.spoken.inFavour + first.spoken.against === 0

/** Points of order, begun only then. */
const pointsIn = (context: Context): readonly ConferenceEvent[] =>
  context.order !== 'quiet' || isCalm(context) ? pointsOfOrder('conduct of voting') : []

export const motions: Walk = {
  name: 'motions',
  says: 'the procedural motions in their order, two at once, with points of order, and what a carried motion bars',
  before: (input) => [...voteAskedFor(input), { type: 'floor.request', by: THIRD, ...here }],
  acts: (context) =>
    quorate(
      context,
      tries([
        ...moves(context),
        ...onMotions(context),
        ...pointsIn(context),
        ...ballotsIn(context).filter((event) => !('ballots' in event) || event.ballots.by === 'count'),
        ...(isCalm(context) || context.present < context.participating ? comings(context) : []),
        statement,
        { type: 'floor.give', ...CHAIR, speaker: THIRD },
        // Tried where it is to wait: that it is put in its turn is another walk's.
        ...(context.motions.length > 0 || context.debate === 'adjourned' ? [proposalPut] : []),
        { type: 'meeting.resume', ...CHAIR },
        { type: 'meeting.open', ...CHAIR, number: context.meetings + 1 },
      ]),
    ),
}

/** Those who may be asked to leave, one who may not, and the Bureau's own meeting. */
const askedOut: readonly ConferenceEvent[] = [
  ...['observer', 'signatory', PARTY].map((id): ConferenceEvent => ({
    type: 'observers.askToLeave',
    ...CHAIR,
    leaving: [id],
  })),
  { type: 'observers.askToLeave', by: 'president', in: 'bureau', leaving: ['signatory'] },
]

export const privacy: Walk = {
  name: 'privacy',
  says: 'private meetings: declared, opposed, who is asked to leave, and what is announced once the public is back',
  before: (input) => [...draftInHand(input), { type: 'consensus.seek', ...CHAIR, on: DRAFT }],
  acts: (context) =>
    tries([
      ...thoughtOf(context, ['meeting.goPrivate', 'meeting.opposePrivate', 'meeting.goPublic', 'decisions.announce']),
      ...askedOut,
      { type: 'floor.request', by: 'observer', ...here },
      { type: 'floor.give', ...CHAIR, speaker: 'observer' },
      { ...statement, speakers: ['observer'] },
      { type: 'proposal.put', ...CHAIR, on: VOTE, question: DRAFT, method: 'show of hands' },
      { type: 'vote.request', by: SECOND, ...here, on: DRAFT },
      ...ballotsIn(context).filter((event) => !('ballots' in event) || event.ballots.by === 'count'),
      { type: 'consensus.declare', ...CHAIR, on: DRAFT },
      { type: 'meeting.suspend', ...CHAIR },
      { type: 'meeting.resume', ...CHAIR },
      { type: 'meeting.adjourn', ...CHAIR },
      { type: 'meeting.open', ...CHAIR, number: context.meetings + 1 },
      // With something in hand it would never be decided: that is no question of this walk.
      ...(context.inHand.business === null ? [{ type: 'session.close', ...CHAIR } as const] : []),
      { type: 'bureau.meet', by: 'president', in: 'bureau' },
      { type: 'bureau.rise', by: 'president', in: 'bureau' },
    ]),
}

const BODIES = ['plenary', 'committee of the whole'] as const

export const sittings: Walk = {
  name: 'sittings',
  says: 'the plenary and the Committee: opened, suspended, resumed, adjourned, one after the other or in parallel',
  before: () => [],
  acts: (context) => {
    const number = context.meetings + 1
    const { present, participating } = context
    return tries([
      ...BODIES.flatMap((body): ConferenceEvent[] => [
        { type: 'meeting.open', by: 'president', in: body, number },
        { type: 'meeting.open', by: 'president', in: body, number, exceptional: true },
        { type: 'meeting.suspend', by: 'president', in: body },
        { type: 'meeting.resume', by: 'president', in: body },
        { type: 'meeting.resume', by: 'president', in: body, exceptional: true },
        { type: 'meeting.adjourn', by: 'president', in: body },
        { type: 'statement.make', by: 'president', in: body, speakers: [PARTY] },
        { type: 'motion.move', by: PARTY, in: body, on: FIRST, motion: 'suspend the meeting' },
        { type: 'motion.put', by: 'president', in: body, on: VOTE, motion: FIRST, method: 'show of hands' },
      ]),
      { type: 'meeting.open', ...CHAIR, number: number + 1 },
      { type: 'officer.replace', ...CHAIR, office: 'President', party: PARTY },
      { type: 'session.close', ...CHAIR },
      // Out of order by then, and so it leads nowhere.
      ...(context.sessionClosed ? draftInHand(context).slice(0, 1) : []),
      ...ballotsIn(context)
        .filter((event) => !('ballots' in event) || event.ballots.by === 'count')
        .flatMap((event) => BODIES.map((body) => ({ ...event, in: body }))),
      { type: 'delegations.arrive', ...OFFICE, count: participating - Math.min(present, participating - 1) },
      { type: 'delegations.leave', ...OFFICE, count: Math.max(present, 1) },
    ])
  },
}
