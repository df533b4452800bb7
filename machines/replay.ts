/** State is the fold of events. No actor runs: nothing to stop, nothing to wait for. */
import { createActor, getStateNodes } from 'xstate'
import { withBallots } from '#rules/ballots'
import { decide, type Decision } from '#rules/decide'
import type { Slot } from '#rules/slots'
import { after } from './after.ts'
import { conference } from './conference.ts'
import type { Context, Vote } from './context.ts'
import type { Input } from './input.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import { salient, type ConferenceSnapshot } from './explain.ts'
import { isInOrder } from './opening.ts'
import { motionRule, putOf, questionNamed, questionOf } from './questions.ts'
import { presentIn } from './rollCall.ts'
import { isVotedAgain } from './ties.ts'
import { metaOf, rulesOf } from './ways.ts'

/** One act and what it did. */
export interface Step {
  readonly event: ConferenceEvent
  readonly accepted: boolean
  /** Accepted though some rule bars it: the act says that it was a deviation, and it was one. */
  readonly deviates: boolean
  /** Before and after; the same object where the act was refused. */
  readonly before: ConferenceSnapshot
  readonly snapshot: ConferenceSnapshot
  /** The slots that the act stood on, most particular first; of a refused act, none. */
  readonly slots: readonly Slot[]
  /** The machine's transition objects, for the chart. */
  readonly taken: readonly object[]
  /** For ballots and announcements: what the vote comes to. */
  readonly decision: Decision | null
  /** The votes are equal, and this vote is taken a second time at a later meeting. */
  readonly votedAgain: boolean
}

/** What a vote comes to. */
type Result = Pick<Step, 'decision' | 'votedAgain'>

const NO_RESULT: Result = { decision: null, votedAgain: false }

/** The situation before anything is done, as an actor that is never started has it. */
export const start = (input: Input): ConferenceSnapshot => createActor(conference, { input }).getSnapshot()

/** A vote as it was last put: what it is on, and what it asks. */
export type LastPut = Pick<Vote, 'matter' | 'put'>

/** @param context as it is before the result: that settles whether there was an equal vote already */
const decided = (context: Context, vote: Omit<Vote, 'roll'>): Result => {
  const question = questionOf(context, vote)
  const answer = question === null ? null : decide(context.ruleSet, question)
  return answer?.ok === true ? { decision: answer.value, votedAgain: isVotedAgain(context, vote) } : NO_RESULT
}

/** A vote with the ballots that this act gives, beside those that it has; and who was in the room for it. */
export const votedWith = (
  context: Context,
  { on, ballots }: EventOf<'ballots.cast' | 'ballots.correct'>,
): Pick<Vote, 'ballots' | 'present'> => {
  const vote = context.votes[on]
  return {
    ballots: withBallots(vote?.ballots ?? null, ballots),
    present: vote === undefined ? context.present : presentIn(context, vote),
  }
}

/** What the vote comes to. Ballots that could not be cast for want of a quorum are still answered: "no quorum". */
const resultAt = (
  event: ConferenceEvent,
  before: ConferenceSnapshot,
  accepted: boolean,
  lastPut: ReadonlyMap<string, LastPut>,
): Result => {
  const { context } = before
  switch (event.type) {
    case 'result.announce': {
      const vote = accepted ? context.votes[event.on] : undefined
      return vote === undefined ? NO_RESULT : decided(context, vote)
    }
    case 'ballots.cast':
    case 'ballots.correct': {
      const vote = accepted ? context.votes[event.on] : undefined
      const cast = votedWith(context, event)
      if (vote !== undefined) return decided(context, { ...vote, ...cast })
      const put = lastPut.get(event.on)
      const answer = put === undefined ? NO_RESULT : decided(context, { ...put, ...cast })
      return answer.decision?.outcome === 'no-quorum' ? answer : NO_RESULT
    }
    default:
      return NO_RESULT
  }
}

/** One act from here. A refused act leaves everything as it was. */
export const step = (
  before: ConferenceSnapshot,
  event: ConferenceEvent,
  lastPut: ReadonlyMap<string, LastPut> = new Map(),
): Step => {
  // A law with which nothing can begin: what is wrong with it is said, and not what follows from that.
  if (before.status === 'error') throw before.error
  const transitions = conference.getTransitionData(before, event)
  const accepted = transitions.length > 0
  const snapshot = accepted ? after(before, event) : before
  return {
    event,
    accepted,
    deviates: event.deviation === true && transitions.some((taken) => !isInOrder(before.context, event, metaOf(taken))),
    before,
    snapshot,
    slots: salient(transitions.flatMap(rulesOf)),
    taken: transitions,
    ...resultAt(event, before, accepted, lastPut),
  }
}

/** The fold of `step` over the events, in order; refused acts are kept in their place. */
export const replay = (input: Input, events: readonly ConferenceEvent[]): readonly Step[] => {
  const lastPut = new Map<string, LastPut>()
  const steps: Step[] = []
  let snapshot = start(input)
  for (const event of events) {
    const put = putOf(event)
    if (put !== null && 'on' in event && event.on !== undefined)
      lastPut.set(event.on, { put, matter: questionNamed(snapshot.context, event) })
    const taken = step(snapshot, event, lastPut)
    steps.push(taken)
    snapshot = taken.snapshot
  }
  return steps
}

/** Ids of the innermost states the conference is in, in the order of the chart. */
export const statesOf = (snapshot: ConferenceSnapshot): readonly string[] =>
  [...new Set(getStateNodes(conference.root, snapshot.value))]
    .filter((node) => node.type === 'atomic' || node.type === 'final')
    .map((node) => node.id)

/** The rule of the very thing that is moved or taken up, beside those that its slot stands on; null where none is known. */
export const particularRule = (context: Context, event: ConferenceEvent): string | null => {
  switch (event.type) {
    case 'motion.move':
      return motionRule(context, event.motion)?.rule ?? null
    case 'motion.speak': {
      const motion = context.motions.find(({ id }) => id === event.on)
      return motion === undefined ? null : (motionRule(context, motion.kind)?.rule ?? null)
    }
    case 'proposal.put':
      return (context.questions[event.question]?.proposal?.decidedBy ?? null) === null
        ? null
        : context.ruleSet.protocolRule
    case 'question.take':
      return context.ruleSet.questionRules[event.kind] ?? null
    default:
      return null
  }
}

/** The rule numbers that an act stood on, most particular first; of a vote, also who counts and the quorum. */
export const ruleNumbersOf = ({ event, slots, snapshot, decision }: Step): readonly string[] => {
  const { ruleSet } = snapshot.context
  const particular = particularRule(snapshot.context, event)
  const ofDecision =
    decision === null
      ? []
      : [
          decision.outcome === 'tied' ? ruleSet.tieRule : null,
          decision.majority.rule,
          decision.presentAndVoting,
          decision.quorum?.rule ?? null,
        ]
  const ofSlots = slots
    .filter((slot) => !slot.startsWith('majority.') && slot !== 'quorum.decide')
    .map((slot) => ruleSet.slots[slot]?.rule ?? null)
  return [...new Set([particular, ...ofDecision, ...ofSlots])].filter((rule) => rule !== null)
}
