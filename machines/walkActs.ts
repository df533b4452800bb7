/** What the walks try: acts by those who may and those who may not, tallies that turn each majority, comings and goings. */
import { conceivable, type Names } from './acts.ts'
import type { Context } from './context.ts'
import type { Input } from './input.ts'
import type { ConferenceEvent, EventOf, EventType } from './events.ts'
import { ORGANIZATIONS, PARTY, SECOND } from './smallBody.ts'

/** One sub-procedure, walked alone. */
export interface Walk {
  readonly name: string
  /** What is walked, in a line. */
  readonly says: string
  /** What leads to where it begins. What a body's law does not know is passed over. */
  readonly before: (input: Input) => readonly ConferenceEvent[]
  /** What is tried in a situation. */
  readonly acts: (context: Context) => readonly ConferenceEvent[]
}

export const CHAIR = { by: 'president', in: 'plenary' } as const
export const OFFICE = { by: 'secretariat', in: 'plenary' } as const
export const VOTE = 'vote'

type Ballots = EventOf<'ballots.cast'>['ballots']

const namesIn = (context: Context): Names => ({
  question: 'matter',
  vote: VOTE,
  in: 'plenary',
  meeting: context.meetings + 1,
})

/** Of everything conceivable here, the acts of these kinds. */
export const thoughtOf = (context: Context, kinds: readonly EventType[]): readonly ConferenceEvent[] =>
  conceivable(context, namesIn(context)).filter(({ type }) => kinds.includes(type))

const counted = (inFavour: number, against: number, abstaining: number): Ballots => ({
  by: 'count',
  inFavour,
  against,
  abstaining,
})

/** Every tally that those present can give. */
export const everyTally = (present: number): readonly Ballots[] => {
  const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, count) => count)
  return upTo(present).flatMap((inFavour) =>
    upTo(present - inFavour).flatMap((against) =>
      upTo(present - against - inFavour).map((abstaining) => counted(inFavour, against, abstaining)),
    ),
  )
}

/** All for, all against, nobody either, a tie, and the least that a simple majority turns on. */
export const tellingTallies = (present: number): readonly Ballots[] => {
  const half = Math.floor(present / 2)
  const least = Math.min(half + 1, present)
  return [
    counted(present, 0, 0),
    counted(0, present, 0),
    counted(0, 0, present),
    ...(present < 2 ? [] : [counted(half, half, present - half - half), counted(least, present - least, 0)]),
  ]
}

/** By name: two parties, the regional organization alone, with a member, and somebody who has no vote. */
const ROLLS: readonly Ballots[] = [
  { by: 'name', votes: { [PARTY]: 'yes', [SECOND]: 'no' } },
  { by: 'name', votes: { union: 'yes' } },
  { by: 'name', votes: { union: 'yes', [PARTY]: 'no' } },
  { by: 'name', votes: { secretariat: 'yes' } },
]

/** Ballots, corrections and announcements in every vote in hand, and in one that is not. */
export const ballotsIn = (
  context: Context,
  tallies: (present: number) => readonly Ballots[] = tellingTallies,
): readonly ConferenceEvent[] =>
  Object.entries(context.votes).flatMap(([on, { ballots }]): ConferenceEvent[] => {
    const none = { type: 'result.announce', ...CHAIR, on: 'no-vote' } as const
    if (ballots !== null)
      return [
        { type: 'result.announce', ...CHAIR, on },
        none,
        { type: 'ballots.correct', ...OFFICE, on, ballots: counted(0, context.present, 0) },
        { type: 'ballots.correct', ...OFFICE, on, ballots: counted(context.present, 1, 0) },
      ]
    const all = [...tallies(context.present), counted(context.present, 1, 0), ...ROLLS]
    return [
      ...all.map((each): ConferenceEvent => ({ type: 'ballots.cast', ...OFFICE, on, ballots: each })),
      { type: 'ballots.cast', ...OFFICE, on: 'no-vote', ballots: counted(0, 0, 0) },
      { type: 'result.announce', ...CHAIR, on },
    ]
  })

/** The quorum is lost while ballots are awaited, and comes back. */
export const comings = (context: Context): readonly ConferenceEvent[] => {
  const establish = (present: number): ConferenceEvent => ({ type: 'presence.establish', ...OFFICE, present })
  const awaited = Object.values(context.votes).some(({ ballots }) => ballots === null)
  if (context.present < context.participating) return [establish(context.participating)]
  return awaited ? [establish(1), establish(context.participating + 1)] : []
}

/** A point of order, what the President rules, and an appeal. */
export const pointsOfOrder = (about: EventOf<'point.raise'>['about']): readonly ConferenceEvent[] => [
  { type: 'point.raise', by: PARTY, in: 'plenary', about },
  { type: 'point.rule', ...CHAIR, upheld: true },
  { type: 'ruling.stand', ...CHAIR },
  { type: 'appeal.raise', by: PARTY, in: 'plenary', on: 'appeal' },
]

/** The same act by one who should not do it. */
const WRONG_ACTOR: Readonly<Record<string, string>> = { president: 'secretariat', secretariat: PARTY }
const byAnother = (event: ConferenceEvent): ConferenceEvent => ({
  ...event,
  by: WRONG_ACTOR[event.by] ?? ORGANIZATIONS[0],
})

/** What brings something before the room: there is no other to name. */
const BRINGS: ReadonlySet<EventType> = new Set([
  'list.circulate',
  'application.receive',
  'proposal.table',
  'question.take',
  'election.open',
  'motion.move',
  'motion.speak',
  'motion.withdraw',
  'appeal.raise',
  'ballots.cast',
  'ballots.correct',
  'result.announce',
])

/** The same act on what is not before the room, or in a body that does not sit. */
const elsewhere = (event: ConferenceEvent): readonly ConferenceEvent[] => {
  if ('question' in event) return [{ ...event, question: 'another-matter' }]
  if (!('on' in event) || event.on === undefined || BRINGS.has(event.type)) return []
  return [
    { ...event, on: 'another-matter' },
    { ...event, in: 'bureau' },
  ]
}

/** These acts; and one of each kind, on each question, by another and on another. The same act never twice. */
export const tries = (acts: readonly ConferenceEvent[]): readonly ConferenceEvent[] => {
  const kinds = new Map<string, ConferenceEvent>()
  for (const event of acts) {
    const kind = JSON.stringify([event.type, 'on' in event ? event.on : null])
    if (!kinds.has(kind)) kinds.set(kind, event)
  }
  const oneOfEach = [...kinds.values()]
  const all = [...acts, ...oneOfEach.map(byAnother), ...oneOfEach.flatMap(elsewhere)]
  return [...new Map(all.map((event) => [JSON.stringify(event), event])).values()]
}

const DECIDES: ReadonlySet<EventType> = new Set([
  'consensus.declare',
  'manner.agree',
  'proposal.conclude',
  'election.acclaim',
  'election.ballot',
  'election.lot',
  'presence.establish',
])

/** With too few in the room and no vote in hand, only decisions are tried, and they are refused until the others are back. */
export const quorate = (context: Context, acts: readonly ConferenceEvent[]): readonly ConferenceEvent[] =>
  context.present === context.participating || Object.keys(context.votes).length > 0
    ? acts
    : acts.filter(({ type }) => type.endsWith('.put') || DECIDES.has(type))
