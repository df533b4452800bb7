/** Equal votes that are taken a second time at a later meeting: on a proposal, on an amendment, on a part. */
import { decide, type Decision } from '#rules/decide'
import type { Context, Proposal, Put, QuestionState, Tie, Vote } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { questionOf } from './questions.ts'

/** Whether what is put has had an equal vote; null for what is voted on once only. */
const tieOf = (question: QuestionState | null, put: Put): Tie | null => {
  switch (put.question) {
    case 'proposal':
      return question?.tie ?? null
    case 'amendment':
      return question?.proposal?.amendments[put.amendment]?.tie ?? null
    case 'part':
      return question?.proposal?.parts[put.part]?.tie ?? null
    default:
      return null
  }
}

/** What the act puts to the vote was equal at this very meeting. */
export const wasEqualHere = (question: QuestionState | null, event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'proposal.put':
      return tieOf(question, { question: 'proposal' }) === 'this meeting'
    case 'amendment.put':
      return tieOf(question, { question: 'amendment', amendment: event.amendment }) === 'this meeting'
    case 'part.put':
      return tieOf(question, { question: 'part', part: event.part }) === 'this meeting'
    default:
      return false
  }
}

/** Whether a first vote on this that came out so is taken again: equal, on what may be voted on twice, under a rule that has it so. */
export const isTakenTwice = ({ question }: Put, { outcome, onTie }: Decision): boolean =>
  (question === 'proposal' || question === 'amendment' || question === 'part') &&
  outcome === 'tied' &&
  onTie === 'second vote, then rejected'

/** The votes are equal for the first time, and the matter's rule has an equal vote taken twice. */
export const isVotedAgain = (context: Context, vote: Omit<Vote, 'roll'>): boolean => {
  const question = questionOf(context, vote)
  if (question === null || tieOf(context.questions[vote.matter ?? ''] ?? null, vote.put) !== 'none') return false
  const decided = decide(context.ruleSet, question)
  return decided.ok && isTakenTwice(vote.put, decided.value)
}

type Tied = { readonly tie: Tie }
type Named<Each> = Readonly<Record<string, Each>>

const named = <Each>(all: Named<Each>, change: (each: Each, id: string) => Each): Named<Each> =>
  Object.fromEntries(Object.entries(all).map(([id, each]) => [id, change(each, id)]))

/** The same among those of a proposal, with one of them to be voted on again. */
export const tied = <Each extends Tied>(all: Named<Each>, id: string): Named<Each> =>
  named(all, (each, other) => (other === id ? { ...each, tie: 'this meeting' } : each))

const later = <Each extends Tied>(each: Each): Each =>
  each.tie === 'this meeting' ? { ...each, tie: 'earlier meeting' } : each

const proposalLater = (proposal: Proposal): Proposal => ({
  ...proposal,
  amendments: named(proposal.amendments, later),
  parts: named(proposal.parts, later),
})

/** Questions at the opening of a meeting: what was equal before may now be voted on again. */
export const atNewMeeting = ({ questions }: Context): Context['questions'] =>
  named(questions, (question) => ({
    ...later(question),
    proposal: question.proposal === null ? null : proposalLater(question.proposal),
  }))
