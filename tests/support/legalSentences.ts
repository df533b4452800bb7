/**
 * The sentences of the legal cases: a closed vocabulary. Each pattern stands for one act, or for a few that go
 * together; a sentence that fits none of them is an error. Words in braces are blanks, by kind: `{party2}` is a
 * second blank of the kind `{party}`.
 */
import { conferenceEventSchema, type ConferenceEvent, type EventType } from '#machines/events'
import type { Context } from '#machines/context'
import { isQuestionKind, nameOfQuestion } from './legalNames.ts'

const ORGANIZATION = String.raw`organization-\d`
const PART = String.raw`part-\d \((?:operative|preamble)\)`
const MOTION =
  'suspension of the meeting|adjournment of the meeting|adjournment of the debate|closure of the debate|' +
  'deferral of the vote|priority'
const listOf = (one: string): string => `${one}(?:(?:, | and )${one})*`

/** What may stand in a blank. */
const KINDS = {
  actor: `the President|the secretariat|the Bureau|the union|the signatory|the observer|party-[a-z]|${ORGANIZATION}`,
  persons: listOf(`(?:the signatory|the observer|the secretariat|party-[a-z]|${ORGANIZATION})`),
  party: 'party-[a-z]|the union',
  nominee: 'party-[a-z]|the union|the signatory',
  organizations: listOf(ORGANIZATION),
  question: String.raw`the applications|the agenda|the election|the credentials report|the report|draft-\d`,
  draft: String.raw`draft-\d`,
  item: String.raw`item-\d`,
  amendment: String.raw`amendment-\d`,
  amendments: listOf(String.raw`amendment-\d`),
  part: String.raw`part-\d`,
  parts: listOf(PART),
  motion: MOTION,
  count: String.raw`\d+`,
  nth: String.raw`\d+(?:st|nd|rd|th)`,
  body: 'the Committee of the Whole|the plenary|the Bureau',
  nature: 'substance|procedure',
  category: 'an important question|another question',
  side: 'for|against',
  manner: 'jointly|one by one',
  office: 'President|Vice-President|Rapporteur',
  group: '[A-Z][A-Za-z -]+',
  issuer: 'Head of State or Government|Minister for Foreign Affairs|Permanent Representative|competent authority|other',
  finding: 'complies|does not comply|deferred',
  method: 'show of hands|roll-call|recorded vote',
  reply: 'yes|no|abstain|pass|absent',
  votes: String.raw`[a-z\d-]+ (?:yes|no|abstain)(?:, [a-z\d-]+ (?:yes|no|abstain))*`,
  replies: String.raw`[a-z\d-]+ (?:yes|no|abstain|pass|absent)(?:, [a-z\d-]+ (?:yes|no|abstain|pass|absent))*`,
  papers: String.raw`party-[a-z] \d+(?:, party-[a-z] \d+)*`,
} as const
type Kind = keyof typeof KINDS

const MOTIONS: Readonly<Record<string, string>> = {
  'suspension of the meeting': 'suspend the meeting',
  'adjournment of the meeting': 'adjourn the meeting',
  'adjournment of the debate': 'adjourn the debate',
  'closure of the debate': 'close the debate',
  'deferral of the vote': 'defer the vote',
  priority: 'give priority',
}
const NATURES: Readonly<Record<string, string>> = {
  'an important question': 'important-question',
  'another question': 'other-question',
}
/** A slate that fills every place: two officers of each of the five regional groups. */
const SLATE: readonly (readonly [office: string, group: string, party: string])[] = [
  ['President', 'Asia-Pacific States', 'party-a'],
  ['Vice-President', 'Asia-Pacific States', 'party-b'],
  ['Rapporteur', 'African States', 'party-c'],
  ['Vice-President', 'African States', 'party-d'],
  ['Vice-President', 'Eastern European States', 'party-e'],
  ['Vice-President', 'Eastern European States', 'party-f'],
  ['Vice-President', 'Latin American and Caribbean States', 'party-g'],
  ['Vice-President', 'Latin American and Caribbean States', 'party-h'],
  ['Vice-President', 'Western European and other States', 'party-i'],
  ['Vice-President', 'Western European and other States', 'party-j'],
]

