/**
 * What an act done out of order, and left unchallenged, still depends on. A deviation is excused from the rules that
 * would bar it. It is not excused from what it addresses, nor does it choose its own result: of several ways that an act
 * may go on, it takes the one that the facts call for.
 */
import type { Slot } from '#rules/slots'
import type { EventType } from './events.ts'
import { DECIDING } from './founding.ts'

/** Which question, and which vote: without these an act would be done to everything at once. */
const ADDRESSES: ReadonlySet<Slot> = new Set(['question.addressed', 'vote.inHand'])

/** What tells the ways of an act apart. */
const WAYS: { readonly [E in EventType]?: readonly Slot[] } = {
  'consensus.oppose': ['vote.unasked'],
  'floor.give': ['floor.order', 'floor.precedence'],
  'meeting.adjourn': ['meeting.last'],
  'meeting.suspend': ['meeting.last'],
  'motion.withdraw': ['motion.last'],
  'objection.withdraw': ['observers.unopposed'],
  'election.ballot': ['election.majority'],
  'result.announce': DECIDING,
}

/** True where this rule binds an act of this kind though it is a deviation. */
export const bindsDeviation = (type: EventType, slot: Slot): boolean =>
  ADDRESSES.has(slot) || WAYS[type]?.includes(slot) === true
