/** What was done, as the report of a session sets it down: in the past tense, with a full stop. */
import type { ConferenceEvent, EventOf } from '#machines/events'
import type { RuleSet } from '#rules/ruleSet'
import { phrase, say, words } from '#src/language/say.ts'
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
  const titled = (id: string): string => {
    const title = told.titles[id]
    return title === undefined ? phrase('the matter') : say`“${phrase(title)}”`
  }
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
      return say`Before the session, ${list(event.sponsors.map((id) => who(people, id)))} submitted ${titled(event.on)}.`
    case 'delegations.arrive':
      return say`${counted(event.count, 'delegation', 'delegations')} came in.`
    case 'meeting.open':
      return say`The President opened the ${ordinal(event.number)} meeting.`
    case 'meeting.resume':
      return phrase('The President resumed the meeting.')
    case 'meeting.adjourn':
      return phrase('The President adjourned the meeting.')
    case 'session.close':
      return phrase('The President declared the session closed.')
    case 'question.take':
      return say`${capital(bodyIn(ruleSet))} considered ${titled(event.on)}.`
    case 'question.leave':
      return say`Consideration of ${titled(event.on)} was set aside; no decision was taken.`
    case 'question.notAccepted':
      return say`The President noted that ${titled(event.on)} was not accepted, and that nobody asked for a vote.`
    case 'statement.make':
      return say`A statement was made by ${list(event.speakers.map((id) => who(people, id)))}.`
    case 'vote.explain':
      return say`A statement on the vote was made by ${list(event.speakers.map((id) => who(people, id)))}.`
    case 'reply.accord':
      return say`${Who(people, event.speakers[0] ?? event.by)} spoke in exercise of the right of reply.`
    case 'list.close':
      return phrase('The President closed the list of speakers.')
    case 'list.oppose':
      return say`${By} objected to the closing of the list, which stayed open.`
    case 'debate.close':
      return phrase('The President declared the debate closed.')
    case 'list.circulate':
      return say`The secretariat had circulated a list of ${event.organizations.length} organizations that applied for observer status.`
    case 'objection.raise':
      return say`${By} had objected to ${organizationsInWords(people, event.organizations)}.`
    case 'objection.withdraw':
      return say`${By} withdrew its objection.`
    case 'matter.refer':
      return say`The President referred the matter to ${bodyIn(ruleSet)}.`
    case 'status.accord':
      return phrase('Observer status was accorded without a vote.')
    case 'consensus.seek':
      return phrase('The President asked whether there was consensus.')
    case 'consensus.declare':
      return say`${capital(bodyIn(ruleSet))} adopted ${titled(event.on)} without a vote.`
    case 'consensus.oppose':
      return say`${By} stated that it could not join consensus.`
    case 'vote.request':
      return say`${By} asked for a vote.`
    case 'rollCall.ask':
      return say`${By} asked for a roll-call.`
    case 'nature.assert':
      return heldInWords(By, event.nature)
    case 'point.raise':
      return say`${By} raised a point of order.`
    case 'ruling.stand':
      return phrase('The ruling stood.')
    case 'appeal.raise':
      return say`${By} appealed against the ruling.`
    case 'motion.move':
      return say`${By} moved to ${phrase(event.motion)}.`
    case 'motion.speak':
      return say`${By} spoke ${forOrAgainst(event.side)} the motion.`
    case 'motion.withdraw':
      return say`${By} withdrew its motion.`
    case 'amendment.move':
      return say`${By} moved ${idInWords(event.amendment)}.`
    case 'division.move':
      return say`${By} asked for separate votes on parts of the draft.`
    case 'division.oppose':
      return say`${By} opposed the division.`
    case 'division.agree':
      return phrase('As nobody opposed the division, the parts were put separately.')
    case 'competence.question':
      return say`${By} questioned the competence of ${bodyIn(ruleSet)} to adopt the draft.`
    case 'cost.state':
      return say`The secretariat stated the financial implications: ${phrase(event.amount)}.`
    case 'proposal.revise':
      return say`${By} revised the draft orally.`
    case 'proposal.withdraw':
      return say`${By} withdrew ${titled(event.on)}.`
    case 'proposal.conclude':
      return say`The President concluded that ${phrase(event.conclusion)}.`
    default:
      return `${titleOf(event, people, told)}.`
  }
}

const heldInWords = (by: string, nature: EventOf<'nature.assert'>['nature']): string => {
  switch (nature) {
    case 'substance':
      return say`${by} held that it was a matter of substance.`
    case 'procedure':
      return say`${by} held that it was a matter of procedure.`
    case 'important-question':
      return say`${by} held that it was an important question.`
    case 'other-question':
      return say`${by} held that it was not an important question.`
  }
}

/** How a thing stands that an act was asked for: "asked for a vote", for the sentence that refuses it. */
export const refusedInWords = (people: People, by: string, says: string, rule: string | null): string =>
  rule === null
    ? say`${Who(people, by)} said: “${says}” The President ruled it out of order.`
    : say`${Who(people, by)} said: “${says}” The President ruled it out of order under ${ruleInWords(rule)}.`

/** Where the acts of a meeting come from: data of its scenario, said where it is drawn. */
export const SOURCE = {
  symbol: 'Your meeting',
  title:
    'A meeting for training. The delegations, their names and their votes are invented; the rules are those of the body.',
} as const

export const RECORD = words({
  deviation: 'This was not in order; nobody objected.',
  passedOver: 'The President allowed it, but it could not be done at that stage.',
  upheld: 'The President ruled that the point was well taken.',
  notUpheld: 'The President ruled that the point was not well taken.',
  title: (body: string) => say`Report of the meeting: ${phrase(body)}`,
  scenario: (body: string, seed: number) => say`A meeting presided over: ${phrase(body)}, number ${seed}`,
  invented: SOURCE.title,
  voted: (body: string, question: string) => say`${capital(body)} voted on the question: ${question}`,
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
  times: (what: string, times: number) => say`${what} (${times} votes)`,
})