/** "the President" is a participant too: `president`. */
const idOf = (words: string): string => words.replace(/^the /, '').toLowerCase()
const itemsOf = (words: string): readonly string[] => words.split(/, | and /)
const pairsOf = (words: string): readonly (readonly [string, string])[] =>
  words.split(', ').map((pair) => {
    const at = pair.lastIndexOf(' ')
    return [pair.slice(0, at), pair.slice(at + 1)]
  })

/** What a sentence said in its blanks, and the room it was said in. */
class Said {
  private readonly blanks: Readonly<Record<string, string>>
  readonly room: Context

  constructor(blanks: Readonly<Record<string, string>>, room: Context) {
    this.blanks = blanks
    this.room = room
  }

  words(blank: string): string {
    const words = this.blanks[blank]
    if (words === undefined) throw new Error(`the sentence has no blank {${blank}}`)
    return words
  }

  id = (blank: string): string => idOf(this.words(blank))
  number = (blank: string): number => Number.parseInt(this.words(blank), 10)
  items = (blank: string): readonly string[] => itemsOf(this.words(blank))

  get by(): { readonly by: string } {
    return { by: this.id('actor') }
  }

  get on(): { readonly on: string } {
    return { on: nameOfQuestion(this.words('question')) }
  }

  /** Where it is done: in the plenary, unless the sentence says otherwise. */
  get place(): string {
    return 'body' in this.blanks ? idOf(this.words('body')) : 'plenary'
  }

  /** The vote that ballots belong to: an appeal interrupts any other. */
  get vote(): { readonly on: string } {
    const inHand = Object.keys(this.room.votes)
    return { on: inHand.includes('appeal') ? 'appeal' : (inHand[0] ?? 'vote') }
  }

  /** A vote that is put: its own name, the question it is on, its method. */
  get put(): { readonly on: string; readonly question: string; readonly method: string } {
    const method = 'method' in this.blanks ? this.words('method') : 'show of hands'
    const named = 'question' in this.blanks ? this.words('question') : 'draft' in this.blanks ? this.words('draft') : ''
    return { on: 'vote', question: nameOfQuestion(named === '' ? 'the applications' : named), method }
  }

  get draft(): { readonly on: string } {
    return { on: this.words('draft') }
  }

  get side(): { readonly side: string } {
    return { side: this.words('side') === 'for' ? 'in favour' : 'against' }
  }

  get motion(): string {
    return this.words('motion').replaceAll(' ', '-')
  }

  get counts() {
    return {
      by: 'count',
      inFavour: this.number('count'),
      against: this.number('count2'),
      abstaining: this.number('count3'),
    }
  }
}

/** An act before its shape is checked. */
type Act = { readonly type: EventType } & Readonly<Record<string, unknown>>
type Meaning = (said: Said) => Act | readonly Act[]

const table = (said: Said, change: Readonly<Record<string, unknown>> = {}): Act => ({
  type: 'proposal.table',
  ...said.by,
  ...said.draft,
  title: 'A draft resolution',
  sponsors: [said.id('actor')],
  inTime: true,
  costs: false,
  ...change,
})
const castBy = (votes: string) => ({ by: 'name', votes: Object.fromEntries(pairsOf(votes)) })

