/** Somebody asks for something; the President rules; whoever thinks the ruling wrong may challenge it, and appeal. */
import type { ConferenceEvent } from '#machines/events'
import { chanceFor, happens } from './chance.ts'
import { askOnce, type Presiding } from './asking.ts'
import type { Rising } from './delegates.ts'
import { requestOptions, rulingOptions } from './answers.ts'
import { barring, standing } from './options.ts'
import type { Room } from './room.ts'
import { delegatesIn, PRESIDENT } from './setup.ts'
import type { Option } from './turn.ts'
import { vote } from './voting.ts'
import { say } from '#src/language/say.ts'
import { Who } from '#src/words/people.ts'
import { ASKS, POINTS, requestInWords } from './words.ts'

interface Challenge {
  readonly key: string
  readonly event: ConferenceEvent
  readonly by: string
  /** What the President ruled on it, and whether the rules allow it. */
  readonly granted: boolean
  readonly inOrder: boolean
  readonly reason: Pick<Option, 'because' | 'rules'>
}

/** A point of order on the ruling, and perhaps an appeal. @returns whether the ruling is reversed */
function* challenge(room: Room, { key, event, by, granted, inOrder, reason }: Challenge): Presiding<boolean> {
  const { seed } = room.setup
  const place = { in: event.in } as const
  const { participants: people } = room.context
  const asked = say`“${requestInWords(event, people, room.told)}”`
  const asker = 'speakers' in event ? (event.speakers[0] ?? event.by) : event.by
  const inVote = Object.keys(room.context.votes).length > 0
  const raised = room.does({ type: 'point.raise', by, ...place, about: inVote ? 'conduct of voting' : 'other' })
  if (raised === null) return false
  const chosen = yield* askOnce(room, {
    kind: 'ruling',
    key: `${key}/point`,
    risen: { by, says: granted ? POINTS.granted(Who(people, asker), asked) : POINTS.refused(asked) },
    asks: ASKS.ruling,
    options: rulingOptions(room, event, granted, inOrder, reason),
    fill: null,
    vote: null,
  })
  const upheld = chosen.doing.does === 'rule' && chosen.doing.upheld
  room.must({ type: 'point.rule', by: PRESIDENT, ...place, upheld })
  const wrong = !chosen.right
  // Whoever is right against the chair mostly appeals; whoever is not, now and then, and only if it was refused.
  const appeals = upheld
    ? wrong && happens(seed, `${key}/appeal`, 1, 3)
    : happens(seed, `${key}/appeal`, wrong ? 5 : 2, 6)
  const appeal: ConferenceEvent = { type: 'appeal.raise', by, ...place, on: room.names.vote }
  if (!appeals || !room.allows(appeal)) {
    room.must({ type: 'ruling.stand', by: PRESIDENT, ...place })
    return upheld
  }
  const appellant = upheld ? otherThan(room, by, key) : by
  const overruled = yield* vote(room, {
    put: { ...appeal, by: appellant },
    question: null,
    occasion: `${key}/appeal`,
    lean: wrong ? 'overrule' : 'uphold',
  })
  return overruled ? !upheld : upheld
}

const otherThan = (room: Room, by: string, key: string): string =>
  chanceFor(room.setup.seed, `${key}/other`).pick(delegatesIn(room.setup).filter((id) => id !== by))

/** Done though out of order, and nobody objects; what cannot be done at all at this stage is passed over. */
const deviates = (room: Room, event: ConferenceEvent): boolean => {
  const done = room.doesAside({ ...event, deviation: true })
  room.log.push({ kind: 'aftermath', what: done ? 'unchallenged' : 'passed over', event })
  return done
}

function* granting(room: Room, key: string, { event, by }: Rising, inOrder: boolean): Presiding<boolean> {
  const { seed } = room.setup
  const reason = barring(room, event)
  const cautious = otherThan(room, by, key)
  if (inOrder) {
    // Somebody says that it is out of order, and is wrong.
    const doubted = happens(seed, `${key}/doubt`, 1, 10)
    const rightly = { because: reason.because, ...standing(room, event) }
    if (doubted && (yield* challenge(room, { key, event, by: cautious, granted: true, inOrder, reason: rightly })))
      return false
    return room.does(event) !== null
  }
  if (happens(seed, `${key}/noticed`, 1, 2)) {
    if (yield* challenge(room, { key, event, by: cautious, granted: true, inOrder, reason })) return false
  }
  return deviates(room, event)
}

function* refusing(room: Room, key: string, { event, by }: Rising, inOrder: boolean): Presiding<boolean> {
  const { seed } = room.setup
  const reason = inOrder ? { because: '', ...standing(room, event) } : barring(room, event)
  const insists = happens(seed, `${key}/insists`, inOrder ? 4 : 1, 6)
  const mayInsist = room.context.participants[by]?.role === 'party'
  if (insists && mayInsist && (yield* challenge(room, { key, event, by, granted: false, inOrder, reason }))) {
    return inOrder ? room.does(event) !== null : deviates(room, event)
  }
  if (inOrder) room.log.push({ kind: 'aftermath', what: 'not heard', event })
  return false
}

/** Somebody rises. @returns whether what was asked for was done */
export function* rises(room: Room, key: string, rising: Rising): Presiding<boolean> {
  const { event, by } = rising
  const random = chanceFor(room.setup.seed, `${key}/options`)
  const says = requestInWords(event, room.context.participants, room.told)
  const inOrder = room.allows(event)
  room.log.push({ kind: 'request', by, says })
  const chosen = yield* askOnce(room, {
    kind: 'request',
    key,
    risen: { by, says },
    asks: ASKS.request,
    options: requestOptions(room, event, random),
    fill: null,
    vote: null,
  })
  return chosen.doing.does === 'grant'
    ? yield* granting(room, key, rising, inOrder)
    : yield* refusing(room, key, rising, inOrder)
}
