/** The vote that the step on screen belongs to: what was put, what was cast, what it comes to. Derived, never stored. */
import type { Context, Put, Vote } from '#machines/context'
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import { explain } from '#machines/explain'
import { matterOf, putOf, questionNamed, questionOf } from '#machines/questions'
import { votedWith } from '#machines/replay'
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
  /** An equal vote that is taken again at a later meeting. */
  readonly votedAgain: boolean
  /** What it would take if everybody present voted: before the count, when nobody knows who will. */
  readonly ifAllVote: MajorityFinding | null
}

/** Whether this act puts a question to the vote. */
export const isPut = (event: ConferenceEvent): boolean => putOf(event) !== null

/** Acts that can follow a question's being put without leaving its vote. */
const staysInVote = (event: ConferenceEvent, vote: string): boolean => {
  switch (event.type) {
    case 'ballots.cast':
    case 'lot.draw':
    case 'roll.answer':
    case 'ballots.correct':
    case 'result.announce':
      return event.on === vote
    case 'vote.explain':
      return event.on === undefined || event.on === vote
    case 'point.raise':
    case 'point.rule':
    case 'ruling.stand':
      return true
    default:
      return false
  }
}

const voteIdOf = (event: ConferenceEvent): string | null => ('on' in event ? (event.on ?? null) : null)

/** Who comes and goes meanwhile is no part of a vote, and ends none. */
const isMovement = ({ type }: ConferenceEvent): boolean => type === 'delegations.arrive' || type === 'delegations.leave'

/** Whether an appeal was decided before the last of these: then it interrupts no longer. */
const isOver = (put: ConferenceEvent, since: readonly ConferenceEvent[]): boolean =>
  put.type === 'appeal.raise' &&
  since.slice(0, -1).some((event) => event.type === 'result.announce' && event.on === put.on)

/** Place of the question put last, where everything since belongs to its vote, or to an appeal that interrupted it. */
const placeOfPut = (happening: readonly PlayedStep[], cursor: number): number | null => {
  const current = happening[cursor]
  if (current === undefined || isMovement(current.event)) return null
  const appeals = new Set<string>()
  for (let place = cursor; place >= 0; place -= 1) {
    const put = happening[place]?.event
    if (put === undefined || !isPut(put)) continue
    const vote = voteIdOf(put)
    if (vote === null) return null
    const since = happening.slice(place + 1, cursor + 1).map(({ event }) => event)
    const belongs = (event: ConferenceEvent): boolean =>
      isMovement(event) || staysInVote(event, vote) || appeals.has(voteIdOf(event) ?? '')
    if (since.every(belongs) && !isOver(put, since)) return place
    if (put.type !== 'appeal.raise') return null
    appeals.add(vote)
  }
  return null
}

/** Whether this act gives the ballots of a vote, or puts them right before the announcement. */
const casts = (
  event: ConferenceEvent,
): event is Extract<ConferenceEvent, { type: 'ballots.cast' | 'ballots.correct' }> =>
  event.type === 'ballots.cast' || event.type === 'ballots.correct'

const tallyOf = (step: PlayedStep | null): Tally | null => {
  if (step === null || !casts(step.event)) return null
  if (step.step.decision !== null) return step.step.decision.tally
  const { ballots } = step.event
  return ballots.by === 'count' ? ballots : null
}

const ifAllVote = (context: Context, vote: Pick<Vote, 'matter' | 'put'>, present: number): MajorityFinding | null => {
  const matter = matterOf(context, vote)
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
  const matter = questionNamed(called.step.before.context, called.event)
  const since = happening.slice(place + 1, cursor + 1)
  const ballots = since.findLast(({ event }) => casts(event) && event.on === id) ?? null
  const context = (ballots ?? called).step.before.context
  const cast =
    ballots !== null && casts(ballots.event)
      ? votedWith(context, ballots.event)
      : { ballots: null, present: context.present }
  return {
    id,
    put,
    called,
    ballots,
    announced: since.some(({ event, step }) => event.type === 'result.announce' && event.on === id && step.accepted),
    tally: tallyOf(ballots),
    present: cast.present,
    question: questionOf(context, { matter, put, ...cast }),
    decision: ballots?.step.decision ?? null,
    votedAgain: ballots?.step.votedAgain ?? false,
    ifAllVote: ifAllVote(context, { matter, put }, cast.present),
  }
}

/** Why the act was refused; empty where it was not. */
export const failuresOf = ({ step, event }: PlayedStep): readonly Verdict[] =>
  step.accepted ? [] : explain(step.before, event).filter(({ holds }) => !holds)

/** Whether the question was never put, and for more than a want of quorum: then its ballots are beside the point. */
export const isMoot = ({ called }: VoteOnBoard): boolean =>
  failuresOf(called).some(({ bar }) => bar !== 'too-few-present')

/** The meeting that a step falls in: its number and body; null before the first, and for the Bureau, which numbers none. */
export const meetingAt = (
  happening: readonly PlayedStep[],
  cursor: number,
): { readonly number: number; readonly body: MeetingBody } | null => {
  const body = happening[cursor]?.event.in ?? 'plenary'
  const opening = happening.findLast(
    ({ event, step }, index) => index <= cursor && event.type === 'meeting.open' && event.in === body && step.accepted,
  )
  return opening?.event.type === 'meeting.open' ? { number: opening.event.number, body } : null
}
