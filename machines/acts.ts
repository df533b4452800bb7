/**
 * What may be done now, by whom, under which rule; what may not, and why. Every act is enumerated with what it needs
 * filled in, so that a control on screen, a drill and the exhaustive exploration all draw on the same list.
 */
import { getStateNodes } from 'xstate'
import type { Verdict } from '#rules/judge'
import { conference } from './conference.ts'
import type { StateMeta } from './conferenceSetup.ts'
import { actsOfBusiness } from './actsOfBusiness.ts'
import { actsOfFloor } from './actsOfFloor.ts'
import { actsOfDeciding, actsOfObservers, actsOfStatus, actsOfVoting } from './actsOfQuestions.ts'
import type { Context } from './context.ts'
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

/** Every act that has a meaning here, in order or not: one of each kind, for each party it could concern. */
export const conceivable = (context: Context, names: Names): readonly ConferenceEvent[] => {
  const chair = firstWith(context, 'president') ?? 'president'
  const secretariat = firstWith(context, 'secretariat') ?? 'secretariat'
  const party = firstWith(context, 'party') ?? 'party'
  const room = { names, party, chair, secretariat }
  const { observers, business } = context.inHand
  return [
    { type: 'meeting.open', by: chair, in: names.in, number: names.meeting },
    ...actsOfVoting(context, room),
    ...actsOfObservers(context, room),
    ...actsOfDeciding(context, room, observers ?? names.question),
    ...actsOfStatus(context, room),
    ...(business === null ? [] : actsOfDeciding(context, room, business)),
    ...actsOfBusiness(context, room),
    ...actsOfFloor(context, room),
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
