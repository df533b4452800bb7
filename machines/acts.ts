/**
 * What may be done now, by whom, under which rule; what may not, and why. Every act is enumerated with what it needs
 * filled in, so that a control on screen, a drill and the exhaustive exploration all draw on the same list.
 */
import { getStateNodes } from 'xstate'
import type { Verdict } from '#rules/judge'
import type { Role } from '#rules/ruleSet'
import { conference } from './conference.ts'
import type { StateMeta } from './conferenceSetup.ts'
import { actsOfBusiness } from './actsOfBusiness.ts'
import { actsOfFloor } from './actsOfFloor.ts'
import { actsOfDeciding, actsOfObservers, actsOfStatus, actsOfVoting, type Room } from './actsOfQuestions.ts'
import type { Context } from './context.ts'
import type { ConferenceEvent, EventType, MeetingBody } from './events.ts'
import { explain, type ConferenceSnapshot } from './explain.ts'
import { DECIDING, foundingOf } from './founding.ts'
import { isPrivate } from './privacy.ts'
import { particularRule } from './replay.ts'
import { isPermitted } from './ways.ts'

/** An act that somebody in the room might do here. */
export interface Act {
  readonly event: ConferenceEvent
  /** `must`: nothing else moves this matter on; `may`; `may not`: some verdict does not hold. */
  readonly modality: 'must' | 'may' | 'may not'
  readonly verdicts: readonly Verdict[]
}

const firstWith = (context: Context, role: Role): string | undefined =>
  Object.entries(context.participants).find(([, person]) => person.role === role)?.[0]

/** Names that the caller knows and the state does not: a free name for the next vote, and the body that sits. */
export interface Names {
  /** For the first application; later acts address the question that is before the room. */
  readonly question: string
  readonly vote: string
  readonly in: MeetingBody
  readonly meeting: number
}

/** Who stands for each role where nobody in particular is meant. */
const roomOf = (context: Context, names: Names): Room => {
  const party = firstWith(context, 'party') ?? 'party'
  return {
    names,
    chair: firstWith(context, 'president') ?? 'president',
    secretariat: firstWith(context, 'secretariat') ?? 'secretariat',
    party,
    speaker: context.calledUpon ?? context.speakers[0] ?? party,
  }
}

const conceivableIn = (context: Context, room: Room): readonly ConferenceEvent[] => {
  const { names, chair } = room
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

/** Every act that has a meaning here, in order or not: one of each kind, for each party it could concern. */
export const conceivable = (context: Context, names: Names): readonly ConferenceEvent[] =>
  conceivableIn(context, roomOf(context, names))

/** The same for one person: what the person might do or, where the President gives the floor, be given it for. */
const conceivableFor = (context: Context, names: Names, person: string): readonly ConferenceEvent[] => {
  const room = roomOf(context, names)
  const concerns = (event: ConferenceEvent): boolean =>
    event.by === person ||
    ('speakers' in event && event.speakers.includes(person)) ||
    ('leaving' in event && event.leaving.includes(person))
  return conceivableIn(context, { ...room, ...standing(context.participants[person]?.role, person) }).filter(concerns)
}

/** In whose place a person stands: an observer is tried in the place of a party, and refused what only parties do. */
const standing = (role: Role | undefined, person: string): Partial<Room> => {
  if (role === 'president') return { chair: person }
  return role === 'secretariat' ? { secretariat: person } : { party: person, speaker: person }
}

/**
 * Between meetings the session may also be closed, or a suspended meeting resumed: another is due only before the first,
 * or where what was decided in private is still to be announced.
 */
const isCalledFor = ({ meetings, suspended, unannounced }: Context, must: EventType): boolean =>
  must !== 'meeting.open' || meetings === 0 || (unannounced && suspended.length === 0)

/** The acts that the present states call for next. */
export const dueAt = (snapshot: Pick<ConferenceSnapshot, 'value' | 'context'>): ReadonlySet<EventType> => {
  const due = new Set<EventType>()
  for (const node of getStateNodes(conference.root, snapshot.value)) {
    const meta: StateMeta | undefined = node.meta
    if (meta?.must !== undefined && isCalledFor(snapshot.context, meta.must)) due.add(meta.must)
  }
  const { sitting, unannounced } = snapshot.context
  if (unannounced && sitting.some((body) => !isPrivate(snapshot.context, body))) due.add('decisions.announce')
  return due
}

const ORDER = { must: 0, may: 1, 'may not': 2 }

const judged = (snapshot: ConferenceSnapshot, events: readonly ConferenceEvent[]): readonly Act[] => {
  const due = dueAt(snapshot)
  const acts = events.map((event): Act => {
    // Not `snapshot.can`: it denies an act that changes nothing, and a statement changes nothing.
    const modality = !isPermitted(snapshot, event) ? 'may not' : due.has(event.type) ? 'must' : 'may'
    return { event, modality, verdicts: explain(snapshot, event) }
  })
  return acts.sort((one, other) => ORDER[one.modality] - ORDER[other.modality])
}

/** The numbers of the rules that an act in order is founded on; without the quorum, that rule alone decides a vote. */
export const rulesOf = (context: Context, { event, verdicts }: Act): readonly string[] => {
  const founding = foundingOf(event.type).flatMap((slot) => verdicts.filter((verdict) => verdict.slot === slot))
  const noQuorum = founding.filter(({ slot, holds }) => slot === 'quorum.decide' && !holds)
  const named = noQuorum.length > 0 ? noQuorum : founding.filter(({ slot, holds }) => holds || DECIDING.includes(slot))
  const particular = particularRule(context, event)
  const rules = particular === null ? named.map(({ rule }) => rule) : [particular]
  return [...new Set(rules)].filter((rule) => rule !== null)
}

/** Judges every conceivable act here: first what must be done, then what may, then what may not. */
export const actsAt = (snapshot: ConferenceSnapshot, names: Names): readonly Act[] =>
  judged(snapshot, conceivable(snapshot.context, names))

/** The same for one person in the room, by id. */
export const actsOf = (snapshot: ConferenceSnapshot, names: Names, person: string): readonly Act[] =>
  judged(snapshot, conceivableFor(snapshot.context, names, person))

/** Those for whom `actsAt` answers, and the Bureau, which is no person. */
const STAND_FOR_THEMSELVES: ReadonlySet<Role> = new Set(['president', 'secretariat', 'party', 'bureau'])

/**
 * One person of each kind whom the rules tell apart, beside those who stand for their role in `actsAt`: signatories,
 * observers, organizations by what became of their application.
 */
export const othersIn = ({ participants, applications }: Context): readonly string[] => {
  const kinds = new Map<string, string>()
  for (const [id, { role }] of Object.entries(participants)) {
    if (STAND_FOR_THEMSELVES.has(role)) continue
    const kind = JSON.stringify([role, applications[id]?.status])
    if (!kinds.has(kind)) kinds.set(kind, id)
  }
  return [...kinds.values()]
}
