/**
 * Every act of a conference, as data. The one schema for scenarios, files, links and the machine: a misspelt event
 * fails at the edge. `by` names a participant; `in` the meeting it falls in; `on` the vote it belongs to.
 */
import '#machines/jitless'
import * as z from 'zod/mini'
import { NATURES } from '#rules/matters'
import { ANSWERS } from '#rules/rollCall'
import { MOTIONS, QUESTION_KINDS } from '#rules/ruleSet'
import { CREDENTIALS_ISSUERS, OFFICES } from './context.ts'

/** Names like `constructor` are no ids: they would be found on every object. */
export const notInherited = z.refine<string>((name) => !(name in {}), 'an id that is not a reserved word')
/** A name of a participant, a step, a vote: within a document it stands for one thing. */
export const idSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), notInherited)
const id = idSchema
const text = z.string().check(z.maxLength(500))
const count = z.int().check(z.gte(0), z.lte(99_999))
const organizations = z.array(id).check(z.minLength(1), z.maxLength(50))
/** Which body sits: the plenary, the Committee of the Whole, or the Bureau. */
export const MEETING_BODIES = ['plenary', 'committee of the whole', 'bureau'] as const
/** `deviation`: out of order by the rule, done all the same, and nobody objected. */
const common = { by: id, in: z.enum(MEETING_BODIES), deviation: z.optional(z.literal(true)) }
/** `on` names the question before the room: the matter that the act belongs to. */
const matter = { ...common, on: id }
/** `on` names the vote; `question` what it is put on. */
const put = { ...common, on: id, question: id }
const vote = { ...common, on: id }

export const VOTING_METHODS = ['show of hands', 'roll-call', 'recorded vote'] as const
const method = z.enum(VOTING_METHODS)
const natureOfMatter = z.enum(NATURES)

const side = z.enum(['in favour', 'against'])

export const ballotsSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('count'), inFavour: count, against: count, abstaining: count }),
  z.strictObject({ by: z.literal('name'), votes: z.record(id, z.enum(['yes', 'no', 'abstain'])) }),
])

