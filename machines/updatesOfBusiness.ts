/** What is done with questions and proposals, and what votes come to, as pure functions of the context. */
import { withBallots, type Ballots } from '#rules/ballots'
import type { QuestionKind, Speakers, SpokenOn } from '#rules/ruleSet'
import type { Amendment, Context, Proposal, QuestionState } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { decidedBy } from './privacy.ts'
import { presentIn } from './rollCall.ts'
import {
  changeProposal,
  changeQuestion,
  NEW_PROPOSAL,
  newQuestion,
  openOn,
  settled,
  UNDIVIDED,
  without,
  withoutEarlier,
} from './updates.ts'

type Change = Partial<Context>

/** Taken up for the first time or again: its debate is open, unless it was adjourned. */
export const takenUp = (context: Context, { on, kind }: { on: string; kind: QuestionKind }): Change => ({
  inHand: { ...context.inHand, business: on },
  questions: { ...context.questions, [on]: context.questions[on] ?? newQuestion(kind) },
  debate: context.adjourned.includes(on) ? 'adjourned' : 'open',
  listClosed: false,
  closingContestable: false,
  limit: null,
  speeches: {},
})

/** Nothing of other business is in hand any more; the applications have the debate that was theirs. */
export const setAside = (context: Context): Change => ({
  inHand: { ...context.inHand, business: null },
  limit: null,
  speeches: {},
  debate: context.adjourned.includes(context.inHand.observers ?? '') ? 'adjourned' : 'open',
})

/** A proposal as it is submitted: after those that are open on the same item. */
export type Tabled = { readonly on: string; readonly kind: QuestionKind; readonly costs: boolean } & Pick<
  Proposal,
  'sponsors' | 'inTime' | 'decidedBy' | 'item'
>
export const tabled = (context: Context, { on, kind, costs, ...rest }: Tabled): Change => ({
  questions: {
    ...withoutEarlier(context, on),
    [on]: newQuestion(kind, {
      ...NEW_PROPOSAL,
      ...rest,
      costs: costs ? 'not stated' : 'none',
      earlier: openOn(context, rest.item, on),
    }),
  },
})

export type Moved = { readonly on: string; readonly id: string } & Omit<Amendment, 'status' | 'tie'>
export const amendmentMoved = (context: Context, { on, id, ...amendment }: Moved): Change => {
  const { amendments, amendmentsInOrder } = context.questions[on]?.proposal ?? NEW_PROPOSAL
  return changeProposal(context, on, {
    amendments: { ...amendments, [id]: { ...amendment, status: 'pending', tie: 'none' } },
    amendmentsInOrder: [...amendmentsInOrder, id],
  })
}

export const amendmentWithdrawn = (context: Context, { on, id }: { on: string; id: string }): Change => {
  const { amendments, amendmentsInOrder } = context.questions[on]?.proposal ?? NEW_PROPOSAL
  const { [id]: _, ...others } = amendments
  return changeProposal(context, on, {
    amendments: others,
    amendmentsInOrder: amendmentsInOrder.filter((other) => other !== id),
  })
}

export interface Parts {
  readonly on: string
  readonly parts: readonly { readonly id: string; readonly operative: boolean }[]
}
export const divisionMoved = (context: Context, { on, parts }: Parts): Change =>
  changeProposal(context, on, {
    division: 'moved',
    parts: Object.fromEntries(parts.map(({ id, operative }) => [id, { operative, status: 'pending', tie: 'none' }])),
    partsInOrder: parts.map(({ id }) => id),
  })

/** Opposed, a division is voted on; where the mover alone may oppose it, it is at an end. */
export const divisionOpposed = (context: Context, { on }: { on: string }): Change =>
  changeProposal(context, on, context.ruleSet.moverEndsDivision ? UNDIVIDED : { division: 'opposed' })

/** One more has spoken on a division, or on taking something up again. */
export const speakerHeard = (
  context: Context,
  { on, about, side }: { on: string; about: SpokenOn; side: keyof Speakers },
): Change => {
  const spoken = context.questions[on]?.spoken
  if (spoken === undefined) return {}
  return changeQuestion(context, on, {
    spoken: { ...spoken, [about]: { ...spoken[about], [side]: spoken[about][side] + 1 } },
  })
}

/** What kind of matter somebody says that it is: said twice, it is one claim. */
export const claimed = (
  context: Context,
  { on, nature }: { on: string; nature: QuestionState['claims'][number] },
): Change => {
  const claims = context.questions[on]?.claims ?? []
  return claims.includes(nature) ? {} : changeQuestion(context, on, { claims: [...claims, nature] })
}

/** The adoption of the Bureau's report decides the credentials. */
export const adoptionNoted = (context: Context): Change => {
  const question = context.questions[context.inHand.business ?? '']
  return question?.kind === 'credentials report' && question.status === 'adopted'
    ? { credentialsReport: 'adopted' }
    : {}
}

/** Ballots of a vote in hand, beside those that it has; who is present is counted anew. */
export const ballotsRecorded = (context: Context, { on, ballots }: { on: string; ballots: Ballots }): Change => {
  const vote = context.votes[on]
  if (vote === undefined) return {}
  const counted = { ...vote, ballots: withBallots(vote.ballots, ballots), present: presentIn(context, vote) }
  return { votes: { ...context.votes, [on]: counted } }
}

/** The vote is at an end, and has changed what it was taken on. */
export const resultRecorded = (context: Context, event: ConferenceEvent, on: string, carried: boolean): Change => ({
  ...decidedBy(context, event),
  ...settled(context, on, carried),
  lastVoted: context.votes[on]?.matter ?? context.lastVoted,
  votes: without(context.votes, on),
})
