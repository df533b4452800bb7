/** Which question an act belongs to, and what is known of it. */
import { countBallots, type Voter } from '#rules/ballots'
import type { Question } from '#rules/decide'
import type { Matter } from '#rules/matters'
import type { MotionKind, MotionRule } from '#rules/ruleSet'
import { VOTING_ROLES } from '#rules/voters'
import type { Context, Proposal, Put, QuestionState, Region, Vote } from './context.ts'
import type { ConferenceEvent } from './events.ts'

/** The id of the question that an act names; null where it names none. */
export const questionNamed = (context: Context, event: ConferenceEvent): string | null => {
  switch (event.type) {
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
    case 'amendment.put':
    case 'division.put':
    case 'part.put':
    case 'competence.put':
    case 'proposal.put':
    case 'reconsideration.put':
      return event.question
    case 'ballots.cast':
    case 'lot.draw':
    case 'roll.answer':
    case 'ballots.correct':
    case 'result.announce':
      return context.votes[event.on]?.matter ?? null
    case 'appeal.raise':
    case 'motion.move':
    case 'motion.speak':
    case 'motion.withdraw':
    case 'motion.put':
    case 'vote.explain':
      return null
    default:
      return 'on' in event ? event.on : null
  }
}

/** For a completion, which names nothing itself: the question in hand in its region. */
export const questionEnded = (context: Context, event: ConferenceEvent, region: Region | undefined): string | null =>
  region !== undefined && event.type.startsWith('xstate.') ? context.inHand[region] : null

export const questionById = ({ questions }: Context, id: string | null): QuestionState | null =>
  id === null ? null : (questions[id] ?? null)

/** The question that a guard looks at: the one in hand in its region, else the one the act names. */
export const questionAt = (
  context: Context,
  event: ConferenceEvent,
  region: Region | undefined,
): QuestionState | null =>
  questionById(context, region === undefined ? questionNamed(context, event) : context.inHand[region])

/** True where the act names no question, or the one in hand in the region (in either, where no region is given). */
export const isQuestionAddressed = (context: Context, event: ConferenceEvent, region: Region | undefined): boolean => {
  const named = questionNamed(context, event)
  if (named === null) return true
  const { observers, business } = context.inHand
  switch (event.type) {
    case 'list.circulate':
    case 'application.receive':
      return (observers === null && !(named in context.questions)) || observers === named
    case 'question.take':
    case 'proposal.table':
    case 'proposal.waive':
    case 'election.open':
    case 'reconsideration.speak':
    case 'reconsideration.put':
      return named !== observers
    case 'proposal.withdraw':
      // With nothing in hand, it is the proposal that the act names; else it is the one in hand.
      return region === undefined ? named !== observers : context.inHand[region] === named
    default:
      return region === undefined ? named === observers || named === business : context.inHand[region] === named
  }
}

/** True where the law itself says what the matter is: neither of the two that parties may dispute. */
export const isNatureFixed = ({ ruleSet }: Context, { kind }: QuestionState): boolean => {
  const { classification, natures } = ruleSet
  return (
    classification !== null && natures[kind] !== classification.whenCarried && natures[kind] !== classification.whenNot
  )
}

/** What the matter is taken to be: as settled, as the only claim made, else as its kind is taken to be. */
export const natureIn = (context: Context, question: QuestionState | null): Matter | null => {
  if (question === null) return null
  if (question.nature !== null) return question.nature
  const [claim, ...others] = question.claims
  if (claim !== undefined && others.length === 0) return claim
  return context.ruleSet.natures[question.kind]
}

/** How this body takes such a motion; undefined where it has no rule for it. */
export const motionRule = (context: Context, kind: MotionKind): MotionRule | undefined =>
  context.ruleSet.motions.find((rule) => rule.kind === kind)

const matterOfSlot = (context: Context, slot: 'majority.ofManner'): Matter | null => {
  const requires = context.ruleSet.slots[slot]?.requires
  return requires?.family === 'majority' && requires.matter !== 'of question' ? requires.matter : null
}

/** The matter, in the terms of the rule set, that a vote decides; null where the body has no such question. */
export const matterOf = (context: Context, { put, matter }: Pick<Vote, 'put' | 'matter'>): Matter | null => {
  switch (put.question) {
    case 'nature':
      return context.ruleSet.classification?.matter ?? null
    case 'manner':
    case 'division':
    case 'competence':
      return matterOfSlot(context, 'majority.ofManner')
    case 'status':
    case 'proposal':
    case 'amendment':
    case 'part':
      return natureIn(context, questionById(context, matter))
    case 'appeal':
      return 'appeal'
    case 'reconsideration':
      return 'reconsideration'
    case 'motion': {
      const motion = context.motions.find(({ id }) => id === put.motion)
      return motion === undefined ? null : (motionRule(context, motion.kind)?.matter ?? null)
    }
  }
}

export const mayVote = ({ participants }: Context, id: string): boolean => {
  const participant = participants[id]
  return participant !== undefined && VOTING_ROLES.has(participant.role)
}

/** Everybody who may vote here, by id. */
export const votersOf = (context: Context): ReadonlyMap<string, Voter> =>
  new Map(
    Object.entries(context.participants).flatMap(([id, { role, memberParties }]): [string, Voter][] =>
      VOTING_ROLES.has(role) ? [[id, { id, memberParties: role === 'party' ? null : (memberParties ?? []) }]] : [],
    ),
  )

/** The question that a vote puts to the rules with these ballots; null before any is cast. */
export const questionOf = (context: Context, vote: Omit<Vote, 'roll'>): Question | null => {
  const matter = matterOf(context, vote)
  if (vote.ballots === null || matter === null) return null
  const counted = countBallots(vote.ballots, votersOf(context))
  if (!counted.ok) return null
  return {
    matter,
    tally: counted.value,
    present: vote.present,
    participating: context.participating,
    members: questionById(context, vote.matter)?.proposal?.decidedBy ?? context.ruleSet.members.count,
  }
}

/** The amendment that goes first of those pending: the furthest from the original in substance; of equals, the first moved. */
export const nextAmendment = ({ amendments, amendmentsInOrder }: Proposal): string | null => {
  const pending = amendmentsInOrder.flatMap((id) => {
    const amendment = amendments[id]
    return amendment?.status === 'pending' ? [{ id, distance: amendment.distance }] : []
  })
  const [furthest] = pending.toSorted((one, other) => other.distance - one.distance)
  return furthest?.id ?? null
}

/** The first part that is still to be put. */
export const nextPart = ({ parts, partsInOrder }: Proposal): string | null =>
  partsInOrder.find((id) => parts[id]?.status === 'pending') ?? null

/** The question that an act puts to the vote; null for an act that puts none. */
export const putOf = (event: ConferenceEvent): Put | null => {
  switch (event.type) {
    case 'nature.put':
      return { question: 'nature', of: event.question }
    case 'manner.put':
      return { question: 'manner' }
    case 'status.put':
      return { question: 'status', organizations: event.organizations }
    case 'appeal.raise':
      return { question: 'appeal' }
    case 'motion.put':
      return { question: 'motion', motion: event.motion }
    case 'proposal.put':
      return { question: 'proposal' }
    case 'amendment.put':
      return { question: 'amendment', amendment: event.amendment }
    case 'division.put':
      return { question: 'division' }
    case 'part.put':
      return { question: 'part', part: event.part }
    case 'competence.put':
      return { question: 'competence' }
    case 'reconsideration.put':
      return { question: 'reconsideration' }
    default:
      return null
  }
}
