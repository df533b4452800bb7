/** What a delegate rises for: drawn, by temper, from what is conceivable, as the machine judges it. */
import { actsOf, type Act } from '#machines/acts'
import type { ConferenceEvent, EventType } from '#machines/events'
import { asksImportance } from '#rules/natures'
import type { Random } from '#src/drills/random.ts'
import { chanceFor, weighed } from './chance.ts'
import { isOn, type Room } from './room.ts'
import { APPLICANTS, APPLICATIONS, delegatesIn, OBSERVER, TEMPERS, type Temper } from './setup.ts'

/** Somebody asks for something of the President. */
export interface Rising {
  readonly by: string
  readonly temper: Temper
  readonly event: ConferenceEvent
}

type Taste = { readonly [Type in EventType]?: number }

interface Character {
  /** How often, of twelve times, what it asks for is out of order. */
  readonly wrong: number
  /** What it likes to do; what is not here it never asks for. */
  readonly likes: Taste
}

/** What may be asked of the President at all, each about as likely. */
const ANYTHING: Taste = {
  'floor.request': 2,
  'statement.make': 2,
  'vote.explain': 2,
  'reply.accord': 1,
  'motion.move': 3,
  'motion.speak': 1,
  'motion.withdraw': 1,
  'vote.request': 2,
  'nature.assert': 2,
  'amendment.move': 2,
  'division.move': 2,
  'division.oppose': 1,
  'competence.question': 1,
  'proposal.revise': 1,
  'proposal.withdraw': 1,
  'rollCall.ask': 2,
  'consensus.oppose': 1,
  'list.oppose': 1,
  'objection.withdraw': 1,
}

const CHARACTERS: Readonly<Record<Temper, Character>> = {
  cautious: {
    wrong: 1,
    likes: { 'floor.request': 3, 'reply.accord': 2, 'amendment.move': 3, 'vote.explain': 2, 'motion.move': 2 },
  },
  obstructive: {
    wrong: 3,
    likes: {
      'motion.move': 5,
      'rollCall.ask': 3,
      'division.move': 3,
      'division.oppose': 2,
      'competence.question': 2,
      'amendment.move': 2,
      'nature.assert': 1,
      'list.oppose': 2,
    },
  },
  confused: { wrong: 10, likes: ANYTHING },
  hurried: {
    wrong: 6,
    likes: { 'motion.move': 4, 'vote.request': 5, 'proposal.withdraw': 1, 'statement.make': 2, 'floor.request': 1 },
  },
}

/** Motions that a temper has a liking for; of the others, any. */
const MOTIONS: { readonly [Kind in Temper]?: readonly string[] } = {
  hurried: ['close the debate'],
  cautious: ['suspend the meeting'],
}

/** Priority is for one of several drafts on an item, and here each stands alone; what is closed nobody closes again. */
const isIdle = ({ context }: Room, event: ConferenceEvent): boolean =>
  event.type === 'motion.move' &&
  (event.motion === 'give priority' || (event.motion === 'close the debate' && context.debate !== 'open'))

const isLiked = (temper: Temper, event: ConferenceEvent): boolean =>
  event.type !== 'motion.move' || (MOTIONS[temper]?.includes(event.motion) ?? true)

/** Sponsors rarely give up what they brought: only the draft's own may, and mostly others try. */
const isOwn = (person: string, { by }: ConferenceEvent): boolean => by === person

/** Whether the act is asked for by this person: done by it, or done by the President for it. */
const isAskedBy = (person: string, event: ConferenceEvent): boolean =>
  'speakers' in event ? event.speakers.length === 1 && event.speakers[0] === person : isOwn(person, event)

const barredByRule = ({ verdicts }: Act): boolean => verdicts.some(({ holds, rule }) => !holds && rule !== null)

/** Of these acts one: first of what kind, by liking, then any of that kind. */
const drawn = (random: Random, acts: readonly Act[], { likes }: Character): ConferenceEvent | null => {
  const kinds = [...new Set(acts.map(({ event }) => event.type))]
  if (kinds.length === 0) return null
  const kind = weighed(
    random,
    kinds.map((type) => [type, likes[type] ?? 0] as const),
  )
  return random.pick(acts.filter(({ event }) => event.type === kind)).event
}

const whoRises = (room: Room, temper: Temper, random: Random): string => {
  const others = [OBSERVER, ...(room.setup.length === 'short' ? [] : APPLICANTS)]
  return temper === 'confused' && random.below(4) === 0 ? random.pick(others) : random.pick(delegatesIn(room.setup))
}

/** Whether what is disputed can be asked of the room in so many words: for drafts, only whether they are important. */
export const isDisputable = (room: Room, question: string | null): boolean =>
  question === APPLICATIONS || asksImportance(room.setup.ruleSet)

/**
 * Who rises on this occasion, and for what; null where nobody does.
 * @param question the question in hand: nobody rises about another
 */
export const risingAt = (room: Room, occasion: string, question: string | null): Rising | null => {
  const random = chanceFor(room.setup.seed, occasion)
  const temper = room.setup.temper === 'mixed' ? random.pick(TEMPERS) : room.setup.temper
  const character = CHARACTERS[temper]
  const by = whoRises(room, temper, random)
  const wrong = random.below(12) < character.wrong
  const liked = actsOf(room.snapshot, room.names, by).filter(
    ({ event }) =>
      (character.likes[event.type] ?? 0) > 0 &&
      isAskedBy(by, event) &&
      isLiked(temper, event) &&
      !isIdle(room, event) &&
      isOn(room, event, question) &&
      (event.type !== 'nature.assert' || isDisputable(room, question)),
  )
  const inOrder = liked.filter(({ modality }) => modality !== 'may not')
  const barred = liked.filter((act) => act.modality === 'may not' && barredByRule(act))
  const event = drawn(random, wrong ? barred : inOrder, character) ?? drawn(random, wrong ? inOrder : barred, character)
  return event === null ? null : { by, temper, event }
}
