/** What may be done at the step on screen: the machine's acts, fit for this line, and what doing one means. */
import type { Act, Names } from '#machines/acts'
import { draftTitle } from '#machines/actsOfBusiness'
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventType } from '#machines/events'
import type { Verdict } from '#rules/judge'
import { rollOf } from '#machines/rollCall'
import { castIn, type Tally } from '#rules/tally'
import { firstFree } from '#scenarios/firstFree'
import type { Scenario } from '#scenarios/schema'
import type { PlayedStep, View } from '#src/session/react.tsx'
import type { People } from '#src/words/people.ts'
import { isPut } from './vote.ts'

/** What the names are found in: the whole line, and the step on screen. */
interface Standing {
  readonly entries: readonly { readonly event: ConferenceEvent }[]
  readonly context: Context
}

/** What an act gives a name to, or means by one: a question, a vote, a motion, an amendment. */
const namedBy = (event: ConferenceEvent): readonly string[] => [
  ...('on' in event && event.on !== undefined ? [event.on] : []),
  ...(event.type === 'amendment.move' ? [event.amendment] : []),
]

/** A name that nothing in the line has. */
const freeIn = (entries: Standing['entries'], stem: string): string => {
  const used = new Set(entries.flatMap(({ event }) => namedBy(event)))
  return firstFree(used, (number) => `${stem}-${number}`)
}

/** Names that are free in the whole line: the next vote, the next meeting, and the body that sits. */
export const namesIn = ({ entries, context }: Standing): Names => {
  const question = entries.find(({ event }) => event.type === 'list.circulate')?.event
  return {
    question: question !== undefined && 'on' in question ? (question.on ?? 'question') : 'question',
    vote: freeIn(entries, 'vote'),
    in: context.sitting.at(-1) ?? 'plenary',
    meeting: context.meetings + 1,
  }
}

/** The act, with a name that nothing in the line has where it gives one. */
export const withFreeName = ({ entries }: Pick<Standing, 'entries'>, event: ConferenceEvent): ConferenceEvent => {
  switch (event.type) {
    case 'motion.move':
      return { ...event, on: freeIn(entries, event.on) }
    case 'proposal.table': {
      const on = freeIn(entries, 'draft')
      return { ...event, on, title: draftTitle(on) }
    }
    case 'amendment.move':
      return { ...event, amendment: freeIn(entries, 'amendment') }
    default:
      return event
  }
}

export const namesAt = ({ line, current }: View): Names =>
  namesIn({ entries: line.branch.entries, context: current.step.snapshot.context })

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
  if ('motion' in one && 'motion' in other && one.motion !== other.motion) return false
  if ('upheld' in one && 'upheld' in other && one.upheld !== other.upheld) return false
  if ('side' in one && 'side' in other && one.side !== other.side) return false
  if ('finding' in one && 'finding' in other && one.finding !== other.finding) return false
  if (one.type === 'question.take' && other.type === 'question.take' && one.on !== other.on) return false
  if (one.type === 'meeting.open' || one.type === 'meeting.resume' || one.type === 'meeting.suspend')
    return one.in === other.in
  return (one.type !== 'objection.withdraw' && one.type !== 'officer.withdraw') || one.by === other.by
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

/** Acts that only one of the parties can do: whose objection, motion or proposal it is. */
const OWN: ReadonlySet<EventType> = new Set([
  'objection.raise',
  'objection.withdraw',
  'motion.withdraw',
  'proposal.revise',
  'proposal.withdraw',
  'proposal.postpone',
  'amendment.withdraw',
  'officer.withdraw',
])

/** Whether any party might do this act, so that nobody in particular is meant. */
export const isAnybodys = ({ type, by }: ConferenceEvent, people: People): boolean =>
  people[by]?.role === 'party' && !OWN.has(type)

/** A name by chance. Chance belongs to whoever acts: the act holds the name drawn, so that its replay draws none. */
const drawnByLot = (names: readonly string[]): string | undefined => names[Math.floor(Math.random() * names.length)]

/** Somebody of this role who is not in the middle of something else; who presides here, of those who preside. */
const actorFor = ({ happening, cursor, current, line }: View, event: ConferenceEvent): string => {
  const people = line.branch.input.participants
  const { motions, speakers } = current.step.snapshot.context
  if (people[event.by]?.role === 'president') {
    const before = happening.slice(0, cursor + 1)
    const presiding = before.findLast(
      ({ event: { by, in: body } }) => body === event.in && people[by]?.role === 'president',
    )
    return presiding?.event.by ?? event.by
  }
  if (!isAnybodys(event, people)) return event.by
  const busy = new Set([...motions.map(({ by }) => by), ...speakers])
  return Object.keys(people).find((id) => people[id]?.role === 'party' && !busy.has(id)) ?? event.by
}

/**
 * The act as it is put into the line: somebody does it, and ballots have counts to start from.
 * @param by who does it, where somebody in particular is meant
 */
export const withStart = (view: View, act: ConferenceEvent, by = actorFor(view, act)): ConferenceEvent => {
  const { session, happening, cursor, current, line } = view
  const event = { ...act, by }
  if (event.type === 'lot.draw')
    return { ...event, party: drawnByLot(rollOf(current.step.snapshot.context)) ?? event.party }
  if (event.type !== 'ballots.cast') return withFreeName(line.branch, event)
  const put = happening.findLast(
    (one, index) => index <= cursor && isPut(one.event) && 'on' in one.event && one.event.on === event.on,
  )
  const tally = startFor(session.scenario, put?.event, current.step.snapshot.context.present)
  return tally === null ? event : { ...event, ballots: { by: 'count', ...tally } }
}

/** Counts to start from where this was put: the record's own for such a question, as many as are in the room. */
export const startFor = (scenario: Scenario, put: ConferenceEvent | undefined, present: number): Tally | null => {
  const tally = startFrom(scenario, put?.type)
  return tally === null ? null : fitted(tally, present)
}

/** Of an act that may not be done, the verdict that bars it: the first where several do. */
export const barringVerdict = ({ verdicts }: Act): Verdict | null => verdicts.find(({ holds }) => !holds) ?? null
