/**
 * What may be done now, by whom, under which rule; what may not, and why. Every act is enumerated with what it needs
 * filled in, so that a control on screen, a drill and the exhaustive exploration all draw on the same list.
 */
import { getStateNodes } from 'xstate'
import type { Verdict } from '#rules/judge'
import { conference } from './conference.ts'
import type { StateMeta } from './conferenceSetup.ts'
import { undecidedIn, type Context } from './context.ts'
import type { ConferenceEvent, EventType, MeetingBody } from './events.ts'
import { explain, type ConferenceSnapshot } from './explain.ts'

/** An act that somebody in the room might do here. */
export interface Act {
  readonly event: ConferenceEvent
  /** `must`: nothing else moves this matter on; `may`; `may not`: some verdict does not hold. */
  readonly modality: 'must' | 'may' | 'may not'
  readonly verdicts: readonly Verdict[]
}

const firstWith = (context: Context, role: string): string | undefined =>
  Object.keys(context.participants).find((id) => context.participants[id]?.role === role)

/** Names that the caller knows and the state does not: a free name for the next vote, and the body that sits. */
export interface Names {
  /** For the first application; later acts address the question that is before the room. */
  readonly question: string
  readonly vote: string
  readonly in: MeetingBody
  readonly meeting: number
}

const when = (condition: boolean, ...events: readonly ConferenceEvent[]): readonly ConferenceEvent[] =>
  condition ? events : []

interface Room {
  readonly names: Names
  readonly party: string
  readonly chair: string
  readonly secretariat: string
}

const ofObservers = (context: Context, { names, party, chair, secretariat }: Room): readonly ConferenceEvent[] => {
  const place = { in: names.in, on: context.inHand.observers ?? names.question }
  const undecided = undecidedIn(context)
  const withRole = (role: string): readonly string[] =>
    Object.keys(context.participants).filter((id) => context.participants[id]?.role === role)
  const opposed = (by: string): string[] => undecided.filter((id) => context.applications[id]?.objections.includes(by))
  const unopposed = (by: string): string[] => undecided.filter((id) => !opposed(by).includes(id))
  const unlisted = withRole('organization').filter((id) => !(id in context.applications))
  const newObjector = withRole('party').find((id) => unopposed(id).length > 0)
  return [
    ...when(
      unlisted.length > 0,
      { type: 'list.circulate', by: secretariat, ...place, organizations: unlisted, daysBefore: 30 },
      { type: 'application.receive', by: secretariat, ...place, organizations: unlisted },
    ),
    ...(newObjector === undefined
      ? []
      : when(true, { type: 'objection.raise', by: newObjector, ...place, organizations: unopposed(newObjector) })),
    ...withRole('party')
      .filter((by) => opposed(by).length > 0)
      .map((by): ConferenceEvent => ({ type: 'objection.withdraw', by, ...place, organizations: opposed(by) })),
    ...when(undecided.length > 0, { type: 'matter.raise', by: party, ...place, organizations: [...undecided] }),
    { type: 'matter.refer', by: chair, ...place },
    { type: 'status.accord', by: chair, ...place },
  ]
}

const natureClaims = (context: Context, { names, party }: Room): readonly ConferenceEvent[] => {
  const { classification } = context.ruleSet
  if (classification === null) return []
  return [classification.whenNot, classification.whenCarried].flatMap((nature): readonly ConferenceEvent[] => {
    switch (nature) {
      case 'substance':
      case 'procedure':
      case 'important-question':
      case 'other-question':
        return [
          { type: 'nature.assert', by: party, in: names.in, on: context.inHand.observers ?? names.question, nature },
        ]
      default:
        return []
    }
  })
}

const ofDeciding = (context: Context, room: Room): readonly ConferenceEvent[] => {
  const { names, party, chair } = room
  const on = context.inHand.observers ?? names.question
  const place = { in: names.in, on }
  const put = { by: chair, in: names.in, on: names.vote, question: on, method: 'show of hands' } as const
  const undecided = [...undecidedIn(context)]
  return [
    { type: 'consensus.seek', by: chair, ...place },
    { type: 'consensus.declare', by: chair, ...place },
    { type: 'consensus.oppose', by: party, ...place },
    { type: 'vote.request', by: party, ...place },
    ...natureClaims(context, room),
    { type: 'nature.put', ...put },
    { type: 'manner.put', ...put },
    { type: 'manner.agree', by: chair, ...place, manner: 'jointly' },
    { type: 'manner.agree', by: chair, ...place, manner: 'one by one' },
    ...when(undecided.length > 0, { type: 'status.put', ...put, organizations: undecided }),
    ...when(undecided.length > 1, { type: 'status.put', ...put, organizations: undecided.slice(0, 1) }),
  ]
}

const ofVoting = (context: Context, { names, chair, secretariat }: Room): readonly ConferenceEvent[] => {
  const inHand = Object.keys(context.votes)
  const on = inHand.length > 0 ? inHand : [names.vote]
  return on.flatMap((vote): ConferenceEvent[] => [
    {
      type: 'ballots.cast',
      by: secretariat,
      in: names.in,
      on: vote,
      ballots: { by: 'count', inFavour: 0, against: 0, abstaining: 0 },
    },
    { type: 'result.announce', by: chair, in: names.in, on: vote },
  ])
}

/** Every act that has a meaning here, in order or not: one of each kind, for each party it could concern. */
export const conceivable = (context: Context, names: Names): readonly ConferenceEvent[] => {
  const chair = firstWith(context, 'president') ?? 'president'
  const secretariat = firstWith(context, 'secretariat') ?? 'secretariat'
  const party = firstWith(context, 'party') ?? 'party'
  const place = { in: names.in }
  const room = { names, party, chair, secretariat }
  return [
    { type: 'meeting.open', by: chair, ...place, number: names.meeting },
    ...ofVoting(context, room),
    ...ofObservers(context, room),
    ...ofDeciding(context, room),
    { type: 'vote.explain', by: chair, ...place, speakers: [party] },
    { type: 'statement.make', by: chair, ...place, speakers: [party] },
    { type: 'point.raise', by: party, ...place, about: 'conduct of voting' },
    { type: 'point.raise', by: party, ...place, about: 'other' },
    { type: 'point.rule', by: chair, ...place, upheld: true },
    { type: 'delegations.arrive', by: secretariat, ...place, count: 1 },
    { type: 'delegations.leave', by: secretariat, ...place, count: 1 },
    { type: 'meeting.adjourn', by: chair, ...place },
  ]
}

/** The acts that the present states call for next. */
export const dueAt = (snapshot: ConferenceSnapshot): ReadonlySet<EventType> => {
  const due = new Set<EventType>()
  for (const node of getStateNodes(conference.root, snapshot.value)) {
    const meta: StateMeta | undefined = node.meta
    if (meta?.must !== undefined) due.add(meta.must)
  }
  return due
}

/** Judges every conceivable act here: first what must be done, then what may, then what may not. */
export const actsAt = (snapshot: ConferenceSnapshot, names: Names): readonly Act[] => {
  const due = dueAt(snapshot)
  const acts = conceivable(snapshot.context, names).map((event): Act => {
    // Not `snapshot.can`: it denies an act that changes nothing, and a statement changes nothing.
    const permitted = (conference.getTransitionData(snapshot, event) ?? []).length > 0
    const modality = !permitted ? 'may not' : due.has(event.type) ? 'must' : 'may'
    return { event, modality, verdicts: explain(snapshot, event) }
  })
  const order = { must: 0, may: 1, 'may not': 2 }
  return [...acts].sort((one, other) => order[one.modality] - order[other.modality])
}