export const conferenceEventSchema = z.discriminatedUnion('type', [
  // Applications and objections (observers)
  z.strictObject({ type: z.literal('list.circulate'), ...matter, organizations, daysBefore: count }),
  z.strictObject({ type: z.literal('application.receive'), ...matter, organizations }),
  z.strictObject({ type: z.literal('objection.raise'), ...matter, organizations }),
  z.strictObject({ type: z.literal('objection.withdraw'), ...matter, organizations }),
  z.strictObject({ type: z.literal('matter.raise'), ...matter, organizations }),
  z.strictObject({ type: z.literal('matter.refer'), ...matter }),
  z.strictObject({ type: z.literal('status.accord'), ...matter }),
  // Meetings and presence
  z.strictObject({ type: z.literal('delegations.arrive'), ...common, count, parties: z.optional(z.array(id)) }),
  z.strictObject({ type: z.literal('delegations.leave'), ...common, count, parties: z.optional(z.array(id)) }),
  z.strictObject({ type: z.literal('presence.establish'), ...common, present: count }),
  z.strictObject({ type: z.literal('meeting.open'), ...common, number: count, exceptional: z.optional(z.boolean()) }),
  z.strictObject({ type: z.literal('meeting.suspend'), ...common }),
  z.strictObject({ type: z.literal('meeting.resume'), ...common, exceptional: z.optional(z.boolean()) }),
  z.strictObject({ type: z.literal('meeting.adjourn'), ...common }),
  z.strictObject({ type: z.literal('session.close'), ...common }),
  // Private meetings: declared by whoever presides, with the consent of the room
  z.strictObject({ type: z.literal('meeting.goPrivate'), ...common }),
  z.strictObject({ type: z.literal('meeting.opposePrivate'), ...common }),
  z.strictObject({ type: z.literal('meeting.goPublic'), ...common }),
  z.strictObject({ type: z.literal('observers.askToLeave'), ...common, leaving: organizations }),
  z.strictObject({ type: z.literal('decisions.announce'), ...common }),
  // The floor
  z.strictObject({ type: z.literal('rules.recall'), ...common, rules: z.array(z.string().check(z.maxLength(20))) }),
  z.strictObject({ type: z.literal('statement.make'), ...common, speakers: z.array(id), title: z.optional(text) }),
  z.strictObject({ type: z.literal('vote.explain'), ...common, on: z.optional(id), speakers: z.array(id) }),
  z.strictObject({ type: z.literal('floor.request'), ...common }),
  z.strictObject({ type: z.literal('floor.give'), ...common, speaker: id }),
  z.strictObject({ type: z.literal('list.close'), ...common }),
  z.strictObject({ type: z.literal('list.oppose'), ...common }),
  z.strictObject({ type: z.literal('debate.close'), ...common }),
  z.strictObject({ type: z.literal('limit.set'), ...common, minutes: count, speeches: z.optional(count) }),
  z.strictObject({ type: z.literal('speaker.callToOrder'), ...common, speaker: id }),
  z.strictObject({ type: z.literal('speaker.stop'), ...common, speaker: id }),
  z.strictObject({ type: z.literal('reply.accord'), ...common, speakers: z.array(id).check(z.minLength(1)) }),
  z.strictObject({ type: z.literal('point.raise'), ...common, about: z.enum(['conduct of voting', 'other']) }),
  z.strictObject({ type: z.literal('point.rule'), ...common, upheld: z.boolean() }),
  z.strictObject({ type: z.literal('appeal.raise'), ...vote }),
  z.strictObject({ type: z.literal('ruling.stand'), ...common }),
  // Procedural motions: `on` names the motion
  z.strictObject({ type: z.literal('motion.move'), ...vote, motion: z.enum(MOTIONS) }),
  z.strictObject({ type: z.literal('motion.speak'), ...vote, side }),
  z.strictObject({ type: z.literal('motion.withdraw'), ...vote }),
  z.strictObject({ type: z.literal('motion.put'), ...vote, motion: id, method }),
  // Deciding
  z.strictObject({ type: z.literal('consensus.seek'), ...matter }),
  z.strictObject({ type: z.literal('consensus.declare'), ...matter }),
  z.strictObject({ type: z.literal('consensus.oppose'), ...matter }),
  z.strictObject({ type: z.literal('vote.request'), ...matter }),
  z.strictObject({ type: z.literal('nature.assert'), ...matter, nature: natureOfMatter }),
  z.strictObject({ type: z.literal('manner.agree'), ...matter, manner: z.enum(['jointly', 'one by one']) }),
  // Voting: the President puts a question, ballots are cast or names called, the result is announced
  z.strictObject({ type: z.literal('nature.put'), ...put, method, recalling: z.optional(z.array(z.string())) }),
  z.strictObject({ type: z.literal('manner.put'), ...put, method }),
  z.strictObject({ type: z.literal('status.put'), ...put, method, organizations }),
  z.strictObject({ type: z.literal('rollCall.ask'), ...matter }),
  z.strictObject({ type: z.literal('lot.draw'), ...vote, party: id }),
  z.strictObject({ type: z.literal('roll.answer'), ...vote, party: id, answer: z.enum(ANSWERS) }),
  z.strictObject({ type: z.literal('ballots.cast'), ...vote, ballots: ballotsSchema }),
  z.strictObject({ type: z.literal('result.announce'), ...vote }),
  // Other business: questions taken up, proposals and what is done with them
  z.strictObject({ type: z.literal('question.take'), ...matter, kind: z.enum(QUESTION_KINDS), title: text }),
  z.strictObject({ type: z.literal('question.leave'), ...matter }),
  z.strictObject({ type: z.literal('question.notAccepted'), ...matter }),
  z.strictObject({
    type: z.literal('proposal.table'),
    ...matter,
    title: text,
    sponsors: z.array(id),
    inTime: z.boolean(),
    costs: z.boolean(),
    decidedBy: z.optional(count),
    amends: z.optional(z.enum(['Convention', 'rules'])),
    // Proposals on one item are voted on in the order of their submission.
    item: z.optional(id),
  }),
  z.strictObject({ type: z.literal('proposal.waive'), ...matter }),
  z.strictObject({ type: z.literal('proposal.revise'), ...matter }),
  z.strictObject({ type: z.literal('proposal.withdraw'), ...matter }),
  z.strictObject({ type: z.literal('proposal.postpone'), ...matter }),
  z.strictObject({ type: z.literal('proposal.conclude'), ...matter, conclusion: text }),
  z.strictObject({ type: z.literal('cost.state'), ...matter, amount: text }),
  z.strictObject({
    type: z.literal('amendment.move'),
    ...matter,
    amendment: id,
    distance: count,
    excludes: z.array(id),
  }),
  z.strictObject({ type: z.literal('amendment.withdraw'), ...matter, amendment: id }),
  z.strictObject({ type: z.literal('amendment.put'), ...put, amendment: id, method }),
  z.strictObject({
    type: z.literal('division.move'),
    ...matter,
    parts: z.array(z.strictObject({ id, operative: z.boolean() })),
  }),
  z.strictObject({ type: z.literal('division.oppose'), ...matter }),
  z.strictObject({ type: z.literal('division.speak'), ...matter, side }),
  z.strictObject({ type: z.literal('division.agree'), ...matter }),
  z.strictObject({ type: z.literal('division.put'), ...put, method }),
  z.strictObject({ type: z.literal('part.put'), ...put, part: id, method }),
  z.strictObject({ type: z.literal('competence.question'), ...matter }),
  z.strictObject({ type: z.literal('competence.put'), ...put, method }),
  z.strictObject({ type: z.literal('proposal.put'), ...put, method }),
  z.strictObject({ type: z.literal('reconsideration.speak'), ...matter, side }),
  z.strictObject({ type: z.literal('reconsideration.put'), ...put, method }),
  z.strictObject({ type: z.literal('ballots.correct'), ...vote, ballots: ballotsSchema }),
  // Officers
  z.strictObject({ type: z.literal('election.open'), ...matter }),
  z.strictObject({ type: z.literal('officer.nominate'), ...matter, office: z.enum(OFFICES), group: text, party: id }),
  z.strictObject({ type: z.literal('officer.withdraw'), ...matter, office: z.enum(OFFICES), party: id }),
  z.strictObject({ type: z.literal('election.acclaim'), ...matter }),
  z.strictObject({ type: z.literal('election.askBallot'), ...matter }),
  z.strictObject({
    type: z.literal('election.ballot'),
    ...matter,
    office: z.enum(OFFICES),
    votes: z.record(id, count),
    valid: count,
    // Valid papers that name nobody.
    abstaining: z.optional(count),
    invalid: count,
  }),
  z.strictObject({ type: z.literal('election.lot'), ...matter, office: z.enum(OFFICES), party: id }),
  z.strictObject({ type: z.literal('officer.replace'), ...common, office: z.enum(OFFICES), party: id }),
  // Credentials, and the Bureau
  z.strictObject({ type: z.literal('bureau.meet'), ...common }),
  z.strictObject({ type: z.literal('bureau.rise'), ...common }),
  z.strictObject({ type: z.literal('bureau.silence'), ...common, matter: text, objected: z.boolean() }),
  z.strictObject({
    type: z.literal('credentials.submit'),
    ...common,
    party: id,
    issuer: z.enum(CREDENTIALS_ISSUERS),
    original: z.boolean(),
  }),
  z.strictObject({ type: z.literal('credentials.object'), ...common, party: id }),
  z.strictObject({
    type: z.literal('credentials.examine'),
    ...common,
    party: id,
    finding: z.enum(['complies', 'does not comply', 'deferred']),
  }),
  z.strictObject({ type: z.literal('credentials.report'), ...common, represented: count, comply: count }),
])

/** One act, as it was done or is asked for. Whether it was in order is the machine's to say. */
export type ConferenceEvent = z.infer<typeof conferenceEventSchema>
export type EventType = ConferenceEvent['type']
export type EventOf<Type extends EventType> = Extract<ConferenceEvent, { type: Type }>
export type MeetingBody = (typeof MEETING_BODIES)[number]