/** Pattern by pattern, what it means. */
const SENTENCES: Readonly<Record<string, Meaning>> = {
  // Observers
  '{actor} circulates a list of {organizations} {count} days before': (said) => ({
    type: 'list.circulate',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
    daysBefore: said.number('count'),
  }),
  '{actor} receives applications from {organizations} (consultative status)': (said) => ({
    type: 'application.receive',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} objects to {organizations}': (said) => ({
    type: 'objection.raise',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} withdraws its objection to {organizations}': (said) => ({
    type: 'objection.withdraw',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} asks the Conference to decide otherwise on {organizations}': (said) => ({
    type: 'matter.raise',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} refers the applications to the Conference': (said) => ({
    type: 'matter.refer',
    ...said.by,
    on: 'observers',
  }),
  '{actor} notes that observer status is accorded': (said) => ({ type: 'status.accord', ...said.by, on: 'observers' }),
  '{actor} puts to the vote whether to decide jointly': (said) => ({ type: 'manner.put', ...said.by, ...said.put }),
  '{actor} notes agreement to decide {manner}': (said) => ({
    type: 'manner.agree',
    ...said.by,
    on: 'observers',
    manner: said.words('manner'),
  }),
  '{actor} puts the status of {organizations} to the vote': (said) => ({
    type: 'status.put',
    ...said.by,
    ...said.put,
    organizations: said.items('organizations'),
  }),
  // Presence and meetings
  '{count} delegations are present': (said) => ({
    type: 'presence.establish',
    by: 'secretariat',
    present: said.number('count'),
  }),
  '{count} delegations arrive': (said) => ({
    type: 'delegations.arrive',
    by: 'secretariat',
    count: said.number('count'),
  }),
  '{count} delegations leave': (said) => ({
    type: 'delegations.leave',
    by: 'secretariat',
    count: said.number('count'),
  }),
  'one delegation leaves': () => ({ type: 'delegations.leave', by: 'secretariat', count: 1 }),
  '{party} leaves the room': (said) => ({
    type: 'delegations.leave',
    by: 'secretariat',
    count: 1,
    parties: [said.id('party')],
  }),
  'the {nth} meeting opens with {count} present': (said) => [
    { type: 'presence.establish', by: 'secretariat', present: said.number('count') },
    { type: 'meeting.open', by: 'president', number: said.number('nth') },
  ],
  '{actor} opens the {nth} meeting': (said) => ({ type: 'meeting.open', ...said.by, number: said.number('nth') }),
  '{actor} opens the {nth} meeting, of {body}': (said) => ({
    type: 'meeting.open',
    ...said.by,
    number: said.number('nth'),
  }),
  '{actor} opens the {nth} meeting, of {body}, as an exception': (said) => ({
    type: 'meeting.open',
    ...said.by,
    number: said.number('nth'),
    exceptional: true,
  }),
  '{actor} suspends the meeting': (said) => ({ type: 'meeting.suspend', ...said.by }),
  '{actor} resumes the meeting': (said) => ({ type: 'meeting.resume', ...said.by }),
  '{actor} resumes the meeting of {body}': (said) => ({ type: 'meeting.resume', ...said.by }),
  '{actor} resumes the meeting of {body}, as an exception': (said) => ({
    type: 'meeting.resume',
    ...said.by,
    exceptional: true,
  }),
  '{actor} adjourns the meeting': (said) => ({ type: 'meeting.adjourn', ...said.by }),
  '{actor} adjourns the meeting of {body}': (said) => ({ type: 'meeting.adjourn', ...said.by }),
  '{actor} takes {body} into a private meeting': (said) => ({ type: 'meeting.goPrivate', ...said.by }),
  '{actor} objects to meeting in private': (said) => ({ type: 'meeting.opposePrivate', ...said.by }),
  '{actor} takes {body} back into public': (said) => ({ type: 'meeting.goPublic', ...said.by }),
  '{actor} asks {persons} to leave {body}': (said) => ({
    type: 'observers.askToLeave',
    ...said.by,
    leaving: said.items('persons').map(idOf),
  }),
  '{actor} announces what was decided in private': (said) => ({ type: 'decisions.announce', ...said.by }),
  '{actor} closes the session': (said) => ({ type: 'session.close', ...said.by }),
  // The floor
  '{actor} asks for the floor': (said) => ({ type: 'floor.request', ...said.by }),
  '{actor} gives the floor to {actor2}': (said) => ({ type: 'floor.give', ...said.by, speaker: said.id('actor2') }),
  '{actor} speaks': (said) => ({ type: 'statement.make', ...said.by, speakers: [said.id('actor')] }),
  '{actor} limits speeches to {count} minutes': (said) => ({
    type: 'limit.set',
    ...said.by,
    minutes: said.number('count'),
  }),
  '{actor} limits speeches to {count} minutes, and {count2} for each delegation': (said) => ({
    type: 'limit.set',
    ...said.by,
    minutes: said.number('count'),
    speeches: said.number('count2'),
  }),
  '{actor} stops {party}, whose time is up': (said) => ({
    type: 'speaker.stop',
    ...said.by,
    speaker: said.id('party'),
  }),
  '{actor} calls {party} to order': (said) => ({
    type: 'speaker.callToOrder',
    ...said.by,
    speaker: said.id('party'),
  }),
  '{actor} closes the list of speakers': (said) => ({ type: 'list.close', ...said.by }),
  '{actor} objects to the closing of the list of speakers': (said) => ({ type: 'list.oppose', ...said.by }),
  '{actor} declares the debate closed': (said) => ({ type: 'debate.close', ...said.by }),
  '{actor} accords a right of reply to {party}': (said) => ({
    type: 'reply.accord',
    ...said.by,
    speakers: [said.id('party')],
  }),
  '{actor} explains its vote': (said) => ({ type: 'vote.explain', ...said.by, speakers: [said.id('actor')] }),
  // Points of order
  '{actor} raises a point of order': (said) => ({ type: 'point.raise', ...said.by, about: 'other' }),
  '{actor} raises a point of order on the conduct of the vote': (said) => ({
    type: 'point.raise',
    ...said.by,
    about: 'conduct of voting',
  }),
  '{actor} rules on the point of order': (said) => ({ type: 'point.rule', ...said.by, upheld: false }),
  '{actor} rules that the point is well taken': (said) => ({ type: 'point.rule', ...said.by, upheld: true }),
  '{actor} appeals against the ruling': (said) => ({ type: 'appeal.raise', ...said.by, on: 'appeal' }),
  'nobody appeals': () => ({ type: 'ruling.stand', by: 'president' }),
  // Procedural motions
  '{actor} moves {motion}': (said) => ({
    type: 'motion.move',
    ...said.by,
    on: said.motion,
    motion: MOTIONS[said.words('motion')],
  }),
  '{actor} speaks {side} {motion}': (said) => ({
    type: 'motion.speak',
    ...said.by,
    on: said.motion,
    ...said.side,
  }),
  '{actor} withdraws the motion for {motion}': (said) => ({ type: 'motion.withdraw', ...said.by, on: said.motion }),
  '{actor} puts {motion} to the vote': (said) => ({
    type: 'motion.put',
    ...said.by,
    on: 'vote',
    motion: said.motion,
    method: 'show of hands',
  }),
  // Questions, and how they are decided
  '{actor} takes up {question}': (said) => ({
    type: 'question.take',
    ...said.by,
    ...said.on,
    title: 'Taken up',
    kind: kindOf(said),
  }),
  '{actor} sets {question} aside': (said) => ({ type: 'question.leave', ...said.by, ...said.on }),
  '{actor} notes that {question} is not accepted': (said) => ({
    type: 'question.notAccepted',
    ...said.by,
    ...said.on,
  }),
  '{actor} seeks consensus on {question}': (said) => ({ type: 'consensus.seek', ...said.by, ...said.on }),
  '{actor} declares consensus on {question}': (said) => ({ type: 'consensus.declare', ...said.by, ...said.on }),
  '{actor} opposes consensus on {question}': (said) => ({ type: 'consensus.oppose', ...said.by, ...said.on }),
  '{actor} asks for a vote on {question}': (said) => ({ type: 'vote.request', ...said.by, ...said.on }),
  '{actor} calls {question} a matter of {nature}': (said) => ({
    type: 'nature.assert',
    ...said.by,
    ...said.on,
    nature: said.words('nature'),
  }),
  '{actor} calls {question} {category}': (said) => ({
    type: 'nature.assert',
    ...said.by,
    ...said.on,
    nature: NATURES[said.words('category')],
  }),
  '{actor} puts to the vote what kind of matter {question} is': (said) => ({
    type: 'nature.put',
    ...said.by,
    ...said.put,
  }),
  // Votes
  '{actor} puts {question} to the vote': (said) => ({ type: 'proposal.put', ...said.by, ...said.put }),
  '{actor} puts {question} to the vote, by {method}': (said) => ({ type: 'proposal.put', ...said.by, ...said.put }),
  '{actor} puts reconsideration of {draft} to the vote': (said) => ({
    type: 'reconsideration.put',
    ...said.by,
    ...said.put,
  }),
  '{count} in favour, {count2} against, {count3} abstaining': (said) => ({
    type: 'ballots.cast',
    by: 'secretariat',
    ...said.vote,
    ballots: said.counts,
  }),
  'the roll is called: {votes}': (said) => ({
    type: 'ballots.cast',
    by: 'secretariat',
    ...said.vote,
    ballots: castBy(said.words('votes')),
  }),
  // Roll-calls
  '{actor} asks for a roll-call on {question}': (said) => ({ type: 'rollCall.ask', ...said.by, ...said.on }),
  '{actor} asks for a roll-call on {motion}': (said) => ({ type: 'rollCall.ask', ...said.by, on: said.motion }),
  '{actor} asks for a roll-call on the appeal': (said) => ({ type: 'rollCall.ask', ...said.by, on: 'appeal' }),
  '{actor} puts {motion} to the vote, by {method}': (said) => ({
    type: 'motion.put',
    ...said.by,
    on: 'vote',
    motion: said.motion,
    method: said.words('method'),
  }),
  '{actor} draws {actor2} by lot': (said) => ({
    type: 'lot.draw',
    ...said.by,
    ...said.vote,
    party: said.id('actor2'),
  }),
  '{actor} answers {reply}': (said) => ({
    type: 'roll.answer',
    ...said.by,
    ...said.vote,
    party: said.id('actor'),
    answer: said.words('reply'),
  }),
  '{actor} answers {reply} for {party}': (said) => ({
    type: 'roll.answer',
    ...said.by,
    ...said.vote,
    party: said.id('party'),
    answer: said.words('reply'),
  }),
  'the names called answer: {replies}': (said) =>
    pairsOf(said.words('replies')).map(([party, answer]) => ({
      type: 'roll.answer',
      by: 'secretariat',
      ...said.vote,
      party,
      answer,
    })),
  'the roll is corrected to: {votes}': (said) => ({
    type: 'ballots.correct',
    by: 'secretariat',
    ...said.vote,
    ballots: castBy(said.words('votes')),
  }),
  'the count is corrected to {count} in favour, {count2} against, {count3} abstaining': (said) => ({
    type: 'ballots.correct',
    by: 'secretariat',
    ...said.vote,
    ballots: said.counts,
  }),
  'the result is announced': (said) => ({ type: 'result.announce', by: 'president', ...said.vote }),
  '{actor} announces the result': (said) => ({ type: 'result.announce', ...said.by, ...said.vote }),
  // Proposals
  '{actor} tables {draft}': (said) => table(said),
  '{actor} tables {draft}, too late': (said) => table(said, { inTime: false }),
  '{actor} tables {draft}, which costs money': (said) => table(said, { costs: true }),
  '{actor} tables {draft}, which amends the Convention': (said) => table(said, { amends: 'Convention' }),
  '{actor} tables {draft}, which amends the rules': (said) => table(said, { amends: 'rules' }),
  '{actor} tables {draft}, on a Protocol with {count} parties': (said) =>
    table(said, { decidedBy: said.number('count') }),
  '{actor} tables {draft}, on {item}': (said) => table(said, { item: said.words('item') }),
  '{actor} allows {draft} although it is late': (said) => ({ type: 'proposal.waive', ...said.by, ...said.draft }),
  '{actor} revises {draft} orally': (said) => ({ type: 'proposal.revise', ...said.by, ...said.draft }),
  '{actor} withdraws {draft}': (said) => ({ type: 'proposal.withdraw', ...said.by, ...said.draft }),
  '{actor} postpones {draft}': (said) => ({ type: 'proposal.postpone', ...said.by, ...said.draft }),
  '{actor} concludes that no action is taken on {draft}': (said) => ({
    type: 'proposal.conclude',
    ...said.by,
    ...said.draft,
    conclusion: 'no action is taken',
  }),
  '{actor} states what {draft} costs': (said) => ({
    type: 'cost.state',
    ...said.by,
    ...said.draft,
    amount: 'a sum of money',
  }),
  '{actor} moves {amendment} to {draft}, at distance {count} from the text': (said) => ({
    type: 'amendment.move',
    ...said.by,
    ...said.draft,
    amendment: said.words('amendment'),
    distance: said.number('count'),
    excludes: [],
  }),
  '{actor} moves {amendment} to {draft}, at distance {count} from the text, which excludes {amendments}': (said) => ({
    type: 'amendment.move',
    ...said.by,
    ...said.draft,
    amendment: said.words('amendment'),
    distance: said.number('count'),
    excludes: said.items('amendments'),
  }),
  '{actor} withdraws {amendment} to {draft}': (said) => ({
    type: 'amendment.withdraw',
    ...said.by,
    ...said.draft,
    amendment: said.words('amendment'),
  }),
  '{actor} puts {amendment} to {draft} to the vote': (said) => ({
    type: 'amendment.put',
    ...said.by,
    ...said.put,
    amendment: said.words('amendment'),
  }),
  '{actor} asks for separate votes on {parts} of {draft}': (said) => ({
    type: 'division.move',
    ...said.by,
    ...said.draft,
    parts: said.items('parts').map((part) => ({ id: part.split(' ')[0], operative: part.includes('operative') })),
  }),
  '{actor} opposes the division of {draft}': (said) => ({ type: 'division.oppose', ...said.by, ...said.draft }),
  '{actor} speaks {side} the division of {draft}': (said) => ({
    type: 'division.speak',
    ...said.by,
    ...said.draft,
    ...said.side,
  }),
  '{actor} speaks {side} taking up {draft} again': (said) => ({
    type: 'reconsideration.speak',
    ...said.by,
    ...said.draft,
    ...said.side,
  }),
  '{actor} notes that nobody opposes the division of {draft}': (said) => ({
    type: 'division.agree',
    ...said.by,
    ...said.draft,
  }),
  '{actor} puts the division of {draft} to the vote': (said) => ({ type: 'division.put', ...said.by, ...said.put }),
  '{actor} puts {part} of {draft} to the vote': (said) => ({
    type: 'part.put',
    ...said.by,
    ...said.put,
    part: said.words('part'),
  }),
  '{actor} questions the competence to adopt {draft}': (said) => ({
    type: 'competence.question',
    ...said.by,
    ...said.draft,
  }),
  '{actor} puts the competence to adopt {draft} to the vote': (said) => ({
    type: 'competence.put',
    ...said.by,
    ...said.put,
  }),
  // Officers
  '{actor} opens the election of officers': (said) => ({ type: 'election.open', ...said.by, on: 'election' }),
  '{actor} nominates {nominee} for {office}, from the {group}': (said) => ({
    type: 'officer.nominate',
    ...said.by,
    on: 'election',
    office: said.words('office'),
    group: said.words('group'),
    party: said.id('nominee'),
  }),
  '{actor} withdraws the nomination of {party} for {office}': (said) => ({
    type: 'officer.withdraw',
    ...said.by,
    on: 'election',
    office: said.words('office'),
    party: said.id('party'),
  }),
  'ten officers are nominated, two from each regional group': () =>
    SLATE.map(([office, group, party]) => ({
      type: 'officer.nominate',
      by: party,
      on: 'election',
      office,
      group,
      party,
    })),
  '{actor} declares the nominees elected by acclamation': (said) => ({
    type: 'election.acclaim',
    ...said.by,
    on: 'election',
  }),
  '{actor} asks for a secret ballot': (said) => ({ type: 'election.askBallot', ...said.by, on: 'election' }),
  'the ballot for {office} gives {papers}, of {count} valid papers': (said) => ({
    type: 'election.ballot',
    by: 'secretariat',
    on: 'election',
    office: said.words('office'),
    votes: Object.fromEntries(pairsOf(said.words('papers')).map(([party, count]) => [party, Number(count)])),
    valid: said.number('count'),
    invalid: 0,
  }),
  '{actor} reports a ballot for {office}: {papers}, of {count} valid papers': (said) => ({
    type: 'election.ballot',
    ...said.by,
    on: 'election',
    office: said.words('office'),
    votes: Object.fromEntries(pairsOf(said.words('papers')).map(([party, count]) => [party, Number(count)])),
    valid: said.number('count'),
    invalid: 0,
  }),
  'the lot falls on {nominee} for {office}': (said) => ({
    type: 'election.lot',
    by: 'president',
    on: 'election',
    office: said.words('office'),
    party: said.id('nominee'),
  }),
  '{party} names a new representative as {office}': (said) => ({
    type: 'officer.replace',
    by: said.id('party'),
    office: said.words('office'),
    party: said.id('party'),
  }),
  // Credentials, and the Bureau
  '{actor} convenes the Bureau': (said) => ({ type: 'bureau.meet', ...said.by, in: 'bureau' }),
  'the Bureau rises': () => ({ type: 'bureau.rise', by: 'president', in: 'bureau' }),
  '{party} submits credentials issued by: {issuer}': (said) => ({
    type: 'credentials.submit',
    by: said.id('party'),
    party: said.id('party'),
    issuer: said.words('issuer'),
    original: true,
  }),
  'organization-1 submits the credentials of {party}': (said) => ({
    type: 'credentials.submit',
    by: 'organization-1',
    party: said.id('party'),
    issuer: 'Minister for Foreign Affairs',
    original: true,
  }),
  '{party} submits a copy of credentials issued by: {issuer}': (said) => ({
    type: 'credentials.submit',
    by: said.id('party'),
    party: said.id('party'),
    issuer: said.words('issuer'),
    original: false,
  }),
  '{actor} objects to the delegation of {party}': (said) => ({
    type: 'credentials.object',
    ...said.by,
    party: said.id('party'),
  }),
  '{actor} examines the credentials of {party}: {finding}': (said) => ({
    type: 'credentials.examine',
    ...said.by,
    in: 'bureau',
    party: said.id('party'),
    finding: said.words('finding'),
  }),
  '{actor} reports that {count} of {count2} represented comply': (said) => ({
    type: 'credentials.report',
    ...said.by,
    in: 'bureau',
    comply: said.number('count'),
    represented: said.number('count2'),
  }),
}

