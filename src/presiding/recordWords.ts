/** What was done, as the report of a session sets it down: in the past tense, with a full stop. English. */
import type { ConferenceEvent } from '#machines/events'
import type { RuleSet } from '#rules/ruleSet'
import { titleOf } from '#src/words/acts.ts'
import { forOrAgainst } from '#src/words/business.ts'
import { capital, counted, list, ordinal, ruleInWords } from '#src/words/language.ts'
import { organizationsInWords, who, Who, type People } from '#src/words/people.ts'
import { bodyIn, idInWords, type Told } from '#src/words/told.ts'

export interface Telling {
  readonly people: People
  readonly told: Told
  readonly ruleSet: RuleSet
}

/** One act as a sentence; null for what is told with another act: the floor given, a question put, votes cast. */
export const pastOf = (event: ConferenceEvent, { people, told, ruleSet }: Telling): string | null => {
  const By = Who(people, event.by)
  const titled = (id: string): string => (told.titles[id] === undefined ? 'the matter' : `“${told.titles[id]}”`)
  switch (event.type) {
    case 'floor.give':
    case 'floor.request':
    case 'ballots.cast':
    case 'lot.draw':
    case 'motion.put':
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
    case 'amendment.put':
    case 'part.put':
    case 'division.put':
    case 'competence.put':
    case 'proposal.put':
    case 'point.rule':
      return null
    case 'proposal.table':
      return `Before the session, ${list(event.sponsors.map((id) => who(people, id)))} submitted ${titled(event.on)}.`
    case 'delegations.arrive':
      return `${counted(event.count, 'delegation', 'delegations')} came in.`
    case 'meeting.open':
      return `The President opened the ${ordinal(event.number)} meeting.`
    case 'meeting.resume':
      return 'The President resumed the meeting.'
    case 'meeting.adjourn':
      return 'The President adjourned the meeting.'
    case 'session.close':
      return 'The President declared the session closed.'
    case 'question.take':
      return `${capital(bodyIn(ruleSet))} considered ${titled(event.on)}.`
    case 'question.leave':
      return `Consideration of ${titled(event.on)} was set aside; no decision was taken.`
    case 'question.notAccepted':
      return `The President noted that ${titled(event.on)} was not accepted, and that nobody asked for a vote.`
    case 'statement.make':
      return `A statement was made by ${list(event.speakers.map((id) => who(people, id)))}.`
    case 'vote.explain':
      return `A statement on the vote was made by ${list(event.speakers.map((id) => who(people, id)))}.`
    case 'reply.accord':
      return `${Who(people, event.speakers[0] ?? event.by)} spoke in exercise of the right of reply.`
    case 'list.close':
      return 'The President closed the list of speakers.'
    case 'list.oppose':
      return `${By} objected to the closing of the list, which stayed open.`
    case 'debate.close':
      return 'The President declared the debate closed.'
    case 'list.circulate':
      return `The secretariat had circulated a list of ${event.organizations.length} organizations that applied for observer status.`
    case 'objection.raise':
      return `${By} had objected to ${organizationsInWords(people, event.organizations)}.`
    case 'objection.withdraw':
      return `${By} withdrew its objection.`
    case 'matter.refer':
      return `The President referred the matter to ${bodyIn(ruleSet)}.`
    case 'status.accord':
      return 'Observer status was accorded without a vote.'
    case 'consensus.seek':
      return 'The President asked whether there was consensus.'
    case 'consensus.declare':
      return `${capital(bodyIn(ruleSet))} adopted ${titled(event.on)} without a vote.`
    case 'consensus.oppose':
      return `${By} stated that it could not join consensus.`
    case 'vote.request':
      return `${By} asked for a vote.`
    case 'rollCall.ask':
      return `${By} asked for a roll-call.`
    case 'nature.assert':
      return `${By} held that it was ${natureInWords(event.nature)}.`
    case 'point.raise':
      return `${By} raised a point of order.`
    case 'ruling.stand':
      return 'The ruling stood.'
    case 'appeal.raise':
      return `${By} appealed against the ruling.`
    case 'motion.move':
      return `${By} moved to ${event.motion}.`
    case 'motion.speak':
      return `${By} spoke ${forOrAgainst(event.side)} the motion.`
    case 'motion.withdraw':
      return `${By} withdrew its motion.`
    case 'amendment.move':
      return `${By} moved ${idInWords(event.amendment)}.`
    case 'division.move':
      return `${By} asked for separate votes on parts of the draft.`
    case 'division.oppose':
      return `${By} opposed the division.`
    case 'division.agree':
      return 'As nobody opposed the division, the parts were put separately.'
    case 'competence.question':
      return `${By} questioned the competence of ${bodyIn(ruleSet)} to adopt the draft.`
    case 'cost.state':
      return `The secretariat stated the financial implications: ${event.amount}.`
    case 'proposal.revise':
      return `${By} revised the draft orally.`
    case 'proposal.withdraw':
      return `${By} withdrew ${titled(event.on)}.`
    case 'proposal.conclude':
      return `The President concluded that ${event.conclusion}.`
    default:
      return `${titleOf(event, people, told)}.`
  }
}

const natureInWords = (nature: Extract<ConferenceEvent, { type: 'nature.assert' }>['nature']): string => {
  switch (nature) {
    case 'substance':
      return 'a matter of substance'
    case 'procedure':
      return 'a matter of procedure'
    case 'important-question':
      return 'an important question'
    case 'other-question':
      return 'not an important question'
  }
}

/** How a thing stands that an act was asked for: "asked for a vote", for the sentence that refuses it. */
export const refusedInWords = (people: People, by: string, says: string, rule: string | null): string =>
  `${Who(people, by)} said: “${says}” The President ruled it out of order${rule === null ? '' : ` under ${ruleInWords(rule)}`}.`

export const RECORD = {
  deviation: 'This was not in order; nobody objected.',
  passedOver: 'The President allowed it, but it could not be done at that stage.',
  upheld: 'The President ruled that the point was well taken.',
  notUpheld: 'The President ruled that the point was not well taken.',
  title: (body: string) => `Report of the meeting: ${body}`,
  scenario: (body: string, seed: number) => `A meeting presided over: ${body}, number ${seed}`,
  source: 'Your meeting',
  invented:
    'A meeting for training. The delegations, their names and their votes are invented; the rules are those of the body.',
  voted: (body: string, question: string) => `${capital(body)} voted on the question: ${question}`,
  fates: {
    open: 'no decision',
    adopted: 'adopted',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    'no action': 'no action',
    'not accepted': 'not accepted',
  },
  status: { pending: 'not decided', accorded: 'observer status accorded', refused: 'observer status refused' },
  notReached: 'was not reached',
  notPut: 'Not put',
  times: (what: string, times: number) => `${what} (${times} votes)`,
} as const
