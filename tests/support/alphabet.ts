/** The finite alphabet of an exploration: every conceivable act, and variants that should be refused or counted otherwise. */
import { conceivable, type Names } from '#machines/acts'
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'

/** Which variants an exploration tries beside the conceivable acts. */
export interface Range {
  /** Ballots by count: every tally of those present, and one too many; or the telling ones of the body. */
  readonly tallies: 'every' | 'telling'
  /** Objections by the first so many parties. */
  readonly objectors: number
  /** Delegations come and go so many at a time. */
  readonly block: number
}

const names: Names = { question: 'observers', vote: 'vote', in: 'plenary', meeting: 1 }
const office = { by: 'secretariat', in: 'plenary', on: 'observers' } as const

type Ballots = EventOf<'ballots.cast'>['ballots']
const counted = (inFavour: number, against: number, abstaining: number): Ballots => ({
  by: 'count',
  inFavour,
  against,
  abstaining,
})

const everyTally = (present: number): readonly Ballots[] =>
  Array.from({ length: present + 1 }, (_, yes) => yes).flatMap((yes) =>
    Array.from({ length: present - yes + 1 }, (_, no) => no).flatMap((no) =>
      Array.from({ length: present - yes - no + 1 }, (_, abstaining) => counted(yes, no, abstaining)),
    ),
  )

/** All for, all against, all abstaining, a tie, and the least that a simple and a two-thirds majority turn on. */
const tellingTallies = (present: number): readonly Ballots[] => {
  const half = Math.floor(present / 2)
  const splits = [present, 0, half, half + 1, Math.ceil((2 * present) / 3)].filter((yes) => yes <= present)
  return [
    ...[...new Set(splits)].map((yes) => counted(yes, present - yes, 0)),
    counted(0, 0, present),
    ...(present % 2 === 0 ? [] : [counted(half, half, 1)]),
  ]
}

/** Rolls by name: a few parties, one who has no vote, and a regional organization without and with its members. */
const rolls = (context: Context): readonly Ballots[] => {
  const withRole = (role: string): readonly string[] =>
    Object.keys(context.participants).filter((id) => context.participants[id]?.role === role)
  const [first = 'a', second = 'b'] = withRole('party')
  const unions = withRole('regional organization')
  return [
    { by: 'name', votes: { [first]: 'yes', [second]: 'abstain' } },
    ...withRole('organization')
      .slice(0, 1)
      .map((id): Ballots => ({ by: 'name', votes: { [id]: 'yes' } })),
    ...unions.flatMap((id): Ballots[] => [
      { by: 'name', votes: { [id]: 'yes' } },
      { by: 'name', votes: { [id]: 'yes', [first]: 'no' } },
    ]),
  ]
}

const ballotsIn = (context: Context, { tallies }: Range, cast: EventOf<'ballots.cast'>): readonly ConferenceEvent[] => {
  const { present } = context
  const counts = tallies === 'every' ? everyTally(present) : tellingTallies(present)
  return [
    ...[...counts, counted(present, 1, 0), ...rolls(context)].map((ballots) => ({ ...cast, ballots })),
    { ...cast, on: 'another-vote' },
  ]
}

/** The same act by somebody who may not do it. */
const byAnother = (event: ConferenceEvent): readonly ConferenceEvent[] => {
  switch (event.by) {
    case 'president':
      return [{ ...event, by: 'secretariat' }]
    case 'secretariat':
      // Nothing says who counts ballots: the same tally by another hand is the same act.
      return event.type === 'ballots.cast' ? [] : [{ ...event, by: 'a' }]
    default:
      return [{ ...event, by: 'organization-1' }]
  }
}

const listings = (context: Context): readonly ConferenceEvent[] => {
  const [unlisted] = Object.keys(context.participants).filter(
    (id) => context.participants[id]?.role === 'organization' && !(id in context.applications),
  )
  const one = unlisted === undefined ? ['organization-1'] : [unlisted]
  return [
    { type: 'list.circulate', ...office, organizations: one, daysBefore: 30 },
    { type: 'list.circulate', ...office, organizations: one, daysBefore: 29 },
    { type: 'application.receive', ...office, organizations: one },
  ]
}

/** The act on the first of the organizations it names, and on the first twice. */
const inPart = (event: ConferenceEvent): readonly ConferenceEvent[] => {
  if (event.type !== 'objection.raise' && event.type !== 'objection.withdraw') return []
  const [first] = event.organizations
  if (first === undefined || event.organizations.length < 2) return []
  return [
    { ...event, organizations: [first] },
    { ...event, organizations: [first, first] },
  ]
}

/** Acts on another question than the one before the room. */
const elsewhere: readonly ConferenceEvent[] = [
  { type: 'matter.refer', by: 'president', in: 'plenary', on: 'another-question' },
  { type: 'vote.request', by: 'a', in: 'plenary', on: 'another-question' },
]

/** Everything that is tried in a state. Twice the same act is tried once. */
export const alphabetAt = (snapshot: ConferenceSnapshot, range: Range): readonly ConferenceEvent[] => {
  const { context } = snapshot
  const objectors = Object.keys(context.participants).filter((id) => context.participants[id]?.role === 'party')
  const within = conceivable(context, names).filter(
    (event) => event.type !== 'objection.raise' || objectors.indexOf(event.by) < range.objectors,
  )
  const ranged = (event: ConferenceEvent): readonly ConferenceEvent[] => {
    switch (event.type) {
      case 'ballots.cast':
        return ballotsIn(context, range, event)
      case 'delegations.arrive':
      case 'delegations.leave':
        return [{ ...event, count: range.block }]
      default:
        return [event]
    }
  }
  const all = [
    ...within.flatMap(ranged),
    ...within.flatMap(ranged).flatMap(byAnother),
    ...within.flatMap(inPart),
    ...listings(context),
    ...elsewhere,
    {
      type: 'statement.make',
      by: 'organization-1',
      in: 'plenary',
      speakers: ['organization-1'],
    } satisfies ConferenceEvent,
    { type: 'rules.recall', by: 'president', in: 'plenary', rules: ['17'] } satisfies ConferenceEvent,
    { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 0 } satisfies ConferenceEvent,
  ]
  return [...new Map(all.map((event) => [JSON.stringify(event), event])).values()]
}