/** What kind of question is taken up: a draft is what it was tabled as. */
const kindOf = (said: Said): string => {
  const { on } = said.on
  const known = said.room.questions[on]?.kind
  if (known !== undefined) return known
  const words = idOf(said.words('question'))
  return isQuestionKind(words) ? words : words === 'report' ? 'report of the session' : 'proposal'
}

const isKind = (word: string): word is Kind => word in KINDS
const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)

const patternOf = (sentence: string): RegExp => {
  const source = sentence
    .split(/(\{[a-z]+\d?\})/)
    .map((piece) => {
      const name = /^\{([a-z]+\d?)\}$/.exec(piece)?.[1]
      if (name === undefined) return escaped(piece)
      const kind = name.replace(/\d$/, '')
      if (!isKind(kind)) throw new Error(`no kind of blank is called {${kind}}`)
      return `(?<${name}>${KINDS[kind]})`
    })
    .join('')
  return new RegExp(`^${source}$`)
}

const PATTERNS: readonly (readonly [RegExp, Meaning])[] = Object.entries(SENTENCES).map(([sentence, meaning]) => [
  patternOf(sentence),
  meaning,
])

/**
 * The acts that a sentence stands for, as said in this room.
 * @throws where no pattern, or more than one, fits the sentence
 */
export const actsSaidBy = (sentence: string, room: Context): readonly ConferenceEvent[] => {
  const fitting = PATTERNS.flatMap(([pattern, meaning]) => {
    const blanks = pattern.exec(sentence)?.groups
    return pattern.test(sentence) ? [{ meaning, blanks: { ...blanks } }] : []
  })
  const [only, ...others] = fitting
  if (only === undefined) throw new Error(`no such sentence: "${sentence}"`)
  if (others.length > 0) throw new Error(`more than one meaning: "${sentence}"`)
  const said = new Said(only.blanks, room)
  const acts = only.meaning(said)
  const events: readonly Act[] = 'type' in acts ? [acts] : acts
  return events.map((event) => conferenceEventSchema.parse({ in: said.place, ...event }))
}
