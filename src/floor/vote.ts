/** The vote that the step on screen belongs to: what was put, what was cast, what it comes to. Derived, never stored. */
import { matterOf, questionOf, type Context, type Put } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { explain } from '#machines/explain'
import { decide, type Decision, type MajorityFinding, type Question } from '#rules/decide'
import type { Verdict } from '#rules/judge'
import type { Tally } from '#rules/tally'
import type { PlayedStep, View } from '#src/session/react.tsx'

export interface VoteOnBoard {
  readonly id: string
  readonly put: Put
  /** The step that put the question, in order or not. */
  readonly called: PlayedStep
  /** Once the step on screen has reached them. */
  readonly ballots: PlayedStep | null
  readonly announced: boolean
  readonly tally: Tally | null
  readonly present: number
  /** As put to the rules; null before ballots, or where they cannot be counted. */
  readonly question: Question | null
  readonly decision: Decision | null
  /** What it would take if everybody present voted: before the count, when nobody knows who will. */
  readonly ifAllVote: MajorityFinding | null
}

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

/** Whether this act puts a question to the vote. */
export const isPut = (event: ConferenceEvent): boolean => putOf(event) !== null

/** Acts that can follow a question's being put without leaving its vote. */
const staysInVote = (event: ConferenceEvent, vote: string): boolean => {
  switch (event.type) {
    case 'ballots.cast':
    case 'result.announce':
      return event.on === vote
    case 'vote.explain':
      return event.on === undefined || event.on === vote
    case 'point.raise':
    case 'point.rule':
      return true
    default:
      return false
  }
}

const voteIdOf = (event: ConferenceEvent): string | null => ('on' in event ? (event.on ?? null) : null)

/** Who comes and goes meanwhile is no part of a vote, and ends none. */
const isMovement = ({ type }: ConferenceEvent): boolean => type === 'delegations.arrive' || type === 'delegations.leave'

/** Place of the question put last, where everything since belongs to its vote. */
const placeOfPut = (happening: readonly PlayedStep[], cursor: number): number | null => {
  const current = happening[cursor]
  if (current === undefined || isMovement(current.event)) return null
  const place = happening.findLastIndex(({ event }, index) => index <= cursor && isPut(event))
  const put = happening[place]
  const vote = put === undefined ? null : voteIdOf(put.event)
  if (vote === null) return null
  const since = happening.slice(place + 1, cursor + 1).map(({ event }) => event)
  return since.every((event) => isMovement(event) || staysInVote(event, vote)) ? place : null
}

const tallyOf = (step: PlayedStep | null): Tally | null => {
  if (step === null || step.event.type !== 'ballots.cast') return null
  if (step.step.decision !== null) return step.step.decision.tally
  const { ballots } = step.event
  return ballots.by === 'count' ? ballots : null
}

const ifAllVote = (context: Context, put: Put, present: number): MajorityFinding | null => {
  const matter = matterOf(context, put)
  if (matter === null) return null
  const answer = decide(context.ruleSet, { matter, tally: { inFavour: present, against: 0, abstaining: 0 }, present })
  return answer.ok ? answer.value.majority : null
}

/** The vote on screen; null where the step on screen is no part of one. */
export const voteAt = ({ happening, cursor }: Pick<View, 'happening' | 'cursor'>): VoteOnBoard | null => {
  const place = placeOfPut(happening, cursor)
  const called = place === null ? undefined : happening[place]
  const put = called === undefined ? null : putOf(called.event)
  const id = called === undefined ? null : voteIdOf(called.event)
  if (place === null || called === undefined || put === null || id === null) return null
  const since = happening.slice(place + 1, cursor + 1)
  const ballots = since.findLast(({ event }) => event.type === 'ballots.cast') ?? null
  const context = (ballots ?? called).step.before.context
  const cast = ballots?.event.type === 'ballots.cast' ? ballots.event.ballots : null
  return {
    id,
    put,
    called,
    ballots,
    announced: since.some(({ event, step }) => event.type === 'result.announce' && step.accepted),
    tally: tallyOf(ballots),
    present: context.present,
    question: questionOf(context, { put, ballots: cast, present: context.present }),
    decision: ballots?.step.decision ?? null,
    ifAllVote: ifAllVote(context, put, context.present),
  }
}

/** Why the act was refused; empty where it was not. */
export const failuresOf = ({ step, event }: PlayedStep): readonly Verdict[] =>
  step.accepted ? [] : explain(step.before, event).filter(({ holds }) => !holds)

/** Whether the question was never put, and for more than a want of quorum: then its ballots are beside the point. */
export const isMoot = ({ called }: VoteOnBoard): boolean =>
  failuresOf(called).some(({ bar }) => bar !== 'too-few-present')

/** The number of the meeting that a step falls in; null before the first. */
export const meetingAt = (happening: readonly PlayedStep[], cursor: number): number | null => {
  const opening = happening.findLast(
    ({ event, step }, index) => index <= cursor && event.type === 'meeting.open' && step.accepted,
  )
  return opening?.event.type === 'meeting.open' ? opening.event.number : null
}
