/** Actions that several acts share: what they change of the question they name, and the votes they put. */
import type { SpokenOn } from '#rules/ruleSet'
import type { Proposal, Put, QuestionState } from './context.ts'

export interface OnQuestion {
  event: { on: string }
}

/** Changes the question that the act names. */
export const changing = (change: Partial<QuestionState>) =>
  ({ type: 'changeQuestion', params: ({ event }: OnQuestion) => ({ on: event.on, change }) }) as const

/** Changes the proposal that the act names. */
export const changingProposal = (change: Partial<Proposal>) =>
  ({ type: 'changeProposal', params: ({ event }: OnQuestion) => ({ on: event.on, change }) }) as const

/** Counts a speech on what is moved about the question that the act names. */
export const speakingOn = (about: SpokenOn) =>
  ({
    type: 'recordSpeaker',
    params: ({ event }: { event: { on: string; side: 'in favour' | 'against' } }) => ({
      on: event.on,
      about,
      side: event.side === 'against' ? ('against' as const) : ('inFavour' as const),
    }),
  }) as const

/** Puts a vote on the question that the act names. */
export const putting = (put: () => Put) =>
  ({
    type: 'putQuestion',
    params: ({ event }: { event: { on: string; question: string } }) => ({
      on: event.on,
      matter: event.question,
      put: put(),
    }),
  }) as const
