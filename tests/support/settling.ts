/** A draft before the room, and what votes on it leave behind. */
import type { Context, Proposal, Put, QuestionState } from '#machines/context'
import { settled } from '#machines/updates'
import { considering } from './business.ts'
import { vote } from './rolls.ts'

export const base = considering().context
const { draft: submitted } = base.questions
if (submitted === undefined || submitted.proposal === null) throw new Error('no draft')
export const draft: QuestionState = submitted
export const { proposal } = submitted
/** The draft, and the question that it is, with these changes. */
export const question = (change: Partial<Proposal> = {}, of: Partial<QuestionState> = {}): QuestionState => ({
  ...draft,
  ...of,
  proposal: { ...proposal, ...change },
})
/** What changes once a vote on this is decided, in the room with these changes. */
export const decided = (put: Put, carried: boolean, change: Partial<Context> = {}): Partial<Context> =>
  settled({ ...base, ...change, votes: { vote: vote({ put }) } }, 'vote', carried)
