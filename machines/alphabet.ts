/**
 * A small body, and everything that is tried in it: every conceivable act, and variants of it that should be refused or
 * counted otherwise. Finite in every state, so that a walk over all of it ends.
 */
import type { RuleSet } from '#rules/ruleSet'
import { amend } from '#rules/amend'
import { conceivable, type Names } from './acts.ts'
import type { Context, Input, Participant } from './context.ts'
import type { ConferenceEvent, EventOf, EventType } from './events.ts'

const NAMES: Names = { question: 'matter', vote: 'vote', in: 'plenary', meeting: 1 }
/** Parties that object. One more would only repeat what the second does. */
const OBJECTORS = 2

const partyId = (index: number): string => `party-${index + 1}`
const FIRST = partyId(0)
const SECOND = partyId(1)
const ORGANIZATIONS = ['organization-1', 'organization-2'] as const

/**
 * So many parties, all taking part and none yet in the room, two organizations that may apply, and a regional
 * organization of which the first two parties are members. The law is the body's but for the number of members.
 */
export const smallBody = (ruleSet: RuleSet, parties: number): Input => {
  const people: [string, Participant][] = [
    ['president', { role: 'president', name: null }],
    ['secretariat', { role: 'secretariat', name: null }],
    ...Array.from({ length: parties }, (_, index): [string, Participant] => [
      partyId(index),
      { role: 'party', name: null },
    ]),
    ['union', { role: 'regional organization', name: null, memberParties: [FIRST, SECOND] }],
    ...ORGANIZATIONS.map((id): [string, Participant] => [id, { role: 'organization', name: null }]),
  ]
  return {
    ruleSet: amend(ruleSet, [{ parameter: 'members', value: parties }]),
    participants: Object.fromEntries(people),
    participating: parties,
    present: 0,
  }
}

type Ballots = EventOf<'ballots.cast'>['ballots']

/** Every tally that those present can give. */
const talliesOf = (present: number): readonly Ballots[] => {
  const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, count) => count)
  return upTo(present).flatMap((inFavour) =>
    upTo(present - inFavour).flatMap((against) =>
      upTo(present - inFavour - against).map((abstaining): Ballots => ({ by: 'count', inFavour, against, abstaining })),
    ),
  )
}

/** By name: two parties, the regional organization alone, with a member, and somebody who has no vote. */
const ROLLS: readonly Ballots[] = [
  { by: 'name', votes: { [FIRST]: 'yes', [SECOND]: 'no' } },
  { by: 'name', votes: { union: 'yes' } },
  { by: 'name', votes: { union: 'yes', [FIRST]: 'no' } },
  { by: 'name', votes: { secretariat: 'yes' } },
]

const ballotsFor = (context: Context, cast: EventOf<'ballots.cast'>): readonly ConferenceEvent[] => [
  ...[
    ...talliesOf(context.present),
    { by: 'count' as const, inFavour: context.present + 1, against: 0, abstaining: 0 },
    ...ROLLS,
  ].map((ballots) => ({ ...cast, ballots })),
  { ...cast, on: 'no-vote' },
]

/** The same act by one who should not do it. */
const WRONG_ACTOR: Readonly<Record<string, string>> = { president: 'secretariat', secretariat: FIRST }
const byAnother = (event: ConferenceEvent): ConferenceEvent => ({
  ...event,
  by: WRONG_ACTOR[event.by] ?? ORGANIZATIONS[0],
})

/** What goes wrong, or is left half done, beside who does it. */
const variantsOf = (event: ConferenceEvent): readonly ConferenceEvent[] => {
  switch (event.type) {
    case 'list.circulate':
      return [{ ...event, daysBefore: 29 }]
    case 'matter.refer':
    case 'consensus.seek':
    case 'vote.request':
      return [{ ...event, on: 'another-matter' }]
    case 'result.announce':
      return [{ ...event, on: 'no-vote' }]
    case 'status.put':
      return [{ ...event, question: 'another-matter' }]
    case 'statement.make':
      return [{ ...event, by: ORGANIZATIONS[0] }]
    case 'point.rule':
      return [{ ...event, upheld: false }]
    default:
      return []
  }
}

/** Objections, withdrawals and demands for a decision: by whom there may be one, on one organization, both, or one twice. */
const objections = (on: string): readonly ConferenceEvent[] => {
  const [one, other] = ORGANIZATIONS
  return [[one], [other], [one, other], [one, one]].flatMap((organizations): ConferenceEvent[] => [
    ...[FIRST, SECOND].slice(0, OBJECTORS).flatMap((by): ConferenceEvent[] => [
      { type: 'objection.raise', by, in: 'plenary', on, organizations },
      { type: 'objection.withdraw', by, in: 'plenary', on, organizations },
    ]),
    { type: 'matter.raise', by: FIRST, in: 'plenary', on, organizations },
  ])
}

/** Applications, one organization at a time: again where it is on the list already. */
const applications = (on: string): readonly ConferenceEvent[] =>
  ORGANIZATIONS.flatMap((id): ConferenceEvent[] => [
    { type: 'list.circulate', by: 'secretariat', in: 'plenary', on, organizations: [id], daysBefore: 30 },
    { type: 'application.receive', by: 'secretariat', in: 'plenary', on, organizations: [id] },
  ])

const comings = (participating: number): readonly ConferenceEvent[] =>
  [0, participating].map((present) => ({ type: 'presence.establish', by: 'secretariat', in: 'plenary', present }))

/** Votes on either organization, or on both. */
const statusPuts = (question: string): readonly ConferenceEvent[] => {
  const [one, other] = ORGANIZATIONS
  const put = { type: 'status.put', by: 'president', in: 'plenary', on: NAMES.vote, question } as const
  return [[one], [other], [one, other]].map((organizations) => ({ ...put, method: 'show of hands', organizations }))
}

/** Acts of which the lists below bring every instance. */
const isListed = (event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'list.circulate':
    case 'application.receive':
    case 'objection.raise':
    case 'objection.withdraw':
    case 'matter.raise':
    case 'status.put':
    case 'ballots.cast':
      return true
    default:
      return false
  }
}

/** Everything that is tried in this situation; the same act never twice. */
export const alphabet = (context: Context): readonly ConferenceEvent[] => {
  const on = context.inHand.observers ?? NAMES.question
  const thought = conceivable(context, NAMES)
  const acts = [
    ...thought.filter((event) => !isListed(event)),
    ...objections(on),
    ...applications(on),
    ...statusPuts(on),
  ]
  const ballots = thought.find((event) => event.type === 'ballots.cast')
  const kinds = new Map<EventType, ConferenceEvent>()
  for (const event of acts) if (!kinds.has(event.type)) kinds.set(event.type, event)
  const oneOfEach = [...kinds.values()]
  return [
    ...acts,
    ...(ballots === undefined ? [] : ballotsFor(context, ballots)),
    ...oneOfEach.flatMap(variantsOf),
    ...oneOfEach.map(byAnother),
    ...comings(context.participating),
    { type: 'rules.recall', by: 'president', in: 'plenary', rules: [] },
  ]
}
