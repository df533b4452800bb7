/** What may be done at the step on screen: the machine's acts, fit for this line, and what doing one means. */
import type { Act, Names } from '#machines/acts'
import type { ConferenceEvent } from '#machines/events'
import type { Verdict } from '#rules/judge'
import { castIn, type Tally } from '#rules/tally'
import type { Scenario } from '#scenarios/schema'
import type { PlayedStep, View } from '#src/session/react.tsx'
import { isPut } from './vote.ts'

/** Names that are free in the whole line: the next vote, the next meeting. */
export const namesAt = ({ line, happening, cursor }: View): Names => {
  const { entries } = line.branch
  const used = new Set(entries.flatMap(({ event }) => ('on' in event && event.on !== undefined ? [event.on] : [])))
  let vote = 1
  while (used.has(`vote-${vote}`)) vote += 1
  const question = entries.find(({ event }) => event.type === 'list.circulate')?.event
  const opened = happening
    .slice(0, cursor + 1)
    .map(({ event, step }) => (event.type === 'meeting.open' && step.accepted ? event.number : 0))
  return {
    question: question !== undefined && 'on' in question ? (question.on ?? 'question') : 'question',
    vote: `vote-${vote}`,
    in: 'plenary',
    meeting: Math.max(...opened, 0) + 1,
  }
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))

/** Whether two acts do the same thing, whoever does it. */
const sameAct = (one: ConferenceEvent, other: ConferenceEvent): boolean => {
  if (one.type !== other.type) return false
  if ('organizations' in one && 'organizations' in other && !sameList(one.organizations, other.organizations))
    return false
  if ('nature' in one && 'nature' in other && one.nature !== other.nature) return false
  if ('manner' in one && 'manner' in other && one.manner !== other.manner) return false
  if ('about' in one && 'about' in other && one.about !== other.about) return false
  return one.type !== 'objection.withdraw' || one.by === other.by
}

/** The next step, where it is this very act and in order: doing the act is going there. */
export const alreadyNext = ({ happening, cursor }: View, event: ConferenceEvent): PlayedStep | null => {
  const next = happening[cursor + 1]
  return next !== undefined && next.step.accepted && sameAct(next.event, event) ? next : null
}

/** The counts that the record has for such a question: something to start from. */
const startFrom = (scenario: Scenario, question: ConferenceEvent['type'] | undefined): Tally | null => {
  const put = scenario.events.find(({ event }) => event.type === question)?.event
  const on = put !== undefined && isPut(put) && 'on' in put ? put.on : undefined
  const cast = scenario.events.find(({ event }) => event.type === 'ballots.cast' && event.on === on)?.event
  return cast?.type === 'ballots.cast' && cast.ballots.by === 'count' ? cast.ballots : null
}

/** No more than are in the room: abstentions go first, then the rest. */
const fitted = ({ inFavour, against, abstaining }: Tally, present: number): Tally => {
  const over = Math.max(castIn({ inFavour, against, abstaining }) - present, 0)
  const fromAbstaining = Math.min(over, abstaining)
  const fromAgainst = Math.min(over - fromAbstaining, against)
  return {
    inFavour: inFavour - (over - fromAbstaining - fromAgainst),
    against: against - fromAgainst,
    abstaining: abstaining - fromAbstaining,
  }
}

/** The act with counts to start from, where it casts ballots. */
export const withStart = ({ session, happening, cursor, current }: View, event: ConferenceEvent): ConferenceEvent => {
  if (event.type !== 'ballots.cast') return event
  const put = happening.findLast(
    (one, index) => index <= cursor && isPut(one.event) && 'on' in one.event && one.event.on === event.on,
  )
  const tally = startFrom(session.scenario, put?.event.type)
  if (tally === null) return event
  const { inFavour, against, abstaining } = fitted(tally, current.step.snapshot.context.present)
  return { ...event, ballots: { by: 'count', inFavour, against, abstaining } }
}

const BESIDES: ReadonlySet<ConferenceEvent['type']> = new Set([
  'point.raise',
  'delegations.arrive',
  'delegations.leave',
  'statement.make',
  'vote.explain',
  'meeting.adjourn',
])

/** What is nearly always possible and moves nothing on: listed apart. */
export const isBeside = ({ event }: Act): boolean => BESIDES.has(event.type)

/** The verdict worth a rule's number: the one that bars the act, else the most particular that it stands on. */
export const tellingVerdict = ({ verdicts }: Act): Verdict | null =>
  verdicts.find(({ holds }) => !holds) ?? verdicts.find(({ slot }) => !GENERAL.has(slot)) ?? null

/** What every act in a meeting meets; says nothing of this one. */
const GENERAL: ReadonlySet<Verdict['slot']> = new Set([
  'meeting.sitting',
  'chair.ruling',
  'chair.powers',
  'vote.conduct',
  'vote.inHand',
  'question.addressed',
  'quorum.decide',
])
