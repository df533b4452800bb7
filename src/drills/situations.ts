/**
 * Situations that can be reached, and acts to try there. A walk of the machine begins a sub-procedure; chance goes on from
 * there, act by act, through the machine itself. So every situation of a drill is one that the rules can lead to.
 */
import { conceivable } from '#machines/acts'
import { conference } from '#machines/conference'
import type { Context, Participant } from '#machines/context'
import type { Input } from '#machines/input'
import type { ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { start, step } from '#machines/replay'
import { smallBody } from '#machines/smallBody'
import type { Walk } from '#machines/walkActs'
import { WALKS } from '#machines/walks'
import { proposal } from '#machines/walksOfBusiness'
import { privacy, sittings, voteAskedFor } from '#machines/walksOfMeetings'
import type { RuleSet } from '#rules/ruleSet'
import { isAtHome, isWalkedIn, peopleOf, withOwnSponsors } from './home.ts'
import type { Random } from './random.ts'
import { attending, within } from './room.ts'

export interface Situation {
  readonly snapshot: ConferenceSnapshot
  /** What could be tried here, in order or not: no two the same. */
  readonly acts: readonly ConferenceEvent[]
}

const NAMES: Readonly<Record<string, Participant>> = {
  president: { role: 'president', name: null },
  secretariat: { role: 'secretariat', name: null },
  bureau: { role: 'bureau', name: null },
  'party-1': { role: 'party', name: 'Delegation A' },
  'party-2': { role: 'party', name: 'Delegation B' },
  'party-3': { role: 'party', name: 'Delegation C' },
  union: { role: 'regional organization', name: 'Union U', memberParties: ['party-1', 'party-2'] },
  signatory: { role: 'signatory', name: 'Signatory S' },
  observer: { role: 'observer', name: 'Observer O' },
  'organization-1': { role: 'organization', name: 'Organization 1' },
  'organization-2': { role: 'organization', name: 'Organization 2' },
}

/** The body with the members that it has, and so many taking part, all of them in the room. */
export const roomOf = (law: RuleSet, random: Random): Input => {
  const { participating } = attending(law, random)
  return { ruleSet: law, participants: peopleOf(law, NAMES), participating, present: participating }
}

/** Where names are called, or many offices filled, a small conference; else the body with the members it has. */
const inputFor = (law: RuleSet, { name }: Walk, random: Random): Input => {
  if (name === 'roll-call') {
    const small = smallBody(law, 3)
    return { ...small, participants: peopleOf(law, NAMES) }
  }
  return roomOf(name === 'election' ? { ...law, offices: { President: 1, 'Vice-President': 2 } } : law, random)
}

export const isPermitted = (snapshot: ConferenceSnapshot, event: ConferenceEvent): boolean =>
  (conference.getTransitionData(snapshot, event) ?? []).length > 0

/** Comings and goings are not strolled through: who is present is drawn at the end. */
const isOfPresence = ({ type }: ConferenceEvent): boolean =>
  type === 'presence.establish' || type === 'delegations.arrive' || type === 'delegations.leave'

/** A vote that is called has a name of its own. */
const withFreeName = (context: Context, event: ConferenceEvent): ConferenceEvent =>
  (event.type.endsWith('.put') || event.type === 'appeal.raise') && 'on' in event && event.on !== undefined
    ? { ...event, on: event.on in context.votes ? `${event.on}-again` : event.on }
    : event

/** Ballots as a room of this size gives them. */
const withBallots = ({ present }: Context, event: ConferenceEvent, random: Random): ConferenceEvent => {
  if (event.type !== 'ballots.cast' && event.type !== 'ballots.correct') return event
  const { ballots } = event
  if (ballots.by === 'name' || ballots.inFavour + ballots.against + ballots.abstaining > present) return event
  const inFavour = within(0, present, random)
  const against = within(0, present - inFavour, random)
  return {
    ...event,
    ballots: { by: 'count', inFavour, against, abstaining: within(0, present - inFavour - against, random) },
  }
}

/** What the walk tries, as far as the body has it. */
const actsOf = (walk: Walk, context: Context): readonly ConferenceEvent[] =>
  walk
    .acts(context)
    .filter((event) => isAtHome(context.ruleSet, context.participants, event))
    .map((event) => withOwnSponsors(context.ruleSet, context.participants, event))

const thoughtOf = (walk: Walk, context: Context, random: Random): readonly ConferenceEvent[] => {
  const also =
    random.below(3) > 0
      ? []
      : conceivable(context, {
          question: 'matter',
          vote: 'vote',
          in: context.sitting[0] ?? 'plenary',
          meeting: context.meetings + 1,
        })
  const all = [
    ...actsOf(walk, context),
    ...also.filter((event) => isAtHome(context.ruleSet, context.participants, event)),
  ]
  const each = new Map(all.map((event) => [JSON.stringify(event), event]))
  return [...each.values()].map((event) => withFreeName(context, event))
}

/** An act that is in order and changes something, by chance; undefined where a few draws find none. */
const drawn = (
  snapshot: ConferenceSnapshot,
  acts: readonly ConferenceEvent[],
  random: Random,
): ConferenceSnapshot | undefined => {
  for (let tries = 0; tries < 12 && acts.length > 0; tries += 1) {
    const event = withBallots(snapshot.context, random.pick(acts), random)
    if (isOfPresence(event)) continue
    const after = step(snapshot, event).snapshot
    if (after !== snapshot) return after
  }
  return undefined
}

const LONGEST = 8
/** And so many acts more to what is wanted. */
const FURTHER = 5

/** Who is in the room now: mostly enough to decide; sometimes by one, and sometimes one too few. */
const withPresence = (snapshot: ConferenceSnapshot, random: Random): ConferenceSnapshot => {
  const { ruleSet, participating } = snapshot.context
  const present = Math.min(attending(ruleSet, random).present, participating)
  return step(snapshot, { type: 'presence.establish', by: 'secretariat', in: 'plenary', present }).snapshot
}

const beginnings = new WeakMap<RuleSet, Map<string, ConferenceSnapshot>>()

/** Where a walk begins with so many taking part: the same each time, so it is kept. */
const beginningOf = (law: RuleSet, walk: Walk, input: Input): ConferenceSnapshot => {
  const kept = beginnings.get(law) ?? new Map<string, ConferenceSnapshot>()
  beginnings.set(law, kept)
  const key = `${walk.name} ${input.participating}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const first = walk
    .before(input)
    .map((event) => withOwnSponsors(law, input.participants, event))
    .reduce((before, event) => step(before, event).snapshot, start(input))
  kept.set(key, first)
  return first
}

/** What a situation is wanted for; a stroll goes on some way to find it. */
type Wanted = (snapshot: ConferenceSnapshot) => boolean

/** Strolls from where a walk begins, and says where that led and what could be tried there. */
const situationIn = (law: RuleSet, walk: Walk, random: Random, wanted: Wanted): Situation => {
  const input = inputFor(law, walk, random)
  let snapshot = beginningOf(law, walk, input)
  for (let left = within(0, LONGEST, random); left > 0 || (left > -FURTHER && !wanted(snapshot)); left -= 1) {
    const after = drawn(snapshot, actsOf(walk, snapshot.context), random)
    if (after === undefined) break
    snapshot = after
  }
  const acts = thoughtOf(walk, snapshot.context, random)
  return { snapshot: withPresence(snapshot, random), acts }
}

const chaired = { by: 'president', in: 'plenary' } as const

const declaredPrivate = (input: Input): readonly ConferenceEvent[] => [
  ...privacy.before(input),
  { type: 'meeting.goPrivate', ...chaired },
]

/** Walks, and some of them from further on: where one body sits already, where a draft costs something, and where the plenary meets in private. */
const BEGINNINGS: readonly Walk[] = [
  ...WALKS,
  {
    ...sittings,
    name: 'sittings, the plenary open',
    before: (input) => [...sittings.before(input), { type: 'meeting.open', ...chaired, number: 1 }],
  },
  {
    ...sittings,
    name: 'sittings, the Committee open',
    before: (input) => [
      ...sittings.before(input),
      { type: 'meeting.open', by: 'president', in: 'committee of the whole', number: 1 },
    ],
  },
  {
    ...proposal,
    name: 'proposal, in hand and at a cost',
    before: (input) => voteAskedFor(input, true),
  },
  {
    ...privacy,
    name: 'privacy, declared',
    before: declaredPrivate,
  },
  {
    ...privacy,
    name: 'privacy, observers asked to leave',
    before: (input) => [...declaredPrivate(input), { type: 'observers.askToLeave', ...chaired, leaving: ['observer'] }],
  },
]

/** From any walk, to a situation that serves what is asked, where one is near. */
export const situationAnywhere = (law: RuleSet, random: Random, wanted: Wanted = () => true): Situation =>
  situationIn(law, random.pick(BEGINNINGS.filter(({ name }) => isWalkedIn(law, name))), random, wanted)
