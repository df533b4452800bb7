/** State is the fold of events. No actor runs: nothing to stop, nothing to wait for. */
import { getStateNodes, initialTransition, transition } from 'xstate'
import { decide, type Decision } from '#rules/decide'
import type { Slot } from '#rules/slots'
import { conference } from './conference.ts'
import { questionOf, type Context, type Input, type Put } from './context.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import { rulesOf, salient, type ConferenceSnapshot } from './explain.ts'

/** One act and what it did. */
export interface Step {
  readonly event: ConferenceEvent
  readonly accepted: boolean
  /** Before and after; the same object where the act was refused. */
  readonly before: ConferenceSnapshot
  readonly snapshot: ConferenceSnapshot
  /** The slots that the act stood on, most particular first; of a refused act, none. */
  readonly slots: readonly Slot[]
  /** The machine's transition objects, for the chart. */
  readonly taken: readonly object[]
  /** For ballots and announcements: what the vote comes to. */
  readonly decision: Decision | null
}

export const start = (input: Input): ConferenceSnapshot => initialTransition(conference, input)[0]

const putOf = (event: ConferenceEvent): Put | null => {
  switch (event.type) {
    case 'nature.put':
      return { question: 'nature' }
    case 'manner.put':
      return { question: 'manner' }
    case 'status.put':
      return { question: 'status', organizations: event.organizations }
    default:
      return null
  }
}

const decided = (
  context: Context,
  put: Put,
  ballots: EventOf<'ballots.cast'>['ballots'],
  present: number,
): Decision | null => {
  const question = questionOf(context, { put, ballots, present })
  if (question === null) return null
  const answer = decide(context.ruleSet, question)
  return answer.ok ? answer.value : null
}

/** What the vote comes to. Ballots that could not be cast for want of a quorum are still answered: "no quorum". */
const decisionAt = (
  event: ConferenceEvent,
  before: ConferenceSnapshot,
  accepted: boolean,
  lastPut: ReadonlyMap<string, Put>,
): Decision | null => {
  if (event.type !== 'ballots.cast' && event.type !== 'result.announce') return null
  const { context } = before
  const vote = context.votes[event.on]
  if (event.type === 'result.announce') {
    return accepted && vote !== undefined && vote.ballots !== null
      ? decided(context, vote.put, vote.ballots, vote.present)
      : null
  }
  if (accepted && vote !== undefined) return decided(context, vote.put, event.ballots, context.present)
  const put = lastPut.get(event.on)
  const answer = put === undefined ? null : decided(context, put, event.ballots, context.present)
  return answer?.outcome === 'no-quorum' ? answer : null
}

/** One act from here. A refused act leaves everything as it was. */
export const step = (
  before: ConferenceSnapshot,
  event: ConferenceEvent,
  lastPut: ReadonlyMap<string, Put> = new Map(),
): Step => {
  const transitions = conference.getTransitionData(before, event) ?? []
  const accepted = transitions.length > 0
  const snapshot = accepted ? transition(conference, before, event)[0] : before
  if (snapshot.status === 'error') throw snapshot.error
  return {
    event,
    accepted,
    before,
    snapshot,
    slots: salient(transitions.flatMap(rulesOf)),
    taken: transitions,
    decision: decisionAt(event, before, accepted, lastPut),
  }
}

/** The fold of `step` over the events, in order; refused acts are kept in their place. */
export const replay = (input: Input, events: readonly ConferenceEvent[]): readonly Step[] => {
  const lastPut = new Map<string, Put>()
  const steps: Step[] = []
  let snapshot = start(input)
  for (const event of events) {
    const put = putOf(event)
    if (put !== null && 'on' in event && event.on !== undefined) lastPut.set(event.on, put)
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

/** The rule numbers that an act stood on, most particular first; of a vote, also who counts and the quorum. */
export const ruleNumbersOf = ({ slots, snapshot, decision }: Step): readonly string[] => {
  const { ruleSet } = snapshot.context
  const ofDecision =
    decision === null ? [] : [decision.majority.rule, decision.presentAndVoting, decision.quorum?.rule ?? null]
  const ofSlots = slots
    .filter((slot) => !slot.startsWith('majority.') && slot !== 'quorum.decide')
    .map((slot) => ruleSet.slots[slot]?.rule ?? null)
  return [...new Set([...ofDecision, ...ofSlots])].filter((rule) => rule !== null)
}
